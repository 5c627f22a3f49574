import type { Exported, Loss } from '../form/export-options.js';
import type { Form, Words } from '../form/form.js';
import {
  bandIds,
  calculated,
  concernPanel,
  languageComponent,
  lineComponents,
  sectionPanel,
  writingOf,
} from './formio-components.js';
import { labelOf, markupOf, translationsOf } from './formio-text.js';

/**
 * Writes a form as the JSON of Form.io.
 *
 * @param form - The form.
 * @returns The form and its translations, and what they do not say.
 */
export function renderFormio(form: Form): Exported {
  const writing = writingOf(form);
  const { base } = writing;
  const definition = {
    title: labelOf(form.title[base] ?? ''),
    name: form.id,
    path: form.id,
    type: 'form',
    display: 'form',
    components: [
      { type: 'content', key: 'form__purpose', input: false, html: `<p>${markupOf(form.purpose[base] ?? '')}</p>` },
      ...form.sections.map((section) => sectionPanel(section, writing)),
      concernPanel(form, writing),
      ...form.calculations.map((calculation) => calculated(calculation, writing)),
      ...form.sets.flatMap(bandIds),
      ...(writing.others.length === 0 ? [] : [languageComponent()]),
      ...form.lines.flatMap((line) => lineComponents(line, writing)),
      { type: 'button', key: 'submit', input: true, action: 'submit', label: 'Submit' },
    ],
  };
  const { translations, ambiguous } = translationsOf(form.languages, labelsOf(form), [
    form.purpose,
    ...form.lines.filter(({ slots }) => Object.keys(slots).length === 0).map(({ text }) => text),
  ]);
  return {
    files: [file(`${form.id}.formio.json`, definition), file(`${form.id}.i18n.json`, translations)],
    losses: [...form.losses, ...ambiguous.map(sharedText)],
  };
}

function file(name: string, value: unknown): Exported['files'][number] {
  return { name, mediaType: 'application/json', content: `${JSON.stringify(value, null, 2)}\n` };
}

function labelsOf(form: Form): readonly Words[] {
  const questions = [...form.questions.values()];
  return [
    form.title,
    ...form.sections.map(({ title }) => title),
    ...questions.flatMap(({ label, hint, answers, why }) => [
      label,
      ...(hint === undefined ? [] : [hint]),
      ...[...answers, ...(why?.answers ?? [])].map((answer) => answer.label),
      ...(why === undefined ? [] : [why.label]),
    ]),
    form.concernTitle,
    form.concern.label,
    form.concern.hint,
  ];
}

function sharedText(text: string): Loss {
  return {
    code: 'translation-shared',
    path: '',
    says: `Form.io translates by the text: “${text}” stands in several places that are worded differently in another language; the first wording stands in all of them.`,
  };
}
