import { ORIGIN_CONTEXT } from '../../generated/lexicons/origin-context.js';
import { contextWords } from '../context-words.js';
import { hitOver } from '../helpers.js';
import type { Document, Hit, Token } from '../types.js';
import { FAR, has, type View } from './origin-view.js';

/**
 * Flags, as hits for a fact: neutral for languages spoken, and where the country of the advert is not known; that of the country itself is none.
 *
 * @param document - A document.
 * @param fact - The fact.
 * @returns Hits.
 * @example
 * ```ts
 * flagHits(document, 'foreign-nationality-stated').length // → 1 for “🇷🇴 Alina”
 * ```
 */
export function flagHits(document: Document, fact: string): Hit[] {
  const { tokens, country } = document;
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isFlag(token)) continue;
    const code = flagCode(token.text);
    if (code === country || (code === 'GB' && country === 'IE')) continue;
    const shown = country !== undefined && !isFlagOfLanguage(document, at);
    hits.push(hitOver(document, fact, at, at, shown ? 'offered' : 'neutral'));
  }
  return hits;
}

function isFlag(token: Token): boolean {
  return token.kind === 'emoji' && flagCode(token.text) !== '';
}

const FIRST_FLAG_LETTER = 0x1f1e6;

/** The country of a flag, or the empty string for any other emoji. */
function flagCode(text: string): string {
  if (text.length !== 4) return '';
  const letters = [text.codePointAt(0) ?? 0, text.codePointAt(2) ?? 0].map((code) => code - FIRST_FLAG_LETTER);
  return letters.every((letter) => letter >= 0 && letter < 26)
    ? String.fromCharCode(...letters.map((letter) => letter + 0x41))
    : '';
}

/** A row of flags with that of the country itself in it, or a word for speaking before it. */
function isFlagOfLanguage(document: Document, at: number): boolean {
  const { tokens, country } = document;
  const view: View = { document, origins: [], words: contextWords(ORIGIN_CONTEXT) };
  let first = at;
  let last = at;
  while (at - first < FAR && isFlagOrStroke(tokens[first - 1])) first -= 1;
  while (last - at < FAR && isFlagOrStroke(tokens[last + 1])) last += 1;
  for (let other = first; other <= last; other += 1) if (flagCode(tokens[other]?.text ?? '') === country) return true;
  for (let back = first - 1; back >= Math.max(0, first - 4); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'break') return false;
    if (has(view, 'speak', token.text) || has(view, 'away', token.text) || SPEAKING.has(token.text)) return true;
  }
  return false;
}

const SPEAKING: ReadonlySet<string> = new Set(['🗣', '💬', '👅']);

function isFlagOrStroke(token: Token | undefined): boolean {
  return token !== undefined && (isFlag(token) || token.text === '/' || token.text === '+');
}
