// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/health-crisis-readiness/1.0.0.da.json' with { type: 'json' };

/** Klar til en sundhedskrise? Otte tjek for opsøgende arbejde: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const healthCrisisReadinessDa: Translation = file as unknown as Translation; // checked against its schema in the tests
