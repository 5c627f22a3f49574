// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanTranslation } from '../../types.js';
import file from '../../../../rules/plans/asylum-unaccompanied-minor.da.json' with { type: 'json' };

/** Modtagelse af en uledsaget mindreårig asylansøger: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const asylumUnaccompaniedMinorDa: PlanTranslation = file as unknown as PlanTranslation; // checked against its schema in the tests
