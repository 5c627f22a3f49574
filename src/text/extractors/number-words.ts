import { NUMBER_WORDS } from '../../generated/lexicons/number-words.js';
import { fold } from '../fold.js';

/** `hundred` in the languages at hand: after a digit it stands for two noughts. */
const HUNDREDS = 'hundred hundrede hundra hundre hundert sto suta ciento cientos сто'.split(' ');
/** What joins a unit and a ten in one word: `femogtyve`, `einundzwanzig`. */
const JOINTS = ['og', 'und'];
const LONGEST_WORD = 40;
/** A word inside a word has to have so many letters, so that `tonight` holds no `to`. */
const SHORTEST_PART = 3;
/** From so many letters on, a word that is number words throughout is no other word. */
const LONG_WORD = 10;
/** Digits that are written for a letter inside a number word. */
export const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** The first two letters of every number word, as one number: most words of a text begin otherwise and need no further look. */
let beginnings: Uint8Array | undefined;

function mayBeNumber(word: string): boolean {
  beginnings ??= beginningsOf([...wordMap().keys()]);
  return beginnings[beginningOf(word)] === 1;
}

function beginningsOf(list: readonly string[]): Uint8Array {
  const marked = new Uint8Array(0x1000);
  for (const word of list) marked[beginningOf(word)] = 1;
  return marked;
}

/** The last six bits of each: letters of different scripts that share them cost no more than a look into the table. */
function beginningOf(word: string): number {
  return ((word.charCodeAt(0) & 0x3f) << 6) | (word.length > 1 ? word.charCodeAt(1) & 0x3f : 0);
}

/** Folded word → its digits, `x2` or `x3` for what doubles the next digit, `h` for a hundred. */
let words: ReadonlyMap<string, string> | undefined;

function wordMap(): ReadonlyMap<string, string> {
  words ??= new Map([
    ...NUMBER_WORDS.terms.map((term): [string, string] => [foldWord(term.text), term.tag ?? '']),
    ...HUNDREDS.map((word): [string, string] => [foldWord(word), 'h']),
  ]);
  return words;
}

function foldWord(word: string): string {
  return fold(word).text.replaceAll("'", '');
}

/**
 * The digits that a word names.
 *
 * @param word - A folded word.
 * @returns Its digits; `x2`, `x3` for `double`, `triple`; `h` for `hundred`; undefined for any other word.
 * @example
 * ```ts
 * digitsOfWord('femogtyve') // → '25'
 * digitsOfWord('nulnul') // → '00'
 * ```
 */
export function digitsOfWord(word: string): string | undefined {
  if (word.length > LONGEST_WORD || !mayBeNumber(word)) return undefined;
  const before = asked.get(word);
  if (before !== undefined) return before === '' ? undefined : before;
  const digits = digitsOfNewWord(word);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(word, digits ?? '');
  return digits;
}

/** Answers that were given, for the common words of a language are asked about in every text; the empty text for none. */
const asked = new Map<string, string>();
const MOST_ASKED = 4096;

function digitsOfNewWord(word: string): string | undefined {
  const known = wordMap().get(word);
  if (known !== undefined || word.length < 2 * SHORTEST_PART) return known;
  return compound(word) ?? segmented(word);
}

/**
 * The digits of a word in which digits stand for letters: `zer0`, `s3ven`.
 *
 * @param chunk - Letters and digits without a space.
 * @returns Its digits, or undefined.
 * @example
 * ```ts
 * digitsOfLeetWord('zer0') // → '0'
 * ```
 */
export function digitsOfLeetWord(chunk: string): string | undefined {
  if (chunk.length > LONGEST_WORD || !mayBeNumber(plainBeginning(chunk))) return undefined;
  return wordMap().get(chunk.replace(/[013457]/gu, (digit) => DIGIT_LETTERS[digit] ?? digit));
}

/** The first two letters of a word, those that are written as digits too. */
function plainBeginning(chunk: string): string {
  const [first, second] = [chunk.charAt(0), chunk.charAt(1)];
  return (
    (isDigit(first) ? (DIGIT_LETTERS[first] ?? first) : first) +
    (isDigit(second) ? (DIGIT_LETTERS[second] ?? second) : second)
  );
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

/** `femogtyve` (unit, joint, ten) and `tjugofem` (ten, unit). */
function compound(word: string): string | undefined {
  for (const joint of JOINTS) {
    const at = word.indexOf(joint, 2);
    if (at < 0) continue;
    const unit = wordMap().get(word.slice(0, at));
    const ten = tenOf(word.slice(at + joint.length));
    if (unit !== undefined && ten !== undefined && isUnit(unit) && isTen(ten))
      return String(Number(ten) + Number(unit));
  }
  for (let at = 4; at <= word.length - 2; at += 1) {
    const ten = wordMap().get(word.slice(0, at));
    const unit = wordMap().get(word.slice(at));
    if (ten !== undefined && unit !== undefined && isUnit(unit) && isTen(ten))
      return String(Number(ten) + Number(unit));
  }
  return undefined;
}

/** `tres` is 60 in Danish and 3 in Spanish: in a compound it is the ten. */
function tenOf(word: string): string | undefined {
  return word === 'tres' ? '60' : wordMap().get(word);
}

/**
 * Whether digits are one of 1 … 9.
 *
 * @param digits - Digits.
 * @returns Whether they are.
 * @example
 * ```ts
 * isUnit('7') // → true
 * ```
 */
export function isUnit(digits: string): boolean {
  return digits.length === 1 && digits >= '1' && digits <= '9';
}

/**
 * Whether digits are one of 20, 30 … 90.
 *
 * @param digits - Digits.
 * @returns Whether they are.
 * @example
 * ```ts
 * isTen('40') // → true
 * ```
 */
export function isTen(digits: string): boolean {
  return digits.length === 2 && digits.endsWith('0') && digits >= '20';
}

/** Several number words written together: `nulnulfem`, `ninehundred`. */
function segmented(word: string): string | undefined {
  const shortest = word.length >= LONG_WORD ? 2 : SHORTEST_PART;
  const best: (string | undefined)[] = [''];
  for (let end = 1; end <= word.length; end += 1) {
    best.push(undefined);
    for (let start = Math.max(0, end - 14); start <= end - shortest; start += 1) {
      const before = best[start];
      const digits = before === undefined ? undefined : wordMap().get(word.slice(start, end));
      if (before === undefined || digits === undefined || digits.startsWith('x')) continue;
      best[end] = digits === 'h' ? hundreds(before) : before + digits;
      break;
    }
  }
  return best[word.length];
}

function hundreds(before: string): string {
  return before === '' ? '100' : `${before}00`;
}
