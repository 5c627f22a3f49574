// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/child/1.0.0.da.json' with { type: 'json' };

/** Tegn på, at et barn kan være udnyttet: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const childDa: Translation = file as unknown as Translation; // checked against its schema in the tests
