import type { Document } from '../../types.js';
import type { Stretch } from '../context.js';
import { isAfterAge, isLength, yearsBehind } from './age-words.js';
import { type Figure, figuresOf } from './figures.js';
import { isAbout, isGuessed, isNamed, isOfPerson, isOnly, isPast, verbOf } from './frames.js';
import { isFree, isMeasure, isPlaced } from './measures.js';

/** An age under 18 that a text states for somebody. */
export interface AgeUnder18 extends Stretch {
  readonly value: number;
  /** Said in the past: `was 17`. */
  readonly past: boolean;
  /** A reviewer's guess or somebody's word, not the text's own statement. */
  readonly guessed: boolean;
}

const ADULT = 18;
/** Below, only words that leave no other reading are believed: ratings and counts are everywhere. */
const YOUNGEST_BARE = 12;

/**
 * The ages under 18 that a text states, whoever they belong to.
 *
 * @param document - A document.
 * @returns The ages in the order of the text.
 * @example
 * ```ts
 * agesUnder18(document).map(({ value }) => value) // → [17] for “Mia, 17, Odense. Ring kl. 16”
 * ```
 */
export function agesUnder18(document: Document): readonly AgeUnder18[] {
  return figuresOf(document).flatMap((figure) => {
    if (figure.value >= ADULT) return [];
    const age = ageOf(document, figure);
    return age === undefined ? [] : [age];
  });
}

function ageOf(document: Document, figure: Figure): AgeUnder18 | undefined {
  const { value, first, last } = figure;
  const age = (to: number, guessed = false, past = false): AgeUnder18 => ({ value, first, last: to, past, guessed });
  if (figure.aged) return isLength(document, first, last, true) ? undefined : age(last);
  const verb = verbOf(document, first);
  const past = verb >= 0 && isPast(document, verb);
  const years = yearsBehind(document, last);
  if (isLeast(document, years?.last ?? last) || (years?.sure !== true && value < YOUNGEST_BARE)) return undefined;
  if (isRangeOfGuests(document, figure)) return undefined;
  if (
    years !== undefined &&
    (verb >= 0 || isOfPerson(document, first) || !isLength(document, first, years.last, years.sure))
  )
    return isLength(document, first, years.last, true) ? undefined : age(years.last, false, past);
  if (years !== undefined && document.kind === 'review' && isGuessed(document, { first, last: years.last }))
    return isLength(document, first, years.last, false) ? undefined : age(years.last, true);
  if (value < YOUNGEST_BARE) return undefined;
  if (isAfterAge(document, first)) return age(last);
  if (isRangeOfAges(document, figure)) return age(last, true);
  if (isMeasure(document, figure) || years !== undefined) return undefined;
  return bareAge(document, figure, verb) ? age(last, isToldOrGuessed(document, figure), past) : undefined;
}

function isToldOrGuessed(document: Document, figure: Figure): boolean {
  return document.kind === 'review' && isGuessed(document, figure);
}

function bareAge(document: Document, figure: Figure, verb: number): boolean {
  const { first, last, disguised } = figure;
  if (verb >= 0) return isFree(document, last);
  if (disguised) return false;
  if (isOfPerson(document, first) || isOnly(document, first)) return isFree(document, last);
  if (document.kind === 'advert') return !isPlaced(document, first) && isNamed(document, figure);
  return (isFree(document, last) && isGuessed(document, figure)) || isAbout(document, figure);
}

/** `15-16, I would guess`: in a review two neighbouring ages are one guess. */
function isRangeOfAges(document: Document, { first, last, value }: Figure): boolean {
  if (document.kind !== 'review') return false;
  const { tokens } = document;
  const beside = (mark: number, number: number): boolean =>
    /^[-\u2013/]$/u.test(tokens[mark]?.text ?? '') && Math.abs(Number(tokens[number]?.text) - value) <= 2;
  const from = beside(first - 1, first - 2) ? first - 2 : first;
  const to = beside(last + 1, last + 2) ? last + 2 : last;
  if (from === first && to === last) return false;
  return isFree(document, to) && isGuessed(document, { first: from, last: to });
}

/** `ages 13 up`, `from 16 and over`: the least age of somebody who takes part. */
function isLeast({ tokens }: Document, last: number): boolean {
  const [next, second] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? ''];
  return LEAST.test(next) || (/^(?:and|or|og|eller|och|und|oder|[iyиі])$/u.test(next) && LEAST.test(second));
}

const LEAST = /^(?:up|plus|\+|upwards|above|over|older|opefter|aeldre|uppat|aldre|oppover|eldre|aufwarts|alter|op)$/u;

/** `for girls 12-15 years`: an advert gives a range for those who take part, save right behind a word for persons. */
function isRangeOfGuests({ kind, tokens }: Document, { first }: Figure): boolean {
  if (kind !== 'advert' || !/^[-\u2013/]$/u.test(tokens[first - 1]?.text ?? '') || tokens[first - 2]?.kind !== 'number')
    return false;
  return (
    !/^(?:girls?|piger|pige|tjejer|jenter|madchen|ladies|dziewczyny|fete|chicas)$/u.test(
      tokens[first - 3]?.text ?? '',
    ) || /^(?:for|til|till|fur|dla|pentru|para|to)$/u.test(tokens[first - 4]?.text ?? '')
  );
}
