// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/displaced-ukraine/1.0.0.ru.json' with { type: 'json' };

/** Люди, покинувшие дом из-за войны в Украине: предложения помощи и признаки эксплуатации: wording of version 1.0.0 in the language `ru` (not-reviewed). */
export const displacedUkraineRu: Translation = file as unknown as Translation; // checked against its schema in the tests
