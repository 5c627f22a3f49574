import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderFormio } from './render-formio.js';

export type * from '../form/public-types.js';
export { readFormio } from './read-formio.js';

/**
 * A rule set or a plan as a form of Form.io, which works out score range, bands and reasons itself, in JSONLogic.
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referral, and what is turned on.
 * @returns The form, its translations for `options.i18n`, and what they do not say.
 * @throws IssueError `cannot-be-exported` for a condition that engines work out unlike each other, and
 * `wrong-rule-set` for a translation of something else.
 * @example
 * ```ts
 * formio(general).files.map(({ name }) => name) // → ['general.formio.json', 'general.i18n.json']
 * ```
 */
export function formio(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderFormio(formOf(source, options));
}
