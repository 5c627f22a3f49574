import { oncePerDocument } from '../../helpers.js';
import type { Document, Token } from '../../types.js';
import { digitsOfLeetWord, digitsOfWord } from '../number-words.js';
import type { Stretch } from '../context.js';

/** A number from 10 to 18 that may be an age. */
export interface Figure extends Stretch {
  readonly value: number;
  /** Its digits are written apart or as letters (`1 7`, `l7`), so that more is asked of what stands beside it. */
  readonly disguised: boolean;
  /** The word goes on with a word for an age: `sekstenårig`. */
  readonly aged: boolean;
}

const LOWEST = 10;
const HIGHEST = 18;
/** Folded ends of words for somebody of an age: `syttenårige`, `sechzehnjährig`. */
const AGED_END = /s?-?(?:arig[a-z]{0,3}|aarig[a-z]{0,3}|aring[a-z]{0,3}|jahrig[a-z]{0,3}|jaehrig[a-z]{0,3})$/u;

/**
 * The numbers from 10 to 18 of a text, in digits, in words and disguised. Whether one is an age is not asked here.
 *
 * @param document - A document.
 * @returns The numbers in the order of the text.
 * @example
 * ```ts
 * figuresOf(document).map(({ value }) => value) // → [17, 16] for “l7, sixteen”
 * ```
 */
export const figuresOf: (document: Document) => readonly Figure[] = oncePerDocument((document: Document) => {
  const found: Figure[] = [];
  for (let at = 0; at < document.tokens.length; at += 1) {
    const figure = figureAt(document.tokens, at);
    if (figure === undefined) continue;
    found.push(figure);
    at = figure.last;
  }
  return found;
});

function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return token.text.length === 1 ? apart(tokens, at) : inDigits(token, at);
  if (token?.kind === 'mark' && (token.text === '|' || token.text === '!')) return withLetter(tokens, at);
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'l' || token.text === 'i') return withLetter(tokens, at);
  return inWord(token.text, at) ?? inSigns(tokens, at);
}

/** `s1xteen`, `sev3nteen`: digits inside a word. */
function inSigns(tokens: readonly Token[], at: number): Figure | undefined {
  if (tokens[at + 1]?.kind !== 'number' || tokens[at + 1]?.spaced !== false) return undefined;
  let word = tokens[at]?.text ?? '';
  let last = at;
  while (
    word.length <= LONGEST_WORD &&
    tokens[last + 1]?.spaced === false &&
    /^(?:word|number)$/u.test(tokens[last + 1]?.kind ?? '')
  ) {
    last += 1;
    word += tokens[last]?.text ?? '';
  }
  const digits = tokens[last]?.kind === 'word' ? digitsOfLeetWord(word) : undefined;
  return digits?.length === 2 ? figure(Number(digits), at, last) : undefined;
}

function inDigits({ text }: Token, at: number): Figure | undefined {
  return text.length === 2 ? figure(Number(text), at, at) : undefined;
}

function figure(value: number, first: number, last: number, disguised = false, aged = false): Figure | undefined {
  return value >= LOWEST && value <= HIGHEST ? { value, first, last, disguised, aged } : undefined;
}

/** `1 7`, `1_7`, `1*7`; `6teen`. */
function apart(tokens: readonly Token[], at: number): Figure | undefined {
  const next = tokens[at + 1];
  const digit = tokens[at]?.text ?? '';
  if (next?.text === 'teen' && !next.spaced && digit >= '3') return figure(10 + Number(digit), at, at + 1);
  if (digit !== '1' || tokens[at - 1]?.kind === 'number') return undefined;
  const last = next?.text === '_' || next?.text === '*' ? at + 2 : at + 1;
  const unit = tokens[last];
  if (unit?.kind !== 'number' || unit.text.length !== 1 || tokens[last + 1]?.kind === 'number') return undefined;
  return figure(10 + Number(unit.text), at, last, true);
}

/** `l7`, `I7`, `|7`: the one is a letter. */
function withLetter(tokens: readonly Token[], at: number): Figure | undefined {
  const unit = tokens[at + 1];
  if (unit?.kind !== 'number' || unit.spaced || unit.text.length !== 1 || tokens[at]?.spaced === false)
    return undefined;
  return figure(10 + Number(unit.text), at, at + 1, true);
}

function inWord(word: string, at: number): Figure | undefined {
  // Spanish for eleven, and a word of English.
  if (word === 'once') return undefined;
  const digits = digitsOfWord(word);
  if (digits !== undefined) return digits.length === 2 ? figure(Number(digits), at, at) : undefined;
  if (word.length < LONGEST_END || word.length > LONGEST_WORD || !word.includes('ri') || !AGED_END.test(word))
    return undefined;
  const head = digitsOfWord(word.replace(AGED_END, ''));
  return head?.length === 2 ? figure(Number(head), at, at, false, true) : undefined;
}

const LONGEST_END = 7;
const LONGEST_WORD = 24;
