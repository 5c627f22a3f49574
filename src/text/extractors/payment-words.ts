import type { Document, Match } from '../types.js';

/** What a term of `advance-payment` says: a deposit, a way of paying, a time before the meeting … */
export type PaymentRole =
  'deposit' | 'app' | 'ahead' | 'advance' | 'only' | 'no-cash' | 'pay' | 'cash' | 'hold' | 'book' | 'other';

/** The matches of a text, and the one that is looked at. */
export interface Said {
  readonly document: Document;
  readonly matches: readonly Match[];
  readonly at: number;
}

/** Tokens within which a way of paying and `in advance`, or `only`, belong together. */
export const NEAR = 7;
/** How many matches either way are looked at. */
const MOST_MATCHES = 6;
const MONEY = new Set(
  'kr kroner kronor dkk sek nok € eur euro euros £ gbp quid pound pounds $ zł zl lei ron % руб грн'.split(' '),
);

/**
 * What a match says about paying.
 *
 * @param match - A match of `advance-payment`.
 * @returns Its role.
 * @example
 * ```ts
 * roleOf(match) // → 'app' for “PayPal”
 * ```
 */
export function roleOf(match: Match): PaymentRole | undefined {
  return ROLES.get(match.tag ?? '');
}

const ROLES: ReadonlyMap<string, PaymentRole> = new Map(
  (['deposit', 'app', 'ahead', 'advance', 'only', 'no-cash', 'pay', 'cash', 'hold', 'book', 'other'] as const).map(
    (role) => [role, role],
  ),
);

/**
 * The nearest match with a role that fits, a few matches either way.
 *
 * @param said - The match that is looked at, among its neighbours.
 * @param role - What the other match is to say.
 * @param fits - Whether it stands as it should.
 * @returns The match, or undefined.
 * @example
 * ```ts
 * beside(said, 'cash', (cash) => inSentence(document, match, cash))
 * ```
 */
export function beside({ matches, at }: Said, role: PaymentRole, fits: (match: Match) => boolean): Match | undefined {
  for (let away = 1; away <= MOST_MATCHES; away += 1) {
    const after = matches[at + away];
    if (after !== undefined && roleOf(after) === role && fits(after)) return after;
    const before = matches[at - away];
    if (before !== undefined && roleOf(before) === role && fits(before)) return before;
  }
  return undefined;
}

/** Whether two matches stand in one clause with at most `distance` tokens between them. */
export function isNear({ tokens }: Document, one: Match, other: Match, distance: number): boolean {
  return tokens[one.first]?.clause === tokens[other.first]?.clause && gapOf(one, other) <= distance;
}

/** Whether two matches stand in one sentence, not too far apart. */
export function inSentence(
  { tokens, clauses }: Document,
  one: Match,
  other: Match,
  distance: number = 2 * NEAR,
): boolean {
  const sentence = (match: Match): number | undefined => clauses[tokens[match.first]?.clause ?? 0]?.sentence;
  return sentence(one) === sentence(other) && gapOf(one, other) <= distance;
}

function gapOf(one: Match, other: Match): number {
  return one.first <= other.first ? other.first - one.last - 1 : one.first - other.last - 1;
}

/**
 * The first amount of money within tokens `first … last`, as its token: a number with a currency or a per cent sign beside it.
 *
 * @param document - A document.
 * @param first - The first token that is looked at.
 * @param last - The last one.
 * @returns Index of the token of the number, or -1.
 * @example
 * ```ts
 * amountWithin(document, 0, 5) // → 2 in “Booking mod 200 kr”
 * ```
 */
export function amountWithin({ tokens }: Document, first: number, last: number): number {
  for (let at = Math.max(0, first); at <= last; at += 1)
    if (
      tokens[at]?.kind === 'number' &&
      (MONEY.has(tokens[at + 1]?.text ?? '') ||
        MONEY.has(tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]?.text ?? ''))
    )
      return at;
  return -1;
}
