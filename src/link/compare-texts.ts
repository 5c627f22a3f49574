import type { Span } from '../text/types.js';
import { habitsOf } from './habits.js';
import { KIND, WordReader } from './words.js';

/** What two texts have in common. */
export interface TextTie {
  /** Share of the wording in common, 0 to 1. */
  readonly similarity: number;
  /** How much is in common: a word of the text's own counts 2, one of the trade 1. */
  readonly mass: number;
  /** Words of their own that both have. */
  readonly own: number;
  /** Share of the shorter text that stands in the longer one. */
  readonly held: number;
  /** What both have is one stretch at the beginning or the end, and each goes on with something else. */
  readonly framed: boolean;
  /** Both part their phrases with the same two odd signs, and share a word of their own. */
  readonly sameHand: boolean;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** A text and the words that a template would swap in it besides the known ones: the name of its town. */
export interface ComparedText {
  readonly text: string;
  readonly city?: string | undefined;
  /** Where contacts stand in it, in order. */
  readonly contacts?: readonly Span[];
}

/** What a word counts that is said everywhere, and a number, name, town or date. */
const EVERYDAY = 0.4;
const SWAPPED = 0.1;
/** What a word counts that both texts have, but not beside the same words. */
const APART = 0.6;
/** Stretches that begin with the same two words, of which the longest is looked for; hostile texts repeat two words without end. */
const MOST_TRIED = 16;
/** A stretch at one end is a frame if each text goes on for at least this share. */
const FRAME_REST = 0.25;
const FRAME_DENSITY = 0.9;

const readers = [new WordReader(), new WordReader()] as const;

/**
 * Compares two texts word for word.
 *
 * @param a - A text.
 * @param b - Another.
 * @returns What they have in common, and where.
 */
export function compareTexts(a: ComparedText, b: ComparedText): TextTie {
  const left = sideOf(readers[0].read(a.text, a.city, a.contacts));
  const right = sideOf(readers[1].read(b.text, b.city, b.contacts));
  takeStretches(left, right);
  takeSingles(left, right);
  return tieOf(left, right);
}

/** The words of one text, and what of them was found in the other. */
interface Side {
  readonly words: WordReader;
  /** Places of the words in the reader; marks are left out. */
  readonly at: Int32Array;
  /** 0: not found; 1: found by itself; from 2 on: number of the stretch. */
  readonly found: Int32Array;
  /** Habits of writing; see `habitsOf`. */
  readonly hand: readonly number[];
}

function sideOf(words: WordReader): Side {
  const at = new Int32Array(words.count);
  let count = 0;
  for (let n = 0; n < words.count; n += 1) if (words.kinds[n] !== KIND.stop) at[count++] = n;
  return { words, at: at.subarray(0, count), found: new Int32Array(count), hand: habitsOf(words) };
}

function stem({ words, at }: Side, n: number): number {
  return words.stems[at[n] ?? 0] ?? 0;
}

function counts({ words, at }: Side, n: number): number {
  const place = at[n] ?? 0;
  const weight = words.weights[place] ?? 0;
  if (weight > 0) return weight;
  return words.kinds[place] === KIND.word ? EVERYDAY : SWAPPED;
}

function takeStretches(left: Side, right: Side): void {
  const beginnings = new Map<number, number[]>();
  for (let n = 0; n + 1 < right.at.length; n += 1) {
    const key = pairKey(right, n);
    const places = beginnings.get(key);
    if (places === undefined) beginnings.set(key, [n]);
    else if (places.length < MOST_TRIED) places.push(n);
  }
  let number = 2;
  for (let n = 0; n + 1 < left.at.length;) {
    let length = 0;
    let from = 0;
    for (const place of beginnings.get(pairKey(left, n)) ?? []) {
      const here = lengthOf(left, n, right, place);
      if (here > length) [length, from] = [here, place];
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
  return (stem(side, n) * 31 + stem(side, n + 1)) | 0;
}

function lengthOf(left: Side, n: number, right: Side, from: number): number {
  let length = 0;
  while (
    n + length < left.at.length &&
    from + length < right.at.length &&
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
  const places = new Map<number, number>();
  for (let n = right.at.length - 1; n >= 0; n -= 1)
    if (right.found[n] === 0 && counts(right, n) >= 1) places.set(stem(right, n), n);
  for (let n = 0; n < left.at.length; n += 1) {
    if (left.found[n] !== 0 || counts(left, n) < 1) continue;
    const place = places.get(stem(left, n));
    if (place === undefined) continue;
    places.delete(stem(left, n));
    left.found[n] = 1;
    right.found[place] = 1;
  }
}

interface Sums {
  total: number;
  common: number;
  own: number;
}

function tieOf(left: Side, right: Side): TextTie {
  const [one, other] = [sumsOf(left), sumsOf(right)];
  const total = one.total + other.total;
  return {
    similarity: total === 0 ? 0 : (one.common + other.common) / total,
    mass: Math.min(one.common, other.common),
    own: Math.min(one.own, other.own),
    held: Math.max(one.common / Math.max(1, one.total), other.common / Math.max(1, other.total)),
    framed: isFramed(left) && isFramed(right),
    sameHand: isSameHand(left, right),
    a: spansOf(left),
    b: spansOf(right),
  };
}

function sumsOf(side: Side): Sums {
  const sums = { total: 0, common: 0, own: 0 };
  for (let n = 0; n < side.at.length; n += 1) {
    const weight = counts(side, n);
    sums.total += weight;
    if (side.found[n] === 0) continue;
    sums.common += side.found[n] === 1 ? weight * APART : weight;
    if (weight >= 2) sums.own += 1;
  }
  return sums;
}

/** Whether what was found is a block at one end, and enough stands beyond it. */
function isFramed(side: Side): boolean {
  let first = -1;
  let last = -1;
  for (let n = 0; n < side.at.length; n += 1)
    if ((side.found[n] ?? 0) > 1) {
      if (first < 0) first = n;
      last = n;
    }
  if (first < 0) return false;
  let [inside, dense, all] = [0, 0, 0];
  for (let n = 0; n < side.at.length; n += 1) {
    const weight = counts(side, n);
    all += weight;
    if (n < first || n > last) continue;
    inside += weight;
    if (side.found[n] !== 0) dense += weight;
  }
  const atEnd = first <= 1 || last >= side.at.length - 2;
  return atEnd && dense >= FRAME_DENSITY * inside && all - inside >= FRAME_REST * all;
}

/** The stretches in the order of the text; those that follow one another directly are one. */
function spansOf(side: Side): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = 0;
  for (let n = 0; n < side.at.length; n += 1) {
    const found = side.found[n] ?? 0;
    if (found > 1) {
      const place = side.at[n] ?? 0;
      const [start, end] = [side.words.starts[place] ?? 0, side.words.ends[place] ?? 0];
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
  if (left.hand.length === 0 || right.hand.length === 0) return false;
  const other = new Set(right.hand);
  return left.hand.some((habit) => other.has(habit));
}
