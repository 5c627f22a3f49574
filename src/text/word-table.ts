import { grown } from './int-list.js';

/** The letters of all words of an index, by number, in one flat array: comparing with them touches one stretch of memory. */
export class Spelling {
  #letters: Uint16Array;
  #starts: Int32Array;
  #count = 0;

  /** @param room - How many words there will be, as far as is known. */
  constructor(room: number = 0) {
    this.#letters = new Uint16Array(Math.max(1024, LETTERS_OF_A_WORD * room));
    this.#starts = new Int32Array(Math.max(256, room + 1));
  }

  get size(): number {
    return this.#count;
  }

  add(word: string): number {
    const from = this.#starts[this.#count] ?? 0;
    const to = from + word.length;
    while (to > this.#letters.length) this.#letters = doubled(this.#letters);
    for (let at = 0; at < word.length; at += 1) this.#letters[from + at] = word.charCodeAt(at);
    const number = this.#count;
    this.#count += 1;
    if (this.#count === this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[this.#count] = to;
    return number;
  }

  word(number: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0));
  }

  /** How many letters a word has. */
  lengthOf(number: number): number {
    return (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0);
  }

  /** One letter of a word. */
  letterOf(number: number, at: number): number {
    return this.#letters[(this.#starts[number] ?? 0) + at] ?? 0;
  }

  /** Whether a word stands in `text` from `from` on for `length` units. */
  stands(number: number, text: string, from: number, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#letters[start + at] !== text.charCodeAt(from + at)) return false;
    return true;
  }
}

const LETTERS_OF_A_WORD = 8;

function doubled(list: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * list.length);
  larger.set(list);
  return larger;
}

/**
 * Numbers of written words, in flat arrays: found by hash, so that a part of a text is looked up without being cut out. The letters are compared too, for two
 * words may have one hash.
 */
export class WordTable {
  readonly #spelling: Spelling;
  #slots = new Int32Array(2 * 64);
  #shift = 26;
  #count = 0;
  /** Lengths of its words. */
  shortest: number = Infinity;
  longest: number = 0;

  /** @param spelling - The words by number, shared by all tables of an index. */
  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  get size(): number {
    return this.#count;
  }

  /** The number of the word that stands in `text` from `from` on for `length` units, or 0. */
  find(hash: number, text: string, from: number, length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 2) & mask) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0) return 0;
      if (slots[slot] === hash && this.#spelling.stands(number, text, from, length)) return number;
    }
  }

  /** Whether any word has a hash. */
  has(hash: number): boolean {
    const slots = this.#slots;
    for (let slot = this.#slotOf(hash); slots[slot + 1] !== 0; slot = (slot + 2) & (slots.length - 2))
      if (slots[slot] === hash) return true;
    return false;
  }

  /** Gives a word that is not in the table yet the next number. */
  add(hash: number, word: string): number {
    if (4 * (this.#count + 1) > this.#slots.length) this.#grow();
    const number = this.#spelling.add(word);
    this.#put(hash, number);
    this.#count += 1;
    this.shortest = Math.min(this.shortest, word.length);
    this.longest = Math.max(this.longest, word.length);
    return number;
  }

  #put(hash: number, number: number): void {
    const slots = this.#slots;
    let slot = this.#slotOf(hash);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 2);
    slots[slot] = hash;
    slots[slot + 1] = number;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(4 * before.length);
    this.#shift -= 2;
    for (let slot = 0; slot < before.length; slot += 2) {
      const number = before[slot + 1] ?? 0;
      if (number !== 0) this.#put(before[slot] ?? 0, number);
    }
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> this.#shift) << 1;
  }
}
