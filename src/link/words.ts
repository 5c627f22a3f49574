import type { Span } from '../text/types.js';
import { SEED, spread, step } from './hash.js';
import { foldAstral, foldUnit, UNIT, unitTable } from './unit-table.js';
import { STEM } from './stems.js';
import { HINT, numberWordsIn } from './contact-hints.js';
import { isUnspaced, readUnspaced } from './unspaced.js';
import { HINT_SHIFT, LIST, LIST_MASK, wordInfo } from './word-lists.js';

/** What a piece of a text is. Numbers, names, towns and dates are what a template swaps. */
export const KIND = { word: 0, number: 1, name: 2, town: 3, date: 4, sign: 5, stop: 6 } as const;

/** Weight of a word: for what is said everywhere, for what the trade says, for anything else. */
export const WEIGHT = { none: 0, stock: 1, own: 2 } as const;
/** Letters that look like digits. */
const ALIKE = new Uint8Array(0x80);
for (const letter of 'bgiloqsz') ALIKE[letter.charCodeAt(0)] = 1;
const LONGEST_ALIKE = 8;
/** A word that begins like two number words has so many letters at least. */
const SHORTEST_COMPOUND = 6;

/**
 * The words of a text as numbers. One reader is used for many texts, because new arrays for each would cost more than reading; what it holds is overwritten
 * by the next text.
 */
export class WordReader {
  count = 0;
  /** The text that was read last. */
  text = '';
  /** Hash of the beginning of a word, of a sign, or of the kind for what templates swap. */
  stems: Int32Array = new Int32Array(512);
  kinds: Uint8Array = new Uint8Array(512);
  weights: Uint8Array = new Uint8Array(512);
  starts: Int32Array = new Int32Array(512);
  ends: Int32Array = new Int32Array(512);
  /** Hashes of the words that name the advert's own town. */
  readonly #own: number[] = [];

  /** Hash of all of a word. */
  fulls: Int32Array = new Int32Array(512);
  /** What a word says about a contact beside it: one of `HINT`. */
  hints: Uint8Array = new Uint8Array(512);
  /** Whether a word stands in it that is said of help lines and of the site's own telephone. */
  mayBeHouseLine = false;
  /** How much a word speaks of the site: 2 for the site, the profile and the advert, 1 for what is said of them. */
  #points: Uint8Array = new Uint8Array(512);

  /**
   * Reads a text. `swapped` are further words that a template would swap, such as the name of the town; `contacts` are the places of telephone numbers and
   * names, in order: each counts as one number.
   */
  read(text: string, swapped = '', contacts: readonly Span[] = []): this {
    this.scan(text, swapped);
    this.settle(contacts);
    return this;
  }

  /** The first half of reading, after which contacts can be looked for. */
  scan(text: string, swapped = ''): void {
    this.#own.length = 0;
    if (swapped !== '') {
      this.#scan(swapped);
      for (let at = 0; at < this.count; at += 1) if (this.kinds[at] === KIND.word) this.#own.push(this.fulls[at] ?? 0);
    }
    this.#scan(text);
  }

  /** The second half: contacts become one number each, and the house's sentences count for nothing. */
  settle(contacts: readonly Span[]): void {
    if (contacts.length > 0) this.#mask(contacts);
    this.#leaveOutHouse();
  }

  /** One function with everything in local names: this loop sees every character of every text. */
  #scan(text: string): void {
    this.text = text;
    const { length } = text;
    if (length >= this.stems.length) this.#grow(length + 1);
    const { stems, kinds, weights, starts, ends, fulls, hints } = this;
    const points = this.#points;
    const table = unitTable;
    const isOwn = this.#own.length > 0;
    let count = 0;
    let at = 0;
    this.mayBeHouseLine = false;
    while (at < length) {
      const unit = text.charCodeAt(at);
      let folded = table[unit] ?? 0;
      if (folded === 0) folded = foldUnit(unit);
      if (folded === UNIT.space || folded === UNIT.mark || folded === UNIT.hidden) {
        at += 1;
        continue;
      }
      const start = at;
      fulls[count] = 0;
      hints[count] = 0;
      points[count] = 0;
      weights[count] = 0;
      starts[count] = start;
      let width = 1;
      if (folded === UNIT.high) {
        const codePoint = text.codePointAt(at) ?? unit;
        width = codePoint > 0xffff ? 2 : 1; // half a character says nothing
        folded = width === 2 ? foldAstral(codePoint) : UNIT.hidden;
        if (folded < 0x30 && folded !== UNIT.odd) {
          at += width;
          continue;
        }
      }
      if (folded === UNIT.odd || (width === 2 && folded < 0x3a)) {
        at = this.#sign(text, start, count);
      } else if (folded < 0x30) {
        at += 1;
        kinds[count] = KIND.stop;
        stems[count] = 0;
      } else if (folded < 0x3a) {
        do at += 1;
        while (at < length && isDigitUnit(foldUnit(text.charCodeAt(at))));
        kinds[count] = KIND.number;
        stems[count] = -1;
      } else if (folded >= 0x0e00 && isUnspaced(folded)) {
        this.count = count;
        at = this.#unspaced(text, start);
        count = this.count;
        continue;
      } else {
        let hash = SEED;
        let stem = SEED;
        let letters = 0;
        let alike = 1;
        for (;;) {
          if (folded >= 0x80) {
            if (folded >= 0x0e00 && isUnspaced(folded)) break;
            alike = 0;
          } else alike &= ALIKE[folded] ?? 0;
          hash = Math.imul(hash ^ folded, 0x01000193);
          letters += 1;
          if (letters === STEM) stem = hash;
          at += width;
          if (at >= length) break;
          const next = text.charCodeAt(at);
          folded = table[next] ?? 0;
          width = 1;
          if (folded < 0x3a) {
            if (folded >= UNIT.space && folded !== UNIT.high && next !== 0x27 && next !== 0x2019) break;
            const letter = nextLetter(text, at);
            if (letter < 0) break;
            at = letter;
            const code = text.codePointAt(at) ?? 0;
            width = code > 0xffff ? 2 : 1;
            folded = width === 2 ? foldAstral(code) : foldUnit(code);
          }
        }
        const full = spread(hash);
        stem = spread(letters < STEM ? hash : stem);
        const info = wordInfo(full, stem);
        const list = info & LIST_MASK;
        fulls[count] = full;
        if ((list >= LIST.name && list <= LIST.date) || (isOwn && this.#own.includes(full))) {
          const kind = list >= LIST.name && list <= LIST.date ? KIND.name + list - LIST.name : KIND.town;
          kinds[count] = kind;
          stems[count] = -kind;
        } else {
          kinds[count] = KIND.word;
          stems[count] = stem;
          if (list !== LIST.everyday && letters >= 3) weights[count] = list === LIST.other ? WEIGHT.own : WEIGHT.stock;
          if (list >= LIST.house) points[count] = list === LIST.site ? 2 : 1;
        }
        let hint = info >> HINT_SHIFT;
        if (hint === HINT.house) {
          this.mayBeHouseLine = true;
          hint = HINT.none;
        } else if (hint === HINT.compound && letters < SHORTEST_COMPOUND) hint = HINT.none;
        if (alike === 1 && letters <= LONGEST_ALIKE && (hint === HINT.none || hint === HINT.joint)) hint = HINT.alike;
        hints[count] = hint;
      }
      ends[count] = at;
      count += 1;
    }
    this.count = count;
  }

  /** A name, town or date that stands alone is one; of anything else, stretches of letters stand for words. */
  #unspaced(text: string, start: number): number {
    const before = this.count;
    const { end, letters, hash } = readUnspaced(text, start, (gram, from, to) => {
      this.#putUnspaced(gram, to - from, from, to);
    });
    const list = wordInfo(hash, hash) & LIST_MASK;
    if (this.count === before || (list >= LIST.name && list <= LIST.date)) {
      this.count = before;
      this.#putUnspaced(hash, letters, start, end);
    }
    const numbers = numberWordsIn(text.slice(start, end));
    if (numbers > 0) this.hints[before] = numbers > 1 ? HINT.compound : HINT.number;
    return end;
  }

  #putUnspaced(hash: number, letters: number, start: number, end: number): void {
    const at = this.count;
    const list = wordInfo(hash, hash) & LIST_MASK;
    const isSwapped = list >= LIST.name && list <= LIST.date;
    const kind = isSwapped ? KIND.name + list - LIST.name : this.#own.includes(hash) ? KIND.town : KIND.word;
    const isTelling = kind === KIND.word && list !== LIST.everyday && letters >= 3;
    const weight = isTelling ? (list === LIST.other ? WEIGHT.own : WEIGHT.stock) : 0;
    this.#put(at, kind, kind === KIND.word ? hash : -kind, weight, start, end);
    this.fulls[at] = hash;
    this.hints[at] = HINT.none;
    this.#points[at] = 0;
    this.count = at + 1;
  }

  #mask(contacts: readonly Span[]): void {
    let kept = 0;
    let next = 0;
    let isOpen = false;
    for (let at = 0; at < this.count; at += 1) {
      while (next < contacts.length && (contacts[next]?.end ?? 0) <= (this.starts[at] ?? 0)) {
        next += 1;
        isOpen = false;
      }
      const contact = contacts[next];
      if (contact !== undefined && (this.ends[at] ?? 0) > contact.start) {
        if (isOpen) continue;
        isOpen = true;
        this.#put(kept, KIND.number, -1, 0, contact.start, contact.end);
      } else
        this.#put(
          kept,
          this.kinds[at] ?? 0,
          this.stems[at] ?? 0,
          this.weights[at] ?? 0,
          this.starts[at] ?? 0,
          this.ends[at] ?? 0,
        );
      this.fulls[kept] = this.fulls[at] ?? 0;
      this.#points[kept] = this.kinds[kept] === KIND.number ? 0 : (this.#points[at] ?? 0);
      kept += 1;
    }
    this.count = kept;
  }

  #put(at: number, kind: number, stem: number, weight: number, start: number, end: number): void {
    this.kinds[at] = kind;
    this.stems[at] = stem;
    this.weights[at] = weight;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Odd signs that stand together are one, however often each is repeated from the third time on. */
  #sign(text: string, start: number, count: number): number {
    let hash = SEED;
    let before = 0;
    let run = 0;
    let at = start;
    while (at < text.length) {
      const codePoint = text.codePointAt(at) ?? 0;
      let folded = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(codePoint);
      if (folded === UNIT.high) folded = UNIT.hidden; // half a character
      const isDigit = codePoint > 0xffff && folded >= 0x30 && folded < 0x3a;
      if (folded !== UNIT.odd && folded !== UNIT.hidden && !isDigit) break;
      if (folded !== UNIT.hidden) {
        run = codePoint === before ? run + 1 : 1;
        before = codePoint;
        if (run <= 3) hash = step(hash, codePoint);
      }
      at += codePoint > 0xffff ? 2 : 1;
    }
    this.kinds[count] = KIND.sign;
    this.stems[count] = spread(hash);
    // Emoji are everybody's; signs between phrases are a habit.
    this.weights[count] = before > 0xffff || (before >= 0x2600 && before < 0x2800) ? WEIGHT.stock : WEIGHT.own;
    return at;
  }

  /** Sentences that speak of the site, the profile or the advert itself are the house's wording: they count for nothing. */
  #leaveOutHouse(): void {
    for (let first = 0; first < this.count;) {
      let end = first;
      let points = 0;
      while (end < this.count && this.kinds[end] !== KIND.stop) {
        points += this.#points[end] ?? 0;
        end += 1;
      }
      if (points >= 2)
        for (let at = first; at < end; at += 1) {
          this.kinds[at] = KIND.stop;
          this.weights[at] = 0;
        }
      first = end + 1;
    }
  }

  /** A text has no more words than characters. */
  #grow(least: number): void {
    let size = this.stems.length;
    while (size < least) size *= 2;
    this.stems = new Int32Array(size);
    this.fulls = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.weights = new Uint8Array(size);
    this.hints = new Uint8Array(size);
    this.#points = new Uint8Array(size);
  }
}

function isDigitUnit(folded: number): boolean {
  return (folded >= 0x30 && folded < 0x3a) || folded === UNIT.hidden;
}

/** Where a word goes on behind an apostrophe or what cannot be seen; -1 where it ends. */
function nextLetter(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded === UNIT.high) return foldAstral(text.codePointAt(at) ?? unit) >= 0x3a ? at : -1;
    if (folded >= 0x3a) return at;
    if (folded !== UNIT.hidden && !(isApostrophe(unit) && isLetterAt(text, at + 1))) return -1;
  }
  return -1;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && foldUnit(text.charCodeAt(at)) >= 0x3a;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
