import { nearest } from '../../fact/nearest.js';
import { visible } from '../../report/text.js';
import { Failure } from '../failure.js';
import { bytesOf } from './bytes.js';
import { csvCells } from './csv-cells.js';
import { type Block, blocksOf, csvEnds, jsonEnds, lineEnds, linesIn, type RecordEnds } from './split.js';

/** How the records of an input are written. */
export type RecordForm =
  | { readonly form: 'jsonl' }
  /** JSON over several lines: an array, its opening bracket left out, or objects one after the other. */
  | { readonly form: 'json'; readonly inArray: boolean }
  | { readonly form: 'csv'; readonly delimiter: string; readonly columns: readonly string[] };

/** An input that was opened: how its records are written, and the records in blocks. */
export interface Source {
  readonly form: RecordForm;
  readonly blocks: AsyncIterable<Block>;
}

/** What a person said of an input. */
export interface SourceOptions {
  /** The form; otherwise it is told from the beginning of the file. */
  readonly wanted?: 'jsonl' | 'csv' | undefined;
  /** Columns that a CSV file must have. */
  readonly columns: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Opens a file of records: JSONL, CSV with a head (comma, semicolon or tab), a JSON array, or JSON objects over several lines; gzipped or not.
 *
 * @param path - The file, or `-`.
 * @param input - Standard input.
 * @param options - What a person said of it.
 * @returns The form and the blocks; nothing beyond the beginning is read before they are asked for.
 * @throws {@link Failure} where it is none of these.
 */
export async function openSource(
  path: string,
  input: NodeJS.ReadableStream,
  { wanted, columns }: SourceOptions,
): Promise<Source> {
  const name = path === '-' ? 'standard input' : visible(path);
  const { head, rest } = await headOf(bytesOf(path, input));
  const mark = head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  const start = head.subarray(mark).toString('utf8').trimStart();
  if (!head.includes(0x0a) && isOldMac(start))
    throw new Failure(`${name}: its lines end with a lone carriage return; save it with line feeds`);
  const form = wanted ?? formOf(path, start);
  if (form === 'csv') return csvSource(head, rest, name, columns);
  const inArray = start.startsWith('[');
  if (wanted === undefined && (inArray || isOverLines(start)))
    return jsonSource(head, inArray ? closed(rest, name) : rest, inArray);
  return { form: { form: 'jsonl' }, blocks: blocksOf(without(mark, rest), lineEnds(), 1, mark) };
}

/**
 * How the records of a form end.
 *
 * @param form - The form.
 * @returns A finder that has seen nothing yet.
 */
export function endsOf(form: RecordForm): RecordEnds {
  if (form.form === 'csv') return csvEnds(form.delimiter);
  return form.form === 'json' ? jsonEnds(form.inArray) : lineEnds();
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function formOf(path: string, start: string): 'jsonl' | 'csv' {
  return (path !== '-' && /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path)) || start === '' || /^[{[]/u.test(start)
    ? 'jsonl'
    : 'csv';
}

/** Whether records stand on lines that end with a carriage return alone. Between the parts of one JSON value it is white space. */
function isOldMac(start: string): boolean {
  return start.startsWith('{') ? /\}\r+\{/u.test(start) : !start.startsWith('[') && start.trimEnd().includes('\r');
}

/** Whether the first object goes on in the second line: it is open at the end of the first, and no other begins in the second. */
function isOverLines(start: string): boolean {
  const [first = '', second = ''] = start.split(/[\r\n]\s*/u, 2);
  if (!first.startsWith('{') || second.startsWith('{') || first.length === start.length) return false;
  return jsonEnds(false).next(Buffer.from(first), 0) === 0;
}

/** The bytes up to the first line break behind something, or up to 1 MB, and all bytes once more. */
async function headOf(
  chunks: AsyncGenerator<Buffer, void>,
): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer, void> }> {
  const read: Buffer[] = [];
  let size = 0;
  let begun = false;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    read.push(next.value);
    size += next.value.length;
    const first: number = begun ? 0 : next.value.findIndex((byte) => byte > 0x20);
    begun ||= first >= 0;
    if (size > 1_000_000 || (begun && next.value.includes(0x0a, first))) break;
  }
  const head = Buffer.concat(read);
  return { head, rest: again(head, chunks) };
}

async function* again(head: Buffer, chunks: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  try {
    if (head.length > 0) yield head;
    yield* chunks;
  } finally {
    await chunks.return();
  }
}

function csvSource(head: Buffer, rest: AsyncGenerator<Buffer, void>, name: string, needed: readonly string[]): Source {
  const begin = beginOf(head);
  const heads = DELIMITERS.map((delimiter) => csvHeadIn(head.subarray(begin), delimiter));
  const { columns, delimiter, size } = heads.reduce((best, one) =>
    one.columns.length > best.columns.length ? one : best,
  );
  const lacking = needed.find((column) => !columns.includes(column));
  if (lacking !== undefined) {
    const near = nearest(lacking, columns);
    throw new Failure(
      `${name}: neither JSONL nor CSV with a column "${visible(lacking)}" on the first line${near === undefined ? '' : `; did you mean "${visible(near)}"?`}`,
    );
  }
  const seen = new Set<string>();
  const twice = columns.find((column) => {
    const isSeen = seen.has(column);
    seen.add(column);
    return isSeen && column !== '';
  });
  if (twice !== undefined) throw new Failure(`${name}: two columns are called "${visible(twice)}"`);
  const form = { form: 'csv' as const, delimiter, columns };
  const first = head.subarray(0, begin + size);
  return { form, blocks: blocksOf(without(first.length, rest), csvEnds(delimiter), 1 + linesIn(first), first.length) };
}

function csvHeadIn(
  bytes: Buffer,
  delimiter: string,
): { readonly columns: readonly string[]; readonly delimiter: string; readonly size: number } {
  const size = csvEnds(delimiter).next(bytes, 0) || bytes.length;
  const cells = csvCells(bytes.subarray(0, size).toString('utf8'), delimiter);
  return { columns: typeof cells === 'string' ? [] : cells.map((cell) => cell.trim()), delimiter, size };
}

function jsonSource(head: Buffer, rest: AsyncGenerator<Buffer, void>, inArray: boolean): Source {
  const size = beginOf(head) + (inArray ? 1 : 0);
  const first = head.subarray(0, size);
  return {
    form: { form: 'json', inArray },
    blocks: blocksOf(without(size, rest), jsonEnds(inArray), 1 + linesIn(first), size),
  };
}

/** Where the content begins, behind a byte order mark and white space. */
function beginOf(head: Buffer): number {
  const mark = head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  const at = head.subarray(mark).findIndex((byte) => byte > 0x20);
  return at < 0 ? head.length : mark + at;
}

async function* without(size: number, chunks: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  let left = size;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** An array that was cut between two values would look whole. */
async function* closed(chunks: AsyncGenerator<Buffer, void>, name: string): AsyncGenerator<Buffer, void> {
  let last: number | undefined;
  for await (const chunk of chunks) {
    last = chunk.findLast((byte) => byte > 0x20) ?? last;
    yield chunk;
  }
  if (last !== 0x5d) throw new Failure(`${name}: the JSON array has no end; the file is damaged or cut short`);
}
