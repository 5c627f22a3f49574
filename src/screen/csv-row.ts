import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { csvCell } from './csv-cell.js';
import type { BadRow, RowLink, ScreenedFact, ScreenRow } from './row.js';

const FIRST = ['line', 'id', 'band', 'raisedBy', 'bands', 'least', 'most', 'indicators', 'language'] as const;
const OF_SOME = [
  'child',
  'words',
  'concern',
  'differs',
  'withoutSensitive',
  'links',
  'reviews',
  'cut',
  'text',
] as const;
const LAST = [...OF_SOME, 'statement', 'error', 'offset'] as const;

/**
 * The head of a CSV file of rows: the columns of every row, then one for each fact of the set, then what few rows have.
 *
 * @param ruleSet - The set that the rows are made with.
 * @returns One line, ending with CRLF.
 * @example
 * ```ts
 * csvHead(sexAd).startsWith('line,id,band,'); // true
 * ```
 */
export function csvHead(ruleSet: RuleSet): string {
  return csvLine([...FIRST, ...readingOf(ruleSet).facts.keys(), ...LAST]);
}

/**
 * A row as one record of CSV. Facts are `yes`, `no` or a value, and empty where they are unknown. Before what a spreadsheet would
 * run stands an apostrophe, which this package takes away again when it reads the file.
 *
 * @param ruleSet - The set that it was made with.
 * @param row - A row, or a bad one.
 * @returns One record, ending with CRLF.
 * @example
 * ```ts
 * csvRow(sexAd, row).split(',')[2]; // 'green'
 * ```
 */
export function csvRow(ruleSet: RuleSet, row: ScreenRow | BadRow): string {
  const facts = [...readingOf(ruleSet).facts.keys()];
  if ('error' in row)
    return csvLine([
      row.line,
      ...new Array<string>(FIRST.length - 1 + facts.length + LAST.length - 2).fill(''),
      `${row.error.code}: ${row.error.message}`,
      row.error.offset,
    ]);
  const { score, withoutSensitive } = row;
  return csvLine([
    row.line,
    row.id ?? '',
    row.band,
    row.raisedBy,
    row.bands.join(' '),
    score.least,
    score.most,
    row.indicators.join(' '),
    row.language ?? '',
    ...facts.map((id) => answer(row.facts[id])),
    row.child === undefined ? '' : (row.child.words ?? ['yes']).join(' … '),
    wordsOf(row),
    row.concern?.reason ?? '',
    (row.differs ?? []).join(' '),
    withoutSensitive === undefined
      ? ''
      : `${withoutSensitive.score.least}-${withoutSensitive.score.most}: ${withoutSensitive.bands.join(' ')}`,
    (row.links ?? []).map(linkCell).join(' | '),
    (row.reviews ?? []).map(({ band, indicators }) => [band, ...indicators].join(' ')).join(' | '),
    row.cut === true ? 'yes' : '',
    row.text ?? '',
    row.statement,
    '',
    '',
  ]);
}

function answer(fact: ScreenedFact | undefined): string {
  if (fact === undefined) return '';
  if (typeof fact.value === 'boolean') return fact.value ? 'yes' : 'no';
  return Array.isArray(fact.value) ? fact.value.join(' ') : String(fact.value);
}

function wordsOf({ facts }: ScreenRow): string {
  return Object.entries(facts)
    .flatMap(([id, { words = [] }]) => (words.length > 0 ? `${id}: ${words.join(' … ')}` : []))
    .join(' | ');
}

/** `phone: a12 a17 (+3)`, and the words where there are such. */
function linkCell({ kind, with: ids, others, words = [] }: RowLink): string {
  const rest = others - ids.length;
  const named = [...ids, ...(rest > 0 ? [`(+${rest})`] : [])].join(' ');
  return `${kind}: ${named}${words.length > 0 ? `: ${words.join(' … ')}` : ''}`;
}

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
