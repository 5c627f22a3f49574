import lists from '../../rules/lexicons/link-copied.json' with { type: 'json' };
import type { Span } from '../text/types.js';
import { SAID } from './said-marks.js';
import { isUnspaced } from './unspaced.js';
import { WordReader } from './words.js';

/** The words of a notice in one language. */
interface Notice {
  readonly text: RegExp;
  readonly taken: RegExp;
  readonly no: RegExp;
}

interface Notices {
  readonly byLanguage: readonly Notice[];
  /** Words that say so where writing has no spaces, so that no word of the text tells. */
  readonly unspaced: RegExp;
}

let notices: Notices | undefined;

/** What is said in one go: a denial beside it speaks of it. */
const CLAUSE = /[^.!?…\n,;:()–—|]+/gu;
/** Letters after the beginning of a word. */
const ENDING = String.raw`\p{L}{0,5}(?!\p{L})`;

/**
 * Where a text says that others took or copied it: `my text has been stolen`. Texts that are like it may be by anybody.
 *
 * @param words - The text after `scan`.
 * @returns The clause; undefined where nothing says so, or where it is denied.
 */
export function copiedNotice({ said, text }: WordReader): Span | undefined {
  notices ??= noticesOf();
  if ((said & SAID.taken) === 0 && !notices.unspaced.test(text)) return undefined;
  for (const { index, 0: clause } of text.matchAll(CLAUSE))
    if (saysTaken(clause, notices.byLanguage))
      return { start: index + (clause.length - clause.trimStart().length), end: index + clause.trimEnd().length };
  return undefined;
}

/** Languages share words: what one of them denies is denied. */
function saysTaken(clause: string, byLanguage: readonly Notice[]): boolean {
  const said = byLanguage.filter(({ text, taken }) => taken.test(clause) && text.test(clause));
  return said.length > 0 && !said.some(({ no }) => no.test(clause));
}

const reader = new WordReader();

/**
 * The notice of a text that was not read yet; see {@link copiedNotice}.
 *
 * @param text - The text of an advert.
 * @returns The words of the notice; undefined for a text without.
 * @example
 * ```ts
 * noticeIn('Pas på: andre har stjålet min tekst!') // → 'andre har stjålet min tekst'
 * ```
 */
export function noticeIn(text: string): string | undefined {
  reader.scan(text);
  const span = copiedNotice(reader);
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

type Language = keyof typeof lists.text;

function noticesOf(): Notices {
  const byLanguage = (Object.keys(lists.text) as Language[]).map((language) => ({
    text: patternOf(lists.text[language], ENDING),
    taken: patternOf(lists.taken[language], ENDING),
    no: patternOf(lists.no[language], String.raw`(?!\p{L})`),
  }));
  const all = Object.values(lists.taken).flatMap((entry) => entry.split('|'));
  return { byLanguage, unspaced: new RegExp(all.filter(hasNoSpaces).join('|'), 'u') };
}

/** Where writing has no spaces, a word has neither beginning nor end. */
function patternOf(entries: string, ending: string): RegExp {
  const words = entries.split('|').map((word) => word.replaceAll(' ', String.raw`\s`));
  return hasNoSpaces(entries)
    ? new RegExp(words.join('|'), 'u')
    : new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})${ending}`, 'iu');
}

function hasNoSpaces(entry: string): boolean {
  return isUnspaced(entry.codePointAt(0) ?? 0);
}
