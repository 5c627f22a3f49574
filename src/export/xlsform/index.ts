/**
 * Forms for KoboToolbox, ODK and Enketo, and their submissions back as facts.
 *
 * @packageDocumentation
 */
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderXlsform } from './render-xlsform.js';

export type * from '../form/public-types.js';
export { readOdk, type ReadOdk } from './read-odk.js';

/**
 * A rule set or a plan as a form for KoboToolbox, ODK and Enketo: a workbook in XLSForm (`<id>.xlsx`) and the XForm that it stands for (`<id>.xml`).
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referrals, and what is turned on.
 * @returns The files, and what they cannot say.
 * @throws IssueError `cannot-be-exported` where the form would work out something else than an assessment does; `wrong-rule-set` for a translation of something else.
 * @example
 * ```ts
 * xlsform(general).files.map(({ name }) => name) // → ['general.xlsx', 'general.xml']
 * ```
 */
export function xlsform(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderXlsform(formOf(source, options));
}
