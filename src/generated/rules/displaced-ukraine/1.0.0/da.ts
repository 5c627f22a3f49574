// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/displaced-ukraine/1.0.0.da.json' with { type: 'json' };

/** Mennesker fordrevet af krigen i Ukraine: tilbud om hjælp og tegn på udnyttelse: wording of version 1.0.0 in the language `da` (not-reviewed). */
export const displacedUkraineDa: Translation = file as unknown as Translation; // checked against its schema in the tests
