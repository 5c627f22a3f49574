import { HINT, numberWordsIn } from './contact-hints.js';
import { SEED, spread } from './hash.js';
import { readSign } from './read-sign.js';
import { SAID } from './said-marks.js';
import { STEM } from './stems.js';
import { foldAstral, foldUnit, UNIT, unitTable } from './unit-table.js';
import { isUnspaced, readUnspaced } from './unspaced.js';
import { isDigitUnit, nextLetter } from './word-letters.js';
import { HINT_MASK, HINT_SHIFT, LIST, LIST_MASK, wordInfo } from './word-lists.js';

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
/** Characters between two words that may be more than the end of a sentence. */
const WIDE = 3;
/** Digits of a measure of the body, how many of them there are, and characters between two. */
const MEASURE = { least: 2, most: 3, count: 3, gap: 3 };

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
  /** Hash of all of a word. */
  fulls: Int32Array = new Int32Array(512);
  /** What a word says about a contact beside it: one of `HINT`. */
  hints: Uint8Array = new Uint8Array(512);
  /** How much a word speaks of the site: 2 for the site, the profile and the advert, 1 for what is said of them. */
  points: Uint8Array = new Uint8Array(512);

  /** Bits of `SAID` for all words of the text. */
  said = 0;
  /** Points of all its words. */
  pointed = 0;
  /** How many odd signs it has. */
  signs = 0;
  /** Whether anywhere more stands between two words than most texts have there. */
  isDecorated = false;
  /** Whether three short numbers stand close together. */
  hasMeasures = false;
  /** Where words stand that may tell a number in parts; where numbers begin. After `scan` only. */
  readonly tellers: number[] = [];
  readonly numbers: number[] = [];
  /** Where words end that stand for the sign of an address. After `scan` only. */
  readonly signWords: number[] = [];

  /** Hashes of the words that name the advert's own town. */
  readonly #own: number[] = [];

  /**
   * The first half of reading, after which contacts can be looked for; `settle` is the second. `swapped` are further words that a template would swap, such as the name of
   * the town.
   */
  scan(text: string, swapped = ''): void {
    this.#own.length = 0;
    if (swapped !== '') {
      this.#scan(swapped);
      for (let at = 0; at < this.count; at += 1) if (this.kinds[at] === KIND.word) this.#own.push(this.fulls[at] ?? 0);
    }
    this.#scan(text);
  }

  /** One function with everything in local names: this loop sees every character of every text. */
  #scan(text: string): void {
    this.text = text;
    const { length } = text;
    if (length >= this.stems.length) this.#grow(length + 1);
    const { stems, kinds, weights, starts, ends, fulls, hints, points, tellers, numbers, signWords } = this;
    const table = unitTable;
    const isOwn = this.#own.length > 0;
    let count = 0;
    let at = 0;
    let lastWord = 0;
    let lastNumber = -MEASURE.gap;
    let shortNumbers = 0;
    let pointed = 0;
    let said = 0;
    this.said = 0;
    this.signs = 0;
    this.isDecorated = false;
    this.hasMeasures = false;
    tellers.length = 0;
    numbers.length = 0;
    signWords.length = 0;
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
        const { end, hash, isEmoji } = readSign(text, start);
        at = end;
        kinds[count] = KIND.sign;
        stems[count] = hash;
        weights[count] = isEmoji ? WEIGHT.stock : WEIGHT.own;
        this.signs += 1;
      } else if (folded < 0x30) {
        at += 1;
        kinds[count] = KIND.stop;
        stems[count] = 0;
      } else {
        if (start - lastWord >= WIDE) this.isDecorated = true;
        if (folded < 0x3a) {
          do at += 1;
          while (at < length && isDigitUnit(foldUnit(text.charCodeAt(at))));
          kinds[count] = KIND.number;
          stems[count] = -1;
          numbers.push(start);
          const isShort = at - start >= MEASURE.least && at - start <= MEASURE.most;
          shortNumbers = !isShort ? 0 : start - lastNumber <= MEASURE.gap ? shortNumbers + 1 : 1;
          if (shortNumbers >= MEASURE.count) this.hasMeasures = true;
          lastNumber = at;
        } else if (folded >= 0x0e00 && isUnspaced(folded)) {
          this.count = count;
          at = this.#unspaced(text, start);
          count = this.count;
          lastWord = at;
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
            said |= info & (SAID.told | SAID.at | SAID.torn);
          } else {
            kinds[count] = KIND.word;
            stems[count] = stem;
            if (list !== LIST.everyday && letters >= 3)
              weights[count] = list === LIST.other ? WEIGHT.own : WEIGHT.stock;
            if (list >= LIST.house) {
              points[count] = list === LIST.site ? 2 : 1;
              pointed += points[count] ?? 0;
            }
            said |= info;
          }
          if ((info & (SAID.told | SAID.at)) !== 0) {
            if ((info & SAID.told) !== 0) tellers.push(start);
            if ((info & SAID.at) !== 0) signWords.push(at);
          }
          let hint = (info >> HINT_SHIFT) & HINT_MASK;
          if (hint === HINT.compound && letters < SHORTEST_COMPOUND) hint = HINT.none;
          if (alike === 1 && letters <= LONGEST_ALIKE && (hint === HINT.none || hint === HINT.joint)) hint = HINT.alike;
          hints[count] = hint;
        }
        lastWord = at;
      }
      ends[count] = at;
      count += 1;
    }
    if (length - lastWord >= WIDE) this.isDecorated = true;
    this.said |= said;
    this.pointed = pointed;
    this.count = count;
  }

  /** A name, town or date that stands alone is one; of anything else, stretches of letters stand for words. */
  #unspaced(text: string, start: number): number {
    const before = this.count;
    const { end, letters, hash } = readUnspaced(text, start, (gram, from, to) => {
      this.#putUnspaced(gram, to - from, from, to);
    });
    // Any word may stand in it.
    this.tellers.push(start, end);
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
    const info = wordInfo(hash, hash);
    const list = info & LIST_MASK;
    const isSwapped = list >= LIST.name && list <= LIST.date;
    const kind = isSwapped ? KIND.name + list - LIST.name : this.#own.includes(hash) ? KIND.town : KIND.word;
    const isTelling = kind === KIND.word && list !== LIST.everyday && letters >= 3;
    this.kinds[at] = kind;
    this.stems[at] = kind === KIND.word ? hash : -kind;
    this.weights[at] = isTelling ? (list === LIST.other ? WEIGHT.own : WEIGHT.stock) : 0;
    this.starts[at] = start;
    this.ends[at] = end;
    this.fulls[at] = hash;
    this.hints[at] = HINT.none;
    this.points[at] = 0;
    if (kind === KIND.word) this.said |= info;
    this.count = at + 1;
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
    this.points = new Uint8Array(size);
  }
}
