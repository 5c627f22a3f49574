import type { GroupResult, RuleSetFile } from '../generated/types.js';
import { ABSENT, PRESENT } from '../conditions/verdict.js';

/** How a rule set adds up: points per indicator and which of them share a cap. */
export interface ScorePlan {
  readonly points: Int32Array;
  /** Per indicator the index of its group, or -1. */
  readonly groupOf: Int32Array;
  readonly groups: readonly { readonly id: string; readonly cap: number }[];
  /** Per indicator, what one without a group adds when present, and 1 if it counts as a sign for bands that ask for several (a protective one does not). */
  readonly free: { readonly add: Int32Array; readonly weighs: Int32Array };
  /** Most points by which one indicator moves the score. */
  readonly largestStep: number;
}

/** Score and number of indicators: for certain, at the most, and of what is present with all unknown ones left out. */
export interface Tally {
  readonly least: number;
  readonly most: number;
  readonly recorded: number;
  readonly leastCount: number;
  readonly mostCount: number;
  readonly groups: readonly GroupResult[];
}

/**
 * How the indicators of a rule set add up. `any` is one group of everything, capped at one point.
 *
 * @param ruleSet - The rule set.
 * @param points - Points per indicator.
 * @returns The plan.
 */
export function scorePlan(ruleSet: RuleSetFile, points: readonly number[]): ScorePlan {
  const any = ruleSet.scoring.method === 'any';
  const groups = any ? [{ id: 'any', cap: 1 }] : ruleSet.scoring.groups.map(({ id, cap }) => ({ id, cap }));
  const groupOf = ruleSet.indicators.map(({ group }) => (any ? 0 : groups.findIndex(({ id }) => id === group)));
  return planOf(Int32Array.from(points), Int32Array.from(groupOf), groups);
}

/**
 * The same plan with other points.
 *
 * @param plan - The plan.
 * @param points - Points per indicator.
 * @returns The other plan.
 */
export function withPoints(plan: ScorePlan, points: Int32Array): ScorePlan {
  return planOf(points, plan.groupOf, plan.groups);
}

function planOf(points: Int32Array, groupOf: Int32Array, groups: ScorePlan['groups']): ScorePlan {
  return {
    points,
    groupOf,
    groups,
    free: {
      add: points.map((value, index) => ((groupOf[index] as number) < 0 ? value : 0)), // one for each indicator
      weighs: points.map((value) => Number(value > 0)),
    },
    largestStep: Math.max(0, ...points.map(Math.abs)),
  };
}

/**
 * Adds up. What is present counts for certain, what is unknown may count; a group counts up to its cap and is a line of its own.
 * The lines of ungrouped indicators and of groups add up to the score.
 *
 * @param plan - How to add up.
 * @param verdicts - Per indicator its state in the two lowest bits.
 * @returns The score range.
 */
export function tally(plan: ScorePlan, verdicts: Int32Array): Tally {
  const { points, groups } = plan;
  const { add, weighs } = plan.free;
  let least = 0;
  let most = 0;
  let recorded = 0;
  let leastCount = 0;
  let mostCount = 0;
  // Without branches, because no two records take the same ones. There is one of each per indicator.
  for (let index = 0; index < points.length; index += 1) {
    const verdict = verdicts[index] as number;
    const present = verdict & 1;
    const unknown = (verdict >> 1) & 1;
    const weight = weighs[index] as number;
    leastCount += present & weight;
    mostCount += (present | unknown) & weight;
    const value = add[index] as number;
    recorded += value * present;
    least += Math.min(value, 0) * unknown;
    most += Math.max(value, 0) * unknown;
  }
  least += recorded;
  most += recorded;
  if (groups.length === 0) return { least, most, recorded, leastCount, mostCount, groups: NO_LINES };
  const sums = groupSums(plan, verdicts);
  const lines = groups.map(({ id, cap }, group): GroupResult => {
    const [low, high, now] = (sums[group] as Sums).map((sum) => Math.min(sum, cap)) as Sums; // one for each group
    least += low;
    most += high;
    recorded += now;
    return { id, least: low, most: high, cappedAt: cap };
  });
  return { least, most, recorded, leastCount, mostCount, groups: lines };
}

/** Least, most and what is recorded, before the cap. */
type Sums = [least: number, most: number, recorded: number];

function groupSums({ points, groupOf, groups }: ScorePlan, verdicts: Int32Array): readonly Sums[] {
  const sums = groups.map((): Sums => [0, 0, 0]);
  for (let index = 0; index < points.length; index += 1) {
    const sum = sums[groupOf[index] as number]; // one of each per indicator
    const value = points[index] as number;
    const state = (verdicts[index] as number) & 3;
    if (sum === undefined || state === ABSENT) continue;
    sum[0] += state === PRESENT ? value : Math.min(value, 0);
    sum[1] += state === PRESENT ? value : Math.max(value, 0);
    sum[2] += state === PRESENT ? value : 0;
  }
  return sums;
}

const NO_LINES: readonly GroupResult[] = Object.freeze([]);

/**
 * The highest score that a plan can give.
 *
 * @param plan - How to add up.
 * @returns The score with every indicator present that adds points.
 */
export function possibleScore(plan: ScorePlan): number {
  return tally(
    plan,
    Int32Array.from(plan.points, (value) => (value > 0 ? PRESENT : ABSENT)),
  ).most;
}
