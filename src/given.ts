import { type Issue, IssueError, kindOf, notAnObject, notOptions } from './issue.js';

/**
 * Refuses options that are no object.
 *
 * @param options - The options as a caller gave them.
 * @throws {@link IssueError} `wrong-type` at `/options`.
 */
export function checkOptions(options: unknown): void {
  refuse(notOptions(options));
}

/**
 * Refuses what is no object.
 *
 * @param given - What was given.
 * @param expected - What it should be, in words.
 * @param path - JSON Pointer to its place.
 * @throws {@link IssueError} `wrong-type`.
 */
export function needObject(given: unknown, expected: string, path = ''): void {
  refuse(notAnObject(given, expected, path));
}

/**
 * Refuses what is no list of objects; a place of the list that was left empty is none.
 *
 * @param given - What was given.
 * @param expected - What each of the list should be, in words, such as `a case`.
 * @param path - JSON Pointer to the list.
 * @throws {@link IssueError} `wrong-type`, with the number of the one that is wrong.
 */
export function needObjects(given: unknown, expected: string, path = ''): void {
  if (!Array.isArray(given))
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(given), expected: 'a list' }]);
  for (let at = 0; at < given.length; at += 1) needObject(given[at], expected, `${path}/${at}`);
}

/**
 * Refuses what gives nothing one after the other, as a list does. Text gives its characters, and is refused too.
 *
 * @param given - What was given.
 * @param path - JSON Pointer to its place.
 * @throws {@link IssueError} `wrong-type`.
 */
export function needIterable(given: unknown, path = ''): void {
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given))
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(given), expected: 'a list' }]);
}

/** Throws by the name of the error, of which exports have the core's own. */
function refuse([issue]: readonly Issue[]): void {
  if (issue !== undefined) throw new IssueError([issue]);
}
