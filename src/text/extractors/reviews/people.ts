import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { matchLexicon, oncePerDocument, sentenceOf } from '../../helpers.js';
import type { Document } from '../../types.js';
import { clauseAround, type Stretch, within } from '../context.js';
import { quotationsOf } from './quotations.js';
import { type Tongue, tongueOf } from '../../tongue.js';

/** Who is meant: the person the review is about, the reviewer, somebody else of some part, somebody of whom no more is said, a bystander. */
export type Role = 'provider' | 'self' | 'third' | 'he' | 'partner' | 'friend' | 'someone' | 'other';

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
  const hers = quotationsOf(document).filter((quotation) => isHers(document, persons, quotation));
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

/** `She said "I must"`, `"I must", she said`, `the note read "I must"`: there, `I` is not the reviewer. */
function isHers({ tokens }: Document, persons: readonly Person[], { first, last }: Stretch): boolean {
  const before = within(persons, first - SPEAKER_REACH, first - 1);
  const speaker =
    before.findLast(({ subject }) => subject) ??
    before.findLast(({ possessive }) => possessive) ??
    within(persons, last + 1, last + SPEAKER_REACH_AFTER).find(({ subject }) => subject);
  // Nobody puts his own words into quotation marks without saying that he said them.
  if (speaker?.role === 'self' && speaker.first < first) return !isSaidBy(tokens, speaker.last + 1, first);
  return speaker === undefined || speaker.role === 'provider';
}

function isSaidBy(tokens: Document['tokens'], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ text }) => SAYS.test(text));
}

/** Folded. */
const SAYS =
  /^(?:sa[iy]|tell|told|ask|wrote|write|think|thought|joke|repl|answer|sagde|siger|spurgte|sporger|skrev|svarede|taenkte|tankte|tenkte|sager|fragade|svarade|spurte|svarte|sagte|fragte|schrieb|dachte|antwortete|meinte)/u;

function namedIn(document: Document): readonly Person[] {
  const tongue = tongueOf(document.tokens);
  const named = matchLexicon(document, REVIEW_PEOPLE.id)
    .filter(({ term }) => AMBIGUOUS[term] === undefined || AMBIGUOUS[term] === tongue)
    .filter(({ tag, first, last }) => tag !== 'someone' || isSomebody(document, first, last))
    .map(({ term, tag = '', first, last }): Person => {
      if (tag === 'my' && STANDS_FOR_HER.has(document.tokens[last + 1]?.text ?? ''))
        return { first, last, role: 'provider', possessive: false, subject: true };
      const possessive = tag === 'my' || tag === 'her' || POSSESSIVES.has(term);
      return {
        first,
        last,
        role: roleOf(tag),
        possessive,
        subject: tag !== 'me' && !possessive && !OBJECT_FORMS.has(term),
      };
    });
  const ones = tongue === 'scandinavian' ? bareOnes(document) : [];
  return ones.length === 0 ? named : [...named, ...ones].sort((a, b) => a.first - b.first);
}

/** `nogen mange penge`, `ikke nogen`, `if anyone`: nobody in particular, or nobody at all. */
function isSomebody({ tokens }: Document, first: number, last: number): boolean {
  return !NOBODY.has(tokens[first - 1]?.text ?? '') && !DETERMINED.has(tokens[last + 1]?.text ?? '');
}

/** Folded. */
const NOBODY = new Set('ikke inte nicht uden utan uten without if hvis om wenn or eller'.split(' '));
const DETERMINED = new Set('mange fa gange penge andre andra so as like'.split(' '));

/** Folded. `der kom en og …`, `det sitter en utanför`: `en` is a person where no noun follows. */
const THERE = new Set('der det'.split(' '));
const AFTER_ONE = new Set(
  'og och der som bag bakom bak bagved udenfor uden ude utanfor utenfor foran framfor ved vid nede inde hele hela'.split(
    ' ',
  ),
);
const THERE_REACH = 4;

function bareOnes({ tokens }: Document): Person[] {
  return tokens.flatMap(({ text, clause }, at): Person[] => {
    if (text !== 'en' || !AFTER_ONE.has(tokens[at + 1]?.text ?? '')) return [];
    const before = tokens.slice(Math.max(0, at - THERE_REACH), at);
    if (!before.some((token) => token.clause === clause && THERE.has(token.text))) return [];
    return [{ first: at, last: at, role: 'someone', possessive: false, subject: true }];
  });
}

/** Folded. `Mine had a bruise`, `meine hatte einen Fleck`: the one whom the reviewer saw. */
const STANDS_FOR_HER = new Set(
  'was had looked seemed spoke said is has var havde sa virkede sagde hade sag verkade virket hatte war ist wirkte sah'.split(
    ' ',
  ),
);

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
    case 'someone':
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

/**
 * Whether somebody is neither the provider nor the reviewer nor a bystander: a boss, `he`, `someone`, or `they` who do something to her.
 *
 * @param document - The review.
 * @param person - A mention.
 * @returns Whether it is an outsider.
 * @example
 * ```ts
 * isOutsider(document, person) // → true for “they” in “they took her passport”
 * ```
 */
export function isOutsider({ tokens }: Document, { role, first }: Person): boolean {
  return OUTSIDERS.has(role) || THEY.has(tokens[first]?.text ?? '');
}

const OUTSIDERS: ReadonlySet<Role> = new Set<Role>(['third', 'he', 'partner', 'someone']);
const THEY = new Set('they de dom sie'.split(' '));

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
    if (isPointedOut(document, nearest)) return 'self';
    if (isCaused(document, nearest) || (nearest.possessive && at.first - nearest.last <= POSSESSIVE_REACH))
      return 'self';
  }
  const own = before.findLast(({ subject, possessive, role }) => subject || (possessive && role === 'provider'));
  if (own !== undefined) return own.role === 'self' && isInRelative(before, own) ? 'provider' : own.role;
  if (before.some(({ role }) => role === 'provider')) return 'provider';
  const after = personsWithin(document, at.last + 1, Math.min(clause.last, at.last + REACH_AFTER)).at(0);
  if (after?.role === 'self' && (after.subject || after.possessive)) return 'self';
  if (isOfSelfBehind(document, at, clause.last)) return 'self';
  const sentence = sentenceOf(document, at);
  const earlier = personsWithin(document, Math.max(sentence.first, at.first - WINDOW), clause.first - 1);
  return earlier.findLast(({ subject }) => subject)?.role ?? 'provider';
}

/** `The girl I asked could not …`: the reviewer right behind the provider tells which one she is. */
function isInRelative(before: readonly Person[], { first }: Person): boolean {
  return before.some(
    ({ role, subject, last }) => role === 'provider' && subject && (last === first - 1 || last === first - 2),
  );
}

/** A sentence without a full stop may be as long as the text. */
const WINDOW = 40;

/** `Det var mig der blev utilpas`, `it was me who shook`. */
function isPointedOut({ tokens }: Document, { first }: Person): boolean {
  return IT_WAS.has(tokens[first - 1]?.text ?? '') && WHO.has(tokens[first + 1]?.text ?? '');
}

/** Folded. */
const IT_WAS = new Set('var er was is wars it'.split(' '));
const WHO = new Set('der som who that'.split(' '));

/** `Spänd som en fiolsträng var jag själv`; `Shaking on the stairs. Me, I mean`. */
function isOfSelfBehind(document: Document, at: Stretch, end: number): boolean {
  const { tokens } = document;
  const isBehind = personsWithin(document, at.last + 1, Math.min(end, at.last + SELF_REACH)).some(
    ({ role, subject, first }) => role === 'self' && subject && BE.has(tokens[first - 1]?.text ?? ''),
  );
  if (isBehind) return true;
  const next = sentenceOf(document, at).last + 1;
  return MYSELF.test(
    tokens
      .slice(next, next + 4)
      .map(({ text }) => text)
      .join(' '),
  );
}

const SELF_REACH = 8;
/** Folded. */
const BE = new Set('var was war blev blev ble wurde'.split(' '));
const MYSELF =
  /^(?:me(?: ,)? (?:i mean|not her)|m[ie]g(?: ,)? (?:altsa|ikke)|mej(?: ,)? (?:alltsa|inte)|ich(?: ,)? nicht sie|i mean me)/u;

function isCaused({ tokens }: Document, { first }: Person): boolean {
  return CAUSES.has(tokens[first - 1]?.text ?? '');
}
