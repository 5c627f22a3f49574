import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderSurveyjs } from './render-surveyjs.js';

export type * from '../form/public-types.js';
export { readSurveyjs } from './read-surveyjs.js';

/**
 * A rule set or a plan as a survey of SurveyJS, which works out score range, bands and reasons itself.
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referral, and what is turned on.
 * @returns One JSON file for `new Model(…)` of survey-core, and what it does not say.
 * @throws IssueError `cannot-be-exported` for a condition that engines work out unlike each other, and
 * `wrong-rule-set` for a translation of something else.
 * @example
 * ```ts
 * surveyjs(general).files[0]?.name // → 'general.surveyjs.json'
 * ```
 */
export function surveyjs(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderSurveyjs(formOf(source, options));
}
