import type { Form } from '../../src/export/form/form.js';
import type { Formula, Quantity } from '../../src/export/form/formula.js';

/** The same form with a missing answer read as "no": what a form does whose author forgot that a blank is not an answer. */
export function withoutGuards(form: Form): Form {
  return { ...form, calculations: form.calculations.map(({ name, value }) => ({ name, value: unguarded(value) })) };
}

/** The answer "no" becomes the lack of a "yes", and everything that asks whether something is known says that it is. */
function bare(formula: Formula): Formula {
  switch (formula.kind) {
    case 'answer':
      return formula.code === 'no' ? { kind: 'not', of: { ...formula, code: 'yes' } } : formula;
    case 'filled':
      return { kind: 'constant', value: true };
    case 'compare':
      return { ...formula, left: unguarded(formula.left), right: unguarded(formula.right) };
    case 'all':
    case 'any':
      return { ...formula, of: formula.of.map(bare) };
    case 'not':
      return { ...formula, of: bare(formula.of) };
    case 'constant':
    case 'chosen':
    case 'why':
    case 'written':
      return formula;
  }
}

function unguarded(value: Quantity): Quantity {
  switch (value.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return { ...value, of: value.of.map(unguarded) };
    case 'if':
      return { ...value, test: bare(value.test), then: unguarded(value.then), otherwise: unguarded(value.otherwise) };
    case 'number':
    case 'fact':
    case 'calculation':
      return value;
  }
}
