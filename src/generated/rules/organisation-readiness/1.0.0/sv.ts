// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/organisation-readiness/1.0.0.sv.json' with { type: 'json' };

/** Är organisationen redo? Tjugofem punkter för chefer: wording of version 1.0.0 in the language `sv` (not-reviewed). */
export const organisationReadinessSv: Translation = file as unknown as Translation; // checked against its schema in the tests
