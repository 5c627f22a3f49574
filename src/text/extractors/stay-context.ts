import { TOWNS } from '../../generated/lexicons/towns.js';
import { matchLexicon, oncePerDocument, sentenceOf } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';
import { anyWithin, isCapitalised, type Stretch } from './context.js';

/** How far from the words of a stay those that say where may stand, in tokens. */
const HERE_REACH = 7;
const HERE: ReadonlySet<string> = new Set(
  'here her hier har tu tutaj aici aqui ici town city byen stan bygda miescie oras ciudad stadt здесь тут городе місті ที่นี่ visiting visit besoger besog besok besuch wizyta vizita visita staying stay bliver blir stannar bleibe zostaje stau quedo only kun bara bare nur tylko doar solo только тільки лише leaving rejser reiser reise denmark danmark sverige norge deutschland england uk ireland scotland wales sweden norway germany spain poland finland europe spanien tyskland polen london'.split(
    ' ',
  ),
);

const towns: (document: Document) => readonly Match[] = oncePerDocument((document) => {
  const isLower = document.original === document.original.toLowerCase();
  return matchLexicon(document, TOWNS.id).filter(
    (town) => town.tag !== 'code' && (isLower || isCapitalised(document, town.first)),
  );
});

/**
 * Whether a length of time is said of being here: a town, `here`, `only` or a word for staying stands near it in its sentence.
 *
 * @param document - A document read with the lexicon `towns`.
 * @param time - The place of the words.
 * @returns Whether it tells how long the provider stays.
 * @example
 * ```ts
 * isHere(document, time) // → true for “a few days in Hull”
 * ```
 */
export function isHere(document: Document, time: Stretch): boolean {
  const sentence = sentenceOf(document, time);
  const first = Math.max(sentence.first, time.first - HERE_REACH);
  const last = Math.min(sentence.last, time.last + HERE_REACH);
  if (anyWithin(towns(document), first, last)) return true;
  return document.tokens
    .slice(first, last + 1)
    .some((token, n) => (first + n < time.first || first + n > time.last) && HERE.has(token.text));
}

/**
 * Whether a short stay or visit is what the guest books: a price, minutes or a longer one stand beside it.
 *
 * @param document - A document.
 * @param stay - The place of the words.
 * @returns Whether it says nothing of how long the provider is in town.
 * @example
 * ```ts
 * isLengthOfMeeting(document, stay) // → true for “short visit £60”
 * ```
 */
export function isLengthOfMeeting({ tokens }: Document, stay: Stretch): boolean {
  const after = tokens.slice(stay.last + 1, stay.last + 5);
  const before = tokens.slice(Math.max(0, stay.first - 3), stay.first);
  return after.some(isMoneyOrMinutes) || before.some(isMoneyOrMinutes) || isPriced(tokens, stay.last + 1);
}

const MONEY: ReadonlySet<string> = new Set(
  '£ € $ kr dkk sek nok eur euro pln zl lei min mins minutes minutter minuter minuten quickie fra from ab od pris price preis hotel parking parkering overnight long lang longer rooms park cottage allowed possible muligt mojligt moglich'.split(
    ' ',
  ),
);

function isMoneyOrMinutes(token: Token): boolean {
  return MONEY.has(token.text);
}

/** `kort besøg 600`, `short stay: 80`. */
function isPriced(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.kind === 'mark' ? tokens[at + 1] : tokens[at];
  return number?.kind === 'number' && number.text.length >= 2 && tokens[at]?.text !== '.';
}
