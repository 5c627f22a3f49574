// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanFile } from '../types.js';
import { loadedPlan } from '../../plan/plan.js';
import type { Plan } from '../../plan/plan.js';
import { sexAd as sexAdSet } from '../rules/sex-ad/1.0.0.js';
import { stim as stimSet } from '../rules/stim/1.0.0.js';
import { customerReview as customerReviewSet } from '../rules/customer-review/1.0.0.js';
import file from '../../../rules/plans/outreach-adverts.json' with { type: 'json' };

/** Adverts and reviews in outreach work, version 1.0.0. */
export const outreachAdverts: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [sexAdSet, stimSet, customerReviewSet]); // checked against its schema in the tests
