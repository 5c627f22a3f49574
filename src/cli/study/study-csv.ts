import { csvCell } from '../../screen/csv-cell.js';
import type { Study } from '../../study/study-types.js';

/** Columns of a figure. `place` is the JSON Pointer to it in the JSON of the same study. */
const HEAD = ['place', 'of', 'estimate', 'low', 'high', 'method', 'n', 'count'] as const;

/**
 * The figures of a study as CSV: one for each line, with its place in the JSON and what it is of.
 *
 * @param study - The study.
 * @returns The table, every line ending with CRLF.
 */
export function studyCsv(study: Study): string {
  const figures = Object.entries(study).filter(([key]) => !['checklist', 'cautions', 'statement'].includes(key));
  const rows = [...rowsOf(Object.fromEntries(figures), '', '')].map((cells) => cells.map(csvCell).join(','));
  return [HEAD.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

/** Keys that say what the figures beside and below them are of. */
const NAMES = ['cutOff', 'band', 'id', 'by', 'group', 'measure', 'name', 'value', 'prevalence', 'k', 'from'] as const;

function* rowsOf(value: unknown, place: string, of: string): Generator<readonly (string | number)[], void> {
  if (value === 'suppressed' || typeof value === 'number') {
    yield [place, of, value, '', '', '', '', ''];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = new Map<string, unknown>(Object.entries(value));
  const [estimate, low, high, method, n] = ['estimate', 'low', 'high', 'method', 'n'].map((key) => own.get(key));
  if (typeof estimate === 'number' && typeof method === 'string') {
    yield [
      place,
      of,
      estimate,
      Number(low),
      Number(high),
      method,
      Number(n),
      own.has('count') ? Number(own.get('count')) : '',
    ];
    return;
  }
  const here = Array.isArray(value) ? of : [of, ...NAMES.flatMap((key) => nameIn(key, own))].filter(Boolean).join(' ');
  for (const [key, part] of own) yield* rowsOf(part, `${place}/${key}`, here);
}

function nameIn(key: string, own: ReadonlyMap<string, unknown>): readonly string[] {
  const value = own.get(key);
  return typeof value === 'string' || typeof value === 'number' ? [`${key}=${value}`] : [];
}
