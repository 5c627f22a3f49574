/** Scores of records with and without the target condition, each in rising order. */
export interface SplitScores {
  readonly present: Float64Array;
  readonly absent: Float64Array;
}

/**
 * Parts scores by outcome and sorts both parts.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns Both parts.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 */
export function splitScores(scores: ArrayLike<number>, target: ArrayLike<boolean>): SplitScores {
  const { present, absent } = splitRecords(scores, target);
  const pick = (records: Int32Array): Float64Array =>
    Float64Array.from(records, (record) => scores[record] ?? 0).sort();
  return { present: pick(present), absent: pick(absent) };
}

/** Places of the records with and without the target condition. */
export function splitRecords(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
): { readonly present: Int32Array; readonly absent: Int32Array } {
  checkScores(scores, target);
  const present = new Int32Array(scores.length);
  const absent = new Int32Array(scores.length);
  let count = 0;
  for (let record = 0; record < scores.length; record += 1) {
    if (target[record] === true) present[count++] = record;
    else absent[record - count] = record;
  }
  return { present: present.slice(0, count), absent: absent.slice(0, scores.length - count) };
}

/** Refuses scores that are no numbers or do not match the outcomes. */
export function checkScores(scores: ArrayLike<number>, target: ArrayLike<boolean>): void {
  if (scores.length !== target.length) throw new RangeError('Every score needs an outcome.');
  for (let record = 0; record < scores.length; record += 1)
    if (!Number.isFinite(scores[record])) throw new RangeError('A score is a finite number.');
}

/** Of each score, how many of some others are below it and how many at most as high; both in rising order. */
export function ranksAmong(
  scores: Float64Array,
  others: Float64Array,
): { readonly below: Int32Array; readonly upTo: Int32Array } {
  const below = new Int32Array(scores.length);
  const upTo = new Int32Array(scores.length);
  let under = 0;
  let reached = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    while (under < others.length && (others[under] ?? 0) < score) under += 1;
    reached = Math.max(reached, under);
    while (reached < others.length && (others[reached] ?? 0) <= score) reached += 1;
    below[i] = under;
    upTo[i] = reached;
  }
  return { below, upTo };
}
