// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-company-checks/1.0.0.da.json' with { type: 'json' };

/** Skjult tvangsarbejde: tjekliste A, B og C til virksomheder: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const forcedLabourCompanyChecksDa: Translation = file as unknown as Translation; // checked against its schema in the tests
