import type { Formula, Quantity } from '../form/formula.js';
import type { Step } from './steps.js';

/**
 * In which round each calculation is worked out: after everything that it needs.
 *
 * @param steps - The steps of every calculation by name.
 * @returns The round of a calculation; the first is 1.
 */
export function levelsOf(steps: ReadonlyMap<string, readonly Step[]>): (name: string) => number {
  const levels = new Map<string, number>();
  const level = (name: string): number => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    const needed = (steps.get(name) ?? []).flatMap(({ when, value }) => [...inFormula(when), ...inQuantity(value)]);
    const own = 1 + Math.max(0, ...[...new Set(needed)].map(level));
    levels.set(name, own);
    return own;
  };
  return level;
}

/** Names of the calculations that a formula reads. */
function inFormula(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'compare':
      return [...inQuantity(formula.left), ...inQuantity(formula.right)];
    case 'all':
    case 'any':
      return formula.of.flatMap(inFormula);
    case 'not':
      return inFormula(formula.of);
    case 'constant':
    case 'answer':
    case 'chosen':
    case 'filled':
    case 'why':
    case 'written':
      return [];
  }
}

function inQuantity(value: Quantity): readonly string[] {
  switch (value.kind) {
    case 'calculation':
      return [value.name];
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return value.of.flatMap(inQuantity);
    case 'if':
      return [...inFormula(value.test), ...inQuantity(value.then), ...inQuantity(value.otherwise)];
    case 'number':
    case 'fact':
      return [];
  }
}
