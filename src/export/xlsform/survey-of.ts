import { IssueError, pointer } from '../../issue.js';
import { digest } from '../../json/canonical-json.js';
import type { Answer, Form, FormSection, FormSet, Question } from '../form/form.js';
import { innerName } from '../form/names.js';
import { formWordsIn } from '../form/form-words-in.js';
import { all, type Formula, not, YES } from '../form/formula.js';
import { choose, quoted, reference, type XPathPrinter, xpathPrinter } from './expression.js';
import { languageName } from './language-names.js';
import { changedWordings, labels, lineLabels } from './survey-labels.js';
import type { Labels, Survey, SurveyChoice, SurveyRow } from './survey.js';
import { MAX_CELL } from './workbook.js';

/** Lists of choices that many questions share; no question has a name like these. */
const LISTS = { boolean: 'answers__yes_no', number: 'answers__why', choices: 'answers__why_none' } as const;

/** Results that hold the number of a band; beside each stands the id of the band, so that downloads can be read. */
const BAND_RESULTS = ['lowest-band', 'highest-band', 'step-band'] as const;

/**
 * The survey that a form is in XLSForm.
 *
 * @param form - The form.
 * @returns Its rows, choices, languages and losses.
 * @throws IssueError `cannot-be-exported` for two rows of one name and for an expression that no cell can hold.
 */
export function surveyOf(form: Form): Survey {
  const rows = surveyRows(form);
  refuse(rows);
  const survey = {
    id: form.id,
    title: form.title[form.languages[0] ?? ''] ?? form.id,
    languages: form.languages.map((code) => ({ code, name: languageName(code) })),
    rows,
    lists: listsOf(form),
  };
  // Servers take a changed form only under a new version, and a translation may change under the same version of the set.
  const mark = digest({ ...survey, lists: [...survey.lists] }).slice(0, 8);
  return { ...survey, version: `${form.version}-${mark}`, losses: [...form.losses, ...changedWordings(form)] };
}

/**
 * The rows of a form's survey.
 *
 * @param form - The form.
 * @returns The rows, from top to bottom.
 */
export function surveyRows(form: Form): readonly SurveyRow[] {
  const printer = xpathPrinter(form);
  return [
    ...introduction(form),
    ...form.sections.flatMap((section) => sectionRows(section, printer)),
    ...concernRows(form),
    ...calculationRows(form, printer),
    ...resultRows(form, printer),
  ];
}

function introduction(form: Form): readonly SurveyRow[] {
  return group('form__page', labels(form.title), [
    { type: 'note', name: 'form__purpose', label: labels(form.purpose) },
  ]);
}

/** A page, as Collect, Enketo and Kobo show it. */
function group(name: string, label: Labels, rows: readonly SurveyRow[], relevant?: string): readonly SurveyRow[] {
  return [
    { type: 'begin_group', name, label, appearance: 'field-list', ...(relevant !== undefined && { relevant }) },
    ...rows,
    { type: 'end_group', name },
  ];
}

/** Where every question of a section is put under one and the same condition, the page has the condition. */
function sectionRows({ id, title, questions }: FormSection, printer: XPathPrinter): readonly SurveyRow[] {
  const conditions = questions.map(({ relevant }) => printed(relevant, printer));
  const [shared] = conditions;
  const isShared = conditions.every((condition) => condition === shared);
  const rows = questions.flatMap((question) =>
    questionRows(question, isShared ? undefined : question.relevant, printer),
  );
  return group(id, labels(title), rows, isShared ? shared : undefined);
}

function printed(formula: Formula | undefined, printer: XPathPrinter): string | undefined {
  return formula === undefined || formula === YES ? undefined : printer.formula(formula);
}

function questionRows(question: Question, relevant: Formula | undefined, printer: XPathPrinter): readonly SurveyRow[] {
  const { fact, name, why } = question;
  const condition = printed(relevant, printer);
  const row: SurveyRow = {
    ...typeOf(question),
    name,
    label: labels(question.label),
    ...(question.hint !== undefined && { hint: labels(question.hint) }),
    ...(condition !== undefined && { relevant: condition }),
  };
  if (why === undefined) return [row];
  const open = printer.formula(all([not({ kind: 'filled', fact: fact.id }), relevant ?? YES]));
  const list = fact.type === 'choices' ? LISTS.choices : LISTS.number;
  return [row, { type: 'select_one', list, name: why.name, label: labels(why.label), relevant: open }];
}

function typeOf({ fact, name }: Question): Pick<SurveyRow, 'type' | 'list' | 'constraint'> {
  switch (fact.type) {
    case 'boolean':
      return { type: 'select_one', list: LISTS.boolean };
    case 'choice':
      return { type: 'select_one', list: name };
    case 'choices':
      return { type: 'select_multiple', list: name };
    case 'number': {
      const limits = [
        ...(fact.minimum === undefined ? [] : [`. >= ${fact.minimum}`]),
        ...(fact.maximum === undefined ? [] : [`. <= ${fact.maximum}`]),
      ];
      return { type: 'decimal', ...(limits.length > 0 && { constraint: limits.join(' and ') }) };
    }
  }
}

function concernRows({ concern, concernTitle }: Form): readonly SurveyRow[] {
  return group('professional_concern__page', labels(concernTitle), [
    {
      type: 'text',
      name: concern.name,
      label: labels(concern.label),
      hint: labels(concern.hint),
      appearance: 'multiline',
    },
  ]);
}

/** One group for each set: applications find a row by going through those beside it, so that hundreds in one place make a form slow. */
function calculationRows(form: Form, printer: XPathPrinter): readonly SurveyRow[] {
  return form.sets.flatMap((set) => {
    const name = numbersName(set);
    const own = form.calculations.filter((calculation) => calculation.name.startsWith(innerName(set.id, '')));
    const numbers = own.map(({ name, value }): SurveyRow => ({
      type: 'calculate',
      name,
      bindType: 'int',
      calculation: printer.quantity(value),
    }));
    return [{ type: 'begin_group', name }, ...numbers, ...bandRows(set), { type: 'end_group', name }];
  });
}

function numbersName({ id }: FormSet): string {
  return innerName(id, 'numbers');
}

function bandRows({ bands, results }: FormSet): readonly SurveyRow[] {
  return BAND_RESULTS.map((result): SurveyRow => ({
    type: 'calculate',
    name: bandIdName(results[result]),
    bindType: 'string',
    calculation: bands.reduceRight(
      (otherwise, { id }, index) => choose(`${reference(results[result])} = ${index}`, quoted(id), otherwise),
      quoted(''),
    ),
  }));
}

/** Ids hold no empty part, so that no other result has this name. */
function bandIdName(result: string): string {
  return `${result}__id`;
}

function resultRows(form: Form, printer: XPathPrinter): readonly SurveyRow[] {
  const title = Object.fromEntries(form.languages.map((code) => [code, formWordsIn(code).resultTitle]));
  const notes = form.lines.map((line): SurveyRow => {
    const relevant = printed(line.shown, printer);
    return {
      type: 'note',
      name: line.name,
      label: lineLabels(line),
      ...(line.shown.kind !== 'constant' && relevant !== undefined && { relevant }),
    };
  });
  return group('result__page', labels(title), notes);
}

function listsOf({ questions }: Form): ReadonlyMap<string, readonly SurveyChoice[]> {
  const lists = new Map<string, readonly SurveyChoice[]>();
  const add = (list: string, answers: readonly Answer[]): void => {
    if (!lists.has(list))
      lists.set(
        list,
        answers.map(({ code, label }) => ({ name: code, label: labels(label) })),
      );
  };
  for (const question of questions.values()) {
    const { list } = typeOf(question);
    if (list !== undefined) add(list, question.answers);
    if (question.why !== undefined)
      add(question.fact.type === 'choices' ? LISTS.choices : LISTS.number, question.why.answers);
  }
  return lists;
}

function refuse(rows: readonly SurveyRow[]): void {
  const names = rows.filter(({ type }) => type !== 'end_group').map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const long = rows.find(
    ({ relevant = '', calculation = '' }) => Math.max(relevant.length, calculation.length) > MAX_CELL,
  );
  const name = twice ?? long?.name;
  if (name === undefined) return;
  const expected = twice === undefined ? `at most ${MAX_CELL} signs in a cell` : 'a name of its own for every row';
  throw new IssueError([{ code: 'cannot-be-exported', path: pointer('', name), expected }]);
}
