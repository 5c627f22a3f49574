import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { REVIEW_YOUTH } from '../../../generated/lexicons/review-youth.js';
import { hitOver, numbersIn, oncePerDocument, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../../types.js';
import { anyWithin, type Stretch, tagged, within } from '../context.js';
import { bearerOf } from './people.js';
import { isDenied, isMocked } from './turned.js';

const FACT = 'review-appears-very-young';
/** Ages given that leave room for looking very young; above, it is a compliment. */
const YOUNGEST_ADULT = 18;
const OLDEST_YOUNG = 29;
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
  if (match.tag === 'childlike' && !anyWithin(of(document, 'look'), match.first - REACH, match.last + REACH))
    return 'neutral';
  return isYoungAdult(document) ? 'offered' : 'neutral';
}

/** Bounds hold with a negation: `I would never have guessed more than 18`. */
const BOUND = /\d|guess|gæt|over|than|end/u;

/** `I would have said 17`: what the reviewer says of her. */
function isGuess(document: Document, match: Match): boolean {
  return match.tag === 'very-young' || anyWithin(of(document, 'look'), match.first - REACH, match.first - 1);
}

/** An adult's age is given somewhere, or spoken of near by; one well past youth only with words about children. */
function isYoungAdult(document: Document): boolean {
  const ages = adultAges(document);
  if (ages.length > 0) return ages.some((age) => age <= OLDEST_YOUNG);
  return of(document, 'adult').length > 0;
}

/** `Says 25, I would guess 19`: an age under another that is given. */
function guessedAges(document: Document): Hit[] {
  const highest = adultAges(document).reduce((most, age) => (age <= OLDEST_YOUNG ? Math.max(most, age) : most), 0);
  return figuresIn(document)
    .filter(
      ({ value, first, last }) =>
        value >= YOUNGEST_GUESS && value <= OLDEST_GUESS && !isOtherFigure(document, first, last),
    )
    .filter(({ first }) => isGuessed(document, first))
    .filter(({ value }) => value < highest)
    .map(({ first, last }) =>
      hitOver(document, FACT, first, last, bearerOf(document, { first, last }) === 'other' ? 'neutral' : 'offered'),
    );
}

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
  ...document.tokens.flatMap(({ text }, at): readonly Figure[] => {
    const value = AGE_WORDS.get(text);
    return value === undefined ? [] : [{ value, first: at, last: at }];
  }),
]);

/** Folded words for 16 to 29, in the five languages; `twenty two` is read as twenty-odd. */
const AGE_WORDS: ReadonlyMap<string, number> = new Map(
  [
    [16, 'sixteen seksten sexton sechzehn'],
    [17, 'seventeen sytten sjutton siebzehn'],
    [18, 'eighteen atten arton achtzehn'],
    [19, 'nineteen nitten nitton neunzehn'],
    [21, 'enogtyve tjugoett einundzwanzig'],
    [22, 'twenty toogtyve tjugotva tjueto zweiundzwanzig'],
    [23, 'treogtyve tjugotre tjuetre dreiundzwanzig'],
    [24, 'fireogtyve tjugofyra tjuefire vierundzwanzig'],
    [25, 'femogtyve tjugofem tjuefem funfundzwanzig'],
    [26, 'seksogtyve tjugosex tjueseks sechsundzwanzig'],
    [27, 'syvogtyve tjugosju tjuesju siebenundzwanzig'],
    [28, 'otteogtyve tjugoatta tjueatte achtundzwanzig'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(value)]),
  ),
);

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
