import type { Span } from '../text/types.js';
import { HINT } from './contact-hints.js';
import { plainNumber, type PlainNumber } from './plain-numbers.js';
import { KIND, type WordReader } from './words.js';

/** Texts up to this length are read whole. */
const WHOLE = 160;
/** What is read on either side of a hint: the words before a number tell what kind of number it is. */
const BEFORE = 64;
const AFTER = 64;
/** Digits from which a run may be a telephone number. */
const SHORTEST = 7;

/** Where contacts stand or may stand. */
export interface ContactPlaces {
  /** Stretches in order, none touching another. */
  readonly windows: readonly Span[];
  /** Numbers outside of them that need no reading. */
  readonly plain: readonly PlainNumber[];
}

/**
 * The parts of a text in which contacts may stand. Reading a text for contacts costs many times as much as finding where there may be any: runs of digits or of
 * words for them, signs and words of addresses, names of messengers.
 *
 * @param text - A text.
 * @param words - The same text after `scan`.
 * @returns Stretches to read, and numbers that need no reading.
 */
export function contactWindows(text: string, words: WordReader): ContactPlaces {
  if (text === '') return NONE;
  if (text.length <= WHOLE) return { windows: [{ start: 0, end: text.length }], plain: [] };
  const hints: Span[] = [];
  const plain: PlainNumber[] = [];
  numberHints(text, words, hints, plain);
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) hints.push({ start: at, end: at + 1 });
  for (let at = text.indexOf('t.me/'); at >= 0; at = text.indexOf('t.me/', at + 1))
    hints.push({ start: at, end: at + 5 });
  if (hints.length === 0) return plain.length === 0 ? NONE : { windows: [], plain };
  const windows = windowsAround(text, hints);
  return {
    windows,
    plain: plain.filter(({ span }) => windows.every(({ start, end }) => span.end <= start || span.start >= end)),
  };
}

const NONE: ContactPlaces = { windows: [], plain: [] };

/** Runs that may be a number, and words that stand beside a name or an address. */
function numberHints(text: string, words: WordReader, hints: Span[], plain: PlainNumber[]): void {
  let digits = 0;
  let alike = 0;
  let isWritten = false;
  let first = -1;
  let last = 0;
  const close = (): void => {
    // Letters alone, such as `i` and `sig`, are words.
    if (digits + (isWritten ? alike : 0) >= SHORTEST) {
      const number = plainNumber(text, words, first, last);
      if (number === undefined) hints.push({ start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 });
      else plain.push(number);
    }
    digits = 0;
    alike = 0;
    isWritten = false;
    first = -1;
  };
  const take = (at: number, count: number): void => {
    if (first < 0) first = at;
    last = at;
    digits += count;
  };
  for (let at = 0; at < words.count; at += 1) {
    const kind = words.kinds[at];
    if (kind === KIND.number) {
      take(at, (words.ends[at] ?? 0) - (words.starts[at] ?? 0));
      isWritten = true;
    } else if (kind === KIND.sign) {
      // Keycaps and other digits of their own stand among signs.
      if (isAnyDigit(text, words.starts[at] ?? 0, words.ends[at] ?? 0)) {
        take(at, (words.ends[at] ?? 0) - (words.starts[at] ?? 0));
        isWritten = true;
      }
    } else if (kind !== KIND.stop) {
      const hint = words.hints[at];
      if (hint === HINT.none) {
        if (digits + alike > 0 && !isBesideDigit(text, words.starts[at] ?? 0, words.ends[at] ?? 0)) close();
      } else if (hint === HINT.number) take(at, 2);
      else if (hint === HINT.compound) take(at, 4);
      else if (hint === HINT.alike) {
        take(at, 0);
        alike += (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
      } else if (hint === HINT.contact) hints.push({ start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 });
      else if (hint === HINT.unit) close();
    } else if (isShout(text.charCodeAt(words.starts[at] ?? 0))) close();
  }
  close();
}

function isShout(unit: number): boolean {
  return unit === 0x21 || unit === 0x3f;
}

/** Emoji that stand for digits: `🔟`, `🅾`, `⭕`, `🎱`. */
function isAnyDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (
      code === 0x1f51f ||
      code === 0x1f17e ||
      code === 0x2b55 ||
      code === 0x1f3b1 ||
      (code >= 0x1d7ce && code <= 0x1d7ff)
    )
      return true;
  }
  return false;
}

/** `zer0`: a word with digits for letters comes in pieces. */
function isBesideDigit(text: string, start: number, end: number): boolean {
  return isDigit(text.charCodeAt(end)) || (start > 0 && isDigit(text.charCodeAt(start - 1)));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function windowsAround(text: string, hints: readonly Span[]): Span[] {
  const windows: { start: number; end: number }[] = [];
  const ordered = hints.length === 1 ? hints : [...hints].sort((one, other) => one.start - other.start);
  for (const hint of ordered) {
    const start = wordStart(text, Math.max(0, hint.start - BEFORE));
    const end = wordEnd(text, Math.min(text.length, hint.end + AFTER));
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** Longest stretch without white space that is gone through to keep a word whole. */
const LONGEST_WORD = 64;

function wordStart(text: string, from: number): number {
  for (let at = from; at > 0 && at > from - LONGEST_WORD; at -= 1) if (text.charCodeAt(at - 1) <= 0x20) return at;
  return isLowHalf(text.charCodeAt(from)) ? from - 1 : from;
}

function wordEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at < from + LONGEST_WORD; at += 1) if (text.charCodeAt(at) <= 0x20) return at;
  return isLowHalf(text.charCodeAt(from)) ? from + 1 : from;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
