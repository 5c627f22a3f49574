// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/displaced-ukraine/1.0.0.json' with { type: 'json' };

/**
 * People displaced by the war in Ukraine: offers of help and signs of exploitation, version 1.0.0.
 */
export const displacedUkraine: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
