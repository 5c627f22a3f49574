/** Variables that SurveyJS answers itself before it looks for a question of that name, and what stands for other things in some of its expressions. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['pageno', 'pagecount', 'questioncount', 'correctedanswers', 'correctanswers', 'correctedanswercount'],
  ...['incorrectedanswers', 'incorrectanswers', 'incorrectedanswercount', 'locale'],
  ...['survey', 'self', 'parent', 'matrix', 'composite', 'item', 'choice', 'column', 'row', 'panel', 'question'],
]);

/**
 * The name that something of a form has in a survey. No name of a form ends in `_`, so that it can be read back.
 *
 * @param name - Its name in the form.
 * @returns The name in the survey.
 * @example
 * ```ts
 * surveyNameOf('locale') // → 'locale_'
 * ```
 */
export function surveyNameOf(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

/**
 * The name in the form of something in a survey.
 *
 * @param name - A name of {@link surveyNameOf}.
 * @returns The name in the form.
 * @example
 * ```ts
 * formNameOf('locale_') // → 'locale'
 * ```
 */
export function formNameOf(name: string): string {
  return name.endsWith('_') && TAKEN.has(name.slice(0, -1)) ? name.slice(0, -1) : name;
}
