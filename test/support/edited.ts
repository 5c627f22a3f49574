/** Stands for a place that is to be taken away. */
export const GONE: unique symbol = Symbol('gone');

type Node = Record<string, unknown>;

/**
 * A deep copy of plain data with one place changed.
 *
 * @param data - The data.
 * @param path - JSON Pointer to the place; its parent must be there. `-` at the end of a list appends.
 * @param value - What to put there, or {@link GONE}.
 */
export function edited(data: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(data);
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop();
  if (last === undefined) return value;
  let place = copy as Node;
  for (const key of keys) {
    if (!Object.hasOwn(place, key)) throw new Error(`${path} leads nowhere`);
    place = place[key] as Node;
  }
  if (Array.isArray(place) && last === '-') place.push(value);
  else if (value !== GONE) Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
  else if (!Object.hasOwn(place, last)) throw new Error(`${path} is not there to be taken away`);
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else Reflect.deleteProperty(place, last);
  return copy;
}

/** JSON Pointers to every value in plain data, the whole left out. */
export function placesIn(data: unknown, path = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [at, ...placesIn(value, at)];
  });
}
