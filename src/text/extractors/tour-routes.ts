import { hitOver } from '../helpers.js';
import type { Document, Hit } from '../types.js';
import { type Place, placesOf } from './tour-places.js';

const ARROWS = new Set('→ > -> ➡ ⇒ ➔ ➜ ⟶ » ✈ 🛩 🚆 🚗 🚂 🛫 🚄 🚌 🚅 🚙 🚐 ⏩ ⏭ ▶ ► ↦ ➝ ➤ ⮕'.split(' '));
const AND = new Set([',', 'og', 'and', 'och', 'und']);
const THEN = new Set(
  'then sa derefter herefter sedan darefter dann danach luego despues potem apoi потом затем потім далі deretter saa next nachher anschliessend etter after bagefter slut senare zuletzt wreszcie finalmente till sist'.split(
    ' ',
  ),
);
/** Between a place and the word for the next one: `then to`, `så over`. */
const ON_THE_WAY = new Set('to til till nach in i a en w do la over on in videre weiter к в у до на'.split(' '));

/** What parts two places of a route; a hyphen may as well join two names. */
type Step = 'arrow' | 'then' | 'hyphen';

/**
 * Places in an order: `Crewe → Stoke → Stafford`, `Solna, then Täby, then Nacka`.
 *
 * @param document - A document read with the lexicons `towns` and `calendar`.
 * @returns Hits for `moves-often`, by scope.
 * @example
 * ```ts
 * routes(document).length // → 1 for “Oslo → Bergen → Trondheim”
 * ```
 */
export function routes(document: Document): Hit[] {
  const isInOrder = hasOrder(document);
  if (!isInOrder && !document.tokens.some(({ text, kind }) => (kind === 'word' ? THEN.has(text) : isSign(text))))
    return [];
  const places = new Map(placesOf(document).map((place) => [place.first, place]));
  const hits: Hit[] = isInOrder ? ordered(document, places) : [];
  let done = -1;
  for (const place of places.values()) {
    if (place.first <= done || !leadsOn(document, place, places)) continue;
    const { stops, steps } = follow(document, place, places);
    const last = stops.at(-1)?.last ?? place.last;
    if (isRoute(stops, steps)) hits.push(hitOver(document, 'moves-often', place.first, last));
    done = last;
  }
  return hits;
}

/** Words of order, by their place in it. */
const ORDER: readonly ReadonlySet<string>[] = [
  new Set(
    'first forst forste fyrst zuerst erst najpierw najsampierw intai intii primero сначала сперва спочатку зараз сейчас now nu jetzt teraz acum ahora'.split(
      ' ',
    ),
  ),
  new Set(
    'then sa saa derefter deretter herefter darefter dann danach sedan sen potem pozniej nastepnie apoi urma luego despues потом затем потім далі next nachher anschliessend etter after bagefter slut'.split(
      ' ',
    ),
  ),
  new Set(
    'last lastly finally sidst slutning slut sist ende schluss zuletzt schliesslich koniec koncu wreszcie sfarsit final finalmente terminar после наконец конце наприкінці потім'.split(
      ' ',
    ),
  ),
];

/** A word for the first in a sentence, and one for what follows: most texts have no such pair. */
function hasOrder({ tokens, clauses }: Document): boolean {
  const [first, ...later] = ORDER;
  let sentence = -1;
  return tokens.some(({ text, kind, clause }) => {
    if (kind !== 'word') return false;
    if (first?.has(text) === true) sentence = clauses[clause]?.sentence ?? -1;
    return sentence >= 0 && clauses[clause]?.sentence === sentence && later.some((words) => words.has(text));
  });
}

/** Between a word of order and its place. */
const TO_PLACE = 4;

/** `Først Vejle, så Kolding, til sidst Esbjerg`: a word of order before each of three places, of which one is known, or before two that are. */
function ordered(document: Document, places: ReadonlyMap<number, Place>): Hit[] {
  const { tokens, clauses } = document;
  const hits: Hit[] = [];
  let stops: Place[] = [];
  let step = 0;
  let sentence = -1;
  const close = (): void => {
    const known = stops.filter((stop) => stop.known).length;
    const names = new Set(stops.map(({ name }) => name)).size;
    if (known > 0 && (names >= 3 || (names === 2 && known === 2 && step > 1)))
      hits.push(hitOver(document, 'moves-often', stops[0]?.first ?? 0, stops.at(-1)?.last ?? 0));
    stops = [];
    step = 0;
  };
  tokens.forEach(({ text, clause }, at) => {
    const own = clauses[clause]?.sentence ?? 0;
    if (own !== sentence) close();
    sentence = own;
    const order = ORDER.findIndex((words, index) => index >= step && words.has(text));
    if (order < 0 || (stops.length === 0 && order > 0)) return;
    const place = placeSoon(places, at);
    if (place === undefined) return;
    stops.push(place);
    step = order === 2 ? 2 : Math.max(order, 1);
  });
  close();
  return hits;
}

function placeSoon(places: ReadonlyMap<number, Place>, at: number): Place | undefined {
  for (let next = at + 1; next <= at + TO_PLACE; next += 1) {
    const place = places.get(next);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Most places stand by themselves. */
function leadsOn(document: Document, place: Place, places: ReadonlyMap<number, Place>): boolean {
  const next = nextStop(document, place.last);
  return next !== undefined && places.has(next.at);
}

function isSign(text: string): boolean {
  return isHyphen(text) || ARROWS.has(text);
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2013' || text === '\u2014';
}

function follow(
  document: Document,
  from: Place,
  places: ReadonlyMap<number, Place>,
): { stops: Place[]; steps: ReadonlySet<Step> } {
  const stops = [from];
  const steps = new Set<Step>();
  for (let at = from.last; ;) {
    const next = nextStop(document, at);
    const place = next === undefined ? undefined : places.get(next.at);
    if (next === undefined || place === undefined) return { stops, steps };
    stops.push(place);
    steps.add(next.step);
    at = place.last;
  }
}

/** Arrows say more than words of order, and those more than hyphens, which stand in `Leeds - York` for an area too. */
function isRoute(stops: readonly Place[], steps: ReadonlySet<Step>): boolean {
  const known = stops.filter((stop) => stop.known).length;
  if (steps.has('hyphen')) return known >= 3;
  if (steps.has('then')) return stops.length >= 3;
  return known >= 2 || (stops.length >= 3 && known >= 1) || stops.length >= 4;
}

/** Where the next place of a route would stand. */
function nextStop(document: Document, at: number): { at: number; step: Step } | undefined {
  const arrow = afterArrow(document, at);
  if (arrow !== undefined) return { at: arrow, step: 'arrow' };
  const { tokens } = document;
  const next = tokens[at + 1];
  if (next !== undefined && isHyphen(next.text) && next.spaced) return { at: at + 2, step: 'hyphen' };
  const from = AND.has(next?.text ?? '') ? at + 2 : at + 1;
  if (!THEN.has(tokens[from]?.text ?? '')) return undefined;
  return { at: ON_THE_WAY.has(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1, step: 'then' };
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
