// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.ro.json' with { type: 'json' };

/** Aveți îndoieli despre munca dumneavoastră? Șaptesprezece semne pe care le puteți parcurge pe cont propriu: wording of version 1.0.0 in the language `ro` (not-reviewed). */
export const forcedLabourWorkerRo: Translation = file as unknown as Translation; // checked against its schema in the tests
