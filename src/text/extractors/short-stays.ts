import { STAY_LENGTH } from '../../generated/lexicons/stay-length.js';
import { matchLexicon } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from './context.js';
import { isHere } from './stay-context.js';

/** `two days a week` are opening days. */
const PER_WEEK =
  /^(?:om ugen|om uken|om uka|i ugen|i veckan|i uken|i uka|a week|per week|the week|die woche|pro woche|in der|w tygodniu|pe saptamana|a la|por semana|в неделю|на тиждень|every week|hver uge|om dagen|om aret|gammel|old|notice|varsel|i forvejen|i forvag|i forveien|in advance|ahead|im voraus|vorher|wczesniej|inainte|antes|заранее|наперед|a month|om maneden|i maneden|i manaden|im monat|back at|back to|at work|to work|from holiday|from my|in stock|to normal|pain)/u;
const MOST_DAYS = 31;

/**
 * Stays of a stated length: `only` or `here for`, a small number, and days or weeks; and an end: `until` and a weekday or a day of the month.
 * Opening days and hours are none.
 *
 * @param document - A document read with the lexicons `stay-length` and `calendar`.
 * @returns Their places.
 * @example
 * ```ts
 * shortStays(document).length // → 1 for “kun 3 dage”
 * ```
 */
export function shortStays(document: Document): readonly Stretch[] {
  const lengths = matchLexicon(document, STAY_LENGTH.id);
  return lengths.length === 0 ? [] : [...limited(document), ...ending(document)];
}

/**
 * Whether days are those of every week, or of notice: `two days a week`, `a few days ahead`.
 *
 * @param document - A document.
 * @param days - The place of the days.
 * @returns Whether they are no stay.
 * @example
 * ```ts
 * isPerWeekOrNotice(document, days) // → true for “några dagar i förväg”
 * ```
 */
export function isPerWeekOrNotice(document: Document, days: Stretch): boolean {
  return PER_WEEK.test(wordsAfter(document, days.last)) || TIMES.test(document.tokens[days.first - 1]?.text ?? '');
}

/** Before `a week`, these make it how often: `three evenings a week`. */
const TIMES =
  /^(?:days|nights|evenings|mornings|afternoons|times|hours|once|twice|dage|aftener|gange|dagar|kvallar|ganger|tage|abende|mal|dias|veces|noches|raz|razy|every|each|hver|varje|jede)$/u;

function limited(document: Document): Stretch[] {
  const limits = tagged(document, STAY_LENGTH.id, 'limit');
  const units = tagged(document, STAY_LENGTH.id, 'unit');
  const few = tagged(document, STAY_LENGTH.id, 'few');
  if (limits.length === 0 || units.length === 0) return [];
  return limits.flatMap((limit) => {
    const before = ONLY.has(limit.term) ? lengthBefore(document, units, few, limit.first) : undefined;
    if (before !== undefined) return [{ first: before, last: limit.last }];
    const count = countAfter(document, few, limit.last + 1);
    const unit = count === undefined ? undefined : startingAt(units, count + 1);
    if (unit === undefined || PER_WEEK.test(wordsAfter(document, unit.last))) return [];
    return [{ first: limit.first, last: unit.last }];
  });
}

function startingAt(matches: readonly Match[], token: number): Match | undefined {
  return within(matches, token, token + LONGEST_TERM).find((match) => match.first === token);
}

function endingAt(matches: readonly Match[], token: number): Match | undefined {
  return within(matches, token - LONGEST_TERM, token).find((match) => match.last === token);
}

/** Most tokens that a term of the list takes. */
const LONGEST_TERM = 5;
const ONLY = new Set(['only', 'kun', 'bara', 'bare', 'nur', 'endast', 'solo', 'doar', 'tylko', 'только', 'тільки']);

/** `2 nights only`: first token of the number. */
function lengthBefore(
  { tokens }: Document,
  units: readonly Match[],
  few: readonly Match[],
  at: number,
): number | undefined {
  const unit = endingAt(units, at - 1);
  if (unit === undefined) return undefined;
  const count = tokens[unit.first - 1];
  if (count?.kind === 'number' && Number(count.text) <= MOST_DAYS) return unit.first - 1;
  return endingAt(few, unit.first - 1)?.first;
}

/** Last token of a small number or a word for few. */
function countAfter({ tokens }: Document, few: readonly Match[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return Number(token.text) <= MOST_DAYS ? at : undefined;
  return startingAt(few, at)?.last;
}

/** `until Sunday`, `til den 14.`; with a weekday or hour before it, or a closing, it speaks of opening. */
function ending(document: Document): Stretch[] {
  const days = tagged(document, 'calendar', 'weekday');
  const months = tagged(document, 'calendar', 'month');
  return tagged(document, STAY_LENGTH.id, 'until').flatMap((until) => {
    const { last: clauseLast } = clauseAround(document, until.first);
    const weekday = startingAt(days, until.last + 1) ?? feastAfter(document, until);
    const end =
      weekday !== undefined && weekday.first <= clauseLast && isOneLanguage(until, weekday)
        ? weekday.last
        : dayOfMonth(document, months, until.last + 1);
    return end === undefined || isOpening(document, until.first, days) ? [] : [{ first: until.first, last: end }];
  });
}

/** `here until Easter`; without a word for being here, it is as well a price or a closing. */
function feastAfter(document: Document, until: Match): Match | undefined {
  const feast = startingAt(tagged(document, 'calendar', 'feast'), until.last + 1);
  return feast !== undefined && isHere(document, until) ? feast : undefined;
}

/** `do Mondays` is no Polish `until`: the shortest words need a day of their own language. */
function isOneLanguage(until: Match, day: Match): boolean {
  return until.last > until.first || until.term.length > 2 || until.language === day.language;
}

/** `the 14th`, `den 3. maj`, `12 June`, `14.6.`, `3/5`. */
function dayOfMonth({ tokens }: Document, months: readonly Match[], at: number): number | undefined {
  const article = /^(?:the|den|d|zum|el|dem)$/u.test(tokens[at]?.text ?? '');
  const day = article ? at + 1 : at;
  const token = tokens[day];
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > MOST_DAYS) return undefined;
  const month = within(months, day + 1, day + 3)[0];
  if (month !== undefined) return month.last;
  return isMonthNumber(tokens, day + 2) ? day + 2 : article ? day : undefined;
}

/** The second number of `14.6.` or `3/5`; hours have two digits after their mark. */
function isMonthNumber(tokens: readonly Token[], at: number): boolean {
  const [mark, month] = [tokens[at - 1], tokens[at]];
  if (mark === undefined || month?.kind !== 'number' || mark.spaced || month.spaced) return false;
  const value = Number(month.text);
  const isOneDigit = month.text.length === 1 || mark.text === '/' || tokens[at + 1]?.text === '.';
  return (mark.text === '.' || mark.text === '/') && value >= 1 && value <= 12 && isOneDigit;
}

const OPENING =
  /^(?:ab|pause|pris|price|preis|introduktionspris|introductory|gilt|gaelder|gjelder|galler|valid|aben|abent|apen|apent|oppet|open|opening|geoffnet|offen|otwarte|abierto|deschis|telefontid|hours|fra|from|von|mellem|between|od|de|с|від|closed|lukket|stangt|stengt|geschlossen|kl|hver|every|daily|dagligt|bestil|book|svarer)$/u;

function isOpening({ tokens, clauses }: Document, at: number, days: readonly Match[]): boolean {
  const clauseFirst = clauses[tokens[at]?.clause ?? 0]?.first ?? 0;
  for (let t = Math.max(clauseFirst, at - OPENING_REACH); t < at; t += 1)
    if (OPENING.test(tokens[t]?.text ?? '')) return true;
  return anyWithin(days, at - 4, at - 1) || tokens[at - 1]?.kind === 'number';
}

/** How far before an end of opening hours the word for opening may stand. */
const OPENING_REACH = 10;

/** The two words after a token. */
function wordsAfter({ tokens }: Document, last: number): string {
  return `${tokens[last + 1]?.text ?? ''} ${tokens[last + 2]?.text ?? ''}`;
}
