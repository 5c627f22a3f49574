import { NO_LIMITS } from '../../generated/lexicons/no-limits.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { answeredWishes } from './answered-wishes.js';
import { type LimitlessWords, withoutLimitState } from './no-limits-company.js';
import { type FoundPhrase, type Phrase, phrasesIn } from './phrases.js';
import { isThaiByItself } from './thai-phrases.js';
import { isTurnedDownAround } from './turned-down-around.js';

const FACT = 'many-services-no-limits';

/** How “everything” and “no limits” are put together, in the order in which they are tried at a word. */
const PHRASES: readonly Phrase[] = [
  { tags: ['does', 'what', 'wish'], gap: 2 },
  { tags: ['what', 'wish'], gap: 2 },
  { tags: ['does', 'all'], gap: 1 },
  { tags: ['all', 'can'], gap: 2 },
  { tags: ['no', 'bound'], gap: 1 },
  { tags: ['nothing', 'barred'], gap: 2 },
  { tags: ['nothing', 'decline'], gap: 2 },
  { tags: ['nothing', 'wont'], gap: 2 },
  { tags: ['never', 'decline'], gap: 1 },
  { tags: ['decline', 'never'], gap: 0 },
  { tags: ['every', 'act'], gap: 2 },
  { tags: ['all', 'act'], gap: 2 },
  { tags: ['mind', 'bound'], gap: 4 },
  { tags: ['act', 'bound'], gap: 4 },
  { tags: ['unknown', 'bound'], gap: 2 },
  { tags: ['bound', 'unknown'], gap: 2 },
  { tags: ['unknown', 'nay'], gap: 1 },
  { tags: ['nay', 'unknown'], gap: 3 },
];
/** Here the verb may come last: `все делаю`. */
const VERB_LAST: readonly Phrase[] = [{ tags: ['all', 'does'], gap: 0 }];
const VERB_LAST_LANGUAGES: ReadonlySet<string> = new Set(['pol', 'rus', 'ukr', 'ron']);

/**
 * Everything offered, nothing forbidden, no limits, never a no. Refusals, the person's own limits, and coffee, towels or parking without limit do
 * not count, nor does a full service by itself.
 *
 * @example
 * ```ts
 * extractFacts('Alt er tilladt').facts['many-services-no-limits']?.value // → true
 * ```
 */
export const services: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [NO_LIMITS],
  extract: (document) => {
    const matches = matchLexicon(document, NO_LIMITS.id);
    return [
      ...matches.filter(({ tag }) => tag === undefined).map((match) => ofTerm(document, match)),
      ...phrasesIn(document, matches, PHRASES).map((phrase) => ofPhrase(document, phrase)),
      ...phrasesIn(document, matches, VERB_LAST)
        .filter(({ parts }) => VERB_LAST_LANGUAGES.has(parts[0]?.language ?? ''))
        .map((phrase) => ofPhrase(document, phrase)),
      ...asked(document, matches),
      ...answeredWishes(document).map((said) => hitOver(document, FACT, said.first, said.last)),
      ...aloneIn(document, matches).map((match) => toHit(FACT, match)),
    ];
  },
};

function stateOf(document: Document, said: LimitlessWords): HitState {
  return isTurnedDownAround(document, said.first, said.last) ? 'refused' : withoutLimitState(document, said);
}

/** `กาแฟเติมได้ไม่จำกัด`: no space parts the drink from the words. */
function isThaiDrink({ original }: Document, { span }: Match): boolean {
  const before = original.slice(Math.max(0, span.start - THAI_REACH), span.start);
  const phrase = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return THAI_DRINKS.some((word) => phrase.includes(word));
}

/** In characters. */
const THAI_REACH = 30;
const THAI_DRINKS: readonly string[] = ['กาแฟ', 'ชา', 'น้ำดื่ม', 'ขนม', 'อาหาร', 'ที่จอดรถ', 'ไวไฟ'];

function ofTerm(document: Document, match: Match): Hit {
  if (match.language === 'tha' && isThaiDrink(document, match)) return toHit(FACT, match, 'neutral');
  const said = { first: match.first, last: match.last, tags: [], term: match.term };
  return toHit(
    FACT,
    match,
    match.state === 'offered' || isThaiByItself(document, match) ? stateOf(document, said) : match.state,
  );
}

/** `Limits? What limits?`, `Grænser? Kender jeg ikke`: asked after, and denied. */
function asked(document: Document, matches: readonly Match[]): Hit[] {
  return matches.flatMap((match, at) => {
    const next = matches[at + 1];
    const isAsked = match.tag === 'bound' && next?.tag === 'unknown' && document.tokens[match.last + 1]?.text === '?';
    return isAsked && next.first === match.last + 2 ? [hitOver(document, FACT, match.first, next.last, 'offered')] : [];
  });
}

/** `E v e r y t h i n g.`: a sentence of its own. */
function aloneIn({ tokens, clauses }: Document, matches: readonly Match[]): Match[] {
  return matches.filter(({ tag, term, first, last, state }) => {
    if (tag !== 'all' || term === 'all' || state !== 'offered') return false;
    const clause = clauses[tokens[first]?.clause ?? 0];
    const begins = clause?.first === first && clauses[(tokens[first]?.clause ?? 0) - 1]?.sentence !== clause.sentence;
    return begins && last >= clause.last - 1 && clause.last > last && clause.closedBy === '.';
  });
}

/** `do you do everything?`: what the guest is asked, or asks. */
const YOU: ReadonlySet<string> = new Set(['you', 'u', 'du', 'dere', 'ni', 'sie', 'ihr', 'tu', 'ty', 'ты', 'вы', 'ти']);

function ofPhrase(document: Document, { first, last, parts }: FoundPhrase): Hit {
  const asked = parts[0]?.tag === 'does' && YOU.has(document.tokens[parts[0].last + 1]?.text ?? '');
  const hit = hitOver(document, FACT, first, last, asked && parts[1]?.tag === 'all' ? 'neutral' : undefined);
  const term = parts.map((part) => part.term).join(' … ');
  const said = { first, last, tags: parts.map(({ tag = '' }) => tag), term };
  const state = hit.state === 'offered' ? stateOf(document, said) : hit.state;
  return { ...hit, term, lexicon: NO_LIMITS.id, state };
}
