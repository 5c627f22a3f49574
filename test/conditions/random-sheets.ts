import fc from 'fast-check';
import type { FactDefinition } from '../../src/index.js';
import { domainOf } from '../support/random-facts.js';
import { UNKNOWN_WORDS } from './naive-facts.js';
import type { Sheet } from './naive-sheet.js';

/** How one answer is given: the way, and a number that picks among what there is. */
interface Way {
  readonly way: 'value' | 'unknown' | 'wrong';
  readonly pick: number;
}

const REASONS = ['not-asked', 'not-observable', 'not-known', 'declined', 'suspected', 'contradictory'] as const;
const EVIDENCE = [{ kind: 'statement', meeting: 'first' }];

/** What leaves a fact out of the sheet. */
const LEFT_OUT: unique symbol = Symbol('left out');

const at = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

/** The words as people and programs write them. */
const WORDS = UNKNOWN_WORDS.flatMap(([word]) => [
  word,
  ` ${word.toUpperCase()}\n`,
  word.replaceAll(' ', '-'),
  word.replace('dont', 'don’t'),
]);

const UNKNOWNS: readonly unknown[] = [
  LEFT_OUT,
  undefined,
  null,
  { value: null },
  { value: null, evidence: EVIDENCE },
  ...REASONS.flatMap((unknown) => [{ unknown }, { unknown, evidence: EVIDENCE }]),
];

const WRONG_ANYWHERE: readonly unknown[] = [
  {},
  { evidence: EVIDENCE },
  { unknown: 'lost' },
  { unknown: 'maybe' },
  { unknown: null },
  { valeu: true },
  { value: { value: true } },
  { value: { unknown: 'declined' } },
];

const WRONG: Readonly<Record<FactDefinition['type'], (definition: FactDefinition) => readonly unknown[]>> = {
  boolean: () => ['yes', 'true', 0, 1, [], [true]],
  number: ({ minimum = 0, maximum = 0 }) => [minimum - 0.5, maximum + 0.5, maximum + 1, '2', true, [minimum]],
  choice: () => ['attic', 'Flat', 'flat ', true, 1, ['flat']],
  choices: () => ['flat', true, 1, ['flat', 'attic'], ['Flat'], ['unknown'], [1], [['flat']], [null]],
};

/** The options in another order, some of them twice: a list says the same however it is written. */
const shuffled = (value: unknown, pick: number): unknown =>
  Array.isArray(value) && pick % 3 > 0 ? [...(value as unknown[]), ...(value as unknown[])].reverse() : value;

function answered(definition: FactDefinition, { way, pick }: Way): unknown {
  if (way === 'unknown') {
    if (pick % 3 > 0) return at(UNKNOWNS, pick);
    return pick % 2 === 0 ? at(WORDS, pick) : { value: at(WORDS, pick) };
  }
  if (way === 'wrong' && pick % 4 === 0) return at(WRONG_ANYWHERE, Math.floor(pick / 4));
  const known = way === 'wrong' ? at(WRONG[definition.type](definition), pick) : at(domainOf(definition), pick);
  const value = shuffled(known, pick);
  const form = Math.floor(pick / 7) % 4;
  if (form === 0) return { value };
  return form === 1 ? { value, evidence: EVIDENCE } : value;
}

const ways = (wrong: number): fc.Arbitrary<readonly Way[]> =>
  fc.array(
    fc.record({
      way: fc.oneof(
        { weight: 10, arbitrary: fc.constant<Way['way']>('value') },
        { weight: 10, arbitrary: fc.constant<Way['way']>('unknown') },
        { weight: wrong, arbitrary: fc.constant<Way['way']>('wrong') },
      ),
      pick: fc.nat(100_000),
    }),
    { minLength: 9, maxLength: 9 },
  );

/** How the answers of a sheet are given, and whether there is one more, to a fact that the set does not have. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly strange: boolean;
}

/** In about one sheet of ten something is wrong. */
export const randomWays: fc.Arbitrary<Ways> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ ways: ways(0), strange: fc.constant(false) }) },
  { weight: 1, arbitrary: fc.record({ ways: ways(4), strange: fc.constantFrom(true, false, false) }) },
);

/** The sheet in which the facts are answered in these ways. */
export function sheetOf(definitions: readonly FactDefinition[], { ways: given, strange }: Ways): Sheet {
  const entries = definitions.map((definition, index) => [definition.id, answered(definition, given[index]!)] as const);
  return Object.fromEntries([
    ...entries.filter(([, answer]) => answer !== LEFT_OUT),
    ...(strange ? [['weather', true] as const] : []),
  ]);
}
