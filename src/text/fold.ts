import { CLASS, CYRILLIC_TWINS, foldCharacter, isForeignScript, isTelling, TWINS } from './fold-table.js';
import type { Folded } from './types.js';

/** Bits of `Folded.flags`: how a unit was disguised. */
export const FOLD_FLAGS = {
  /** Another form of the same character: full-width, mathematical bold, circled, keycap, Thai digit. */
  form: 1,
  /** A letter of another script that looks the same. */
  lookAlike: 2,
  /** Something invisible stood before it. */
  hidden: 4,
} as const;

/** What becomes of plain ASCII: small letters, and a space for any white space but a line break. */
const LOWER = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit < 0x20 && unit !== 0x0a ? 0x20 : unit,
);
const JOINER = 0x200d;

interface Builder {
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  flags: Uint8Array;
  length: number;
  foreign: boolean;
}

/**
 * Folds a text into the form in which terms are looked up, and keeps where every unit came from.
 *
 * @param original - The text as it was written.
 * @returns The folded text with its places in the original.
 * @example
 * ```ts
 * fold('Ｎｙ i b\u200byen').text // → 'ny i byen'
 * ```
 */
export function fold(original: string): Folded {
  const out = scratchFor(original.length);
  let hidden = 0;
  for (let at = 0; at < original.length;) {
    const unit = original.charCodeAt(at);
    if (unit < 0x80 && unit !== 0x0d && unit !== 0x0b) {
      push(out, LOWER[unit] ?? unit, at, at + 1, hidden);
      hidden = 0;
      at += 1;
      continue;
    }
    const codePoint = original.codePointAt(at) ?? unit;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    hidden = pushCharacter(out, original, codePoint, at, end, hidden);
    at = end;
  }
  if (out.foreign) settleScripts(out);
  return foldedOf(out);
}

/** One buffer for all three, because making one costs more than filling it. */
function foldedOf({ codes, starts, ends, flags, length }: Builder): Folded {
  const buffer = new ArrayBuffer(9 * length);
  const folded = {
    text: textOf(codes, length),
    starts: new Int32Array(buffer, 0, length),
    ends: new Int32Array(buffer, 4 * length, length),
    flags: new Uint8Array(buffer, 8 * length, length),
  };
  for (let at = 0; at < length; at += 1) {
    folded.starts[at] = starts[at] ?? 0;
    folded.ends[at] = ends[at] ?? 0;
    folded.flags[at] = flags[at] ?? 0;
  }
  return folded;
}

/** Making buffers costs more than filling them, so the ones for texts of common length are used again. Nothing of them leaves `fold`. */
let scratch: Builder | undefined;
const COMMON_LENGTH = 8192;

function scratchFor(capacity: number): Builder {
  if (capacity > COMMON_LENGTH) return builder(capacity);
  scratch ??= builder(COMMON_LENGTH);
  if (scratch.codes.length > COMMON_LENGTH) scratch = builder(COMMON_LENGTH);
  scratch.length = 0;
  scratch.foreign = false;
  return scratch;
}

/** Adds one character that is not plain ASCII; gives the flags that the next one inherits. */
function pushCharacter(
  out: Builder,
  original: string,
  codePoint: number,
  start: number,
  end: number,
  hidden: number,
): number {
  if (codePoint === 0x0d) {
    // CR before LF is part of the same line break.
    if (original.charCodeAt(end) !== 0x0a) push(out, 0x0a, start, end, 0);
    return 0;
  }
  if (codePoint === JOINER && joinsEmoji(out, original, end)) {
    push(out, JOINER, start, end, 0);
    return 0;
  }
  const { text, kind, disguised } = foldCharacter(codePoint);
  if (text === '') {
    // What belongs to the character before it (accent, keycap, skin tone, selector) is taken along, so that no grapheme is cut.
    if (kind !== CLASS.hidden) extend(out, end);
    if (codePoint === 0x20e3) {
      extend(out, end);
      out.flags[out.length - 1] = FOLD_FLAGS.form;
    }
    if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) extend(out, end);
    return kind === CLASS.hidden && !(codePoint >= 0xfe00 && codePoint <= 0xfe0f) ? FOLD_FLAGS.hidden : hidden;
  }
  const flags = hidden | (disguised ? FOLD_FLAGS.form : 0);
  for (let i = 0; i < text.length; i += 1) push(out, text.charCodeAt(i), start, end, flags);
  if (isForeignScript(codePoint)) out.foreign = true;
  return 0;
}

function joinsEmoji(out: Builder, original: string, next: number): boolean {
  const before = out.codes[out.length - 1] ?? 0;
  const after = original.codePointAt(next) ?? 0;
  return before >= 0x2000 && after >= 0x2000 && foldCharacter(after).kind === CLASS.emoji;
}

/** Takes what follows along with the last character, if there is one. */
function extend(out: Builder, end: number): void {
  const start = out.starts[out.length - 1];
  for (let i = out.length - 1; i >= 0 && out.starts[i] === start; i -= 1) out.ends[i] = end;
}

/**
 * Settles look-alikes word by word. A word with Latin letters is Latin unless it holds more letters that only the other script has; a word of nothing but
 * look-alikes is Latin where all else in the text is Latin.
 */
function settleScripts(out: Builder): void {
  eachWord(out, settleMixed);
  if (!hasTelling(out, 0, out.length) && hasLatin(out)) eachWord(out, settleForeign);
}

function eachWord(out: Builder, settle: (out: Builder, from: number, to: number) => void): void {
  for (let from = 0; from < out.length;) {
    if (!isLetterUnit(out.codes[from] ?? 0)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < out.length && isLetterUnit(out.codes[to] ?? 0)) to += 1;
    settle(out, from, to);
    from = to;
  }
}

function settleMixed(out: Builder, from: number, to: number): void {
  let foreign = 0;
  for (let i = from; i < to; i += 1) if (isForeignScript(out.codes[i] ?? 0)) foreign += 1;
  const latin = to - from - foreign;
  if (foreign === 0 || latin === 0) return;
  replaceTwins(out, from, to, latin >= foreign || !hasTelling(out, from, to) ? TWINS : CYRILLIC_TWINS);
}

function hasLatin(out: Builder): boolean {
  for (let i = 0; i < out.length; i += 1) {
    const code = out.codes[i] ?? 0;
    if (code >= 0x61 && code <= 0x7a) return true;
  }
  return false;
}

function settleForeign(out: Builder, from: number, to: number): void {
  replaceTwins(out, from, to, TWINS);
}

function replaceTwins(out: Builder, from: number, to: number, twins: ReadonlyMap<string, string>): void {
  for (let i = from; i < to; i += 1) {
    const twin = twins.get(String.fromCharCode(out.codes[i] ?? 0));
    if (twin === undefined) continue;
    out.codes[i] = twin.charCodeAt(0);
    out.flags[i] = (out.flags[i] ?? 0) | FOLD_FLAGS.lookAlike;
  }
}

function hasTelling(out: Builder, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = out.codes[i] ?? 0;
    if (isForeignScript(code) && isTelling(String.fromCharCode(code))) return true;
  }
  return false;
}

function isLetterUnit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isForeignScript(code);
}

function builder(capacity: number): Builder {
  return {
    codes: new Uint16Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    length: 0,
    foreign: false,
  };
}

function push(out: Builder, code: number, start: number, end: number, flags: number): void {
  if (out.length === out.codes.length) grow(out);
  const at = out.length;
  out.codes[at] = code;
  out.starts[at] = start;
  out.ends[at] = end;
  out.flags[at] = flags;
  out.length = at + 1;
}

function grow(out: Builder): void {
  const larger = builder(out.codes.length * 2);
  larger.codes.set(out.codes);
  larger.starts.set(out.starts);
  larger.ends.set(out.ends);
  larger.flags.set(out.flags);
  out.codes = larger.codes;
  out.starts = larger.starts;
  out.ends = larger.ends;
  out.flags = larger.flags;
}

/** In pieces, because an engine bounds how many arguments one call may have. */
function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 4096)
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(at + 4096, length)) as unknown as number[]);
  return text;
}
