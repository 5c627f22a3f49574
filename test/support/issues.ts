import { IssueError, parseRuleSet } from '../../src/index.js';
import type { Facts, Issue } from '../../src/index.js';

/** The issues that the work throws. Anything else that it throws, or nothing, fails the test. */
export function issuesOf(work: () => unknown): readonly Issue[] {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw new Error(`not an IssueError but ${String(error)}`, { cause: error });
  }
  throw new Error(`no error, but ${JSON.stringify(result)}`);
}

export function firstIssueOf(work: () => unknown): Issue {
  return issuesOf(work)[0]!;
}

/** Code and path of every issue with which a file is refused; empty where it is loaded. */
export function refusals(input: unknown): readonly string[] {
  return loadIssues(input).map(({ code, path }) => `${code} ${path}`.trim());
}

export function loadIssues(input: unknown): readonly Issue[] {
  const parsed = parseRuleSet(input);
  return parsed.ok ? [] : parsed.issues;
}

/** Facts as a caller without types might give them. */
export function untyped(facts: unknown): Facts {
  return facts as Facts;
}
