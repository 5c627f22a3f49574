import type { FactValue } from '../generated/types.js';
import type { ConditionFact } from './compile-conditions.js';
import type { Cells } from './program.js';
import { UNKNOWN } from './unknown.js';
import { ABSENT, PRESENT, UNDECIDED } from './verdict.js';

/**
 * What puts a fact that was checked, or the lack of one, into its cell.
 *
 * @param cells - The cells; they change.
 * @param definitions - The facts of the cells, in their order.
 * @returns A function of the cell's number and the value.
 */
export function cellWriter(
  cells: Cells,
  definitions: readonly ConditionFact[],
): (cell: number, value: FactValue | typeof UNKNOWN) => void {
  return (cell, value) => {
    cells.states[cell] = value === UNKNOWN ? UNDECIDED : value === false ? ABSENT : PRESENT;
    if (typeof value === 'number') cells.numbers[cell] = value;
    else if (typeof value === 'string')
      // Checked: a choice, which has options.
      cells.numbers[cell] = (definitions[cell] as Required<ConditionFact>).options.findIndex(({ id }) => id === value);
    else if (typeof value === 'object') cells.lists[cell] = value;
  };
}
