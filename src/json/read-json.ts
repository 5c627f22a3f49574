import { IssueError, pointer } from '../issue.js';
import type { IssueCode } from '../issue.js';

/** Deepest nesting that is read. */
export const MAX_DEPTH = 64;
/** Longest text that is read, in UTF-16 units. */
export const MAX_LENGTH = 1_000_000;

type Container = { readonly list: unknown[] } | { readonly object: Record<string, unknown>; key: string | undefined };

/** Half a character; with the u flag a pair does not match. */
export const LONE_SURROGATE: RegExp = /\p{Surrogate}/u;

const SPACE = /[\t\n\r ]*/uy;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
/** A text that the end cuts off. */
const UNCLOSED = /"(?:[^"\\]|\\.)*\\?$/suy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iuy;
/** What is left of a number that the end cuts off. */
const CUT_NUMBER = /(?:\.|\.?\d*e[+-]?)$/iuy;
const WORD = /true|false|null/uy;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/**
 * Reads JSON more strictly than `JSON.parse`: duplicate keys, lone surrogates, numbers that cannot be held exactly, nesting over
 * {@link MAX_DEPTH} and texts over {@link MAX_LENGTH} are refused, each with line and column. Nesting costs no call stack.
 *
 * @param text - The JSON text.
 * @returns The value; objects are plain and hold every key as their own property.
 * @throws {@link IssueError} with the first fault.
 * @example
 * ```ts
 * readJson('{"a":1,"a":2}'); // IssueError: line 1, column 8: /a: the same key stands twice in one object
 * ```
 */
export function readJson(text: string): unknown {
  const stack: Container[] = [];
  let at = 0;

  const fail = (code: IssueCode, index: number, expected?: string): never => {
    const before = text.slice(0, index).split('\n');
    const path = stack.reduce(
      (path, item) =>
        'list' in item ? pointer(path, item.list.length) : item.key === undefined ? path : pointer(path, item.key),
      '',
    );
    const ended = code === 'json-syntax' && index >= text.length;
    throw new IssueError([
      {
        code: ended ? 'json-ends-early' : code,
        path,
        ...(expected !== undefined && { expected }),
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      },
    ]);
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const take = (character: string): boolean => {
    match(SPACE);
    const found = text[at] === character;
    if (found) at += 1;
    return found;
  };
  const string = (): string => {
    match(SPACE);
    const start = at;
    const source = match(STRING);
    if (source === undefined) {
      UNCLOSED.lastIndex = start;
      return fail('json-syntax', UNCLOSED.test(text) ? text.length : start, 'text in double quotes');
    }
    const value = JSON.parse(source) as string; // the pattern lets only a JSON string through
    return LONE_SURROGATE.test(value) ? fail('json-lone-surrogate', start) : value;
  };
  const number = (start: number, source: string): number => {
    const value = Number(source);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? value + 0 : fail('json-number', start); // no minus zero
  };
  const open = (mark: string): boolean => {
    if (!take(mark)) return false;
    if (stack.length >= MAX_DEPTH) fail('too-deep', at - 1, `at most ${MAX_DEPTH} levels`);
    return true;
  };
  /** Reads the key of the next member. */
  const member = (container: Container): void => {
    if ('list' in container) return;
    match(SPACE);
    const start = at;
    container.key = string();
    if (Object.hasOwn(container.object, container.key)) fail('json-duplicate-key', start);
    if (!take(':')) fail('json-syntax', at, 'a colon');
  };
  /** Puts a finished value where it belongs and closes every container that ends after it. */
  const place = (value: unknown): { done: unknown } | undefined => {
    let current = value;
    for (;;) {
      const container = stack.at(-1);
      if (container === undefined) return { done: current };
      if ('list' in container) container.list.push(current);
      else defineOwn(container.object, container.key ?? '', current);
      if (take(',')) {
        member(container);
        return undefined;
      }
      if (!take('list' in container ? ']' : '}'))
        fail('json-syntax', at, 'list' in container ? 'a comma or ]' : 'a comma or }');
      stack.pop();
      current = 'list' in container ? container.list : container.object;
    }
  };
  /** Reads a value that is complete at once, or opens a container and returns nothing. */
  const value = (): { value: unknown } | undefined => {
    if (open('{')) {
      const object: Record<string, unknown> = {};
      if (take('}')) return { value: object };
      const container: Container = { object, key: undefined };
      stack.push(container);
      member(container);
      return undefined;
    }
    if (open('[')) {
      if (take(']')) return { value: [] };
      stack.push({ list: [] });
      return undefined;
    }
    const start = at;
    if (text[at] === '"') return { value: string() };
    const word = match(WORD);
    if (word !== undefined) return { value: WORDS[word] };
    const source = match(NUMBER);
    if (source !== undefined) {
      if (match(CUT_NUMBER) !== undefined) fail('json-syntax', text.length, 'the rest of the number');
      return { value: number(start, source) };
    }
    // A word or a minus sign that the end of the text cuts off.
    const rest = text.slice(start);
    const cut = rest === '-' || Object.keys(WORDS).some((whole) => whole.startsWith(rest));
    return fail('json-syntax', cut ? text.length : start, 'a value');
  };

  if (text.length > MAX_LENGTH) fail('too-large', 0, `at most ${MAX_LENGTH} characters`);
  for (;;) {
    const read = value();
    const end = read && place(read.value);
    if (end !== undefined) {
      match(SPACE);
      if (at < text.length) fail('json-syntax', at, 'the end of the text');
      return end.done;
    }
  }
}

/**
 * Sets an own data property, also for keys such as `__proto__` that an assignment would treat specially.
 *
 * @param object - The object.
 * @param key - The key.
 * @param value - The value.
 */
export function defineOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
