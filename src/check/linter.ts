import type { Flaw, Level } from './finding.js';
import type { LoadedMaterial, ReadMaterial, ShapedMaterial } from './material.js';

/** What a check is, for lists, documents and SARIF. */
export interface CheckDescription {
  /** Id of the check; findings and exceptions name it. */
  readonly id: string;
  /** How much its findings matter. */
  readonly level: Level;
  /** What it looks for, in one line. */
  readonly what: string;
  /** Why that matters, in one line. */
  readonly why: string;
}

/**
 * One check. `needs` says what must be so before it can run: `nothing`, a file that has the whole `shape` of the schema, or a rule
 * set that can be `loaded`. It gives its flaws one by one, so that the work ends when enough of them are found.
 *
 * @example
 * ```ts
 * const linter: Linter = {
 *   id: 'few-facts', level: 'note', what: 'a set with one fact', why: 'One answer says little.', needs: 'shape',
 *   run: ({ set }) => (set.facts.length > 1 ? [] : [{ path: '/facts', message: 'There is one fact.' }]),
 * };
 * ```
 */
export type Linter = CheckDescription &
  (
    | { readonly needs: 'nothing'; readonly run: (material: ReadMaterial) => Iterable<Flaw> }
    | { readonly needs: 'shape'; readonly run: (material: ShapedMaterial) => Iterable<Flaw> }
    | { readonly needs: 'loaded'; readonly run: (material: LoadedMaterial) => Iterable<Flaw> }
  );
