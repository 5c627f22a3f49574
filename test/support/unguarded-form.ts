import type { Calculation, Form } from '../../src/export/form/form.js';
import { all, any, type Formula, not, type Quantity, YES } from '../../src/export/form/formula.js';

/** The form as an exporter would write it that takes a blank for an answer: nothing is unknown, and every number is there. */
export function unguarded(form: Form): Form {
  const states = new Set(form.sets.flatMap(({ indicators }) => indicators.map(({ state }) => state)));
  const calculation = ({ name, value }: Calculation): Calculation => ({
    name,
    value: states.has(name) ? certain(bare(value)) : bare(value),
  });
  return { ...form, calculations: form.calculations.map(calculation) };
}

/** What does not hold fails. */
function certain(state: Quantity): Quantity {
  if (state.kind !== 'if' || state.otherwise.kind !== 'if') throw new Error('a state is told by two questions');
  return { ...state, otherwise: { ...state.otherwise, test: not(state.test) } };
}

function bare(quantity: Quantity): Quantity {
  switch (quantity.kind) {
    case 'number':
    case 'fact':
    case 'calculation':
      return quantity;
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return { ...quantity, of: quantity.of.map(bare) };
    case 'if':
      return {
        kind: 'if',
        test: bareFormula(quantity.test),
        then: bare(quantity.then),
        otherwise: bare(quantity.otherwise),
      };
  }
}

function bareFormula(formula: Formula): Formula {
  switch (formula.kind) {
    case 'filled':
      return YES;
    case 'compare':
      return { ...formula, left: bare(formula.left), right: bare(formula.right) };
    case 'all':
      return all(formula.of.map(bareFormula));
    case 'any':
      return any(formula.of.map(bareFormula));
    case 'not':
      return not(bareFormula(formula.of));
    default:
      return formula;
  }
}
