import { readCondition } from '../conditions/read-condition.js';
import type { FactDefinition, RuleSetFile } from '../generated/types.js';
import { IssueError } from '../issue.js';
import { digest } from '../json/canonical-json.js';

/** A loaded rule set: checked, copied and frozen, so that nothing can change it under those who share it. */
export type RuleSet = RuleSetFile;

/** What loading found out about a rule set. */
export interface RuleSetReading {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  /** Where each fact stands in the order of the set. */
  readonly cellOfFact: ReadonlyMap<string, number>;
  /** Per indicator the facts that its condition reads. */
  readonly reads: readonly (readonly string[])[];
  /** The facts that the child condition reads. */
  readonly childReads: readonly string[];
  /** SHA-256 of the canonical JSON; worked out when first asked for. */
  readonly sha256: () => string;
}

/** Under this key a loaded rule set carries its reading. It is shared by the ESM and the CommonJS build in one process. */
const READING: unique symbol = Symbol.for('trafficking-indicators/reading/1') as never; // Symbol.for has no unique type

interface Loaded {
  readonly [READING]?: RuleSetReading;
}

/**
 * Marks a checked rule set as loaded. The sets of this package were checked when it was built; a stranger's file goes through
 * `parseRuleSet`.
 *
 * @param file - A rule set that passed every check and that nobody else holds.
 * @returns The same object, deep-frozen.
 */
export function loadedRuleSet(file: RuleSetFile): RuleSet {
  const conditions = file.indicators.map(({ when }) => readCondition(when));
  const child = readCondition(file.elements?.child);
  let sha256: string | undefined;
  const reading: RuleSetReading = {
    facts: new Map(file.facts.map((fact) => [fact.id, fact])),
    cellOfFact: new Map(file.facts.map(({ id }, cell) => [id, cell])),
    reads: conditions.map(({ facts }) => facts),
    childReads: child.facts,
    sha256: () => (sha256 ??= digest(file)),
  };
  Object.defineProperty(file, READING, { value: reading });
  return deepFreeze(file);
}

/**
 * What is known of a rule set from loading it.
 *
 * @param ruleSet - A loaded rule set.
 * @returns Its reading.
 * @throws {@link IssueError} `not-loaded` for data that was not loaded.
 */
export function readingOf(ruleSet: RuleSet): RuleSetReading {
  const loaded = Object(ruleSet) as Loaded; // callers without types pass anything
  const reading = Object.hasOwn(loaded, READING) ? loaded[READING] : undefined;
  if (reading === undefined) throw new IssueError([{ code: 'not-loaded', path: '' }]);
  return reading;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
