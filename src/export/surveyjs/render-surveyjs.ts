import type { Exported } from '../form/export-options.js';
import type { Form } from '../form/form.js';
import { calculatedValues } from './calculated-values.js';
import { concernPage, resultPage, sectionPage } from './survey-elements.js';
import { surveyText } from './survey-text.js';

/**
 * Writes a form as the JSON of SurveyJS.
 *
 * @param form - The form.
 * @returns One file, and what it does not say.
 */
export function renderSurveyjs(form: Form): Exported {
  const [base = 'en'] = form.languages;
  const survey = {
    title: surveyText(form.title),
    description: surveyText(form.purpose),
    ...(base !== 'en' && { locale: base }),
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'onComplete',
    calculatedValues: calculatedValues(form),
    pages: [...form.sections.map(sectionPage), concernPage(form), resultPage(form)],
  };
  const content = `${JSON.stringify(survey, null, 2)}\n`;
  return {
    files: [{ name: `${form.id}.surveyjs.json`, mediaType: 'application/json', content }],
    losses: form.losses,
  };
}
