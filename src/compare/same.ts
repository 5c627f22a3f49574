import type { FactDefinition } from '../generated/types.js';
import { canonicalJson } from '../json/canonical-json.js';
import { indicatorAt } from './pair.js';
import type { Item, Pair, Side } from './pair.js';

/** Which items of a pair can make a difference. */
export interface Differing {
  /** The two sets can read different states, or only one of them has the indicator. */
  readonly states: ReadonlySet<Item>;
  /** The item, or another one of its group, can add differently to the score. */
  readonly score: ReadonlySet<Item>;
  readonly child: boolean;
}

/**
 * Finds what can make a difference at all: where condition and facts are the same, so are the states, and where points and groups
 * are as well, so is what is added.
 *
 * @param pair - The sets.
 * @returns The items.
 */
export function differingItems(pair: Pair): Differing {
  const { a, b, questions, items, child } = pair;
  const sameAnswers = questions.map((question) => answersText(question.a) === answersText(question.b));
  const sameFacts = (item: Item): boolean => item.questions.every((question) => sameAnswers[question] === true);
  const states = new Set(
    items.filter((item) => {
      const [one, other] = [indicatorAt(a, item.a), indicatorAt(b, item.b)];
      const same = one !== undefined && other !== undefined && canonicalJson(one.when) === canonicalJson(other.when);
      return !same || !sameFacts(item);
    }),
  );
  const adds = (item: Item): boolean => pointsAt(a, item.a) !== 0 || pointsAt(b, item.b) !== 0;
  const moved = items.filter((item) => {
    const [groupA, groupB] = [groupAt(a, item.a), groupAt(b, item.b)];
    const [capA, capB] = [groupA?.cap, groupB?.cap];
    return (
      adds(item) &&
      (states.has(item) || pointsAt(a, item.a) !== pointsAt(b, item.b) || groupA?.id !== groupB?.id || capA !== capB)
    );
  });
  const groups = new Set(
    moved.flatMap((item) => [groupAt(a, item.a)?.id, groupAt(b, item.b)?.id]).filter((id) => id !== undefined),
  );
  const inGroup = (side: Side, place: number): boolean => groups.has(groupAt(side, place)?.id ?? '');
  const [ruleA, ruleB] = [a.ruleSet.elements, b.ruleSet.elements];
  return {
    states,
    score: new Set(
      items.filter((item) => adds(item) && (moved.includes(item) || inGroup(a, item.a) || inGroup(b, item.b))),
    ),
    child:
      child !== undefined &&
      (ruleA === undefined ||
        ruleB === undefined ||
        canonicalJson(ruleA) !== canonicalJson(ruleB) ||
        !sameFacts(child)),
  };
}

function answersText(fact: FactDefinition | undefined): string {
  if (fact === undefined) return '';
  const { type, options = [], minimum, maximum } = fact;
  return [type, minimum, maximum, ...options.map(({ id }) => id).sort()].join(' ');
}

/**
 * The points that an indicator adds in a set.
 *
 * @param side - The set.
 * @param place - Place of the indicator; -1 where the set does not have it.
 * @returns Points, 0 where it does not count.
 */
export function pointsAt({ engine }: Side, place: number): number {
  return engine.plan.points[place] ?? 0;
}

function groupAt({ engine: { plan } }: Side, place: number): { readonly id: string; readonly cap: number } | undefined {
  return plan.groups[plan.groupOf[place] ?? -1];
}
