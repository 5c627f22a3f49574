import { FOLD_FLAGS } from '../fold.js';
import type { Document, Token } from '../types.js';
import { DIGIT_PLURALS } from './digit-plurals.js';
import { digitsOfLeetWord, digitsOfWord, isTen, isUnit } from './number-words.js';

/** Digits that stand together, however they are written. */
export interface DigitGroup {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  /** Written otherwise than in plain digits. */
  readonly disguised: boolean;
  readonly plus: boolean;
}

const TIMES = new Set('gange times ganger mal razy ori veces raz x раза рази'.split(' '));
const EMOJI_DIGITS: ReadonlyMap<string, string> = new Map([
  ['🔟', '10'],
  ['🅾', '0'],
  ['⭕', '0'],
  ['🎱', '8'],
]);
/** Letters that look like a digit, each with the digit, by their place from `a` on; a space for every other letter. */
const ALIKE = ' 8    9 1  1  0 9 5      2';
/** Letters that stand for a digit only between digits: `12e4`. */
const ALIKE_INSIDE: Readonly<Record<string, string>> = { e: '3', a: '4', t: '7' };
/** Longest word of look-alike letters: `oooo`, `ooooi`. */
const LONGEST_ALIKE = 8;
const SPANISH = new Set('cero uno una dos cuatro cinco seis siete ocho nueve'.split(' '));
const DANISH = new Set(
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre halvtreds firs'.split(' '),
);
/** A row of letters that spells number words has so many; two are initials. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 40;
/** Tokens either way that tell whether `tres` is the Danish sixty or the Spanish three. */
const TRES_REACH = 6;

/**
 * The group of digits that begins at a token, if one does: digits, number words, look-alike letters, keycaps, `double 0`.
 *
 * @param document - A document.
 * @param at - A token.
 * @param inRun - Whether a group stands before it; an emoji is a digit only there.
 * @returns The group without its plus.
 * @example
 * ```ts
 * groupAt(document, 0, false)?.digits // → '0000' for “fire nuller”
 * ```
 */
export function groupAt(document: Document, at: number, inRun: boolean): Omit<DigitGroup, 'plus'> | undefined {
  const { tokens } = document;
  const token = tokens[at];
  switch (token?.kind) {
    case 'number':
      return repeatedAt(document, at, token.text) ?? leetAt(tokens, at) ?? plainOrAlike(document, at);
    case 'word': {
      const digits = token.text === 'tres' ? tresAt(tokens, at) : thaiOrWord(token.text);
      if (digits !== undefined) return repeatedAt(document, at, digits) ?? wordAt(tokens, at, digits);
      const spelled = token.text.length === 1 ? spelledAt(tokens, at) : undefined;
      if (spelled !== undefined) return spelled;
      return leetAt(tokens, at) ?? alikeAt(document, at);
    }
    case 'emoji':
      return emojiAt(token, at, inRun);
    default:
      return undefined;
  }
}

function tresAt(tokens: readonly Token[], at: number): string {
  const around = tokens.slice(Math.max(0, at - TRES_REACH), at + TRES_REACH + 1).map(({ text }) => text);
  return around.some((text) => DANISH.has(text)) && !around.some((text) => SPANISH.has(text)) ? '60' : '3';
}

/** `double 0`, `triple seven`, `to gange 00`, `four zeros`, `nul x 4`. */
function repeatedAt(document: Document, at: number, word: string): Omit<DigitGroup, 'plus'> | undefined {
  const { tokens } = document;
  const several = DIGIT_PLURALS.get(tokens[at + 1]?.text ?? '');
  if (several !== undefined && /^[2-8]$/u.test(word))
    return { digits: several.repeat(Number(word)), first: at, last: at + 1, disguised: true };
  if (word === '0' && TIMES.has(tokens[at + 1]?.text ?? '')) {
    const count = digitsAt(tokens[at + 2]) ?? '';
    if (/^[2-6]$/u.test(count)) return { digits: '0'.repeat(Number(count)), first: at, last: at + 2, disguised: true };
  }
  const isMultiplier = word.startsWith('x');
  const isTimes =
    !isMultiplier && (word === '2' || word === '3' || word === '4') && TIMES.has(tokens[at + 1]?.text ?? '');
  if (!isMultiplier && !isTimes) return undefined;
  let next = at + (isTimes ? 2 : 1);
  if (tokens[next]?.kind === 'mark') next += 1;
  const digits = digitsAt(tokens[next]);
  if (digits === undefined || digits.length > 4) return undefined;
  return { digits: digits.repeat(Number(isMultiplier ? word.slice(1) : word)), first: at, last: next, disguised: true };
}

function digitsAt(token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return token.text;
  if (token.kind !== 'word') return undefined;
  if (/^o{1,4}$/u.test(token.text)) return '0'.repeat(token.text.length);
  const digits = digitsOfWord(token.text);
  return digits === undefined || digits === 'h' || digits.startsWith('x') ? undefined : digits;
}

/** A word with digits for letters, in unspaced tokens: `zer0`. */
function leetAt(tokens: readonly Token[], at: number): Omit<DigitGroup, 'plus'> | undefined {
  if (!isJoined(tokens, at + 1) || (at > 0 && isJoined(tokens, at))) return undefined;
  let last = at;
  let letters = 0;
  let text = '';
  for (let t = at; t < tokens.length && t < at + 8; t += 1) {
    const token = tokens[t];
    if (token === undefined || (t > at && !isJoined(tokens, t)) || (token.kind !== 'word' && token.kind !== 'number'))
      break;
    text += token.text;
    if (token.kind === 'word') letters += token.text.length;
    last = t;
  }
  if (last === at || letters < 2) return undefined;
  const digits = digitsOfLeetWord(text);
  return digits === undefined || digits === 'h' || digits.startsWith('x')
    ? undefined
    : { digits, first: at, last, disguised: true };
}

/** Number words letter by letter, however many: `n u l  n u l`. They have to fill the row of letters, so that no part of another word is taken. */
function spelledAt(tokens: readonly Token[], at: number): Omit<DigitGroup, 'plus'> | undefined {
  if (isLetter(tokens[at - 1])) return undefined;
  let last = at;
  let letters = tokens[at]?.text ?? '';
  while (isLetter(tokens[last + 1]) && letters.length <= MOST_LETTERS) {
    last += 1;
    letters += tokens[last]?.text ?? '';
  }
  if (letters.length < FEWEST_LETTERS) return undefined;
  const digits = digitsOfWord(letters);
  return digits === undefined || digits === 'h' || digits.startsWith('x')
    ? undefined
    : { digits, first: at, last, disguised: true };
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.spaced === false && (before?.kind === 'word' || before?.kind === 'number');
}

/** Digits, with the look-alike letters that stand directly behind them: `7l`, `0o`. */
function plainOrAlike(document: Document, at: number): Omit<DigitGroup, 'plus'> {
  const { tokens } = document;
  let digits = tokens[at]?.text ?? '';
  let last = at;
  let disguised = isDisguised(document, at);
  while (isJoined(tokens, last + 1) && last - at < 8) {
    const next = tokens[last + 1];
    const more = next?.kind === 'number' ? next.text : (alikeDigits(next?.text ?? '') ?? insideDigit(tokens, last + 1));
    if (more === undefined) break;
    disguised ||= next?.kind === 'word' || isDisguised(document, last + 1);
    digits += more;
    last += 1;
  }
  return { digits, first: at, last, disguised };
}

/** Look-alike letters that begin a group: noughts alone, or any before a digit. */
function alikeAt(document: Document, at: number): Omit<DigitGroup, 'plus'> | undefined {
  const { tokens } = document;
  const text = tokens[at]?.text ?? '';
  if (isJoined(tokens, at)) return undefined;
  const digits = alikeDigits(text);
  if (digits === undefined) return undefined;
  const digitBehind = isJoined(tokens, at + 1) && tokens[at + 1]?.kind === 'number';
  if (!digitBehind) return /^o{1,4}$/u.test(text) ? { digits, first: at, last: at, disguised: true } : undefined;
  const rest = plainOrAlike(document, at + 1);
  return { digits: digits + rest.digits, first: at, last: rest.last, disguised: true };
}

function insideDigit(tokens: readonly Token[], at: number): string | undefined {
  return isJoined(tokens, at + 1) && tokens[at + 1]?.kind === 'number'
    ? ALIKE_INSIDE[tokens[at]?.text ?? '']
    : undefined;
}

function alikeDigits(text: string): string | undefined {
  if (text.length === 0 || text.length > LONGEST_ALIKE) return undefined;
  let digits = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - FIRST_LETTER;
    if (letter < 0 || letter >= ALIKE.length || ALIKE.charCodeAt(letter) === SPACE) return undefined;
    digits += ALIKE.charAt(letter);
  }
  return digits;
}

const FIRST_LETTER = 0x61;
const SPACE = 0x20;

function emojiAt(token: Token, at: number, inRun: boolean): Omit<DigitGroup, 'plus'> | undefined {
  const digits = inRun ? EMOJI_DIGITS.get(token.text) : undefined;
  return digits === undefined ? undefined : { digits, first: at, last: at, disguised: true };
}

/** A number word; `twenty five` and `nine hundred` are read together. */
function wordAt(tokens: readonly Token[], at: number, digits: string): Omit<DigitGroup, 'plus'> | undefined {
  if (digits === 'h' || digits.startsWith('x')) return undefined;
  const step = tokens[at + 1]?.text === '-' ? 2 : 1;
  const next = tokens[at + step];
  const after = next?.kind === 'word' ? digitsOfWord(next.text) : undefined;
  if (after === 'h' && isUnit(digits)) return { digits: `${digits}00`, first: at, last: at + step, disguised: true };
  if (after !== undefined && isTen(digits) && isUnit(after))
    return { digits: String(Number(digits) + Number(after)), first: at, last: at + step, disguised: true };
  return { digits, first: at, last: at, disguised: true };
}

/** What lies below needs no look at the script. */
const FIRST_THAI = 0x0e00;

/** Thai runs words together: number words at the end of a longer token count too. */
function thaiOrWord(text: string): string | undefined {
  const whole = digitsOfWord(text);
  if (whole !== undefined || text.charCodeAt(0) < FIRST_THAI || !/^\p{Script=Thai}/u.test(text)) return whole;
  for (let at = 1; at < Math.min(text.length, 24) - 2; at += 1) {
    const digits = digitsOfWord(text.slice(at));
    if (digits !== undefined && digits.length > 1) return digits;
  }
  return undefined;
}

/** Written in another form than plain digits. Thai digits are plain in their own language. */
function isDisguised(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined) return false;
  for (let unit = token.start; unit < token.end; unit += 1) {
    const flags = document.folded.flags[unit] ?? 0;
    if (flags === 0) continue;
    if (flags !== FOLD_FLAGS.form || !isThaiDigit(document.original.charCodeAt(document.folded.starts[unit] ?? 0)))
      return true;
  }
  return false;
}

function isThaiDigit(code: number): boolean {
  return code >= 0x0e50 && code <= 0x0e59;
}
