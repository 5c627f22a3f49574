import type { Document, Match } from '../../types.js';
import { clauseAround, type Stretch, touches } from '../context.js';
import { yearsBehind } from './age-words.js';
import { cuesOf, hasCue, lastCue } from './cues.js';
import { figuresOf } from './figures.js';
import { isName, verbOf } from './frames.js';
import { isFree, isMeasure, isPlaced } from './measures.js';
import { sentenceAround } from '../reviews/turned.js';

/** How the text comes short of 18: says so, says that it is soon, or does not believe it. */
export type Shortfall = 'under' | 'not' | 'soon' | 'bound' | 'disbelieved' | 'asked';

/** The age of 18, or a word for being of age, that somebody comes short of. */
export interface Short extends Stretch {
  readonly how: Shortfall;
  /** Turned down itself: `no one under 18`. */
  readonly denied: boolean;
  /** Said of a person: `she is under 18`. */
  readonly said: boolean;
}

const REACH = 6;
const NEAR = 3;

/**
 * Where a text says or suggests that somebody comes short of 18: `under 18`, `not 18 yet`, `almost 18`, `I doubt that she is an adult`.
 *
 * @param document - A document.
 * @returns The places in the order of the text; whose age it is, is not asked here.
 * @example
 * ```ts
 * shortOf18(document)[0]?.how // → 'under' for “she is under 18”
 * ```
 */
export function shortOf18(document: Document): readonly Short[] {
  const figures = figuresOf(document).filter(
    (figure) => figure.value === 18 && !isMeasure(document, figure) && !isRange(document, figure),
  );
  const adults = cuesOf(document, 'adult').filter(
    (match) => isOfPerson(document, match) && !figures.some((figure) => touches(figure, match)),
  );
  return [
    ...figures.map((at) => ({ first: at.first, last: yearsBehind(document, at.last)?.last ?? at.last, figure: true })),
    ...adults.map(({ first, last }) => ({ first, last, figure: false })),
  ].flatMap(({ first, last, figure }) => {
    const short = shortAt(document, { first, last }, figure);
    return short === undefined ? [] : [short];
  });
}

/** `not legal to park` and `an adult talk` are of no person. */
function isOfPerson(document: Document, { last }: Stretch): boolean {
  const next = document.tokens[last + 1]?.text ?? '';
  return isFree(document, last) && !/^(?:to|at|att|zu|a)$/u.test(next);
}

function isRange({ tokens }: Document, { last }: Stretch): boolean {
  return tokens[last + 1]?.text === '+';
}

function shortAt(document: Document, at: Stretch, figure: boolean): Short | undefined {
  const clause = clauseAround(document, at.first);
  const from = Math.max(clause.first, at.first - REACH);
  const near = Math.max(clause.first, at.first - NEAR);
  const found = (how: Shortfall, cue: Match | undefined, denied = false): Short => ({
    first: cue === undefined ? at.first : Math.min(cue.first, at.first),
    last: Math.max(at.last, cue?.last ?? 0),
    how,
    denied,
    said: isSaid(document, cue?.first ?? at.first) || verbOf(document, at.first) >= 0,
  });
  const under = figure ? lastCue(document, 'under', near, at.first - 1) : undefined;
  if (under !== undefined && at.first - under.last <= 2)
    return found('under', under, isDeniedBefore(document, from, under));
  const bound = figure ? lastCue(document, 'bound', near, at.first - 1) : undefined;
  if (bound !== undefined) return found('bound', bound);
  const doubt = lastCue(document, 'doubt', from, at.first - 1);
  if (doubt !== undefined && !(figure && isPlaced(document, at.first) && !hasOver(document, at.first)))
    return found('not', doubt);
  const soon = figure ? lastCue(document, 'soon', near, at.first - 1) : undefined;
  if (soon !== undefined) return found('soon', soon);
  if (document.kind !== 'review') return undefined;
  return disbelieved(document, at, found);
}

/** `doubt she is over 18`: over is no place. */
function hasOver({ tokens }: Document, first: number): boolean {
  return /^(?:over|above|uber|mindst|least|fyldt)$/u.test(tokens[first - 1]?.text ?? '');
}

function disbelieved(
  document: Document,
  at: Stretch,
  found: (how: Shortfall, cue: Match | undefined) => Short,
): Short | undefined {
  const clause = clauseAround(document, at.first);
  if (document.tokens[clause.last]?.text === '?' && hasCue(document, ['even'], clause.first, at.first - 1))
    return found('asked', undefined);
  const sentence = sentenceAround(document, at);
  const next = sentenceAround(document, { first: sentence.last + 1, last: sentence.last + 1 });
  const to = Math.max(sentence.last, Math.min(next.last, sentence.last + REACH));
  const told = hasCue(document, ['say', 'guess'], sentence.first, at.first - 1) || verbOf(document, at.first) >= 0;
  return told && hasCue(document, ['disbelief'], at.last + 1, to) ? found('disbelieved', undefined) : undefined;
}

/** A negation right before `under`, or before a person who is `under`. */
function isDeniedBefore(document: Document, from: number, under: Match): boolean {
  const before = lastCue(document, 'doubt', from, under.first - 1);
  if (before !== undefined)
    return !/surpris|undr|know|sure|wonder|doubt|hope|håb|worr/u.test(before.term) && !isOpen(document, before, under);
  return /^(?:no|non|ingen|inga|kein|keine|zero|without|uden|utan|uten|none|nobody)$/u.test(
    document.tokens[under.first - 1]?.text ?? '',
  );
}

/** `would not be surprised if she is under 18`. */
function isOpen({ tokens }: Document, before: Match, under: Match): boolean {
  for (let at = before.last + 1; at < under.first; at += 1)
    if (
      /^(?:surprised|surprise|know|sure|if|whether|overrasket|forundret|sikker|ved|om|forvanad|overraskad|weiss|sicher|wundern|ob|exclude|rule)$/u.test(
        tokens[at]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** A verb with its person, or a name, right before: `I am under 18`, `Mia, under 18`. */
function isSaid(document: Document, first: number): boolean {
  if (verbOf(document, first) >= 0) return true;
  const { first: start } = clauseAround(document, first);
  return isName(document, first - 1) || (start === first && isName(document, first - 2));
}
