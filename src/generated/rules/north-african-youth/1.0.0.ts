// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/north-african-youth/1.0.0.json' with { type: 'json' };

/**
 * Young people found in crime or missing from a centre (CMM's set on North African boys and young men), version 1.0.0.
 */
export const northAfricanYouth: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
