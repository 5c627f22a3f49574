import type { Loss } from '../form/export-options.js';
import type { Form, ResultLine, Words } from '../form/form.js';
import { isChanged, plainText } from './plain-text.js';
import type { LabelPart, Labels } from './survey.js';

/**
 * The labels of a line of the result. Headings are bold; every application knows the mark.
 *
 * @param line - The line.
 * @returns Its labels, with values in their slots.
 */
export function lineLabels({ text, slots, kind }: ResultLine): Labels {
  const mark = kind === 'heading' ? ['**'] : [];
  return Object.fromEntries(
    Object.entries(text).map(([code, words]) => [code, [...mark, ...filled(words, slots), ...mark]]),
  );
}

function filled(text: string, slots: ResultLine['slots']): readonly LabelPart[] {
  return text.split(/(\{\w+\})/u).flatMap((part): LabelPart[] => {
    const value = Object.entries(slots).find(([slot]) => part === `{${slot}}`)?.[1];
    if (value !== undefined) return [{ value }];
    return part === '' ? [] : [plainText(part)];
  });
}

/**
 * A wording as labels that show exactly these words.
 *
 * @param words - The wording.
 * @returns The labels.
 */
export function labels(words: Words): Labels {
  return Object.fromEntries(Object.entries(words).map(([code, text]) => [code, [plainText(text)]]));
}

/**
 * Every wording in which a space is put in or a sign left out.
 *
 * @param form - The form.
 * @returns One loss for each row.
 */
export function changedWordings(form: Form): readonly Loss[] {
  const wordings: readonly (readonly [string, Words | undefined])[] = [
    ['title', form.title],
    ['purpose', form.purpose],
    ...form.sections.map(({ id, title }) => [id, title] as const),
    ...[...form.questions.values()].flatMap(({ name, label, hint, answers }) => [
      [name, label] as const,
      [name, hint] as const,
      ...answers.map((answer) => [`${name}/${answer.code}`, answer.label] as const),
    ]),
    ...form.lines.map(({ name, text }) => [name, text] as const),
  ];
  const changed = wordings.filter(([, words]) => words !== undefined && Object.values(words).some(isChanged));
  return [...new Set(changed.map(([name]) => name))].map((name) => ({
    code: 'wording-changed',
    path: '',
    says: `The wording of ${name} holds signs that forms would read as a value, a tag, a link or another sign; a space stands in them.`,
  }));
}
