// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/general/1.1.0.da.json' with { type: 'json' };

/** Generelle indikatorer på menneskehandel: wording of version 1.1.0 in the language `da` (not-reviewed). */
export const generalDa: Translation = file as unknown as Translation; // checked against its schema in the tests
