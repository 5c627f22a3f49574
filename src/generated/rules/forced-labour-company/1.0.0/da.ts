// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-company/1.0.0.da.json' with { type: 'json' };

/** Tvangsarbejde: tegn på en arbejdsplads eller i en bolig: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const forcedLabourCompanyDa: Translation = file as unknown as Translation; // checked against its schema in the tests
