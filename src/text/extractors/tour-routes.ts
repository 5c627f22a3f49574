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
  if (!document.tokens.some(({ text, kind }) => (kind === 'word' ? THEN.has(text) : isSign(text)))) return [];
  const places = new Map(placesOf(document).map((place) => [place.first, place]));
  const hits: Hit[] = [];
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
