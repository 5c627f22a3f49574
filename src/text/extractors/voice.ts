import { TOWNS } from '../../generated/lexicons/towns.js';
import { VOICE_CONTEXT } from '../../generated/lexicons/voice-context.js';
import { VOICE } from '../../generated/lexicons/voice.js';
import { matchLexicon, oncePerDocument, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { anyWithin, clauseAround, tagged, wordAfter, wordBefore } from './context.js';
import { namedPersons } from './named-persons.js';
import { areGuests } from './women-as-guests.js';

/** Beside `hun` and `hon`, these make it the English endearment. */
const ENDEARING = new Set(
  'hi hey hello hiya me ok thanks babe sorry text call x xx xxx msg message yes morning love just no'.split(' '),
);
/** German words in -t that are no verb in the third person. */
const NO_VERB = new Set(
  'nicht erwartet interessiert seit mit jetzt direkt gut sofort nett recht sanft zuerst selbst erst echt hat bitt oft fast'.split(
    ' ',
  ),
);
/** `Kattene og jeg, vi er tre`: those who are counted may be of the household. */
const COUNTED = /^(?:vi er|wir sind|there are|jesteśmy|suntem|somos|нас) /u;
/** `as they say here` */
const AS = new Set('as like what som wie hvad jak cum como как як'.split(' '));
/** Words of order that turn subject and verb round: `så taler vi om`. */
const THEN = new Set('sa saa then dann da derefter bagefter sedan senere first forst zuerst'.split(' '));
/** `I'm told they come from Gloucester` speaks of guests or neighbours. */
const HEARD = /^(?:told|hear|say|says|said|gather|siger|sager|sier|hort|sagt|people|folk|others|andre|andra)$/u;
/** How many tokens the antecedent of a pronoun may lie back. */
const ANTECEDENT = 16;

/**
 * Whether the advert speaks of the provider as she, they, we, girls or by name. It goes by the grammar of person and number: a plural of provider and guest
 * (meeting, agreeing, drinking together), of a household or of guests is none.
 *
 * @example
 * ```ts
 * extractFacts('Vi er to piger').facts['third-person-or-plural']?.value // → true
 * ```
 */
export const thirdPersonOrPlural: Extractor = {
  fact: 'third-person-or-plural',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [VOICE, VOICE_CONTEXT, TOWNS],
  extract: (document) => {
    const cues = cuesOf(document);
    const matches = matchLexicon(document, VOICE.id);
    const plain = matches
      .filter((match) => !PRONOUNS.has(match.tag ?? ''))
      .map((match) => hitOf(match, stateOfNoun(document, match, cues)));
    const names = namedPersons(document);
    const several = names.length > 0 || plain.some((hit) => hit.state === 'offered');
    const pronouns = matches
      .filter((match) => PRONOUNS.has(match.tag ?? ''))
      .map((match) => hitOf(match, stateOfPlural(document, match, cues, several)));
    return [...plain, ...pronouns, ...names];
  },
};

const PRONOUNS = new Set(['we', 'us', 'our']);

interface Cues {
  readonly together: readonly Match[];
  readonly household: readonly Match[];
  readonly guest: readonly Match[];
  readonly one: readonly Match[];
  readonly act: readonly Match[];
  readonly business: readonly Match[];
}

function cuesOf(document: Document): Cues {
  const of = (tag: string): readonly Match[] => tagged(document, VOICE_CONTEXT.id, tag);
  return {
    together: of('together'),
    household: of('household'),
    guest: of('guest'),
    one: of('one'),
    act: of('act'),
    business: of('business'),
  };
}

function hitOf(match: Match, state: HitState): Hit {
  return toHit('third-person-or-plural', match, state);
}

function stateOfNoun(document: Document, match: Match, cues: Cues): HitState {
  if (match.state === 'quoted') return 'quoted';
  // A negation in the clause turns down what she does, not that it is said of her; a number begins a new thing: `no limits 2 girls`.
  if (match.state !== 'offered' && !isSpokenOf(document, match)) return match.state;
  switch (match.tag) {
    case 'staff':
      if (COUNTED.test(match.term) && hasOtherAntecedent(match, { ...cues, guest: [] })) return 'neutral';
      return areGuests(document, match, cues.guest) ? 'neutral' : 'offered';
    case 'women':
      if (isThereNone(document, match)) return 'refused';
      return areGuests(document, match, cues.guest) ? 'neutral' : 'offered';
    case 'sie':
      if (hasOtherAntecedent(match, { ...cues, guest: [] })) return 'neutral';
      return isThirdPersonVerb(wordAfter(document, match.last)?.text) ? 'offered' : 'neutral';
    case 'they':
      if (AS.has(wordBefore(document, match.first)?.text ?? '') || isHeard(document, match)) return 'neutral';
      return hasOtherAntecedent(match, cues) ? 'neutral' : 'offered';
    case 'she':
      return isEndearment(document, match) || hasOtherAntecedent(match, cues) ? 'neutral' : 'offered';
    default:
      return 'offered';
  }
}

/** `Nie ma tu innych dziewczyn`: the verb for there is none stands some words before. */
function isThereNone({ tokens }: Document, { first, language }: Match): boolean {
  if (language !== 'pol') return false;
  return [2, 3, 4].some((back) => tokens[first - back]?.text === 'nie' && tokens[first - back + 1]?.text === 'ma');
}

function isSpokenOf({ tokens }: Document, match: Match): boolean {
  const before = tokens[match.first - 1];
  if (match.tag === 'she' || match.tag === 'they' || match.tag === 'sie')
    return !NEGATIONS.has(before?.text ?? '') && before?.text !== '"';
  for (let at = match.first - 1; at >= Math.max(0, match.first - 6); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && token.spaced && tokens[at + 1]?.spaced === true)
      return Number(token.text) >= 2 && Number(token.text) <= 9;
  }
  return false;
}

const NEGATIONS = new Set(
  'ingen inga no not ikke inte kein keine nie nu ninguna нет ไม่มี никаких inget intet'.split(' '),
);

function isThirdPersonVerb(word: string | undefined): boolean {
  return word !== undefined && word.length > 2 && (word === 'hat' || (word.endsWith('t') && !NO_VERB.has(word)));
}

function isEndearment(document: Document, match: Match): boolean {
  if (match.term !== 'hun' && match.term !== 'hon') return false;
  const after = wordAfter(document, match.last);
  const before = wordBefore(document, match.first);
  return after === undefined || ENDEARING.has(after.text) || ENDEARING.has(before?.text ?? '');
}

function isHeard({ tokens }: Document, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ text }) => HEARD.test(text));
}

/** Without its ring, Swedish `vår` is Danish `var`, was. */
function isWas({ original }: Document, { term, span }: Match): boolean {
  return /^vår/u.test(term) && !/å|aa/iu.test(original.slice(span.start, span.end));
}

/** The pronoun stands for somebody of the household, a pet or a guest who was named shortly before. */
function hasOtherAntecedent(match: Match, { household, guest }: Cues): boolean {
  const from = match.first - ANTECEDENT;
  return anyWithin(household, from, match.first - 1) || anyWithin(guest, from, match.first - 1);
}

/** Whether a plural is that of provider and guest, or of those who offer. */
function stateOfPlural(document: Document, match: Match, cues: Cues, several: boolean): HitState {
  if (match.state !== 'offered') return match.state;
  if (isWas(document, match)) return 'neutral';
  const sentence = sentenceOf(document, match);
  if (anyWithin(cues.household, sentence.first, sentence.last)) return 'neutral';
  const clause = clauseAround(document, match.first);
  if (cues.one.length > 0 && !several && isThenWe(document, match)) return 'neutral';
  const together =
    anyWithin(cues.together, match.first - 1, Math.min(sentence.last, match.last + 12)) ||
    anyWithin(cues.together, clause.first, clause.last) ||
    // The verb itself is the pronoun: `napijemy się razem kawy, a potem … mamy ochotę`.
    (INFLECTED.has(match.language) && anyWithin(cues.together, sentence.first, match.first));
  const act = isAct(document, match, cues, clause);
  if (together !== act) return act && !isLoneWe(document, match, cues, several) ? 'offered' : 'neutral';
  return several || cues.one.length === 0 ? 'offered' : 'neutral';
}

/** A `we` or two in a text that otherwise says `I` again and again is that of provider and guest, or of a house. */
function isLoneWe(document: Document, match: Match, cues: Cues, several: boolean): boolean {
  if (several || match.tag === 'our' || cues.one.length < OFTEN) return false;
  return pronounsIn(document) <= 2;
}

const pronounsIn: (document: Document) => number = oncePerDocument(
  (document) => matchLexicon(document, VOICE.id).filter(({ tag }) => PRONOUNS.has(tag ?? '')).length,
);

/** How many words for one person make a text one person's. */
const OFTEN = 2;

/** `Så taler vi om det`: what follows when the guest is there is done by both. */
function isThenWe({ tokens }: Document, match: Match): boolean {
  return match.tag === 'we' && THEN.has(tokens[match.first - 2]?.text ?? '');
}

function isAct(document: Document, match: Match, cues: Cues, clause: { first: number; last: number }): boolean {
  if (match.tag === 'our')
    return (
      anyWithin(cues.business, match.first - 2, match.last + 3) || anyWithin(cues.act, match.first - 2, match.last)
    );
  const isInflected =
    match.tag === 'we' &&
    document.tokens[match.first]?.kind === 'word' &&
    INFLECTED.has(match.language) &&
    !OPEN_VERBS.has(match.term);
  return isInflected || anyWithin(cues.act, match.first - 2, Math.min(clause.last, match.last + 3));
}

/** Verbs and pronouns that may as well speak of provider and guest. */
const OPEN_VERBS = new Set(
  'estamos hacemos hablamos tenemos viajamos nosotros nosotras mamy spotykamy avem facem mergem venim мы ми'.split(' '),
);
/** Languages in which the verb itself says who does it. */
const INFLECTED = new Set(['spa', 'pol', 'ron', 'rus', 'ukr']);
