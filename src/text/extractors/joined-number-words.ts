import { NUMBER_WORDS } from '../../generated/lexicons/number-words.js';
import { PRICE_WORDS } from '../../generated/lexicons/price-words.js';
import { fold } from '../fold.js';
import type { Document, Token } from '../types.js';
import { type Part, sumOf } from './number-sum.js';
import { isCount } from './price-mark.js';
import { rememberedTest } from './remembered-test.js';
import { DIGIT_LETTERS } from './number-words.js';

/** Number words written as one: `femhundrede`, `trehundredeoghalvtreds`, `fünfundvierzig`, `fortyfive`. */
const MAY_BE_JOINED =
  /hund|tusen|tausend|und|og|halvtreds|halvfjerds|halvfems|fifty|forty|sixty|seventy|thirty|twenty|ร้อย/u;
const mayBeJoined = rememberedTest((word) => MAY_BE_JOINED.test(word));
const SHORTEST_JOINED = 7;
const LONGEST_JOINED = 40;

/**
 * Number words that are written as one, also with a digit for a letter: `femhundrede`, `fünfundvierzig`, `f1rehundrede`.
 *
 * @param document - A document.
 * @returns The numbers, each with its tokens.
 * @example
 * ```ts
 * joinedParts(document) // → [{ value: 500, digits: '', first: 0, last: 0 }] for “femhundrede”
 * ```
 */
export function joinedParts({ tokens }: Document): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (tokens[at + 1]?.kind === 'number') found.push(...disguisedPart(tokens, at));
    if (token?.kind !== 'word' || token.text.length < SHORTEST_JOINED || token.text.length > LONGEST_JOINED) continue;
    if (mayBeJoined(token.text)) found.push(...joinedPart(token.text, at));
  }
  return found;
}

/** `f1rehundrede`: a number word with a digit for a letter. */
function disguisedPart(tokens: readonly Token[], at: number): Part[] {
  const [head, digit, tail] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (head?.kind !== 'word' || digit?.kind !== 'number' || digit.text.length !== 1 || tail?.kind !== 'word') return [];
  if (digit.spaced || tail.spaced || head.text.length + tail.text.length > LONGEST_JOINED) return [];
  const word = head.text + (DIGIT_LETTERS[digit.text] ?? '') + tail.text;
  const value = wordValues().get(word);
  const parts = value === undefined ? joinedPart(word, at) : [{ value, digits: '', first: at, last: at }];
  return parts.map((part) => ({ ...part, last: at + 2 }));
}

function joinedPart(word: string, at: number): Part[] {
  const values: Part['value'][] = [];
  const table = wordValues();
  for (let from = 0; from < word.length;) {
    let end = word.length;
    while (end > from && !table.has(word.slice(from, end))) end -= 1;
    const value = table.get(word.slice(from, end));
    if (value === undefined) return [];
    values.push(value);
    from = end;
  }
  const sum =
    values.length < 2 ? undefined : sumOf(values.map((value) => ({ value, digits: '', first: at, last: at })));
  return sum === undefined ? [] : [{ value: sum, digits: '', first: at, last: at }];
}

let values: ReadonlyMap<string, Part['value']> | undefined;

/** Every number word, folded, with its value. Built at the first need. */
function wordValues(): ReadonlyMap<string, Part['value']> {
  if (values !== undefined) return values;
  const table = new Map<string, Part['value']>([
    ['og', 'and'],
    ['und', 'and'],
    ['och', 'and'],
    ['and', 'and'],
  ]);
  for (const { text, tag = '' } of [...NUMBER_WORDS.terms, ...PRICE_WORDS.terms]) {
    const word = fold(text).text;
    if (tag === 'hundred' || tag === 'thousand') table.set(word, tag);
    else if (isCount(tag) && !table.has(word)) table.set(word, Number(tag));
  }
  values = table;
  return table;
}
