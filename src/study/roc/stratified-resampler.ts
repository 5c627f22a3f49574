import { countDraws } from '../random/count-draws.js';
import type { RandomState } from '../random/generator.js';
import { drawMultinomial } from '../random/multinomial.js';
import type { AucResampler } from './bootstrap-auc.js';
import { aucOfCells } from './cells.js';
import type { Cells } from './cells.js';
import { rankRecords, weightedAuc } from './weighted-auc.js';

/**
 * Resamples with as many people with and without the target condition as there are.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param cells - The records by cell, where scores are few.
 * @param state - The generator.
 * @returns Draws an area each time.
 */
export function stratifiedResampler(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  cells: Cells | null,
  state: RandomState,
): AucResampler {
  if (cells !== null) return fromCells(cells.sizes, state);
  const ranked = rankRecords(scores, target);
  const present = new Int32Array(ranked.present.length);
  const absent = new Int32Array(ranked.absent.length);
  const sums = new Int32Array(absent.length + 1);
  return () => {
    countDraws(state, present.length, present);
    countDraws(state, absent.length, absent);
    return weightedAuc(ranked, present, absent, sums);
  };
}

function fromCells(sizes: Int32Array, state: RandomState): AucResampler {
  const of = (outcome: 0 | 1): Int32Array => sizes.filter((_, cell) => cell % 2 === outcome);
  const sides = [of(0), of(1)] as const;
  const totals = sides.map((side) => side.reduce((sum, size) => sum + size, 0));
  const drawn = sides.map((side) => new Int32Array(side.length));
  const counts = new Int32Array(sizes.length);
  return () => {
    for (const [outcome, side] of sides.entries()) {
      const into = drawn[outcome] ?? counts;
      drawMultinomial(state, totals[outcome] ?? 0, side, into);
      for (let level = 0; level < into.length; level += 1) counts[2 * level + outcome] = into[level] ?? 0;
    }
    return aucOfCells(counts);
  };
}

/**
 * Resamples of records, whatever their outcome.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param cells - The records by cell, where scores are few.
 * @param state - The generator.
 * @returns Draws an area each time.
 */
export function recordResampler(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  cells: Cells | null,
  state: RandomState,
): AucResampler {
  if (cells !== null) {
    const counts = new Int32Array(cells.sizes.length);
    return () => {
      drawMultinomial(state, scores.length, cells.sizes, counts);
      return aucOfCells(counts);
    };
  }
  const ranked = rankRecords(scores, target);
  // Records stand with those without the target condition first, so that both sides lie together.
  const counts = new Int32Array(scores.length);
  const absent = counts.subarray(0, ranked.absent.length);
  const present = counts.subarray(ranked.absent.length);
  const sums = new Int32Array(absent.length + 1);
  return () => {
    countDraws(state, counts.length, counts);
    return weightedAuc(ranked, present, absent, sums);
  };
}
