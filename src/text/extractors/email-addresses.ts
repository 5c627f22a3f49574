import { spanOf } from '../helpers.js';
import type { Document, Span } from '../types.js';
import { isEnding, SERVICES } from './address-parts.js';
import { bracketed, dotAt, type Name, nameFrom, nameUpTo } from './contact-name.js';

/** An e-mail address in a text. */
export interface EmailAddress {
  readonly value: string;
  readonly span: Span;
}

/** Words for `@`. `at` is an everyday word: it needs brackets, or a full stop that is written out. */
const AT_WORDS: ReadonlySet<string> = new Set(
  'at snabela snabel arroba malpa klammeraffe kroellalfa krollalfa alfakrol arond собака собачка равлик'.split(' '),
);
const EVERYDAY = 'at';
const TOP_LEVEL = /^[a-z]{2,24}$/u;
const MOST_LABELS = 5;

/**
 * The e-mail addresses of a text, also written `mia (at) example dot org`.
 *
 * @param document - A document.
 * @returns Addresses in lower case, in the order of the text.
 * @example
 * ```ts
 * emailAddresses(document)[0]?.value // → 'mia@example.org'
 * ```
 */
export function emailAddresses(document: Document): EmailAddress[] {
  const found: EmailAddress[] = [];
  for (let at = 1; at < document.tokens.length; at += 1) {
    const sign = signAt(document, at);
    const email = sign === undefined ? undefined : addressAround(document, sign);
    if (email !== undefined) found.push(email);
  }
  return found;
}

function signAt(document: Document, at: number): Name | undefined {
  const { tokens } = document;
  const found = bracketed(document, at);
  if (found === undefined) return undefined;
  const isBracketed = found.last > found.first;
  if (found.text === '@' || (isBracketed && (found.text === 'a' || AT_WORDS.has(found.text)))) return found;
  if (!AT_WORDS.has(found.text)) return undefined;
  // `snabel-a` is three tokens.
  return found.text === 'snabel' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'a'
    ? { ...found, last: at + 2 }
    : found;
}

function addressAround(document: Document, sign: Name): EmailAddress | undefined {
  if (isHandle(document, sign)) return undefined;
  const local = nameUpTo(document, sign.first - 1);
  const domain = local === undefined ? undefined : domainFrom(document, sign.last + 1);
  if (local === undefined || domain === undefined) return undefined;
  const isPlainAt = sign.text === EVERYDAY && sign.first === sign.last;
  if (isPlainAt && !domain.isWritten) return undefined;
  return { value: `${local.text}@${domain.text}`, span: spanOf(document, local.first, domain.last) };
}

/** `Telegram @mia.kbh`, `skriv @mia.kbh`: a space before the sign and none behind it is how names are written. */
function isHandle(document: Document, { first, last, text }: Name): boolean {
  const { tokens } = document;
  if (text !== '@' || first !== last || tokens[first]?.spaced !== true || tokens[last + 1]?.spaced !== false)
    return false;
  if (SERVICES.has(tokens[first - 1]?.text ?? '')) return true;
  const name = nameFrom(document, last + 1);
  return name !== undefined && !isEnding(name.text.slice(name.text.lastIndexOf('.') + 1));
}

interface Domain {
  readonly text: string;
  readonly last: number;
  /** Whether one of its full stops is a word. */
  readonly isWritten: boolean;
}

/** `example.org`, `example dot org`, `example . org`. A full stop with a space behind it alone ends a sentence. */
function domainFrom(document: Document, from: number): Domain | undefined {
  const { tokens } = document;
  const labels: string[] = [];
  let at = from;
  let last = -1;
  let isWritten = false;
  while (labels.length < MOST_LABELS) {
    const label = labelFrom(document, at);
    if (label === undefined) break;
    labels.push(label.text);
    last = label.last;
    const dot = dotAt(document, last + 1);
    if (dot === undefined) break;
    const isSign = dot.text === '.';
    if (isSign && dot.first === dot.last && tokens[dot.first]?.spaced !== tokens[dot.last + 1]?.spaced) break;
    isWritten ||= !isSign;
    at = dot.last + 1;
  }
  return labels.length > 1 && TOP_LEVEL.test(labels.at(-1) ?? '')
    ? { text: labels.join('.'), last, isWritten }
    : undefined;
}

/** Letters, digits and hyphens without a space. */
function labelFrom({ tokens }: Document, at: number): Name | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word' && head?.kind !== 'number') return undefined;
  let last = at;
  let text = head.text;
  for (let next = tokens[last + 1]; next?.spaced === false && text.length <= 63; next = tokens[last + 1]) {
    const isHyphen = next.text === '-' && tokens[last + 2]?.spaced === false;
    if (next.kind !== 'word' && next.kind !== 'number' && !isHyphen) break;
    text += next.text;
    last += 1;
  }
  return { first: at, last, text };
}
