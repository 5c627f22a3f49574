// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/forced-labour-worker/1.0.0.json' with { type: 'json' };

/**
 * Wondering about your job? Seventeen signs to go through by yourself, version 1.0.0.
 */
export const forcedLabourWorker: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
