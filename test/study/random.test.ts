import { describe, expect, it } from 'vitest';
import { nextBelow, nextBinomial, nextUnit, nextWord, seededState } from '../../src/study/index.js';
import { countDraws } from '../../src/study/random/count-draws.js';
import { drawMultinomial } from '../../src/study/random/multinomial.js';
import { naturalLog } from '../../src/study/random/natural-log.js';
import { chiSquareUpper, logGamma, quantileOf } from '../../src/study/index.js';
import { expectClose } from './figures.js';

describe('random numbers of a study', () => {
  it('are the same for the same seed, on every platform', () => {
    const state = seededState(20260101);
    expect(Array.from({ length: 4 }, () => nextWord(state))).toEqual([4189156445, 2325877906, 2291376794, 689370096]);
    expect(nextWord(seededState(1))).not.toBe(nextWord(seededState(2)));
    expect(nextWord(seededState(1))).not.toBe(nextWord(seededState(1 + 2 ** 32)));
    expect(() => seededState(0.5)).toThrow(RangeError);
  });

  it('are those of sfc32 as its author gives it', () => {
    // The generator of PractRand, with 32-bit words as BigInt; seeded like ours.
    const mask = 0xffffffffn;
    let [a, b, c, d] = [5n, 0n, 0x9e3779b9n, 1n];
    const next = (): bigint => {
      const word = (a + b + d) & mask;
      d = (d + 1n) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = (((c << 21n) | (c >> 11n)) + word) & mask;
      return word;
    };
    for (let i = 0; i < 12; i += 1) next();
    const state = seededState(5);
    for (let i = 0; i < 1000; i += 1) expect(BigInt(nextWord(state))).toBe(next());
  });

  it('fill 0 to 1 evenly', () => {
    const state = seededState(3);
    const counts = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i += 1) counts[Math.floor(nextUnit(state) * 100)]! += 1;
    const square = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquareUpper(square, 99)).toBeGreaterThan(0.001);
  });

  it('are counted as if drawn one by one', () => {
    const counts = new Int32Array(17);
    const together = seededState(9);
    countDraws(together, 5000, counts);
    const single = seededState(9);
    const expected = new Int32Array(17);
    for (let i = 0; i < 5000; i += 1) expected[nextBelow(single, 17)]! += 1;
    expect(counts).toEqual(expected);
    expect(together).toEqual(single);
  });

  it('have logarithms that are right to the last digits', () => {
    const state = seededState(4);
    for (let i = 0; i < 20_000; i += 1) {
      const x = nextUnit(state) * 10 ** (nextBelow(state, 24) - 12) + Number.MIN_VALUE * 2 ** 60;
      expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }
    expect(naturalLog(1)).toBe(0);
  });
});

/** How likely a count is, from the formula. */
function binomialProbability(count: number, trials: number, p: number): number {
  const log = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return Math.exp(log + count * Math.log(p) + (trials - count) * Math.log1p(-p));
}

describe('binomial draws', () => {
  it.each([
    [10, 0.3],
    [40, 0.2],
    [40, 0.25],
    [100, 0.5],
    [1000, 0.02],
    [5000, 0.83],
    [100_000, 0.00005],
  ])('of %d trials at %d come as often as the formula says', (trials, p) => {
    const state = seededState(trials);
    const draws = 40_000;
    const counts = new Map<number, number>();
    for (let i = 0; i < draws; i += 1) {
      const count = nextBinomial(state, trials, p);
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    let square = 0;
    let degrees = -1;
    let [restSeen, restExpected] = [0, 0];
    for (let count = 0; count <= trials; count += 1) {
      restSeen += counts.get(count) ?? 0;
      restExpected += draws * binomialProbability(count, trials, p);
      if (restExpected < 20 && count < trials) continue;
      square += (restSeen - restExpected) ** 2 / Math.max(restExpected, 1);
      degrees += 1;
      [restSeen, restExpected] = [0, 0];
    }
    expect(chiSquareUpper(square, degrees)).toBeGreaterThan(0.001);
  });

  it('of trials that all or none succeed are certain', () => {
    const state = seededState(1);
    expect([nextBinomial(state, 7, 0), nextBinomial(state, 7, 1), nextBinomial(state, 0, 0.4)]).toEqual([0, 7, 0]);
  });

  it('of several kinds together add up, with the means and covariances of a multinomial', () => {
    const sizes = [10, 0, 60, 30];
    const counts = new Int32Array(4);
    const state = seededState(11);
    const sums = [0, 0, 0, 0];
    let cross = 0;
    const draws = 20_000;
    for (let i = 0; i < draws; i += 1) {
      drawMultinomial(state, 100, sizes, counts);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
      for (const [kind, count] of counts.entries()) sums[kind]! += count;
      cross += (counts[2]! - 60) * (counts[3]! - 30);
    }
    for (const [kind, size] of sizes.entries()) expect(sums[kind]! / draws).toBeCloseTo(size, 0);
    expect(cross / draws).toBeGreaterThan(-19);
    expect(cross / draws).toBeLessThan(-17);
  });
});

describe('quantiles', () => {
  it('are those of R by default', () => {
    expectClose(quantileOf([1, 2, 3, 4, 10], 0.9), 7.6);
    expectClose(quantileOf([1, 2, 3, 4, 10], 0), 1);
    expectClose(quantileOf([1, 2, 3, 4, 10], 1), 10);
    expectClose(quantileOf([5], 0.3), 5);
  });
});
