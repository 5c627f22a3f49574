import { CONTACT_SERVICES } from '../../generated/lexicons/contact-services.js';
import { matchLexicon, spanOf } from '../helpers.js';
import type { Document, Match, Span } from '../types.js';
import { type Name, nameFrom, nameUpTo } from './contact-name.js';

/** A name on a messenger or network. */
export interface Handle {
  readonly value: string;
  /** The messenger or network, where it is named: `telegram`. */
  readonly service?: string;
  readonly span: Span;
}

/** Signs between a service and a name. */
const SIGNS: ReadonlySet<string> = new Set([':', '=', '-', '–', '@', '/', '>', '→', '👉', '➡']);
/** Signs that stand between phrases as well: behind them only what looks like no word is a name. */
const LOOSE_SIGNS: ReadonlySet<string> = new Set([',', ';', '|', '—', '~', '·', '•']);
/** Words between them. */
const BETWEEN: ReadonlySet<string> = new Set(
  'id user username name navn brugernavn bruger profil profile er is ist com me add nick handle konto account'.split(
    ' ',
  ),
);
/** Words that stand where a name might, and are none. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'only or and eller och og und y me mig mir mej app call text sms please no id kun bare nur after for you is er ok ring skriv whatsapp viber signal telegram sms tak here her mail email'.split(
    ' ',
  ),
);
const HANDLE = /^[a-z][\w.-]{2,31}$/u;
const MOST_BETWEEN = 4;

/**
 * The names on messengers and networks that a text gives: `Telegram: @mia_kbh`, `t.me/mia_kbh`, `mia_kbh on Telegram`, `@mia_kbh`.
 *
 * @param document - A document that was read with `CONTACT_SERVICES`.
 * @returns Names in lower case without the sign before them, in the order of the text.
 * @example
 * ```ts
 * handles(document) // → [{ value: 'mia_kbh', service: 'telegram', span: { start: 0, end: 18 } }]
 * ```
 */
export function handles(document: Document): Handle[] {
  const named = matchLexicon(document, CONTACT_SERVICES.id).flatMap((service) => ofService(document, service));
  return [...named, ...linkedHandles(document), ...aloneHandles(document)].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

function ofService(document: Document, service: Match): Handle[] {
  const after = nameAfter(document, service);
  if (after !== undefined)
    return [{ value: after.text, service: service.tag ?? '', span: spanOf(document, service.first, after.last) }];
  const before = nameBefore(document, service);
  return before === undefined
    ? []
    : [{ value: before.text, service: service.tag ?? '', span: spanOf(document, before.first, service.last) }];
}

/** A name behind a sign; without one, only what looks like no word: `snap mia.kbh`, but not `snap tonight`. */
function nameAfter(document: Document, service: Match): Name | undefined {
  const { tokens } = document;
  let at = service.last + 1;
  let sawSign = false;
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return undefined;
    const isDotted = token.text === '.' && !token.spaced && BETWEEN.has(tokens[at + 1]?.text ?? '');
    if (SIGNS.has(token.text)) sawSign = true;
    else if (
      !LOOSE_SIGNS.has(token.text) &&
      !isDotted &&
      !(BETWEEN.has(token.text) && !isNameLike(nameFrom(document, at)))
    )
      break;
  }
  const name = nameFrom(document, at);
  return isName(name) && (sawSign || isNameLike(name)) ? name : undefined;
}

/** `mia_kbh on Telegram`, `mia_kbh (Snap)`. */
function nameBefore(document: Document, service: Match): Name | undefined {
  const { tokens } = document;
  const joint = tokens[service.first - 1]?.text ?? '';
  if (!['on', 'pa', 'auf', 'en', 'na', 'pe', 'на', 'в', '('].includes(joint)) return undefined;
  const name = nameUpTo(document, service.first - 2);
  return isName(name) && isNameLike(name) ? name : undefined;
}

function isName(name: Name | undefined): name is Name {
  return name !== undefined && HANDLE.test(name.text) && !NO_NAMES.has(name.text);
}

/** With a digit or an underscore, or a full stop between letters. */
function isNameLike(name: Name | undefined): boolean {
  return name !== undefined && /[\d_]|[a-z]\.[a-z]/u.test(name.text);
}

/** `t.me/mia_kbh`: too short to be looked up as a word. */
function linkedHandles(document: Document): Handle[] {
  const { tokens } = document;
  return tokens.flatMap((token, at) => {
    const isLink = token.text === 't' && ['.', 'me', '/'].every((text, step) => tokens[at + 1 + step]?.text === text);
    const name = isLink ? nameFrom(document, at + 4) : undefined;
    return isName(name) ? [{ value: name.text, service: 'telegram', span: spanOf(document, at, name.last) }] : [];
  });
}

/** `@mia_kbh` with no address around it. */
function aloneHandles(document: Document): Handle[] {
  const { tokens } = document;
  const found: Handle[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (
      token.text !== '@' ||
      (before !== undefined && !token.spaced && before.kind !== 'mark' && before.kind !== 'emoji')
    )
      return;
    const name = nameFrom(document, at + 1);
    if (isName(name) && (tokens[at + 1]?.spaced === false || isNameLike(name)))
      found.push({ value: name.text, span: spanOf(document, at, name.last) });
  });
  return found;
}
