import { VOICE_CONTEXT } from '../../generated/lexicons/voice-context.js';
import { VOICE } from '../../generated/lexicons/voice.js';
import { matchLexicon, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { anyWithin, clauseAround, tagged, wordAfter, wordBefore, wordBeforeAt } from './context.js';
import { namedPersons } from './named-persons.js';
import { TOWNS } from '../../generated/lexicons/towns.js';

/** Before a plural noun, these make it the people whom the advert is for. */
const FOR = new Set('for til fur para pentru dla для för blandt mellem'.split(' '));
/** Before a plural noun, these make it others than the provider. */
const OTHERS = new Set(
  'other andre andra anderen andere otras inne alte другие інші those most like som dine din your deine dein dear kaere hej hi hello hey deres jeres'.split(
    ' ',
  ),
);
const WELCOME = new Set('welcome velkommen velkomne valkommen valkomna willkommen'.split(' '));
const TO_YOU = new Set('you to dig jer deg dere dich euch er til'.split(' '));
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
/** How many tokens the antecedent of a pronoun may lie back. */
const ANTECEDENT = 16;

/**
 * Whether the advert speaks of the provider as she, they, we, girls or by name. It goes by the grammar of person and number: a plural of provider and guest
 * (meeting, agreeing, drinking together), of a household or of guests is none.
 *
 * @example extractFacts('Vi er to piger').facts['third-person-or-plural']?.value // → true
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
    case 'women':
    case 'staff':
      return areGuests(document, match, cues) ? 'neutral' : 'offered';
    case 'sie':
      return isThirdPersonVerb(wordAfter(document, match.last)?.text) ? 'offered' : 'neutral';
    case 'she':
    case 'they':
      return isEndearment(document, match) || hasOtherAntecedent(match, cues) ? 'neutral' : 'offered';
    default:
      return 'offered';
  }
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

/** Women who are addressed, invited or compared with, not presented. */
function areGuests(document: Document, match: Match, { guest }: Cues): boolean {
  const at = wordBeforeAt(document, match.first);
  const before = document.tokens[at];
  const twoBefore = before === undefined ? undefined : wordBefore(document, at);
  const after = wordAfter(document, match.last);
  if (before !== undefined && (FOR.has(before.text) || OTHERS.has(before.text))) return true;
  if (twoBefore !== undefined && FOR.has(twoBefore.text) && !isPossessive(before?.text ?? '')) return true;
  if (anyWithin(guest, match.first - 3, match.first - 1) || anyWithin(guest, match.last + 1, match.last + 3))
    return true;
  for (let at = match.last + 1; at <= match.last + 2; at += 1)
    if (WELCOME.has(document.tokens[at]?.text ?? '') && !TO_YOU.has(document.tokens[at + 1]?.text ?? '')) return true;
  return OTHERS.has(after?.text ?? '') && after?.text !== 'er' && after?.text !== 'som' && after?.text !== 'like';
}

function isPossessive(word: string): boolean {
  return /^(?:vor|vores|our|vara|vare|unser[e-z]{0,2}|nos|nuestras|nasz[a-z]{0,3}|the|de|mine)$/u.test(word);
}

function isThirdPersonVerb(word: string | undefined): boolean {
  return word !== undefined && word.length > 2 && (word === 'hat' || (word.endsWith('t') && !NO_VERB.has(word)));
}

function isEndearment(document: Document, match: Match): boolean {
  if (match.term !== 'hun' && match.term !== 'hon') return false;
  const after = wordAfter(document, match.last);
  const before = wordBefore(document, match.first);
  return after === undefined || ENDEARING.has(after.text) || ENDEARING.has(before?.text ?? '');
}

/** The pronoun stands for somebody of the household, a pet or a guest who was named shortly before. */
function hasOtherAntecedent(match: Match, { household, guest }: Cues): boolean {
  const from = match.first - ANTECEDENT;
  return anyWithin(household, from, match.first - 1) || anyWithin(guest, from, match.first - 1);
}

/** Whether a plural is that of provider and guest, or of those who offer. */
function stateOfPlural(document: Document, match: Match, cues: Cues, several: boolean): HitState {
  if (match.state !== 'offered') return match.state;
  const sentence = sentenceOf(document, match);
  if (anyWithin(cues.household, sentence.first, sentence.last)) return 'neutral';
  const clause = clauseAround(document, match.first);
  const together =
    anyWithin(cues.together, match.first - 1, Math.min(sentence.last, match.last + 12)) ||
    anyWithin(cues.together, clause.first, clause.last);
  const act = isAct(document, match, cues, clause);
  if (together !== act) return act ? 'offered' : 'neutral';
  return several || cues.one.length === 0 ? 'offered' : 'neutral';
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

/** Languages in which the verb itself says who does it. */
/** Verbs and pronouns that may as well speak of provider and guest. */
const OPEN_VERBS = new Set(
  'estamos hacemos hablamos tenemos viajamos nosotros nosotras mamy spotykamy avem facem mergem venim мы ми'.split(' '),
);
const INFLECTED = new Set(['spa', 'pol', 'ron', 'rus', 'ukr']);
