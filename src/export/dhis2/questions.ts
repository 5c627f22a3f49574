import type { Answer, Form, Question, Words } from '../form/form.js';
import { optionName } from './expression.js';
import type { Dhis2DataElement, Dhis2Option, Dhis2OptionSet, Dhis2Translation } from './metadata.js';
import { atMost, uidOf } from './uid.js';

/** How long names, and codes and short names, may be. */
const NAME = 230;
const CODE = 50;

/** One question, or one option of a question that takes several, as DHIS2 has it. */
export interface Field {
  /** Name of its variable in rules. */
  readonly name: string;
  readonly element: Dhis2DataElement;
}

/** What is asked, with the answers to choose from. */
export interface Fields {
  /** By question: the fields that stand for it, and the one that asks why nothing was filled in. */
  readonly of: (question: Question) => { readonly own: readonly Field[]; readonly why: Field | undefined };
  readonly concern: Field;
  readonly all: readonly Field[];
  readonly optionSets: readonly Dhis2OptionSet[];
  readonly options: readonly Dhis2Option[];
}

/**
 * The data elements and option sets of a form.
 *
 * @param form - The form.
 * @param code - Language of the names; the others become translations.
 * @returns The fields.
 */
export function fieldsOf(form: Form, code: string): Fields {
  const sets = new Map<string, { readonly set: Dhis2OptionSet; readonly options: readonly Dhis2Option[] }>();
  const optionSet = (answers: readonly Answer[]): string => {
    const codes = answers.map((answer) => answer.code).join(' ');
    const key = JSON.stringify(answers);
    const known = sets.get(key) ?? optionSetOf(form, code, answers, sets.size, codes);
    sets.set(key, known);
    return known.set.id;
  };
  const field = (
    name: string,
    label: Words,
    hint: Words | undefined,
    type: Dhis2DataElement['valueType'],
    answers: readonly Answer[] = [],
  ): Field => ({
    name,
    element: elementOf(form, code, {
      name,
      label,
      hint,
      type,
      set: answers.length === 0 ? undefined : optionSet(answers),
    }),
  });
  const made = new Map(
    [...form.questions.values()].map((question) => {
      const { fact, name, label, hint, answers, why } = question;
      const own =
        fact.type === 'choices'
          ? answers.map((answer) =>
              field(optionName(fact.id, answer.code), bothOf(label, answer.label), hint, 'TRUE_ONLY'),
            )
          : [field(name, label, hint, fact.type === 'number' ? 'NUMBER' : 'TEXT', answers)];
      const reason = why && field(why.name, bothOf(label, why.label), undefined, 'TEXT', why.answers);
      return [fact.id, { own, why: reason }] as const;
    }),
  );
  const concern = field(form.concern.name, form.concern.label, form.concern.hint, 'LONG_TEXT');
  return {
    of: ({ fact }) => made.get(fact.id) ?? { own: [], why: undefined },
    concern,
    all: [...[...made.values()].flatMap(({ own, why }) => (why === undefined ? own : [...own, why])), concern],
    optionSets: [...sets.values()].map(({ set }) => set),
    options: [...sets.values()].flatMap(({ options }) => options),
  };
}

/** A field stands alone in DHIS2: the question is said before the option. */
function bothOf(question: Words, own: Words): Words {
  return Object.fromEntries(Object.entries(own).map(([code, text]) => [code, `${question[code] ?? ''} – ${text}`]));
}

function optionSetOf(
  form: Form,
  language: string,
  answers: readonly Answer[],
  index: number,
  codes: string,
): { readonly set: Dhis2OptionSet; readonly options: readonly Dhis2Option[] } {
  const id = uidOf(form.id, 'option-set', String(index), codes);
  const options = answers.map(({ code, label }, order): Dhis2Option => {
    const own = uidOf(id, code);
    return {
      id: own,
      code,
      name: atMost(label[language] ?? code, NAME, own),
      sortOrder: order + 1,
      optionSet: { id },
      translations: translationsOf(label, language, 'NAME'),
    };
  });
  const name = `${form.id} answers ${index + 1}`;
  const set: Dhis2OptionSet = {
    id,
    code: atMost(name, CODE, id),
    name,
    valueType: 'TEXT',
    options: options.map((option) => ({ id: option.id })),
  };
  return { set, options };
}

interface ElementParts {
  readonly name: string;
  readonly label: Words;
  readonly hint: Words | undefined;
  readonly type: Dhis2DataElement['valueType'];
  readonly set: string | undefined;
}

function elementOf(form: Form, language: string, { name, label, hint, type, set }: ElementParts): Dhis2DataElement {
  const id = uidOf(form.id, 'element', name);
  const own = `${form.id}.${name}`;
  const text = label[language] ?? name;
  const description = describing(text, hint?.[language]);
  return {
    id,
    code: atMost(own, CODE, id),
    name: atMost(own, NAME, id),
    shortName: atMost(own, CODE, id),
    formName: shortened(text),
    ...(description !== '' && { description }),
    valueType: type,
    domainType: 'TRACKER',
    aggregationType: 'NONE',
    zeroIsSignificant: type === 'NUMBER',
    ...(set !== undefined && { optionSet: { id: set } }),
    translations: [
      ...translationsOf(label, language, 'FORM_NAME'),
      ...(description === ''
        ? []
        : translationsOf(
            Object.fromEntries(Object.entries(label).map(([code, one]) => [code, describing(one, hint?.[code])])),
            language,
            'DESCRIPTION',
          )),
    ],
  };
}

/** The hint, and before it the whole question where its name had to be cut. */
function describing(label: string, hint: string | undefined): string {
  return [...(label.length > NAME ? [label] : []), ...(hint === undefined || hint === '' ? [] : [hint])].join('\n');
}

/**
 * A text that fits into a name of DHIS2.
 *
 * @param text - The text.
 * @returns The text, cut with dots where it is too long.
 */
export function shortened(text: string): string {
  return text.length <= NAME ? text : `${text.slice(0, NAME - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/**
 * The translations of a text.
 *
 * @param words - The text in every language.
 * @param language - The language that it stands in.
 * @param property - What is translated.
 * @returns One for each further language.
 */
export function translationsOf(
  words: Words,
  language: string,
  property: Dhis2Translation['property'],
): readonly Dhis2Translation[] {
  return Object.entries(words)
    .filter(([code, text]) => code !== language && text !== '')
    .map(([locale, text]) => ({ locale, property, value: property === 'DESCRIPTION' ? text : shortened(text) }));
}
