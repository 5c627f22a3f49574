import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  chiSquareUpper,
  logGamma,
  normalCdf,
  normalQuantile,
  normalTwoSided,
  tQuantile,
  tTwoSided,
  upperGamma,
} from '../../src/study/index.js';
import { zOf } from '../../src/study/distributions/normal.js';
import { figures } from './figures.js';

type Rows<K extends string> = readonly Readonly<Record<K, number>>[];

interface Figures {
  readonly normal: Rows<'p' | 'q'>;
  readonly cdf: Rows<'x' | 'p' | 'two'>;
  readonly beta: Rows<'p' | 'a' | 'b' | 'q'>;
  readonly betaCdf: Rows<'x' | 'a' | 'b' | 'p'>;
  readonly t: Rows<'p' | 'df' | 'q'>;
  readonly tTwoSided: Rows<'t' | 'df' | 'p'>;
  readonly chiSquare: Rows<'x' | 'df' | 'p'>;
  readonly logGamma: Rows<'x' | 'y'>;
}

const r = figures('distributions') as Figures;

/** Relative to the figure itself, so that small tails keep their digits too. */
function expectSame(actual: number, expected: number, what: string): void {
  const off = Math.abs(actual - expected) / Math.max(1e-300, Math.abs(expected), Math.abs(expected) < 1e-14 ? 1 : 0);
  expect(off, `${what}: ${actual} for ${expected}`).toBeLessThan(1e-10);
}

describe('distributions, beside those of R', () => {
  it('give quantiles and tails of the normal distribution', () => {
    for (const { p, q } of r.normal) expectSame(normalQuantile(p), q, `quantile ${p}`);
    for (const { x, p, two } of r.cdf) {
      expectSame(normalCdf(x), p, `cdf ${x}`);
      expectSame(normalTwoSided(x), two, `two-sided ${x}`);
    }
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(normalCdf(Infinity)).toBe(1);
  });

  it('give quantiles and probabilities of the beta distribution, for small and large shapes', () => {
    for (const { p, a, b, q } of r.beta) expectSame(betaQuantile(p, a, b), q, `quantile ${p} ${a} ${b}`);
    for (const { x, a, b, p } of r.betaCdf) expectSame(betaCdf(x, a, b), p, `cdf ${x} ${a} ${b}`);
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1, 0, 1]);
  });

  it('give quantiles and p-values of Student’s t', () => {
    for (const { p, df, q } of r.t) expectSame(tQuantile(p, df), q, `quantile ${p} ${df}`);
    for (const { t, df, p } of r.tTwoSided) expectSame(tTwoSided(t, df), p, `two-sided ${t} ${df}`);
    expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
  });

  it('give upper tails of chi-square and the logarithm of gamma', () => {
    for (const { x, df, p } of r.chiSquare) expectSame(chiSquareUpper(x, df), p, `chi-square ${x} ${df}`);
    for (const { x, y } of r.logGamma) expectSame(logGamma(x), y, `log gamma ${x}`);
    expect([upperGamma(2, 0), upperGamma(2, Infinity)]).toEqual([1, 0]);
  });

  it('refuse what is no probability, shape or level', () => {
    const wrong = [
      () => normalQuantile(1.1),
      () => normalQuantile(Number.NaN),
      () => zOf(1),
      () => betaCdf(2, 1, 1),
      () => betaQuantile(0.5, 0, 1),
      () => tQuantile(0.5, 0),
      () => logGamma(0),
      () => upperGamma(0, 1),
    ];
    for (const call of wrong) expect(call).toThrow(RangeError);
  });
});
