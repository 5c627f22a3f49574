import { REVIEW_LANGUAGE } from '../../../generated/lexicons/review-language.js';
import type { Document, Token } from '../../types.js';
import { anyWithin, type Stretch, tagged } from '../context.js';
import { personsWithin } from './people.js';
import { sentenceAround } from './turned.js';

/** How far before the answers it may be said that they were all. */
const REACH = 7;
/** One alone may be the answer to a question. */
const LEAST = 2;

/** Folded. */
const PLAIN = 'yes no ok okay ja nej nei nein jo'.split(' ');
const PLAIN_ANSWERS = new Set(PLAIN);
const ANSWERS = new Set([
  ...PLAIN,
  ...'hello hi bye money finish finished thanks hej hei farvel hallo tak takk tack danke penge'.split(' '),
]);
const JOINING = new Set(', " “ ” \' / and og och und'.split(' '));
const ALL = new Set('all alt allt alles'.split(' '));
/** With these the reviewer is told the answers; without them he may be the one who gives them. */
/** Folded. With these a single answer, said again and again, is all there was. */
const REPEATED = /^(?:kept|keeps|repeated|repeats|gentog|gentager|upprepade|gjentok|wiederholte)$/u;
const VOCABULARY = /^(?:vocabulary|ordforrad|wortschatz)$/u;
const SOLE = new Set('eneste enda einzige'.split(' '));
const HEARS = new Set('got get heard fik horte fick horde fikk bekam horte bekommen'.split(' '));

/**
 * Answers of one word that were all she said: `all I got was yes, no and okay`. A single one, or what the reviewer said himself, does not count.
 *
 * @param document - A review.
 * @returns From the word for `only` or `all` to the last of the answers.
 * @example
 * ```ts
 * oneWordAnswers(document) // → one stretch for “she only said yes and ok”
 * ```
 */
export function oneWordAnswers(document: Document): readonly Stretch[] {
  return runsOfAnswers(document).flatMap((run) => {
    const from = Math.max(sentenceAround(document, run).first, run.first - REACH);
    const before = document.tokens.slice(from, run.first);
    const isAll = before.some(({ text }) => ALL.has(text) || VOCABULARY.test(text));
    const isOver = before.some(({ text }) => REPEATED.test(text) || SOLE.has(text)) || isOnlyThing(before);
    if (run.count < LEAST && !(isOver && isPlainAnswer(document.tokens[run.first]))) return [];
    if (!isAll && !isOver && !anyWithin(tagged(document, REVIEW_LANGUAGE.id, 'only'), from, run.first - 1)) return [];
    if (personsWithin(document, run.last + 1, run.last + 2).some(({ role }) => role === 'self')) return [];
    if (isOwn(document, from, run.first - 1) && !before.some(({ text }) => HEARS.has(text))) return [];
    return [{ first: from, last: run.last }];
  });
}

/** `The only thing she said was ok.` */
function isOnlyThing(before: readonly Token[]): boolean {
  const only = before.findIndex(({ text }) => text === 'only');
  return only >= 0 && /^(?:word|words|thing|things|answer)$/u.test(before[only + 1]?.text ?? '');
}

function isOwn(document: Document, first: number, last: number): boolean {
  return personsWithin(document, first, last).findLast(({ subject }) => subject)?.role === 'self';
}

interface Run extends Stretch {
  /** How many answers it has. */
  readonly count: number;
}

/** Answers with nothing but a comma or `and` between them. */
function runsOfAnswers({ tokens }: Document): readonly Run[] {
  return tokens.flatMap((token, first) => {
    if (!isAnswer(token) || isAnswer(tokens[first - 1]) || isAnswer(answerBefore(tokens, first))) return [];
    let last = first;
    let count = 0;
    for (let at = first; isAnswer(tokens[at]) || JOINING.has(tokens[at]?.text ?? ''); at += 1) {
      if (!isAnswer(tokens[at])) continue;
      count += 1;
      last = at;
    }
    return [{ first, last, count }];
  });
}

function answerBefore(tokens: readonly Token[], at: number): Token | undefined {
  return JOINING.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : undefined;
}

function isPlainAnswer(token: Token | undefined): boolean {
  return PLAIN_ANSWERS.has(token?.text ?? '');
}

function isAnswer(token: Token | undefined): boolean {
  return ANSWERS.has(token?.text ?? '');
}
