import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

interface Review {
  readonly id: string;
  readonly text: string;
  readonly gold: Readonly<Record<string, boolean>>;
  readonly tricky_negatives: Readonly<Record<string, readonly string[]>>;
}

const reviews = readFileSync('test/fixtures/adverts/told-reviews.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Review);

const read = reviews.map((review) => ({ review, facts: extractFacts(review.text, { kind: 'review' }).facts }));
const isSeen = (facts: (typeof read)[number]['facts'], label: string): boolean =>
  facts[`review-${label}`]?.value === true;

/*
 * The reviews were used to build the reading, so these bounds say that nothing was lost, and not how unseen reviews are read.
 */
describe('Reviews by writers who had not seen the lexicons', () => {
  it.each([
    'unsure-or-uncomfortable',
    'communication-barrier',
    'says-trafficked-or-forced',
    'third-party-controls',
    'appears-very-young',
    'locked-in-or-guarded',
  ])('those that show %s are seen, with few left out and few wrong', (label) => {
    const shown = read.filter(({ review }) => review.gold[label] === true);
    const seen = read.filter(({ facts }) => isSeen(facts, label));
    const both = shown.filter(({ facts }) => isSeen(facts, label));
    expect(both.length / shown.length).toBeGreaterThanOrEqual(0.85);
    expect(both.length / seen.length).toBeGreaterThanOrEqual(0.9);
  });

  it('nothing is seen in what only looks like a sign', () => {
    const wrong = read.flatMap(({ review, facts }) =>
      Object.keys(review.tricky_negatives)
        .filter((label) => review.gold[label] === false && isSeen(facts, label))
        .map((label) => `${review.id} ${label}`),
    );
    expect(wrong).toEqual([]);
  });
});
