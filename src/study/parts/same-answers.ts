import type { StudyCase } from '../cases/study-case.js';

/** Pairs of like records that chance may give before they count as copied. */
const BY_CHANCE = 0.001;
/** Records without signs are alike, and records of which nothing is known. */
const LEAST_PRESENT = 3;

/**
 * Sets of records whose indicators are all in the same states, where that is too much for chance.
 *
 * The chance of a pattern is the product of how common its states are. Indicators that go together make patterns likelier than that, so
 * that a find is a reason to look, and no proof of a copy.
 *
 * @param cases - The records; those that no set scored are left out.
 * @returns Sets of at least two records.
 */
export function sameAnswers(cases: readonly StudyCase[]): readonly (readonly StudyCase[])[] {
  const patterns = new Map<string, StudyCase[]>();
  const common = new Map<string, number>();
  let scored = 0;
  for (const one of cases) {
    if (one.result === null) continue;
    scored += 1;
    const pattern = one.result.states.map((state) => state[0] ?? '').join('');
    const group = patterns.get(pattern);
    if (group === undefined) patterns.set(pattern, [one]);
    else group.push(one);
    for (const [index, state] of one.result.states.entries()) {
      const key = `${index} ${state}`;
      common.set(key, (common.get(key) ?? 0) + 1);
    }
  }
  const pairs = (scored * (scored - 1)) / 2;
  return [...patterns.values()].filter((group) => {
    const states = group[0]?.result?.states ?? [];
    if (group.length < 2 || states.filter((state) => state === 'present').length < LEAST_PRESENT) return false;
    const chance = states.reduce(
      (product, state, index) => product * ((common.get(`${index} ${state}`) ?? 0) / scored),
      1,
    );
    return pairs * chance * chance < BY_CHANCE;
  });
}
