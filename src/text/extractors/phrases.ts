import type { Document, Match } from '../types.js';

/** A way to say something in several words: tags of a lexicon in the order in which they follow each other, and how many words may stand between. */
export interface Phrase {
  readonly tags: readonly string[];
  readonly gap: number;
}

/** The tokens that a phrase takes, with the parts that it was put together from. */
export interface FoundPhrase {
  readonly first: number;
  readonly last: number;
  readonly parts: readonly Match[];
}

/** Between the parts of a phrase these make something else of it: `everything is not allowed`, `all that you do is possible`. */
const BARRIERS: ReadonlySet<string> = new Set(
  'not no non ikke ikkje inte ej nicht nie не ні never aldrig aldri if hvis wenn jesli daca si если якщо but men aber ale dar pero но except'.split(
    ' ',
  ),
);
/**
 * Which phrases are put together by the matches of a lexicon: small grammars over word classes, so that a phrasing need not be listed whole.
 *
 * @param document - The document that was read.
 * @param matches - What the lexicon found in it, in order.
 * @param phrases - The ways to put the tags together.
 * @returns The phrases in the order of their first words; at each word the first of `phrases` that fits.
 * @example
 * ```ts
 * phrasesIn(document, matchLexicon(document, 'no-limits'), [{ tags: ['no', 'bound'], gap: 1 }])[0]?.first // → 3
 * ```
 */
export function phrasesIn(document: Document, matches: readonly Match[], phrases: readonly Phrase[]): FoundPhrase[] {
  return matches.flatMap((match, at) => {
    for (const phrase of phrases) {
      if (phrase.tags[0] !== match.tag) continue;
      const parts = follow(document, matches, at, phrase);
      if (parts !== undefined) return [{ first: match.first, last: parts.at(-1)?.last ?? match.last, parts }];
    }
    return [];
  });
}

function follow(
  document: Document,
  matches: readonly Match[],
  from: number,
  { tags, gap }: Phrase,
): readonly Match[] | undefined {
  const parts = matches.slice(from, from + 1);
  let at = from;
  for (const tag of tags.slice(1)) {
    at = nextPart(document, matches, at, tag, gap);
    const part = matches[at];
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

/** Index of the part that comes next, or that of none. */
function nextPart(document: Document, matches: readonly Match[], from: number, tag: string, gap: number): number {
  const before = matches[from];
  if (before === undefined) return matches.length;
  for (let at = from + 1; at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || match.first - before.last - 1 > gap) break;
    if (match.first <= before.last || match.tag !== tag) continue;
    return isJoined(document, before.last, match.first) ? at : matches.length;
  }
  return matches.length;
}

/** In one clause, with nothing between that makes something else of it. */
function isJoined({ tokens }: Document, from: number, to: number): boolean {
  if (tokens[from]?.clause !== tokens[to]?.clause) return false;
  for (let at = from + 1; at < to; at += 1) if (BARRIERS.has(tokens[at]?.text ?? '')) return false;
  return true;
}
