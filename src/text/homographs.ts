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

/**
 * Words that turn something down, without those that do so in another language only: `nu` is not in Romanian and now in Danish and Swedish, `ni` is nor
 * in Spanish, and you or nine there.
 *
 * @param original - The text as it was written.
 * @param tokens - Its tokens.
 * @param cues - What the lexicon `scope` found in it.
 * @returns The cues that remain, in their order.
 * @example
 * ```ts
 * withoutForeignCues('Lige nu åbent', tokens, cues) // → []
 * ```
 */
export function withoutForeignCues<Cue extends Match>(
  original: string,
  tokens: readonly Token[],
  cues: readonly Cue[],
): readonly Cue[] {
  if (!cues.some(({ first }) => NEGATES_IN.has(tokens[first]?.text ?? ''))) return cues;
  const count = (words: ReadonlySet<string>): number => tokens.filter(({ text }) => words.has(text)).length;
  const nordic = count(NORDIC) + (NORDIC_LETTER.test(original) ? 1 : 0);
  return cues.filter(({ first, last }) => {
    const words = first === last ? NEGATES_IN.get(tokens[first]?.text ?? '') : undefined;
    return words === undefined || nordic <= count(words);
  });
}

/** Folded small words of Danish, Norwegian and Swedish that neither Romanian nor Spanish has. */
const NORDIC: ReadonlySet<string> = new Set(
  'og och jeg jag er ar ikke inte et ett til till af av pa med hos mig dig dej mej os oss kan har hver lige her hun hon det den der som men ved vid kr timen timme aben abent oppet ring hele kun bara bare ny nye min mit din dit hedder heter'.split(
    ' ',
  ),
);
const NORDIC_LETTER = /[åøæ]/iu;
/** What negates in one language only, with folded small words of that language. */
const NEGATES_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'nu',
    new Set(
      'si sunt cu pe fara sau mai doar este imi fac vreau orice pentru din care esti fata femeie lei ora noaptea zi poze suna la am ma te va vin buna draga'.split(
        ' ',
      ),
    ),
  ],
  ['ni', new Set('y el la los las con sin no para por una que en mi te soy hago muy ven chica'.split(' '))],
]);
