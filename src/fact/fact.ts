import type { Evidence, FactDefinition, FactValue, RuleSetUnknownReason } from '../generated/types.js';

/** Why a fact is unknown. */
export type UnknownReason = RuleSetUnknownReason;

/** A known fact or an unknown one with its reason, each with its evidence. */
export type FactObject =
  | { readonly value: FactValue; readonly evidence?: readonly Evidence[] }
  | { readonly unknown: UnknownReason; readonly evidence?: readonly Evidence[] };

/**
 * One fact as a caller gives it: a plain value, `null` (asked, not known), or an object with `value` or `unknown`.
 * A fact that is left out was not asked.
 */
export type FactInput = FactValue | null | FactObject;

/** Facts by id. */
export type Facts = Readonly<Record<string, FactInput>>;

/** The reasons from weakest to strongest; the stronger one stays when several meetings gave no answer. */
export const UNKNOWN_REASONS: readonly UnknownReason[] = [
  'not-asked',
  'not-observable',
  'not-known',
  'declined',
  'suspected',
  'contradictory',
];

/**
 * The answers that a fact can have, for choosing what to ask next: all of them where they are few.
 *
 * @param fact - The fact.
 * @param marks - For a number: the values at which a condition changes its answer.
 * @returns Possible values.
 */
export function possibleValues(fact: FactDefinition, marks: readonly number[]): readonly FactValue[] {
  const options = (fact.options ?? []).map(({ id }) => id);
  switch (fact.type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return options;
    case 'choices':
      return [[], ...options.map((id) => [id]), options];
    case 'number': {
      const { minimum = 0, maximum = 0 } = fact;
      const near = marks.flatMap((mark) => [mark - 1, mark, mark + 1]);
      return [...new Set([minimum, maximum, ...near])].filter((value) => value >= minimum && value <= maximum);
    }
  }
}
