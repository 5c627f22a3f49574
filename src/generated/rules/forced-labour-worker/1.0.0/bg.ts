// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.bg.json' with { type: 'json' };

/** Имате съмнения за работата си? Седемнадесет признака, които можете да прегледате самостоятелно: wording of version 1.0.0 in the language `bg` (not-reviewed). */
export const forcedLabourWorkerBg: Translation = file as unknown as Translation; // checked against its schema in the tests
