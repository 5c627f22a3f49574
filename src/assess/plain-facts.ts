import { PRESENT, UNDECIDED } from '../conditions/verdict.js';
import type { FactDefinition } from '../generated/types.js';
import type { Engine } from './engine.js';

/**
 * Reads facts given as plain values. Whatever else it meets (a getter, evidence, words for unknown, inherited properties, a
 * mistake) it leaves to the reader that knows all forms of a fact, and says so.
 *
 * @param engine - The engine whose cells it fills.
 * @param trusted - Whether to read by property, where getters would run, or by descriptor.
 * @returns A function that says whether it could read the facts.
 */
export function plainReader(
  { definitions, cells, reading }: Engine,
  trusted: boolean,
): (facts: object | null) => boolean {
  const { states, numbers } = cells;
  const cellOf = reading.cellOfFact;
  const kinds = Uint8Array.from(definitions, ({ type }) => KINDS.indexOf(type));
  const lowest = Float64Array.from(definitions, ({ minimum = -Infinity }) => minimum);
  const highest = Float64Array.from(definitions, ({ maximum = Infinity }) => maximum);
  const options = definitions.map(
    ({ options: list = [] }) => new Map<unknown, number>(list.map(({ id }, index) => [id, index])),
  );

  // Every cell has its kind, limits and options.
  const put = (cell: number, value: unknown): boolean => {
    if (value === null) {
      states[cell] = UNDECIDED;
      return true;
    }
    switch (kinds[cell]) {
      case 0:
        if (typeof value !== 'boolean') return false;
        states[cell] = Number(value); // absent is 0, present is 1
        return true;
      case 1:
        if (typeof value !== 'number' || !(value >= (lowest[cell] as number) && value <= (highest[cell] as number)))
          return false;
        numbers[cell] = value + 0; // no minus zero
        break;
      case 2: {
        const index = (options[cell] as ReadonlyMap<unknown, number>).get(value);
        if (index === undefined) return false;
        numbers[cell] = index;
        break;
      }
      default:
        return false;
    }
    states[cell] = PRESENT;
    return true;
  };

  const byDescriptor = (facts: object): boolean => {
    let found = 0;
    for (const [id, cell] of cellOf) {
      const own = Object.getOwnPropertyDescriptor(facts, id);
      if (own === undefined) continue;
      if (!Object.hasOwn(own, 'value') || !put(cell, own.value)) return false;
      found += 1;
    }
    return Object.keys(facts).length === found;
  };
  const byProperty = (facts: Readonly<Record<string, unknown>>): boolean => {
    let found = 0;
    // Faster than any list of keys. What it finds beyond the object's own keys shows in their number.
    for (const id in facts) {
      const cell = cellOf.get(id);
      if (cell === undefined || !put(cell, facts[id])) return false;
      found += 1;
    }
    return Object.keys(facts).length === found;
  };
  return (facts) => {
    if (typeof facts !== 'object' || facts === null || Object.getPrototypeOf(facts) !== Object.prototype) return false;
    states.fill(UNDECIDED, 0, definitions.length);
    return trusted ? byProperty(facts as Readonly<Record<string, unknown>>) : byDescriptor(facts);
  };
}

const KINDS: readonly FactDefinition['type'][] = ['boolean', 'number', 'choice', 'choices'];
