const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/** The rest of Stirling's formula: log Γ(x) without its three large terms. For x from 12. */
export function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  return STIRLING.reduceRight((sum, term) => sum * square + term, 0) / x;
}

/**
 * The natural logarithm of the gamma function.
 *
 * Source: Stirling's series (Abramowitz and Stegun 1964, 6.1.41), after moving small arguments up by 6.1.15.
 *
 * @param x - A number over 0.
 * @returns log Γ(x); log((x − 1)!) for whole numbers.
 * @throws RangeError when `x` is not over 0.
 * @example
 * ```ts
 * logGamma(5) // → Math.log(24)
 * ```
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('The argument is over 0.');
  let product = 1;
  let moved = x;
  for (; moved < 12; moved += 1) product *= moved;
  return (moved - 0.5) * Math.log(moved) - moved + HALF_LOG_TWO_PI + stirlingRest(moved) - Math.log(product);
}

const SMALLEST = 1e-300;
const PRECISION = 1e-16;
const MOST_STEPS = 100_000;

/**
 * The upper tail of the gamma distribution: the regularised incomplete gamma function Q(a, x).
 *
 * Source: Abramowitz and Stegun 1964, 6.5.29 (series) and 6.5.31 (continued fraction, by Lentz's method).
 *
 * @param a - Shape, over 0.
 * @param x - Limit, from 0.
 * @returns How likely a value over `x` is.
 * @throws RangeError when `a` is not over 0 or `x` is below 0.
 * @example
 * ```ts
 * upperGamma(1, 2) // → Math.exp(-2)
 * ```
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError('The shape is over 0 and the limit not below 0.');
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * continuedFraction(a, x);
}

/** x^a e^(−x) / Γ(a). */
function front(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_STEPS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / apart(numerator * d + b);
    c = apart(b + numerator / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < PRECISION * 4) break;
  }
  return h;
}

/** Keeps a number that a fraction divides by away from 0. */
export function apart(x: number): number {
  return Math.abs(x) < SMALLEST ? SMALLEST : x;
}
