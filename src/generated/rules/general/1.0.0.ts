// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/general/1.0.0.json' with { type: 'json' };

/**
 * General indicators of human trafficking, version 1.0.0.
 *
 * @deprecated There is a newer version. Use 1.1.0.
 */
export const general: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
