/**
 * Rule sets and plans as a codebook: what every column of collected data means.
 *
 * @packageDocumentation
 */
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { neutralCell } from '../../screen/csv-cell.js';
import { csvOf } from '../form/csv.js';
import type { Exported, ExportOptions } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import type { Answer, Form, Question, ResultName, Words } from '../form/form.js';
import { inLanguage } from '../form/in-language.js';

/**
 * A rule set or plan as a codebook in CSV, with a row for every question, indicator and result, and the wording in every language.
 *
 * @param source - The rule set or plan.
 * @param options - Languages, and what is turned on.
 * @returns The file.
 * @throws IssueError `cannot-be-exported` where a condition divides.
 * @example
 * ```ts
 * codebook(general).files[0]?.name // → 'general.codebook.csv'
 * ```
 */
export function codebook(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  const form = formOf(source, options);
  const rows = [columnsOf(form), ...questionRows(form), ...indicatorRows(form), ...resultRows(form)];
  const content = csvOf(rows.map((row) => row.map(neutralCell)));
  return { files: [{ name: `${form.id}.codebook.csv`, mediaType: 'text/csv', content }], losses: form.losses };
}

function columnsOf({ languages }: Form): readonly string[] {
  return [
    'kind',
    'name',
    'id',
    'rule_set',
    'type',
    'codes',
    'minimum',
    'maximum',
    'points',
    'group',
    'reads',
    'known_by',
    'sensitive',
    ...languages.map((code) => `label_${code}`),
    ...languages.map((code) => `hint_${code}`),
  ];
}

function questionRows(form: Form): readonly (readonly string[])[] {
  return [...form.questions.values()].flatMap((question) => {
    const { fact, name, label, hint, why, answers } = question;
    const readers = form.sets.filter(({ indicators }) => indicators.some(({ reads }) => reads.includes(fact.id)));
    const row = [
      'question',
      name,
      fact.id,
      readers.map(({ id }) => id).join(' '),
      typeOf(question),
      codesOf(answers, form),
      String(fact.minimum ?? ''),
      String(fact.maximum ?? ''),
      '',
      '',
      '',
      fact.knownBy.join(' '),
      fact.touches.join(' '),
      ...inAll(label, form),
      ...inAll(hint ?? {}, form),
    ];
    if (why === undefined) return [row];
    const reason = ['reason', why.name, fact.id, '', 'one of', codesOf(why.answers, form), '', '', '', '', '', '', ''];
    return [row, [...reason, ...inAll(why.label, form), ...form.languages.map(() => '')]];
  });
}

function typeOf({ fact: { type } }: Question): string {
  if (type === 'number') return 'number';
  return type === 'choices' ? 'any of' : 'one of';
}

/** Codes with their labels in the first language: those of other languages stand in the forms. */
function codesOf(answers: readonly Answer[], { languages }: Form): string {
  return answers.map(({ code, label }) => `${code} = ${inLanguage(label, languages[0] ?? 'en')}`).join(' | ');
}

function indicatorRows(form: Form): readonly (readonly string[])[] {
  return form.sets.flatMap((set) =>
    set.indicators.map(({ id, state, statement, points, group, reads }) => [
      'indicator',
      state,
      id,
      set.id,
      'whole number',
      '2 = present | 1 = unknown | 0 = absent',
      '0',
      '2',
      String(points),
      group ?? '',
      reads.join(' '),
      '',
      '',
      ...inAll(statement, form),
      ...form.languages.map(() => ''),
    ]),
  );
}

const MEANING: Readonly<Record<ResultName, string>> = {
  applies: 'Whether the rule set applies',
  least: 'Points of what is present',
  most: 'Points if everything unknown turned out to be present',
  possible: 'Most points that the rule set can give',
  recorded: 'Points of what is present, everything unknown left out',
  'lowest-band': 'Lowest band that can be reached',
  'highest-band': 'Highest band that can be reached',
  'step-band': 'Band whose next step is proposed',
  present: 'Indicators that are present',
  questions: 'Questions that count',
  answered: 'Questions answered with yes, no or a value',
  unanswered: 'Questions without such an answer',
  maybe: 'Questions answered with maybe',
};

function resultRows(form: Form): readonly (readonly string[])[] {
  return form.sets.flatMap((set) =>
    // The keys of the table above, which `entries` cannot say.
    (Object.entries(MEANING) as [ResultName, string][]).map(([result, meaning]) => [
      'result',
      set.results[result],
      result,
      set.id,
      'whole number',
      result === 'applies'
        ? '2 = yes | 1 = not known | 0 = no'
        : result.endsWith('-band')
          ? set.bands.map(({ id }, index) => `${index} = ${id}`).join(' | ')
          : '',
      ...Array.from({ length: 7 }, () => ''),
      ...form.languages.map((code) => (code === 'en' ? meaning : '')),
      ...form.languages.map(() => ''),
    ]),
  );
}

function inAll(words: Words, { languages }: Form): readonly string[] {
  return languages.map((code) => words[code] ?? '');
}

export type * from '../form/public-types.js';
