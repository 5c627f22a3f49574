import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bootstrapAuc,
  foldsOf,
  krippendorffAlpha,
  nextBelow,
  nextNormal,
  seededState,
  simulate,
} from '../../src/study/index.js';

/** The first digits of a hash of everything that came. */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? [...(inner as Map<unknown, unknown>)] : inner,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const state = seededState(2026);
const target = Array.from({ length: 600 }, () => nextBelow(state, 3) === 0);
const whole = target.map((present) => nextBelow(state, 8) + 2 * Number(present));
const continuous = target.map((present) => nextBelow(state, 2 ** 20) / 2 ** 20 + Number(present) / 2);
const clusters = target.map((_, i) => i % 37);
const ratings = Array.from({ length: 30 }, () => [nextBelow(state, 3), nextBelow(state, 3)]);

const normalDraws = (): readonly number[] => {
  const own = seededState(3);
  return Array.from({ length: 1000 }, () => nextNormal(own));
};

describe('the same seed gives the same bytes, on every platform', () => {
  it.each([
    ['stratified, whole scores', '1e4f3d1ad4002398', () => bootstrapAuc(whole, target, { seed: 1 })],
    ['stratified, continuous scores', '8cd64f02010d710a', () => bootstrapAuc(continuous, target, { seed: 1 })],
    ['simple, whole scores', '8b460cf8798cb998', () => bootstrapAuc(whole, target, { seed: 1, method: 'simple' })],
    [
      'clusters, whole scores',
      '07894b4414203af1',
      () => bootstrapAuc(whole, target, { seed: 1, method: 'cluster', clusters }),
    ],
    [
      'clusters, continuous scores',
      'e3b8ebf19e7327ef',
      () => bootstrapAuc(continuous, target, { seed: 1, method: 'cluster', clusters }),
    ],
    ['alpha', 'd92c1fa57063f33d', () => krippendorffAlpha(ratings, { metric: 'ordinal', seed: 1 })],
    ['normal draws', '29677e65e8ff244b', normalDraws],
    ['parts', '28796b343f237ac5', () => foldsOf(600, { folds: 7, seed: 4, target, clusters })],
    [
      'simulated cases',
      'e32e59c119c905a4',
      () =>
        simulate(
          {
            prevalence: 0.2,
            indicators: [{ id: 'a', sensitivity: 0.6, falsePositiveRate: 0.1, loading: 0.4, unknown: 0.1 }],
            clusterSize: 3,
            clusterCorrelation: 0.3,
          },
          300,
          5,
        ),
    ],
  ] as const)('%s', (_, hash, draw) => {
    expect(hashOf(draw())).toBe(hash);
  });
});
