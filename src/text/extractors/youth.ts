import { YOUTH_CONTEXT } from '../../generated/lexicons/youth-context.js';
import { YOUTH } from '../../generated/lexicons/youth.js';
import { hitOver, matchLexicon, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { clauseAround, tagged, touches, within } from './context.js';
import { isOfGuest, isPriceForStudents, isQuestion } from './youth-of-guest.js';
import { type StatedAge, statedAges } from './stated-ages.js';

const OLDEST_YOUNG = 22;
/** How far a word that changes the sense may stand away, in tokens. */
const CONTEXT_REACH = 16;
/** From this age on, a word of youth right behind it is a joke: `61 years young`. */
const OLD = 30;
/** How far an age may stand from a word for study, in tokens. */
const FAR = 40;
/** From this age on, a student is one who studies late in life. */
const LATE_STUDENT = 35;

/**
 * Words that stress youth or study. Not those that are turned down, lie in the past, speak of the guest, or of a heart that stayed young.
 *
 * @example
 * ```ts
 * extractFacts('Ung studerende').facts['youth-words']?.value // → true
 * ```
 */
export const youthWords: Extractor = {
  fact: 'youth-words',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [YOUTH, YOUTH_CONTEXT],
  extract: (document) => wordHits(document, 'youth-words'),
};

/**
 * Youth stressed by words or by a stated age of 18 to 22.
 *
 * @example
 * ```ts
 * extractFacts('Mia, 22, Odense').facts['youth-stressed']?.value // → true
 * ```
 */
export const youthStressed: Extractor = {
  fact: 'youth-stressed',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [YOUTH, YOUTH_CONTEXT],
  extract: (document) => [...wordHits(document, 'youth-stressed'), ...ageHits(document, 'youth-stressed', isYoung)],
};

/**
 * An age of 18 to 22 that is stated for the person.
 *
 * @example
 * ```ts
 * extractFacts('Jeg er 23').facts['stated-age-under-23']?.value // → false
 * ```
 */
export const statedAgeUnder23: Extractor = {
  fact: 'stated-age-under-23',
  kind: 'advert',
  whenNoneOffered: 'no-if-any-hit',
  lexicons: [],
  extract: (document) =>
    statedAges(document).map((age) =>
      hitOver(document, 'stated-age-under-23', age.first, age.last, isYoung(age) ? 'offered' : 'neutral'),
    ),
};

/**
 * The number 18 as an age, or the word `teen`, in an advert about an adult.
 *
 * @example
 * ```ts
 * extractFacts('Just 18').facts['teen-keyword']?.value // → true
 * ```
 */
export const teenKeyword: Extractor = {
  fact: 'teen-keyword',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [YOUTH, YOUTH_CONTEXT],
  extract: (document) => [
    ...tagged(document, YOUTH.id, 'teen').map((match) => toHit('teen-keyword', match, stateOfWord(document, match))),
    ...ageHits(document, 'teen-keyword', (age) => age.value === 18),
  ],
};

function isYoung({ value }: StatedAge): boolean {
  return value <= OLDEST_YOUNG;
}

function ageHits(document: Document, fact: string, counts: (age: StatedAge) => boolean): Hit[] {
  return statedAges(document)
    .filter(counts)
    .map((age) => hitOver(document, fact, age.first, age.last, 'offered'));
}

function wordHits(document: Document, fact: string): Hit[] {
  return matchLexicon(document, YOUTH.id).map((match) => toHit(fact, match, stateOfWord(document, match)));
}

function stateOfWord(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  if (isOfGuest(document, match) || isYearsYoung(document, match) || isQuestion(document, match)) return 'neutral';
  if (match.tag === 'student' && (isPriceForStudents(document, match) || isLateStudent(document, match)))
    return 'neutral';
  if (match.tag === 'teen' && isLeastAge(document, match)) return 'neutral';
  return isInOtherSense(document, match) ? 'neutral' : 'offered';
}

/** Words beside it that put it in the past, in the heart, with guests, or that hold it in a longer phrase. */
function isInOtherSense(document: Document, match: Match): boolean {
  const all = matchLexicon(document, YOUTH_CONTEXT.id);
  if (all.length === 0) return false;
  const clause = clauseAround(document, match.first);
  const cues = within(all, match.first - CONTEXT_REACH, match.last + CONTEXT_REACH);
  if (cues.some((cue) => touches(cue, match) && cue.last - cue.first > match.last - match.first)) return true;
  return cues
    .filter((cue) => cue.first >= clause.first && cue.last <= clause.last)
    .some(
      (cue) =>
        cue.tag === 'past' ||
        (cue.tag === 'heart' && Math.abs(cue.first - match.last) <= 4) ||
        (cue.tag === 'guest' && cue.first > match.last && cue.first - match.last <= 3) ||
        (cue.tag === 'noun' && cue.first === match.last + 1),
    );
}

/** `student igen i en alder af 52`, `class of 1990`. */
function isLateStudent(document: Document, match: Match): boolean {
  const { first, last } = sentenceOf(document, match);
  const ages = within(statedAges(document), Math.max(first, match.first - FAR), Math.min(last, match.last + FAR));
  if (ages.some(({ value }) => value >= LATE_STUDENT) || AT_THE_AGE_OF.test(wordsBehind(document, match))) return true;
  return document.tokens
    .slice(match.last + 1, Math.min(last, match.last + CONTEXT_REACH) + 1)
    .some((token) => token.kind === 'number' && /^(?:19[4-9]\d|200\d)$/u.test(token.text));
}

/** `igen i en alder af 52`: an age behind a word for it, which is none of the forms of a stated age. */
const AT_THE_AGE_OF = /(?:alder a[fv]|age of|alter von|aldern|edad de|wieku|возрасте) [3-9]\d/u;

function wordsBehind({ tokens }: Document, match: Match): string {
  return tokens
    .slice(match.last + 1, match.last + CONTEXT_REACH)
    .map(({ text }) => text)
    .join(' ');
}

/** `over eighteen` is the law. */
function isLeastAge({ tokens }: Document, match: Match): boolean {
  return LEAST.test(tokens[match.first - 1]?.text ?? '') || tokens[match.last + 1]?.text === '+';
}

const LEAST = /^(?:over|above|least|minimum|min|fra|from|under|than|til|mindst|minst|ab|uber)$/u;

function isYearsYoung({ tokens }: Document, match: Match): boolean {
  const before = tokens[match.first - 1];
  const number = before?.kind === 'number' ? before : tokens[match.first - 2];
  if (number?.kind !== 'number' || number.text.length !== 2 || Number(number.text) < OLD) return false;
  return number === before || /^(?:ar|years|yrs|jahre|anos|lat|ani|лет)$/u.test(before?.text ?? '');
}
