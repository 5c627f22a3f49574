import { logGamma } from '../distributions/gamma.js';
import type { Share } from './difference.js';

/** Tables as likely as the one at hand count too; rounding must not leave them out. */
const AS_LIKELY = 1e-7;

/**
 * How likely shares at least so far apart would be if both groups were alike: Fisher's exact test, two-sided.
 *
 * Source: Fisher 1935; two-sided as the sum of all tables with the same margins that are no likelier. False alarms are rarer than the
 * level says, most of all in small groups.
 *
 * @param a - Counts of the first group, whole numbers.
 * @param b - Counts of the second group, whole numbers.
 * @returns A p-value.
 * @throws RangeError when a count is not between 0 and its whole.
 * @example
 * ```ts
 * fisherExact({ count: 3, of: 4 }, { count: 1, of: 4 }) // → 0.4857
 * ```
 */
export function fisherExact(a: Share, b: Share): number {
  if (!(a.count >= 0 && a.count <= a.of && b.count >= 0 && b.count <= b.of))
    throw new RangeError('Counts lie between 0 and their wholes.');
  const all = a.count + b.count;
  const least = Math.max(0, all - b.of);
  const most = Math.min(a.of, all);
  const log = (count: number): number => logChoose(a.of, count) + logChoose(b.of, all - count);
  const here = log(a.count);
  let total = 0;
  let asFar = 0;
  for (let count = least; count <= most; count += 1) {
    const ratio = Math.exp(log(count) - here);
    total += ratio;
    if (ratio <= 1 + AS_LIKELY) asFar += ratio;
  }
  return Math.min(1, asFar / total);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
