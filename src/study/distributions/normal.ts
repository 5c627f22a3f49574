import { upperGamma } from './gamma.js';

/**
 * How likely a standard normal value is to be at most `x`.
 *
 * Source: Abramowitz and Stegun 1964, 26.2.30, through the incomplete gamma function. Both tails keep their digits.
 *
 * @param x - A value, in standard deviations.
 * @returns A probability.
 * @example
 * ```ts
 * normalCdf(1.959963984540054) // → 0.975
 * ```
 */
export function normalCdf(x: number): number {
  const tail = upperGamma(0.5, (x * x) / 2) / 2;
  return x > 0 ? 1 - tail : tail;
}

/**
 * How likely a standard normal value is to be as far from 0 as `z` or further, on either side: the two-sided p-value.
 *
 * @param z - A value, in standard deviations.
 * @returns A probability.
 * @example
 * ```ts
 * normalTwoSided(1.959963984540054) // → 0.05
 * ```
 */
export function normalTwoSided(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

// Coefficients of Wichura 1988, lowest power first.
const MIDDLE = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852854561,
  ],
] as const;
const TAIL = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
] as const;
const FAR_TAIL = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
] as const;

/**
 * The value below which a standard normal value lies with probability `p`.
 *
 * Source: Wichura 1988, algorithm AS 241 (PPND16), about 16 digits.
 *
 * @param p - A probability, 0–1.
 * @returns The value, in standard deviations; -Infinity for 0 and Infinity for 1.
 * @throws RangeError when `p` is no probability.
 * @example
 * ```ts
 * normalQuantile(0.975) // → 1.96
 * ```
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('A probability lies between 0 and 1.');
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(MIDDLE, 0.180625 - q * q);
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return Math.sign(q) * Infinity;
  const r = Math.sqrt(-Math.log(tail));
  return Math.sign(q) * (r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5));
}

function ratio([top, bottom]: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * How many standard errors an interval reaches to either side.
 *
 * @param confidence - The level of the interval, between 0 and 1.
 * @returns The normal quantile of the middle part, 1.96 for 0.95.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * ```ts
 * zOf(0.95) // → 1.96
 * ```
 */
export function zOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('A level of confidence lies between 0 and 1.');
  return -normalQuantile((1 - confidence) / 2);
}
