import fc from 'fast-check';

/** Facts of the random sets, by type. Every option is one of each choice, in an order of its own. */
export const FACT_IDS = {
  boolean: ['threats', 'debt', 'watched'],
  number: ['age', 'hours'],
  choice: ['place', 'payer'],
  choices: ['papers', 'injuries'],
} as const;

export const OPTIONS = ['street', 'flat', 'hotel'] as const;

/** A JSONLogic expression as data. */
export type Logic = Readonly<Record<string, unknown>>;

interface Kinds {
  yesNo: unknown;
  number: unknown;
  text: unknown;
  list: unknown;
  /** A yes or no about the option at hand, inside `some`, `all` and `none`. */
  about: unknown;
}

const operation = (operator: fc.Arbitrary<string>, operands: fc.Arbitrary<unknown>): fc.Arbitrary<Logic> =>
  fc.tuple(operator, operands).map(([key, parts]) => ({ [key]: parts }));
const one = (...operators: string[]): fc.Arbitrary<string> => fc.constantFrom(...operators);
const some = (part: fc.Arbitrary<unknown>, minLength: number, maxLength: number): fc.Arbitrary<unknown[]> =>
  fc.array(part, { minLength, maxLength });
/** One operand, in a list or by itself. */
const single = (part: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(part, fc.boolean()).map(([node, bare]) => (bare && !Array.isArray(node) ? node : [node]));
const fact = (ids: readonly string[]): fc.Arbitrary<Logic> => operation(one('var'), single(fc.constantFrom(...ids)));
const branches = (test: fc.Arbitrary<unknown>, answer: fc.Arbitrary<unknown>): fc.Arbitrary<Logic> =>
  operation(
    one('if', '?:'),
    fc
      .tuple(fc.array(fc.tuple(test, answer), { minLength: 1, maxLength: 2 }), answer)
      .map(([pairs, last]) => [...pairs.flat(), last]),
  );

const depthIdentifier = fc.createDepthIdentifier();
const deep = { maxDepth: 3, depthIdentifier, withCrossShrink: true } as const;
const literalNumber = fc.oneof(fc.integer({ min: -4, max: 6 }), fc.constantFrom(0.5, -1.5, 2.5, 100));
const literalOption = fc.constantFrom(...OPTIONS);
const literalList = fc.array(literalOption, { minLength: 0, maxLength: 3 });

/** What a condition may do with yes-or-no parts of one kind: the same at the top and about an option. */
const logic = (part: fc.Arbitrary<unknown>): readonly fc.Arbitrary<Logic>[] => [
  operation(one('and', 'or'), some(part, 1, 4)),
  operation(one('!', '!!'), single(part)),
  branches(part, part),
  operation(one('==', '===', '!=', '!=='), some(part, 2, 2)),
];

const EQUALITY = ['==', '===', '!=', '!=='] as const;

const arbitraries = fc.letrec<Kinds>((tie) => ({
  yesNo: fc.oneof(
    deep,
    { weight: 6, arbitrary: fact(FACT_IDS.boolean) },
    { weight: 1, arbitrary: fc.boolean() },
    ...logic(tie('yesNo')),
    operation(one(...EQUALITY, '<', '<=', '>', '>='), some(tie('number'), 2, 2)),
    operation(
      one('<', '<=', '>', '>=', '==', '!='),
      fc.tuple(fact(FACT_IDS.number), literalNumber).map((pair) => [...pair]),
    ),
    operation(one('<', '<='), some(tie('number'), 3, 3)),
    operation(one(...EQUALITY), some(tie('text'), 2, 2)),
    operation(
      one(...EQUALITY),
      fc.tuple(fact(FACT_IDS.choice), literalOption).map((pair) => [...pair]),
    ),
    operation(
      one('in'),
      fc.tuple(fact(FACT_IDS.choice), literalList).map((pair) => [...pair]),
    ),
    operation(
      one('in'),
      fc.tuple(tie('text'), tie('list')).map((pair) => [...pair]),
    ),
    operation(one('!', '!!'), single(tie('list'))),
    operation(
      one('some', 'all', 'none'),
      fc.tuple(tie('list'), tie('about')).map((pair) => [...pair]),
    ),
  ),
  number: fc.oneof(
    deep,
    { weight: 4, arbitrary: fact(FACT_IDS.number) },
    { weight: 3, arbitrary: literalNumber },
    operation(one('+', '*', 'min', 'max'), some(tie('number'), 1, 3)),
    operation(one('-', '/', '%'), some(tie('number'), 2, 2)),
    operation(one('-'), single(tie('number'))),
    branches(tie('yesNo'), tie('number')),
  ),
  text: fc.oneof(
    deep,
    { weight: 4, arbitrary: fact(FACT_IDS.choice) },
    { weight: 3, arbitrary: literalOption },
    branches(tie('yesNo'), tie('text')),
  ),
  list: fc.oneof(
    deep,
    { weight: 4, arbitrary: fact(FACT_IDS.choices) },
    { weight: 1, arbitrary: literalList },
    { weight: 1, arbitrary: some(tie('text'), 0, 3) },
  ),
  about: fc.oneof(
    deep,
    { weight: 4, arbitrary: literalOption.map((option) => ({ '==': [{ var: '' }, option] })) },
    { weight: 2, arbitrary: literalList.map((list) => ({ in: [{ var: [''] }, list] })) },
    { weight: 1, arbitrary: literalOption.map((option) => ({ '!==': [option, { var: '' }] })) },
    { weight: 1, arbitrary: fc.boolean() },
    ...logic(tie('about')),
    operation(one('<', '>='), some(literalNumber, 2, 2)),
    operation(
      one('some', 'all', 'none'),
      tie('about').map((about) => [[{ var: '' }, 'flat'], about]),
    ),
  ),
}));

const isOperation = (node: unknown): node is Logic => typeof node === 'object';

/** Conditions as rule sets may hold them: any operator, nested, over facts of every type. */
export const randomCondition: fc.Arbitrary<Logic> = arbitraries.yesNo.filter(isOperation);

/** Ids of the facts that a condition reads. */
export function factsIn(condition: unknown): readonly string[] {
  const text = JSON.stringify(condition);
  return [...new Set([...text.matchAll(/"var":\[?"([a-z0-9-]+)"/gu)].map(([, id]) => id!))];
}
