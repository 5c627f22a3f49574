import lists from '../../rules/lexicons/link-house.json' with { type: 'json' };
import type { Span } from '../text/types.js';
import type { WordReader } from './words.js';

/** A telephone number that a text tells in parts. */
export interface ToldNumber {
  readonly digits: string;
  readonly span: Span;
}

/** Digits of a whole number. */
const FEWEST = 8;
const MOST = 12;
/** Digits of a part: a longer one is a number by itself. */
const MOST_OF_PART = 6;
/** Characters between two parts. */
const GAP = 32;

interface Part {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

interface Words {
  readonly order: ReadonlySet<string>;
  readonly dial: RegExp;
  readonly ending: RegExp;
  readonly beginning: RegExp;
  readonly front: RegExp;
  readonly noughts: RegExp;
  readonly counts: ReadonlyMap<string, number>;
}

let words: Words | undefined;

/** Characters between a word that tells a number in parts and the beginning of such a part, with room for long ones. */
const NEAR = 96;

/**
 * Whether a text may tell a number part by part: a word that does so stands near a number.
 *
 * @param words - The text after `scan`.
 * @returns Whether `toldNumbers` may find any.
 */
export function mayTellNumber({ tellers, numbers }: WordReader): boolean {
  let at = 0;
  for (const teller of tellers) {
    while ((numbers[at] ?? Infinity) < teller - NEAR) at += 1;
    if ((numbers[at] ?? Infinity) <= teller + NEAR) return true;
  }
  return false;
}

/**
 * The telephone numbers that a text tells part by part: `first 0000, then 43 and last 17`, `81 90 (0000 in front)`, `65 03 with four zeros before`.
 *
 * @param text - A text, or what stands in the field for the number.
 * @returns Numbers with their places.
 * @example
 * ```ts
 * toldNumbers('Ring først 0000, så 43 og til sidst 17')[0]?.digits // → '00004317'
 * ```
 */
export function toldNumbers(text: string): ToldNumber[] {
  const parts = partsOf(text);
  if (parts.length === 0) return NONE;
  const found: ToldNumber[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [last, number] = inOrder(text, parts, at);
    if (number !== undefined) {
      found.push(number);
      at = last;
    } else {
      const fronted = withFront(text, parts, at);
      if (fronted !== undefined) found.push(fronted);
    }
  }
  return found;
}

const NONE: ToldNumber[] = [];

/** Runs of digits that nothing but spaces and marks part; those of a whole number or of a price are left out. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    let digits = '';
    let end = at;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) {
        digits += text.charAt(at);
        end = at + 1;
      } else if (!isJoint(unit) || at > end) break;
    }
    if (digits.length <= MOST_OF_PART) parts.push({ digits, start, end });
  }
  return parts;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Space, full stop, hyphen and slash. */
function isJoint(unit: number): boolean {
  return unit === 0x20 || unit === 0x2e || unit === 0x2d || unit === 0x2f;
}

/** Parts one after the other, with words between them that tell the order. */
function inOrder(text: string, parts: readonly Part[], from: number): readonly [number, ToldNumber | undefined] {
  const first = parts[from];
  if (first === undefined) return [from, undefined];
  let last = from;
  let digits = first.digits;
  let ordered = false;
  for (let next = from + 1; next < parts.length; next += 1) {
    const [before, part] = [parts[last], parts[next]];
    if (before === undefined || part === undefined || part.start - before.end > GAP) break;
    const gap = text.slice(before.end, part.start);
    if (last === from && isReversed(text.slice(Math.max(0, first.start - GAP), first.start), gap))
      return [next, whole(part.digits + first.digits, first.start, part.end)];
    const order = tellsOrder(gap);
    if (order === undefined) break;
    ordered ||= order;
    digits += part.digits;
    last = next;
  }
  const isNumber = ordered && (first.digits.startsWith('0') || isDialled(text, first.start));
  return [last, isNumber ? whole(digits, first.start, parts[last]?.end ?? first.end) : undefined];
}

function whole(digits: string, start: number, end: number): ToldNumber | undefined {
  return digits.length < FEWEST || digits.length > MOST ? undefined : { digits, span: { start, end } };
}

/** `ends in 4317, begins with 0000`. */
function isReversed(before: string, between: string): boolean {
  words ??= wordsOf();
  return words.ending.test(before) && words.beginning.test(between);
}

/** Whether a word of calling stands before the first part: prices and years are told in order as well. */
function isDialled(text: string, start: number): boolean {
  words ??= wordsOf();
  return words.dial.test(text.slice(Math.max(0, start - GAP), start));
}

/** Words that may stand between two parts without telling the order. */
const MOST_BETWEEN = 3;

/** Whether the words between two parts tell the order; undefined where something else is said there. */
function tellsOrder(gap: string): boolean | undefined {
  words ??= wordsOf();
  if (/[!?\n:;]/u.test(gap)) return undefined;
  const between = gap.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (between.length > MOST_BETWEEN + 1) return undefined;
  const { order } = words;
  const tells = between.some((word) => order.has(word));
  return !tells && between.some((word) => word.length > MOST_BETWEEN) ? undefined : tells;
}

/** A part with noughts before it that are told after it. */
function withFront(text: string, parts: readonly Part[], at: number): ToldNumber | undefined {
  words ??= wordsOf();
  const part = parts[at];
  if (part === undefined || part.digits.length < 3) return undefined;
  const rest = text.slice(part.end, part.end + GAP + 16);
  const told = /^[\s(,–-]{1,3}(?:\p{L}{2,4}\s)?(0{2,6})[\s,]{1,2}/u.exec(rest);
  const [noughts, after] = told === null ? spokenNoughts(rest) : [told[1]?.length ?? 0, rest.slice(told[0].length)];
  const end = noughts === 0 ? null : words.front.exec(after);
  if (end === null || part.digits.length + noughts < FEWEST || part.digits.length + noughts > MOST) return undefined;
  const length = rest.length - after.length + end[0].length;
  return { digits: '0'.repeat(noughts) + part.digits, span: { start: part.start, end: part.end + length } };
}

/** `with four zeros`: how many, and what stands after it. */
function spokenNoughts(rest: string): readonly [number, string] {
  words ??= wordsOf();
  const spoken = words.noughts.exec(rest);
  if (spoken === null) return [0, rest];
  return [words.counts.get(spoken[1]?.toLowerCase() ?? '') ?? 0, rest.slice(spoken[0].length)];
}

function wordsOf(): Words {
  const split = (list: Readonly<Record<string, string>>): string[] =>
    Object.values(list).flatMap((entry) => entry.split('|'));
  const counts = new Map(
    Object.values(lists.counts).flatMap((entry) => entry.split('|').map((word, at) => [word, at + 2] as const)),
  );
  return {
    order: new Set(split(lists.order)),
    ending: new RegExp(`(?<!\\p{L})(?:${split(lists.ending).join('|')})[^.!?\\n\\d]{0,20}$`, 'iu'),
    beginning: new RegExp(`(?<!\\p{L})(?:${split(lists.beginning).join('|')})[^.!?\\n\\d]{0,20}$`, 'iu'),
    dial: new RegExp(`(?<!\\p{L})(?:${[...split(lists.dial), ...split(lists.number)].join('|')})(?!\\p{L})`, 'iu'),
    front: new RegExp(`^(?:\\p{L}{2,4}\\s)?(?:${split(lists.front).join('|')})(?!\\p{L})`, 'iu'),
    noughts: new RegExp(
      `^[\\s(,–-]{1,3}(?:\\p{L}{1,4}\\s)?(${[...counts.keys()].join('|')})\\s(?:${split(lists.noughts).join('|')})\\s`,
      'iu',
    ),
    counts,
  };
}
