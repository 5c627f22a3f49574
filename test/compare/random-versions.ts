import fc from 'fast-check';
import type { FactDefinition, FactValue, Indicator, RuleSet, RuleSetFile } from '../../src/index.js';
import { band, choice, group, indicator, loaded, number, ruleSetWith, yesNo } from '../support/rule-set-with.js';

/** Two versions of a small set, and the values that its facts are tried with. */
export interface Versions {
  readonly a: RuleSet;
  readonly b: RuleSet;
  readonly domain: Readonly<Record<string, readonly FactValue[]>>;
}

const IDS = ['threats', 'debt', 'watched', 'alone'] as const;

/** Conditions over the facts that a version has. */
const condition = (facts: readonly FactDefinition[]): fc.Arbitrary<object> => {
  const leaves = facts.map((fact): fc.Arbitrary<object> => {
    switch (fact.type) {
      case 'boolean':
        return fc.constant({ var: fact.id });
      case 'number':
        return fc
          .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.constantFrom(2, 5))
          .map(([operator, mark]) => ({ [operator]: [{ var: fact.id }, mark] }));
      case 'choice':
        return fc.oneof(
          fc.constantFrom('flat', 'street').map((option) => ({ '==': [{ var: fact.id }, option] })),
          fc.constant({ in: [{ var: fact.id }, ['flat', 'street']] }),
        );
      case 'choices':
        return fc.constantFrom(
          { in: ['passport', { var: fact.id }] },
          { some: [{ var: fact.id }, { '==': [{ var: '' }, 'visa'] }] },
          { '!': [{ var: fact.id }] },
        );
    }
  });
  const leaf = fc.oneof(...leaves);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((part) => ({ '!': [part] })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(leaf, { minLength: 2, maxLength: 3 }))
        .map(([operator, parts]) => ({ [operator]: parts })),
    },
  );
};

const sign = (id: string, facts: readonly FactDefinition[]): fc.Arbitrary<Indicator> =>
  fc
    .record({
      when: condition(facts),
      points: fc.constantFrom(-1, 0, 1, 1, 2, 3),
      group: fc.constantFrom(undefined, undefined, 'first', 'second'),
      off: fc.constantFrom(false, false, false, true),
      elements: fc.subarray(['act', 'means', 'purpose'] as const),
    })
    .map(({ when, points, group: inGroup, off, elements }) =>
      indicator(id, when, {
        points,
        elements,
        ...(inGroup !== undefined && { group: inGroup }),
        ...(off && { offByDefault: true as const }),
      }),
    );

const factsOf = (ids: readonly string[], highest: number, options: readonly string[]): readonly FactDefinition[] => [
  ...ids.map(yesNo),
  number('age', 0, highest),
  choice('place', options),
];

interface Parts {
  readonly facts: readonly FactDefinition[];
  readonly indicators: readonly Indicator[];
  readonly cuts: readonly number[];
  readonly needed: number;
  readonly caps: readonly number[];
  readonly method: RuleSetFile['scoring']['method'];
  readonly child: boolean;
}

const parts = (facts: readonly FactDefinition[]): fc.Arbitrary<Parts> =>
  fc.record({
    facts: fc.constant(facts),
    indicators: fc.tuple(...['one', 'two', 'three', 'four'].map((id) => sign(id, facts))),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 }),
    needed: fc.constantFrom(0, 0, 2),
    caps: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    method: fc.constantFrom('sum' as const, 'sum' as const, 'sum' as const, 'count' as const, 'any' as const),
    child: fc.boolean(),
  });

function built({ facts, indicators, cuts, needed, caps, method, child }: Parts): RuleSet {
  const inOrder = [...cuts].sort((one, other) => one - other);
  const file = ruleSetWith({
    facts,
    indicators:
      method === 'any'
        ? indicators.map(
            (item) =>
              Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'group')) as unknown as Indicator,
          )
        : indicators,
    method,
    groups: method === 'any' ? [] : [group('first', caps[0]!), group('second', caps[1]!)],
    bands: [
      band('band-0', -9),
      ...inOrder.map((from, index) =>
        band(`band-${index + 1}`, from, { ...(needed > 0 && index > 0 && { minIndicators: needed }) }),
      ),
    ],
    ...(child && { elements: { child: { '<': [{ var: 'age' }, 5] }, mayBeChild: facts[0]!.id } }),
  });
  return loaded(JSON.stringify(file)); // what was drawn may stand in it twice
}

/** The second version: the first one with some of its parts from another one. */
const second = (first: Parts, other: Parts): fc.Arbitrary<Parts> =>
  fc
    .record({
      kept: fc.array(fc.constantFrom('kept', 'kept', 'other', 'gone'), { minLength: 4, maxLength: 4 }),
      cuts: fc.boolean(),
      needed: fc.boolean(),
      caps: fc.boolean(),
      method: fc.boolean(),
      child: fc.boolean(),
    })
    .map(({ kept, ...take }) => {
      const readable = new Set(other.facts.map(({ id }) => id));
      const reads = (item: Indicator): boolean =>
        [...JSON.stringify(item.when).matchAll(/"var":"([a-z]+)"/gu)].every(([, id]) => readable.has(id!));
      return {
        ...first,
        facts: other.facts,
        indicators: first.indicators.flatMap((item, index) => {
          const how = kept[index];
          if (how === 'gone') return index === 0 ? [other.indicators[0]!] : [];
          return how === 'kept' && reads(item) ? [item] : [other.indicators[index]!];
        }),
        cuts: take.cuts ? other.cuts : first.cuts,
        needed: take.needed ? other.needed : first.needed,
        caps: take.caps ? other.caps : first.caps,
        method: take.method ? other.method : first.method,
        child: take.child ? other.child : first.child,
      };
    });

const someFacts: fc.Arbitrary<readonly FactDefinition[]> = fc
  .tuple(
    fc.constantFrom(IDS.slice(0, 2), IDS.slice(0, 3), [IDS[0], IDS[3]]),
    fc.constantFrom(6, 6, 9),
    fc.constantFrom(['flat', 'street', 'hotel'], ['flat', 'street']),
  )
  .map(([ids, highest, options]) => factsOf(ids, highest, options));

export const randomVersions: fc.Arbitrary<Versions> = fc
  .tuple(someFacts, someFacts)
  .chain(([before, after]) => fc.tuple(parts(before), parts(after)))
  .chain(([first, other]) => fc.tuple(fc.constant(first), second(first, other)))
  .map(([first, last]) => ({
    a: built(first),
    b: built(last),
    domain: {
      ...Object.fromEntries(IDS.map((id) => [id, [true, false]])),
      age: [0, 2, 3.5, 5, 6, 8],
      place: ['flat', 'street', 'hotel'],
    },
  }));
