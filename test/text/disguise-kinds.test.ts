import { describe, expect, it } from 'vitest';
import { lexiconsOf } from '../../src/text/extract-facts.js';
import { bareForm } from '../../src/text/disguise.js';
import { fold } from '../../src/text/fold.js';
import { indexLexicons } from '../../src/text/lexicon-index.js';
import { matchLexicon } from '../../src/text/helpers.js';
import { editsBetween } from '../../src/text/near-spelling.js';
import { ORDINARY_WORDS } from '../../src/text/ordinary-words.js';
import { readDocument } from '../../src/text/document.js';
import { type Random, randomFrom } from '../support/disguises.js';
import { lexiconOf } from './support.js';

const GOAL = 0.9;
const SAMPLE = 500;
const SHORTEST = 4;

/** Every word of letters that some term has, folded, in the order of the alphabet; one that any term wants exact is exact. */
const words = wordsOfTerms();
const index = indexLexicons([
  lexiconOf('words', ...words.map(([text, exact]) => ({ text, ...(exact ? { fuzzy: false } : {}) }))),
]);

interface Kind {
  readonly name: string;
  /** Letters a word needs so that a reader still knows it. */
  readonly shortest: number;
  readonly script?: 'latin' | 'cyrillic';
  readonly misspells?: boolean;
  /** Gives the word back unchanged where it has nothing to change. */
  readonly hide: (word: string, random: Random) => string;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ a: '@', b: '8', c: '¢', e: '€', g: '9', i: '!', l: '£', o: '0', s: '$', t: '7', y: '¥', z: '2' },
  ...{ а: '4', е: '3', з: '3', о: '0', б: '6', ч: '4', т: '7' },
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', b: '8', g: '9' };
const VOWELS = /[aeiouyаеиоуыэюяєії]/gu;

const KINDS: readonly Kind[] = [
  ...(['*', '_', '.', '#'] as const).map((mark) => ({
    name: `${mark} for a letter`,
    shortest: 4,
    hide: (word: string, random: Random) => at(word, 1 + random(word.length - 2), () => mark),
  })),
  {
    name: 'two stars for letters',
    shortest: 6,
    hide: (word, random) => {
      const first = 1 + random(word.length - 4);
      return at(
        at(word, first, () => '*'),
        first + 2,
        () => '*',
      );
    },
  },
  {
    name: 'a sign for the first letter',
    shortest: 4,
    hide: (word) => at(word, 0, (letter) => SIGNS[letter] ?? letter),
  },
  { name: 'signs for letters', shortest: 5, hide: (word) => each(word, (letter) => SIGNS[letter] ?? letter, 2) },
  { name: 'digits for letters', shortest: 5, hide: (word) => each(word, (letter) => LEET[letter] ?? letter, 3) },
  {
    name: 'digits in Cyrillic words',
    shortest: 5,
    script: 'cyrillic',
    hide: (word) => each(word, (letter) => SIGNS[letter] ?? letter, 2),
  },
  { name: 'hyphens between letters', shortest: 5, hide: (word) => letters(word).join('-') },
  { name: 'dots between letters', shortest: 5, hide: (word) => letters(word).join('.') },
  { name: 'spaces between letters', shortest: 5, hide: (word) => letters(word).join(' ') },
  { name: 'a hyphen in the middle', shortest: 6, hide: (word) => split(word, '-') },
  { name: 'an emoji in the middle', shortest: 6, hide: (word) => split(word, '💋') },
  { name: 'a space in the middle', shortest: 5, hide: splitIntoUnknown },
  { name: 'the last letter three times', shortest: 4, hide: (word) => word + word.slice(-1).repeat(2) },
  {
    name: 'a letter doubled',
    shortest: 7,
    hide: (word, random) => at(word, 1 + random(word.length - 2), (letter) => letter + letter),
  },
  { name: 'a double letter once', shortest: 7, hide: (word) => word.replace(/(.)\1/u, '$1') },
  { name: 'vowels left out', shortest: 6, hide: withoutVowels },
  {
    name: 'circled letters',
    shortest: 4,
    script: 'latin',
    hide: (word) => each(word, (letter) => String.fromCodePoint(0x24b6 + letter.charCodeAt(0) - 0x61), Infinity),
  },
  {
    name: 'a letter wrong',
    shortest: 6,
    misspells: true,
    hide: (word, random) => at(word, 1 + random(word.length - 2), (letter) => (letter === 'x' ? 'q' : 'x')),
  },
];

describe('A word of the lexicons', () => {
  it.each(KINDS)('is read in disguise: $name', (kind) => {
    const random = randomFrom(7);
    const fitting = words.filter(([word, exact]) => fits(kind, word, exact));
    const step = Math.max(1, fitting.length / SAMPLE);
    const cases = fitting
      .filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step))
      .map(([word]) => ({ word, hidden: kind.hide(word, random) }))
      .filter(({ word, hidden }) => hidden !== word);
    const missed = cases.filter(({ word, hidden }) => !isRead(word, hidden));
    expect(cases.length).toBeGreaterThan(40);
    const shown = missed.map(({ word, hidden }) => `${hidden} for ${word}`).join('\n');
    expect(1 - missed.length / cases.length, `${missed.length} of ${cases.length}\n${shown}`).toBeGreaterThanOrEqual(
      GOAL,
    );
  });
});

function fits({ shortest, script, misspells }: Kind, word: string, exact: boolean): boolean {
  const isCyrillic = word.charCodeAt(0) >= 0x400;
  if (script !== undefined && isCyrillic !== (script === 'cyrillic')) return false;
  return word.length >= shortest && !(misspells === true && exact);
}

function isRead(word: string, hidden: string): boolean {
  const document = readDocument(`Hej ${hidden}, 😊`, index, { ordinary: ORDINARY_WORDS });
  return matchLexicon(document, 'words').some(({ term }) => term === word || isAlike(term, word, hidden));
}

/** Hidden, two words may look the same: `limit` and `1imit`, `b*re` for `bare` and `bore`. */
function isAlike(term: string, word: string, hidden: string): boolean {
  if (bareForm(term) === bareForm(word)) return true;
  const plain = fold(hidden).text;
  return editsBetween(plain, term) <= editsBetween(plain, word);
}

function wordsOfTerms(): [string, boolean][] {
  const known = new Map<string, boolean>();
  for (const { terms } of lexiconsOf('advert'))
    for (const { text, fuzzy } of terms)
      for (const word of fold(text).text.split(/[^\p{Script=Latin}\p{Script=Cyrillic}]+/u))
        if (word.length >= SHORTEST && /^(?:[a-z]+|\p{Script=Cyrillic}+)$/u.test(word))
          known.set(word, (known.get(word) ?? false) || fuzzy === false);
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1));
}

function letters(word: string): readonly string[] {
  return Array.from(word);
}

function at(word: string, place: number, change: (letter: string) => string): string {
  return letters(word)
    .map((letter, n) => (n === place ? change(letter) : letter))
    .join('');
}

/** Changes letters, so many at most. */
function each(word: string, change: (letter: string) => string, most: number): string {
  let left = most;
  return letters(word)
    .map((letter) => {
      const other = left > 0 ? change(letter) : letter;
      if (other !== letter) left -= 1;
      return other;
    })
    .join('');
}

function split(word: string, mark: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + mark + word.slice(middle);
}

/** In two parts that are no words, else the word as it is. */
function splitIntoUnknown(word: string, random: Random): string {
  const place = 2 + random(word.length - 3);
  const parts = [word.slice(0, place), word.slice(place)];
  const isUnknown = parts.every((part) => !ORDINARY_WORDS.has(part) && !KNOWN.has(part));
  return isUnknown ? parts.join(' ') : word;
}

const KNOWN: ReadonlySet<string> = new Set(words.map(([word]) => word));

/** Four consonants or more, else the word as it is. */
function withoutVowels(word: string): string {
  const left = word.slice(0, 1) + word.slice(1).replace(VOWELS, '');
  const vowels = left.match(VOWELS)?.length ?? 0;
  return left.length - vowels >= 4 && (vowels === 0 || left.length >= 6) ? left : word;
}
