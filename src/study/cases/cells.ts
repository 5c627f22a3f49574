import { RecordFault } from './case-fault.js';

/** The fields of a record by the name of their column. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * The text of a cell, for ids, groups and clusters.
 *
 * @param fields - The record.
 * @param column - Name of the column.
 * @returns The text without white space around it; `null` where there is none.
 * @throws RecordFault `wrong-cell` for lists and objects.
 */
export function textOf(fields: Fields, column: string): string | null {
  const cell = fields.get(column);
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') throw new RecordFault('wrong-cell', column);
  const text = cell.normalize('NFC').trim();
  return text === '' ? null : text;
}

/** A number of a table: a sign, digits, and a point or a comma before the decimals. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/iu;
/** Two of them with a dash or an ellipsis between. */
const RANGE = /^(?<least>-?\d+(?:[.,]\d+)?)\s*(?:[\-–…]|\.\.\.?|to)\s*(?<most>-?\d+(?:[.,]\d+)?)$/u;

/**
 * A number as tables write it.
 *
 * @param text - The text of a cell.
 * @returns The number, or nothing.
 */
export function numberIn(text: string): number | undefined {
  const number = NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A score, or the range that unknown answers leave. */
export interface ScoreCell {
  readonly least: number;
  readonly most: number;
}

/**
 * The score in a cell: a number, a range such as `2-7`, or an object with `least` and `most`.
 *
 * @param fields - The record.
 * @param column - Name of the column.
 * @returns The score; `null` where the cell is empty.
 * @throws RecordFault `wrong-score` for anything else, `score-reversed` for a range whose least is over its most.
 */
export function scoreOf(fields: Fields, column: string): ScoreCell | null {
  const cell = fields.get(column);
  if (typeof cell === 'object' && cell !== null) return ordered(rangeIn(cell, column), column);
  if (typeof cell === 'boolean') return { least: Number(cell), most: Number(cell) };
  const text = textOf(fields, column);
  if (text === null) return null;
  const number = numberIn(text);
  if (number !== undefined) return { least: number, most: number };
  const { least, most } = RANGE.exec(text)?.groups ?? {};
  if (least === undefined || most === undefined) throw new RecordFault('wrong-score', column);
  return ordered({ least: numberIn(least) ?? 0, most: numberIn(most) ?? 0 }, column);
}

function rangeIn(cell: object, column: string): ScoreCell {
  const own = new Map<string, unknown>(Object.entries(cell));
  const [least, most] = [own.get('least'), own.get('most')];
  if (typeof least !== 'number' || typeof most !== 'number') throw new RecordFault('wrong-score', column);
  return { least, most };
}

function ordered(score: ScoreCell, column: string): ScoreCell {
  if (!(score.least <= score.most)) throw new RecordFault('score-reversed', column);
  return score;
}
