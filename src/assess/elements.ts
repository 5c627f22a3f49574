import { PRESENT, UNDECIDED } from '../conditions/verdict.js';
import type { ElementStates, RecordedFact } from '../generated/types.js';
import type { Engine } from './engine.js';
import type { IndicatorOutcome } from './outcome.js';

/**
 * The states of act, means and purpose.
 *
 * An element is present when an indicator that points to it is; absent when all of them are absent. Indicators that are off take
 * no part. Under 18 no means are
 * required. When the age is unknown and there is, or may be, reason to think that the person is a child, the person is treated as
 * a child; when nothing is known of it, absent means stay unknown, because an unknown age is never an adult's.
 *
 * @param engine - The engine, with verdicts decided.
 * @param outcomes - The indicators.
 * @param facts - The facts as read.
 * @returns The elements, and whether the person is a child.
 */
export function elementStates(
  engine: Engine,
  outcomes: readonly IndicatorOutcome[],
  facts: ReadonlyMap<string, RecordedFact>,
): ElementStates {
  const { ruleSet, counted } = engine;
  const stateOf = (element: 'act' | 'means' | 'purpose'): 'present' | 'absent' | 'unknown' => {
    const states = outcomes
      .filter((_, index) => counted[index] && ruleSet.indicators[index]?.elements.includes(element))
      .map(({ state }) => state);
    if (states.includes('present')) return 'present';
    return states.length === 0 || states.includes('unknown') ? 'unknown' : 'absent';
  };
  const child = childState(engine, facts);
  const means = stateOf('means');
  return {
    act: stateOf('act'),
    means:
      means === 'present'
        ? means
        : child === 'yes' || child === 'treated-as-child'
          ? 'not-required'
          : child === 'unknown'
            ? 'unknown'
            : means,
    purpose: stateOf('purpose'),
    child,
  };
}

function childState(engine: Engine, facts: ReadonlyMap<string, RecordedFact>): ElementStates['child'] {
  const rule = engine.ruleSet.elements;
  const verdict = engine.child();
  if (rule === undefined || verdict === undefined) return 'not-about-a-person';
  const state = verdict & 3;
  if (state !== UNDECIDED) return state === PRESENT ? 'yes' : 'no';
  return whileAgeIsUnknown(facts.get(rule.mayBeChild));
}

/**
 * Whether a person whose age is not known is treated as a child.
 *
 * @param reason - The fact that says there is reason to think so.
 * @returns Treated as a child where there is, or may be, a reason; otherwise unknown, never an adult.
 */
export function whileAgeIsUnknown(reason: RecordedFact | undefined): 'treated-as-child' | 'unknown' {
  const maybe = reason?.value === true || reason?.unknown === 'suspected' || reason?.unknown === 'contradictory';
  return maybe ? 'treated-as-child' : 'unknown';
}
