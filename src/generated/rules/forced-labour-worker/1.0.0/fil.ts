// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.fil.json' with { type: 'json' };

/** May pag-aalinlangan ka ba sa iyong trabaho? Labimpitong palatandaan na puwede mong tingnan nang mag-isa: wording of version 1.0.0 in the language `fil` (not-reviewed). */
export const forcedLabourWorkerFil: Translation = file as unknown as Translation; // checked against its schema in the tests
