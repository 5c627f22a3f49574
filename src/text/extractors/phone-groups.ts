import { FOLD_FLAGS } from '../fold.js';
import type { Document, Token } from '../types.js';
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

/** What stands between two groups. `plain`: nothing, spaces, dots, hyphens, brackets, slashes. `filler`: any other sign. `loose`: a comma, a joining word, a new line. */
export type Gap = 'plain' | 'filler' | 'loose';

/** Groups with nothing between them that ends a number; `gaps[i]` stands before `groups[i]`. */
export interface GroupRun {
  readonly groups: readonly DigitGroup[];
  readonly gaps: readonly Gap[];
}

const PLAIN = new Set(['.', '-', '/', '(', ')', '+', '\u2013', '\u2014', '\u2010', '\u2011', '\u2012', '\u2212']);
const STOPS = new Set(['=', '%', '€', '£', '$', '!', '?', '<', '>', '→', '&', '½', '¼']);
const JOINING = new Set(
  'og and und y och sa saa so then dann luego potem apoi plus star dash dot space punkt streg komma hyphen slash pref prefix forvalg vorwahl потом затем и та si oraz i'.split(
    ' ',
  ),
);
const TIMES = new Set('gange times ganger mal razy ori veces raz x раза рази'.split(' '));
/** Words after a number which say that it is money, time or measure. */
const UNITS = new Set(
  'kr kroner dkk sek nok eur euro euros gbp pound pounds quid lei zl pln ron baht thb min mins minutter minutes minuten minuter minutos minut minute t h hr hrs hour hours time timer timen timme std stunde stunden uhr klokken ar aar years year yo cm kg km m2 mil мин час часа часов грн руб евро kl pm am maj juni juli'.split(
    ' ',
  ),
);
const EMOJI_DIGITS: Readonly<Record<string, string>> = { '🔟': '10', '🅾': '0', '⭕': '0', '🎱': '8' };
const ALIKE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8', q: '9' };
const LONGEST_GAP = 4;

/**
 * All digits of a text in runs in which a phone number may stand: digits, number words, look-alike letters, keycaps.
 *
 * @param document A document.
 * @returns Runs in the order of the text.
 * @example groupRuns(document)[0]?.groups.map((group) => group.digits) // → ['00', '00', '51', '7', '3'] for “nul nul - nul nul - 51 - 7 tre” joined by pairs
 */
export function groupRuns(document: Document): GroupRun[] {
  const { tokens } = document;
  const runs: GroupRun[] = [];
  let groups: DigitGroup[] = [];
  let gaps: Gap[] = [];
  let gap: Gap = 'plain';
  let gapLength = 0;
  let plus = false;
  const close = (): void => {
    if (groups.length > 0) runs.push({ groups, gaps });
    groups = [];
    gaps = [];
    gap = 'plain';
    gapLength = 0;
  };
  for (let at = 0; at < tokens.length;) {
    const group = groupAt(document, at, groups.length > 0);
    if (group !== undefined) {
      if (hasUnitAfter(tokens, group.last) || hasMoneyBefore(tokens, at)) close();
      else {
        groups.push({ ...group, plus });
        gaps.push(gap);
        gap = 'plain';
        gapLength = 0;
      }
      plus = false;
      at = group.last + 1;
      continue;
    }
    const here = gapAt(tokens, at);
    plus = tokens[at]?.text === '+';
    gapLength += 1;
    if (here === undefined || gapLength > LONGEST_GAP) close();
    else if (here === 'loose' || gap === 'plain') gap = gap === 'loose' ? 'loose' : here;
    at += 1;
  }
  close();
  return runs;
}

function gapAt(tokens: readonly Token[], at: number): Gap | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  switch (token.kind) {
    case 'break':
      return 'loose';
    case 'emoji':
      return 'filler';
    case 'word':
      if (JOINING.has(token.text)) return 'loose';
      return /^x+$/u.test(token.text) ? 'filler' : undefined;
    case 'mark':
      if (STOPS.has(token.text)) return undefined;
      if (token.text === ',' || token.text === ':') return isTight(tokens, at) ? 'filler' : 'loose';
      if (token.text === ';') return 'loose';
      // A full stop with a space after it ends a sentence.
      if (token.text === '.' && tokens[at + 1]?.spaced !== false) return 'loose';
      return PLAIN.has(token.text) ? 'plain' : 'filler';
    default:
      return undefined;
  }
}

/** Between two numbers, with no space on either side. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.spaced === false &&
    after?.spaced === false &&
    after.kind === 'number' &&
    tokens[at - 1]?.kind === 'number'
  );
}

function hasUnitAfter(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === '€' || next.text === '£' || next.text === '%' || next.text === '½') return true;
  return next.kind === 'word' && UNITS.has(next.text);
}

function hasMoneyBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text;
  return before === '£' || before === '€' || before === '$';
}

/** The group that begins at a token, if one does. */
function groupAt(document: Document, at: number, inRun: boolean): Omit<DigitGroup, 'plus'> | undefined {
  const { tokens } = document;
  const token = tokens[at];
  switch (token?.kind) {
    case 'number':
      return repeatedAt(document, at, token.text) ?? leetAt(tokens, at) ?? plainOrAlike(document, at);
    case 'word': {
      const digits = thaiOrWord(token.text);
      if (digits !== undefined) return repeatedAt(document, at, digits) ?? wordAt(tokens, at, digits);
      return leetAt(tokens, at) ?? alikeAt(document, at);
    }
    case 'emoji':
      return emojiAt(token, at, inRun);
    default:
      return undefined;
  }
}

/** `double 0`, `triple seven`, `to gange 00`. */
function repeatedAt(document: Document, at: number, word: string): Omit<DigitGroup, 'plus'> | undefined {
  const { tokens } = document;
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
    const more = next?.kind === 'number' ? next.text : alikeDigits(next?.text ?? '');
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

function alikeDigits(text: string): string | undefined {
  if (text.length === 0 || text.length > 4) return undefined;
  let digits = '';
  for (const letter of text) {
    const digit = ALIKE[letter];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}

function emojiAt(token: Token, at: number, inRun: boolean): Omit<DigitGroup, 'plus'> | undefined {
  const digits = inRun ? EMOJI_DIGITS[token.text] : undefined;
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

/** Thai runs words together: number words at the end of a longer token count too. */
function thaiOrWord(text: string): string | undefined {
  const whole = digitsOfWord(text);
  if (whole !== undefined || !/^\p{Script=Thai}/u.test(text)) return whole;
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
