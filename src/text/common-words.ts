import { extendHash } from './rolling-hash.js';
import { Spelling, WordTable } from './word-table.js';

/** Words that are kept at a time; when there are more, all are forgotten. */
const MOST_KEPT = 8192;
/** Longest word that is kept: a few hundred short ones make up most of every text. Of the shortest, an engine keeps one copy by itself. */
const LONGEST_KEPT = 20;
const SHORTEST_KEPT = 3;

interface Kept {
  readonly spelling: Spelling;
  readonly table: WordTable;
  /** By number. */
  readonly words: string[];
}

let kept: Kept | undefined;

function none(): Kept {
  const spelling = new Spelling();
  // No word has the number 0.
  spelling.add('');
  return { spelling, table: new WordTable(spelling), words: [''] };
}

/**
 * A stretch of a folded text as a string: the same one for a word that other texts held too, so that no string is made for it and everything that asks about
 * it finds its hash worked out. It never holds on to the text.
 *
 * @param text - A folded text.
 * @param start - Where the stretch begins.
 * @param end - Where it ends.
 * @returns The stretch.
 * @example
 * ```ts
 * commonWord('ny i byen', 5, 9) // → 'byen'
 * ```
 */
export function commonWord(text: string, start: number, end: number): string {
  const length = end - start;
  if (length < SHORTEST_KEPT || length > LONGEST_KEPT) return text.slice(start, end);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = extendHash(hash, text.charCodeAt(at));
  kept ??= none();
  const known = kept.table.find(hash, text, start, length);
  if (known !== 0) return kept.words[known] ?? '';
  if (kept.table.size >= MOST_KEPT) kept = none();
  const { spelling, table, words } = kept;
  const number = table.add(hash, text.slice(start, end));
  // Put together anew, because a piece of a text keeps all of it alive.
  const word = spelling.word(number);
  words.push(word);
  return word;
}
