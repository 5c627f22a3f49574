import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { matchLexicon, oncePerDocument, sentenceOf } from '../../helpers.js';
import type { Document } from '../../types.js';
import { clauseAround, type Stretch, within } from '../context.js';
import { quotationsOf } from './quotations.js';
import { type Tongue, tongueOf } from '../../tongue.js';

/** Who is meant: the person the review is about, the reviewer, somebody else of some part, a bystander. */
export type Role = 'provider' | 'self' | 'third' | 'he' | 'partner' | 'friend' | 'other';

/** A mention of somebody. `subject` is false for object forms and possessives. */
export interface Person extends Stretch {
  readonly role: Role;
  readonly subject: boolean;
  readonly possessive: boolean;
}

/** Words that name somebody in one language only and mean something else in the others: `er`, `i`, `men`. */
const AMBIGUOUS: Readonly<Record<string, Tongue>> = {
  i: 'english',
  "i'm": 'english',
  me: 'english',
  men: 'english',
  us: 'english',
  our: 'english',
  her: 'english',
  their: 'english',
  min: 'scandinavian',
  mit: 'scandinavian',
  dem: 'scandinavian',
  de: 'scandinavian',
  er: 'german',
  ihm: 'german',
};
const OBJECT_FORMS = new Set('hende henne dem them him ham honom ihm ihn herself'.split(' '));
const POSSESSIVES = new Set('hers hendes hennes deres his hans ihre ihrem ihren ihrer'.split(' '));

/**
 * Everybody whom a review mentions, in the order of the text.
 *
 * @param document - A review that was read with the lexicon `review-people`.
 * @returns The mentions.
 * @example
 * ```ts
 * personsOf(document).map(({ role }) => role) // → ['third', 'provider'] for “a man told her to hurry”
 * ```
 */
export const personsOf: (document: Document) => readonly Person[] = oncePerDocument((document: Document) => {
  const persons = namedIn(document);
  const hers = quotationsOf(document).filter((quotation) => isHers(persons, quotation));
  if (hers.length === 0) return persons;
  return persons.map((person) =>
    person.role === 'self' && hers.some(({ first, last }) => first <= person.first && person.last <= last)
      ? { ...person, role: 'provider' }
      : person,
  );
});

/** How far before a quotation, and how close behind it, the one who says it is named. */
const SPEAKER_REACH = 12;
const SPEAKER_REACH_AFTER = 4;

/** `She said "I must"`, `"I must", she said`, `her words: "I must"`: there, `I` is not the reviewer. */
function isHers(persons: readonly Person[], { first, last }: Stretch): boolean {
  const before = within(persons, first - SPEAKER_REACH, first - 1);
  const speaker =
    before.findLast(({ subject }) => subject) ??
    before.findLast(({ possessive }) => possessive) ??
    within(persons, last + 1, last + SPEAKER_REACH_AFTER).find(({ subject }) => subject);
  return speaker?.role === 'provider';
}

function namedIn(document: Document): readonly Person[] {
  const tongue = tongueOf(document.tokens);
  return matchLexicon(document, REVIEW_PEOPLE.id)
    .filter(({ term }) => AMBIGUOUS[term] === undefined || AMBIGUOUS[term] === tongue)
    .map(({ term, tag = '', first, last }): Person => {
      const possessive = tag === 'my' || tag === 'her' || POSSESSIVES.has(term);
      return {
        first,
        last,
        role: roleOf(tag),
        possessive,
        subject: tag !== 'me' && !possessive && !OBJECT_FORMS.has(term),
      };
    });
}

function roleOf(tag: string): Role {
  switch (tag) {
    case 'her':
      return 'provider';
    case 'me':
    case 'my':
      return 'self';
    case 'third':
    case 'he':
    case 'partner':
    case 'friend':
    case 'other':
    case 'self':
      return tag;
    default:
      return 'provider';
  }
}

/** The mentions within tokens `first … last`. */
export function personsWithin(document: Document, first: number, last: number): readonly Person[] {
  return within(personsOf(document), first, last);
}

/** Before `me`, these make the reviewer the one who feels it: `she made me nervous`. */
const CAUSES = new Set('made make makes making left got gets gjorde gor fik gjorde macht machte gjorde'.split(' '));
/** How far a possessive of the reviewer's reaches: `my knee`, `my own hands`. */
const POSSESSIVE_REACH = 3;
/** How far behind a state its bearer may stand: `afraid I was late`. */
const REACH_AFTER = 3;

/**
 * Of whom a state is said: the nearest subject before it in its clause, then in its sentence; the reviewer where he stands right behind it.
 * A review without a subject (`Seemed scared`) speaks of the provider.
 *
 * @param document - A review.
 * @param at - The words that name the state.
 * @returns The role of its bearer.
 * @example
 * ```ts
 * bearerOf(document, match) // → 'self' for “I was so nervous”
 * ```
 */
export function bearerOf(document: Document, at: Stretch): Role {
  const clause = clauseAround(document, at.first);
  const before = personsWithin(document, Math.max(clause.first, at.first - WINDOW), at.first - 1);
  const nearest = before.at(-1);
  if (nearest?.role === 'self' && !nearest.subject) {
    if (isCaused(document, nearest) || (nearest.possessive && at.first - nearest.last <= POSSESSIVE_REACH))
      return 'self';
  }
  const own = before.findLast(({ subject, possessive, role }) => subject || (possessive && role === 'provider'));
  if (own !== undefined) return own.role;
  if (before.some(({ role }) => role === 'provider')) return 'provider';
  const after = personsWithin(document, at.last + 1, Math.min(clause.last, at.last + REACH_AFTER)).at(0);
  if (after?.role === 'self' && (after.subject || after.possessive)) return 'self';
  const sentence = sentenceOf(document, at);
  const earlier = personsWithin(document, Math.max(sentence.first, at.first - WINDOW), clause.first - 1);
  return earlier.findLast(({ subject }) => subject)?.role ?? 'provider';
}

/** A sentence without a full stop may be as long as the text. */
const WINDOW = 40;

function isCaused({ tokens }: Document, { first }: Person): boolean {
  return CAUSES.has(tokens[first - 1]?.text ?? '');
}
