import lists from '../../rules/lexicons/link-house.json' with { type: 'json' };
import { SAID } from './said-marks.js';
import type { WordReader } from './words.js';

/** Characters before and after a contact that tell whose it is. */
const BEFORE = 80;
const AFTER = 64;
/** Characters between the name of a line and its number. */
const GAP = 40;

/** Endings of names that no beginning of a word tells. */
const ENDINGS = [...new Set(Object.values(lists.lines).flatMap((entry) => entry.split('|')))];

/**
 * Whether a text may give a contact to somebody else; asked so that the patterns are tried on few texts.
 *
 * @param words - The text after `scan`.
 * @param start - Where the contact begins.
 * @returns Whether it says something about a help line, an authority or the site.
 */
export function mayNameHouse({ said, text }: WordReader, start: number): boolean {
  if ((said & SAID.house) !== 0) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return ENDINGS.some((ending) => before.includes(ending));
}

/** Whether a text may say that a number is not the advertiser's. */
export function mayDisownNumber({ said }: WordReader): boolean {
  return (said & SAID.number) !== 0 && (said & SAID.whose) !== 0;
}

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly denied: RegExp;
  readonly mine: RegExp;
  readonly disowned: RegExp;
}

let patterns: Patterns | undefined;

/**
 * Whether the words around a number or an address in a text give it to somebody else: a help line, an authority, the site.
 *
 * @param text - The text.
 * @param start - Where the contact begins.
 * @param end - Where it ends.
 * @returns Whether it is not the advertiser's.
 * @example
 * ```ts
 * isHouseContact('Problemer? Kundeservice: 00 00 31 11', 25, 36) // → true
 * ```
 */
export function isHouseContact(text: string, start: number, end: number): boolean {
  patterns ??= patternsOf();
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const found = patterns.before.exec(before);
  if (found !== null && !patterns.mine.test(before.slice(found.index))) return true;
  const after = text.slice(end, end + AFTER);
  return patterns.after.test(after) && !patterns.denied.test(after);
}

/** Texts that say of the number in the form that it is the site's, or made up. */
export function disownsNumber(text: string): boolean {
  patterns ??= patternsOf();
  const found = patterns.disowned.exec(text);
  // `00 00 12 34 is not my number` speaks of another one.
  return found !== null && !/\d\D{0,16}$/u.test(text.slice(Math.max(0, found.index - BEFORE), found.index));
}

function patternsOf(): Patterns {
  const house = anyOf(lists.house);
  const lines = anyOf(lists.lines);
  const [number, site, notMine] = [anyOf(lists.number), anyOf(lists.ofSite), anyOf(lists.notMine)];
  const mine = anyOf(lists.mine);
  // What follows a contact says whose it is: `…, that is the customer service`, `… belongs to the site`, `… (help line)`.
  const whose = `(?:${house}|${site})`;
  return {
    before: new RegExp(String.raw`(?:(?<!\p{L})${whose}|\p{L}{2}${lines}(?!\p{L}))[^.!?\n\d+]{0,${GAP}}$`, 'iu'),
    after: new RegExp(String.raw`^[^.!?\n\d\p{L}]{0,4}(?:\p{L}+[^.!?\n\d\p{L}]{1,3}){0,3}${whose}`, 'iu'),
    denied: new RegExp(String.raw`^[^\p{L}]{0,4}(?:${anyOf(lists.no)})(?!\p{L})`, 'iu'),
    mine: new RegExp(String.raw`(?<!\p{L})${mine}(?!\p{L})`, 'iu'),
    disowned: new RegExp(
      String.raw`(?<!\p{L})(?:${number}(?!\p{L})[^.!?\n\d]{0,30}?(?<!\p{L})(?:${site}|${notMine})|(?:${site}|${notMine})(?!\p{L})[^.!?\n\d]{0,12}?(?<!\p{L})${number})(?!\p{L})`,
      'iu',
    ),
  };
}

/** One pattern for all words of a list, the longest first. */
function anyOf(byLanguage: Readonly<Record<string, string>>): string {
  const words = [...new Set(Object.values(byLanguage).flatMap((entry) => entry.split('|')))];
  words.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return `(?:${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`)).join('|')})`;
}
