import copied from '../../rules/lexicons/link-copied.json' with { type: 'json' };
import lists from '../../rules/lexicons/link-house.json' with { type: 'json' };
import { hashesOf } from './stems.js';

/**
 * What words say about contacts, wherever they stand in a text: something of a help line, an authority or the site; what a number is called; that something is not the
 * advertiser's; the order in which a number is told; the word for the sign of an address; a piece of the name of a messenger; that something was taken or copied. Asked of every word, so that patterns are tried on few texts.
 */
export const SAID = {
  house: 0x40,
  number: 0x80,
  whose: 0x100,
  told: 0x200,
  at: 0x400,
  torn: 0x800,
  taken: 0x1000,
} as const;

/** Words for the sign of an address, as they stand between spaces. */
const AT = 'at snabel snabela arroba małpa klammeraffe krøllalfa alfakrøll собака собачка равлик';
/** The last parts of names of messengers that are written in two: `tele-gram`, `snap chat`. */
const TORN = 'gram chat app book tok cord fans';

/** What words say, by the hash of their beginning and by the hash of all of them. */
export interface SaidMarks {
  readonly byStem: ReadonlyMap<number, number>;
  readonly byFull: ReadonlyMap<number, number>;
}

/**
 * The words that say something about contacts: of each entry of the lists its longest word.
 *
 * @returns Bits of `SAID`.
 */
export function saidMarks(): SaidMarks {
  const byStem = new Map<number, number>();
  const byFull = new Map<number, number>();
  const add = (list: Readonly<Record<string, string>>, mark: number, isWhole = false): void => {
    for (const entry of Object.values(list).flatMap((entries) => entries.split('|'))) {
      const [longest = ''] = entry.split(/\P{L}+/u).sort((one, other) => other.length - one.length);
      const { full, stem } = hashesOf(longest);
      byStem.set(stem, (byStem.get(stem) ?? 0) | mark);
      if (isWhole) byFull.set(full, (byFull.get(full) ?? 0) | mark);
    }
  };
  add(lists.house, SAID.house);
  add(lists.ofSite, SAID.house | SAID.whose);
  add(lists.notMine, SAID.whose);
  add(lists.number, SAID.number);
  for (const list of [lists.order, lists.ending, lists.front]) add(list, SAID.told, true);
  add(copied.taken, SAID.taken);
  const markAll = (words: string, bit: number): void => {
    for (const { full } of words.split(' ').map(hashesOf)) byFull.set(full, (byFull.get(full) ?? 0) | bit);
  };
  markAll(AT, SAID.at);
  markAll(TORN, SAID.torn);
  return { byStem, byFull };
}
