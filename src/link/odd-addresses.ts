import type { SpacedAddress } from './spaced-addresses.js';

/** Words for the sign of an address that mean little else. */
const AT_WORDS = 'snabel-?a|arroba|małpa|klammeraffe|krøllalfa|alfakrøll|собака|собачка|равлик';
/** The sign; a word for it between spaces; it or a letter in brackets. */
const SIGN = new RegExp(
  String.raw`\s?[@＠]\s?|\s?[([{<]\s?(?:@|at|a|${AT_WORDS})\s?[)\]}>]\s?|\s(?:at|${AT_WORDS})\s`,
  'giu',
);
/** It is told without any mark. */
const PLAIN_WORD = /^\s\p{L}/u;
const DOT_WORDS = 'dot|punktum|punkt|prik|punto|kropka|ponto|punct|точка|крапка';
/** Letters with a space between them: `m i a`. */
const SPELT = String.raw`[\p{L}\p{N}](?:\s[\p{L}\p{N}]){2,31}`;
const PART = String.raw`(?:${SPELT}|[\p{L}\p{N}_\-]{1,32})`;
const DOT = String.raw`\.|\s\.\s|\s?[([{<]\s?(?:\.|${DOT_WORDS})\s?[)\]}>]\s?|\s(?:${DOT_WORDS})\s`;
const UNDERSCORE = String.raw`\s(?:underscore|understreg|bundstreg|understrek|understreck|unterstrich|podkreślnik)\s`;
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}._\-])${PART}(?:(?:${DOT}|${UNDERSCORE})${PART}){0,3}$`, 'iu');
const HOST = new RegExp(String.raw`^${PART}(?:(?:${DOT})${PART}){1,3}(?![\p{L}\p{N}])`, 'iu');
/** What begins like the host of an address, in any of the forms that are read: a part, a dot, and more. */
const BEGINS_HOST = new RegExp(
  String.raw`(?:-a)?\s?[)\]}>]?\s?(?:${SPELT}|[\p{L}\p{N}_\-]{1,63})(?:${DOT})[\p{L}\p{N}_\-]`,
  'iuy',
);
const ENDING = /\.[a-z]{2,6}$/u;
/** Endings after a sign that is told in plain words, as in “at noon, on the dot of nine”. */
const KNOWN_ENDINGS =
  /\.(?:com|org|net|info|email|mail|online|site|xyz|club|live|shop|eu|uk|ie|us|dk|no|se|fi|is|de|at|ch|li|nl|be|lu|fr|es|pt|it|gr|pl|cz|sk|hu|ro|md|bg|lt|lv|ee|ua|ru|by|th|co|io|me|app|dev)$/u;
/** What stands on either side of the sign at most. */
const REACH = 96;
/** Signs of a text that are looked at. */
const MOST_SIGNS = 64;

/** Whether something is told as no address is written. */
const BRACKETED = new RegExp(String.raw`[([{<]\s?(?:\.|${DOT_WORDS})\s?[)\]}>]`, 'iu');
const WORDED = new RegExp(String.raw`\s(?:${DOT_WORDS})\s`, 'iu');
const SPELT_OUT = new RegExp(String.raw`(?<![\p{L}\p{N}])${SPELT}`, 'u');

/**
 * Addresses whose letters stand apart or whose signs are told: `m i a . h a v e n @ example.org`, `mia[dot]haven[at]example[dot]org`.
 *
 * @param text - A text or a field.
 * @returns Addresses with their places; those that are written plainly are left to others.
 * @example
 * ```ts
 * oddAddresses('mia[dot]haven[at]example[dot]org')[0]?.name // → 'mia.haven@example.org'
 * ```
 */
export function oddAddresses(text: string): SpacedAddress[] {
  const found: SpacedAddress[] = [];
  let signs = 0;
  for (const sign of text.matchAll(SIGN)) {
    signs += 1;
    if (signs > MOST_SIGNS) break;
    const endings = PLAIN_WORD.test(sign[0]) ? KNOWN_ENDINGS : ENDING;
    const address = addressAround(text, [sign.index, sign.index + sign[0].length], endings);
    if (address !== undefined) found.push(address);
  }
  return found;
}

/**
 * Whether an address may stand around a word for its sign; in some languages the word stands in every text.
 *
 * @param text - A text.
 * @param end - Where the word ends.
 * @returns Whether what follows begins like a host.
 * @example
 * ```ts
 * mayBeHost('mia at example dot org', 6) // → true
 * ```
 */
export function mayBeHost(text: string, end: number): boolean {
  BEGINS_HOST.lastIndex = end;
  return BEGINS_HOST.test(text);
}

function addressAround(
  text: string,
  [start, end]: readonly [number, number],
  endings: RegExp,
): SpacedAddress | undefined {
  // What follows tells most signs apart at the first word.
  const host = HOST.exec(text.slice(end, end + REACH));
  if (host === null) return undefined;
  const name = NAME.exec(text.slice(Math.max(0, start - REACH), start));
  if (name === null) return undefined;
  const isOdd = [name[0], host[0]].some((part) => BRACKETED.test(part) || WORDED.test(part) || SPELT_OUT.test(part));
  if (!isOdd) return undefined;
  const domain = plain(host[0]);
  if (!endings.test(domain)) return undefined;
  return { name: `${plain(name[0])}@${domain}`, span: { start: start - name[0].length, end: end + host[0].length } };
}

const ANY_DOT = new RegExp(DOT, 'giu');
const ANY_UNDERSCORE = new RegExp(UNDERSCORE, 'giu');
const SPELT_PART = new RegExp(String.raw`(?<![\p{L}\p{N}])${SPELT}`, 'giu');

/** A part of an address as it is meant. */
function plain(part: string): string {
  return part
    .replaceAll(ANY_UNDERSCORE, '_')
    .replaceAll(ANY_DOT, '.')
    .replaceAll(SPELT_PART, (letters) => letters.replaceAll(/\s/gu, ''))
    .toLowerCase();
}
