import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { REVIEW_YOUTH } from '../../../generated/lexicons/review-youth.js';
import { hitOver, numbersIn, oncePerDocument, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match, Token } from '../../types.js';
import { anyWithin, type Stretch, tagged, within } from '../context.js';
import { digitsOfWord, isTen, isUnit } from '../number-words.js';
import { bearerOf } from './people.js';
import { isDenied, isMocked, sentenceAround } from './turned.js';

const FACT = 'review-appears-very-young';
/** Ages given that leave room for looking very young; above, it is a compliment. */
const YOUNGEST_ADULT = 18;
const OLDEST_YOUNG = 29;
/** With the likeness of a child, or a guess far below, an age given in the thirties leaves room for it too. */
const OLDEST_LIKENED = 39;
const OLDEST = 75;
/** How far a word of looking may stand from what it is like. */
const REACH = 6;

/**
 * The reviewer writes that an adult, whose age is given or shown, looks or acts very young. Older than the pictures, or a compliment to a mature person,
 * does not count.
 *
 * @example
 * ```ts
 * extractFacts('Ad says 24, she looks like a schoolgirl', { kind: 'review' }).facts['review-appears-very-young']?.value // → true
 * ```
 */
export const reviewAppearsVeryYoung: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'no',
  lexicons: [REVIEW_YOUTH, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => [
    ...['very-young', 'childlike'].flatMap((tag) =>
      of(document, tag).map((match) => toHit(FACT, match, stateOf(document, match))),
    ),
    ...remarkablyYoung(document),
    ...guessedAges(document),
    ...doubtedAges(document),
  ],
};

function of(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_YOUTH.id, tag);
}

function stateOf(document: Document, match: Match): HitState {
  if (isDenied(document, match) && !BOUND.test(match.term)) return 'refused';
  if (isMocked(document, match) && match.tag === 'childlike') return 'quoted';
  if (bearerOf(document, match) === 'self' && !isGuess(document, match)) return 'neutral';
  if (anyWithin(of(document, 'older'), match.first - 3, match.last + 4)) return 'neutral';
  if (match.tag === 'childlike' && !isSeenOfHer(document, match)) return 'neutral';
  return isYoungAdult(document, match) ? 'offered' : 'neutral';
}

/** `usædvanlig ung`, `unusually young`, `ungewöhnlich jung`: any word of degree. */
function remarkablyYoung(document: Document): Hit[] {
  const { tokens } = document;
  return tokens.flatMap(({ text, clause }, at) => {
    const degree = tokens[at - 1];
    if (!YOUNG.has(text) || degree?.clause !== clause || !DEGREE.test(degree.text) || PRAISE.test(degree.text))
      return [];
    const stretch = { first: at - 1, last: at };
    if (anyWithin(of(document, 'very-young'), at - 1, at)) return [];
    if (isDenied(document, stretch)) return [hitOver(document, FACT, at - 1, at, 'refused')];
    const isHers = bearerOf(document, stretch) !== 'self' && isYoungAdult(document);
    return [hitOver(document, FACT, at - 1, at, isHers ? 'offered' : 'neutral')];
  });
}

/** Folded. */
const YOUNG = new Set('young ung ungt jung'.split(' '));
const DEGREE = /.{3}(?:ly|lig|ligt|vaerdig|vardig|verdig|wurdig|leg|ende|ande|lich|end)$/u;
/** `a lovely young woman` is praise, and `relatively young` little. */
const PRAISE =
  /^(?:only|lovely|friendly|lively|relatively|comparatively|dejlig|deilig|harlig|herlig|venlig|vanlig|nydelig|kaerlig|karlig|rimelig|rimligt|forholdsvis|freundlich|herrlich|ziemlich|liebend|lachend|reizend|charmerende|lokkende|spandende|spaendende|still|smilende|smiling)/u;

/** Bounds hold with a negation: `I would never have guessed more than 18`, `hardly out of her teens`. */
const BOUND = /\d|guess|gæt|over|than|end|out of|ud af|ut ur|ut av|aus der/u;

/** Words about children say something of her where the reviewer looks, guesses or sets a bound. */
function isSeenOfHer(document: Document, match: Match): boolean {
  return (
    (BOUND.test(match.term) && isDenied(document, match)) ||
    PLACES.test(match.term) ||
    isCompared(document, match) ||
    anyWithin(of(document, 'look'), match.first - REACH, match.last + REACH) ||
    isGuessedBefore(document, match)
  );
}

/** `You'd think she ought to be in school`, `man skulle tro …`: somewhere before it in the sentence, where an age is given. */
function isCompared(document: Document, match: Match): boolean {
  const { first } = sentenceAround(document, match);
  return document.tokens
    .slice(Math.max(first, match.first - COMPARE_REACH), match.first)
    .some(({ text }) => COMPARES.has(text));
}

const COMPARE_REACH = 14;
/** Folded. */
const COMPARES = new Set(
  (
    'like as think thought thinking taenke tanke tenke denken snarere naermere would could should ought mistaken taken reminded guessed more than put ' +
    'tro troede troet ligne lignede ligner skulle kunne burde mere som minder mindede gaettede ' +
    'tro trodde likna liknade skulle kunde borde mer snarare lignet likner gjettet ' +
    'wie denken dachte gedacht konnte hatte mehr eher getippt tippen'
  ).split(' '),
);

/** What is only said of somebody who looks it: a seat in the reviewer's class, a card that he would ask for. */
const PLACES = /klasse med|one of my|my (?:pupils|classes|class)$|\bid$|identification|legitimation|\bleg$|ausweis/u;

function isGuessedBefore(document: Document, { first }: Match): boolean {
  return within(of(document, 'guess'), first - REACH, first - 1).some(({ term }) => GUESSES.test(term));
}

/** Of the words that go before a guessed age, those that guess at a person too. */
const GUESSES =
  /^(?:guess|would pass|pass|put her|could have been|i(?:'d)? say|jeg siger|jag säger|würde sagen|gæt|skyde|tippe|giss|gjett|schätz|geschätzt)/u;

/** `I would have said 17`: what the reviewer says of her. */
function isGuess(document: Document, match: Match): boolean {
  return (
    match.tag === 'very-young' ||
    PLACES.test(match.term) ||
    (match.tag === 'childlike' && isCompared(document, match)) ||
    anyWithin(of(document, 'look'), match.first - REACH, match.first - 1) ||
    isGuessedBefore(document, match)
  );
}

/** An adult's age is given somewhere, or spoken of near by; one well past youth only with words about children. */
function isYoungAdult(document: Document, match?: Match): boolean {
  // `like a girl of 25` is no age of hers.
  const likeness =
    match?.tag === 'childlike' ? figuresIn(document).find(({ first }) => first === match.last + 1)?.value : undefined;
  const ages = adultAges(document).filter((age) => age !== likeness);
  if (ages.length === 0) return of(document, 'adult').length > 0;
  const oldest = match !== undefined && isLikened(document, match) ? OLDEST_LIKENED : OLDEST_YOUNG;
  return ages.some((age) => age <= oldest);
}

/** `looks like a schoolgirl`: more than a childish humour. */
function isLikened(document: Document, match: Match): boolean {
  return (
    match.tag === 'childlike' &&
    ['look', 'guess'].some((tag) =>
      within(of(document, tag), match.first - REACH, match.first - 1).some(({ term }) => LIKENS.test(term)),
    )
  );
}

const LIKENS =
  /^(?:look|seem|appear|could be|took her for|mist(?:ook|aken)|comes? across|came across|pass|would pass|would guess|guess|ligner|lignede|ser|så|virker|virkede|minde|tog hende|gæt|måtte gætte|likna|verkar|påmin|giss|likner|lignet|virket|gjett|sieht|sah|wirkt|hielt|erinnerte|geschätzt)/u;

/** `Says 25, I would guess 19`: an age under another that is given. */
function guessedAges(document: Document): Hit[] {
  const highest = highestUpTo(document, OLDEST_YOUNG);
  const highestLikened = highestUpTo(document, OLDEST_LIKENED);
  return figuresIn(document)
    .filter(
      ({ value, first, last }) =>
        value >= YOUNGEST_GUESS && value <= OLDEST_GUESS && !isOtherFigure(document, first, last),
    )
    .filter(({ first }) => isGuessed(document, first))
    .filter((figure) => figure.value < highest || (figure.value < highestLikened && isBareGuess(document, figure)))
    .map(({ first, last }) =>
      hitOver(document, FACT, first, last, bearerOf(document, { first, last }) === 'other' ? 'neutral' : 'offered'),
    );
}

function highestUpTo(document: Document, oldest: number): number {
  return adultAges(document).reduce((most, age) => (age <= oldest ? Math.max(most, age) : most), 0);
}

/** `put her at 20, at most`: nothing that the number could count stands behind it. */
function isBareGuess(document: Document, { first, last }: Figure): boolean {
  const next = document.tokens[last + 1];
  const isBare =
    next?.kind !== 'word' ||
    next.clause !== document.tokens[last]?.clause ||
    AFTER_AGE.has(next.text) ||
    anyWithin(of(document, 'guess'), last + 1, last + 1);
  return isBare && anyWithin(of(document, 'guess'), first - REACH + 1, last + 3);
}

/** Folded words that go on after an age. */
const AFTER_AGE = new Set(
  'at tops max maximum if years year ar arig aring gammel gammal hojst hogst maks hvis om hochstens jahre wenn'.split(
    ' ',
  ),
);

function isGuessed(document: Document, at: number): boolean {
  return ['guess', 'look'].some(
    (tag) => anyWithin(of(document, tag), at - 5, at - 1) || anyWithin(of(document, tag), at + 1, at + 2),
  );
}

/** `She is never 24`: an age that is given and not believed, with nothing that makes her older. */
function doubtedAges(document: Document): Hit[] {
  if (of(document, 'old').length > 0 || adultAges(document).some((age) => age > OLDEST_YOUNG)) return [];
  return figuresIn(document)
    .filter(
      ({ value, first, last }) =>
        value > OLDEST_GUESS && value <= OLDEST_YOUNG && !isOtherFigure(document, first, last),
    )
    .flatMap(({ first, last }) => {
      const doubt = within(of(document, 'doubt'), first - 6, last + 4).at(0);
      if (doubt === undefined || bearerOf(document, { first, last }) === 'self') return [];
      return [hitOver(document, FACT, Math.min(doubt.first, first), Math.max(doubt.last, last), 'offered')];
    });
}

/** Ages that the reviewer guesses where a higher one is given. */
const YOUNGEST_GUESS = 14;
const OLDEST_GUESS = 20;

/** A number in digits or in a word. */
interface Figure extends Stretch {
  readonly value: number;
}

/** The numbers of a review; ages are often written out. */
const figuresIn = oncePerDocument((document: Document): readonly Figure[] => [
  ...numbersIn(document),
  ...document.tokens.flatMap((_, at) => writtenAge(document, at)),
]);

/** Words for 14 to 39, in one word or two: `seksogtyve`, `thirty-one`. */
function writtenAge({ tokens }: Document, at: number): readonly Figure[] {
  const digits = wordDigits(tokens[at]);
  if (digits?.length !== 2) return [];
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = isTen(digits) ? wordDigits(tokens[next]) : undefined;
  const hasUnit = unit !== undefined && isUnit(unit);
  const value = Number(digits) + (hasUnit ? Number(unit) : 0);
  return value < LEAST_WRITTEN || value > OLDEST_LIKENED ? [] : [{ value, first: at, last: hasUnit ? next : at }];
}

function wordDigits(token: Token | undefined): string | undefined {
  return token?.kind === 'word' ? digitsOfWord(token.text) : undefined;
}

const LEAST_WRITTEN = YOUNGEST_GUESS;

/** Numbers that may be somebody's age. */
const adultAges = oncePerDocument((document: Document): readonly number[] =>
  figuresIn(document)
    .filter(
      ({ value, first, last }) => value > YOUNGEST_ADULT && value <= OLDEST && !isOtherFigure(document, first, last),
    )
    .map(({ value }) => value),
);

/** Behind or before a number, these make it a time, a price or a distance. */
const UNITS = new Set(
  'min mins minute minutes minutter minuter minuten kr kroner euro pounds £ € $ dkk sek nok usd km m % uhr kl hours timer stunden times gange am pm days dage'.split(
    ' ',
  ),
);

function isOtherFigure({ tokens }: Document, first: number, last: number): boolean {
  return UNITS.has(tokens[last + 1]?.text ?? '') || UNITS.has(tokens[first - 1]?.text ?? '');
}
