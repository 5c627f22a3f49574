import { CALENDAR } from '../../generated/lexicons/calendar.js';
import { TOWNS } from '../../generated/lexicons/towns.js';
import { matchLexicon, oncePerDocument } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';
import { isAllCapitals, isCapitalised } from './context.js';
import { isNoName } from './not-names.js';

/** A word that names a place, or may name one. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Whether the list of towns has it. Any other capitalised word only may be a place. */
  readonly known: boolean;
}

/**
 * The places of a text in its order: towns of the list however they are written, and capitalised words that may be places.
 *
 * @param document - A document read with the lexicons `towns` and `calendar`.
 * @returns Places; those that are not known need more to show that they are places.
 * @example
 * ```ts
 * placesOf(document).map(({ name, known }) => [name, known]) // → [['odense', true], ['gislev', false]] for “Odense, Gislev”
 * ```
 */
export const placesOf: (document: Document) => readonly Place[] = oncePerDocument((document) => {
  const towns = new Map(knownTowns(document).map((match) => [match.first, match]));
  const dates = new Set<number>();
  for (const { first, last } of matchLexicon(document, CALENDAR.id))
    for (let at = first; at <= last; at += 1) dates.add(at);
  const found: Place[] = [];
  for (let at = 0; at < document.tokens.length; at += 1) {
    const token = document.tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    const place = placeAt(document, at, token, towns.size === 0 ? undefined : towns.get(at), dates);
    if (place === undefined) continue;
    found.push(place);
    at = place.last;
  }
  return found;
});

function knownTowns(document: Document): readonly Match[] {
  const matches = matchLexicon(document, TOWNS.id);
  if (matches.length === 0) return matches;
  const allLower = document.original === document.original.toLowerCase();
  return matches.filter(
    (match) => isCapitalised(document, match.first) || allLower || isOtherwiseWritten(document, match),
  );
}

/** Signs within the word or another script: nobody writes an everyday word so. */
function isOtherwiseWritten({ tokens }: Document, match: Match): boolean {
  return match.last > match.first || /[^a-z]/u.test(tokens[match.first]?.text ?? '');
}

function placeAt(
  document: Document,
  at: number,
  token: Token,
  town: Match | undefined,
  dates: ReadonlySet<number>,
): Place | undefined {
  // `MAN` is Manchester and Monday: capitals make it the town where the text also has small letters.
  const isCode = town?.tag === 'code' && isAllCapitals(document, at) && !isShouted(document);
  if (dates.has(at) && !isCode) return undefined;
  if (town !== undefined && (town.tag !== 'code' || isAllCapitals(document, at)))
    return { first: at, last: town.last, name: town.term, known: true };
  return isCapitalised(document, at) && !isNoName(token.text)
    ? { first: at, last: at, name: token.text, known: false }
    : undefined;
}

/** Whether the whole text is in capitals, so that they tell nothing. */
const isShouted: (document: Document) => boolean = oncePerDocument(
  ({ original }) => original === original.toUpperCase(),
);
