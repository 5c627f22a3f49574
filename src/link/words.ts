import type { Span } from '../text/types.js';
import { SEED, spread, step } from './hash.js';
import { foldAstral, foldUnit, UNIT } from './unit-table.js';
import { STEM } from './stems.js';
import { LIST, listOf } from './word-lists.js';

/** What a piece of a text is. Numbers, names, towns and dates are what a template swaps. */
export const KIND = { word: 0, number: 1, name: 2, town: 3, date: 4, sign: 5, stop: 6 } as const;

/** Weight of a word: for what is said everywhere, for what the trade says, for anything else. */
export const WEIGHT = { none: 0, stock: 1, own: 2 } as const;
const THAI = 0x0e00;

/**
 * The words of a text as numbers. One reader is used for many texts, because new arrays for each would cost more than reading; what it holds is overwritten
 * by the next text.
 */
export class WordReader {
  count = 0;
  /** Hash of the beginning of a word, of a sign, or of the kind for what templates swap. */
  stems: Int32Array = new Int32Array(512);
  kinds: Uint8Array = new Uint8Array(512);
  weights: Uint8Array = new Uint8Array(512);
  starts: Int32Array = new Int32Array(512);
  ends: Int32Array = new Int32Array(512);
  /** Hashes of the words that name the advert's own town. */
  readonly #own: number[] = [];

  /**
   * Reads a text. `swapped` are further words that a template would swap, such as the name of the town; `contacts` are the places of telephone numbers and
   * names, in order: each counts as one number.
   */
  read(text: string, swapped = '', contacts: readonly Span[] = []): this {
    this.#own.length = 0;
    if (swapped !== '') {
      this.#scan(swapped, []);
      for (let at = 0; at < this.count; at += 1) if (this.kinds[at] === KIND.word) this.#own.push(this.#fulls[at] ?? 0);
    }
    this.#scan(text, contacts);
    this.#leaveOutHouse();
    return this;
  }

  #fulls: Int32Array = new Int32Array(512);
  /** How much a word speaks of the site: 2 for the site, the profile and the advert, 1 for what is said of them. */
  #points: Uint8Array = new Uint8Array(512);

  #scan(text: string, contacts: readonly Span[]): void {
    this.count = 0;
    const { length } = text;
    let next = 0;
    let skipFrom = contacts[0]?.start ?? length;
    for (let at = 0; at < length;) {
      if (at >= skipFrom) {
        const end = contacts[next]?.end ?? length;
        this.#push(KIND.number, -1, -1, 0, at, end);
        at = Math.max(at + 1, end);
        next += 1;
        skipFrom = contacts[next]?.start ?? length;
        continue;
      }
      const unit = text.charCodeAt(at);
      const folded = foldUnit(unit);
      if (folded >= 0x30) at = folded <= 0x39 ? this.#number(text, at) : this.#word(text, at);
      else if (unit >= 0xd800 && unit <= 0xdbff) at = this.#astral(text, at);
      else if (folded === UNIT.odd) at = this.#sign(text, at);
      else {
        if (folded === UNIT.stop || folded === UNIT.line) this.#push(KIND.stop, 0, 0, 0, at, at + 1);
        at += 1;
      }
    }
  }

  #push(kind: number, stem: number, full: number, weight: number, start: number, end: number): void {
    if (this.count === this.stems.length) this.#grow();
    const at = this.count;
    this.stems[at] = stem;
    this.#fulls[at] = full;
    this.#points[at] = 0;
    this.kinds[at] = kind;
    this.weights[at] = weight;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  #number(text: string, start: number): number {
    let at = start + 1;
    for (; at < text.length; at += 1) {
      const folded = foldUnit(text.charCodeAt(at));
      if (folded !== UNIT.hidden && (folded < 0x30 || folded > 0x39)) break;
    }
    this.#push(KIND.number, -1, -1, 0, start, at);
    return at;
  }

  #word(text: string, start: number): number {
    let hash = SEED;
    let stem = SEED;
    let letters = 0;
    let at = start;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let folded = foldUnit(unit);
      if (unit >= 0xd800 && unit <= 0xdbff) {
        folded = foldAstral(text.codePointAt(at) ?? unit);
        if (folded >= 0x3a) at += 1;
      }
      if (folded < 0x3a) {
        // An apostrophe between letters belongs to the word; what is hidden parts nothing.
        if (folded === UNIT.hidden || (isApostrophe(unit) && foldUnit(text.charCodeAt(at + 1)) >= 0x3a)) continue;
        break;
      }
      // Thai is written without spaces; a vowel that is written first begins a syllable.
      if ((folded & 0xff80) === THAI && folded >= 0x0e40 && folded <= 0x0e44 && letters > 2) break;
      hash = step(hash, folded);
      letters += 1;
      if (letters <= STEM) stem = hash;
    }
    this.#pushWord(spread(hash), spread(stem), letters, start, at);
    return at;
  }

  #pushWord(full: number, stem: number, letters: number, start: number, end: number): void {
    if (this.#own.includes(full)) {
      this.#push(KIND.town, -KIND.town, full, 0, start, end);
      return;
    }
    const list = listOf(full, stem);
    if (list === LIST.name || list === LIST.town || list === LIST.date) {
      const kind = list === LIST.name ? KIND.name : list === LIST.town ? KIND.town : KIND.date;
      this.#push(kind, -kind, full, 0, start, end);
      return;
    }
    const weight =
      list === LIST.everyday || letters < 3 ? WEIGHT.none : list === LIST.other ? WEIGHT.own : WEIGHT.stock;
    this.#push(KIND.word, stem, full, weight, start, end);
    this.#points[this.count - 1] = list === LIST.site ? 2 : list === LIST.house ? 1 : 0;
  }

  #astral(text: string, at: number): number {
    const codePoint = text.codePointAt(at) ?? 0;
    const folded = foldAstral(codePoint);
    if (folded >= 0x3a) return this.#word(text, at);
    if (folded === UNIT.odd || (folded >= 0x30 && folded <= 0x39)) return this.#sign(text, at);
    return at + 2;
  }

  /** Odd signs that stand together are one, however often each is repeated from the third time on. */
  #sign(text: string, start: number): number {
    let hash = SEED;
    let before = 0;
    let run = 0;
    let at = start;
    while (at < text.length) {
      const codePoint = text.codePointAt(at) ?? 0;
      const folded = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(codePoint);
      if (folded !== UNIT.odd && folded !== UNIT.hidden) break;
      if (folded === UNIT.odd) {
        run = codePoint === before ? run + 1 : 1;
        before = codePoint;
        if (run <= 3) hash = step(hash, codePoint);
      }
      at += codePoint > 0xffff ? 2 : 1;
    }
    if (at === start) return at + 1;
    this.#push(
      KIND.sign,
      spread(hash),
      0,
      before > 0xffff || (before >= 0x2600 && before < 0x2800) ? WEIGHT.stock : WEIGHT.own,
      start,
      at,
    );
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

  #grow(): void {
    const size = this.stems.length * 2;
    this.stems = larger(this.stems, size);
    this.#fulls = larger(this.#fulls, size);
    this.starts = larger(this.starts, size);
    this.ends = larger(this.ends, size);
    this.kinds = largerBytes(this.kinds, size);
    this.weights = largerBytes(this.weights, size);
    this.#points = largerBytes(this.#points, size);
  }
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function larger(list: Int32Array, size: number): Int32Array {
  const copy = new Int32Array(size);
  copy.set(list);
  return copy;
}

function largerBytes(list: Uint8Array, size: number): Uint8Array {
  const copy = new Uint8Array(size);
  copy.set(list);
  return copy;
}
