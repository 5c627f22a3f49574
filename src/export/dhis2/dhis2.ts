import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderDhis2 } from './render-dhis2.js';

/**
 * A rule set or a plan as DHIS2 metadata: an event program whose rules work out score range, bands and reasons.
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referral, and what is turned on.
 * @returns The files, and what DHIS2 cannot say.
 * @throws IssueError `cannot-be-exported` for a condition that DHIS2 would work out differently.
 * @example
 * ```ts
 * dhis2(general).files[0]?.name // → 'general.dhis2.json'
 * ```
 */
export function dhis2(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderDhis2(formOf(source, options));
}
