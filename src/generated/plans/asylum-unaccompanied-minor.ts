// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanFile } from '../types.js';
import { loadedPlan } from '../../plan/plan.js';
import type { Plan } from '../../plan/plan.js';
import { child as childSet } from '../rules/child/1.0.0.js';
import { northAfricanYouth as northAfricanYouthSet } from '../rules/north-african-youth/1.0.0.js';
import { displacedUkraine as displacedUkraineSet } from '../rules/displaced-ukraine/1.0.0.js';
import { technologyFacilitated as technologyFacilitatedSet } from '../rules/technology-facilitated/1.0.0.js';
import { general as generalSet } from '../rules/general/1.1.0.js';
import file from '../../../rules/plans/asylum-unaccompanied-minor.json' with { type: 'json' };

/** Asylum intake of an unaccompanied minor, version 1.0.0. */
export const asylumUnaccompaniedMinor: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [childSet, northAfricanYouthSet, displacedUkraineSet, technologyFacilitatedSet, generalSet]); // checked against its schema in the tests
