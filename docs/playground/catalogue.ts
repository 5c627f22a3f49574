// Made from rules/index.json by `npm run generate`. Do not edit.
import type { Plan, PlanTranslation, Referral, RuleSet, Translation } from 'trafficking-indicators';
import { asylumAdult as asylumAdultPlan } from 'trafficking-indicators/plans/asylum-adult';
import { asylumAdultDa as asylumAdultPlanDa } from 'trafficking-indicators/plans/asylum-adult/da';
import { asylumUnaccompaniedMinor as asylumUnaccompaniedMinorPlan } from 'trafficking-indicators/plans/asylum-unaccompanied-minor';
import { asylumUnaccompaniedMinorDa as asylumUnaccompaniedMinorPlanDa } from 'trafficking-indicators/plans/asylum-unaccompanied-minor/da';
import { bank as bankPlan } from 'trafficking-indicators/plans/bank';
import { bankDa as bankPlanDa } from 'trafficking-indicators/plans/bank/da';
import { company as companyPlan } from 'trafficking-indicators/plans/company';
import { companyDa as companyPlanDa } from 'trafficking-indicators/plans/company/da';
import { outreachAdverts as outreachAdvertsPlan } from 'trafficking-indicators/plans/outreach-adverts';
import { outreachAdvertsDa as outreachAdvertsPlanDa } from 'trafficking-indicators/plans/outreach-adverts/da';
import { outreachMeeting as outreachMeetingPlan } from 'trafficking-indicators/plans/outreach-meeting';
import { outreachMeetingDa as outreachMeetingPlanDa } from 'trafficking-indicators/plans/outreach-meeting/da';
import { dk } from 'trafficking-indicators/referral/dk';
import { dkDa } from 'trafficking-indicators/referral/dk/da';
import { child } from 'trafficking-indicators/rules/child';
import { childDa } from 'trafficking-indicators/rules/child/da';
import { customerReview } from 'trafficking-indicators/rules/customer-review';
import { customerReviewDa } from 'trafficking-indicators/rules/customer-review/da';
import { displacedUkraine } from 'trafficking-indicators/rules/displaced-ukraine';
import { displacedUkraineDa } from 'trafficking-indicators/rules/displaced-ukraine/da';
import { displacedUkraineRu } from 'trafficking-indicators/rules/displaced-ukraine/ru';
import { displacedUkraineUk } from 'trafficking-indicators/rules/displaced-ukraine/uk';
import { forcedLabourCompany } from 'trafficking-indicators/rules/forced-labour-company';
import { forcedLabourCompanyChecks } from 'trafficking-indicators/rules/forced-labour-company-checks';
import { forcedLabourCompanyChecksDa } from 'trafficking-indicators/rules/forced-labour-company-checks/da';
import { forcedLabourCompanyDa } from 'trafficking-indicators/rules/forced-labour-company/da';
import { forcedLabourWorker } from 'trafficking-indicators/rules/forced-labour-worker';
import { forcedLabourWorkerBg } from 'trafficking-indicators/rules/forced-labour-worker/bg';
import { forcedLabourWorkerDa } from 'trafficking-indicators/rules/forced-labour-worker/da';
import { forcedLabourWorkerFil } from 'trafficking-indicators/rules/forced-labour-worker/fil';
import { forcedLabourWorkerPl } from 'trafficking-indicators/rules/forced-labour-worker/pl';
import { forcedLabourWorkerRo } from 'trafficking-indicators/rules/forced-labour-worker/ro';
import { forcedLabourWorkerRu } from 'trafficking-indicators/rules/forced-labour-worker/ru';
import { forcedLabourWorkerUk } from 'trafficking-indicators/rules/forced-labour-worker/uk';
import { forcedLabourWorkerZh } from 'trafficking-indicators/rules/forced-labour-worker/zh';
import { general } from 'trafficking-indicators/rules/general';
import { general as general100 } from 'trafficking-indicators/rules/general/1.0.0';
import { generalDa as general100Da } from 'trafficking-indicators/rules/general/1.0.0/da';
import { generalDa } from 'trafficking-indicators/rules/general/da';
import { healthCrisisReadiness } from 'trafficking-indicators/rules/health-crisis-readiness';
import { healthCrisisReadinessDa } from 'trafficking-indicators/rules/health-crisis-readiness/da';
import { iloForcedLabour } from 'trafficking-indicators/rules/ilo-forced-labour';
import { iloForcedLabourDa } from 'trafficking-indicators/rules/ilo-forced-labour/da';
import { northAfricanYouth } from 'trafficking-indicators/rules/north-african-youth';
import { northAfricanYouthDa } from 'trafficking-indicators/rules/north-african-youth/da';
import { organisationReadiness } from 'trafficking-indicators/rules/organisation-readiness';
import { organisationReadinessDa } from 'trafficking-indicators/rules/organisation-readiness/da';
import { organisationReadinessNb } from 'trafficking-indicators/rules/organisation-readiness/nb';
import { organisationReadinessSv } from 'trafficking-indicators/rules/organisation-readiness/sv';
import { sexAd } from 'trafficking-indicators/rules/sex-ad';
import { sexAdDa } from 'trafficking-indicators/rules/sex-ad/da';
import { stim } from 'trafficking-indicators/rules/stim';
import { stimDa } from 'trafficking-indicators/rules/stim/da';
import { technologyFacilitated } from 'trafficking-indicators/rules/technology-facilitated';
import { technologyFacilitatedDa } from 'trafficking-indicators/rules/technology-facilitated/da';

/** One version of a rule set, with all its translations. */
export interface SetEntry {
  readonly ruleSet: RuleSet;
  readonly translations: readonly Translation[];
  /** Whether it is the version to use. */
  readonly inUse: boolean;
}

/** A plan with its translations. */
export interface PlanEntry {
  readonly plan: Plan;
  readonly translations: readonly PlanTranslation[];
}

/** Every version of every set; of each set the one to use comes first. */
export const SETS: readonly SetEntry[] = [
  { ruleSet: child, translations: [childDa], inUse: true },
  { ruleSet: customerReview, translations: [customerReviewDa], inUse: true },
  { ruleSet: displacedUkraine, translations: [displacedUkraineDa, displacedUkraineRu, displacedUkraineUk], inUse: true },
  { ruleSet: forcedLabourCompany, translations: [forcedLabourCompanyDa], inUse: true },
  { ruleSet: forcedLabourCompanyChecks, translations: [forcedLabourCompanyChecksDa], inUse: true },
  { ruleSet: forcedLabourWorker, translations: [forcedLabourWorkerBg, forcedLabourWorkerDa, forcedLabourWorkerFil, forcedLabourWorkerPl, forcedLabourWorkerRo, forcedLabourWorkerRu, forcedLabourWorkerUk, forcedLabourWorkerZh], inUse: true },
  { ruleSet: general, translations: [generalDa], inUse: true },
  { ruleSet: general100, translations: [general100Da], inUse: false },
  { ruleSet: healthCrisisReadiness, translations: [healthCrisisReadinessDa], inUse: true },
  { ruleSet: iloForcedLabour, translations: [iloForcedLabourDa], inUse: true },
  { ruleSet: northAfricanYouth, translations: [northAfricanYouthDa], inUse: true },
  { ruleSet: organisationReadiness, translations: [organisationReadinessDa, organisationReadinessNb, organisationReadinessSv], inUse: true },
  { ruleSet: sexAd, translations: [sexAdDa], inUse: true },
  { ruleSet: stim, translations: [stimDa], inUse: true },
  { ruleSet: technologyFacilitated, translations: [technologyFacilitatedDa], inUse: true },
];

/** Every plan. */
export const PLANS: readonly PlanEntry[] = [
  { plan: asylumAdultPlan, translations: [asylumAdultPlanDa] },
  { plan: asylumUnaccompaniedMinorPlan, translations: [asylumUnaccompaniedMinorPlanDa] },
  { plan: bankPlan, translations: [bankPlanDa] },
  { plan: companyPlan, translations: [companyPlanDa] },
  { plan: outreachAdvertsPlan, translations: [outreachAdvertsPlanDa] },
  { plan: outreachMeetingPlan, translations: [outreachMeetingPlanDa] },
];

/** The way to help, by language. */
export const REFERRALS: readonly Referral[] = [dk, dkDa];
