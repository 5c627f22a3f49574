import { sha256 } from './sha256.js';

/**
 * Canonical JSON (RFC 8785): keys in order of their UTF-16 units, no space, numbers and texts as `JSON.stringify` writes them.
 *
 * @param value - Plain JSON data.
 * @returns The canonical text.
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [true, null] }); // '{"a":[true,null],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/**
 * SHA-256 of the canonical JSON of a value: the same content gives the same digest however the file is laid out.
 *
 * @param value - Plain JSON data.
 * @returns 64 hexadecimal digits.
 */
export function digest(value: unknown): string {
  return sha256(canonicalJson(value));
}
