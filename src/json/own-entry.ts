/**
 * An entry of an object that serves as a table, by a key that may come from outside: never what its prototype has.
 *
 * @param entries - The table.
 * @param key - The key.
 * @returns The entry, or nothing.
 */
export function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
