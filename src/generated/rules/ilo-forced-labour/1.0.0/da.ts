// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/ilo-forced-labour/1.0.0.da.json' with { type: 'json' };

/** ILO’s elleve tegn på tvangsarbejde: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const iloForcedLabourDa: Translation = file as unknown as Translation; // checked against its schema in the tests
