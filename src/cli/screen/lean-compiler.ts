import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine copy less code into the places that call it. Screening calls some thousands of small functions; copied as usual they take a core several
 * seconds to compile, in each thread anew, for code that then runs no faster.
 *
 * @example
 * ```ts
 * compileLean() // → undefined
 * ```
 */
export function compileLean(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--max-inlined-bytecode-size=100');
}

/**
 * Has the engine give memory back sooner: a run that keeps numbers of a million adverts would hold as much again of what it no longer needs.
 *
 * @example
 * ```ts
 * keepLittle() // → undefined
 * ```
 */
export function keepLittle(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
