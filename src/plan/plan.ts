import { readCondition } from '../conditions/read-condition.js';
import type { FactDefinition, PlanFile } from '../generated/types.js';
import { digest } from '../json/canonical-json.js';
import type { RuleSet } from '../rule-set/rule-set.js';

/** A loaded screening plan: its file, and the rule sets that it applies, in the order of its steps. */
export interface Plan {
  readonly file: PlanFile;
  readonly ruleSets: readonly RuleSet[];
  /** The facts of the plan and of all its sets, each once. */
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** Per step the facts that decide whether its set applies. */
  readonly reads: readonly (readonly string[])[];
  /** SHA-256 of the plan's canonical JSON; worked out when first asked for. */
  readonly sha256: () => string;
}

/**
 * Puts a checked plan together with its rule sets. The plans of this package were checked when it was built; a plan of one's own
 * goes through `parsePlan`.
 *
 * @param file - A plan that passed every check and that nobody else holds.
 * @param ruleSets - The loaded rule sets, in the order of the steps.
 * @returns The plan, frozen.
 */
export function loadedPlan(file: PlanFile, ruleSets: readonly RuleSet[]): Plan {
  let sha256: string | undefined;
  const childReads = file.child === undefined ? [] : [...readCondition(file.child.child).facts, file.child.mayBeChild];
  return Object.freeze({
    file: deepFreeze(file),
    ruleSets: Object.freeze([...ruleSets]),
    facts: factsOf(file, ruleSets),
    reads: file.steps.map(({ when, forChildren }) => [
      ...new Set([...(forChildren === true ? childReads : []), ...readCondition(when).facts]),
    ]),
    sha256: () => (sha256 ??= digest(file)),
  });
}

/**
 * The facts of a plan and of its sets. The same id means the same in all of them, so that the first definition stands.
 *
 * @param file - The plan.
 * @param ruleSets - Its rule sets.
 * @returns The definitions by id, in the order of the plan and then of the sets.
 */
export function factsOf(file: PlanFile, ruleSets: readonly RuleSet[]): ReadonlyMap<string, FactDefinition> {
  const facts = new Map<string, FactDefinition>();
  for (const fact of [...file.facts, ...ruleSets.flatMap((ruleSet) => ruleSet.facts)])
    if (!facts.has(fact.id)) facts.set(fact.id, fact);
  return facts;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
