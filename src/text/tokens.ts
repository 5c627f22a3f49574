import { commonWord } from './common-words.js';
import { CLASS, foldCharacter } from './fold-table.js';
import type { Folded, Token, TokenKind } from './types.js';

/** A token whose clause is still to be written in. */
export type LooseToken = Omit<Token, 'clause'> & { clause: number };

/**
 * Cuts a folded text into words, numbers, emoji, marks and line breaks.
 *
 * @param folded - A folded text.
 * @returns Its tokens in order. White space is none of them; `spaced` says where it stood.
 * @example
 * ```ts
 * tokensOf(fold('30min, 600')).map((token) => token.text) // → ['30', 'min', ',', '600']
 * ```
 */
export function tokensOf(folded: Folded): LooseToken[] {
  const { text } = folded;
  const tokens: LooseToken[] = [];
  let spaced = true;
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === CLASS.space) {
      spaced = true;
      at += 1;
      continue;
    }
    const end = endOf(text, at, kind);
    tokens.push(token(folded, KIND[kind], at, end, spaced));
    spaced = kind === CLASS.line;
    at = end;
  }
  return tokens;
}

const KIND: Readonly<Record<number, TokenKind>> = {
  [CLASS.letter]: 'word',
  [CLASS.digit]: 'number',
  [CLASS.emoji]: 'emoji',
  [CLASS.flag]: 'emoji',
  [CLASS.line]: 'break',
};

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x0a) return CLASS.line;
  if (code <= 0x20) return CLASS.space;
  if (code >= 0x30 && code <= 0x39) return CLASS.digit;
  return code >= 0x61 && code <= 0x7a ? CLASS.letter : CLASS.mark;
});

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (ASCII[unit] ?? CLASS.mark) : foldCharacter(text.codePointAt(at) ?? unit).kind;
}

function endOf(text: string, at: number, kind: number): number {
  switch (kind) {
    case CLASS.letter:
      return endOfWord(text, at);
    case CLASS.digit:
      return endOfRun(text, at, CLASS.digit);
    case CLASS.emoji:
      return endOfEmoji(text, at);
    case CLASS.flag:
      return endOfFlag(text, at);
    default:
      return at + widthAt(text, at);
  }
}

/** An apostrophe between letters belongs to the word: `don't`. */
function endOfWord(text: string, at: number): number {
  let end = endOfRun(text, at, CLASS.letter);
  while (text.charCodeAt(end) === 0x27 && end + 1 < text.length && classAt(text, end + 1) === CLASS.letter)
    end = endOfRun(text, end + 1, CLASS.letter);
  return end;
}

function endOfRun(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

function endOfEmoji(text: string, at: number): number {
  let end = at + widthAt(text, at);
  while (text.charCodeAt(end) === 0x200d && end + 1 < text.length) end += 1 + widthAt(text, end + 1);
  return end;
}

function endOfFlag(text: string, at: number): number {
  const end = at + 2;
  return end < text.length && classAt(text, end) === CLASS.flag ? end + 2 : end;
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

function token(folded: Folded, kind: TokenKind | undefined, start: number, end: number, spaced: boolean): LooseToken {
  const raw = commonWord(folded.text, start, end);
  return {
    kind: kind ?? 'mark',
    text: kind === 'word' && raw.includes("'") ? raw.replaceAll("'", '') : raw,
    span: { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 },
    start,
    end,
    spaced,
    clause: 0,
  };
}
