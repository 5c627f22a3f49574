import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairSet } from '../../src/link/pair-set.js';

it('Pairs are put in once, in their order, however many they are', () => {
  const number = fc.oneof(fc.nat(40), fc.nat(2 ** 26 - 1));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 3000 }), (pairs) => {
      const [set, known] = [new PairSet(), new Set<string>()];
      for (const [a, b] of pairs) {
        expect(set.add(a, b)).toBe(!known.has(`${a} ${b}`));
        known.add(`${a} ${b}`);
      }
    }),
  );
});
