import { type Tongue, tongueOf } from './tongue.js';
import type { Match, Token } from './types.js';

/**
 * Ordinary words, folded, that are spelt like a term of another language: in Danish, somebody who `sad` was sitting; in English, `kind` is no child
 * and `offer` no victim.
 */
const ORDINARY_IN: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  english: new Set('dog driver fast her hold kind let offer safe'.split(' ')),
  scandinavian: new Set('bad bag fast finde her hold kind lad man men minder sad sent'.split(' ')),
  german: new Set('alle bad fast hold man mut regeln sad'.split(' ')),
};

const TONGUE_OF: Readonly<Record<string, Tongue>> = {
  eng: 'english',
  dan: 'scandinavian',
  nob: 'scandinavian',
  nno: 'scandinavian',
  swe: 'scandinavian',
  deu: 'german',
};

/**
 * Matches without those that are another word in the language of the text. Only words of the lists are asked about; any other term counts in a text of any language.
 *
 * @param tokens - The tokens of the text.
 * @param matches - What a lexicon found in it.
 * @returns The matches that remain, in their order.
 * @example
 * ```ts
 * withoutHomographs(tokens, matches) // → [] for “She was kind.”, where `kind` was found as German
 * ```
 */
export function withoutHomographs(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  if (!matches.some((match) => isListed(tokens, match))) return matches;
  const tongue = tongueOf(tokens);
  return matches.filter(
    (match) =>
      !(
        match.first === match.last &&
        ORDINARY_IN[tongue].has(wordOf(tokens, match)) &&
        TONGUE_OF[match.language] !== tongue
      ) && !(SWEDISH_ONLY.has(wordOf(tokens, match)) && match.language === 'swe' && isDanish(tokens)),
  );
}

/** Folded. In Danish and Norwegian a `skulder` is a shoulder, no debt, and `man` is anybody, no man. */
const SWEDISH_ONLY: ReadonlySet<string> = new Set(['skulder', 'man']);
const DANISH_WORDS: ReadonlySet<string> = new Set('og jeg ikke et er fra meget blev af mig hun har'.split(' '));
const SWEDISH_WORDS: ReadonlySet<string> = new Set('och jag inte ett ar fran mycket blev av mig hon har'.split(' '));

function isDanish(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>): number => tokens.filter(({ text }) => words.has(text)).length;
  return count(DANISH_WORDS) > count(SWEDISH_WORDS);
}

const LISTED: ReadonlySet<string> = new Set(Object.values(ORDINARY_IN).flatMap((words) => [...words]));

function isListed(tokens: readonly Token[], match: Match): boolean {
  const word = wordOf(tokens, match);
  return SWEDISH_ONLY.has(word) || (match.first === match.last && LISTED.has(word));
}

function wordOf(tokens: readonly Token[], { first }: Match): string {
  return tokens[first]?.text ?? '';
}
