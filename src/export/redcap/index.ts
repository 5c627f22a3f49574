/**
 * Rule sets and plans as REDCap data dictionaries, and REDCap records as facts. Only the shape is tested: REDCap has no open engine.
 *
 * @packageDocumentation
 */
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderRedcap } from './dictionary.js';

/**
 * A rule set or plan as REDCap data dictionaries, one for each language.
 *
 * @param source - The rule set or plan.
 * @param options - Languages, help, and what is turned on.
 * @returns The files, and what REDCap cannot say.
 * @throws IssueError `cannot-be-exported` where the result would change.
 * @example
 * ```ts
 * redcap(general).files[0]?.name // → 'general.redcap.csv'
 * ```
 */
export function redcap(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderRedcap(formOf(source, options));
}

export { readRedcap } from './read-redcap.js';
export type { RedcapRecord } from './read-redcap.js';
export type * from '../form/public-types.js';
