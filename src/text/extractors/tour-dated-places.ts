import { hitOver } from '../helpers.js';
import type { Document, Hit } from '../types.js';
import { datesOf, type When } from './tour-dates.js';
import { type Place, placesOf } from './tour-places.js';

/** Between a place and its date at most so many tokens. */
const PAIR_REACH = 4;
/** Between one dated place and the next. */
const STEP_REACH = 9;
/** Words that may stand between a word that only may be a place and its date. */
const BETWEEN =
  /^(?:[-\u2013\u2014(:,=/.@divwву]|in|pa|am|on|the|den|fra|from|von|vom|en|bis|til|till|hele|all|every|each|hver)$/u;

interface Dated {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
  readonly strong: boolean;
}

/**
 * Two places or more, each with its own date, close to each other. Opening days, and days in one place, are none.
 *
 * @param document - A document read with the lexicons `towns` and `calendar`.
 * @returns Hits for `moves-often`, by scope.
 * @example
 * ```ts
 * datedPlaces(document).length // → 1 for “Aarhus 3-5/6, Vejle 6-8/6”
 * ```
 */
export function datedPlaces(document: Document): Hit[] {
  const dates = datesOf(document);
  if (dates.length < 2 || !dates.some(({ strong }) => strong)) return [];
  const places = placesOf(document);
  if (places.length < 2) return [];
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
  const strong = chain.filter((item) => item.strong).length;
  if (names.size < 2 || strong === 0) return false;
  return known.size >= 2 || (known.size === 1 && strong >= 2) || (names.size >= 3 && strong >= 3);
}

/** Each date goes with the nearest place of its sentence; whether those stand before or behind their dates is the same all through a text. */
function pairUp(document: Document, places: readonly Place[], dates: readonly When[]): Dated[] {
  const starts = new Map(places.map((place) => [place.first, place]));
  const ends = new Map(places.map((place) => [place.last, place]));
  const forwards = (date: When): Place | undefined => nearest(document, starts, date, 1);
  const backwards = (date: When): Place | undefined => nearest(document, ends, date, -1);
  const [one, other] = isPlaceFirst(dates, forwards, backwards) ? [backwards, forwards] : [forwards, backwards];
  const taken = new Set<Place>();
  return dates.flatMap((date) => {
    const place = [one(date), other(date)].find((candidate) => candidate !== undefined && !taken.has(candidate));
    if (place === undefined) return [];
    taken.add(place);
    return [
      {
        first: Math.min(place.first, date.first),
        last: Math.max(place.last, date.last),
        place,
        strong: date.strong,
      },
    ];
  });
}

/** In `Vejle 3/5, Kolding 4/5` only the first date has no place on its other side: the side that more dates have a known place on wins. */
function isPlaceFirst(
  dates: readonly When[],
  forwards: (date: When) => Place | undefined,
  backwards: (date: When) => Place | undefined,
): boolean {
  const count = (side: (date: When) => Place | undefined): number =>
    dates.reduce((sum, date) => {
      const place = side(date);
      return sum + (place === undefined ? 0 : (place.known ? 2 : 1) * (date.strong ? 2 : 1));
    }, 0);
  return count(backwards) >= count(forwards);
}

/** The nearest place from a date on, forwards or backwards, in the same sentence. */
function nearest(document: Document, places: ReadonlyMap<number, Place>, date: When, step: 1 | -1): Place | undefined {
  // `3.-6.3. Kiel`: the full stop belongs to the date, and ends no sentence.
  const dot = document.tokens[date.last + 1];
  const isDotted = step === 1 && dot?.text === '.' && !dot.spaced;
  const from = step === 1 ? date.last + (isDotted ? 2 : 1) : date.first - 1;
  const sentence = sentenceAt(document, step === -1 ? date.first : isDotted ? from : date.last);
  for (let n = 0; n < PAIR_REACH; n += 1) {
    const place = places.get(from + n * step);
    if (place === undefined) continue;
    if (sentenceAt(document, place.first) !== sentence) return undefined;
    return place.known || isClose(document, from, from + n * step, step) ? place : undefined;
  }
  return undefined;
}

function sentenceAt({ tokens, clauses }: Document, at: number): number | undefined {
  return clauses[tokens[at]?.clause ?? 0]?.sentence;
}

/** Whether nothing but marks and prepositions parts them. */
function isClose({ tokens }: Document, from: number, to: number, step: 1 | -1): boolean {
  for (let at = from; at !== to; at += step) if (!BETWEEN.test(tokens[at]?.text ?? '')) return false;
  return true;
}
