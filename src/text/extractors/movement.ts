import { OUTCALL } from '../../generated/lexicons/outcall.js';
import { STAYS_IN } from '../../generated/lexicons/stays-in.js';
import { matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { touches, within } from './context.js';
import { GOING_OUT } from '../../generated/lexicons/going-out.js';
import { guestComes } from './guest-comes.js';
import { isForLackOf, stayingIn } from './going-out.js';

/** After `leave`, these make it something else than leaving the house. */
const OTHER_OBJECTS = new Set(
  'voicemail voicemails message messages msg msgs besked beskeder without disappointed unhappy unsatisfied review reviews your you utilfreds skuffet nachricht meddelande valuables hungry dissatisfied man maend man kvinnor kvinder women men couples par damer herrar herrer gaster guests clients unprotected alone ensam alene children kids pets'.split(
    ' ',
  ),
);
/** Before `never leave`, these make it the guest who does. */
const GUESTS = new Set('you du guests gaester clients kunder nobody'.split(' '));
/** After `går ikke ud`, `only here`: another meaning, or a time. */
const OTHER_SENSE = new Set('pa over fra'.split(' '));

/**
 * Receives only, never goes out, or may not. Own choice counts too. Where visits to the guest are offered as well, it is none.
 *
 * @example
 * ```ts
 * extractFacts('Kun incall').facts['restricted-movement']?.value // → true
 * ```
 */
export const restrictedMovement: Extractor = {
  fact: 'restricted-movement',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [STAYS_IN, OUTCALL, GOING_OUT],
  extract: (document) => {
    const inside = matchLexicon(document, STAYS_IN.id);
    const phrases = [...stayingIn(document), ...guestComes(document)];
    const out = visits(document, inside).filter(
      (match) => !phrases.some((hit) => hit.span.start < match.span.end && match.span.start < hit.span.end),
    );
    const goesOut = out.some((match) => match.state !== 'quoted' && !isRefused(match));
    return [
      ...phrases.map((hit) => (goesOut ? { ...hit, state: 'neutral' as const } : hit)),
      ...inside.map((match) => toHit('restricted-movement', match, stateInside(document, match, goesOut))),
      ...out.filter(isRefused).map((match) => refusedVisit(match, goesOut)),
    ];
  },
};

/**
 * Visits to the guest's hotel or home are offered.
 *
 * @example
 * ```ts
 * extractFacts('Kommer gerne til dit hotel').facts['outcall-offered']?.value // → true
 * ```
 */
export const outcallOffered: Extractor = {
  fact: 'outcall-offered',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [STAYS_IN, OUTCALL],
  extract: (document) =>
    visits(document, matchLexicon(document, STAYS_IN.id)).map((match) => toHit('outcall-offered', match)),
};

/** Mentions of going out that are not part of a phrase which says that she does not. */
function visits(document: Document, inside: readonly Match[]): Match[] {
  return matchLexicon(document, OUTCALL.id).filter(
    (match) => !within(inside, match.first - 8, match.last + 8).some((other) => touches(other, match)),
  );
}

function stateInside(document: Document, match: Match, goesOut: boolean): HitState {
  if (match.state === 'quoted' || (match.state === 'refused' && !holdsAnyway(document, match))) return match.state;
  if (goesOut || isOtherSense(document, match)) return 'neutral';
  return 'offered';
}

/**
 * A phrase with its own negation is not turned round by a second one beside it (`I no go out, never outcall`), nor is another by one further off:
 * `can't drive so you come to me`.
 */
function holdsAnyway({ tokens }: Document, match: Match): boolean {
  if (match.tag === 'never') return true;
  return [1, 2].every((back) => !NOT_ONLY.test(tokens[match.first - back]?.text ?? ''));
}

/** `not only incall` */
const NOT_ONLY =
  /^(?:ikke|not|inte|nicht|nie|no|nu|не|never|aldrig|aldri|dont|doesnt|ingen|inga|kein|keine|skal|behover|neednt)$/u;

function isOtherSense({ tokens }: Document, match: Match): boolean {
  const next = tokens[match.last + 1]?.text ?? '';
  if (OTHER_SENSE.has(next) && /(?:ud|ut|ude)$/u.test(match.term)) return true;
  if (OTHER_OBJECTS.has(next) || OTHER_OBJECTS.has(tokens[match.last + 2]?.text ?? '')) return true;
  if (isForLackOf(tokens, match.last)) return true;
  if (isLeavingSomething(tokens, match) || isTimeHere(tokens, match)) return true;
  const before = tokens[match.first - 1]?.text ?? '';
  return GUESTS.has(before) || (match.tag === 'only' && NOT_ONLY.test(before));
}

/** `don't leave your car unlocked`: only a place, or nothing, may be left. */
function isLeavingSomething(tokens: Document['tokens'], match: Match): boolean {
  const next = tokens[match.last + 1];
  return (
    match.language === 'eng' &&
    /leaves?$/u.test(match.term) &&
    next?.kind === 'word' &&
    !PLACES_TO_LEAVE.test(next.text)
  );
}

const PLACES_TO_LEAVE =
  /^(?:the|my|this|our|her|their|house|home|flat|apartment|here|building|premises|room|place|it|hotel|studio|indoors|and|or|so|alone|town|bed|ever|at|on|without|for|because|as)$/u;

/** `kun her til påske`, `only here for a week`: a time, no place. */
function isTimeHere(tokens: Document['tokens'], match: Match): boolean {
  if (!/(?:her|here|hier|här)$/u.test(match.term)) return false;
  const [next, second] = [tokens[match.last + 1], tokens[match.last + 2]];
  if (
    /^(?:til|indtil|until|till|bis|for|denne|this|diese|den|fra|from|today|now|nu|idag|weekend|weekenden|tonight)$/u.test(
      next?.text ?? '',
    )
  )
    return true;
  return BEFORE_SHORT_TIME.has(next?.text ?? '') && (second?.kind === 'number' || SHORT_TIME.has(second?.text ?? ''));
}

const BEFORE_SHORT_TIME = new Set('i for in a et en noen nogle nagra two three to tre'.split(' '));
const SHORT_TIME = new Set(
  'dag dage dagar dager uge uger vecka uke week weeks days nights par few kort tag tage woche weekend weekenden helgen to tre two three'.split(
    ' ',
  ),
);

/** Visits turned down are the same as staying in. Thai runs clauses together, so that a negation before it may belong elsewhere; its refusals are terms of their own. */
function isRefused(match: Match): boolean {
  return match.state === 'refused' && match.language !== 'tha';
}

function refusedVisit(match: Match, goesOut: boolean): Hit {
  return {
    fact: 'restricted-movement',
    span: match.span,
    term: match.term,
    lexicon: match.lexicon,
    state: goesOut ? 'neutral' : 'offered',
  };
}
