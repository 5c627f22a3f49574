import fc from 'fast-check';
import type { Facts, FactDefinition, FactInput, FactValue, UnknownReason } from '../../src/index.js';
import { choice, choices, number, yesNo } from './rule-set-with.js';
import { FACT_IDS, OPTIONS } from './random-conditions.js';

/** What differs between the facts of random sets: limits of the numbers, and orders of the options. */
export interface Limits {
  readonly numbers: readonly (readonly [minimum: number, width: number])[];
  readonly orders: readonly (readonly string[])[];
}

export const randomLimits: fc.Arbitrary<Limits> = fc.record({
  numbers: fc.array(fc.tuple(fc.integer({ min: -3, max: 2 }), fc.nat(3)), { minLength: 2, maxLength: 2 }),
  orders: fc.array(fc.shuffledSubarray([...OPTIONS], { minLength: OPTIONS.length }), { minLength: 4, maxLength: 4 }),
});

/** The facts of a random set. */
export function definitionsOf({ numbers, orders }: Limits): readonly FactDefinition[] {
  return [
    ...FACT_IDS.boolean.map(yesNo),
    ...FACT_IDS.number.map((id, index) => number(id, numbers[index]![0], numbers[index]![0] + numbers[index]![1])),
    ...FACT_IDS.choice.map((id, index) => choice(id, orders[index]!)),
    ...FACT_IDS.choices.map((id, index) => choices(id, orders[index + 2]!)),
  ];
}

/** Every value of a fact; of a number its limits, the whole numbers between them and the halves. */
export function domainOf({
  type,
  minimum = 0,
  maximum = 0,
  options = [],
}: FactDefinition): readonly [FactValue, ...FactValue[]] {
  const ids = options.map(({ id }) => id);
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'number': {
      const [first, ...rest] = Array.from({ length: (maximum - minimum) * 2 + 1 }, (_, step) => minimum + step / 2);
      return [first ?? minimum, ...rest];
    }
    case 'choice': {
      const [first = '', ...rest] = ids;
      return [first, ...rest];
    }
    case 'choices': {
      const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((__, at) => (bits >> at) & 1));
      return [[], ...subsets.slice(1)];
    }
  }
}

const REASONS: readonly UnknownReason[] = [
  'not-asked',
  'not-observable',
  'not-known',
  'declined',
  'suspected',
  'contradictory',
];

const LEFT_OUT: unique symbol = Symbol('left out');

/** Every way of saying that something is not known. */
const UNKNOWN_FORMS: readonly (FactInput | typeof LEFT_OUT)[] = [
  LEFT_OUT,
  null,
  '',
  'ved ikke',
  ...REASONS.map((unknown) => ({ unknown })),
  { unknown: 'declined', evidence: [{ kind: 'statement' }] },
];

/** How a fact is given: which value of its domain, and in which form. */
export interface Answer {
  readonly pick: number;
  readonly form: 'plain' | 'with-evidence' | 'unknown';
}

export const randomAnswers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.record({
    pick: fc.nat(1000),
    form: fc.constantFrom<Answer['form'][]>('plain', 'plain', 'with-evidence', 'unknown', 'unknown', 'unknown'),
  }),
  { minLength: 9, maxLength: 9 },
);

/** The facts that the answers give, the values of those that are known, and the definitions of those that are not. */
export interface PartialFacts {
  readonly given: Facts;
  readonly known: Readonly<Record<string, FactValue>>;
  readonly open: readonly FactDefinition[];
}

export function partialFacts(definitions: readonly FactDefinition[], answers: readonly Answer[]): PartialFacts {
  const given: Record<string, FactInput> = {};
  const known: Record<string, FactValue> = {};
  const open: FactDefinition[] = [];
  for (const [index, definition] of definitions.entries()) {
    const { pick, form } = answers[index]!;
    if (form === 'unknown') {
      const how = UNKNOWN_FORMS[pick % UNKNOWN_FORMS.length]!;
      if (typeof how !== 'symbol') given[definition.id] = how;
      open.push(definition);
    } else {
      const domain = domainOf(definition);
      const value = domain[pick % domain.length]!;
      given[definition.id] = form === 'plain' ? value : { value, evidence: [{ kind: 'statement', meeting: 'first' }] };
      known[definition.id] = value;
    }
  }
  return { given, known, open };
}

/**
 * Ways in which unknown facts may turn out: all of them where there are no more than `limit`, otherwise that many, spread evenly.
 */
export function* completions(
  open: readonly FactDefinition[],
  limit: number,
): Generator<Readonly<Record<string, FactValue>>> {
  const domains = open.map(domainOf);
  const all = domains.reduce((product, { length }) => product * length, 1);
  // A step that shares no factor with the number of ways visits different ones.
  const step = all <= limit ? 1 : 7919;
  for (let count = 0; count < Math.min(all, limit); count += 1) {
    let rest = (count * step) % all;
    const values: Record<string, FactValue> = {};
    for (const [index, domain] of domains.entries()) {
      values[open[index]!.id] = domain[rest % domain.length]!;
      rest = Math.floor(rest / domain.length);
    }
    yield values;
  }
}
