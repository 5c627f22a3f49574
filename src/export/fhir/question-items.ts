import type { Answer, Form, FormSection, Question, Words } from '../form/form.js';
import { not } from '../form/formula.js';
import { innerName } from '../form/names.js';
import { besides, control, expressed, limit } from './extensions.js';
import type { Coding, Extension, QuestionnaireItem, Texts } from './questionnaire.js';
import { systemOf } from './systems.js';
import { CONCERN_GROUP, type Variables } from './variables.js';

/** What every item of a form needs to know. */
export interface ItemContext {
  readonly form: Form;
  /** Languages, the one of the resource first. */
  readonly languages: readonly string[];
  readonly variables: Variables;
}

/**
 * Questions under one heading.
 *
 * @param section - The section.
 * @param context - The form around it.
 * @returns A group.
 */
export function sectionItem({ id, title, questions }: FormSection, context: ItemContext): QuestionnaireItem {
  return {
    linkId: id,
    ...textOf(title, context),
    type: 'group',
    item: questions.flatMap((question) => questionItems(question, context)),
  };
}

/**
 * Where a professional concern is written down.
 *
 * @param context - The form.
 * @returns A group with one text.
 */
export function concernItem(context: ItemContext): QuestionnaireItem {
  const { concern, concernTitle } = context.form;
  const text: QuestionnaireItem = {
    linkId: concern.name,
    ...textOf(concern.label, context),
    type: 'text',
    item: [helpItem(concern.name, concern.hint, context)],
  };
  return { linkId: CONCERN_GROUP, ...textOf(concernTitle, context), type: 'group', item: [text] };
}

function questionItems(question: Question, context: ItemContext): readonly QuestionnaireItem[] {
  const { name, label, hint, answers, relevant, fact } = question;
  const isNumber = fact.type === 'number';
  const several = fact.type === 'choices';
  const look: readonly Extension[] = isNumber ? limits(question) : [control(several ? 'check-box' : 'radio-button')];
  const shown = relevant === undefined ? [] : [expressed('enable-when', context.variables.condition(relevant))];
  const item: QuestionnaireItem = {
    linkId: name,
    extension: [...look, ...shown],
    ...textOf(label, context),
    type: isNumber ? 'decimal' : 'choice',
    ...(several && { repeats: true as const }),
    ...(!isNumber && { answerOption: optionsOf(answers, question, context) }),
    ...(hint !== undefined && { item: [helpItem(name, hint, context)] }),
  };
  return [item, ...whyItems(question, context)];
}

function limits({ fact: { minimum, maximum } }: Question): readonly Extension[] {
  return [
    ...(minimum === undefined ? [] : [limit('minValue', minimum)]),
    ...(maximum === undefined ? [] : [limit('maxValue', maximum)]),
  ];
}

/** Asked while nothing is filled in; where the question itself is not always put, both are in one expression, since an item may have only one of the two ways. */
function whyItems(question: Question, context: ItemContext): readonly QuestionnaireItem[] {
  const { why, relevant, name, fact } = question;
  if (why === undefined) return [];
  const both =
    relevant === undefined
      ? undefined
      : context.variables.condition({ kind: 'all', of: [relevant, not({ kind: 'filled', fact: fact.id })] });
  return [
    {
      linkId: why.name,
      extension: [control('radio-button'), ...(both === undefined ? [] : [expressed('enable-when', both)])],
      ...textOf(why.label, context),
      type: 'choice',
      ...(both === undefined && {
        enableWhen: [{ question: name, operator: 'exists' as const, answerBoolean: false }],
      }),
      answerOption: optionsOf(why.answers, question, context),
    },
  ];
}

function optionsOf(
  answers: readonly Answer[],
  question: Question,
  { form, languages }: ItemContext,
): readonly { readonly valueCoding: Coding }[] {
  return answers.map(({ code, label }) => {
    const translated = besides(label, languages);
    return {
      valueCoding: {
        system: systemOf(form.id, question, code),
        code,
        display: label[languages[0] ?? ''] ?? code,
        ...(translated !== undefined && { _display: translated }),
      },
    };
  });
}

function helpItem(name: string, hint: Words, context: ItemContext): QuestionnaireItem {
  return {
    linkId: innerName(name, 'hint'),
    extension: [control('help')],
    ...textOf(hint, context),
    type: 'display',
  };
}

/**
 * A text with its translations, as an item has it.
 *
 * @param words - The text in every language.
 * @param context - The languages.
 * @param further - What else stands beside the text.
 * @returns The text and what stands beside it.
 */
export function textOf(
  words: Words,
  { languages }: Pick<ItemContext, 'languages'>,
  further: readonly Extension[] = [],
): { readonly text?: string; readonly _text?: Texts } {
  const text = words[languages[0] ?? ''] ?? '';
  const beside = besides(words, languages, further);
  return { ...(text !== '' && { text }), ...(beside !== undefined && { _text: beside }) };
}
