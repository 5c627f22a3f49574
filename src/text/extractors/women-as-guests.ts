import type { Document, Match } from '../types.js';
import { anyWithin, clauseAround, within, wordAfter, wordBefore, wordBeforeAt } from './context.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a plural noun, these make it the people whom the advert is for. */
const FOR = set('for til fur para pentru dla для för blandt mellem');
/** Before a plural noun, these make it others than the provider. */
const OTHERS = set(
  'other andre andra anderen andere otras inne alte другие інші those most like som dine din your deine dein dear kaere hej hi hello hey deres jeres soger seeking seeks sucht suche suchen soker szukam caut busco ищу шукаю kontakter meeting',
);
/** Behind it, these do the same: `women wanted`, `kvinder efter 50`. */
const OTHERS_AFTER = set('wanted needed soges sokes gesucht efter after over under ab uber contact kontakter');
const WELCOME = set('welcome velkommen velkomne valkommen valkomna willkommen');
const TO_YOU = set('you to dig jer deg dere dich euch er til');
const FIRST_PERSON = set('i jeg jag ich eg yo ja я');
/** Who has or brings women offers them; who massages or holds them does not. */
const HAS = set(
  'have har habe got bring bringer send sender manage tilbyder offer tengo mam am er is work arbejder with med',
);
/** Where women of everyday life are. */
const ELSEWHERE =
  /^(?:bingo|bridge[a-z]*|[a-z]*klubben|club|choir|kor|koret|gym|office|kontoret|church|kirken|school|skolen|skole|hockey|football|fodbold|fotball|rugby|netball|till|kassen|village|landsbyen|arbejdet|jobbet|work|strik|strikke[a-z]*|yoga|dans|darts|vuggestuen|nursery|pub|neighbourhood)$/u;
const FAR = 9;

/**
 * Whether a plural word for women names those who are addressed, invited, treated or compared with, not those who are presented: `for women`, `ladies
 * welcome`, `I massage women`, `Ladies Monday, gents Tuesday`.
 *
 * @param document - A document.
 * @param match - A match of the lexicon `voice` for women or staff.
 * @param guests - The places of words for guests.
 * @returns Whether they are none of the providers.
 * @example
 * ```ts
 * areGuests(document, match, []) // → true for “women welcome”
 * ```
 */
export function areGuests(document: Document, match: Match, guests: readonly Match[]): boolean {
  return (
    isCalledOther(document, match) ||
    anyWithin(guests, match.first - 3, match.first - 1) ||
    anyWithin(guests, match.last + 1, match.last + 3) ||
    isWelcomed(document, match) ||
    isPossessive(document, match) ||
    isTreated(document, match) ||
    isListedWith(document, match, guests) ||
    isElsewhere(document, match) ||
    isSlavicGenitive(document, match)
  );
}

function isCalledOther(document: Document, match: Match): boolean {
  const at = wordBeforeAt(document, match.first);
  const before = document.tokens[at];
  if (before !== undefined && (FOR.has(before.text) || OTHERS.has(before.text))) return true;
  const twoBefore = before === undefined ? undefined : wordBefore(document, at);
  if (twoBefore !== undefined && FOR.has(twoBefore.text) && !isDeterminer(before?.text ?? '')) return true;
  const after = wordAfter(document, match.last)?.text ?? '';
  return OTHERS_AFTER.has(after) || (OTHERS.has(after) && after !== 'som' && after !== 'like');
}

function isDeterminer(word: string): boolean {
  return /^(?:vor|vores|our|vara|vare|unser[e-z]{0,2}|nos|nuestras|nasz[a-z]{0,3}|the|de|mine)$/u.test(word);
}

function isWelcomed({ tokens }: Document, match: Match): boolean {
  for (let at = match.last + 1; at <= match.last + 2; at += 1)
    if (WELCOME.has(tokens[at]?.text ?? '') && !TO_YOU.has(tokens[at + 1]?.text ?? '')) return true;
  return false;
}

/** `ladies' shoes` */
function isPossessive({ original }: Document, match: Match): boolean {
  return /^['\u2019](?:\s|$)/u.test(original.slice(match.span.end, match.span.end + 2));
}

/** `I massage women`, `jeg holder om kvinder`; `jeg har piger` is another matter. */
function isTreated({ tokens }: Document, match: Match): boolean {
  for (let at = match.first - 2; at >= match.first - 4; at -= 1) {
    if (tokens[at]?.clause !== tokens[match.first]?.clause) return false;
    if (!FIRST_PERSON.has(tokens[at]?.text ?? '')) continue;
    return !tokens.slice(at + 1, match.first).some(({ text, kind }) => HAS.has(text) || kind === 'number');
  }
  return false;
}

/** `Ladies Monday, gents Tuesday`: both begin a clause of the same sentence. */
function isListedWith(document: Document, match: Match, guests: readonly Match[]): boolean {
  const begins = (at: number): boolean => clauseAround(document, at).first === at;
  if (!begins(match.first)) return false;
  return within(guests, match.last + 1, match.last + FAR).some((guest) => begins(guest.first));
}

function isElsewhere({ tokens }: Document, match: Match): boolean {
  return tokens.slice(match.last + 1, match.last + 4).some(({ text }) => ELSEWHERE.test(text));
}

/** `від дипломованої масажистки`: the genitive of one woman is written like the plural; the adjective before it tells. */
function isSlavicGenitive({ tokens }: Document, match: Match): boolean {
  if (match.language !== 'rus' && match.language !== 'ukr') return false;
  return /(?:о[їійи]|е[їійи])$/u.test(tokens[match.first - 1]?.text ?? '');
}
