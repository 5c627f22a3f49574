import type { FactInput, Facts } from '../../src/index.js';

/** Facts without their evidence, as a sheet gives them. */
export function plainFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, plain(fact)]));
}

function plain(fact: FactInput): FactInput {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return fact;
  const { value, unknown } = fact as { readonly value?: FactInput; readonly unknown?: string }; // one of the two
  return value === undefined ? ({ unknown } as FactInput) : value;
}

/** The same answers with every two of them that differ swapped. */
export function swaps<T>(data: Readonly<Record<string, T>>): readonly Readonly<Record<string, T>>[] {
  const names = Object.keys(data);
  return names.flatMap(
    (one, index) =>
      names
        .slice(index + 1)
        .filter((other) => JSON.stringify(data[one]) !== JSON.stringify(data[other]))
        .map((other) => ({ ...data, [one]: data[other], [other]: data[one] }) as Record<string, T>), // both are there
  );
}
