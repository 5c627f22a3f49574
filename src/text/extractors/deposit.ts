import { ADVANCE_PAYMENT } from '../../generated/lexicons/advance-payment.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';

const FACT = 'deposit-or-app-payment-only';
/** Tokens within which a way of paying and `first`, or `only`, belong together. */
const NEAR = 7;
/** The same for words that say little by themselves: `pay first`, but not `text first`. */
const CLOSE = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Ways of paying that are everyday words too: they need a word for paying in their clause. */
const EVERYDAY = words('app wise transfer lenke overføre overfør overført überweisen på konto');
/** `in advance` says it by itself; `first` and `before` may be about anything and must stand close. */
const PLAIN_ADVANCE = words('forud vorab anticipat вперёд вперед b4 заранее förväg');
const ADVANCE_PHRASES = words(
  'på forhånd z góry im voraus por adelantado por anticipado în avans in advance i förväg på förhand to secure to book to confirm',
);
const WITHOUT = words('uden utan uten ohne without bez fara sin без no zero ingen ikke');
const NEGATIONS = words('not ikke inte ikkje nicht nie nu no не isnt never aldrig aldri');
const NEEDED = words(
  'required needed necessary nodvendig nodvendigt nodvandig nodvandigt notig erforderlich noetig wymagana wymagane konieczna nevoie necesario necesaria нужна нужен потрибна потрібна потрібен obligatory paakraevet kraeves kravs',
);
/** A flat is let with a deposit as well. */
const RENT = words(
  'husleje leje lejemal rent rental tenant months maneders maned lejlighed monatsmiete monatsmieten miete kaltmiete czynsz alquiler hyra hyran deposition depositumskonto indflytning bottle bottles pant',
);

type Role = 'deposit' | 'app' | 'advance' | 'only' | 'pay' | 'cash';

/** The matches of one clause or sentence by what they say. */
interface Said {
  readonly document: Document;
  readonly matches: readonly Match[];
  readonly at: number;
}

/**
 * Money asked for before the meeting, or payment by app, transfer, card link or crypto only. No deposit, an app as one of several ways, and cash
 * only do not count; neither does booking ahead.
 *
 * @example extractFacts('Kun MobilePay, ingen kontanter').facts['deposit-or-app-payment-only']?.value // → true
 */
export const deposit: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ADVANCE_PAYMENT],
  extract: (document) => {
    const matches = matchLexicon(document, ADVANCE_PAYMENT.id);
    return matches.flatMap((_, at) => hitsAt({ document, matches, at }));
  },
};

function hitsAt(said: Said): Hit[] {
  const match = said.matches[said.at];
  switch (match === undefined ? undefined : roleOf(match)) {
    case 'deposit':
      return match === undefined ? [] : [toHit(FACT, match, depositState(said.document, match))];
    case 'app':
      return appHits(said);
    case 'pay':
      return payHits(said);
    default:
      return [];
  }
}

function roleOf(match: Match): Role | undefined {
  const { tag } = match;
  return tag === 'deposit' || tag === 'app' || tag === 'advance' || tag === 'only' || tag === 'pay' || tag === 'cash'
    ? tag
    : undefined;
}

function depositState(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  const { tokens } = document;
  for (let at = Math.max(0, match.first - 2); at < match.first; at += 1)
    if (WITHOUT.has(tokens[at]?.text ?? '') && tokens[at]?.clause === tokens[match.first]?.clause) return 'refused';
  const after = tokens.slice(match.last + 1, match.last + 6).map(({ text }) => text);
  if (after.some((word) => NEGATIONS.has(word)) && after.some((word) => NEEDED.has(word))) return 'refused';
  const around = tokens.slice(Math.max(0, match.first - NEAR), match.last + NEAR);
  return around.some(({ text }) => RENT.has(text)) ? 'neutral' : 'offered';
}

/** `MobilePay before I drive`, `crypto only`, `no cash, PayPal`. */
function appHits(said: Said): Hit[] {
  const match = said.matches[said.at];
  if (match === undefined) return [];
  if (
    EVERYDAY.has(match.term) &&
    !said.matches.some((other) => roleOf(other) === 'pay' && isNear(said.document, match, other, NEAR))
  )
    return [];
  const advance = beside(said, 'advance', (other) =>
    isPlain(other) ? inSentence(said.document, match, other) : isNear(said.document, match, other, NEAR),
  );
  if (advance !== undefined) return [joined(said, match, advance)];
  const only = beside(said, 'only', (other) => isOnly(said, match, other));
  return only === undefined ? [toHit(FACT, match, 'neutral')] : [joined(said, match, only)];
}

/** `only` beside the way of paying, with no cash offered in the sentence; `no cash` anywhere in the sentence. */
function isOnly(said: Said, match: Match, only: Match): boolean {
  if (isNoCash(only)) return inSentence(said.document, match, only);
  if (!isNear(said.document, match, only, CLOSE) || (only.first > match.first && !MAY_FOLLOW.has(only.term)))
    return false;
  return (
    beside(said, 'cash', (cash) => cash.state === 'offered' && inSentence(said.document, match, cash)) === undefined
  );
}

/** Words for only that may stand after what they limit. */
const MAY_FOLLOW = words('only exclusively solo sólo solamente только тільки เท่านั้น อย่างเดียว ausschließlich wyłącznie');

function isNoCash(match: Match): boolean {
  return (
    match.term.includes(' ') ||
    match.term.startsWith('cash') ||
    match.term.startsWith('kontant') ||
    match.term === 'ไม่รับเงินสด'
  );
}

/** `payment in advance`, `pay first`. */
function payHits(said: Said): Hit[] {
  const match = said.matches[said.at];
  if (match === undefined) return [];
  const advance = beside(said, 'advance', (other) =>
    isNear(said.document, match, other, isPlain(other) ? NEAR : CLOSE),
  );
  return advance === undefined ? [] : [joined(said, match, advance)];
}

function isPlain({ term }: Match): boolean {
  return PLAIN_ADVANCE.has(term) || (term.includes(' ') && term.split(' ').every((word) => ADVANCE_PHRASES.has(word)));
}

/** The nearest match of a role that fits, a few matches either way. */
function beside({ matches, at }: Said, role: Role, fits: (match: Match) => boolean): Match | undefined {
  for (let away = 1; away <= 6; away += 1)
    for (const other of [matches[at + away], matches[at - away]])
      if (other !== undefined && roleOf(other) === role && fits(other)) return other;
  return undefined;
}

function isNear({ tokens }: Document, one: Match, other: Match, distance: number): boolean {
  if (tokens[one.first]?.clause !== tokens[other.first]?.clause) return false;
  return gapOf(one, other) <= distance;
}

function inSentence({ tokens, clauses }: Document, one: Match, other: Match): boolean {
  const sentence = (match: Match): number | undefined => clauses[tokens[match.first]?.clause ?? 0]?.sentence;
  return sentence(one) === sentence(other) && gapOf(one, other) <= 2 * NEAR;
}

function gapOf(one: Match, other: Match): number {
  return one.first <= other.first ? other.first - one.last - 1 : one.first - other.last - 1;
}

/** One hit over both. The negation in `no cash` does not turn down the app beside it. */
function joined({ document }: Said, match: Match, other: Match): Hit {
  const first = Math.min(match.first, other.first);
  const last = Math.max(match.last, other.last);
  const state = isNoCash(other) && roleOf(other) === 'only' ? 'offered' : match.state;
  return { ...hitOver(document, FACT, first, last, state), term: match.term, lexicon: match.lexicon };
}
