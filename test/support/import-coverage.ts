import type { MappedField } from '../../src/export/htcds/index.js';
import type { AnswerSource, ReadForm } from '../../src/export/form/read-answers.js';
import type { Evidence, Facts } from '../../src/index.js';
import { factsOfSheet, type Sheet, type SheetAnswer } from './form-sheets.js';
import { type FormTool, formTools, type MappedTool, mappedTools } from './import-tools.js';
import { everyKind } from './made-forms.js';
import { plainFacts } from './read-back.js';

/** What became of one kind of answer: the words of the published table. */
export type Cell = 'yes' | 'named' | 'left out' | 'no fact' | 'given' | 'not read' | '–';

/** One kind of answer, and what became of it in every tool. */
export interface Row {
  readonly kind: string;
  readonly cells: readonly { readonly tool: string; readonly cell: Cell }[];
}

/** One thing that is read, and the facts that it must give. */
interface Probe {
  readonly read: ReadForm;
  readonly facts: Facts;
  readonly concern?: string;
}

const sheet = (answers: Readonly<Record<string, SheetAnswer>>, concern?: string): Sheet => ({ answers, concern });

/** An answer that is open, for a question of each type. */
const open = (code: string): readonly Sheet[] => [
  sheet({ threats: code }),
  sheet({ place: code }),
  sheet({ age: { why: code } }),
  sheet({ papers: { why: code } }),
];

const DAY = '2026-11-09';
const given = { kind: 'statement', meeting: 'first', date: DAY } as const;

/** Sheets of each kind; what they must give follows from the sheet. */
const SHEETS: Readonly<Record<string, readonly Sheet[]>> = {
  yes: [sheet({ threats: 'yes' })],
  no: [sheet({ threats: 'no' })],
  'one option': [sheet({ place: 'flat' }), sheet({ place: 'flat-share' })],
  'several options': [sheet({ papers: ['pass', 'permit'] }), sheet({ papers: ['passport'] })],
  'none of the options': [sheet({ papers: { why: 'none' } })],
  number: [sheet({ age: 0 }), sheet({ age: 17 }), sheet({ age: 120 })],
  'date of birth': [],
  'text: the written concern': [sheet({}, 'Seen twice at the same door.')],
  maybe: open('maybe'),
  'not known': open('not-known'),
  declined: open('declined'),
  'not observable': [sheet({ threats: 'not-observable' }), sheet({ place: 'not-observable' })],
  contradictory: [sheet({ threats: 'contradictory' }), sheet({ place: 'contradictory' })],
  blank: [sheet({})],
  'a code that is none': [sheet({ threats: 'no-such-code' }), sheet({ place: 'no-such-code' })],
};
const NEVER_ASKED = ['not observable', 'contradictory', 'a code that is none'];

function formProbes({ write, read }: FormTool, kind: string): readonly Probe[] {
  return (SHEETS[kind] ?? []).map((one) => ({
    read: read(write(one), {}),
    // What no form offers would have to come back as a reason of its own, if anything knew it.
    facts: NEVER_ASKED.includes(kind) ? { 'never-asked': true } : factsOfSheet(everyKind.facts, one),
    ...(one.concern !== undefined && { concern: one.concern }),
  }));
}

type Values = Extract<MappedField, { readonly type: 'values' }>;
type Age = Exclude<MappedField, Values>;

/** What a record must hold for each kind, as far as the mapping has a field for it. */
function mappedProbes({ mapping, read }: MappedTool, kind: string): readonly Probe[] {
  const values = mapping.fields.filter((field): field is Values => field.type === 'values' && !('within' in field));
  const age = mapping.fields.find((field): field is Age => field.type === 'number');
  const birth = mapping.fields.find((field): field is Age => field.type === 'date');
  const probe = (record: Readonly<Record<string, unknown>>, facts: Facts): Probe => ({
    read: read(record, { date: DAY }),
    facts,
  });
  switch (kind) {
    case 'yes':
      return values.flatMap((field) =>
        field.values.map(({ value, fact }) => probe({ [field.field]: value }, { [fact]: true })),
      );
    case 'number':
      return age === undefined ? [] : [probe({ [age.field]: 17 }, { [age.fact]: 17 })];
    case 'date of birth':
      return birth === undefined ? [] : [probe({ [birth.field]: '2009-03-01' }, { [birth.fact]: 17 })];
    case 'not known':
      return age?.estimate === undefined
        ? []
        : [probe({ [age.field]: 18, [age.estimate.field]: true }, { [age.fact]: { unknown: 'not-known' } })];
    case 'blank':
      return [probe({}, {}), probe(Object.fromEntries(mapping.fields.map(({ field }) => [field, ''])), {})];
    case 'a code that is none':
      return values.map(({ field }) => probe({ [field]: 'no-such-code' }, { 'never-asked': true }));
    default:
      return [];
  }
}

/** What became of one probe. An answer that came back as another one is a fault, and never a cell. */
function outcome({ read, facts, concern }: Probe): Cell {
  const found = Object.keys(read.facts).length;
  const same = sameData(plainFacts(read.facts), facts) && read.concern?.reason === concern;
  if (same && read.issues.length === 0)
    return Object.keys(facts).length === 0 && concern === undefined ? 'no fact' : 'yes';
  if (found === 0 && read.concern === undefined && read.issues.length > 0) return 'named';
  throw new Error(`an answer came back as another one: ${JSON.stringify({ read, facts })}`);
}

function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One cell for all probes of a kind; they have to agree. */
function cellOf(probes: readonly Probe[]): Cell {
  const cells = [...new Set(probes.map(outcome))];
  if (cells.length > 1) throw new Error(`answers of one kind end differently: ${cells.join(', ')}`);
  return cells[0] ?? '–';
}

/** The evidence of a yes. */
function evidenceOf(read: ReadForm): Evidence | undefined {
  const [fact] = Object.values(read.facts);
  return (Object(fact) as { readonly evidence?: readonly Evidence[] }).evidence?.[0]; // facts of a reader are objects
}

const SAYS: readonly (readonly [string, keyof typeof given])[] = [
  ['evidence: how it became known', 'kind'],
  ['evidence: meeting', 'meeting'],
  ['evidence: day', 'date'],
];

/** Whether what is told beside the submission stands in the evidence. */
function givenCell(read: (from: AnswerSource) => ReadForm, part: keyof typeof given): Cell {
  return evidenceOf(read({ [part]: given[part] }))?.[part] === given[part] ? 'given' : 'not read';
}

/**
 * What comes back from every tool, found out by running its reader on answers of every kind.
 *
 * @param ofForms - The tools that forms are made for.
 * @param ofMappings - The case systems whose fields are mapped.
 * @returns One row for each kind, with a cell for each tool.
 * @throws Where an answer comes back as another one.
 */
export function importCoverage(ofForms = formTools, ofMappings = mappedTools): readonly Row[] {
  const row = (kind: string, ofForm: (tool: FormTool) => Cell, ofMapped: (tool: MappedTool) => Cell): Row => ({
    kind,
    cells: [
      ...ofForms.map((tool) => ({ tool: tool.title, cell: ofForm(tool) })),
      ...ofMappings.map((tool) => ({ tool: tool.title, cell: ofMapped(tool) })),
    ],
  });
  const yes = sheet({ threats: 'yes' });
  return [
    ...Object.keys(SHEETS).map((kind) =>
      row(
        kind,
        (tool) => cellOf(formProbes(tool, kind)),
        (tool) => cellOf(mappedProbes(tool, kind)),
      ),
    ),
    row(
      'a field that is no question',
      ({ withMore, write, read }) => withIssue(read(withMore(write(yes)), {})),
      ({ mapping, read }) => withIssue(read({ ...aYes(mapping), no_question: 'x' }, {})),
    ),
    row(
      'a field that is known and no fact',
      () => '–',
      ({ mapping, read }) => {
        const [name] = mapping.notMapped.flatMap(({ fields }) => fields).filter((field) => !field.endsWith('_'));
        const { leftOut, issues } = read({ [name ?? '']: 'x' }, {});
        return leftOut.length === 1 && issues.length === 0 ? 'left out' : 'named';
      },
    ),
    ...SAYS.map(([kind, part]) =>
      row(
        kind,
        ({ read, write }) => givenCell((from) => read(write(yes), from), part),
        ({ read, mapping }) => givenCell((from) => read(aYes(mapping), from), part),
      ),
    ),
    row(
      'day of the submission itself',
      ({ read, write, stamped }) =>
        evidenceOf(read(stamped(write(yes)), {}))?.date === '2026-11-05' ? 'yes' : 'not read',
      ({ read, mapping }) => (evidenceOf(read(aYes(mapping), {}))?.date === undefined ? 'not read' : 'yes'),
    ),
  ];
}

/** A record with one mapped code in it. */
function aYes(mapping: MappedTool['mapping']): Readonly<Record<string, unknown>> {
  const field = mapping.fields.find((one): one is Values => one.type === 'values' && !('within' in one));
  return { [field?.field ?? '']: field?.values[0]?.value };
}

function withIssue(read: ReadForm): Cell {
  if (Object.keys(read.facts).length !== 1) throw new Error('the answer beside it is lost');
  return read.issues.length === 1 ? 'named' : 'left out';
}
