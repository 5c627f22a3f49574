import type { Issue } from '../issue.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { visible } from './text.js';

/**
 * Says what an issue is: where, what came, what was expected, what to do.
 *
 * @param issue - The issue.
 * @param messages - The words of the language; English by default.
 * @returns One line.
 * @example
 * ```ts
 * describeIssue({ code: 'unknown-fact', path: '/threat', suggestion: 'threats' });
 * // '/threat: a fact that this rule set does not have; did you mean "threats"?'
 * ```
 */
export function describeIssue(issue: Issue, messages: Messages = en): string {
  const { code, path, came, expected, suggestion, line, column } = issue;
  const { at, came: cameWord, expected: expectedWord, suggestion: suggest } = messages.issueParts;
  return visible(
    [
      line === undefined ? '' : at(line, column ?? 1),
      path === '' ? '' : `${shortPath(path)}: `,
      messages.issue[code],
      came === undefined ? '' : `; ${cameWord}: ${came}`,
      expected === undefined ? '' : `; ${expectedWord}: ${expected}`,
      suggestion === undefined ? '' : `; ${suggest(suggestion)}`,
    ].join(''),
  );
}

/** Longest path that is said in full. */
const LONGEST_PATH = 160;

/**
 * A path as it is said to a person: a very long one without its middle.
 *
 * @param path - A JSON Pointer.
 * @returns The path, or its beginning and end.
 */
function shortPath(path: string): string {
  return path.length <= LONGEST_PATH ? path : `${path.slice(0, 80)}…${path.slice(-40)}`;
}
