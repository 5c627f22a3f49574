import { grown } from './int-list.js';

/**
 * The ways to read what stands at each token, in flat arrays: as a word of the index, up to but not including token `to`. Those of token `t` are `first[t]` up to
 * `first[t + 1]`.
 */
export interface Readings {
  first: Int32Array;
  count: number;
  /** Number of the word; or, where a disguise hides the borders between words, the end of a whole term as `-1 - end`. */
  word: Int32Array;
  to: Int32Array;
  edits: Int32Array;
  /** Offsets into the folded text. */
  start: Int32Array;
  end: Int32Array;
}

/** Making arrays costs more than filling them, so those for texts of common length are used again. */
let scratch: Readings | undefined;
const COMMON_LENGTH = 4096;

/** Readings with room for a text of so many tokens, and none yet. */
export function roomFor(tokens: number): Readings {
  if (tokens >= COMMON_LENGTH) return room(tokens + 1);
  if (scratch === undefined || scratch.word.length > 4 * COMMON_LENGTH) scratch = room(COMMON_LENGTH);
  scratch.count = 0;
  return scratch;
}

function room(size: number): Readings {
  const list = (): Int32Array => new Int32Array(size);
  return { first: list(), count: 0, word: list(), to: list(), edits: list(), start: list(), end: list() };
}

/** Adds a reading of the token whose turn it is. */
export function addReading(found: Readings, word: number, to: number, edits: number, start: number, end: number): void {
  const at = found.count;
  if (at === found.word.length) {
    found.word = grown(found.word);
    found.to = grown(found.to);
    found.edits = grown(found.edits);
    found.start = grown(found.start);
    found.end = grown(found.end);
  }
  found.word[at] = word;
  found.to[at] = to;
  found.edits[at] = edits;
  found.start[at] = start;
  found.end[at] = end;
  found.count = at + 1;
}
