import { grown } from './int-list.js';
import { addReading, type Readings } from './reading-list.js';
import { Spelling, WordTable } from './word-table.js';

/** Words that are kept at a time; when there are more, all are forgotten. */
const MOST_KEPT = 8192;
/** Longest word that is kept: a few hundred short ones make up most of every text. */
const LONGEST_KEPT = 20;
/** Of a word that was met, but whose readings of one kind were not asked for yet. */
const NOT_READ = -1;

/** The readings of a word that do not depend on what stands around it. */
export const SURE = 0;
/** The same of a word that nothing else is known of: misspelt, doubled, without its vowels. */
export const UNSURE = 1;
export type ReadingKind = typeof SURE | typeof UNSURE;

/**
 * The readings of single words that texts hold over and over, kept from one text to the next: looking a word up is much cheaper than reading it again. What is
 * kept says nothing of the texts but which words were among them, and lives as long as the index.
 */
export class ReadWords {
  #spelling = new Spelling();
  #table = new WordTable(this.#spelling);
  #places = new Int32Array(256);
  #ids = new Int32Array(256);
  #edits = new Int32Array(256);
  #count = 0;
  #ordinary: ReadonlySet<string> | undefined;

  /** The number of a word, given to it here where it has none; 0 for a word that is not kept. Numbers are good until the next text. */
  numberOf(hash: number, word: string): number {
    if (word.length > LONGEST_KEPT) return 0;
    const known = this.#table.find(hash, word, 0, word.length);
    if (known !== 0) return known;
    const number = this.#table.add(hash, word);
    while (4 * number + 3 >= this.#places.length) this.#places = grown(this.#places);
    this.#places[4 * number] = NOT_READ;
    this.#places[4 * number + 2] = NOT_READ;
    return number;
  }

  /** To be called before each text: forgets everything where there is too much, or other words are ordinary. */
  begin(ordinary: ReadonlySet<string>): void {
    if (this.#ordinary === ordinary && this.#table.size < MOST_KEPT) return;
    this.#ordinary = ordinary;
    this.#spelling = new Spelling();
    // No word has the number 0.
    this.#spelling.add('');
    this.#table = new WordTable(this.#spelling);
    this.#count = 0;
  }

  /** Adds the readings of a word at a token, and says whether they are known. */
  recall(number: number, kind: ReadingKind, found: Readings, at: number, start: number, end: number): boolean {
    const place = 4 * number + 2 * kind;
    const from = this.#places[place] ?? NOT_READ;
    if (from === NOT_READ) return false;
    const to = this.#places[place + 1] ?? 0;
    for (let entry = from; entry < to; entry += 1)
      addReading(found, this.#ids[entry] ?? 0, at + 1, this.#edits[entry] ?? 0, start, end);
    return true;
  }

  /** Keeps the readings from `before` on as those of a word. */
  keep(number: number, kind: ReadingKind, found: Readings, before: number): void {
    const place = 4 * number + 2 * kind;
    this.#places[place] = this.#count;
    for (let reading = before; reading < found.count; reading += 1) {
      if (this.#count === this.#ids.length) {
        this.#ids = grown(this.#ids);
        this.#edits = grown(this.#edits);
      }
      this.#ids[this.#count] = found.word[reading] ?? 0;
      this.#edits[this.#count] = found.edits[reading] ?? 0;
      this.#count += 1;
    }
    this.#places[place + 1] = this.#count;
  }
}
