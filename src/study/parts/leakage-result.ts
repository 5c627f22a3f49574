import type { StudyCase } from '../cases/study-case.js';
import type { LeakageResult } from '../study-types.js';
import { nearTexts } from './near-texts.js';
import { clusterOf } from './reading.js';
import { sameAnswers } from './same-answers.js';
import { tokensOf } from './words-of.js';

/** How many lines of each set of alike records are named, and how many sets. */
const LINES = 10;
const MOST_SETS = 200;
/** Shorter texts are alike by chance. */
const LEAST_WORDS = 6;

/**
 * Records that are alike across borders that should part them: the two sides of a split, or clusters.
 *
 * @param cases - The records.
 * @returns Sets of alike records, the largest first.
 */
export function leakageResult(cases: readonly StudyCase[]): LeakageResult {
  const border = borderOf(cases);
  const sideOf = (one: StudyCase): string => (border === 'split' ? (one.split ?? '') : clusterOf(one));
  const across = (why: AlikeSet['why'], sets: readonly (readonly StudyCase[])[]): readonly AlikeSet[] =>
    sets.filter((set) => new Set(set.map(sideOf)).size > 1).map((cases) => ({ why, cases }));
  const sameText = groupedBy(cases, ({ text }) => {
    const words = text === null ? [] : tokensOf(text);
    return words.length < LEAST_WORDS ? null : words.join(' ');
  });
  const copied = new Set(sameText.flat());
  const near = joined(cases, nearTexts(cases.map(({ text }) => text))).filter(
    (set) => !set.every((one) => copied.has(one)),
  );
  const found = [
    ...across('same-text', sameText),
    ...across('near-text', near),
    ...across('same-answers', sameAnswers(cases)),
    ...(border === 'split'
      ? across(
          'cluster-on-both-sides',
          groupedBy(cases, ({ cluster }) => cluster),
        )
      : []),
  ].sort((a, b) => b.cases.length - a.cases.length || (a.cases[0]?.line ?? 0) - (b.cases[0]?.line ?? 0));
  return {
    border,
    across: found.slice(0, MOST_SETS).map(({ why, cases: alike }) => ({
      why,
      lines: alike.slice(0, LINES).map(({ line }) => line),
      records: alike.length,
    })),
    sets: found.length,
    records: new Set(found.flatMap((set) => set.cases)).size,
  };
}

/** Records that are alike, and by what. */
interface AlikeSet {
  readonly why: LeakageResult['across'][number]['why'];
  readonly cases: readonly StudyCase[];
}

function borderOf(cases: readonly StudyCase[]): LeakageResult['border'] {
  if (cases.some(({ split }) => split !== null)) return 'split';
  return cases.some(({ cluster }) => cluster !== null) ? 'cluster' : 'record';
}

function groupedBy(
  cases: readonly StudyCase[],
  keyOf: (one: StudyCase) => string | null,
): readonly (readonly StudyCase[])[] {
  const groups = new Map<string, StudyCase[]>();
  for (const one of cases) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Sets of records that are joined by pairs, directly or over others. */
function joined(
  cases: readonly StudyCase[],
  pairs: readonly (readonly [number, number])[],
): readonly (readonly StudyCase[])[] {
  const parent = cases.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) {
      parent[root] = parent[up] ?? up;
      root = up;
    }
    return root;
  };
  for (const [a, b] of pairs) parent[rootOf(a)] = rootOf(b);
  const inPair = new Set(pairs.flat());
  const places = new Map(cases.map((one, place) => [one, place]));
  return groupedBy(
    cases.filter((_, place) => inPair.has(place)),
    (one) => String(rootOf(places.get(one) ?? 0)),
  );
}
