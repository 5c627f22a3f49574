// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/technology-facilitated/1.0.0.json' with { type: 'json' };

/**
 * Signs of trafficking made possible by technology, version 1.0.0.
 */
export const technologyFacilitated: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
