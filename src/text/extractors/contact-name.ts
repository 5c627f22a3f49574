import type { Document, Token } from '../types.js';

/** A name that was read from tokens: the tokens that it takes, and its letters. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Signs inside names, and the words that stand for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '.': '.',
  _: '_',
  '-': '-',
  '+': '+',
  underscore: '_',
  understreg: '_',
  bundstreg: '_',
  understrek: '_',
  understreck: '_',
  unterstrich: '_',
  podkreslnik: '_',
};
/** Words for a full stop. */
const DOTS: ReadonlySet<string> = new Set('dot punktum punkt prik punto kropka punct ponto точка крапка จุด'.split(' '));
const OPENING: ReadonlySet<string> = new Set(['(', '[', '{', '<']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}', '>']);
const MOST_PARTS = 16;

/**
 * A word that may stand in brackets, `(at)`, `[dot]`.
 *
 * @param document - A document.
 * @param at - A token.
 * @returns The word, and the tokens it takes with its brackets.
 * @example
 * ```ts
 * bracketed(document, 1) // → { first: 1, last: 3, text: 'at' } for “mia (at) example”
 * ```
 */
export function bracketed({ tokens }: Document, at: number): Name | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (!OPENING.has(token.text)) return { first: at, last: at, text: token.text };
  const inner = tokens[at + 1];
  return inner !== undefined && CLOSING.has(tokens[at + 2]?.text ?? '')
    ? { first: at, last: at + 2, text: inner.text }
    : undefined;
}

/**
 * A full stop between two parts of a domain: `.`, `dot`, `(dot)`, `punktum`.
 *
 * @param document - A document.
 * @param at - A token.
 * @returns The tokens it takes; `text` is `.` for the sign and the word where it is written out.
 * @example
 * ```ts
 * dotAt(document, 4)?.text // → 'dot'
 * ```
 */
export function dotAt(document: Document, at: number): Name | undefined {
  const found = bracketed(document, at);
  return found !== undefined && (found.text === '.' || DOTS.has(found.text)) ? found : undefined;
}

/**
 * The name that begins at a token: letters, digits and signs without a space, or with `underscore` and `dot` written out.
 *
 * @param document - A document.
 * @param at - Its first token.
 * @returns The name, or undefined where no word or number stands there.
 * @example
 * ```ts
 * nameFrom(document, 2)?.text // → 'mia_kbh'
 * ```
 */
export function nameFrom({ tokens }: Document, at: number): Name | undefined {
  const start = tokens[at];
  if (!isPart(start)) return undefined;
  let { text } = start;
  let last = at;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const next = tokens[last + 1];
    if (next?.spaced === false && isPart(next)) {
      text += next.text;
      last += 1;
      continue;
    }
    const sign = joint(next);
    const part = tokens[last + 2];
    if (sign === undefined || !isPart(part) || part.spaced !== (next?.kind === 'word')) break;
    text += sign + part.text;
    last += 2;
  }
  return { first: at, last, text };
}

/**
 * The name that ends at a token; see `nameFrom`.
 *
 * @param document - A document.
 * @param at - Its last token.
 * @returns The name, or undefined.
 * @example
 * ```ts
 * nameUpTo(document, 0)?.text // → 'mia'
 * ```
 */
export function nameUpTo({ tokens }: Document, at: number): Name | undefined {
  const start = tokens[at];
  if (!isPart(start)) return undefined;
  let { text } = start;
  let first = at;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const here = tokens[first];
    const before = tokens[first - 1];
    if (here?.spaced === false && isPart(before)) {
      text = before.text + text;
      first -= 1;
      continue;
    }
    const sign = joint(before);
    const part = tokens[first - 2];
    if (sign === undefined || !isPart(part) || here?.spaced !== (before?.kind === 'word')) break;
    text = part.text + sign + text;
    first -= 2;
  }
  return { first, last: at, text };
}

/** The sign for a token between two parts: without spaces, or a word with spaces. */
function joint(token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'word')
    return token.spaced ? (SIGNS[token.text] ?? (DOTS.has(token.text) ? '.' : undefined)) : undefined;
  return token.kind === 'mark' && !token.spaced ? SIGNS[token.text] : undefined;
}

function isPart(token: Token | undefined): token is Token {
  return (token?.kind === 'word' || token?.kind === 'number') && token.text.length <= 64;
}
