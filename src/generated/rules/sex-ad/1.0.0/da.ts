// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/sex-ad/1.0.0.da.json' with { type: 'json' };

/** Tegn i sexannoncer på nettet, til opsøgende arbejde: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const sexAdDa: Translation = file as unknown as Translation; // checked against its schema in the tests
