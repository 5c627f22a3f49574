import { parse } from 'csv-parse/sync';
import { dhis2, readDhis2 } from '../../src/export/dhis2/index.js';
import type { Dhis2Metadata } from '../../src/export/dhis2/metadata.js';
import { readFhir } from '../../src/export/fhir/index.js';
import { formOf } from '../../src/export/form/form-of.js';
import type { AnswerSource, ReadForm } from '../../src/export/form/read-answers.js';
import { readFormio } from '../../src/export/formio/index.js';
import { HTCDS, type Mapping, readHtcds } from '../../src/export/htcds/index.js';
import { PRIMERO, readPrimero } from '../../src/export/primero/index.js';
import { readRedcap } from '../../src/export/redcap/index.js';
import { readSurveyjs } from '../../src/export/surveyjs/index.js';
import { readOdk } from '../../src/export/xlsform/index.js';
import { valuesOf } from './dhis2-program.js';
import { responseOf } from './fhir-filler.js';
import type { Sheet } from './form-sheets.js';
import { formioData } from './formio-engine.js';
import { everyKind } from './made-forms.js';
import { answersByName } from './odk-answers.js';
import { redcapRecord } from './redcap-record.js';
import { surveyData } from './survey-engine.js';

type Fields = Readonly<Record<string, unknown>>;

/** A tool that a form is made for: how it writes down a filled-in form, and our reader of that. */
export interface FormTool {
  readonly title: string;
  readonly write: (sheet: Sheet) => Fields;
  /** The same submission with a field in it that no question is. */
  readonly withMore: (submission: Fields) => Fields;
  /** The same submission with the times that the tool itself writes, all on 2026-11-05. */
  readonly stamped: (submission: Fields) => Fields;
  readonly read: (submission: unknown, from: AnswerSource) => ReadForm;
}

/** A case system whose fields are mapped to facts. */
export interface MappedTool {
  readonly title: string;
  readonly mapping: Mapping;
  readonly read: (record: Fields, from: AnswerSource) => ReadForm & { readonly leftOut: readonly unknown[] };
}

const form = formOf(everyKind);
const metadata = JSON.parse(String(dhis2(everyKind).files[0]?.content)) as Dhis2Metadata; // checked by its own tests
const TIME = '2026-11-05T09:30:00.000Z';
const as =
  (more: Fields) =>
  (submission: Fields): Fields => ({ ...submission, ...more });

/** Kobo writes several options into one text. */
function koboRecord(sheet: Sheet): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    [...answersByName(form, sheet)].map(([name, answer]) => [
      name,
      typeof answer === 'object' ? (answer as readonly string[]).join(' ') : answer, // a reason is text by now
    ]),
  );
}

/** Through a file of CSV, in which every column stands and an empty cell is empty. */
function koboRow(sheet: Sheet): Fields {
  const record = koboRecord(sheet);
  const names = [...form.questions.values()].flatMap(({ name, why }) => (why === undefined ? name : [name, why.name]));
  const cells = [...names, form.concern.name].map((name) => [name, String(record[name] ?? '')] as const);
  const file = `${cells.map(([name]) => name).join()}\n${cells.map(([, cell]) => `"${cell}"`).join()}\n`;
  return parse<Record<string, string>>(file, { columns: true })[0] ?? {};
}

const kobo = {
  withMore: as({ no_question: 'x' }),
  read: (submission: unknown, from: AnswerSource): ReadForm => readOdk(everyKind, [submission], from)[0] ?? NOTHING,
};
const NOTHING: ReadForm = { facts: {}, issues: [] };

/** The tools that forms are made for. */
export const formTools: readonly FormTool[] = [
  { title: 'Kobo/ODK JSON', write: koboRecord, stamped: as({ _submission_time: TIME }), ...kobo },
  { title: 'Kobo/ODK CSV', write: koboRow, stamped: as({ SubmissionDate: TIME }), ...kobo },
  {
    title: 'SurveyJS',
    write: (sheet) => surveyData(form, sheet),
    withMore: as({ no_question: 'x' }),
    stamped: as({}),
    read: (submission, from) => readSurveyjs(everyKind, submission, from),
  },
  {
    title: 'Form.io',
    write: (sheet) => ({ data: formioData(form, sheet) }),
    withMore: (submission) => ({ data: { ...(submission['data'] as Fields), no_question: 'x' } }), // as written above
    stamped: as({ created: TIME, modified: TIME }),
    read: (submission, from) => readFormio(everyKind, submission, from),
  },
  {
    title: 'FHIR',
    write: (sheet) => ({ ...responseOf(form, sheet) }),
    withMore: ({ item, ...rest }) => ({ ...rest, item: [...(item as readonly unknown[]), { linkId: 'no_question' }] }),
    stamped: as({ authored: TIME }),
    read: (submission, from) => readFhir(everyKind, submission, from),
  },
  {
    title: 'DHIS2',
    write: (sheet) => ({ status: 'COMPLETED', dataValues: valuesOf(form, metadata, sheet) }),
    withMore: ({ dataValues, ...rest }) => ({
      ...rest,
      dataValues: [...(dataValues as readonly unknown[]), { dataElement: 'no.question', value: 'x' }],
    }),
    stamped: as({ eventDate: TIME, completedDate: TIME, occurredAt: TIME }),
    read: (submission, from) => readDhis2(everyKind, submission, from),
  },
  {
    title: 'REDCap',
    write: (sheet) => redcapRecord(form, sheet),
    withMore: as({ no_question: 'x' }),
    stamped: as({ test_set_timestamp: '2026-11-05 09:30:00' }),
    read: (submission, from) =>
      readRedcap(everyKind, [submission as Readonly<Record<string, string>>], from)[0] ?? NOTHING,
  },
];

/** The case systems whose fields are mapped. */
export const mappedTools: readonly MappedTool[] = [
  { title: 'HTCDS', mapping: HTCDS, read: readHtcds },
  {
    title: 'Primero',
    mapping: PRIMERO,
    read: (record, from) => readPrimero(record, from)[0] ?? { ...NOTHING, leftOut: [] },
  },
];
