import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import { renderFhir } from './render-fhir.js';

/**
 * A rule set or a plan as FHIR R4 Questionnaires (Structured Data Capture), one for each language. Score range, bands and reasons are worked out in FHIRPath;
 * no points stand on answers.
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referral, and what is turned on.
 * @returns The files, and what FHIR cannot say.
 * @throws IssueError `cannot-be-exported` for a condition that FHIRPath would work out differently.
 * @example
 * ```ts
 * fhir(general).files[0]?.name // → 'general.questionnaire.json'
 * ```
 */
export function fhir(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return renderFhir(formOf(source, options));
}
