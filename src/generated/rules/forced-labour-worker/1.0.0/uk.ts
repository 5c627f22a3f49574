// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.uk.json' with { type: 'json' };

/** Маєте сумніви щодо своєї роботи? Сімнадцять ознак, які можна переглянути самостійно: wording of version 1.0.0 in the language `uk` (not-reviewed). */
export const forcedLabourWorkerUk: Translation = file as unknown as Translation; // checked against its schema in the tests
