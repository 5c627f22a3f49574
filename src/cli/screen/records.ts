import { plainCell } from '../../screen/csv-cell.js';
import type { BadRow } from '../../screen/row.js';
import { csvCells } from './csv-cells.js';
import { endsOf, type RecordForm } from './source.js';
import { type Block, linesIn, LONGEST_RECORD, recordsIn } from './split.js';

/** One record as it was read: its fields, or why it cannot be used. */
export type ReadRecord =
  | { readonly line: number; readonly offset: number; readonly fields: ReadonlyMap<string, unknown> }
  | { readonly line: number; readonly offset: number; readonly bad: BadRow };

/** A fault of a record: a code, and words that hold nothing of its content. */
const FAULTS = {
  'too-long': `longer than ${LONGEST_RECORD / 1_000_000} MB; nothing of it was read`,
  'not-utf8': 'not UTF-8; save the file as UTF-8',
  'not-json': 'not valid JSON; each record is one JSON object',
  'not-an-object': 'not a JSON object; each record is one object such as {"id": "1", "text": "…"}',
  'bad-csv': 'not a valid CSV record: there are more or fewer cells than columns',
  'open-quote': 'a quotation mark is not closed; nothing from here to the end of the file was read',
  'no-text': 'no text: the field is missing, empty or not text; --text names the field that holds the text',
  'wrong-id': 'the id is neither text nor a whole number up to 2^53',
  'no-id': 'no id: links name adverts by their ids; --id names the field that holds it',
  'same-id': 'an advert before this one has the same id; every advert needs its own',
  'wrong-field':
    'a field beside the text (telephone, e-mail, account, date, town or site) is neither text nor a number',
  'wrong-country': 'the country is not a code of two letters such as DK (ISO 3166)',
  'wrong-facts': 'the facts that people coded cannot be used with this set',
} as const;

/** Code of a fault of a record. */
export type FaultCode = keyof typeof FAULTS;

/** What a fault is, in words that hold nothing of the content. */
export function faultOf(code: FaultCode): string {
  return FAULTS[code];
}

/**
 * A record that cannot be used, as a row.
 *
 * @param line - Its first line.
 * @param offset - Where it begins, in bytes.
 * @param code - What is wrong.
 * @returns The row; it holds nothing of the content.
 */
export function badRow(line: number, offset: number, code: FaultCode): BadRow {
  return { line, id: null, error: { code, offset, message: FAULTS[code] } };
}

/**
 * The records of a block with their fields.
 *
 * @param block - The block.
 * @param form - How records are written.
 * @returns Records and bad ones in order; lines with nothing but white space are passed over.
 */
export function* readRecords(block: Block, form: RecordForm): Generator<ReadRecord, void> {
  let { line, offset } = block;
  if (block.tooLong === true) {
    yield { line, offset, bad: badRow(line, offset, 'too-long') };
    return;
  }
  for (const bytes of recordsIn(block.bytes, endsOf(form))) {
    const [from, to] = contentOf(bytes, form);
    if (from < to) {
      // A record of JSON over several lines begins behind the line end of the one before.
      const before = from === 0 ? 0 : linesIn(bytes.subarray(0, from));
      const place = { line: line + before, offset: offset + from };
      const content = from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to);
      const read = form.form === 'csv' ? csvFields(content, form.columns, form.delimiter) : jsonFields(content);
      yield typeof read === 'string'
        ? { ...place, bad: badRow(place.line, place.offset, read) }
        : { ...place, fields: read };
    }
    line += linesIn(bytes);
    offset += bytes.length;
  }
}

/**
 * Where the content of a record begins and ends.
 *
 * @param bytes - A record.
 * @param form - How it is written.
 * @returns Start and end; the same where there is none.
 */
export function contentOf(bytes: Buffer, form: RecordForm): readonly [number, number] {
  let first = 0;
  while (first < bytes.length && isSpace(bytes[first] ?? 0)) first += 1;
  if (first === bytes.length) return [0, 0];
  if (form.form !== 'json') return [0, bytes.length];
  const last = bytes.findLastIndex((byte) => !isSpace(byte));
  // The comma behind it, or the bracket that ends the array.
  const isSign = form.inArray && (bytes[last] === 0x2c || bytes[last] === 0x5d);
  return [first, isSign ? last : last + 1];
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonFields(bytes: Buffer): ReadonlyMap<string, unknown> | FaultCode {
  const text = textOf(bytes);
  if (text === undefined) return 'not-utf8';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-an-object';
    return new Map(Object.entries(value));
  } catch {
    return 'not-json';
  }
}

function csvFields(
  bytes: Buffer,
  columns: readonly string[],
  delimiter: string,
): ReadonlyMap<string, unknown> | FaultCode {
  const text = textOf(bytes);
  if (text === undefined) return 'not-utf8';
  const cells = csvCells(text, delimiter);
  if (typeof cells === 'string') return cells;
  if (cells.length !== columns.length) return 'bad-csv';
  return new Map(columns.map((column, at) => [column, plainCell(cells[at] ?? '')]));
}
