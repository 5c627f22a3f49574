import { checkOptions } from '../given.js';
import { IssueError, kindOf } from '../issue.js';

/**
 * Refuses what is no text, and options that are none: callers without types pass anything.
 *
 * @param text - What was given as text.
 * @param options - What was given as options, where there are any.
 * @param path - JSON Pointer to the text.
 * @throws {@link IssueError} `wrong-type`.
 */
export function checkText(text: unknown, options: unknown = {}, path = ''): asserts text is string {
  if (typeof text !== 'string')
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(text), expected: 'text' }]);
  checkOptions(options);
}
