import type { Span } from '../text/types.js';
import { holdsCopy, marksOf, quotes } from './copied.js';
import { habitsOf } from './habits.js';
import { spread } from './hash.js';
import { OVERLAPPING } from './own-wording.js';
import { KIND, WordReader } from './words.js';

/** What two texts have in common. */
export interface TextTie {
  /** Share of the wording in common, 0 to 1. */
  readonly similarity: number;
  /** How much is in common: a word of the text's own counts 2, one of the trade 1. */
  readonly mass: number;
  /** Words of their own that both have. */
  readonly own: number;
  /** Words of the trade that both have. */
  readonly trade: number;
  /** Share of the shorter text that stands in the longer one. */
  readonly held: number;
  /** What both have is one stretch at the beginning or the end, and each goes on with something else; or one quotes the other. */
  readonly framed: boolean;
  /** Both part their phrases with the same two odd signs, and share a word of their own. */
  readonly sameHand: boolean;
  /** Both have a passage word for word that hardly two people write. */
  readonly copied: boolean;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** What a word counts that is said everywhere, and a number, name, town or date, in tenths. */
const EVERYDAY = 4;
const SWAPPED = 1;
/** What a word counts that both texts have, but not beside the same words. */
const APART = 0.6;
/** Stretches that begin with the same two words, of which the longest is looked for; hostile texts repeat two words without end. */
const MOST_TRIED = 16;
/** A stretch at one end is a frame if each text goes on for at least this share. */
const FRAME_REST = 0.25;
const FRAME_DENSITY = 0.9;

/** The words of a text as they are compared; marks are left out. */
export interface ComparedText {
  readonly count: number;
  readonly stems: Int32Array;
  /** What each word counts, in tenths. */
  readonly counts: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What tells a passage of its own from a frame or a quotation; see `marksOf`. */
  readonly marks: Uint8Array;
  /** Habits of writing; see `habitsOf`. */
  readonly hand: readonly number[];
}

/**
 * The words of a text that was read, kept for comparing it.
 *
 * @param words - The text after `settle`.
 * @returns Its words.
 */
export function comparedText(words: WordReader): ComparedText {
  const stems = new Int32Array(words.count);
  const counts = new Uint8Array(words.count);
  const starts = new Int32Array(words.count);
  const ends = new Int32Array(words.count);
  let count = 0;
  for (let n = 0; n < words.count; n += 1) {
    const kind = words.kinds[n];
    if (kind === KIND.stop) continue;
    const weight = words.weights[n] ?? 0;
    stems[count] = words.stems[n] ?? 0;
    counts[count] = weight > 0 ? weight * 10 : kind === KIND.word ? EVERYDAY : SWAPPED;
    starts[count] = words.starts[n] ?? 0;
    ends[count] = words.ends[n] ?? 0;
    count += 1;
  }
  return { count, stems, counts, starts, ends, marks: marksOf(words), hand: habitsOf(words) };
}

/**
 * Compares two texts word for word.
 *
 * @param a - A text.
 * @param b - Another.
 * @returns What they have in common, and where.
 */
export function compareTexts(a: ComparedText, b: ComparedText): TextTie {
  const left = { text: a, found: new Int32Array(a.count) };
  const right = { text: b, found: new Int32Array(b.count) };
  takeStretches(left, right);
  takeSingles(left, right);
  return tieOf(left, right);
}

/** One text, and what of its words was found in the other. */
export interface Side {
  readonly text: ComparedText;
  /** 0: not found; 1: found by itself; from 2 on: number of the stretch. */
  readonly found: Int32Array;
}

function stem({ text }: Side, n: number): number {
  return text.stems[n] ?? 0;
}

function counts({ text }: Side, n: number): number {
  return (text.counts[n] ?? 0) / 10;
}

/** Places of one text by a hash, in chains: arrays that are used again cost less than a map for each pair. */
class Chains {
  #heads = new Int32Array(1024);
  #next = new Int32Array(1024);
  #mask = 1023;

  reset(places: number): void {
    let size = 64;
    while (size < 2 * places) size *= 2;
    if (size > this.#heads.length) {
      this.#heads = new Int32Array(size);
      this.#next = new Int32Array(size);
    }
    this.#mask = size - 1;
    this.#heads.fill(0, 0, size);
  }

  put(key: number, place: number): void {
    const slot = spread(key) & this.#mask;
    this.#next[place] = this.#heads[slot] ?? 0;
    this.#heads[slot] = place + 1;
  }

  /** The place put last under a slot, plus one; 0 for none. Other keys share the slot. */
  first(key: number): number {
    return this.#heads[spread(key) & this.#mask] ?? 0;
  }

  /** The place put before, plus one. */
  after(place: number): number {
    return this.#next[place] ?? 0;
  }
}

const chains = new Chains();

function takeStretches(left: Side, right: Side): void {
  chains.reset(right.text.count);
  // From the end, so that earlier places are tried first.
  for (let n = right.text.count - 2; n >= 0; n -= 1) chains.put(pairKey(right, n), n);
  let number = 2;
  for (let n = 0; n + 1 < left.text.count;) {
    let length = 0;
    let from = 0;
    let tried = 0;
    for (let place = chains.first(pairKey(left, n)); place > 0 && tried < MOST_TRIED; place = chains.after(place - 1)) {
      const here = lengthOf(left, n, right, place - 1);
      tried += 1;
      if (here > length) [length, from] = [here, place - 1];
    }
    if (length < 2 || !hasWords(left, n, length)) {
      n += 1;
      continue;
    }
    left.found.fill(number, n, n + length);
    right.found.fill(number, from, from + length);
    number += 1;
    n += length;
  }
}

function pairKey(side: Side, n: number): number {
  return (Math.imul(stem(side, n), 31) + stem(side, n + 1)) | 0;
}

function lengthOf(left: Side, n: number, right: Side, from: number): number {
  let length = 0;
  while (
    n + length < left.text.count &&
    from + length < right.text.count &&
    right.found[from + length] === 0 &&
    stem(left, n + length) === stem(right, from + length)
  )
    length += 1;
  return length;
}

function hasWords(side: Side, n: number, length: number): boolean {
  let weight = 0;
  for (let k = n; k < n + length; k += 1) weight += counts(side, k);
  return weight >= 1;
}

function takeSingles(left: Side, right: Side): void {
  chains.reset(right.text.count);
  for (let n = right.text.count - 1; n >= 0; n -= 1)
    if (right.found[n] === 0 && counts(right, n) >= 1) chains.put(stem(right, n), n);
  for (let n = 0; n < left.text.count; n += 1) {
    if (left.found[n] !== 0 || counts(left, n) < 1) continue;
    const wanted = stem(left, n);
    let tried = 0;
    for (let place = chains.first(wanted); place > 0 && tried < MOST_TRIED; place = chains.after(place - 1)) {
      tried += 1;
      if (right.found[place - 1] !== 0 || stem(right, place - 1) !== wanted) continue;
      left.found[n] = 1;
      right.found[place - 1] = 1;
      break;
    }
  }
}

interface Sums {
  total: number;
  common: number;
  own: number;
  trade: number;
}

function tieOf(left: Side, right: Side): TextTie {
  const [one, other] = [sumsOf(left), sumsOf(right)];
  const total = one.total + other.total;
  return {
    similarity: total === 0 ? 0 : (one.common + other.common) / total,
    mass: Math.min(one.common, other.common),
    own: Math.min(one.own, other.own),
    trade: Math.min(one.trade, other.trade),
    held: Math.max(one.common / Math.max(1, one.total), other.common / Math.max(1, other.total)),
    framed: (isFramed(left) && isFramed(right)) || quotes(left, right),
    sameHand: isSameHand(left, right),
    copied: holdsCopy(left, right),
    a: evidenceOf(left),
    b: evidenceOf(right),
  };
}

function sumsOf(side: Side): Sums {
  const sums = { total: 0, common: 0, own: 0, trade: 0 };
  let lastOwn = 0;
  for (let n = 0; n < side.text.count; n += 1) {
    const weight = counts(side, n);
    sums.total += weight;
    if (side.found[n] === 0) continue;
    sums.common += side.found[n] === 1 ? weight * APART : weight;
    if (weight === 1) sums.trade += 1;
    if (weight >= 2) {
      sums.own += (side.text.starts[n] ?? 0) < lastOwn ? OVERLAPPING : 1;
      lastOwn = side.text.ends[n] ?? 0;
    }
  }
  return sums;
}

/** Whether what was found is a block at one end, and enough stands beyond it. */
function isFramed(side: Side): boolean {
  let first = -1;
  let last = -1;
  for (let n = 0; n < side.text.count; n += 1)
    if ((side.found[n] ?? 0) > 1) {
      if (first < 0) first = n;
      last = n;
    }
  if (first < 0) return false;
  let [inside, dense, all] = [0, 0, 0];
  for (let n = 0; n < side.text.count; n += 1) {
    const weight = counts(side, n);
    all += weight;
    if (n < first || n > last) continue;
    inside += weight;
    if (side.found[n] !== 0) dense += weight;
  }
  const atEnd = first <= 1 || last >= side.text.count - 2;
  return atEnd && dense >= FRAME_DENSITY * inside && all - inside >= FRAME_REST * all;
}

/** The stretches; where there are none, the single words; where there are none of these either, all of the text. */
function evidenceOf(side: Side): Span[] {
  const stretches = spansOf(side);
  if (stretches.length > 0) return stretches;
  const { starts, ends, count } = side.text;
  const singles: Span[] = [];
  for (let n = 0; n < count; n += 1)
    if (side.found[n] === 1) singles.push({ start: starts[n] ?? 0, end: ends[n] ?? 0 });
  return singles.length > 0 || count === 0 ? singles : [{ start: starts[0] ?? 0, end: ends[count - 1] ?? 0 }];
}

/** The stretches in the order of the text; those that follow one another directly are one. */
function spansOf(side: Side): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = 0;
  for (let n = 0; n < side.text.count; n += 1) {
    const found = side.found[n] ?? 0;
    if (found > 1) {
      const [start, end] = [side.text.starts[n] ?? 0, side.text.ends[n] ?? 0];
      const last = spans.at(-1);
      if (last !== undefined && found === before) last.end = end;
      else spans.push({ start, end });
    }
    before = found;
  }
  return spans;
}

/** Two habits of writing and a word of their own, such as one spelt wrong: a text in another language by the same hand. */
function isSameHand(left: Side, right: Side): boolean {
  if (left.text.hand.length === 0 || right.text.hand.length === 0) return false;
  const other = new Set(right.text.hand);
  return left.text.hand.some((habit) => other.has(habit));
}
