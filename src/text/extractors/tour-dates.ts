import { CALENDAR } from '../../generated/lexicons/calendar.js';
import { TOWNS } from '../../generated/lexicons/towns.js';
import { matchLexicon, oncePerDocument } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';
import { isAllCapitals } from './context.js';

/** A date, weekday, month or word of order. */
export interface When {
  readonly first: number;
  readonly last: number;
  /** A range, a month or a weekday; a bare number says less, for it may be an age or a price. */
  readonly strong: boolean;
}

const UNITS = new Set(
  'min mins minutter minuten minuter kr uhr t timer time hour hours h hrs pm am dkk sek nok eur pln usd £ € $ % år ar years yrs yo'.split(
    ' ',
  ),
);
const BEFORE_TIME = new Set('kl klokken at um fra from ab ca over under'.split(' '));

/**
 * When things are: weekdays, months, words such as `tomorrow`, and numbers that may be days of a month. Parts of one date come as one.
 *
 * @param document - A document read with the lexicons `calendar` and `towns`.
 * @returns Dates in the order of the text.
 * @example
 * ```ts
 * datesOf(document).length // → 2 for “Vejle 3.-5. maj, Horsens 6/5”
 * ```
 */
export const datesOf: (document: Document) => readonly When[] = oncePerDocument((document) => {
  const { tokens } = document;
  const codes = new Set(townCodes(document));
  const words = new Map(matchLexicon(document, CALENDAR.id).map((match) => [match.first, match]));
  const found: When[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = words.size === 0 || codes.has(at) ? undefined : words.get(at);
    const end = word?.last ?? endOfDays(tokens, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    addTo(found, document, { first: at, last: end, strong: word === undefined ? end > at : isStrong(word) });
    at = end + 1;
  }
  return found;
});

/** Town codes in capitals that are weekdays in small letters (`MAN`). */
function townCodes(document: Document): number[] {
  const codes = matchLexicon(document, TOWNS.id).filter(
    ({ tag, first }) => tag === 'code' && isAllCapitals(document, first),
  );
  return codes.length === 0 || document.original === document.original.toUpperCase()
    ? []
    : codes.map(({ first }) => first);
}

/** Short words of order such as `så`, `nu` say little. */
function isStrong(word: Match): boolean {
  return word.tag !== 'order' || /\p{L}{4,}|\{n\}/u.test(word.term);
}

/** Adds a date, or lengthens the one before it where only a hyphen, a stroke or a word such as `til` parts them. */
function addTo(found: When[], document: Document, when: When): void {
  const before = found.at(-1);
  if (before === undefined || when.first - before.last > 3 || !isGlue(document, before.last + 1, when.first))
    found.push(when);
  else found[found.length - 1] = { first: before.first, last: when.last, strong: true };
}

const GLUE = /^(?:[-\u2013\u2014./+&]|til|to|till|bis|og|and|och|und|a|do|la|al|au|the|den|st|nd|rd|th)$/u;

function isGlue({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!GLUE.test(tokens[at]?.text ?? '')) return false;
  return true;
}

/** `4`, `1-3`, `2-5/6`, `6/6`, `3.` or `12th`; hours, prices and minutes are none. */
function endOfDays(tokens: readonly Token[], at: number): number | undefined {
  if (!isDay(tokens[at]) || isWithinNumber(tokens, at)) return undefined;
  let last = at;
  for (let next = nextDay(tokens, last); next !== undefined && last - at < 8; next = nextDay(tokens, last)) last = next;
  const next = tokens[last + 1];
  if (next === undefined) return last;
  if (UNITS.has(next.text) || next.text === ':' || (next.kind === 'number' && !next.spaced)) return undefined;
  return ORDINAL.test(next.text) && !next.spaced ? last + 1 : last;
}

const ORDINAL = /^(?:st|nd|rd|th)$/u;

function isWithinNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'number' || BEFORE_TIME.has(before?.text ?? '') || /^[£€$+:]$/u.test(before?.text ?? '');
}

/** `-5`, `/6`, `.-3` behind a day: where the next number stands. */
function nextDay(tokens: readonly Token[], last: number): number | undefined {
  let at = ORDINAL.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const from = at;
  while (at <= from + 1 && /^[-\u2013\u2014/.]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at > from && isDay(tokens[at]) && tokens[at]?.spaced === false ? at : undefined;
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
}
