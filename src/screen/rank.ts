import { PROPOSAL_STRENGTH } from '../rule-set/proposal-strength.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { ScreenRow } from './row.js';

/**
 * The order in which outreach reads adverts: first those that say or suggest that somebody is under 18, then what the strongest band of the advert or of a review proposes, then the advert's band, points and
 * number of signs, then as they came. It puts adverts in order; persons are never ranked.
 *
 * @param ruleSet - The set that the rows were made with.
 * @param reviewSet - The set that reviews in the rows were made with.
 * @returns A function for `sort`.
 * @example
 * ```ts
 * rows.sort(readingOrder(sexAd))[0]?.band; // 'red'
 * ```
 */
export function readingOrder(ruleSet: RuleSet, reviewSet?: RuleSet): (one: ScreenRow, other: ScreenRow) => number {
  const [bands, ofReviews] = [heights(ruleSet), heights(reviewSet)];
  const key = (row: ScreenRow): readonly number[] => [
    Number(speaksOfChild(row)),
    Math.max(
      bands.get(row.band)?.step ?? 0,
      ...(row.reviews ?? []).map((review) => ofReviews.get(review.band)?.step ?? 0),
    ),
    bands.get(row.band)?.place ?? 0,
    row.score.least,
    row.indicators.length,
    -row.line,
  ];
  return (one, other) => {
    const [first, second] = [key(one), key(other)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return (second[at] ?? 0) - (first[at] ?? 0);
  };
}

/**
 * Whether an advert, or a review of it, says or suggests that somebody is under 18.
 *
 * @param row - The row.
 * @returns `true` where it does.
 * @example
 * ```ts
 * speaksOfChild(screen({ line: 1, text: 'Altid åbent' })); // false
 * ```
 */
export function speaksOfChild(row: ScreenRow): boolean {
  return row.child !== undefined || (row.reviews ?? []).some(speaksOfChild);
}

function heights(ruleSet: RuleSet | undefined): ReadonlyMap<string, { readonly place: number; readonly step: number }> {
  return new Map(
    (ruleSet?.bands ?? []).map(({ id, proposes }, place) => [id, { place, step: PROPOSAL_STRENGTH[proposes] }]),
  );
}
