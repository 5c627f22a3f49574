import type { Span } from '../text/types.js';
import { HINT } from './contact-hints.js';
import { hashesOf } from './stems.js';
import { KIND, type WordReader } from './words.js';

/** A telephone number that is written plainly behind a word for calling: what most texts have, and what needs no further reading. */
export interface PlainNumber {
  readonly span: Span;
  /** Its digits, with a plus where one is written. */
  readonly digits: string;
}

const CALLS: ReadonlySet<number> = new Set(
  'ring call phone tel tlf telefon tlfnr telefoon mobil mobile mob cell sms text nummer number whatsapp kald kontakt contact anruf anrufen ruf dzwoń zadzwoń llama llámame sună apel bel soita звони звоните телефонуйте'
    .split(' ')
    .map((word) => hashesOf(word).full),
);
const FEWEST = 8;
const MOST = 13;

/**
 * The number that a run of digits is, if it can be nothing else: plain groups, spaces or hyphens between them, a word for calling before them, and the length and
 * beginning of a number. `findContacts` reads all others.
 *
 * @param text - A text.
 * @param words - The same text after `scan`.
 * @param first - The first word of the run.
 * @param last - The last.
 * @returns The number; undefined where a closer look is needed.
 */
export function plainNumber(text: string, words: WordReader, first: number, last: number): PlainNumber | undefined {
  const start = words.starts[first] ?? 0;
  const isPlus = text.charCodeAt(start - 1) === 0x2b;
  if (!isCalled(text, words, first)) return undefined;
  const next = last + 1;
  if (next < words.count && words.kinds[next] !== KIND.stop && words.hints[next] !== HINT.none) return undefined;
  let digits = '';
  for (let at = first; at <= last; at += 1) {
    if (words.kinds[at] !== KIND.number) return undefined;
    const [from, end] = [words.starts[at] ?? 0, words.ends[at] ?? 0];
    if (at > first && !isPlainGap(text, words.ends[at - 1] ?? 0, from)) return undefined;
    for (let n = from; n < end; n += 1) if (!isDigit(text.charCodeAt(n))) return undefined;
    digits += text.slice(from, end);
  }
  if (
    digits.length < FEWEST ||
    digits.length > MOST ||
    !(isPlus ? digits.length > FEWEST : isNumber(digits, last - first + 1))
  )
    return undefined;
  const span = { start: isPlus ? start - 1 : start, end: words.ends[last] ?? 0 };
  return { span, digits: isPlus ? `+${digits}` : digits };
}

function isCalled(text: string, words: WordReader, first: number): boolean {
  const before = first - 1;
  if (before < 0 || words.kinds[before] !== KIND.word || !CALLS.has(words.fulls[before] ?? 0)) return false;
  const between = text.slice(words.ends[before] ?? 0, words.starts[first] ?? 0);
  return between === ' ' || between === ': ' || between === ' +' || between === ': +';
}

function isPlainGap(text: string, from: number, to: number): boolean {
  const unit = text.charCodeAt(from);
  return to - from === 1 && (unit === 0x20 || unit === 0x2d);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Numbers whose beginning tells that they are some; others may be prices or dates. */
function isNumber(digits: string, groups: number): boolean {
  if (digits.startsWith('00')) return digits.length === 8 || (digits.charAt(2) !== '0' && digits.length >= 10);
  return digits.startsWith('0') && digits.length >= 9 && digits.length <= 12 && groups <= 6;
}
