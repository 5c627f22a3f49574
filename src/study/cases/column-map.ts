import { IssueError, kindOf, pointer } from '../../issue.js';
import type { Issue } from '../../issue.js';
import type { OwnWords } from './answer-words.js';

/** A column, and words of its own for yes, no and unknown. */
export interface MappedColumn {
  readonly column: string;
  readonly words?: OwnWords;
}

/** Which columns of a table hold what. */
export interface ColumnMap {
  readonly id: string;
  /** The plain outcome; with `coders` also `outcome_a` and its like. */
  readonly outcome: MappedColumn;
  /** Endings of the columns of two coders who did not see each other's answers: `low-price_a`. */
  readonly coders?: readonly [string, string];
  /** Ending of the columns of a third coder, who decides where they differ. */
  readonly tieBreak?: string;
  /** Outcome that overrides every other, and its written reason. */
  readonly override?: { readonly column: string; readonly reason: string };
  /** Scores made elsewhere; `most` where unknown answers leave a range. */
  readonly score?: { readonly least: string; readonly most: string };
  /** Facts of the set that have another name in the table. */
  readonly facts: Readonly<Record<string, MappedColumn>>;
  readonly by: readonly string[];
  readonly cluster?: string;
  readonly split?: string;
  readonly text?: string;
  readonly features: readonly string[];
}

const FORMAT = 'study-map/1';
const KEYS = [
  '$schema',
  'format',
  'id',
  'outcome',
  'coders',
  'tieBreak',
  'override',
  'score',
  'facts',
  'by',
  'cluster',
  'split',
  'text',
  'features',
] as const;

/**
 * Reads a column map. Every part may be left out.
 *
 * @param data - A map as JSON, format `study-map/1`.
 * @returns The parts that it has.
 * @throws {@link IssueError} with everything that is wrong.
 * @example
 * ```ts
 * columnMapOf({ format: 'study-map/1', outcome: 'found', by: ['town'] }).by // → ['town']
 * ```
 */
export function columnMapOf(data: unknown): Partial<ColumnMap> {
  const reader = new MapReader();
  const map = reader.object(data, '', KEYS);
  if (map.get('format') !== FORMAT) reader.fail('wrong-value', '/format', FORMAT);
  const parts: { -readonly [K in keyof ColumnMap]?: ColumnMap[K] } = {};
  const text = (key: 'id' | 'cluster' | 'split' | 'text' | 'tieBreak'): void => {
    if (map.has(key)) parts[key] = reader.text(map.get(key), pointer('', key));
  };
  for (const key of ['id', 'cluster', 'split', 'text', 'tieBreak'] as const) text(key);
  if (map.has('outcome')) parts.outcome = reader.column(map.get('outcome'), '/outcome');
  if (map.has('coders')) parts.coders = reader.pair(map.get('coders'), '/coders');
  if (map.has('override')) {
    const own = reader.object(map.get('override'), '/override', ['column', 'reason']);
    parts.override = {
      column: reader.text(own.get('column'), '/override/column'),
      reason: reader.text(own.get('reason'), '/override/reason'),
    };
  }
  if (map.has('score')) parts.score = reader.score(map.get('score'));
  if (map.has('facts')) {
    const facts = reader.object(map.get('facts'), '/facts');
    parts.facts = Object.fromEntries(
      [...facts].map(([id, column]) => [id, reader.column(column, pointer('/facts', id))]),
    );
  }
  if (map.has('by')) parts.by = reader.texts(map.get('by'), '/by');
  if (map.has('features')) parts.features = reader.texts(map.get('features'), '/features');
  reader.done();
  return parts;
}

/** Gathers what is wrong while it reads, so that all of it is told at once. */
class MapReader {
  readonly #issues: Issue[] = [];

  fail(code: Issue['code'], path: string, expected: string, came?: unknown): void {
    this.#issues.push({ code, path, expected, ...(came !== undefined && { came: kindOf(came) }) });
  }

  object(value: unknown, path: string, keys?: readonly string[]): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail('wrong-type', path, 'an object', value);
      return new Map();
    }
    const own = new Map<string, unknown>(Object.entries(value));
    for (const key of own.keys())
      if (keys !== undefined && !keys.includes(key)) this.fail('unexpected', pointer(path, key), keys.join(', '));
    return own;
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    this.fail('wrong-type', path, 'the name of a column', value);
    return '';
  }

  texts(value: unknown, path: string): readonly string[] {
    if (Array.isArray(value)) return value.map((item: unknown, index) => this.text(item, pointer(path, index)));
    this.fail('wrong-type', path, 'a list of names of columns', value);
    return [];
  }

  pair(value: unknown, path: string): readonly [string, string] {
    const [a, b, ...more] = this.texts(value, path);
    if (a !== undefined && b !== undefined && a !== b && more.length === 0) return [a, b];
    this.fail('wrong-value', path, 'two different endings');
    return ['', ''];
  }

  score(value: unknown): { readonly least: string; readonly most: string } {
    if (typeof value === 'string') return { least: this.text(value, '/score'), most: value };
    const own = this.object(value, '/score', ['least', 'most']);
    return { least: this.text(own.get('least'), '/score/least'), most: this.text(own.get('most'), '/score/most') };
  }

  column(value: unknown, path: string): MappedColumn {
    if (typeof value === 'string') return { column: this.text(value, path) };
    const own = this.object(value, path, ['column', 'yes', 'no', 'unknown']);
    const words = (key: string): readonly string[] =>
      own.has(key) ? this.texts(own.get(key), pointer(path, key)) : [];
    return {
      column: this.text(own.get('column'), pointer(path, 'column')),
      words: { yes: words('yes'), no: words('no'), unknown: words('unknown') },
    };
  }

  done(): void {
    const [first, ...rest] = this.#issues;
    if (first !== undefined) throw new IssueError([first, ...rest]);
  }
}
