import { IssueError, kindOf, pointer } from '../../issue.js';
import type { Issue } from '../../issue.js';

/** Reads small JSON files part by part, and tells everything that is wrong at once. */
export interface ShapeReader {
  /** Notes what is wrong. */
  readonly fail: (code: Issue['code'], path: string, expected: string, came?: unknown) => void;
  /** The own entries of an object; other keys than these are noted. */
  readonly object: (value: unknown, path: string, keys?: readonly string[]) => ReadonlyMap<string, unknown>;
  /** A text that is not empty. */
  readonly text: (value: unknown, path: string) => string;
  /** A list of such texts. */
  readonly texts: (value: unknown, path: string) => readonly string[];
  /** A number from `least` to `most`. */
  readonly number: (value: unknown, path: string, least: number, most: number) => number;
  /** A list, of anything. */
  readonly list: (value: unknown, path: string) => readonly unknown[];
  /** Throws when something was noted. */
  readonly done: () => void;
}

/**
 * A reader that has noted nothing yet.
 *
 * @returns The reader. Its `done` throws an {@link IssueError} with everything that was wrong.
 */
export function shapeReader(): ShapeReader {
  const issues: Issue[] = [];
  const fail: ShapeReader['fail'] = (code, path, expected, came) => {
    issues.push({ code, path, expected, ...(came !== undefined && { came: kindOf(came) }) });
  };
  const text: ShapeReader['text'] = (value, path) => {
    if (typeof value === 'string' && value !== '') return value;
    fail('wrong-type', path, 'a text', value);
    return '';
  };
  const list: ShapeReader['list'] = (value, path) => {
    if (Array.isArray(value)) return value;
    fail('wrong-type', path, 'a list', value);
    return [];
  };
  return {
    fail,
    text,
    list,
    texts: (value, path) => list(value, path).map((item, index) => text(item, pointer(path, index))),
    number: (value, path, least, most) => {
      if (typeof value === 'number' && value >= least && value <= most) return value;
      if (typeof value === 'number') fail('out-of-range', path, `${least} to ${most}`);
      else fail('wrong-type', path, 'a number', value);
      return least;
    },
    object: (value, path, keys) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        fail('wrong-type', path, 'an object', value);
        return new Map();
      }
      const own = new Map<string, unknown>(Object.entries(value));
      for (const key of own.keys())
        if (keys !== undefined && !keys.includes(key)) fail('unexpected', pointer(path, key), keys.join(', '));
      return own;
    },
    done: () => {
      const [first, ...rest] = issues;
      if (first !== undefined) throw new IssueError([first, ...rest]);
    },
  };
}
