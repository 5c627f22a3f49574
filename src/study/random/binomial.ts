import { nextUnit } from './generator.js';
import type { RandomState } from './generator.js';
import { naturalLog } from './natural-log.js';

/** Below so many expected hits they are counted one by one. */
const FEW = 10;

/**
 * How many of some independent trials succeed, drawn exactly.
 *
 * Source: inversion where few successes are expected, else Hörmann 1993 (transformed rejection, BTRS). Only exact operations, so that
 * the same seed gives the same numbers on every platform.
 *
 * @param state - The generator; it moves on.
 * @param trials - How many, a whole number.
 * @param p - How likely each succeeds, 0–1.
 * @returns A whole number from 0 to `trials`.
 * @example
 * ```ts
 * nextBinomial(seededState(1), 10, 1) // → 10
 * ```
 */
export function nextBinomial(state: RandomState, trials: number, p: number): number {
  if (p > 0.5) return trials - nextBinomial(state, trials, 1 - p);
  if (p <= 0 || trials === 0) return 0;
  return trials * p < FEW ? byInversion(state, trials, p) : byRejection(state, trials, p);
}

function byInversion(state: RandomState, trials: number, p: number): number {
  const odds = p / (1 - p);
  let probability = power(1 - p, trials);
  let left = nextUnit(state);
  let count = 0;
  while (left >= probability && count < trials) {
    left -= probability;
    count += 1;
    probability *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

/** A power by squaring: `Math.pow` may differ from one platform to the next. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2), square *= square)
    if (left % 2 === 1) result *= square;
  return result;
}

function byRejection(state: RandomState, trials: number, p: number): number {
  const deviation = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = trials * p + 0.5;
  for (;;) {
    const u = nextUnit(state) - 0.5;
    const v = nextUnit(state);
    const edge = 0.5 - Math.abs(u);
    if (edge === 0) continue;
    const count = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return count;
    if (count < 0 || count > trials || v === 0) continue;
    const bound = (v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b);
    if (naturalLog(bound) <= logRatioToMode(count, trials, p)) return count;
  }
}

/** log of how likely a count is, over how likely the likeliest count is. */
function logRatioToMode(count: number, trials: number, p: number): number {
  const mode = Math.floor((trials + 1) * p);
  const odds = p / (1 - p);
  return (
    (mode + 0.5) * naturalLog((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * naturalLog((trials - mode + 1) / (trials - count + 1)) +
    (count + 0.5) * naturalLog((odds * (trials - count + 1)) / (count + 1)) +
    factorialRest(mode) +
    factorialRest(trials - mode) -
    factorialRest(count) -
    factorialRest(trials - count)
  );
}

const SMALL_RESTS = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.0166446911898211,
  0.01387612882307075, 0.01189670994589177, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];

/** What Stirling's formula leaves of log k!. */
function factorialRest(k: number): number {
  const small = SMALL_RESTS[k];
  if (small !== undefined) return small;
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}
