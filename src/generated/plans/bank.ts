// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanFile } from '../types.js';
import { loadedPlan } from '../../plan/plan.js';
import type { Plan } from '../../plan/plan.js';
import { technologyFacilitated as technologyFacilitatedSet } from '../rules/technology-facilitated/1.0.0.js';
import { forcedLabourCompany as forcedLabourCompanySet } from '../rules/forced-labour-company/1.0.0.js';
import file from '../../../rules/plans/bank.json' with { type: 'json' };

/** Bank or payment service, version 1.0.0. */
export const bank: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [technologyFacilitatedSet, forcedLabourCompanySet]); // checked against its schema in the tests
