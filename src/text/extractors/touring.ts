import { CALENDAR } from '../../generated/lexicons/calendar.js';
import { MOVES_OFTEN } from '../../generated/lexicons/moves-often.js';
import { clauseOf, hitOver, matchLexicon, oncePerDocument, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, Match, Token } from '../types.js';
import { isCapitalised } from './context.js';
import { TOWNS } from '../../generated/lexicons/towns.js';

const ARROWS = new Set('→ > -> ➡ ⇒ ➔ ➜ ⟶ » ✈ 🚆 🚗 🚂 🛫 🚄 ⏩ ▶ ►'.split(' '));
const THEN = new Set(
  'then sa derefter herefter sedan darefter dann danach luego despues potem apoi потом затем потім далі deretter saa next'.split(
    ' ',
  ),
);
const UNITS = new Set(
  'min mins minutter minuten kr uhr t timer time hour hours h £ € $ % am pm dkk sek nok eur'.split(' '),
);
const BEFORE_TIME = new Set('kl klokken at um fra from'.split(' '));
/** Between a place and its date at most so many tokens. */
const PAIR_REACH = 4;
/** Between one dated place and the next. */
const STEP_REACH = 9;

/**
 * Several places in turn: places with dates, weekdays or an order, or words for changing towns. An area that is served, guests' towns, opening dates and one
 * fixed extra town are none.
 *
 * @example extractFacts('Aarhus 3-5/6, Vejle 6-8/6').facts['moves-often']?.value // → true
 */
export const movesOften: Extractor = {
  fact: 'moves-often',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [MOVES_OFTEN, CALENDAR, TOWNS],
  extract: (document) => [
    ...matchLexicon(document, MOVES_OFTEN.id).map((match) =>
      toHit(
        'moves-often',
        match,
        match.state === 'offered' &&
          (match.tag === 'weekly' ? !hasTowns(document, match) : clauseOf(document, match).closedBy === '?')
          ? 'neutral'
          : match.state,
      ),
    ),
    ...inOrder(document),
  ],
};

const TOWN_WORD =
  /^(?:town|towns|city|cities|by|byer|stad|stader|stadt|stadte|miasto|miasta|ciudad|ciudades|oras|orase|город|города|місто|міста)$/u;

/** Two towns or more in the sentence, or the word for one behind it. */
function hasTowns(document: Document, match: Match): boolean {
  const { first, last } = sentenceOf(document, match);
  const towns = matchLexicon(document, TOWNS.id).filter(
    (town) => town.first >= first && town.last <= last && isCapitalised(document, town.first),
  );
  if (new Set(towns.map((town) => town.term)).size >= 2) return true;
  return document.tokens.slice(match.last + 1, match.last + 6).some((token) => TOWN_WORD.test(token.text));
}

/** Routes and dated places. Most texts hold neither an arrow nor two dates, and are done at once. */
function inOrder(document: Document): Hit[] {
  const hasOrder = document.tokens.some(
    ({ text, kind }) => (kind !== 'word' && (ARROWS.has(text) || HYPHEN.test(text))) || THEN.has(text),
  );
  const dates = datesOf(document);
  if (!hasOrder && dates.length < 2) return [];
  const places = placesOf(document);
  return [
    ...(hasOrder ? routes(document, places) : []),
    ...(dates.length < 2 ? [] : datedPlaces(document, places, dates)),
  ];
}

const HYPHEN = /^[-\u2013\u2014]$/u;

interface Place {
  readonly at: number;
  readonly name: string;
  readonly known: boolean;
}

/** Capitalised words that may be places, and known towns however they are written. */
const placesOf: (document: Document) => readonly Place[] = oncePerDocument((document) => {
  const known = new Set(matchLexicon(document, TOWNS.id).map((match) => match.first));
  const dates = new Set(matchLexicon(document, CALENDAR.id).flatMap((match) => range(match.first, match.last)));
  const allLower = document.original === document.original.toLowerCase();
  return document.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.text.length < 2 || dates.has(at)) return [];
    const isKnown = known.has(at) && (isCapitalised(document, at) || allLower || /[^a-z]/u.test(token.text));
    return isKnown || isCapitalised(document, at) ? [{ at, name: token.text, known: isKnown }] : [];
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** `Crewe → Stoke → Stafford`: three places, or two that are known, with arrows between. */
function routes(document: Document, all: readonly Place[]): Hit[] {
  const { tokens } = document;
  const places = new Map(all.map((place) => [place.at, place]));
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!places.has(at)) continue;
    let last = at;
    let count = 1;
    let known = places.get(at)?.known === true ? 1 : 0;
    let hyphens = false;
    for (;;) {
      const arrow = afterArrow(document, last);
      const next = arrow ?? afterHyphen(document, last);
      hyphens ||= arrow === undefined;
      const place = next === undefined ? undefined : places.get(next);
      if (next === undefined || place === undefined) break;
      last = next;
      count += 1;
      if (place.known) known += 1;
    }
    if (hyphens ? known >= 3 : known >= 2 || (count >= 3 && known >= 1) || count >= 4)
      hits.push(hitOver(document, 'moves-often', at, last));
    at = last;
  }
  return hits;
}

/** The token behind a hyphen, or behind `then`, `så`, `dann`. */
function afterHyphen({ tokens }: Document, at: number): number | undefined {
  const next = tokens[at + 1]?.text ?? '';
  if (/^[-\u2013\u2014]$/u.test(next) && tokens[at + 1]?.spaced === true) return at + 2;
  const from = next === ',' || next === 'og' || next === 'and' ? at + 2 : at + 1;
  return THEN.has(tokens[from]?.text ?? '') ? from + 1 : undefined;
}

/** The token behind an arrow (`>`, `→`, `->`, a train) that stands right after `at`. */
function afterArrow({ tokens }: Document, at: number): number | undefined {
  let next = at + 1;
  let arrows = 0;
  while (next < tokens.length && next <= at + 4) {
    const text = tokens[next]?.text ?? '';
    if (ARROWS.has(text)) arrows += 1;
    else if (text !== '-' && text !== '\u2013' && text !== '=') break;
    next += 1;
  }
  return arrows > 0 ? next : undefined;
}

interface Dated {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
  /** A range, a month, a day or a weekday; a bare number says less. */
  readonly strong: boolean;
}

interface When {
  readonly first: number;
  readonly last: number;
  readonly strong: boolean;
}

/** Two places or more, each with its own date, close to each other. */
function datedPlaces(document: Document, places: readonly Place[], dates: readonly When[]): Hit[] {
  const dated = pairUp(document, places, dates);
  const hits: Hit[] = [];
  for (let from = 0; from < dated.length;) {
    let to = from;
    while (to + 1 < dated.length && (dated[to + 1]?.first ?? Infinity) - (dated[to]?.last ?? 0) <= STEP_REACH) to += 1;
    const chain = dated.slice(from, to + 1);
    if (isTour(chain)) hits.push(hitOver(document, 'moves-often', chain[0]?.first ?? 0, chain.at(-1)?.last ?? 0));
    from = to + 1;
  }
  return hits;
}

function isTour(chain: readonly Dated[]): boolean {
  const names = new Set(chain.map((item) => item.place.name));
  const known = new Set(chain.filter((item) => item.place.known).map((item) => item.place.name));
  if (names.size < 2 || !chain.some((item) => item.strong)) return false;
  return (
    known.size >= 2 ||
    (known.size === 1 && names.size >= 2 && chain.filter((item) => item.strong).length >= 2) ||
    (names.size >= 3 && chain.filter((item) => item.strong).length >= 3)
  );
}

/** Each date goes with the nearest place of its sentence, the one before it first. */
function pairUp(document: Document, places: readonly Place[], dates: readonly When[]): Dated[] {
  const free = new Map(places.map((place) => [place.at, place]));
  const placeFirst = isPlaceFirst(places, dates);
  return dates.flatMap((date) => {
    const before = nearest(free, date.first - 1, -1);
    const after = nearest(free, date.last + 1, 1);
    const place = placeFirst ? (before ?? after) : (after ?? before);
    if (place === undefined || isApart(document, place, date)) return [];
    free.delete(place.at);
    return [{ first: Math.min(place.at, date.first), last: Math.max(place.at, date.last), place, strong: date.strong }];
  });
}

/** The nearest place from a token on, backwards or forwards. */
function nearest(free: ReadonlyMap<number, Place>, from: number, step: 1 | -1): Place | undefined {
  for (let n = 0; n < PAIR_REACH; n += 1) {
    const place = free.get(from + n * step);
    if (place !== undefined) return place;
  }
  return undefined;
}

function isPlaceFirst(places: readonly Place[], dates: readonly When[]): boolean {
  const place = places.find((candidate) => candidate.known);
  const date = dates[0];
  return place === undefined || date === undefined || place.at < date.first;
}

/** A full stop or a new line between them parts them. */
function isApart({ tokens, clauses }: Document, place: Place, date: When): boolean {
  const sentence = (at: number): number | undefined => clauses[tokens[at]?.clause ?? 0]?.sentence;
  return sentence(place.at) !== sentence(place.at > date.last ? date.last : date.first);
}

/** Weekdays, months, words such as `tomorrow`, and numbers that may be days of a month. */
function datesOf(document: Document): When[] {
  const { tokens } = document;
  const words = new Map(matchLexicon(document, CALENDAR.id).map((match) => [match.first, match]));
  const found: When[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = words.get(at);
    const end = word === undefined ? endOfDays(document, at) : word.last;
    if (end === undefined) {
      at += 1;
      continue;
    }
    const strong = word === undefined ? end > at : word.tag !== 'order' || /\p{L}{4,}|\{n\}/u.test(word.term);
    const before = found.at(-1);
    if (before !== undefined && at - before.last <= 2 && isGlue(document, before.last + 1, at))
      found[found.length - 1] = { first: before.first, last: end, strong: true };
    else found.push({ first: at, last: end, strong });
    at = end + 1;
  }
  return found;
}

/** Between two parts of one date: nothing, a hyphen, a full stop, `to`. */
function isGlue({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^(?:[-\u2013\u2014.]|til|to|bis|till|og|and|a|do)$/u.test(tokens[at]?.text ?? '')) return false;
  return true;
}

/** `4`, `1-3`, `2-5/6`, `6/6`, `3.` or `12th`; hours, prices and minutes are none. */
function endOfDays({ tokens }: Document, at: number): number | undefined {
  if (!isDay(tokens[at])) return undefined;
  if (
    tokens[at - 1]?.kind === 'number' ||
    BEFORE_TIME.has(tokens[at - 1]?.text ?? '') ||
    /^[£€$+:]$/u.test(tokens[at - 1]?.text ?? '')
  )
    return undefined;
  let last = at;
  for (let next = nextDay(tokens, last); next !== undefined && last - at < 8; next = nextDay(tokens, last)) last = next;
  const next = tokens[last + 1];
  if (next !== undefined && (UNITS.has(next.text) || next.text === ':' || (next.kind === 'number' && !next.spaced)))
    return undefined;
  return last;
}

/** `-5`, `/6`, `.-3` behind a day: where the next number stands. */
function nextDay(tokens: readonly Token[], last: number): number | undefined {
  let at = last + 1;
  while (at <= last + 2 && /^[-\u2013\u2014/.]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at > last + 1 && isDay(tokens[at]) && tokens[at]?.spaced === false ? at : undefined;
}

function isDay(token: { readonly kind: string; readonly text: string } | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
}
