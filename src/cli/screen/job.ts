import { createHmac } from 'node:crypto';
import { csvRow } from '../../screen/csv-row.js';
import { readingOrder } from '../../screen/rank.js';
import type { BadRow, HumanCoding, Redaction, ScreenInput, ScreenRow } from '../../screen/row.js';
import { type ScreenSummary, summaryOf } from '../../screen/summary.js';
import { screener, screenSteps } from '../../screen/screener.js';
import { IssueError } from '../../issue.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { TextFacts } from '../../text/types.js';
import { badRow, type FaultCode, type ReadRecord, readRecords } from './records.js';
import type { RecordForm } from './source.js';
import type { Block } from './split.js';

/** What a run does with every record. Plain data, so that workers can be told. */
export interface ScreenJob {
  /** Name or path of the set, as a person named it. */
  readonly set: string;
  readonly kind: 'advert' | 'review' | undefined;
  readonly turnOn: readonly string[];
  readonly redact: Redaction;
  readonly country: string | undefined;
  readonly fields: FieldNames;
  readonly input: RecordForm;
  /** `rows` keeps the rows of the best adverts only, for reports. */
  readonly output: 'jsonl' | 'csv' | 'rows';
  /** How many rows to keep for the reading order; 0 for none. */
  readonly top: number;
  /** Facts coded by people, by id of the advert. */
  readonly human: ReadonlyMap<string, HumanCoding>;
  /** Texts of customer reviews, by id of the advert. */
  readonly reviews: ReadonlyMap<string, readonly ReviewText[]>;
  /** Digest of what links to other adverts show; it comes with the blocks. */
  readonly across: string | undefined;
  /** Key of the pseudonyms that stand in place of ids. */
  readonly pseudonyms: string | undefined;
}

/** The names of the fields that a record has. */
export interface FieldNames {
  /** Several are joined with line breaks, for instance title and text. */
  readonly text: readonly string[];
  readonly id: string;
  readonly country: string;
  readonly language: string;
}

/** A review as it stands in its file. */
export interface ReviewText {
  readonly line: number;
  readonly text: string;
}

/** Bad rows that are named one by one. */
export const BAD_TO_TELL = 10;

/** What became of one block. */
export interface BlockResult {
  /** What goes to the output, in order; empty where only rows are kept. */
  readonly text: string;
  readonly summary: ScreenSummary;
  /** The rows that come first in the reading order. */
  readonly top: readonly ScreenRow[];
  /** Rows that could not be read; the first of them. */
  readonly bad: readonly BadRow[];
  /** The adverts for which people had coded facts or there were reviews, as places in {@link expectedIds}. */
  readonly met: readonly number[];
}

/**
 * The adverts that the files beside the input speak of. Places in the list stand for them where nothing of the content may be kept.
 *
 * @param job - The job.
 * @returns Their ids, each once.
 */
export function expectedIds({ human, reviews }: Pick<ScreenJob, 'human' | 'reviews'>): readonly string[] {
  return [...new Set([...human.keys(), ...reviews.keys()])];
}

/**
 * Prepares a job: the function that it gives works on one block by itself, so that blocks can be done anywhere and in any order.
 *
 * @param job - The job.
 * @param ruleSet - The set that it names.
 * @param reviewSet - The set that reviews are screened with.
 * @param languageOf - Names the language of a text.
 * @returns A function from a block to its result.
 */
export function blockScreener(
  job: ScreenJob,
  ruleSet: RuleSet,
  reviewSet: RuleSet,
  languageOf: (text: string) => { readonly language: string } | undefined,
): (block: Block) => BlockResult {
  const { kind, turnOn, redact, country } = job;
  const options = { redact, languageOf, ...(country !== undefined && { country }) };
  const screen = screenSteps(ruleSet, { ...options, turnOn, ...(kind !== undefined && { kind }) });
  const screenReview = job.reviews.size === 0 ? undefined : screener(reviewSet, options);
  const order = readingOrder(ruleSet, reviewSet);
  const expected = new Map(expectedIds(job).map((id, place) => [id, place]));

  const rowOf = (input: ScreenInput, read: TextFacts): ScreenRow => {
    const row = screen.rowOf(input, read);
    const reviews = (job.reviews.get(input.id ?? '') ?? []).flatMap((review) => screenReview?.(review) ?? []);
    const { pseudonyms } = job;
    const id = pseudonyms === undefined || input.id === undefined ? row.id : pseudonym(pseudonyms, input.id);
    const links =
      pseudonyms === undefined
        ? row.links
        : row.links?.map((link, at) => ({
            ...link,
            with: (input.across?.links[at]?.with ?? []).map((other) => pseudonym(pseudonyms, other)),
          }));
    return { ...row, id, ...(links !== undefined && { links }), ...(reviews.length > 0 && { reviews }) };
  };
  const write = (row: ScreenRow | BadRow): string =>
    job.output === 'csv' ? csvRow(ruleSet, row) : `${JSON.stringify(row)}\n`;

  /** The rows of a block in its order, each as soon as it is known: none is held for the sake of the others. */
  function* rowsOf(block: Block, met: number[]): Generator<ScreenRow | BadRow> {
    // What was read of the block and has no row yet: a few texts at a time, whatever the block holds.
    const waiting: (Screenable | BadRow)[] = [];
    function* inputs(): Generator<ScreenInput> {
      for (const record of readRecords(block, job.input)) {
        const given = inputIn(record, block, job);
        waiting.push(given);
        if ('input' in given) yield given.input;
      }
    }
    const texts = screen.readEach(inputs());
    for (let read = texts.next(); ; read = texts.next()) {
      for (let given = waiting.shift(); given !== undefined; given = waiting.shift()) {
        if ('error' in given) {
          yield given;
          continue;
        }
        const { input, offset } = given;
        const at = expected.get(input.id ?? '');
        if (at !== undefined) met.push(at);
        yield guarded(() => rowOf(input, read.value as TextFacts)) ?? badRow(input.line, offset, 'wrong-facts');
        break;
      }
      if (read.done === true) return;
    }
  }

  return (block) => {
    const met: number[] = [];
    const texts: string[] = [];
    const bad: BadRow[] = [];
    const rows: ScreenRow[] = [];
    function* told(): Generator<ScreenRow | BadRow> {
      for (const row of rowsOf(block, met)) {
        if (job.output !== 'rows') texts.push(write(row));
        if ('error' in row && bad.length < BAD_TO_TELL) bad.push(row);
        if (!('error' in row) && job.top > 0) rows.push(row);
        yield row;
      }
    }
    const summary = summaryOf(told());
    return { text: texts.join(''), summary, top: bestOf(rows, order, job.top), bad, met };
  };
}

/** What is to be screened of a record, with what links show. */
interface Screenable {
  readonly input: ScreenInput;
  readonly offset: number;
}

function inputIn(record: ReadRecord, { across }: Block, job: ScreenJob): Screenable | BadRow {
  if ('bad' in record) return record.bad;
  const { line, offset } = record;
  const input = inputOf(record.fields, job, line);
  if (typeof input === 'string') return badRow(line, offset, input);
  const links = across?.get(line);
  return { input: links === undefined ? input : { ...input, across: links }, offset };
}

function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof IssueError) return undefined;
    throw error;
  }
}

/**
 * The rows that come first in the reading order.
 *
 * @param rows - Rows; bad ones are left out.
 * @param order - The reading order.
 * @param count - How many.
 * @returns At most so many, in reading order.
 */
export function bestOf(
  rows: readonly (ScreenRow | BadRow)[],
  order: (one: ScreenRow, other: ScreenRow) => number,
  count: number,
): readonly ScreenRow[] {
  if (count === 0) return [];
  return rows
    .filter((row): row is ScreenRow => !('error' in row))
    .sort(order)
    .slice(0, count);
}

/**
 * A record as an input.
 *
 * @param fields - Its fields.
 * @param job - How they are called, and what people coded.
 * @param line - Its line.
 * @returns The input, or the code of what is wrong with it.
 */
export function inputOf(
  fields: ReadonlyMap<string, unknown>,
  { fields: names, human }: Pick<ScreenJob, 'fields' | 'human'>,
  line: number,
): ScreenInput | FaultCode {
  const text = textOf(fields, names.text);
  if (text === '') return 'no-text';
  const id = idOf(fields.get(names.id));
  if (id === null) return 'wrong-id';
  const country = codeOf(fields.get(names.country), /^[a-z]{2}$/iu)?.toUpperCase();
  if (country === '') return 'wrong-country';
  // A language is only passed on: one that is no code is left out.
  const language = codeOf(fields.get(names.language), /^[a-z]{3}$/u);
  const coded = id === undefined ? undefined : human.get(id);
  return {
    line,
    text,
    ...(id !== undefined && { id }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && language !== '' && { language }),
    ...(coded !== undefined && { human: coded }),
  };
}

/**
 * The text of a record: its parts with a line break between them.
 *
 * @param fields - Its fields.
 * @param names - Those that hold a part; blank ones are left out.
 * @returns The text; the empty string where there is none, or where a part is no text.
 * @example
 * ```ts
 * textOf(new Map([['title', 'New in town'], ['body', 'Call me']]), ['title', 'body']) // → 'New in town\nCall me'
 * ```
 */
export function textOf(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const part = fields.get(name) ?? '';
    if (typeof part !== 'string') return '';
    if (part.trim() !== '') text = text === '' ? part : `${text}\n${part}`;
  }
  return text;
}

/** The id as text; nothing where there is none, `null` where it is something else. A number that JSON cannot hold exactly could be that of another advert. */
export function idOf(value: unknown): string | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** The code; nothing where there is none, empty where it has another form. */
export function codeOf(value: unknown, form: RegExp): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' && form.test(value.trim()) ? value.trim() : '';
}

/** A name that only those who hold the key can find again. */
export function pseudonym(key: string, id: string): string {
  return createHmac('sha256', key).update(id).digest('hex').slice(0, 20);
}
