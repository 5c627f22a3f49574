// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RuleSetFile } from '../../types.js';
import { loadedRuleSet } from '../../../rule-set/rule-set.js';
import type { RuleSet } from '../../../rule-set/rule-set.js';
import file from '../../../../rules/sets/forced-labour-company/1.0.0.json' with { type: 'json' };

/**
 * Forced labour: signs at a workplace or in housing, version 1.0.0.
 */
export const forcedLabourCompany: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
