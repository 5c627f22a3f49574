import { ABSENT, PRESENT, UNDECIDED } from '../conditions/verdict.js';
import type { Account, AccountOptions } from './account.js';
import type { ElementState } from './comparison.js';
import { TREATED_AS_CHILD, indicatorAt } from './pair.js';
import type { Side } from './pair.js';

/** An element of the definition, or whether it is a child. */
export type Element = 'act' | 'means' | 'purpose' | 'child';

/** An account that ends in the state of an element. */
export interface ElementAccount extends Account {
  readonly state: (entry: number) => ElementState;
}

/** From weakest to strongest: the strongest state of any indicator is the element's. */
const NOTHING = 0;
const ALL_ABSENT = 1;
const SOME_UNKNOWN = 2;
const SOME_PRESENT = 3;
const RANK: Readonly<Record<number, number>> = {
  [ABSENT]: ALL_ABSENT,
  [UNDECIDED]: SOME_UNKNOWN,
  [PRESENT]: SOME_PRESENT,
};
/** Behind the rank stands the child rule. */
const CHILD = 4;

/**
 * Adds up the states of the indicators that point to an element, as `assess` does.
 *
 * @param options - The set, and where it stands in readings.
 * @param element - The element.
 * @returns The account.
 */
export function elementAccount({ side, place, shift }: AccountOptions, element: Element): ElementAccount {
  const rule = side.ruleSet.elements;
  return {
    shift,
    start: NOTHING,
    groupOf: () => -1,
    close: (total) => total,
    add: (entry, item, state) => {
      if (item.a < 0 && item.b < 0) return (entry % CHILD) + state * CHILD; // the child rule is no indicator
      if (!elementOf(side, item[place], element)) return entry;
      return Math.max(entry % CHILD, RANK[state] ?? NOTHING) + Math.floor(entry / CHILD) * CHILD;
    },
    state: (entry) => {
      const child = rule === undefined ? undefined : Math.floor(entry / CHILD);
      if (element === 'child') return child === undefined ? 'not-about-a-person' : childState(child);
      const rank = entry % CHILD;
      const own = rank === SOME_PRESENT ? 'present' : rank === ALL_ABSENT ? 'absent' : 'unknown';
      if (element !== 'means' || own === 'present' || child === undefined) return own;
      // Under 18 no means are required; an age that is not known is never an adult's.
      return child === PRESENT || child === TREATED_AS_CHILD ? 'not-required' : child === UNDECIDED ? 'unknown' : own;
    },
  };
}

function childState(code: number): ElementState {
  switch (code) {
    case PRESENT:
      return 'yes';
    case TREATED_AS_CHILD:
      return 'treated-as-child';
    case UNDECIDED:
      return 'unknown';
    default:
      return 'no';
  }
}

/**
 * Whether an indicator of a set points to an element, and takes part.
 *
 * @param side - The set.
 * @param place - Place of the indicator; -1 where the set does not have it.
 * @param element - The element.
 * @returns Whether it does.
 */
export function elementOf(side: Side, place: number, element: Element): boolean {
  const counted = side.engine.counted[place] === true;
  return element !== 'child' && counted && indicatorAt(side, place)?.elements.includes(element) === true;
}
