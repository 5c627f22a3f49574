import type { StudyCase } from '../cases/study-case.js';
import { findLeakage } from '../refit/leakage.js';
import type { Leak } from '../refit/leakage.js';
import type { LeakageResult } from '../study-types.js';
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
  const sides = sidesOf(cases, border);
  const leaks = findLeakage(
    cases.map((one, place) => {
      const words = one.text === null ? [] : tokensOf(one.text);
      return {
        id: `line ${one.line}`,
        fold: sides[place] ?? 0,
        ...(one.cluster !== null && border === 'split' && { cluster: one.cluster }),
        ...(words.length >= LEAST_WORDS && { words }),
      };
    }),
  );
  const joinedBy = (why: AlikeSet['why'], kind: Leak['kind']): readonly AlikeSet[] =>
    joined(
      cases,
      leaks.filter((leak) => leak.kind === kind),
    ).map((alike) => ({ why, cases: alike }));
  const sideAt = new Map(cases.map((one, place) => [one, sides[place]]));
  const found = [
    ...joinedBy('same-text', 'same-text'),
    ...joinedBy('near-text', 'near-text'),
    ...joinedBy('cluster-on-both-sides', 'same-cluster'),
    ...sameAnswers(cases)
      .filter((set) => new Set(set.map((one) => sideAt.get(one))).size > 1)
      .map((set): AlikeSet => ({ why: 'same-answers', cases: set })),
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

/** Numbers of the sides on which records stand. */
function sidesOf(cases: readonly StudyCase[], border: LeakageResult['border']): readonly number[] {
  const numbers = new Map<string, number>();
  return cases.map((one) => {
    const side = border === 'split' ? (one.split ?? '') : clusterOf(one);
    const number = numbers.get(side) ?? numbers.size;
    numbers.set(side, number);
    return number;
  });
}

/** Sets of records that are joined by leaks, directly or over others. */
function joined(cases: readonly StudyCase[], leaks: readonly Leak[]): readonly (readonly StudyCase[])[] {
  const parent = new Map<number, number>();
  const rootOf = (place: number): number => {
    let root = place;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const { a, b } of leaks) {
    const [first, second] = [rootOf(a), rootOf(b)];
    if (first !== second) parent.set(Math.max(first, second), Math.min(first, second));
  }
  const sets = new Map<number, StudyCase[]>();
  for (const place of [...new Set(leaks.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b)) {
    const one = cases[place];
    const set = sets.get(rootOf(place));
    if (one === undefined) continue;
    if (set === undefined) sets.set(rootOf(place), [one]);
    else set.push(one);
  }
  return [...sets.values()];
}
