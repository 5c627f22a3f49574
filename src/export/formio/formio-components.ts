import type {
  Answer,
  Calculation,
  Form,
  FormSection,
  FormSet,
  Question,
  ResultLine,
  ResultName,
  Words,
} from '../form/form.js';
import { all, type Formula, not } from '../form/formula.js';
import { asOperation, type JsonLogic, logicOf, numberOf, type OptionsOf } from './expression.js';
import { labelOf, markupOf } from './formio-text.js';

/** One component of a form, as its JSON has it. */
export type Component = Readonly<Record<string, unknown>>;

/** What components are written from: the language that stands in the form, and the options of its questions. */
export interface Writing {
  readonly base: string;
  /** Further languages. */
  readonly others: readonly string[];
  readonly optionsOf: OptionsOf;
}

/**
 * What is needed to write the components of a form.
 *
 * @param form - The form.
 * @returns Its languages, and the options of its questions.
 */
export function writingOf({ languages, questions }: Form): Writing {
  const [base = 'en', ...others] = languages;
  return {
    base,
    others,
    optionsOf: (fact) => {
      const question = questions.get(fact);
      return question?.fact.type === 'choices' ? question.answers.map(({ code }) => code) : undefined;
    },
  };
}

/**
 * The questions under one heading.
 *
 * @param section - The heading and its questions.
 * @param writing - How it is written.
 * @returns A panel.
 */
export function sectionPanel({ id, title, questions }: FormSection, writing: Writing): Component {
  return panel(
    id,
    title,
    questions.flatMap((question) => questionComponents(question, writing)),
    writing,
  );
}

/**
 * Where a professional concern is written down.
 *
 * @param form - The form.
 * @param writing - How it is written.
 * @returns A panel.
 */
export function concernPanel({ concern, concernTitle }: Form, writing: Writing): Component {
  const { name, label, hint } = concern;
  const component = { type: 'textarea', key: name, input: true, ...worded(label, hint, writing) };
  return panel('page__concern', concernTitle, [component], writing);
}

function panel(key: string, title: Words, components: readonly Component[], { base }: Writing): Component {
  return { type: 'panel', key, input: false, title: labelOf(title[base] ?? ''), collapsible: false, components };
}

/** Why nothing is filled in is asked only while nothing is, and does not stay behind. */
function questionComponents(question: Question, writing: Writing): readonly Component[] {
  const { fact, why, relevant, hint } = question;
  const own = {
    key: question.name,
    input: true,
    ...worded(question.label, hint, writing),
    ...(relevant !== undefined && shownIf(relevant, writing)),
  };
  const component = { ...typed(question, writing), ...own };
  if (why === undefined) return [component];
  const empty = not({ kind: 'filled', fact: fact.id });
  return [
    component,
    {
      ...radio(why.answers, writing),
      key: why.name,
      input: true,
      ...worded(why.label, undefined, writing),
      ...shownIf(relevant === undefined ? empty : all([relevant, empty]), writing),
    },
  ];
}

function worded(label: Words, hint: Words | undefined, { base }: Writing): Component {
  return {
    label: labelOf(label[base] ?? ''),
    ...(hint !== undefined && { description: labelOf(hint[base] ?? '') }),
  };
}

function shownIf(formula: Formula, { optionsOf }: Writing): Component {
  return { conditional: { json: asOperation(logicOf(formula, optionsOf)) } };
}

function typed({ fact, answers }: Question, writing: Writing): Component {
  switch (fact.type) {
    case 'number': {
      const { minimum: min, maximum: max } = fact;
      return { type: 'number', validate: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } };
    }
    case 'choices':
      return { type: 'selectboxes', validate: { onlyAvailableItems: true }, values: valuesOf(answers, writing) };
    case 'boolean':
    case 'choice':
      return radio(answers, writing);
  }
}

function radio(answers: readonly Answer[], writing: Writing): Component {
  return { type: 'radio', validate: { onlyAvailableItems: true }, values: valuesOf(answers, writing) };
}

function valuesOf(answers: readonly Answer[], { base }: Writing): readonly Component[] {
  return answers.map(({ code, label }) => ({ value: code, label: labelOf(label[base] ?? '') }));
}

/**
 * A number that Form.io works out, in the browser and again on its server.
 *
 * @param calculation - The number.
 * @param writing - How it is written.
 * @returns A hidden component.
 */
export function calculated({ name, value }: Calculation, { optionsOf }: Writing): Component {
  return hidden(name, numberOf(value, optionsOf));
}

/** Results that are numbers of bands; their ids travel beside them. */
const BANDS: readonly ResultName[] = ['lowest-band', 'highest-band', 'step-band'];

/**
 * The ids of the bands of a set, beside their numbers.
 *
 * @param set - The set.
 * @returns Hidden components.
 */
export function bandIds({ results, bands }: FormSet): readonly Component[] {
  return BANDS.map((name) => {
    const number: JsonLogic = { var: `data.${results[name]}` };
    const logic = bands
      .slice(1)
      .reduce<JsonLogic>(
        (below, { id }, index) => ({ if: [{ '===': [number, index + 1] }, id, below] }),
        bands[0]?.id ?? '',
      );
    return hidden(`${results[name]}__id`, logic);
  });
}

function hidden(key: string, calculateValue: JsonLogic): Component {
  return {
    type: 'hidden',
    key,
    input: true,
    label: key,
    calculateValue: asOperation(calculateValue),
    calculateServer: true,
    clearOnHide: false,
  };
}

/** Name under which the language travels that the form was filled in. */
export const LANGUAGE = 'form__language';

/**
 * The language that the renderer shows. Conditions cannot read it, but calculations can; the server leaves it as it was sent.
 *
 * @returns A hidden component.
 */
export function languageComponent(): Component {
  return {
    type: 'hidden',
    key: LANGUAGE,
    input: true,
    label: LANGUAGE,
    calculateValue: { var: 'options.language' },
    clearOnHide: false,
  };
}

/**
 * A line of the result. Form.io translates no markup that has numbers in it, so that such a line stands there once for each language.
 *
 * @param line - The line.
 * @param writing - How it is written.
 * @returns Components that show it.
 */
export function lineComponents(line: ResultLine, writing: Writing): readonly Component[] {
  const { base, others, optionsOf } = writing;
  const { name, text, shown, slots } = line;
  const constant = shown.kind === 'constant' && shown.value;
  if (others.length === 0 || Object.keys(slots).length === 0)
    return [content(name, markup(line, text[base] ?? ''), constant ? undefined : logicOf(shown, optionsOf))];
  const when = logicOf(shown, optionsOf);
  const language: JsonLogic = { var: `data.${LANGUAGE}` };
  const elsewhere: JsonLogic = { '!': [{ in: [language, [...others]] }] };
  return [
    content(name, markup(line, text[base] ?? ''), { and: [when, elsewhere] }),
    ...others.map((code) =>
      content(`${name}__${code}`, markup(line, text[code] ?? ''), { and: [when, { '===': [language, code] }] }),
    ),
  ];
}

function markup({ kind, slots }: ResultLine, text: string): string {
  const tag = kind === 'heading' ? 'h4' : 'p';
  return `<${tag}>${markupOf(text, slots)}</${tag}>`;
}

function content(key: string, html: string, when: JsonLogic | undefined): Component {
  return {
    type: 'content',
    key,
    input: false,
    html,
    refreshOnChange: true,
    ...(when !== undefined && { conditional: { json: asOperation(when) } }),
  };
}
