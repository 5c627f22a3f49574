import { ALWAYS_OPEN_CONTEXT } from '../../generated/lexicons/always-open-context.js';
import { contextTest, contextWords } from '../context-words.js';
import type { Document, HitState, Token } from '../types.js';
import { foldedSet, isDigits, wordsBeside } from './words-beside.js';

/** Words for all hours: a term with its tag, or a phrase without one. */
export interface AllHoursWords {
  readonly first: number;
  readonly last: number;
  readonly term: string;
  readonly tag?: string | undefined;
}

/** Words on either side that are looked at. */
const BESIDE = 6;

/** The words beside a match, in its sentence, nearest first. */
interface Company {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The words of both that stand in its own clause. */
  readonly clause: readonly string[];
}

/**
 * Whether words for all hours say when somebody is open, or speak of notice, a date, a price, a page or another trade.
 *
 * @param document - The document that was read.
 * @param said - The words, which nothing turns down.
 * @returns `offered` or `neutral`.
 * @example
 * ```ts
 * allHoursState(document, match) // → 'neutral' for “24 hours notice”
 * ```
 */
export function allHoursState(document: Document, said: AllHoursWords): HitState {
  const company = companyOf(document, said);
  return !isOfSomethingElse(document, said, company) && isAllHours(document, said, company) ? 'offered' : 'neutral';
}

function isAllHours(document: Document, said: AllHoursWords, company: Company): boolean {
  switch (said.tag) {
    case 'day':
      return (
        !isNotice(company) && !isEndOfRange(document, said) && !isPriced(document, said) && !isDuration(document, said)
      );
    case 'clock':
      return !isDate(document, said) && !isNotice(company);
    case 'anytime':
      return !company.clause.some(
        (word) => has('cancel', word) || has('stated', word) || has('write', word) || isDigits(word),
      );
    case 'night':
      return company.clause.some((word) => has('open', word) || has('always', word)) && !isPriced(document, said);
    case 'nonstop':
      return (
        !has('massage', company.after[0] ?? '') &&
        !company.before.slice(0, 2).some((word) => has('stated', word) || word === 'min')
      );
    default:
      return (
        (SOMEONE.test(said.term) || !isTowards(company.after)) &&
        !company.before.slice(0, 2).some((word) => has('figure', word) || has('between', word)) &&
        !company.after.slice(0, 3).some((word) => has('write', word))
      );
  }
}

/** `always someone awake to let you in`: the purpose takes nothing back. */
const SOMEONE = /someone|somebody|nogen|någon|noen|jemand|ktoś|cineva|alguien/u;

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'weekend']);

/** `always open to talk`, `altid klar til en snak`; not `always ready for you`. */
function isTowards([next = '', second = '']: readonly string[]): boolean {
  return has('towards', next) && !has('guest', second) && !PERIODS.has(second);
}

/** The booking page, the car park, another trade. */
function isOfSomethingElse(document: Document, said: AllHoursWords, { before, after, clause }: Company): boolean {
  const own = wordsBeside(document, said.first, -1, 2, 'clause');
  if (before.slice(0, 5).some(isSubject) || isSubject(after[0] ?? '')) return true;
  if (own.some((word) => has('shut', word))) return true;
  if (clause.some((word) => has('web', word)) || isAfterWeb(document, said)) return true;
  if (isContactBesideStatedHours(document, said, clause)) return true;
  const around = [
    ...wordsBeside(document, said.first, -1, 2 * BESIDE, 'sentence'),
    ...wordsBeside(document, said.last, 1, BESIDE, 'sentence'),
  ];
  return around.some((word) => isPartOf('trade', word)) || isNearOtherTrade(document, said);
}

/** `Termine online buchbar, rund um die Uhr`: words that are a clause by themselves are said of the clause before. */
function isAfterWeb(document: Document, { first, last }: AllHoursWords): boolean {
  const { tokens, clauses } = document;
  const own = clauses[tokens[first]?.clause ?? 0];
  const before = clauses[(tokens[first]?.clause ?? 0) - 1];
  if (own?.first !== first || before?.sentence !== own.sentence || before.closedBy !== ',') return false;
  if (wordsBeside(document, last, 1, 1, 'clause').length > 0) return false;
  const said = wordsBeside(document, first, -1, BESIDE, 'sentence');
  return said.some((word) => has('web', word)) && !said.some(saysOpen);
}

/** `Send a message day or night, I answer 12-21`: who may be written to or booked at all hours, and says other hours right after, is not open at all of them. */
function isContactBesideStatedHours({ tokens }: Document, { last }: AllHoursWords, clause: readonly string[]): boolean {
  if (!clause.some((word) => CONTACT.has(word)) || clause.some(saysOpen)) return false;
  for (let at = last + 1; at < Math.min(tokens.length - 2, last + HOURS_REACH); at += 1)
    if (isHour(tokens[at]) && RANGE.has(tokens[at + 1]?.text ?? '') && isHour(tokens[at + 2])) return true;
  return false;
}

/** Some words for booking count as open elsewhere. */
function saysOpen(word: string): boolean {
  return has('open', word) && !CONTACT.has(word);
}

/** Writing and booking; a call is answered by somebody who is awake. */
const CONTACT = foldedSet(
  'write text message messages email mail book booking bookings request requests skriv sms besked beskeder melding meldinger send bestil booke boka boke bestill meddelande schreib schreibe schreiben schreibt nachricht nachrichten buchen buchbar anfragen pisz napisz wiadomość rezerwacja rezerwacje scrie scrieți mesaj rezervare rezervări escribe escribir escríbeme reserva reservar reservas mensaje пиши пишите запись бронирование пишіть запис',
);
const RANGE: ReadonlySet<string> = new Set('- – — to til till bis a do до la'.split(' '));
const HOURS_REACH = 16;
const LAST_HOUR = 24;

/** An hour that somebody could name; a range that begins at nought is all of them. */
function isHour(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) > 0 && Number(token.text) < LAST_HOUR;
}

/** Trades that nobody names in passing: they may stand some sentences away. */
function isNearOtherTrade({ tokens }: Document, { first, last }: AllHoursWords): boolean {
  const around = tokens.slice(Math.max(0, first - FAR), last + 2 * BESIDE);
  return around.some(({ kind, text }) => kind === 'word' && isPartOf('other-trade', text));
}

const FAR = 25;

function isSubject(word: string): boolean {
  return has('subject', word);
}

const NO_WORDS: readonly string[] = [];

/** Part of a word is enough: `låssmed`, `jourlåssmed`. */
function isPartOf(tag: string, word: string): boolean {
  if (word.length > 3)
    for (const part of contextWords(ALWAYS_OPEN_CONTEXT).get(tag) ?? NO_WORDS) if (word.includes(part)) return true;
  return false;
}

/** `24 hours notice`, `cancel 24 hours before`; not where it says open in so many words just before. */
function isNotice({ before, after }: Company): boolean {
  if (has('open', before[0] ?? '')) return false;
  if (before[0] === 'pa') return true;
  return [...after.slice(0, 3), ...before.slice(0, 4)].some((word) => has('notice', word));
}

/** `10-24 h`, `kl. 8 til 24 t`: the end of stated hours, unless they begin at nought. */
function isEndOfRange({ tokens }: Document, said: AllHoursWords): boolean {
  const joint = tokens[said.first - 1];
  const from = tokens[said.first - 2];
  const joins =
    joint !== undefined &&
    (['-', '–', '—', '/'].includes(joint.text) || has('date', joint.text) || joint.text === 'to' || joint.text === 'a');
  return joins && from?.kind === 'number' && Number(from.text) !== 0;
}

/** `24 hours £1500`, `24 timer: 12.000 kr`: the price of a whole day. A longer number, or one that begins with a nought, is a telephone's. */
function isPriced({ tokens }: Document, said: AllHoursWords): boolean {
  if (has('open', tokens[said.first - 1]?.text ?? '')) return false;
  for (let at = said.last + 1; at <= said.last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.clause !== tokens[said.first]?.clause || token.text === '+') return false;
    if (token.text === '£' || token.text === '€') return true;
    if (token.kind === 'number') return isAmount(token.text, tokens[at + 1], tokens[at + 2]);
    if (token.kind === 'word' && !has('price', token.text) && !TOGETHER.has(token.text)) return false;
  }
  return false;
}

/** `24 hours with me: £1500`. */
const TOGETHER: ReadonlySet<string> = new Set('with me med mig mit mir con conmigo ze mna cu mine со мной'.split(' '));

function isAmount(digits: string, mark: Token | undefined, rest: Token | undefined): boolean {
  if (digits.startsWith('0')) return false;
  if (digits.length >= 3 && digits.length <= 5) return true;
  return digits.length <= 2 && mark?.kind === 'mark' && rest?.kind === 'number' && rest.text.length === 3;
}

/** `2 h, 12 h, 24 h`: one of several lengths. */
function isDuration({ tokens }: Document, said: AllHoursWords): boolean {
  if (has('open', tokens[said.first - 1]?.text ?? '')) return false;
  for (let at = said.first - 1; at > said.first - 9 && at > 0; at -= 1) {
    const [number, unit] = [tokens[at - 1], tokens[at]];
    if (number?.kind === 'number' && Number(number.text) > 0 && unit?.kind === 'word' && has('unit', unit.text))
      return true;
  }
  return false;
}

/** `24/7 - 28/7`, `fra 24/7`: the 24th of July. Two numbers with nothing between them are part of a telephone's. */
function isDate({ tokens }: Document, said: AllHoursWords): boolean {
  if (/\p{L}/u.test(said.term)) return false;
  const before = tokens[said.first - 1];
  const after = tokens[said.last + 1];
  if (said.last === said.first + 1 || (before?.kind === 'number' && after?.kind === 'number')) return true;
  if (before !== undefined && has('date', before.text) && before.clause === tokens[said.first]?.clause) return true;
  const next = tokens[said.last + 2];
  if (after !== undefined && isDash(after) && next?.kind === 'number') return true;
  const start = tokens[said.first - 2];
  return before !== undefined && isDash(before) && start?.kind === 'number';
}

function isDash(token: Token): boolean {
  return token.text === '-' || token.text === '–' || token.text === '—';
}

function companyOf(document: Document, { first, last }: AllHoursWords): Company {
  return {
    before: wordsBeside(document, first, -1, BESIDE, 'sentence'),
    after: wordsBeside(document, last, 1, BESIDE, 'sentence'),
    clause: [
      ...wordsBeside(document, first, -1, BESIDE, 'clause'),
      ...wordsBeside(document, last, 1, BESIDE, 'clause'),
    ],
  };
}

/** Whether a word of the text says `open` or `always`. */
export function isOpeningWord(tag: 'open' | 'always', word: string): boolean {
  return has(tag, word);
}

function has(tag: string, word: string): boolean {
  return word !== '' && isUnder(tag, word);
}

const isUnder = contextTest(ALWAYS_OPEN_CONTEXT);
