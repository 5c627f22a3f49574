import { combineFacts } from '../assess/combine-facts.js';
import type { Meeting } from '../assess/combine-facts.js';
import type { Facts } from '../fact/fact.js';
import { IssueError, pointer } from '../issue.js';

/**
 * Facts of one meeting, or of several under `meetings`.
 *
 * @param data - What a facts file holds.
 * @returns The facts.
 * @throws {@link IssueError} for meetings that cannot be added up.
 */
export function factsIn(data: unknown): Facts {
  const several = typeof data === 'object' && data !== null && Object.hasOwn(data, 'meetings');
  if (!several) return data as Facts; // assess refuses what are no facts
  const { meetings, ...more } = data as { readonly meetings: unknown };
  const [other] = Object.keys(more);
  if (other !== undefined)
    throw new IssueError([{ code: 'unexpected', path: pointer('', other), expected: 'meetings alone' }]);
  return at('/meetings', () => combineFacts(meetings as readonly Meeting[])); // combineFacts refuses what are no meetings
}

/** Issues of a part, with their paths from the top of the file. */
function at<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    const [first, ...rest] = error.issues.map((issue) => ({ ...issue, path: path + issue.path }));
    throw first === undefined ? error : new IssueError([first, ...rest]);
  }
}
