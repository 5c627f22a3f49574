import type { RuleSet } from '../../rule-set/rule-set.js';
import { readingOf } from '../../rule-set/rule-set.js';
import type { ColumnMap } from './column-map.js';
import type { FactColumns } from './read-facts.js';

/**
 * Which column holds each fact of a set: the mapped one, or the one with the fact's id.
 *
 * @param ruleSet - The set.
 * @param map - The column map.
 * @returns Columns by fact, in the order of the set.
 */
export function factColumns(ruleSet: RuleSet, map: ColumnMap): FactColumns {
  const mapped = new Map(Object.entries(map.facts));
  return new Map(
    [...readingOf(ruleSet).facts].map(([id, definition]) => [
      id,
      { ...(mapped.get(id) ?? { column: id }), definition },
    ]),
  );
}

/** What stands in the columns of a table, beside what a map names. */
export interface ColumnUse {
  /** Columns that a person named and that no record has. */
  readonly lacking: readonly string[];
  /** Columns that nothing reads. */
  readonly notRead: readonly string[];
  /** Facts of the set that have a column. */
  readonly facts: readonly string[];
}

/**
 * Which columns of a table are read.
 *
 * @param names - Names of all columns that occur.
 * @param map - The column map.
 * @param ruleSet - The set whose facts are read; none for scores made elsewhere.
 * @returns What is lacking and what is not read.
 * @example
 * ```ts
 * const map = { id: 'id', outcome: { column: 'found' }, facts: {}, by: ['town'], features: [] };
 * columnUse(['id', 'found', 'city'], map) // → { lacking: ['town'], notRead: ['city'], facts: [] }
 * ```
 */
export function columnUse(names: readonly string[], map: ColumnMap, ruleSet?: RuleSet): ColumnUse {
  const has = new Set(names);
  const endings = ['', ...(map.coders ?? []), ...(map.tieBreak === undefined ? [] : [map.tieBreak])];
  const forms = (column: string): readonly string[] =>
    endings.map((ending) => (ending === '' ? column : `${column}_${ending}`));
  const needed = [
    [map.outcome.column, true],
    ...Object.values(map.facts).map(({ column }) => [column, true] as const),
    ...[map.score?.least, map.score?.most, map.override?.column, map.override?.reason].map((name) => [name, false]),
    ...[map.cluster, map.split, map.text, ...map.by, ...map.features].map((name) => [name, false]),
  ] as readonly (readonly [string | undefined, boolean])[]; // pairs of a name and whether coders may have it
  const lacking = needed.flatMap(([name, mayBeCoded]) =>
    name === undefined || (mayBeCoded ? forms(name) : [name]).some((form) => has.has(form)) ? [] : [name],
  );
  const columns = ruleSet === undefined ? [] : [...factColumns(ruleSet, map)];
  const read = new Set([
    map.id,
    'line',
    ...(ruleSet === undefined ? [] : ['facts', 'assessment']),
    ...columns.flatMap(([, { column }]) => forms(column)),
    ...needed.flatMap(([name, mayBeCoded]) => (name === undefined ? [] : mayBeCoded ? forms(name) : [name])),
  ]);
  return {
    lacking: [...new Set(lacking)],
    notRead: names.filter((name) => !read.has(name)),
    facts: columns.flatMap(([id, { column }]) => (forms(column).some((form) => has.has(form)) ? [id] : [])),
  };
}
