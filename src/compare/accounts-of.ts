import type { Account, AccountOptions } from './account.js';
import { SHIFT } from './pair.js';
import type { Pair } from './pair.js';

/**
 * Accounts of a and b; and of both once more, as if the open questions of one set alone were answered with no, where one set asks
 * what the other does not.
 *
 * @param pair - The sets.
 * @param make - Makes one account.
 * @returns Two accounts, or four.
 */
export function accountsOf<T extends Account>(pair: Pair, make: (options: AccountOptions) => T): readonly T[] {
  const real = [make({ side: pair.a, place: 'a', shift: SHIFT.a }), make({ side: pair.b, place: 'b', shift: SHIFT.b })];
  if (!pair.unshared) return real;
  return [
    ...real,
    make({ side: pair.a, place: 'a', shift: SHIFT.calmA }),
    make({ side: pair.b, place: 'b', shift: SHIFT.calmB }),
  ];
}
