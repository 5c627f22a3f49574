// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanFile } from '../types.js';
import { loadedPlan } from '../../plan/plan.js';
import type { Plan } from '../../plan/plan.js';
import { forcedLabourCompany as forcedLabourCompanySet } from '../rules/forced-labour-company/1.0.0.js';
import { forcedLabourCompanyChecks as forcedLabourCompanyChecksSet } from '../rules/forced-labour-company-checks/1.0.0.js';
import file from '../../../rules/plans/company.json' with { type: 'json' };

/** Company, supplier or workplace, version 1.0.0. */
export const company: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [forcedLabourCompanySet, forcedLabourCompanyChecksSet]); // checked against its schema in the tests
