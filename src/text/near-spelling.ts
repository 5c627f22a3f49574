import { distance } from '../fact/nearest.js';
import { hashTable, type HashTable, hashBeginnings, hashBetween, joinHashes, LONGEST_WORD } from './rolling-hash.js';

/** Shortest term word that may have one letter wrong, and two. */
export const ONE_EDIT_FROM = 5;
export const TWO_EDITS_FROM = 9;

/** Finds the words of a vocabulary that a word may be a misspelling of. */
export interface NearSpelling {
  /** Ids of the words within reach, each with its distance. */
  readonly find: (word: string) => readonly { readonly id: number; readonly edits: number }[];
}

/**
 * Prepares a vocabulary for looking up misspellings by symmetric delete: word and term are near if they can be made equal by leaving out a letter or
 * two in either. The letters are left out in the hash, not in the text, and a filter answers nearly every look-up without touching a table.
 *
 * @param words - The words with their ids; those under five letters are passed over.
 * @returns A finder whose time does not depend on how many words there are.
 * @example
 * ```ts
 * nearSpelling([['bareback', 1]]).find('barback') // → [{ id: 1, edits: 1 }]
 * ```
 */
export function nearSpelling(words: Iterable<readonly [string, number]>): NearSpelling {
  const spelling = new Map<number, string>();
  let entries = 0;
  for (const [word, id] of words) {
    if (word.length < ONE_EDIT_FROM || word.length > LONGEST_WORD || spelling.has(id)) continue;
    spelling.set(id, word);
    entries += deletionCount(word.length, word.length >= TWO_EDITS_FROM ? 2 : 1);
  }
  const hashes = new Int32Array(entries);
  const ids = new Int32Array(entries);
  let filled = 0;
  for (const [id, word] of spelling) {
    const count = deletionsOf(word, word.length >= TWO_EDITS_FROM ? 2 : 1);
    hashes.set(deletions.subarray(0, count), filled);
    ids.fill(id, filled, filled + count);
    filled += count;
  }
  const table = hashTable(hashes, ids);
  return { find: (word) => findNear(word, table, spelling) };
}

function deletionCount(length: number, most: 1 | 2): number {
  return 1 + length + (most === 2 ? (length * (length - 1)) / 2 : 0);
}

function findNear(
  word: string,
  table: HashTable,
  spelling: ReadonlyMap<number, string>,
): { id: number; edits: number }[] {
  if (word.length < ONE_EDIT_FROM - 1 || word.length > LONGEST_WORD) return NOTHING;
  const count = deletionsOf(word, word.length >= TWO_EDITS_FROM - 2 ? 2 : 1);
  let candidates: number[] | undefined;
  for (let i = 0; i < count; i += 1) {
    const hash = deletions[i] ?? 0;
    for (let entry = table.first(hash); entry >= 0; entry = table.next(entry, hash)) {
      const id = table.id(entry);
      if (candidates === undefined) candidates = [id];
      else if (!candidates.includes(id)) candidates.push(id);
    }
  }
  return candidates === undefined ? NOTHING : withinReach(word, candidates, spelling);
}

function withinReach(
  word: string,
  candidates: readonly number[],
  spelling: ReadonlyMap<number, string>,
): { id: number; edits: number }[] {
  const found: { id: number; edits: number }[] = [];
  for (const id of candidates) {
    const term = spelling.get(id) ?? '';
    const edits = editsBetween(word, term);
    if (edits > 0 && edits <= (term.length >= TWO_EDITS_FROM ? 2 : 1) && beginsAlike(word, term))
      found.push({ id, edits });
  }
  return found;
}

/**
 * A word begins as its misspelling does, one wrong or swapped letter aside. A letter or two before it make another word, and often the contrary:
 * `protected` and `unprotected`, `beskyttet` and `ubeskyttet`.
 */
function beginsAlike(word: string, term: string): boolean {
  if (word[0] === term[0]) return true;
  return word.length === term.length && (word[1] === term[1] || (word[0] === term[1] && word[1] === term[0]));
}

const NOTHING: { id: number; edits: number }[] = [];

/** Letters to change, add or leave out; two neighbours that changed places count as one, as in typing. */
export function editsBetween(one: string, other: string): number {
  if (one.length === other.length && isSwap(one, other)) return 1;
  let from = 0;
  while (from < one.length && one.charCodeAt(from) === other.charCodeAt(from)) from += 1;
  let to = one.length;
  let otherTo = other.length;
  for (; to > from && otherTo > from && one.charCodeAt(to - 1) === other.charCodeAt(otherTo - 1); to -= 1) otherTo -= 1;
  // What is alike at both ends needs no table; most misspellings leave a letter between.
  const [rest, otherRest] = [to - from, otherTo - from];
  if (rest === 0 || otherRest === 0 || (rest === 1 && otherRest === 1)) return Math.max(rest, otherRest);
  return distance(one.slice(from, to), other.slice(from, otherTo));
}

function isSwap(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Room for a word of forty letters, less none, one and two of them. */
const deletions = new Int32Array(1 + LONGEST_WORD + (LONGEST_WORD * (LONGEST_WORD - 1)) / 2);

/** Fills `deletions` with the hash of the word itself, without one letter and, if `most` is 2, without two; gives how many there are. */
function deletionsOf(word: string, most: 1 | 2): number {
  const { length } = word;
  const begin = hashBeginnings(word);
  let count = 0;
  deletions[count++] = begin[length] ?? 0;
  for (let i = 0; i < length; i += 1) {
    const head = begin[i] ?? 0;
    deletions[count++] = joinHashes(head, hashBetween(begin, i + 1, length), length - i - 1);
    if (most === 1) continue;
    for (let k = i + 1; k < length; k += 1) {
      const middle = joinHashes(head, hashBetween(begin, i + 1, k), k - i - 1);
      deletions[count++] = joinHashes(middle, hashBetween(begin, k + 1, length), length - k - 1);
    }
  }
  return count;
}
