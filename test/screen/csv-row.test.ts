import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/cli/screen/records.js';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { neutralCell, plainCell } from '../../src/screen/csv-cell.js';
import { csvHead, csvRow } from '../../src/screen/csv-row.js';
import type { BadRow, ScreenRow } from '../../src/screen/row.js';
import { rowWith } from './rows.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';

/** Texts made of what means something to a spreadsheet, and of anything else. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '＝', '\u2028'))
    .map((parts) => parts.join('')),
);

/** One cell of a row as a spreadsheet sees it. */
function cellOf(row: ScreenRow | BadRow, column: string): string {
  const [head = [], cells = []] = parse(csvHead(sexAd) + csvRow(sexAd, row), { record_delimiter: '\r\n' });
  expect(cells).toHaveLength(head.length);
  return cells[head.indexOf(column)] ?? '';
}

/** One cell of a row as the command line reads it again. */
function readBack(row: ScreenRow | BadRow, column: string): unknown {
  const bytes = Buffer.from(csvRow(sexAd, row));
  const columns = csvHead(sexAd).trim().split(',');
  const block = { bytes, line: 1, offset: 0, size: bytes.length, lines: 1 };
  const [record] = readRecords(block, { form: 'csv', delimiter: ',', columns });
  return record !== undefined && 'fields' in record ? record.fields.get(column) : record?.bad;
}

describe('rows as CSV', () => {
  it.each(['=1+1', '+45 00 00 12 34', '-1', '@here', '\t=1', '\r=1', '\n=1', '   =1', "'=1", '＝1', ';=1'])(
    'never begin a cell with what a spreadsheet would run: %j',
    (text) => {
      expect(cellOf(rowWith({ text }), 'text')).not.toMatch(/(?:^|[;\t\r\n]) *[=+\-@＝＋－＠]|^[\t\r\n]/u);
    },
  );

  it('neutralise also what begins a cell only where semicolons divide cells', () => {
    expect(cellOf(rowWith({ text: 'nice;=HYPERLINK("x")' }), 'text')).toBe(`nice;'=HYPERLINK("x")`);
  });

  it('leave plain words as they are', () => {
    for (const text of ["it's -- fine", 'a = b', '24/7', 'one\r\ntwo', 'kl. 10-18', ''])
      expect(cellOf(rowWith({ text }), 'text')).toBe(text);
  });

  it('are read back unchanged, whatever the text', () => {
    fc.assert(
      fc.property(texts, texts, (text, id) => {
        const row = rowWith({ text, id });
        expect([readBack(row, 'text'), readBack(row, 'id')]).toEqual([text, id]);
      }),
      { numRuns: 500 },
    );
  });

  it('are neutral whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(neutralCell(text)).not.toMatch(/^[=+\-@\t\r\n]|[;\t\r\n] *[=+\-@]/u);
        expect(plainCell(neutralCell(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["'", ' ', ';', '\t', '\n', "'=", '; '])('take linear time for many times %j', (part) => {
    const text = part.repeat(100_000);
    expect(plainCell(neutralCell(text))).toBe(text);
    expect(cpuTime(() => plainCell(neutralCell(text)))).toBeLessThan(ONE_SECOND);
  });

  it('say yes and no of facts, and leave empty what is unknown', () => {
    const row = rowWith();
    expect([cellOf(row, 'new-in-town'), cellOf(row, 'youth-words'), cellOf(row, 'drugs-offered')]).toEqual([
      'yes',
      'no',
      '',
    ]);
  });

  it('carry what a result means', () => {
    expect(cellOf(rowWith(), 'statement')).toBe(rowWith().statement);
  });

  it('hold the same cells for a line that could not be read, with the reason and nothing else', () => {
    const bad: BadRow = { line: 7, id: null, error: { code: 'not-json', offset: 99, message: 'not valid JSON' } };
    expect([cellOf(bad, 'line'), cellOf(bad, 'error'), cellOf(bad, 'offset'), cellOf(bad, 'band')]).toEqual([
      '7',
      'not-json: not valid JSON',
      '99',
      '',
    ]);
  });

  it('name the words, the reviews and what a person coded', () => {
    const row = rowWith({
      concern: { reason: 'same room in three adverts' },
      differs: ['new-in-town'],
      reviews: [rowWith({ band: 'red', indicators: ['one-sign', 'other-sign'] })],
      withoutSensitive: { score: { least: 1, most: 4, possible: 9 }, bands: ['green', 'yellow'] },
      cut: true,
    });
    expect(cellOf(row, 'words')).toContain('new-in-town: Ny i byen');
    expect(['concern', 'differs', 'reviews', 'withoutSensitive', 'cut'].map((column) => cellOf(row, column))).toEqual([
      'same room in three adverts',
      'new-in-town',
      'red one-sign other-sign',
      '1-4: green yellow',
      'yes',
    ]);
  });
});
