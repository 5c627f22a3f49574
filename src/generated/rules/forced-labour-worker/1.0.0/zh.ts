// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/forced-labour-worker/1.0.0.zh.json' with { type: 'json' };

/** 对自己的工作有疑问吗？可以自己看看的十七个迹象: wording of version 1.0.0 in the language `zh` (not-reviewed). */
export const forcedLabourWorkerZh: Translation = file as unknown as Translation; // checked against its schema in the tests
