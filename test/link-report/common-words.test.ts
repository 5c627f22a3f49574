import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/link-report/common-words.js';

/** Length of a longest common subsequence, the plain way. */
function longest(a: readonly string[], b: readonly string[]): number {
  const rows = a.map(() => b.map(() => 0));
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      rows[row]![column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return at(0, 0);
}

const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });
const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('words that two lists have in common', () => {
  it('are equal, ascend in both lists, and are as many as there can be', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const pairs = commonWords(a, b);
        for (const [index, [one, other]] of pairs.entries()) {
          expect(a[one]).toBe(b[other]);
          const [before, there] = pairs[index - 1] ?? [-1, -1];
          expect(one > before && other > there).toBe(true);
        }
        expect(pairs).toHaveLength(longest(a, b));
      }),
    );
  });

  it('are found in long lists by the words that stand once in both', () => {
    const words = Array.from({ length: 4000 }, (_, at) => (at % 3 === 0 ? `w${at}` : `common${at % 7}`));
    const changed = words.map((word, at) => (at % 50 === 25 ? `other${at}` : word));
    const pairs = commonWords(words, changed);
    expect(pairs.length).toBeGreaterThan(3900);
    for (const [one, other] of pairs) expect(words[one]).toBe(changed[other]);
  });

  it('cost little however long and alike in words two hostile lists are', () => {
    const two = (step: number): readonly string[] => Array.from({ length: 50_000 }, (_, at) => `w${(at * step) % 97}`);
    expect(cpu(() => commonWords(two(31), two(17)))).toBeLessThan(2);
    const reversed = Array.from({ length: 50_000 }, (_, at) => `w${at}`);
    expect(cpu(() => commonWords(reversed, reversed.toReversed()))).toBeLessThan(2);
  });
});
