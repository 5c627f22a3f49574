import { describe, expect, it } from 'vitest';
import { toCharacters } from '../../src/report/markup.js';
import { forestCell, forestFoot, linearAxis, ratioAxis, shareAxis } from '../../src/study-report/forest.js';
import { numbersIn } from '../../src/study-report/numbers.js';
import { studyWords } from '../../src/study-report/words.js';

const numbers = numbersIn(studyWords('en').numbers);
const share = shareAxis('Share', numbers);
const cell = (...of: Parameters<typeof forestCell>): string => toCharacters(forestCell(...of));

describe('a forest plot', () => {
  it('draws an interval from its low to its high end, with a square at the estimate', () => {
    const drawn = cell(share, { estimate: 0.8, low: 0.7, high: 0.9 });
    expect(drawn).toContain('x="70%" y="50%" width="20%"');
    expect(drawn).toContain('<svg x="80%" y="50%"');
    expect(drawn).not.toContain('class="beyond"');
  });

  it('puts twice and half equally far from one on an axis of ratios', () => {
    const axis = ratioAxis('Ratio', [{ estimate: 1, low: 0.5, high: 2 }], numbers);
    expect([axis.from, axis.to]).toEqual([0.5, 2]);
    expect(cell(axis, { estimate: 1, low: 0.5, high: 2 })).toContain('<svg x="50%" y="50%"');
  });

  it('shows with arrows that an interval goes on beyond the axis', () => {
    const axis = ratioAxis('Ratio', [{ estimate: 3, low: 0.001, high: 900 }], numbers);
    expect([axis.from, axis.to]).toEqual([0.02, 50]);
    const drawn = cell(axis, { estimate: 3, low: 0, high: 900 });
    expect(drawn.match(/class="beyond"/gu)).toHaveLength(2);
    expect(cell(axis, { estimate: 70, low: 60, high: 900 })).not.toContain('class="estimate"');
  });

  it('has room for every interval on an axis of coefficients, and marks where there is no effect', () => {
    const axis = linearAxis(
      'Kappa',
      [{ estimate: -0.1, low: -0.3, high: 0.1 }],
      { reference: 0, from: 0, to: 1 },
      numbers,
    );
    expect(axis.from).toBeLessThanOrEqual(-0.3);
    expect(cell(axis, null)).toContain('class="none-line"');
    expect(cell(axis, null)).not.toContain('whisker-bar');
  });

  it('names its ticks below', () => {
    expect(toCharacters(forestFoot(share)).match(/<text/gu)).toHaveLength(3);
  });
});
