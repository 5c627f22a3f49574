import { describe, expect, it } from 'vitest';
import { nextBelow, seededState } from '../../src/study/index.js';
import { cellSums } from '../../src/study/roc/cell-sums.js';
import { cellsOf } from '../../src/study/roc/cells.js';

describe('records of drawn clusters, counted by score and outcome', () => {
  it.each([
    [300, 40],
    [500, 500],
    [2000, 70_000],
  ])('are those that counting one by one gives: %d records, %d clusters', (size, count) => {
    const state = seededState(size);
    const scores = Array.from({ length: size }, () => nextBelow(state, 7));
    const target = scores.map(() => nextBelow(state, 3) === 0);
    const clusterOf = Int32Array.from(scores, () => nextBelow(state, count));
    const cells = cellsOf(scores, target);
    if (cells === null) throw new Error('no cells');
    const sums = cellSums(cells, target, clusterOf, count);
    for (let run = 0; run < 3; run += 1) {
      const drawn = Int32Array.from({ length: count }, () => nextBelow(state, 4));
      const wanted = new Int32Array(cells.sizes.length);
      for (const [record, level] of cells.levelOf.entries())
        wanted[2 * level + Number(target[record])]! += drawn[clusterOf[record] ?? 0] ?? 0;
      expect([...sums(drawn)]).toEqual([...wanted]);
    }
  });
});
