import type { ScorePlan } from '../scoring/score.js';

/** Most different scores that are worked out. */
const MOST_SCORES = 20_000;
/** Most steps that the work takes. */
const MOST_STEPS = 2_000_000;

/**
 * Every score that a set can give when its indicators turn out in every way, each by itself.
 *
 * @param plan - How the set adds up.
 * @returns The scores in order; nothing where there would be too many to work out.
 */
export function reachableScores(plan: ScorePlan): readonly number[] | undefined {
  let steps = 0;
  let all: ReadonlySet<number> = new Set([0]);
  for (let group = -1; group < plan.groups.length; group += 1) {
    const cap = plan.groups[group]?.cap ?? Infinity;
    let inGroup = new Set([0]);
    for (const [index, points] of plan.points.entries()) {
      if (plan.groupOf[index] !== group || points === 0) continue;
      steps += inGroup.size;
      inGroup = new Set([...inGroup, ...[...inGroup].map((score) => score + points)]);
      if (inGroup.size > MOST_SCORES || steps > MOST_STEPS) return undefined;
    }
    const capped = new Set([...inGroup].map((score) => Math.min(score, cap)));
    steps += all.size * capped.size;
    if (steps > MOST_STEPS) return undefined;
    all = new Set([...all].flatMap((score) => [...capped].map((more) => score + more)));
    if (all.size > MOST_SCORES) return undefined;
  }
  return [...all].sort((a, b) => a - b);
}
