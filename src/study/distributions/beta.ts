import { apart, logGamma, stirlingRest } from './gamma.js';

const LOG_TWO_PI = 1.83787706640934548356065947281;

/** log B(a, b), by the rests of Stirling's formula where large terms would cancel. */
function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small < 12) {
    if (large < 12) return logGamma(small) + logGamma(large) - logGamma(small + large);
    // log Γ(large) − log Γ(large + small), without their common size.
    const rest = stirlingRest(large) - stirlingRest(large + small);
    const ratio = -(large - 0.5) * Math.log1p(small / large) - small * Math.log(large + small) + small;
    return logGamma(small) + ratio + rest;
  }
  const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(small + large);
  const part = small / (small + large);
  return (LOG_TWO_PI - Math.log(large)) / 2 + rest + (small - 0.5) * Math.log(part) + large * Math.log1p(-part);
}

const MOST_STEPS = 100_000;

/**
 * The distribution function of the beta distribution: the regularised incomplete beta function.
 *
 * Source: Abramowitz and Stegun 1964, 26.5.8 (continued fraction, by Lentz's method).
 *
 * @param x - A proportion, 0–1.
 * @param a - First shape, over 0.
 * @param b - Second shape, over 0.
 * @returns How likely a value of at most `x` is.
 * @throws RangeError when `x` is no proportion or a shape not over 0.
 * @example
 * ```ts
 * betaCdf(0.5, 2, 2) // → 0.5
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) throw new RangeError('A proportion and shapes over 0 are needed.');
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front / a) * fraction(x, a, b);
  return 1 - (front / b) * fraction(1 - x, b, a);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 4e-16) break;
  }
  return h;
}

/**
 * The value below which a beta-distributed value lies with probability `p`.
 *
 * Found by Newton's steps on {@link betaCdf}, kept inside a bracket that always shrinks, to the last digits.
 *
 * @param p - A probability, 0–1.
 * @param a - First shape, over 0.
 * @param b - Second shape, over 0.
 * @returns A proportion.
 * @throws RangeError when `p` is no probability or a shape not over 0.
 * @example
 * ```ts
 * betaQuantile(0.025, 81, 20) // → 0.7193
 * ```
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) throw new RangeError('A probability and shapes over 0 are needed.');
  if (p === 0 || p === 1) return p;
  const logScale = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 1100; step += 1) {
    const excess = betaCdf(x, a, b) - p;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logScale);
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : middle(low, high);
    if (Math.abs(next - x) <= 1e-16 * next) return next;
    x = next;
  }
  return x;
}

/** Halves a bracket; one that reaches to 0 by powers of ten, since the answer may be very small. */
function middle(low: number, high: number): number {
  return low === 0 && high < 0.01 ? high / 1024 : (low + high) / 2;
}
