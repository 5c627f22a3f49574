// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.da.json' with { type: 'json' };

/** Er du i tvivl om dit job? Sytten tegn, du selv kan gå igennem: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const forcedLabourWorkerDa: Translation = file as unknown as Translation; // checked against its schema in the tests
