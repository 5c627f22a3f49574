import fc from 'fast-check';
import type { FactDefinition, FactValue, Facts, RuleSet } from '../../src/index.js';
import { band, choice, choices, group, indicator, loadedWith, number, yesNo } from './rule-set-with.js';

/**
 * Random sets in which every fact belongs to one indicator and points in one direction, so that each indicator can turn out on
 * its own: there the score range must be tight and every reachable band reached.
 */
export interface IndependentSigns {
  readonly method: 'sum' | 'count' | 'any';
  readonly signs: readonly Sign[];
  readonly caps: readonly number[];
  readonly bands: readonly { readonly width: number; readonly minIndicators: number | null }[];
  readonly below: number;
}

interface Sign {
  readonly leaves: readonly (keyof typeof LEAVES)[];
  readonly join: 'and' | 'or';
  readonly points: number;
  readonly group: number;
}

interface Leaf {
  readonly define: (id: string) => FactDefinition;
  readonly when: (id: string) => unknown;
  /** A value with which it holds, and one with which it does not. */
  readonly holds: FactValue;
  readonly fails: FactValue;
}

const LEAVES = {
  yes: { define: yesNo, when: (id) => ({ var: id }), holds: true, fails: false },
  no: { define: yesNo, when: (id) => ({ '!': [{ var: id }] }), holds: false, fails: true },
  below: { define: (id) => number(id, 0, 10), when: (id) => ({ '<': [{ var: id }, 5] }), holds: 4.5, fails: 5 },
  above: { define: (id) => number(id, -9, 0), when: (id) => ({ '<=': [-5, { var: id }] }), holds: -5, fails: -6 },
  equal: {
    define: (id) => choice(id, ['street', 'flat']),
    when: (id) => ({ '==': [{ var: id }, 'flat'] }),
    holds: 'flat',
    fails: 'street',
  },
  among: {
    define: (id) => choice(id, ['street', 'flat', 'hotel']),
    when: (id) => ({ in: [{ var: id }, ['hotel', 'street']] }),
    holds: 'hotel',
    fails: 'flat',
  },
  listed: {
    define: (id) => choices(id, ['visa', 'permit']),
    when: (id) => ({ in: ['visa', { var: id }] }),
    holds: ['visa', 'permit'],
    fails: ['permit'],
  },
  any: {
    define: (id) => choices(id, ['visa', 'permit']),
    when: (id) => ({ '!!': [{ var: id }] }),
    holds: ['permit'],
    fails: [],
  },
} as const satisfies Readonly<Record<string, Leaf>>;

const leaf = fc.constantFrom<(keyof typeof LEAVES)[]>(
  'yes',
  'yes',
  'no',
  'below',
  'above',
  'equal',
  'among',
  'listed',
  'any',
);

/** @param lowest - Least points of one indicator; below zero for protective ones. */
export function independentSigns(lowest: number): fc.Arbitrary<IndependentSigns> {
  return fc.record({
    method: fc.constantFrom<IndependentSigns['method'][]>('sum', 'sum', 'sum', 'count', 'any'),
    signs: fc.array(
      fc.record({
        leaves: fc.array(leaf, { minLength: 1, maxLength: 2 }),
        join: fc.constantFrom<Sign['join'][]>('and', 'or'),
        points: fc.integer({ min: lowest, max: 3 }),
        group: fc.integer({ min: -2, max: 1 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    caps: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    bands: fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 4 }), minIndicators: fc.option(fc.integer({ min: 1, max: 4 })) }),
      { maxLength: 4 },
    ),
    below: fc.nat(1),
  });
}

export const factId = (sign: number, leafIndex: number): string => `fact-${'abcdefg'[sign]!}-${'xy'[leafIndex]!}`;
const groupId = (index: number): string => `group-${'ab'[index]!}`;

/** The set, loaded; under `any` there are no groups. */
export function loadedSigns({ method, signs, caps, bands, below }: IndependentSigns): RuleSet {
  const pointsOf = (points: number): number => (method === 'sum' ? points : Math.sign(points));
  const lowest = signs.reduce((sum, { points }) => sum + Math.min(pointsOf(points), 0), 0);
  let from = lowest - below;
  return loadedWith({
    method,
    groups: method === 'any' ? [] : caps.map((cap, index) => group(groupId(index), cap)),
    facts: signs.flatMap((sign, at) => sign.leaves.map((kind, index) => LEAVES[kind].define(factId(at, index)))),
    indicators: signs.map(({ leaves, join, points, group: own }, at) =>
      indicator(
        `sign-${'abcdefg'[at]!}`,
        { [join]: leaves.map((kind, index) => LEAVES[kind].when(factId(at, index))) },
        { points, ...(method !== 'any' && own >= 0 && own < caps.length && { group: groupId(own) }) },
      ),
    ),
    bands: [
      band('band-0', from),
      ...bands.map(({ width, minIndicators }, index) => {
        from += width;
        return band(`band-${index + 2}`, from, minIndicators === null ? {} : { minIndicators });
      }),
    ],
  });
}

/** What is recorded of each leaf: that it holds, that it does not, or nothing. */
export type Records = Readonly<Record<string, 'holds' | 'fails' | 'unknown'>>;

export function recordsOf(set: IndependentSigns, choices: readonly number[]): Records {
  const ids = set.signs.flatMap((sign, at) => sign.leaves.map((_, index) => factId(at, index)));
  const kinds = ['holds', 'fails', 'unknown', 'unknown'] as const;
  return Object.fromEntries(ids.map((id, index) => [id, kinds[choices[index]! % kinds.length]!]));
}

export const randomChoices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });

export function factsOf(set: IndependentSigns, records: Records): Facts {
  const facts: Record<string, FactValue> = {};
  for (const [at, sign] of set.signs.entries())
    for (const [index, kind] of sign.leaves.entries()) {
      const id = factId(at, index);
      const said = records[id]!;
      if (said !== 'unknown') facts[id] = LEAVES[kind][said];
    }
  return facts;
}

/** Every way in which what is unknown may turn out. */
export function* completed(records: Records): Generator<Records> {
  const open = Object.keys(records).filter((id) => records[id] === 'unknown');
  for (let bits = 0; bits < 2 ** open.length; bits += 1)
    yield {
      ...records,
      ...Object.fromEntries(open.map((id, index) => [id, ((bits >> index) & 1) === 1 ? 'holds' : 'fails'] as const)),
    };
}

/** The score of a complete record, worked out in the plainest way from the states of the indicators. */
export function naiveScore(ruleSet: RuleSet, present: ReadonlySet<string>): number {
  const { method, groups } = ruleSet.scoring;
  const add = (items: RuleSet['indicators']): number =>
    items
      .filter(({ id }) => present.has(id))
      .reduce((sum, { weight: { points } }) => sum + (method === 'sum' ? points : Math.sign(points)), 0);
  if (method === 'any') return Math.min(add(ruleSet.indicators), 1);
  return groups.reduce(
    (sum, { id, cap }) => sum + Math.min(add(ruleSet.indicators.filter((item) => item.group === id)), cap),
    add(ruleSet.indicators.filter((item) => item.group === undefined)),
  );
}

/** The band of a score and a number of indicators, worked out in the plainest way. */
export function naiveBand({ bands }: RuleSet, score: number, count: number): string {
  const reached = bands.filter(({ from, minIndicators = 0 }) => score >= from && count >= minIndicators);
  return reached.at(-1)?.id ?? bands[0]!.id;
}
