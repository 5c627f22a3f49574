import { IssueError, kindOf } from '../issue.js';

/**
 * Refuses what is no text: callers without types pass anything.
 *
 * @param text - What was given.
 * @param path - JSON Pointer to its place.
 * @throws {@link IssueError} `wrong-type`.
 */
export function checkText(text: unknown, path = ''): asserts text is string {
  if (typeof text !== 'string')
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(text), expected: 'text' }]);
}
