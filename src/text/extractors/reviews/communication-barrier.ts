import { REVIEW_ACTS } from '../../../generated/lexicons/review-acts.js';
import { REVIEW_LANGUAGE } from '../../../generated/lexicons/review-language.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { hitOver, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { failedTalk } from './failed-talk.js';
import { oneWordAnswers } from './one-word-answers.js';
import { bearerOf } from './people.js';
import { isDenied, sentenceAround, sentencesAround } from './turned.js';

const FACT = 'review-communication-barrier';
/** How far a language may stand behind its negation. */
const REACH = 5;

/**
 * The reviewer writes that the two had no common language, or translated everything. Accent, dialect and good talk in another language do not count.
 *
 * @example
 * ```ts
 * extractFacts('She used Google Translate', { kind: 'review' }).facts['review-communication-barrier']?.value // → true
 * ```
 */
export const reviewCommunicationBarrier: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'no',
  lexicons: [REVIEW_LANGUAGE, REVIEW_ACTS, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => [
    ...of(document, 'barrier').map((match) => toHit(FACT, match, stateOfBarrier(document, match))),
    ...of(document, 'means').map((match) => toHit(FACT, match, stateOfMeans(document, match))),
    ...talkByApp(document),
    ...missingLanguages(document),
    ...onlyLanguages(document),
    ...failedTalk(document).map(({ first, last }) =>
      hitOver(document, FACT, first, last, stateOfFailure(document, { first, last })),
    ),
    ...oneWordAnswers(document).map(({ first, last }) => hitOver(document, FACT, first, last, 'offered')),
  ],
};

function of(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_LANGUAGE.id, tag);
}

/** Phrases such as `understood nothing`: neither a sign by the road nor a praise of its contrary. */
function stateOfBarrier(document: Document, match: Match): HitState {
  if (['other', 'line'].some((tag) => anyWithin(of(document, tag), match.first - 4, match.last + 6))) return 'neutral';
  const next = document.tokens.slice(match.last + 1, match.last + 3);
  if (next.some(({ text }) => REASONS.has(text))) return 'neutral';
  if (NOT_A_WORD.test(match.term) && isSilence(document, match)) return 'neutral';
  if (LEAST.test(match.term)) return isEverything(document, match.first - 1, match.first - 1) ? 'neutral' : 'offered';
  if (isDenied(document, match)) return 'refused';
  return bearerOf(document, match) === 'self' && isSolved(document, match) ? 'neutral' : 'offered';
}

/** `I do not speak a word of Danish, she switched to English`. */
function isSolved(document: Document, match: Match): boolean {
  const { first, last } = sentenceAround(document, match);
  return within(of(document, 'good'), first, last).some((word) => !isDenied(document, word));
}

const NOT_A_WORD = /^(?:not a word|not one word|ikke et ord|inte ett ord|kein wort)$/u;

/** `She did not say a word`: silence, where no language is named. */
function isSilence(document: Document, match: Match): boolean {
  const { first, last } = sentenceAround(document, match);
  if (anyWithin(of(document, 'tongue'), first, last)) return false;
  const from = Math.max(first, match.first - 3);
  return document.tokens.slice(from, Math.min(last, match.last + 2) + 1).some(({ text }) => SAID.test(text));
}

const SAID = /^(?:say|said|says|sagde|siger|sagt|sa|sager|sagte|gesagt|herausgebracht|heraus)$/u;

/** Folded: `not understood why`. */
const REASONS = new Set('why hvorfor varfor warum'.split(' '));

/** The least that could be known: `a word of English` is as little as `not a word of English`; `every word of English` is none. */
const LEAST = /^(?:(?:a )?word of|word in common|ord tilfælles|ord til felles)/u;

/** Talk that failed: not over a sign by the road, a joke or a price list, and not where another language went well. */
function stateOfFailure(document: Document, at: Stretch): HitState {
  return anyWithin(of(document, 'other'), at.first - 1, at.last + 6) ? 'neutral' : 'offered';
}

/** An app, signs, pointing: unless the reviewer looked up one word, or it was not needed. */
function stateOfMeans(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  const { first, last } = clauseAround(document, match.first);
  return anyWithin(of(document, 'other'), first, last) && !isEverything(document, first, last) ? 'neutral' : 'offered';
}

/** Words that say that all of it was translated. */
const EVERYTHING = new Set('everything every all alt alting allt alles jeder jeden hvert hver varje hele'.split(' '));

function isEverything({ tokens }: Document, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => EVERYTHING.has(text));
}

/** The talk itself went through an app or a phone. */
function talkByApp(document: Document): Hit[] {
  return of(document, 'app').flatMap((app) => {
    const { first, last } = sentenceAround(document, app);
    const talk = within(of(document, 'speech'), Math.max(first, app.first - 10), Math.min(last, app.last + 6)).at(0);
    if (talk === undefined || isDenied(document, app)) return [];
    return [hitOver(document, FACT, Math.min(app.first, talk.first), Math.max(app.last, talk.last), 'offered')];
  });
}

/** `no English`, `hun kan ikke engelsk`: not where another language went well, or only its quality is doubted. */
function missingLanguages(document: Document): Hit[] {
  return of(document, 'tongue')
    .filter((match) => isMissing(document, match))
    .map((match) => {
      const isRoughOnly = isOnlyRough(document, match);
      const isOwn =
        bearerOf(document, match) === 'self' &&
        !COMMON.test(match.term) &&
        !anyWithin(of(document, 'barrier'), match.first - 6, match.last);
      const state = isRoughOnly || isOwn || goesWell(document, match) ? 'neutral' : 'offered';
      return hitOver(document, FACT, Math.max(0, match.first - 1), match.last, state);
    });
}

/** What two people share or lack: `we had no language`. */
const COMMON = /^(?:languages?|sproget|sprog|språket|språk|sprache)$/u;

/** `not perfect English`, `ikke flydende dansk`. */
function isOnlyRough(document: Document, { first, last }: Match): boolean {
  return (
    anyWithin(of(document, 'good'), first - 3, last + 1) || anyWithin(of(document, 'quality'), first - 4, last + 3)
  );
}

function isMissing(document: Document, match: Match): boolean {
  return isScant(document, match) || isNil(document, match) || isNegated(document, match);
}

/** `very little English`, `next to no Danish`. */
function isScant(document: Document, { first }: Match): boolean {
  return anyWithin(of(document, 'scant'), first - SCANT_REACH, first - 1);
}

const SCANT_REACH = 3;

/** `English or Danish: zero`. */
function isNil({ tokens }: Document, { last }: Match): boolean {
  const next = tokens[last + 1]?.kind === 'mark' ? tokens[last + 2] : tokens[last + 1];
  return NIL.has(next?.text ?? '');
}

/** Folded. */
const NIL = new Set('zero null nul noll nil none nada niente'.split(' '));

function isNegated(document: Document, match: Match): boolean {
  const { first } = clauseAround(document, match.first);
  const negations = within(
    tagged(document, REVIEW_SCOPE.id, 'not'),
    Math.max(first, match.first - REACH - 1),
    match.first - 1,
  );
  const cue = negations.at(-1);
  if (cue === undefined) return false;
  // `neither X nor Y`, `no X and no Y`: only a new subject ends it.
  return (
    !anyWithin(tagged(document, REVIEW_SCOPE.id, 'but'), cue.last + 1, match.first - 1) ||
    isOnlyWord(document, cue.last + 1, match.first - 1)
  );
}

/** Words between a negation and a language that do not end it: `not any of English or Danish`. */
const LIST_WORDS = new Set('and og och und or eller oder'.split(' '));

function isOnlyWord({ tokens }: Document, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => LIST_WORDS.has(text));
}

/** Another language, not denied, with a word of praise or talk beside it. */
function goesWell(document: Document, match: Match): boolean {
  const { first, last } = sentencesAround(document, match);
  const good = within(of(document, 'good'), first, last).filter((word) => !isDenied(document, word));
  const others = [...within(of(document, 'tongue'), first, last), ...within(of(document, 'foreign'), first, last)];
  return good.some(
    (word) =>
      GOES_BY_ITSELF.test(word.term) ||
      others.some(
        (other) => other.term !== match.term && !isMissing(document, other) && Math.abs(other.first - word.first) <= 6,
      ),
  );
}

/** Praise that names the talk or the language itself: `in German`, `we talked`. */
const GOES_BY_ITSELF =
  /^(?:in |pa |på |auf |we |vi |wir |switched|spoke|talte vi|snakkede vi|hyggesnakkede|pratade vi|snakket vi)/u;

/** `only speaks Mandarin`. */
function onlyLanguages(document: Document): Hit[] {
  const tongues = [...of(document, 'foreign')];
  return tongues.flatMap((match) => {
    const { first } = clauseAround(document, match.first);
    const from = Math.max(first, match.first - 4);
    const only = within(of(document, 'only'), from, match.first + 1).at(-1);
    if (only === undefined || !anyWithin(of(document, 'speak'), from - 1, match.last + 2)) return [];
    const sentence = sentenceAround(document, match);
    const fine = within(of(document, 'good'), sentence.first, sentence.last).length > 0;
    return [hitOver(document, FACT, Math.min(only.first, match.first), match.last, fine ? 'neutral' : 'offered')];
  });
}
