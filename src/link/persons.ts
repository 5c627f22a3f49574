import type { Span } from '../text/types.js';
import { isFirstName } from './word-lists.js';

/** Whom an advert presents, as far as its text says. */
export interface Presented {
  /** First names in small letters. */
  readonly names: ReadonlySet<string>;
  readonly ages: readonly number[];
  /** Where the names and ages stand. */
  readonly spans: readonly Span[];
}

/** First names that are other words as well: they name somebody only where more shows it. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'angel apple april bo candy cherry honey hope joy june line liv mark may mai max rob rose sky sol summer tone una will nok kat sam pat lou rosa fern jewel star nan min mie eva'.split(
    ' ',
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,14}(?![\p{L}\p{N}])/gu;
const CALLED =
  /(?:hedder|heter|heiße|heisse|name is|navn er|namn är|nombre es|llamo|i'm|i am|ich bin|jestem|sunt|soy|numesc|imię|call me)\s+$/iu;
const AGE_UNIT =
  /^\s*-?(?:år|ar|years?|yrs?|yo|y\/o|jahre|lat|ani|de ani|años|anos|anni|ans|jaar|let|лет|років|рок|ปี)(?!\p{L})/iu;
const AGE = /(?<![\d.,:/£€$+])(?:1[89]|[2-6]\d)(?![\d:/]|[.,]\d|\s*(?:kr|min|km|cm|kg|[%£€]|,-))/gu;
const MOST_NAMES = 6;

/**
 * The first names and ages that an advert gives for whom it presents.
 *
 * @param text - Its text.
 * @returns Names of the list of first names, and ages from 18 on; what is unsure is left out.
 * @example
 * ```ts
 * presentedIn('Nadia, 28, ny i Viborg').ages // → [28]
 * ```
 */
export function presentedIn(text: string): Presented {
  const names = new Set<string>();
  const ages: number[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const name = match[0].toLowerCase();
    const end = match.index + match[0].length;
    const called = CALLED.test(text.slice(Math.max(0, match.index - 16), match.index));
    const aged = /^,?\s*\(?(?:1[89]|[2-6]\d)(?!\d)/u.test(text.slice(end, end + 6));
    if (names.size >= MOST_NAMES || !isFirstName(name) || (ALSO_WORDS.has(name) && !called && !aged)) continue;
    if (!names.has(name)) spans.push({ start: match.index, end });
    names.add(name);
  }
  for (const match of text.matchAll(AGE)) {
    const end = match.index + match[0].length;
    const isAge = AGE_UNIT.test(text.slice(end, end + 10)) || isFirstName(wordBefore(text, match.index));
    if (!isAge || ages.length > 0) continue;
    ages.push(Number(match[0]));
    spans.push({ start: match.index, end });
  }
  return { names, ages, spans };
}

/** The word before a place, with a comma or a bracket between them at most. */
function wordBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 20), at).split(/[\s,(]/u);
  return words.findLast((word) => word !== '') ?? '';
}

/** Years between two ages from which they are no slip. */
const YEARS_APART = 4;

/** How two adverts differ in whom they present; undefined where neither shows it. */
export function difference(one: Presented, other: Presented): 'names' | 'ages' | undefined {
  if (one.names.size > 0 && other.names.size > 0) {
    for (const name of one.names) if (other.names.has(name)) return undefined;
    return 'names';
  }
  const [here, there] = [one.ages[0], other.ages[0]];
  return here !== undefined && there !== undefined && Math.abs(here - there) >= YEARS_APART ? 'ages' : undefined;
}

/** Whether two adverts present somebody of the same name. */
export function samePerson(one: Presented, other: Presented): boolean {
  for (const name of one.names) if (other.names.has(name)) return true;
  return false;
}
