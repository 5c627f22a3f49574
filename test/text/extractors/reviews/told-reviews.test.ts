import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

interface Review {
  readonly id: string;
  readonly text: string;
  readonly gold: Readonly<Record<string, boolean>>;
  readonly tricky_negatives: Readonly<Record<string, readonly string[]>>;
}

const LABELS = [
  'unsure-or-uncomfortable',
  'communication-barrier',
  'says-trafficked-or-forced',
  'third-party-controls',
  'appears-very-young',
  'locked-in-or-guarded',
] as const;

type Read = ReturnType<typeof readOf>;

const readOf = (
  file: string,
): readonly { readonly review: Review; readonly facts: ReturnType<typeof extractFacts>['facts'] }[] =>
  readFileSync(`test/fixtures/adverts/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Review)
    .map((review) => ({ review, facts: extractFacts(review.text, { kind: 'review' }).facts }));

const isSeen = (facts: Read[number]['facts'], label: string): boolean => facts[`review-${label}`]?.value === true;

/** Of the reviews that show a sign, the share that is seen; of those that are seen, the share that shows it. */
const sharesOf = (read: Read, label: string): { readonly recall: number; readonly precision: number } => {
  const shown = read.filter(({ review }) => review.gold[label] === true);
  const seen = read.filter(({ facts }) => isSeen(facts, label));
  const both = shown.filter(({ facts }) => isSeen(facts, label));
  return { recall: both.length / shown.length, precision: both.length / seen.length };
};

/*
 * The reviews were used to build the reading, so these bounds say that nothing was lost, and not how unseen reviews are read.
 */
describe('Reviews by writers who had not seen the lexicons', () => {
  const read = readOf('told-reviews.jsonl');

  it.each(LABELS)('those that show %s are seen, with few left out and few wrong', (label) => {
    const { recall, precision } = sharesOf(read, label);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.9);
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

/*
 * Nothing was built on these, so that what they give is what unseen reviews give; the bounds are a little below it.
 */
describe('Reviews that nothing was built on', () => {
  const read = readOf('fresh-reviews.jsonl');

  it.each(LABELS)('those that show %s are seen in two of three, and hardly one is wrong', (label) => {
    const { recall, precision } = sharesOf(read, label);
    expect(recall).toBeGreaterThanOrEqual(0.66);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });
});
