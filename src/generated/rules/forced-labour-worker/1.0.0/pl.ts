// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.pl.json' with { type: 'json' };

/** Masz wątpliwości co do swojej pracy? Siedemnaście sygnałów, które możesz przejrzeć samodzielnie: wording of version 1.0.0 in the language `pl` (not-reviewed). */
export const forcedLabourWorkerPl: Translation = file as unknown as Translation; // checked against its schema in the tests
