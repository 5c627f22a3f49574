// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/organisation-readiness/1.0.0.da.json' with { type: 'json' };

/** Er organisationen klar? Femogtyve tjek for ledere: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const organisationReadinessDa: Translation = file as unknown as Translation; // checked against its schema in the tests
