import { YOUTH_CONTEXT } from '../../generated/lexicons/youth-context.js';
import { YOUTH } from '../../generated/lexicons/youth.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { clauseAround, tagged, touches, within, wordBefore, wordBeforeAt } from './context.js';
import { type StatedAge, statedAges } from './stated-ages.js';

const OLDEST_YOUNG = 22;
/** How far a word that changes the sense may stand away, in tokens. */
const CONTEXT_REACH = 16;
/** From this age on, a word of youth right behind it is a joke: `61 years young`. */
const OLD = 30;
const YOU = new Set('du you dig er if hvis ty tu ты ти'.split(' '));
const YOU_ALONE = new Set(['du', 'you', 'dig', 'ty', 'ты', 'ти']);
const FOR = new Set('for til for fur para dla для pentru'.split(' '));

/**
 * Words that stress youth or study. Not those that are turned down, lie in the past, speak of the guest, or of a heart that stayed young.
 *
 * @example extractFacts('Ung studerende').facts['youth-words']?.value // → true
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
 * @example extractFacts('Mia, 22, Odense').facts['youth-stressed']?.value // → true
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
 * @example extractFacts('Jeg er 23').facts['stated-age-under-23']?.value // → false
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
 * @example extractFacts('Just 18').facts['teen-keyword']?.value // → true
 */
export const teenKeyword: Extractor = {
  fact: 'teen-keyword',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [YOUTH, YOUTH_CONTEXT],
  extract: (document) => [
    ...tagged(document, YOUTH.id, 'teen').map((match) => toHit('teen-keyword', match)),
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
  const clause = clauseAround(document, match.first);
  const all = matchLexicon(document, YOUTH_CONTEXT.id);
  if (all.length === 0) return isOfGuest(document, match) || isYearsYoung(document, match) ? 'neutral' : 'offered';
  const cues = within(all, match.first - CONTEXT_REACH, match.last + CONTEXT_REACH);
  const inClause = cues.filter((cue) => cue.first >= clause.first && cue.last <= clause.last);
  if (cues.some((cue) => touches(cue, match) && cue.last - cue.first > match.last - match.first)) return 'neutral';
  if (inClause.some((cue) => cue.tag === 'past')) return 'neutral';
  if (inClause.some((cue) => cue.tag === 'heart' && Math.abs(cue.first - match.last) <= 4)) return 'neutral';
  if (inClause.some((cue) => cue.tag === 'guest' && cue.first > match.last && cue.first - match.last <= 2))
    return 'neutral';
  if (isOfGuest(document, match) || isYearsYoung(document, match)) return 'neutral';
  return 'offered';
}

/** `if you are young`, `er du ung`, `for unge`. */
function isOfGuest(document: Document, match: Match): boolean {
  const at = wordBeforeAt(document, match.first);
  const before = document.tokens[at];
  if (before === undefined) return false;
  if (YOU_ALONE.has(before.text)) return true;
  const isPlural = /(?:e|s|er)$/u.test(document.tokens[match.last]?.text ?? '');
  if (FOR.has(before.text) && isPlural) return true;
  const further = wordBefore(document, at);
  return YOU.has(before.text) || /^(?:are|er|bist|eres|esti|jestes)$/u.test(before.text)
    ? YOU_ALONE.has(further?.text ?? '')
    : false;
}

function isYearsYoung({ tokens }: Document, match: Match): boolean {
  const before = tokens[match.first - 1];
  const number = before?.kind === 'number' ? before : tokens[match.first - 2];
  if (number?.kind !== 'number' || number.text.length !== 2 || Number(number.text) < OLD) return false;
  return number === before || /^(?:ar|years|yrs|jahre|anos|lat|ani|лет)$/u.test(before?.text ?? '');
}
