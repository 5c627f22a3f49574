import { REVIEW_DISTRESS_CONTEXT } from '../../../generated/lexicons/review-distress-context.js';
import { REVIEW_DISTRESS } from '../../../generated/lexicons/review-distress.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { clauseOf, matchLexicon, oncePerDocument, toHit } from '../../helpers.js';
import type { Document, Extractor, HitState, Match } from '../../types.js';
import { anyWithin, tagged, within } from '../context.js';
import { bearerOf, personsWithin } from './people.js';
import { isDenied, sentenceAround, sentencesAround } from './turned.js';

/** What is seen of somebody: the tags of the lexicon. */
type Look = 'strong' | 'mild' | 'sign' | 'crying' | 'refusing' | 'injury' | 'worn';

interface Sighting {
  readonly match: Match;
  readonly state: HitState;
}

/** Every word for distress in a review, with whether it is said of the provider, and without an everyday reason. */
const sightingsOf = oncePerDocument((document: Document): readonly Sighting[] =>
  matchLexicon(document, REVIEW_DISTRESS.id).map((match) => ({ match, state: stateOf(document, match) })),
);

function stateOf(document: Document, match: Match): HitState {
  const isSignOnlyDenied = NEEDS_DENIAL.test(match.term);
  if (isDenied(document, match) !== isSignOnlyDenied) return isSignOnlyDenied ? 'neutral' : 'refused';
  if (bearerOf(document, match) !== 'provider' || isAboutSomething(document, match)) return 'neutral';
  return isExplained(document, match) || isAddressed(document, match) ? 'neutral' : 'offered';
}

/** `hadn't slept in days`. */
const NEEDS_DENIAL = /^(?:slept|mal aufgeschaut)/u;

/** `scared of the dog`, `sad to go`; `the room was a bit sad`. */
function isAboutSomething(document: Document, match: Match): boolean {
  const { first, last } = match;
  return (
    within(tagged(document, REVIEW_DISTRESS_CONTEXT.id, 'object'), first, last + 5).some(
      ({ term }) => !(term.endsWith(' that') && SO.has(document.tokens[first - 1]?.text ?? '')),
    ) || isOfThing(document, match)
  );
}

/** `so sad that I left` tells how sad; `sad that the place closes` tells of what. */
const SO = new Set('so such'.split(' '));

/** How many words may stand between a thing and what it is called. */
const BETWEEN = 4;
/** Folded. */
const COPULAS = new Set(
  'is are was were looks looked felt feels er var virker virkede virket ar verkar verkade ist war wirkt wirkte'.split(
    ' ',
  ),
);

/** A mood that is said of a room, a house, the music. */
function isOfThing(document: Document, { tag, first, last }: Match): boolean {
  if (tag !== 'mild' && tag !== 'injury') return false;
  const isThing = (at: number): boolean => anyWithin(tagged(document, REVIEW_DISTRESS_CONTEXT.id, 'thing'), at, at);
  // A talk may limp, and a room may be sad.
  if (tag === 'injury') return isThing(first - 1);
  if (isThing(last + 1)) return true;
  const words = document.tokens.slice(Math.max(0, first - BETWEEN), first);
  const copula = words.findLastIndex(({ text }) => COPULAS.has(text));
  return copula >= 0 && isThing(first - words.length + copula - 1);
}

/** `Nervous the first time? She is kind`: a question to the reader names nobody. */
function isAddressed(document: Document, match: Match): boolean {
  const clause = clauseOf(document, match);
  return clause.closedBy === '?' && personsWithin(document, clause.first, clause.last).length === 0;
}

/** What is bandaged has been seen to. */
const DRESSED = /bandage|forbinding|förband|bandasje|verband/u;

/** An everyday reason in the sentence; for tears and marks also in the sentence beside it. Fear is not explained away. */
function isExplained(document: Document, match: Match): boolean {
  const own = sentenceAround(document, match);
  const wide = sentencesAround(document, match);
  const has = (tag: string, { first, last }: { first: number; last: number }): boolean =>
    anyWithin(tagged(document, REVIEW_DISTRESS_CONTEXT.id, tag), first, last);
  // `Said she fell. I don't believe it.`
  if ((match.tag === 'injury' || match.tag === 'crying') && has('disbelief', wide)) return false;
  switch (match.tag) {
    case 'strong':
    case 'refusing':
      return has('laughter', own);
    case 'crying':
      return has('laughter', wide) || has('reason', own);
    case 'injury':
      return has('harmless', wide) || (DRESSED.test(match.term) && has('reason', own));
    case 'mild':
      return has('reason', wide) || has('laughter', own) || has('calm', own);
    default:
      return has('reason', own) || has('laughter', own) || has('calm', own);
  }
}

/**
 * An extractor for some of the things that are seen of somebody.
 *
 * @param fact - Fact id.
 * @param looks - Which of them show it.
 * @returns The extractor.
 * @example
 * ```ts
 * byLook('review-injuries-seen', ['injury'])
 * ```
 */
export function byLook(fact: string, looks: readonly Look[]): Extractor {
  const shown: ReadonlySet<string | undefined> = new Set(looks);
  return {
    fact,
    kind: 'review',
    whenNoneOffered: 'no',
    lexicons: [REVIEW_DISTRESS, REVIEW_DISTRESS_CONTEXT, REVIEW_PEOPLE, REVIEW_SCOPE],
    extract: (document) =>
      sightingsOf(document)
        .filter(({ match }) => shown.has(match.tag))
        .map(({ match, state }) => toHit(fact, match, state)),
  };
}
