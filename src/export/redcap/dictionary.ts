import { neutralCell } from '../../screen/csv-cell.js';
import { csvOf } from '../form/csv.js';
import type { Exported, Loss } from '../form/export-options.js';
import type { Answer, Form, Question, ResultLine } from '../form/form.js';
import { YES } from '../form/formula.js';
import { fileName, inLanguage } from '../form/in-language.js';
import { nameOf } from '../form/names.js';
import { redcapLogic, redcapNumber, type RedcapNames } from './expression.js';
import { redcapName } from './redcap-names.js';

/** The columns of a data dictionary, in the order in which REDCap wants them. */
export const COLUMNS = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
] as const;

type Field = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/**
 * A form as REDCap data dictionaries, one for each language.
 *
 * @param form - The form.
 * @returns The files, and what REDCap cannot say.
 */
export function renderRedcap(form: Form): Exported {
  const files = form.languages.map((code) => ({
    name: fileName(form, code, '.redcap.csv'),
    mediaType: 'text/csv',
    content: csvOf([COLUMNS, ...fieldsIn(form, code).map((field) => COLUMNS.map((column) => field[column] ?? ''))]),
  }));
  return { files, losses: [...form.losses, ...lossesOf(form)] };
}

function lossesOf({ languages }: Form): readonly Loss[] {
  const untested: Loss = {
    code: 'not-run-on-the-target',
    path: '',
    says: 'REDCap has no open engine, so only the shape of this file was tested. Compare some filled-in forms with an assessment before use.',
  };
  const one: Loss = {
    code: 'one-language-only',
    path: '',
    says: 'A data dictionary holds one language; there is one file for each. The names of fields are the same in all of them.',
  };
  return languages.length > 1 ? [untested, one] : [untested];
}

/**
 * Names of the fields of a form.
 *
 * @param form - The form.
 * @returns What expressions need.
 */
export function namesIn({ questions, concern }: Form): RedcapNames {
  const question = (id: string): Question | undefined => questions.get(id);
  const fact = (id: string): string => redcapName(question(id)?.name ?? nameOf(id));
  return {
    fact,
    why: (id) => redcapName(question(id)?.why?.name ?? nameOf(id)),
    concern: redcapName(concern.name),
    filled: (id) => {
      const options = question(id)?.answers ?? [];
      if (options.length === 0) return `[${fact(id)}] <> ""`;
      return `(${options.map(({ code }) => `[${fact(id)}(${nameOf(code)})] = "1"`).join(' or ')})`;
    },
  };
}

function fieldsIn(form: Form, code: string): readonly Field[] {
  const names = namesIn(form);
  const own = { 'Form Name': redcapName(nameOf(form.id)) };
  const fields: readonly Field[] = [
    { 'Variable / Field Name': 'record_id', 'Field Type': 'text', 'Field Label': 'ID' },
    ...form.sections.flatMap(({ title, questions }) =>
      questions.flatMap((question, index) => {
        const header = index === 0 ? { 'Section Header': plain(inLanguage(title, code)) } : {};
        return questionFields(question, code, names).map((field, at) => (at === 0 ? { ...header, ...field } : field));
      }),
    ),
    {
      'Variable / Field Name': names.concern,
      'Section Header': plain(inLanguage(form.concernTitle, code)),
      'Field Type': 'notes',
      'Field Label': plain(inLanguage(form.concern.label, code)),
      'Field Note': plain(inLanguage(form.concern.hint, code)),
    },
    ...form.calculations.map(({ name, value }): Field => ({
      'Variable / Field Name': redcapName(name),
      'Field Type': 'calc',
      'Field Label': name,
      'Choices, Calculations, OR Slider Labels': redcapNumber(value, names),
      'Field Annotation': '@HIDDEN',
    })),
    ...form.lines.map((line) => lineField(line, code, names)),
  ];
  return fields.map((field) => ({ ...own, ...field }));
}

function questionFields(question: Question, code: string, names: RedcapNames): readonly Field[] {
  const { fact, label, hint, answers, why, relevant } = question;
  const shown =
    relevant === undefined ? {} : { 'Branching Logic (Show field only if...)': redcapLogic(relevant, names) };
  const type = fact.type === 'number' ? 'text' : fact.type === 'choices' ? 'checkbox' : 'radio';
  const main: Field = {
    'Variable / Field Name': names.fact(fact.id),
    'Field Type': type,
    'Field Label': plain(inLanguage(label, code)),
    'Field Note': hint === undefined ? '' : plain(inLanguage(hint, code)),
    'Choices, Calculations, OR Slider Labels': type === 'text' ? '' : choicesIn(answers, code, type === 'checkbox'),
    ...(type === 'text' && {
      'Text Validation Type OR Show Slider Number': 'number',
      'Text Validation Min': String(fact.minimum ?? ''),
      'Text Validation Max': String(fact.maximum ?? ''),
    }),
    ...shown,
  };
  if (why === undefined) return [main];
  const asked = relevant === undefined ? '' : ` and ${redcapLogic(relevant, names)}`;
  return [
    main,
    {
      'Variable / Field Name': names.why(fact.id),
      'Field Type': 'radio',
      'Field Label': plain(inLanguage(why.label, code)),
      'Choices, Calculations, OR Slider Labels': choicesIn(why.answers, code, false),
      'Branching Logic (Show field only if...)': `!(${names.filled(fact.id)})${asked}`,
    },
  ];
}

/** Codes of a checkbox become parts of names, in which REDCap wants no hyphens. */
function choicesIn(answers: readonly Answer[], language: string, isCheckbox: boolean): string {
  return answers
    .map(({ code, label }) => `${isCheckbox ? nameOf(code) : code}, ${plain(inLanguage(label, language))}`)
    .join(' | ');
}

function lineField({ name, text, slots, shown }: ResultLine, code: string, names: RedcapNames): Field {
  const pieces = inLanguage(text, code).split(/\{([a-z-]+)\}/u);
  const label = pieces.map((piece, index) => (index % 2 === 0 ? plain(piece) : piped(slots, piece))).join('');
  return {
    'Variable / Field Name': redcapName(name),
    'Field Type': 'descriptive',
    'Field Label': label,
    ...(shown === YES ? {} : { 'Branching Logic (Show field only if...)': redcapLogic(shown, names) }),
  };
}

function piped(slots: ResultLine['slots'], slot: string): string {
  const name = slots[slot];
  return name === undefined ? plain(`{${slot}}`) : `[${redcapName(name)}]`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
};

/** REDCap reads labels as HTML, square brackets as names of fields, and upright strokes as the end of a choice. */
function plain(text: string): string {
  return neutralCell(text).replace(/[&<>[\]|]/gu, (character) => ENTITIES[character] ?? character);
}
