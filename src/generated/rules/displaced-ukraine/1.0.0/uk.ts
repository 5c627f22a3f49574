// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/displaced-ukraine/1.0.0.uk.json' with { type: 'json' };

/** Люди, які покинули дім через війну в Україні: пропозиції допомоги та ознаки експлуатації: wording of version 1.0.0 in the language `uk` (not-reviewed). */
export const displacedUkraineUk: Translation = file as unknown as Translation; // checked against its schema in the tests
