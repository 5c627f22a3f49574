// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.ru.json' with { type: 'json' };

/** Есть сомнения насчёт своей работы? Семнадцать признаков, которые можно просмотреть самостоятельно: wording of version 1.0.0 in the language `ru` (not-reviewed). */
export const forcedLabourWorkerRu: Translation = file as unknown as Translation; // checked against its schema in the tests
