// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanFile } from '../types.js';
import { loadedPlan } from '../../plan/plan.js';
import type { Plan } from '../../plan/plan.js';
import { child as childSet } from '../rules/child/1.0.0.js';
import { general as generalSet } from '../rules/general/1.1.0.js';
import { iloForcedLabour as iloForcedLabourSet } from '../rules/ilo-forced-labour/1.0.0.js';
import { technologyFacilitated as technologyFacilitatedSet } from '../rules/technology-facilitated/1.0.0.js';
import file from '../../../rules/plans/outreach-meeting.json' with { type: 'json' };

/** Meeting in outreach work, version 1.0.0. */
export const outreachMeeting: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [childSet, generalSet, iloForcedLabourSet, technologyFacilitatedSet]); // checked against its schema in the tests
