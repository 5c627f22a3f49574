import { IssueError, kindOf, pointer } from '../issue.js';
import type { IssueCode } from '../issue.js';
import { LONE_SURROGATE, MAX_DEPTH } from './read-json.js';

/** Most values that one copy holds. */
export const MAX_VALUES = 200_000;

/**
 * Copies plain data. What is not plain data is refused: accessors (they are never run), class instances,
 * functions, cycles, `__proto__` as a key, and more than `MAX_DEPTH` levels or `MAX_VALUES` values.
 *
 * @param input - The data.
 * @param path - JSON Pointer to the data, for the issues.
 * @param sharing - Whether one object may stand in two places (each gets a copy), as it may in facts, or is refused, as in files.
 * @returns A copy, frozen below its top.
 * @throws {@link IssueError} with the first fault.
 */
export function plainCopy(input: unknown, path = '', sharing: 'copy' | 'refuse' = 'copy'): unknown {
  const seen = new Set<object>();
  let values = 0;

  const fail = (code: IssueCode, path: string, came?: string): never => {
    throw new IssueError([{ code, path, ...(came !== undefined && { came }) }]);
  };
  // The depth limit bounds this recursion.
  const copy = (value: unknown, path: string, depth: number): unknown => {
    values += 1;
    if (values > MAX_VALUES) fail('too-large', path);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return LONE_SURROGATE.test(value) ? fail('json-lone-surrogate', path) : value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : fail('json-number', path); // no minus zero
    if (typeof value !== 'object') return fail('not-plain-data', path, kindOf(value));
    if (depth >= MAX_DEPTH) fail('too-deep', path);
    if (seen.has(value)) fail('repeated-reference', path);
    seen.add(value);
    const list = Array.isArray(value);
    if (!isPlain(value)) fail('not-plain-data', path, list ? 'not a plain list' : 'an object of a class');
    const result: Record<string, unknown> | unknown[] = list ? [] : {};
    for (const key of Object.keys(value)) {
      const at = pointer(path, key);
      if (key === '__proto__') fail('forbidden-key', at);
      const own = Object.getOwnPropertyDescriptor(value, key);
      if (own === undefined || !Object.hasOwn(own, 'value')) fail('accessor', at);
      const item = copy(own?.value, at, depth + 1);
      if (Array.isArray(result)) result.push(item);
      else result[key] = item;
    }
    // Without its ancestors only a cycle comes back to an object.
    if (sharing === 'copy') seen.delete(value);
    return depth === 0 ? result : Object.freeze(result);
  };
  return copy(input, path, 0);
}

/**
 * Whether an object is a plain object or a plain list, of this or another realm.
 *
 * @param value - The object.
 * @returns `false` for instances of classes, and for lists with holes or with names beside their items.
 */
export function isPlain(value: object): boolean {
  const up = (object: unknown): unknown => (object === null ? null : (Object.getPrototypeOf(object) as unknown));
  const parent = up(value);
  if (!Array.isArray(value)) return parent === null || up(parent) === null;
  const keys = Object.keys(value);
  return up(up(parent)) === null && keys.length === value.length && keys.every((key, index) => key === String(index));
}
