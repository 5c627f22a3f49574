import { pointer } from '../../issue.js';
import type { OwnWords } from './answer-words.js';
import { shapeReader } from './shape-reader.js';
import type { ShapeReader } from './shape-reader.js';

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
 * @throws An `IssueError` with everything that is wrong.
 * @example
 * ```ts
 * columnMapOf({ format: 'study-map/1', outcome: 'found', by: ['town'] }).by // → ['town']
 * ```
 */
export function columnMapOf(data: unknown): Partial<ColumnMap> {
  const reader = shapeReader();
  const map = reader.object(data, '', KEYS);
  if (map.get('format') !== FORMAT) reader.fail('wrong-value', '/format', FORMAT);
  const read = <T>(
    key: (typeof KEYS)[number],
    part: (value: unknown, path: string) => T,
  ): { readonly [K in string]?: T } => (map.has(key) ? { [key]: part(map.get(key), pointer('', key)) } : {});
  const parts: Partial<ColumnMap> = {
    ...read('id', reader.text),
    ...read('outcome', (value, path) => columnIn(reader, value, path)),
    ...read('coders', (value, path) => pairIn(reader, value, path)),
    ...read('tieBreak', reader.text),
    ...read('override', (value, path) => {
      const own = reader.object(value, path, ['column', 'reason']);
      return {
        column: reader.text(own.get('column'), pointer(path, 'column')),
        reason: reader.text(own.get('reason'), pointer(path, 'reason')),
      };
    }),
    ...read('score', (value, path) => scoreIn(reader, value, path)),
    ...read('facts', (value, path) =>
      Object.fromEntries(
        [...reader.object(value, path)].map(([id, column]) => [id, columnIn(reader, column, pointer(path, id))]),
      ),
    ),
    ...read('by', reader.texts),
    ...read('cluster', reader.text),
    ...read('split', reader.text),
    ...read('text', reader.text),
    ...read('features', reader.texts),
  };
  reader.done();
  return parts;
}

function columnIn(reader: ShapeReader, value: unknown, path: string): MappedColumn {
  if (typeof value === 'string') return { column: reader.text(value, path) };
  const own = reader.object(value, path, ['column', 'yes', 'no', 'unknown']);
  const words = (key: string): readonly string[] =>
    own.has(key) ? reader.texts(own.get(key), pointer(path, key)) : [];
  return {
    column: reader.text(own.get('column'), pointer(path, 'column')),
    words: { yes: words('yes'), no: words('no'), unknown: words('unknown') },
  };
}

function pairIn(reader: ShapeReader, value: unknown, path: string): readonly [string, string] {
  const [a, b, ...more] = reader.texts(value, path);
  if (a !== undefined && b !== undefined && a !== b && more.length === 0) return [a, b];
  reader.fail('wrong-value', path, 'two different endings');
  return ['', ''];
}

function scoreIn(reader: ShapeReader, value: unknown, path: string): NonNullable<ColumnMap['score']> {
  if (typeof value === 'string') return { least: reader.text(value, path), most: value };
  const own = reader.object(value, path, ['least', 'most']);
  return {
    least: reader.text(own.get('least'), pointer(path, 'least')),
    most: reader.text(own.get('most'), pointer(path, 'most')),
  };
}
