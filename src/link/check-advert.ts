import { type Issue, IssueError, kindOf, throwIssues } from '../issue.js';
import type { Advert } from './types.js';

const FIELDS = ['phone', 'email', 'user', 'postedAt', 'city', 'country', 'site'] as const;

/**
 * Refuses what is no advert: callers without types pass anything. Of a field the kind is told, never what it holds.
 *
 * @param advert - What was given.
 * @param path - JSON Pointer to its place.
 * @throws {@link IssueError} with everything that is wrong.
 */
export function checkAdvert(advert: unknown, path = ''): asserts advert is Advert {
  if (typeof advert !== 'object' || advert === null || Array.isArray(advert))
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(advert), expected: 'an advert' }]);
  const held = advert as Readonly<Record<string, unknown>>;
  const wrong = (name: string): Issue =>
    held[name] === undefined
      ? { code: 'missing', path: `${path}/${name}` }
      : { code: 'wrong-type', path: `${path}/${name}`, came: kindOf(held[name]), expected: 'text' };
  const issues = [
    ...['id', 'text'].filter((name) => typeof held[name] !== 'string'),
    ...FIELDS.filter((name) => held[name] !== undefined && typeof held[name] !== 'string'),
  ].map(wrong);
  throwIssues(issues);
}
