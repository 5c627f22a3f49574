import { grown, IntList } from './int-list.js';

/** Steps of a term that are no written word. Written words have numbers from 3 on. */
export const ANY_WORD = 1;
export const ANY_NUMBER = 2;

/** Up to so many ways on are looked through one by one. */
const FEW = 8;

/**
 * All terms as one tree of words, in flat arrays: a place is a number, and the ways on from it stand side by side. A tree of maps takes ten times the memory, and
 * every step through it misses the cache.
 */
export interface TermTree {
  /** The place that a word leads to from a place, or 0. Place 0 is the root. */
  readonly child: (place: number, word: number) => number;
  /** Whether any word leads on. */
  readonly goesOn: (place: number) => boolean;
  /** The first end at a place, or -1. */
  readonly firstEnd: (place: number) => number;
  /** The end after another at the same place, or -1. */
  readonly nextEnd: (end: number) => number;
}

/** Places that a term adds to the tree; it shares its first words with others. */
const EDGES_OF_A_TERM = 2;

/** A tree of terms while terms are still put in. */
export class GrowingTree {
  /** Place, word and the place it leads to, by hash of the first two. */
  #edges: Int32Array;
  readonly #froms: IntList;
  readonly #words: IntList;
  #firstEnd: Int32Array;
  #lastEnd: Int32Array;
  readonly #nextEnd: IntList;

  /** @param terms - How many terms there will be, as far as is known. */
  constructor(terms: number = 0) {
    const places = EDGES_OF_A_TERM * terms;
    this.#edges = new Int32Array(4 * Math.max(256, 1 << (32 - Math.clz32(2 * places))));
    this.#froms = new IntList(places);
    this.#words = new IntList(places);
    this.#firstEnd = new Int32Array(Math.max(256, places));
    this.#lastEnd = new Int32Array(Math.max(256, places));
    this.#nextEnd = new IntList(EDGES_OF_A_TERM * terms);
  }

  /** The place that a word leads to, made where there is none. */
  descend(place: number, word: number): number {
    const mask = this.#edges.length - 4;
    let at = edgeSlot(place, word) & mask;
    for (; this.#edges[at + 2] !== 0; at = (at + 4) & mask)
      if (this.#edges[at] === place && this.#edges[at + 1] === word) return this.#edges[at + 2] ?? 0;
    this.#froms.push(place);
    this.#words.push(word);
    const made = this.#froms.length;
    put(this.#edges, at, place, word, made);
    if (8 * made > this.#edges.length) this.#growEdges();
    if (made === this.#firstEnd.length) {
      this.#firstEnd = grown(this.#firstEnd);
      this.#lastEnd = grown(this.#lastEnd);
    }
    return made;
  }

  /** Lets the next end (they are counted from 0) be found at a place. */
  end(place: number): number {
    const end = this.#nextEnd.length;
    this.#nextEnd.push(-1);
    const before = (this.#lastEnd[place] ?? 0) - 1;
    if (before < 0) this.#firstEnd[place] = end + 1;
    else this.#nextEnd.items()[before] = end;
    this.#lastEnd[place] = end + 1;
    return end;
  }

  /** The tree as it is read: the ways on from each place side by side, those from a place with many in order. */
  finish(wordCount: number): TermTree {
    const froms = this.#froms.items();
    const given = this.#words.items();
    const count = froms.length;
    const first = new Int32Array(count + 3);
    for (let edge = 0; edge < count; edge += 1)
      first[(froms[edge] ?? 0) + 2] = (first[(froms[edge] ?? 0) + 2] ?? 0) + 1;
    for (let place = 2; place < first.length; place += 1) first[place] = (first[place] ?? 0) + (first[place - 1] ?? 0);
    const words = new Int32Array(count);
    const places = new Int32Array(count);
    for (const edge of inOrder(given, wordCount)) {
      const from = (froms[edge] ?? 0) + 1;
      const to = first[from] ?? 0;
      first[from] = to + 1;
      words[to] = given[edge] ?? 0;
      places[to] = edge + 1;
    }
    const roots = new Int32Array(wordCount);
    for (let at = 0; at < (first[1] ?? 0); at += 1) roots[words[at] ?? 0] = places[at] ?? 0;
    const firstEnd = this.#firstEnd;
    const nextEnd = this.#nextEnd.items();
    return {
      child: (place, word) => {
        if (place === 0) return roots[word] ?? 0;
        const at = seek(words, first[place] ?? 0, first[place + 1] ?? 0, word);
        return at < 0 ? 0 : (places[at] ?? 0);
      },
      goesOn: (place) => first[place] !== first[place + 1],
      firstEnd: (place) => (firstEnd[place] ?? 0) - 1,
      nextEnd: (end) => nextEnd[end] ?? -1,
    };
  }

  #growEdges(): void {
    const before = this.#edges;
    const after = new Int32Array(4 * before.length);
    for (let at = 0; at < before.length; at += 4) {
      const to = before[at + 2] ?? 0;
      if (to === 0) continue;
      let slot = edgeSlot(before[at] ?? 0, before[at + 1] ?? 0) & (after.length - 4);
      while (after[slot + 2] !== 0) slot = (slot + 4) & (after.length - 4);
      put(after, slot, before[at] ?? 0, before[at + 1] ?? 0, to);
    }
    this.#edges = after;
  }
}

/** The indexes of a list of words in the order of the words. */
function inOrder(words: Int32Array, wordCount: number): Int32Array {
  const next = new Int32Array(wordCount + 1);
  for (const word of words) next[word + 1] = (next[word + 1] ?? 0) + 1;
  for (let word = 1; word <= wordCount; word += 1) next[word] = (next[word] ?? 0) + (next[word - 1] ?? 0);
  const order = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const to = next[word] ?? 0;
    order[to] = at;
    next[word] = to + 1;
  }
  return order;
}

/** Where a word stands among `words[from … to - 1]`, or -1. */
function seek(words: Int32Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to;
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? 0) <= word) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (words[low] === word) return low;
  return -1;
}

function put(edges: Int32Array, at: number, place: number, word: number, to: number): void {
  edges[at] = place;
  edges[at + 1] = word;
  edges[at + 2] = to;
}

function edgeSlot(place: number, word: number): number {
  const mixed = Math.imul(Math.imul(place, 0x85ebca6b) ^ word, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 2;
}
