import type { FactDefinition, RecordedFact } from '../generated/types.js';
import { IssueError, kindOf, pointer, throwIssues } from '../issue.js';
import type { Issue } from '../issue.js';
import { nearest } from './nearest.js';
import { bareFact, checkValue, recordFact } from './read-fact.js';

/** How many facts that the set does not have are named, and for how many the nearest id is looked for. */
const MOST_NAMED = 50;
const MOST_SUGGESTIONS = 10;

/** Facts as read, and how many belong to other sets. */
export interface FactsReading {
  /** In the order of the rule set; facts not asked are left out. */
  readonly facts: ReadonlyMap<string, RecordedFact>;
  readonly notInSet: number;
}

/**
 * Reads the facts of one person, advert or company as own data properties. Getters are not run, nothing of the caller's is kept.
 *
 * @param input - Facts by id.
 * @param definitions - The facts of the rule set, by id.
 * @param otherFacts - Whether a fact that the set does not have is an error, or only counted.
 * @returns The facts as read.
 * @throws {@link IssueError} with everything that is wrong.
 */
export function readFacts(
  input: unknown,
  definitions: ReadonlyMap<string, FactDefinition>,
  otherFacts: 'refuse' | 'count',
): FactsReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || isInstance(input))
    throw new IssueError([{ code: 'wrong-type', path: '', came: kindOf(input), expected: 'an object of facts by id' }]);
  const issues: Issue[] = [];
  const facts = new Map<string, RecordedFact>();
  for (const definition of definitions.values()) {
    const own = Object.getOwnPropertyDescriptor(input, definition.id);
    if (own === undefined || (own.value === undefined && Object.hasOwn(own, 'value'))) continue;
    const path = pointer('', definition.id);
    if (!Object.hasOwn(own, 'value')) issues.push({ code: 'accessor', path });
    else {
      const fact = readOne(definition, own.value, path, issues);
      if (fact !== undefined) facts.set(definition.id, fact);
    }
  }
  const others = Object.keys(input).filter((id) => !definitions.has(id));
  if (otherFacts === 'refuse') {
    for (const [index, id] of others.slice(0, MOST_NAMED).entries()) {
      // Looking for the nearest id costs time.
      const suggestion = index < MOST_SUGGESTIONS ? nearest(id, [...definitions.keys()]) : undefined;
      issues.push({ code: 'unknown-fact', path: pointer('', id), ...(suggestion !== undefined && { suggestion }) });
    }
    const more = others.length - MOST_NAMED;
    if (more > 0) issues.push({ code: 'unknown-fact', path: '', came: `${more} more of them` });
  }
  throwIssues(issues);
  return { facts, notInSet: others.length };
}

function readOne(definition: FactDefinition, input: unknown, path: string, issues: Issue[]): RecordedFact | undefined {
  try {
    const fact = recordFact(input, path);
    if (fact.unknown === 'not-asked' && fact.evidence === undefined) return undefined;
    const { value } = fact;
    if (value === undefined) return fact;
    const inside = typeof input === 'object' && input !== null && !Array.isArray(input);
    const issue = checkValue(definition, value, inside ? pointer(path, 'value') : path);
    if (issue !== undefined) issues.push(issue);
    // Options have one order, so that the same answer is always the same bytes.
    else if (Array.isArray(value))
      return bareFact(fact, {
        value: Object.freeze((definition.options ?? []).map(({ id }) => id).filter((id) => value.includes(id))),
      });
    return fact;
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}

/** A map, a date or the like, whose content is not in its own properties. */
function isInstance(input: object): boolean {
  return Object.prototype.toString.call(input) !== '[object Object]';
}
