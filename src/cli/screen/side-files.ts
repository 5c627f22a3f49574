import { evaluator } from '../../assess/evaluator.js';
import type { Facts } from '../../fact/fact.js';
import { nearest } from '../../fact/nearest.js';
import { IssueError } from '../../issue.js';
import { describeIssue } from '../../report/describe-issue.js';
import type { Messages } from '../../report/messages.js';
import { visible } from '../../report/text.js';
import { readingOf } from '../../rule-set/rule-set.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { HumanCoding } from '../../screen/row.js';
import { Failure } from '../failure.js';
import { idOf, type ReviewText } from './job.js';
import { readRecords } from './records.js';
import { openSource } from './source.js';

/** One record of a file that stands beside the adverts. */
interface SideRecord {
  readonly line: number;
  readonly id: string;
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Such files are kept in memory, up to so many records and bytes. */
const MOST_RECORDS = 200_000;
const MOST_BYTES = 64_000_000;

/**
 * Reads what people coded of adverts: one record for each advert, with its id, `concern` and either `facts` (JSONL) or one column for each fact (CSV; `yes`, `no`,
 * empty where nothing was coded).
 *
 * @param path - The file, or `-`.
 * @param input - Standard input.
 * @param ruleSet - The set that the facts belong to.
 * @param messages - Language of the errors.
 * @param idField - Name of the field with the id.
 * @returns Codings by id.
 * @throws {@link Failure} naming the line of the first record that cannot be used.
 */
export async function readHumanFile(
  path: string,
  input: NodeJS.ReadableStream,
  ruleSet: RuleSet,
  messages: Messages,
  idField: string,
): Promise<ReadonlyMap<string, HumanCoding>> {
  const evaluate = evaluator(ruleSet);
  const codings = new Map<string, HumanCoding>();
  for await (const { line, id, fields } of sideRecords(path, input, idField, [])) {
    const fail = (reason: string): never => failAt(path, line, reason);
    if (codings.has(id)) fail('this advert is coded twice in the file; agree on one coding first');
    const facts = codedFacts(fields, ruleSet, idField, fail);
    try {
      evaluate(facts);
    } catch (error) {
      if (!(error instanceof IssueError)) throw error;
      fail(error.issues.map((issue) => describeIssue(issue, messages)).join('; '));
    }
    const reason = concernOf(fields.get('concern'), fail);
    codings.set(id, { facts, ...(reason !== undefined && { concern: { reason } }) });
  }
  return codings;
}

/**
 * Reads customer reviews: records with the id of the advert and the text.
 *
 * @param path - The file, or `-`.
 * @param input - Standard input.
 * @param idField - Name of the field with the id of the advert.
 * @param textField - Name of the field with the text.
 * @returns Reviews by id of the advert.
 * @throws {@link Failure} naming the line of the first record that cannot be used.
 */
export async function readReviewFile(
  path: string,
  input: NodeJS.ReadableStream,
  idField: string,
  textField: string,
): Promise<ReadonlyMap<string, readonly ReviewText[]>> {
  const reviews = new Map<string, ReviewText[]>();
  for await (const { line, id, fields } of sideRecords(path, input, idField, [textField])) {
    const text = fields.get(textField);
    if (typeof text !== 'string' || text.trim() === '') failAt(path, line, `no "${textField}"`);
    else {
      const before = reviews.get(id);
      if (before === undefined) reviews.set(id, [{ line, text }]);
      else before.push({ line, text });
    }
  }
  return reviews;
}

async function* sideRecords(
  path: string,
  input: NodeJS.ReadableStream,
  idField: string,
  columns: readonly string[],
): AsyncGenerator<SideRecord, void> {
  const source = await openSource(path, input, { columns: [idField, ...columns] });
  let count = 0;
  for await (const block of source.blocks) {
    if (block.offset + block.size > MOST_BYTES)
      throw new Failure(`${visible(path)}: more than ${MOST_BYTES / 1_000_000} MB`);
    for (const record of readRecords(block, source.form)) {
      if ('bad' in record) failAt(path, record.line, record.bad.error.message);
      else {
        const id = idOf(record.fields.get(idField));
        if (typeof id !== 'string') failAt(path, record.line, `no "${idField}" that names the advert`);
        else yield { line: record.line, id, fields: record.fields };
      }
      if ((count += 1) > MOST_RECORDS) throw new Failure(`${visible(path)}: more than ${MOST_RECORDS} records`);
    }
  }
}

function failAt(path: string, line: number, reason: string): never {
  throw new Failure(`${visible(path)}: line ${line}: ${reason}`);
}

/** The facts of a record: under `facts`, or in columns with the names of facts. */
function codedFacts(
  fields: ReadonlyMap<string, unknown>,
  ruleSet: RuleSet,
  idField: string,
  fail: (reason: string) => never,
): Facts {
  const given = fields.get('facts');
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    const other = [...fields.keys()].find((key) => ![idField, 'facts', 'concern'].includes(key));
    if (other !== undefined) fail(`"${visible(other)}" is none of ${idField}, facts and concern`);
    return given as Facts; // the evaluator checks every fact
  }
  if (given !== undefined) fail('"facts" is no object');
  const known = readingOf(ruleSet).facts;
  const facts: Record<string, Facts[string]> = {};
  for (const [column, cell] of fields) {
    if (column === idField || column === 'concern' || cell === '') continue;
    const fact = known.get(column);
    if (fact === undefined) {
      const near = nearest(column, [...known.keys()]);
      fail(`the set has no fact "${visible(column)}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    facts[column] =
      typeof cell === 'string' && fact.type === 'boolean'
        ? (YES_NO.get(cell.trim().toLowerCase()) ?? cell)
        : (cell as Facts[string]); // the evaluator checks it
  }
  return facts;
}

/** What tables of coders say for a plain answer, in English and Danish. Everything else is checked as it is. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['ja', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['nej', false],
  ['false', false],
  ['0', false],
]);

function concernOf(value: unknown, fail: (reason: string) => never): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const reason: unknown = typeof value === 'object' && 'reason' in value ? value.reason : value;
  if (typeof reason !== 'string' || reason.trim() === '') return fail('a concern needs its written reason');
  return reason.trim();
}
