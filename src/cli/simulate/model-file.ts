import { pointer } from '../../issue.js';
import { shapeReader } from '../../study/cases/shape-reader.js';
import type { ShapeReader } from '../../study/cases/shape-reader.js';
import type { SimulatedGroup, SimulatedIndicator, SimulationModel } from '../../study/simulate/simulation-model.js';

/** A stated model, and how its cases are written. */
export interface ModelFile {
  readonly model: SimulationModel;
  /** Names of the columns; a group is written where the model has groups. */
  readonly columns: Readonly<Record<'id' | 'cluster' | 'group' | 'outcome', string>>;
  /** Columns that have nothing to do with anything else: shares by value, the same for all cases of a cluster. */
  readonly strata: ReadonlyMap<string, readonly (readonly [value: string, share: number])[]>;
  /** Two coders who did not see each other's answers, and a third one for where they differ on the outcome. */
  readonly coders: {
    readonly names: readonly [string, string];
    readonly tieBreak: string;
    /** How often a coder answers the other way, 0–1. */
    readonly error: number;
    /** Indicators that both coded; the outcome is always coded twice. */
    readonly indicators: readonly string[];
  } | null;
}

const FORMAT = 'simulation-model/1';
const KEYS = [
  '$schema',
  'format',
  'note',
  'prevalence',
  'indicators',
  'groups',
  'clusterSize',
  'clusterCorrelation',
  'outcomeUnknown',
  'columns',
  'strata',
  'coders',
] as const;
const INDICATOR_KEYS = ['id', 'sensitivity', 'falsePositiveRate', 'unknown', 'loading'] as const;
const GROUP_KEYS = ['id', 'share', 'prevalence', 'sensitivityFactor', 'falsePositiveFactor', 'unknownFactor'] as const;
const COLUMN_KEYS = ['id', 'cluster', 'group', 'outcome'] as const;

/**
 * Reads the file of a model.
 *
 * @param data - The file as JSON, format `simulation-model/1`.
 * @returns The model, and how its cases are written.
 * @throws {@link IssueError} with everything that is wrong in its shape.
 */
export function modelFileOf(data: unknown): ModelFile {
  const reader = shapeReader();
  const own = reader.object(data, '', KEYS);
  if (own.get('format') !== FORMAT) reader.fail('wrong-value', '/format', FORMAT);
  const groups = own.has('groups') ? reader.list(own.get('groups'), '/groups') : [];
  const model: SimulationModel = {
    prevalence: reader.number(own.get('prevalence'), '/prevalence', 0, 1),
    indicators: reader
      .list(own.get('indicators'), '/indicators')
      .map((one, index) => indicatorIn(reader, one, `/indicators/${index}`)),
    ...(groups.length > 0 && { groups: groups.map((one, index) => groupIn(reader, one, `/groups/${index}`)) }),
    clusterSize: numberIn(reader, own, 'clusterSize', '', 1, 1_000_000, 1),
    clusterCorrelation: numberIn(reader, own, 'clusterCorrelation', '', 0, 1, 0),
    outcomeUnknown: numberIn(reader, own, 'outcomeUnknown', '', 0, 1, 0),
  };
  const file = { model, columns: columnsIn(reader, own), strata: strataIn(reader, own), coders: codersIn(reader, own) };
  reader.done();
  return file;
}

type Own = ReadonlyMap<string, unknown>;

function numberIn(
  reader: ShapeReader,
  own: Own,
  key: string,
  path: string,
  least: number,
  most: number,
  otherwise: number,
): number {
  return own.has(key) ? reader.number(own.get(key), pointer(path, key), least, most) : otherwise;
}

function indicatorIn(reader: ShapeReader, value: unknown, path: string): SimulatedIndicator {
  const own = reader.object(value, path, INDICATOR_KEYS);
  const share = (key: string): number => reader.number(own.get(key), pointer(path, key), 0, 1);
  return {
    id: reader.text(own.get('id'), pointer(path, 'id')),
    sensitivity: share('sensitivity'),
    falsePositiveRate: share('falsePositiveRate'),
    loading: numberIn(reader, own, 'loading', path, 0, 1, 0),
    unknown: own.has('unknown') ? unknownIn(reader, own.get('unknown'), pointer(path, 'unknown')) : 0,
  };
}

function unknownIn(reader: ShapeReader, value: unknown, path: string): NonNullable<SimulatedIndicator['unknown']> {
  if (typeof value === 'number') return reader.number(value, path, 0, 1);
  const own = reader.object(value, path, ['present', 'absent']);
  return {
    present: reader.number(own.get('present'), pointer(path, 'present'), 0, 1),
    absent: reader.number(own.get('absent'), pointer(path, 'absent'), 0, 1),
  };
}

/** Largest factor of a group. */
const MOST_FACTOR = 100;

function groupIn(reader: ShapeReader, value: unknown, path: string): SimulatedGroup {
  const own = reader.object(value, path, GROUP_KEYS);
  const factor = (key: string): number => numberIn(reader, own, key, path, 0, MOST_FACTOR, 1);
  return {
    id: reader.text(own.get('id'), pointer(path, 'id')),
    share: reader.number(own.get('share'), pointer(path, 'share'), 0, 1),
    sensitivityFactor: factor('sensitivityFactor'),
    falsePositiveFactor: factor('falsePositiveFactor'),
    unknownFactor: factor('unknownFactor'),
    ...(own.has('prevalence') && { prevalence: numberIn(reader, own, 'prevalence', path, 0, 1, 0) }),
  };
}

function columnsIn(reader: ShapeReader, all: Own): ModelFile['columns'] {
  const own = all.has('columns') ? reader.object(all.get('columns'), '/columns', COLUMN_KEYS) : new Map();
  const name = (key: (typeof COLUMN_KEYS)[number]): string =>
    own.has(key) ? reader.text(own.get(key), pointer('/columns', key)) : key;
  return { id: name('id'), cluster: name('cluster'), group: name('group'), outcome: name('outcome') };
}

function strataIn(reader: ShapeReader, all: Own): ModelFile['strata'] {
  const own = all.has('strata') ? reader.object(all.get('strata'), '/strata') : new Map<string, unknown>();
  return new Map(
    [...own].map(([name, shares]) => {
      const path = pointer('/strata', name);
      const values = [...reader.object(shares, path)].map(
        ([value, share]) => [value, reader.number(share, pointer(path, value), 0, 1)] as const,
      );
      const sum = values.reduce((total, [, share]) => total + share, 0);
      if (Math.abs(sum - 1) > 1e-9) reader.fail('wrong-value', path, 'shares that add up to 1');
      return [name, values] as const;
    }),
  );
}

function codersIn(reader: ShapeReader, all: Own): ModelFile['coders'] {
  if (!all.has('coders')) return null;
  const own = reader.object(all.get('coders'), '/coders', ['names', 'tieBreak', 'error', 'indicators']);
  const [a, b, ...more] = reader.texts(own.get('names'), '/coders/names');
  if (a === undefined || b === undefined || a === b || more.length > 0)
    reader.fail('wrong-value', '/coders/names', 'two different endings');
  return {
    names: [a ?? '', b ?? ''],
    tieBreak: reader.text(own.get('tieBreak'), '/coders/tieBreak'),
    error: reader.number(own.get('error'), '/coders/error', 0, 1),
    indicators: own.has('indicators') ? reader.texts(own.get('indicators'), '/coders/indicators') : [],
  };
}
