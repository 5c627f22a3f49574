import { ADVANCE_PAYMENT } from '../../generated/lexicons/advance-payment.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { type Stretch, within } from './context.js';
import { depositPhrases } from './deposit-phrases.js';
import { isDeniedAfter } from './deposit-denied.js';
import { amountWithin, beside, inSentence, isNear, NEAR, roleOf, type Said } from './payment-words.js';

const FACT = 'deposit-or-app-payment-only';
/** Tokens within which words that say little by themselves belong to a payment: `pay first`, but not `text first`. */
const CLOSE = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Ways of paying that are everyday words too: they need a word for paying in their clause. */
const EVERYDAY = words('app wise transfer lenke overføre overfør overført överför digitalt vouchers telefon på konto');
const WITHOUT = words('uden utan uten ohne without bez fara sin без no zero ingen ikke kein keine keinen aldrig never');
const NEGATIONS = words('not ikke inte ikkje nicht nie nu no не isnt never aldrig aldri keine kein ej');
/** Verbs with which a deposit is asked for or taken: after one a negation turns the deposit down. */
const ASKED = words(
  'required needed necessary taken asked nodvendig nodvendigt nodvandig nodvandigt notig erforderlich noetig wymagana wymagane konieczna nevoie necesario necesaria нужна нужен потрибна потрібна потрібен obligatory paakraevet kraeves kravs kraever tager tar tek nehme verlange brauche biore chce wymagam cer iau vreau pido cobro quiero беру прошу бери require ask take want bruger har behovs behoves trengs falta nevoie potrzeba trebuie brauchst brauche needs треба надо trzeba нужно потрібно',
);
/** Flats are let and things are hired out with a deposit as well. */
const RENT = words(
  'husleje lejer lejemal rental renting tenant tenants maneders manedlig md mdr mnd lejligheder udlejere udlejes udlejer bolig boligen boliger mobleret moblert moblerad mobliert monatsmiete monatsmieten miete kaltmiete warmmiete wg mietvertrag czynsz alquiler hyra hyran hyresvard deposition depositumskonto indflytning inflyttning utleie leies landlord landlords housing flatmate flatshare chirie inchiriez аренда оренда',
);
/** Tokens either way in which such a word is looked for. */
const RENT_REACH = 24;
/** Words that are about a letting only close by. */
const RENT_CLOSE = words(
  'rent month months monthly campus studio hire hired robes groups item bath bad toilet zimmer piso wohnung lejlighed leilighet leiligheten kalt leje rented bottle bottles pant maned',
);
/** `Betal først, når vi har mødt hinanden`: the payment comes after something else. */
const THEN = words('nar når naar efter after once when wenn nachdem cuando kiedy cand когда коли for om');
/** Words for only that say nothing of what stands before them, unless they end the clause: `PayPal, kun efter aftale`. */
const LEADING_ONLY = words('kun bare berre bara nur tylko doar numai just solo тільки только');
const AGAINST = words('mod imod mot gegen against with mit con cu za за pod under');
const OR = words('or eller oder albo lub sau ori o u или або чи หรือ / &');
const DISCOUNT = words('rabat rabatt discount off descuento reducere скидка знижка extra ekstra');

/**
 * Money asked for before the meeting, or payment by app, transfer, card link or crypto only. No deposit, an app as one of several ways, and cash
 * only do not count; neither does booking ahead, nor what swindlers or others ask for.
 *
 * @example
 * ```ts
 * extractFacts('Kun MobilePay, ingen kontanter').facts['deposit-or-app-payment-only']?.value // → true
 * ```
 */
export const deposit: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ADVANCE_PAYMENT],
  extract: (document) => {
    const matches = matchLexicon(document, ADVANCE_PAYMENT.id);
    return [
      ...matches.flatMap((match, at) => hitsAt({ document, matches, at }, match)),
      ...depositPhrases(document, matches).map((phrase) => phraseHit(document, matches, phrase)),
    ];
  },
};

function hitsAt(said: Said, match: Match): Hit[] {
  const hits = hitsOf(said, match);
  if (hits.length === 0) return hits;
  const isOfOthers = beside(said, 'other', (other) => inSentence(said.document, match, other, 3 * NEAR)) !== undefined;
  return isOfOthers ? [toHit(FACT, match, 'quoted')] : hits;
}

/** What swindlers ask for is asked in many words too. */
function phraseHit(document: Document, matches: readonly Match[], { first, last }: Stretch): Hit {
  const isOfOthers = within(matches, first - 3 * NEAR, last + 3 * NEAR).some((match) => roleOf(match) === 'other');
  return hitOver(document, FACT, first, last, isOfOthers ? 'quoted' : 'offered');
}

function hitsOf(said: Said, match: Match): Hit[] {
  switch (roleOf(match)) {
    case 'deposit':
      return [toHit(FACT, match, depositState(said.document, match))];
    case 'app':
      return appHits(said, match);
    case 'pay':
      return payHits(said, match);
    case 'hold':
      return holdHits(said, match);
    case 'book':
      return bookHits(said, match);
    case 'ahead':
      return aheadHits(said, match);
    default:
      return [];
  }
}

function depositState(document: Document, match: Match): HitState {
  if (match.language === 'tha' && match.state === 'refused')
    return isThaiDenied(document, match) ? 'refused' : 'offered';
  if (match.state !== 'offered') return match.state;
  if (isDenied(document, match) || isDeniedAfter(document, match)) return 'refused';
  const { tokens } = document;
  const after = tokens.slice(match.last + 1, match.last + 6).map(({ text }) => text);
  if (after.some((word) => NEGATIONS.has(word)) && after.some((word) => ASKED.has(word))) return 'refused';
  const isAround = (reach: number, list: ReadonlySet<string>): boolean =>
    tokens.slice(Math.max(0, match.first - reach), match.last + reach).some(({ text }) => list.has(text));
  return isAround(RENT_REACH, RENT) || isAround(NEAR, RENT_CLOSE) ? 'neutral' : 'offered';
}

/** Thai runs clauses together: only a negation right before the word turns it down. */
function isThaiDenied({ original }: Document, { span }: Match): boolean {
  return /(?:ไม่|งด|ไร้)\S{0,8}$/u.test(original.slice(Math.max(0, span.start - 10), span.start));
}

/** `uden depositum`, `no app`: a negation directly before, or with one word between. */
function isDenied({ tokens }: Document, match: Match): boolean {
  return [1, 2].some((back) => {
    const token = tokens[match.first - back];
    if (token === undefined || token.clause !== tokens[match.first]?.clause) return false;
    return WITHOUT.has(token.text) || (match.language === 'ron' && token.text === 'nu');
  });
}

/** `MobilePay before I drive`, `crypto only`, `no cash, PayPal`. */
function appHits(said: Said, match: Match): Hit[] {
  const { document } = said;
  if (EVERYDAY.has(match.term) && !isAboutMoney(said, match)) return [];
  const ahead =
    beside(said, 'ahead', (other) => inSentence(document, match, other)) ??
    beside(said, 'advance', (other) => isBefore(document, other) && isNear(document, match, other, NEAR));
  if (ahead !== undefined && ahead.state !== 'refused') return [joined(said, match, ahead)];
  const noCash =
    beside(said, 'no-cash', (other) => inSentence(document, match, other)) ??
    beside(said, 'cash', (other) => isTurnedDown(document, other) && inSentence(document, match, other));
  if (noCash !== undefined) return [joined(said, match, noCash, isDenied(document, match) ? 'refused' : 'offered')];
  const only = beside(said, 'only', (other) => isOnly(said, match, other));
  return only === undefined ? [toHit(FACT, match, 'neutral')] : [joined(said, match, only)];
}

function isAboutMoney(said: Said, match: Match): boolean {
  const { document } = said;
  return (
    beside(said, 'pay', (pay) => isNear(document, match, pay, NEAR)) !== undefined ||
    amountWithin(document, match.first - CLOSE, match.last + CLOSE) >= 0
  );
}

/** `I never take cash`; but not the second of two ways, `blik albo gotówka`. */
function isTurnedDown({ tokens, original }: Document, cash: Match): boolean {
  const { first, last } = cash;
  if (original.startsWith('หรือ', cash.span.end)) return false;
  if (OR.has(tokens[first - 1]?.text ?? '') || OR.has(tokens[last + 1]?.text ?? '')) return false;
  return cash.state === 'refused' || isNegatedBehind(tokens, cash);
}

/** `cash not welcome`, `Bargeld nehme ich keins` */
function isNegatedBehind(tokens: Document['tokens'], { first, last }: Match): boolean {
  return tokens
    .slice(last + 1, last + 1 + CLOSE)
    .some(
      ({ text, clause }) =>
        clause === tokens[first]?.clause && (WITHOUT.has(text) || NEGATIONS.has(text) || text === 'keins'),
    );
}

/** `only` beside the way of paying, with no cash offered in the sentence. */
function isOnly(said: Said, match: Match, only: Match): boolean {
  const { document } = said;
  const isPhrase = only.term.includes(' ');
  if (isPhrase ? !inSentence(document, match, only, CLOSE) : !isNear(document, match, only, CLOSE)) return false;
  if (only.first > match.first && LEADING_ONLY.has(only.term) && !endsClause(document, only)) return false;
  return (
    beside(
      said,
      'cash',
      (cash) => cash.state === 'offered' && !isTurnedDown(document, cash) && inSentence(document, match, cash),
    ) === undefined
  );
}

function endsClause({ tokens }: Document, { last }: Match): boolean {
  const after = tokens[last + 1];
  return after === undefined || after.kind === 'mark' || after.kind === 'break' || after.kind === 'emoji';
}

/** `first` and `before` in the sense of a time before something: no `first when …`, no English `for` in the place of Danish `før`. */
function isBefore({ tokens, original }: Document, match: Match): boolean {
  const span = match.span;
  if (match.term === 'før' || match.term === 'føre' || match.term === 'för') {
    const written = original.slice(span.start, span.end).toLowerCase();
    if (!written.includes('ø') && !written.includes('ö') && !written.includes('oe')) return false;
  }
  const next = tokens[match.last + 1];
  return !THEN.has((next?.text === ',' ? tokens[match.last + 2] : next)?.text ?? '');
}

/** `payment in advance`, `pay first`. */
function payHits(said: Said, match: Match): Hit[] {
  const { document } = said;
  // `uten å betale noe først`
  if (isForDiscount(document, match) || isDeniedAfter(document, match) || isDenied(document, match)) return [];
  const ahead =
    beside(said, 'ahead', (other) => isNear(document, match, other, NEAR)) ??
    beside(said, 'advance', (other) => isBefore(document, other) && isNear(document, match, other, CLOSE));
  return ahead === undefined ? [] : [joined(said, match, ahead)];
}

/** `rabat for at betale forud` */
function isForDiscount({ tokens }: Document, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - NEAR), first).some(({ text }) => text !== 'extra' && DISCOUNT.has(text));
}

/** `£40 holds your time`. */
function holdHits(said: Said, match: Match): Hit[] {
  const { document } = said;
  const amount = amountWithin(document, match.first - NEAR, match.last + CLOSE);
  if (amount < 0 || document.tokens[amount]?.clause !== document.tokens[match.first]?.clause) return [];
  return [hitOver(document, FACT, Math.min(amount, match.first), Math.max(amount, match.last))];
}

/** `booking mod 200 kr`, `Termin nur gegen 30 €`. */
function bookHits({ document }: Said, match: Match): Hit[] {
  const { tokens } = document;
  const against = [1, 2, 3].map((step) => match.last + step).find((at) => AGAINST.has(tokens[at]?.text ?? ''));
  if (against === undefined) return [];
  const amount = amountWithin(document, against + 1, against + CLOSE);
  if (amount < 0 || tokens.slice(amount, amount + CLOSE + 1).some(({ text }) => DISCOUNT.has(text))) return [];
  return [hitOver(document, FACT, match.first, amount)];
}

/** `50% in advance`, `vorab 30 €`: an amount and nothing else beside the words; not `20 kr when you book two hours`. */
function aheadHits({ document }: Said, match: Match): Hit[] {
  if (BOOKING.test(match.term)) return [];
  const before = amountWithin(document, match.first - 3, match.first - 1);
  const amount = before < 0 ? amountWithin(document, match.last + 1, match.last + 2) : before;
  if (amount < 0 || !isBeside(document, amount, match.first)) return [];
  // A ticket is cheaper in advance.
  if (match.term === 'in advance' && document.tokens[amount + 1]?.text !== '%') return [];
  return [hitOver(document, FACT, Math.min(amount, match.first), Math.max(amount, match.last))];
}

/** In one clause; the point of `kr.` ends none. */
function isBeside({ tokens }: Document, amount: number, ahead: number): boolean {
  return tokens[amount]?.clause === tokens[ahead]?.clause || /^kr$/u.test(tokens[ahead - 2]?.text ?? '');
}

/** The moment of booking, at which prices and discounts are named as well. */
const BOOKING =
  /book|bok|bestil|beställ|reserv|buch|rezerw|rezerv|program|брон|запис|adres|address|postcode|location|адрес|dirección/u;

/** One hit over both. */
function joined({ document }: Said, match: Match, other: Match, state: HitState = match.state): Hit {
  const first = Math.min(match.first, other.first);
  const last = Math.max(match.last, other.last);
  return { ...hitOver(document, FACT, first, last, state), term: match.term, lexicon: match.lexicon };
}
