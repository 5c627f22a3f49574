import { admitsOnly, isLanguage, isListedBesideHome, isMixed } from './origin-languages.js';
import { isAct, isPolishing, isTechnique, isThaiForOther } from './origin-techniques.js';
import { endingOf, has, type Reading, type View, wordsAfter, wordsBefore } from './origin-view.js';

/** Endings a stem may take and still be the same word: `polsk`, `polske`, `polnischer`. */
const LONGEST_ENDING = 4;

/**
 * How an adjective of origin is read: it may tell of the provider, of a language, or of a technique, a thing, a guest, an act.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Its reading.
 * @example
 * ```ts
 * readAdjective(view, 0) // → 'provider' for “polsk dame”
 * ```
 */
export function readAdjective(view: View, at: number): Reading {
  const origin = view.origins[at];
  if (origin === undefined) return 'other';
  const { match, code } = origin;
  const ending = endingOf(view, match);
  if (ending.length > LONGEST_ENDING)
    return has(view, 'person', ending) ? 'provider' : has(view, 'spoken', ending) ? 'language' : 'other';
  if (isThaiForOther(view, origin)) return 'other';
  const [next = '', second = '', third = ''] = wordsAfter(view, at);
  if (has(view, 'person', next)) return 'provider';
  if (isTechnique(view, origin, [next, second, third])) return code === 'TH' && greets(view) ? 'provider' : 'other';
  if (has(view, 'love', wordsBefore(view, match, 1)[0] ?? '')) return 'other';
  if (has(view, 'thing', next) || has(view, 'guest', next) || has(view, 'kin', next)) return 'other';
  // In these languages the thing stands first: `Парфуми італійські`.
  if (THING_FIRST.has(match.language) && isOfThing(view, wordsBefore(view, match, 2))) return 'other';
  if (code === 'PL' && match.term === 'polish' && isPolishing(view, match, next)) return 'other';
  if (isLanguage(view, match, next)) return admitsOnly(view, at) ? 'provider' : 'language';
  if (isListedBesideHome(view, at)) return 'language';
  if (isAct(view, origin) && !isMixed(view, at)) return 'other';
  return 'provider';
}

function isOfThing(view: View, [direct = '', second = '']: readonly string[]): boolean {
  return has(view, 'thing', direct) || (COPULAS.has(direct) && has(view, 'thing', second));
}

const COPULAS: ReadonlySet<string> = new Set(['es', 'e', 'este', 'jest', 'są', 'son', 'sunt', 'это', 'це']);
const THING_FIRST: ReadonlySet<string> = new Set(['pol', 'ron', 'spa', 'rus', 'ukr']);

function greets(view: View): boolean {
  return view.document.tokens.some(
    (token) => token.kind === 'word' && token.text.length > 1 && has(view, 'greeting', token.text),
  );
}
