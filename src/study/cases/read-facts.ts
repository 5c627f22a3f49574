import type { FactInput, Facts } from '../../fact/fact.js';
import type { FactDefinition } from '../../generated/types.js';
import { answerOf } from './answer-words.js';
import { RecordFault } from './case-fault.js';
import { numberIn } from './cells.js';
import type { Fields } from './cells.js';
import type { ColumnMap, MappedColumn } from './column-map.js';

/** Which column holds each fact of a set. */
export type FactColumns = ReadonlyMap<string, MappedColumn & { readonly definition: FactDefinition }>;

/** The answers of a record: as they count, and of each coder where they were coded twice. */
export interface RecordFacts {
  readonly facts: Facts;
  readonly coded: readonly [Facts, Facts] | null;
}

/**
 * The facts of a record, from its columns or from its object `facts`; a column that is filled counts before the object.
 *
 * Where two coders differ and no third one decides, the fact is unknown because it is contradictory.
 *
 * @param fields - The record.
 * @param columns - Which column holds each fact.
 * @param map - Coders and tie-break.
 * @returns The facts, not yet checked against the set.
 * @throws RecordFault `wrong-facts` where `facts` is no object.
 */
export function readFactsOf(fields: Fields, columns: FactColumns, map: ColumnMap): RecordFacts {
  const facts: Record<string, FactInput> = { ...factsInObject(fields) };
  const [a, b]: [Record<string, FactInput>, Record<string, FactInput>] = [{}, {}];
  let isCoded = false;
  for (const [id, { column, words, definition }] of columns) {
    const read = (name: string): FactInput => factIn(fields.get(name), definition, words);
    const plain = read(column);
    if (plain !== null) facts[id] = plain;
    const { coders } = map;
    if (coders === undefined) continue;
    const [nameA, nameB] = [`${column}_${coders[0]}`, `${column}_${coders[1]}`];
    if (!fields.has(nameA) && !fields.has(nameB)) continue;
    isCoded = true;
    [a[id], b[id]] = [read(nameA), read(nameB)];
    facts[id] = settled(a[id], b[id], map.tieBreak === undefined ? null : read(`${column}_${map.tieBreak}`));
  }
  return { facts, coded: isCoded ? [a, b] : null };
}

function settled(a: FactInput, b: FactInput, tieBreak: FactInput): FactInput {
  if (a !== null && isSame(a, b)) return a;
  if (tieBreak !== null) return tieBreak;
  if (a !== null && b !== null) return { unknown: 'contradictory' };
  return a ?? b;
}

/** Whether two answers of one fact are the same; lists have the same order, that of the table. */
function isSame(a: FactInput, b: FactInput): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The value that a cell holds for a fact; `null` where it is empty or says that nothing is known. What cannot be read stays as it is, for the set to refuse. */
function factIn(cell: unknown, { type }: FactDefinition, words: MappedColumn['words']): FactInput {
  if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  if (type === 'boolean') {
    const answer = answerOf(cell, words);
    return answer === undefined ? (cell as FactInput) : answer; // the evaluator checks it
  }
  if (typeof cell !== 'string') return cell as FactInput; // the evaluator checks it
  const text = cell.trim();
  if (words !== undefined && answerOf(text, words) === null) return null;
  if (type === 'number') return numberIn(text) ?? text;
  return type === 'choices' ? text.split(/[\s|;,]+/u).filter((option) => option !== '') : text;
}

/** Keys of a fact as the core takes it; rows of a screening hold more. */
const FACT_KEYS = ['value', 'unknown', 'evidence'];

function factsInObject(fields: Fields): Facts {
  const given = fields.get('facts');
  if (given === undefined || given === null || given === '') return {};
  if (typeof given !== 'object' || Array.isArray(given)) throw new RecordFault('wrong-facts', 'facts');
  return Object.fromEntries(
    Object.entries(given).map(([id, fact]: [string, unknown]) => [id, withoutSpans(fact) as FactInput]), // the evaluator checks it
  );
}

function withoutSpans(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact) || !Object.hasOwn(fact, 'spans')) return fact;
  return Object.fromEntries(Object.entries(fact).filter(([key]) => FACT_KEYS.includes(key)));
}
