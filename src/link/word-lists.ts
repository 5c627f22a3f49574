import { CALENDAR } from '../generated/lexicons/calendar.js';
import { TOWNS } from '../generated/lexicons/towns.js';
import names from '../../rules/lexicons/first-names.json' with { type: 'json' };
import lists from '../../rules/lexicons/link-words.json' with { type: 'json' };
import { compoundStems, contactHints, HINT } from './contact-hints.js';
import { IntTable } from './int-table.js';
import { hashesOf } from './stems.js';
import { SAID, saidMarks, type SaidMarks } from './said-marks.js';
import { isUnspaced, readUnspaced } from './unspaced.js';

/** Where a word stands. */
export const LIST = { other: 0, everyday: 1, trade: 2, name: 3, town: 4, date: 5, house: 6, site: 7 } as const;

/** Where the hint of a word stands beside its list; see `HINT`. */
export const HINT_SHIFT = 3;
export const HINT_MASK = 7;
export const LIST_MASK = 7;
/** Bits of `SAID`, beyond the hint. */
const SAID_MASK = SAID.house | SAID.number | SAID.whose | SAID.told | SAID.at | SAID.torn | SAID.taken;

/** Words whose whole form is asked for, and words of which the beginning is enough. */
interface Tables {
  readonly full: IntTable;
  readonly stem: IntTable;
}

let tables: Tables | undefined;

/**
 * What was asked last, by some bits of the hash: the hash of the beginning; the other bits of the hash, with the answer. Most words of a text were asked for before, and
 * the tables are too large for the nearest memory of a processor.
 */
const REMEMBERED_BITS = 14;
const REMEMBERED = 1 << REMEMBERED_BITS;
const EACH = 2;
/** Bits of an answer. */
const INFO_BITS = 13;
const last = new Int32Array(EACH * REMEMBERED).fill(-1);

/**
 * The list in which a word stands, and what it says about a contact beside it. A word of several lists stands in the first of everyday words, words of the house,
 * names, towns, dates and words of the trade.
 *
 * @param full - Hash of the word.
 * @param stem - Hash of its beginning.
 * @returns One of `LIST`, one of `HINT` from the fourth bit on, and bits of `SAID`.
 * @example
 * ```ts
 * const { full, stem } = hashesOf('og');
 * wordInfo(full, stem) & LIST_MASK // → LIST.everyday
 * ```
 */
export function wordInfo(full: number, stem: number): number {
  const place = EACH * (full & (REMEMBERED - 1));
  const known = last[place + 1] ?? -1;
  if (known >>> INFO_BITS === full >>> REMEMBERED_BITS && last[place] === stem) return known & ((1 << INFO_BITS) - 1);
  const info = infoOf(full, stem);
  last[place] = stem;
  last[place + 1] = ((full >>> REMEMBERED_BITS) << INFO_BITS) | info;
  return info;
}

function infoOf(full: number, stem: number): number {
  tables ??= tablesOf();
  const known = tables.full.get(full);
  if ((known & LIST_MASK) !== 0) return known;
  const byStem = tables.stem.get(stem);
  // A word that is only a hint may stand in a list by its beginning.
  return known | (((known >> HINT_SHIFT) & HINT_MASK) === 0 ? byStem : byStem & (LIST_MASK | SAID_MASK));
}

/** Shorter parts of the name of a town (`on`, `am`, `La`) stand everywhere. */
const SHORTEST_TOWN = 4;

function tablesOf(): Tables {
  const full = new Map<number, number>();
  const stem = new Map<number, number>();
  const said = saidMarks();
  const add = (list: number, words: readonly string[], into: Map<number, number>, key: 'full' | 'stem'): void => {
    for (const word of words) {
      const hashes = hashesOf(word);
      // What stands in a list by all of its letters is not asked for by its beginning.
      if (!into.has(hashes[key])) into.set(hashes[key], key === 'full' ? list | saidBy(said, hashes.stem, list) : list);
    }
  };
  add(LIST.everyday, wordsOf(lists.everyday), full, 'full');
  add(LIST.site, wordsOf(lists.site), full, 'full');
  add(LIST.house, wordsOf(lists.house), full, 'full');
  add(LIST.name, names.names.split(' '), full, 'full');
  const towns = TOWNS.terms.filter(({ tag }) => tag !== 'code').flatMap(({ text }) => text.split(/[\s-]+/u));
  add(
    LIST.town,
    towns.filter((word) => word.length >= SHORTEST_TOWN),
    full,
    'full',
  );
  add(
    LIST.date,
    CALENDAR.terms.map(({ text }) => text).filter((text) => /^\p{L}{3,}$/u.test(text)),
    full,
    'full',
  );
  for (const phrase of wordsOf(lists.trade))
    if (isUnspaced(phrase.codePointAt(0) ?? 0)) addUnspaced(phrase, stem);
    else add(LIST.trade, [phrase], stem, 'stem');
  for (const [hash, mark] of said.byFull) full.set(hash, (full.get(hash) ?? 0) | mark);
  for (const [hash, mark] of said.byStem) stem.set(hash, (stem.get(hash) ?? 0) | mark);
  for (const [hash, hint] of contactHints()) full.set(hash, (full.get(hash) ?? 0) | (hint << HINT_SHIFT));
  for (const hash of compoundStems()) stem.set(hash, (stem.get(hash) ?? 0) | (HINT.compound << HINT_SHIFT));
  return { full: new IntTable(full), stem: new IntTable(stem) };
}

/** A name or a town says nothing about contacts, whatever it begins like; what tells a number in parts does so in any list. */
function saidBy({ byStem }: SaidMarks, stem: number, list: number): number {
  const mark = byStem.get(stem) ?? 0;
  return list >= LIST.name && list <= LIST.date ? mark & SAID.told : mark;
}

/** Stretches of a phrase without spaces, and the phrase, which may be shorter than a stretch. */
function addUnspaced(phrase: string, into: Map<number, number>): void {
  const { hash } = readUnspaced(phrase, 0, (gram) => {
    if (!into.has(gram)) into.set(gram, LIST.trade);
  });
  if (!into.has(hash)) into.set(hash, LIST.trade);
}

function wordsOf(byLanguage: Readonly<Record<string, string>>): string[] {
  return Object.values(byLanguage).flatMap((words) => words.split(' '));
}

let firstNames: ReadonlySet<number> | undefined;

/**
 * Whether a word is a first name of the list.
 *
 * @param word - A word in any spelling.
 * @returns Whether it is.
 * @example
 * ```ts
 * isFirstName('NADIA') // → true
 * ```
 */
export function isFirstName(word: string): boolean {
  firstNames ??= new Set(names.names.split(' ').map((name) => hashesOf(name).full));
  return firstNames.has(hashesOf(word).full);
}
