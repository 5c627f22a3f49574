import { readAs } from './disguise.js';
import type { Spelling } from './word-table.js';

/** Stands in a pattern for a letter that the text hides. */
export const ANY_LETTER = 0;

/** Fewest consonants by which a word is known without its vowels, and shortest word that is. */
const FEWEST_CONSONANTS = 4;
const SHORTEST_WITHOUT_VOWELS = 6;

/**
 * The words of an index by what is left of them where letters are missing: `gr*nser`, `brbck`. Few texts hide words so, so the lists are made when the first one
 * does.
 */
export class WordGaps {
  readonly #spelling: Spelling;
  readonly #isWord: (number: number) => boolean;
  #byLength: ReadonlyMap<number, readonly number[]> | undefined;
  #byConsonants: ReadonlyMap<string, readonly number[]> | undefined;

  /**
   * @param spelling - The words by number.
   * @param isWord - Whether a number stands for a word of letters alone.
   */
  constructor(spelling: Spelling, isWord: (number: number) => boolean) {
    this.#spelling = spelling;
    this.#isWord = isWord;
  }

  /** Numbers of the words that a pattern of letters, as `readAs` reads them, and gaps fits. */
  fitting(pattern: readonly number[]): readonly number[] {
    this.#byLength ??= this.#listByLength();
    const found: number[] = [];
    for (const number of this.#byLength.get(keyOfPattern(pattern)) ?? NONE)
      if (this.#fits(number, pattern)) found.push(number);
    return found;
  }

  /** Numbers of the words of which nothing but these consonants is left. */
  withConsonants(consonants: string): readonly number[] {
    this.#byConsonants ??= this.#listByConsonants();
    return this.#byConsonants.get(consonants) ?? NONE;
  }

  #fits(number: number, pattern: readonly number[]): boolean {
    for (let at = 0; at < pattern.length; at += 1)
      if (pattern[at] !== ANY_LETTER && pattern[at] !== readAs(this.#spelling.letterOf(number, at))) return false;
    return true;
  }

  /** By length and first letter; by length and second letter where the first is hidden, and by length alone where both are. */
  #listByLength(): Map<number, number[]> {
    const lists = new Map<number, number[]>();
    const add = (key: number, number: number): void => {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [number]);
      else list.push(number);
    };
    for (let number = 0; number < this.#spelling.size; number += 1) {
      if (!this.#isWord(number)) continue;
      const length = this.#spelling.lengthOf(number);
      add(keyOf(length, 0, ANY_LETTER), number);
      add(keyOf(length, 0, readAs(this.#spelling.letterOf(number, 0))), number);
      if (length > 1) add(keyOf(length, 1, readAs(this.#spelling.letterOf(number, 1))), number);
    }
    return lists;
  }

  #listByConsonants(): Map<string, number[]> {
    const lists = new Map<string, number[]>();
    for (let number = 0; number < this.#spelling.size; number += 1) {
      if (!this.#isWord(number) || this.#spelling.lengthOf(number) < SHORTEST_WITHOUT_VOWELS) continue;
      const consonants = withoutVowels(this.#spelling.word(number));
      if (consonants.length < FEWEST_CONSONANTS) continue;
      const list = lists.get(consonants);
      if (list === undefined) lists.set(consonants, [number]);
      else list.push(number);
    }
    return lists;
  }
}

/** A length, and a letter at one of the first two places, as one number. */
function keyOf(length: number, at: 0 | 1, letter: number): number {
  return (2 * length + at) * 0x10000 + letter;
}

function keyOfPattern(pattern: readonly number[]): number {
  const { length } = pattern;
  const [first = ANY_LETTER, second = ANY_LETTER] = pattern;
  return first === ANY_LETTER && second !== ANY_LETTER ? keyOf(length, 1, second) : keyOf(length, 0, first);
}

/** The first letter stays, be it a vowel or not. */
function withoutVowels(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(VOWELS, '');
}

const VOWELS = /[aeiouyаеиоуыэюяєії]/gu;
const CONSONANTS_ALONE =
  /^(?:[bcdfghj-np-tvwxzбвгджзйклмнпрстфхцчшщ]{4,}|\p{L}[bcdfghj-np-tvwxzбвгджзйклмнпрстфхцчшщ]{5,})$/u;
const NONE: readonly number[] = [];

/** Whether a word is written without a single vowel, and long enough to be known by what is left. */
export function hasNoVowels(word: string): boolean {
  return CONSONANTS_ALONE.test(word);
}
