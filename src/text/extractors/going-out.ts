import { GOING_OUT } from '../../generated/lexicons/going-out.js';
import { hitOver, matchLexicon } from '../helpers.js';
import type { Document, Hit, Match } from '../types.js';
import { within } from './context.js';

/** Tokens between the verb and where it would lead. */
const TARGET_REACH = 4;
/** No part of such a sentence stands further away from the verb. */
const WINDOW = 9;
/** Tokens between the negation and the verb. */
const NEGATION_REACH = 3;
/** Tokens between `only` and the place. */
const ONLY_REACH = 2;
/** The guest does not go, or goes out unhappy. */
const GUESTS = new Set('du you guests gaester clients kunder nobody ingen dig ni dere ihr'.split(' '));
/** Between `only` and the place, these keep them together. */
const BETWEEN = new Set(
  'pa i hos at in my min mit the from besog modtager modtagelse receive receiving visit visits see meet you dig dem im empfang empfange besuche a en mi przyjmuje primesc recibo receber принимаю приймаю mottagning mottak tar imot emot treffes traffas traeffes her here fra von de la this our og and host hosting'.split(
    ' ',
  ),
);

/**
 * Staying in, put together by grammar: a negation, a verb of going and where to (`kommer ikke til hotel`), or `only` and a place inside (`visits only at my
 * flat`).
 *
 * @param document - A document read with the lexicon `going-out`.
 * @returns Hits for `restricted-movement`, all offered.
 * @example
 * ```ts
 * stayingIn(document).length // → 1 for “Lejligheden kan jeg ikke forlade”
 * ```
 */
export function stayingIn(document: Document): Hit[] {
  const parts = matchLexicon(document, GOING_OUT.id);
  if (parts.length < 2) return [];
  const of = (tag: string): Match[] => parts.filter((part) => part.tag === tag);
  return [
    ...notGoing(document, of('verb'), of('target'), of('not')),
    ...onlyInside(document, of('only'), of('inside')),
  ];
}

function notGoing(
  document: Document,
  verbs: readonly Match[],
  targets: readonly Match[],
  nots: readonly Match[],
): Hit[] {
  return verbs.flatMap((verb) => {
    if (nots.length === 0 || isOfGuest(document, verb)) return [];
    const target = within(targets, verb.first - WINDOW, verb.last + WINDOW).find(
      (candidate) =>
        isNear(document, verb, candidate, TARGET_REACH) &&
        !isOtherSense(document, candidate) &&
        !isForLackOf(document.tokens, Math.max(verb.last, candidate.last)) &&
        mayBeOf(verb, candidate) &&
        !isHandedOut(verb, candidate),
    );
    const not = within(nots, verb.first - WINDOW, verb.last + WINDOW).find((candidate) =>
      isNear(document, verb, candidate, NEGATION_REACH),
    );
    if (target === undefined || not === undefined || !isBetweenOrBefore(not, verb, target)) return [];
    const first = Math.min(verb.first, target.first, not.first);
    return [hitOver(document, 'restricted-movement', first, Math.max(verb.last, target.last, not.last), 'offered')];
  });
}

/** `ikke … kommer til hotel`, `kommer ikke til hotel`; `kommer til hotel, ikke hjem` is another matter. */
function isBetweenOrBefore(not: Match, verb: Match, target: Match): boolean {
  return not.first < Math.max(verb.first, target.first) || target.last < verb.first;
}

function onlyInside(document: Document, onlys: readonly Match[], insides: readonly Match[]): Hit[] {
  return insides.flatMap((inside) => {
    const before = within(onlys, inside.first - WINDOW, inside.first - 1).find(
      (only) =>
        only.last < inside.first &&
        isNear(document, only, inside, ONLY_REACH) &&
        isJoined(document, only.last + 1, inside.first),
    );
    const after = within(onlys, inside.last + 1, inside.last + 2).find(
      (only) =>
        only.first === inside.last + 1 && endsClause(document, only) && only.term !== 'altid' && only.term !== 'always',
    );
    const only = before ?? after;
    if (only === undefined) return [];
    // `not only at my place` and `kun kontant på klinikken` say something else.
    if (/^(?:ikke|not|inte|nicht|nie|no|nu|не)$/u.test(document.tokens[only.first - 1]?.text ?? '')) return [];
    return [
      hitOver(
        document,
        'restricted-movement',
        Math.min(only.first, inside.first),
        Math.max(only.last, inside.last),
        'offered',
      ),
    ];
  });
}

function isJoined({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!BETWEEN.has(tokens[at]?.text ?? '')) return false;
  return true;
}

function endsClause({ tokens, clauses }: Document, only: Match): boolean {
  const clause = clauses[tokens[only.first]?.clause ?? 0];
  return clause === undefined || only.last >= clause.last - 1 || tokens[only.last + 1]?.kind !== 'word';
}

function isNear({ tokens }: Document, one: Match, other: Match, reach: number): boolean {
  if (tokens[one.first]?.clause !== tokens[other.first]?.clause) return false;
  const gap = one.first < other.first ? other.first - one.last - 1 : one.first - other.last - 1;
  return gap >= 0 && gap <= reach;
}

/**
 * Whether words for not going out go on with what is lacking: `jeg går ikke ud uden hat` says nothing of staying in.
 *
 * @param tokens - The tokens of the document.
 * @param last - Index of the last token of the words.
 * @returns Whether something is lacking.
 * @example
 * ```ts
 * isForLackOf(document.tokens, 3) // → true for “Jeg går ikke ud uden min hat”
 * ```
 */
export function isForLackOf(tokens: Document['tokens'], last: number): boolean {
  return [1, 2, 3].some((step) => LACKING.has(tokens[last + step]?.text ?? ''));
}

const LACKING = new Set('without uden utan uten ohne bez без fara sin'.split(' '));

/** `raus darf ich nicht`: with a word for may only the way out counts, with one for meeting only elsewhere. */
function mayBeOf(verb: Match, target: Match): boolean {
  if (MAY.test(verb.term)) return OUT.test(target.term);
  return !MEET.test(verb.term) || ELSEWHERE.test(target.term);
}

const MAY = /^(?:darf|dürfen|må|får)$/u;
const OUT = /^(?:raus|hinaus|nach draußen|draußen|vor die tür|ud|ude|udenfor|ut|ute|utomhus)$/u;
const MEET = /^(?:mødes|træffes|träffas|møtes|treffes|møter|treffen|treffe|gibt es mich|meet|meeting|meetings)$/u;
const ELSEWHERE =
  /^(?:outside|anywhere else|elsewhere|somewhere else|ud|ut|außerhalb|woanders|anderswo|andre steder|noget andet|någon annanstans|noe annet|draußen)/u;

/** Swedish `lämna ut` is to hand out. */
function isHandedOut(verb: Match, target: Match): boolean {
  return /^lämna/u.test(verb.term) && /^ute?$/u.test(target.term);
}

/** `går ikke ud på sex`, `det går ud over`. */
function isOtherSense({ tokens }: Document, target: Match): boolean {
  return (
    (/^(?:pa|over|fra|of|af|med)$/u.test(tokens[target.last + 1]?.text ?? '') &&
      /^(?:ud|out|ut|aus|away|weg)$/u.test(target.term)) ||
    // `I never meet outside these hours`
    (/^(?:outside|uden|ut|außer)/u.test(target.term) &&
      [1, 2, 3].some((step) =>
        /^(?:hours|times|tider|tiden|tid|abningstid|oppettid|zeiten|arbejdstid)/u.test(
          tokens[target.last + step]?.text ?? '',
        ),
      ))
  );
}

function isOfGuest({ tokens }: Document, verb: Match): boolean {
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 2); at -= 1) {
    if (tokens[at]?.clause !== tokens[verb.first]?.clause) return false;
    if (GUESTS.has(tokens[at]?.text ?? '')) return true;
  }
  return GUESTS.has(tokens[verb.last + 1]?.text ?? '');
}
