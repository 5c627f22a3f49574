import type { Calculation } from '../form/form.js';
import { all, type Formula, not, type Quantity, YES } from '../form/formula.js';

/** One assignment: where its condition holds, the calculation becomes the value, or grows by it. */
export interface Step {
  readonly name: string;
  readonly when: Formula;
  readonly value: Quantity;
  readonly adds: boolean;
}

/** Assignments without any choice inside them, and what makes conditions so. */
export interface Steps {
  /** The steps of every calculation, and of those that {@link Steps.plain} added, by name. */
  readonly of: ReadonlyMap<string, readonly Step[]>;
  /** The same formula with every choice in it worked out as a calculation of its own. */
  readonly plain: (formula: Formula) => Formula;
}

/**
 * Takes calculations apart into assignments that each have one condition: DHIS2 has no choice between numbers inside an expression. What was not assigned is 0
 * there, so that nothing is assigned for zero.
 *
 * @param calculations - The calculations of a form.
 * @returns The steps.
 */
export function stepsOf(calculations: readonly Calculation[]): Steps {
  const steps = new Map<string, readonly Step[]>();
  const lifted = new Map<string, string>();

  const lift = (value: Quantity): Quantity => {
    if (isPlain(value)) return value;
    const key = JSON.stringify(value);
    const name = lifted.get(key) ?? `part__${lifted.size + 1}`;
    if (!lifted.has(key)) {
      lifted.set(key, name);
      define(name, value);
    }
    return { kind: 'calculation', name };
  };

  const plain = (formula: Formula): Formula => {
    switch (formula.kind) {
      case 'compare':
        return { ...formula, left: lift(formula.left), right: lift(formula.right) };
      case 'all':
      case 'any':
        return { ...formula, of: formula.of.map(plain) };
      case 'not':
        return not(plain(formula.of));
      case 'constant':
      case 'answer':
      case 'chosen':
      case 'filled':
      case 'why':
      case 'written':
        return formula;
    }
  };

  const branches = (value: Quantity, when: Formula): readonly Pick<Step, 'when' | 'value'>[] => {
    switch (value.kind) {
      case 'if': {
        const test = plain(value.test);
        return [...branches(value.then, all([when, test])), ...branches(value.otherwise, all([when, not(test)]))];
      }
      case 'smallest':
      case 'largest':
        return branches(chosen(value.kind, value.of.map(lift)), when);
      case 'product':
        return [{ when, value: { kind: 'product', of: value.of.map(lift) } }];
      case 'sum':
      case 'number':
      case 'fact':
      case 'calculation':
        return [{ when, value: lift(value) }];
    }
  };

  const define = (name: string, value: Quantity): void => {
    const adds = value.kind === 'sum';
    const parts = adds ? value.of : [value];
    const own = parts.flatMap((part) => branches(part, YES)).map((branch): Step => ({ name, adds, ...branch }));
    steps.set(
      name,
      own.filter(({ when, value: one }) => !isNever(when) && (one.kind !== 'number' || one.value !== 0)),
    );
  };

  for (const { name, value } of calculations) define(name, value);
  return { of: steps, plain };
}

function isNever(formula: Formula): boolean {
  return formula.kind === 'constant' && !formula.value;
}

function isPlain(value: Quantity): boolean {
  if (value.kind === 'sum' || value.kind === 'product') return value.of.every(isPlain);
  return value.kind === 'number' || value.kind === 'fact' || value.kind === 'calculation';
}

/** The smaller or larger of several as choices between two. */
function chosen(kind: 'smallest' | 'largest', parts: readonly Quantity[]): Quantity {
  const [one = { kind: 'number', value: 0 }, ...rest] = parts;
  return rest.reduce<Quantity>(
    (best, other) => ({
      kind: 'if',
      test: { kind: 'compare', operator: kind === 'smallest' ? '<' : '>', left: best, right: other },
      then: best,
      otherwise: other,
    }),
    one,
  );
}
