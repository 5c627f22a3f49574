// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PlanTranslation } from '../../types.js';
import file from '../../../../rules/plans/outreach-adverts.da.json' with { type: 'json' };

/** Annoncer og anmeldelser i opsøgende arbejde: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const outreachAdvertsDa: PlanTranslation = file as unknown as PlanTranslation; // checked against its schema in the tests
