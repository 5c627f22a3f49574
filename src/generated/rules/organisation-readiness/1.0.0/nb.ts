// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/organisation-readiness/1.0.0.nb.json' with { type: 'json' };

/** Er organisasjonen klar? Tjuefem punkter for ledere: wording of version 1.0.0 in the language `nb` (not-reviewed). */
export const organisationReadinessNb: Translation = file as unknown as Translation; // checked against its schema in the tests
