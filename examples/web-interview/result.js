/** @import { Assessment, AssessOptions, Explanation, Facts, Plan, PlanAssessment, PlanExplanation, PlanTranslation, Referral, RuleSet, Translation } from 'trafficking-indicators' */
import { assess, assessPlan, explain, explainPlan } from 'trafficking-indicators';

/** @typedef {RuleSet | Plan} Source */

/**
 * Wording beside that of the rule set or plan: of all languages that may be chosen.
 *
 * @typedef {object} Wordings
 * @property {readonly Translation[]} translations
 * @property {readonly PlanTranslation[]} planTranslations
 * @property {readonly Referral[]} referrals
 */

/**
 * What the library says: of a rule set, or of a plan.
 *
 * @typedef {{ readonly kind: 'set', readonly assessment: Assessment, readonly explanation: Explanation }
 *   | { readonly kind: 'plan', readonly assessment: PlanAssessment, readonly explanation: PlanExplanation }} Result
 */

/**
 * @param {Source} source
 * @returns {source is Plan}
 */
export function isPlan(source) {
  return 'ruleSets' in source;
}

/**
 * @param {Source} source
 * @param {Facts} facts
 * @param {AssessOptions} options
 * @param {Wordings} wordings
 * @param {string} language
 * @returns {Result}
 * @throws {import('trafficking-indicators').IssueError} For facts or options that the library cannot use.
 */
export function resultOf(source, facts, options, wordings, language) {
  const referral = referralIn(wordings.referrals, language);
  const help = referral === undefined ? {} : { referral };
  if (isPlan(source)) {
    const { turnOn: _, ...rest } = options; // what is turned on stands in the plan
    const assessment = assessPlan(source, facts, rest);
    const translation = wordings.planTranslations.find((one) => one.language === language);
    const translations = wordings.translations.filter((one) => one.language === language);
    const words = translation === undefined ? {} : { translation };
    return {
      kind: 'plan',
      assessment,
      explanation: explainPlan(source, assessment, { ...words, translations, ...help }),
    };
  }
  const assessment = assess(source, facts, options);
  const translation = translationIn(source, wordings, language);
  const words = translation === undefined ? {} : { translation };
  return { kind: 'set', assessment, explanation: explain(source, assessment, { ...words, ...help }) };
}

/**
 * The translation of a set, of its own version.
 *
 * @param {RuleSet} ruleSet
 * @param {Wordings} wordings
 * @param {string} language
 * @returns {Translation | undefined}
 */
export function translationIn({ id, version }, { translations }, language) {
  return translations.find(
    (one) => one.language === language && one.ruleSet.id === id && one.ruleSet.version === version,
  );
}

/**
 * Where help is: in the language, or else in any that there is, since help in another language is better than none.
 *
 * @param {readonly Referral[]} referrals
 * @param {string} language
 * @returns {Referral | undefined}
 */
function referralIn(referrals, language) {
  return ['en', undefined].reduce(
    (found, other) => found ?? referrals.find((one) => other === undefined || one.language === other),
    referrals.find((one) => one.language === language),
  );
}
