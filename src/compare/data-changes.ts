import { pointer } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { ownEntry } from '../json/own-entry.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { DataChange } from './comparison.js';

/** What a property is called in the list of changes, and whether a result can differ for it. */
type Property = readonly [what: string, affects: DataChange['affects']];

type Properties = Readonly<Record<string, Property>>;

const WORDING: Property = ['wording', 'wording'];
const SOURCES: Property = ['sources', 'wording'];
const BASIS: Property = ['basis', 'wording'];

/** Every property of a part, by its path inside; what is not named here is wording. */
const INDICATOR: Properties = {
  when: ['when', 'results'],
  'weight/points': ['weight', 'results'],
  'weight/basis': BASIS,
  'weight/protective': BASIS,
  group: ['group', 'results'],
  elements: ['elements', 'results'],
  offByDefault: ['off', 'results'],
  sensitive: ['sensitive', 'results'],
  basis: BASIS,
  knownBy: ['known-by', 'wording'],
  touches: ['touches', 'wording'],
  sources: SOURCES,
  evidence: ['evidence', 'wording'],
  examples: ['examples', 'wording'],
};

const FACT: Properties = {
  type: ['type', 'results'],
  options: ['options', 'results'],
  minimum: ['limits', 'results'],
  maximum: ['limits', 'results'],
  section: ['section', 'wording'],
  knownBy: ['known-by', 'wording'],
  touches: ['touches', 'wording'],
};

const GROUP: Properties = { cap: ['cap', 'results'] };

const BAND: Properties = {
  from: ['cut-off', 'results'],
  minIndicators: ['min-indicators', 'results'],
  proposes: ['proposes', 'results'],
  oneIndicatorIsEnough: BASIS,
  basis: BASIS,
  sources: SOURCES,
};

const SET: Properties = {
  id: ['id', 'wording'],
  subject: ['subject', 'wording'],
  populations: ['populations', 'wording'],
  settings: ['settings', 'wording'],
  channels: ['channels', 'wording'],
  licence: ['licence', 'wording'],
  language: ['language', 'wording'],
  limits: ['limits', 'wording'],
  referral: ['referral', 'results'],
  elements: ['child-rule', 'results'],
  'scoring/method': ['method', 'results'],
};

const CONCERN: Properties = { raisesTo: ['raises-to', 'results'], sources: SOURCES };

/** Properties of the whole set that are compared by themselves, or are no change of content. */
const APART: ReadonlySet<string> = new Set([
  '$schema',
  'format',
  'version',
  'facts',
  'indicators',
  'bands',
  'sections',
  'sources',
  'concern',
  'cases',
  'scoring',
]);

/**
 * Lists every difference in the data of two rule sets, in the order of a rule file.
 *
 * @param a - One rule set.
 * @param b - The other.
 * @returns The changes from a to b.
 * @example
 * ```ts
 * dataChanges(before, after); // [{ kind: 'changed', part: 'indicators', id: 'threats', what: 'weight', path: '/indicators/3/weight/points', from: 1, to: 2, affects: 'results' }]
 * ```
 */
export function dataChanges(a: RuleSet, b: RuleSet): readonly DataChange[] {
  const whole = (set: RuleSet): object =>
    Object.fromEntries([
      ...Object.entries(set).filter(([key]) => !APART.has(key)),
      ['scoring', { method: set.scoring.method, rationale: set.scoring.rationale }],
    ]);
  return [
    ...properties(whole(a), whole(b), SET, ['scoring'], { part: 'set' }, ''),
    ...properties(a.concern, b.concern, CONCERN, [], { part: 'concern' }, '/concern'),
    ...lists(a.sections, b.sections, {}, 'sections', '/sections', 'wording'),
    ...lists(a.facts, b.facts, FACT, 'facts', '/facts', 'results'),
    ...lists(a.indicators, b.indicators, INDICATOR, 'indicators', '/indicators', 'results'),
    ...lists(a.scoring.groups, b.scoring.groups, GROUP, 'groups', '/scoring/groups', 'results'),
    ...lists(a.bands, b.bands, BAND, 'bands', '/bands', 'results'),
    ...sources(a.sources, b.sources),
    ...lists(a.cases, b.cases, { expect: ['expected', 'wording'] }, 'cases', '/cases', 'wording'),
  ];
}

interface Named {
  readonly id: string;
}

function lists(
  a: readonly Named[],
  b: readonly Named[],
  table: Properties,
  part: string,
  path: string,
  affects: DataChange['affects'],
): readonly DataChange[] {
  const placesOf = (items: readonly Named[]): ReadonlyMap<string, number> =>
    new Map(items.map(({ id }, place) => [id, place]));
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const removed = a
    .filter(({ id }) => !inB.has(id))
    .map(({ id }): DataChange => ({ kind: 'removed', part, id, path: pointer(path, inA.get(id) ?? 0), affects }));
  const other = b.flatMap((item, place): readonly DataChange[] => {
    const { id } = item;
    const before = a[inA.get(id) ?? -1];
    const at = pointer(path, place);
    return before === undefined
      ? [{ kind: 'added', part, id, path: at, affects }]
      : properties(before, item, table, ['weight'], { part, id }, at);
  });
  const orderOf = (items: readonly Named[], others: ReadonlyMap<string, number>): string =>
    items
      .map(({ id }) => id)
      .filter((id) => others.has(id))
      .join();
  const moved = orderOf(a, inB) !== orderOf(b, inA);
  return [
    ...removed,
    ...other,
    ...(moved ? [{ kind: 'changed', part, what: 'order', path, affects } satisfies DataChange] : []),
  ];
}

function properties(
  a: object,
  b: object,
  table: Properties,
  nested: readonly string[],
  about: Pick<DataChange, 'part' | 'id'>,
  path: string,
): readonly DataChange[] {
  const [before, after] = [flat(a, nested), flat(b, nested)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly DataChange[] => {
    const [from, to] = [before.get(key), after.get(key)];
    if (key === 'id' && about.part !== 'set') return [];
    if (text(from) === text(to)) return [];
    const [what, affects] = ownEntry(table, key) ?? WORDING;
    const change = {
      kind: 'changed',
      ...about,
      what,
      path: `${path}/${key}`,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      affects,
    } as const;
    // New words for the same options are no new options.
    return [key === 'options' && sameOptions(from, to) ? { ...change, what: 'wording', affects: 'wording' } : change];
  });
}

function flat(data: object, nested: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(data).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, unknown])[] =>
      nested.includes(key) && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, part]: [string, unknown]) => [`${key}/${inner}`, part])
        : [[key, value]],
    ),
  );
}

function text(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

function sameOptions(from: unknown, to: unknown): boolean {
  const ids = (options: unknown): string =>
    Array.isArray(options) ? (options as readonly Named[]).map(({ id }) => id).join() : ''; // checked when it was loaded
  return ids(from) === ids(to);
}

function sources(a: RuleSet['sources'], b: RuleSet['sources']): readonly DataChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((id): readonly DataChange[] => {
    const [inA, inB] = [Object.hasOwn(a, id), Object.hasOwn(b, id)];
    const about = { part: 'sources', id, path: pointer('/sources', id), affects: 'wording' } as const;
    if (!inA) return [{ kind: 'added', ...about }];
    if (!inB) return [{ kind: 'removed', ...about }];
    return text(a[id]) === text(b[id]) ? [] : [{ kind: 'changed', ...about, what: 'source', from: a[id], to: b[id] }];
  });
}
