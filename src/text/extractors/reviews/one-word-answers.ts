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
const ANSWERS = new Set('yes no ok okay ja nej nei nein jo'.split(' '));
const JOINING = new Set(', " “ ” \' / and og och und'.split(' '));
const ALL = new Set('all alt allt alles'.split(' '));
/** With these the reviewer is told the answers; without them he may be the one who gives them. */
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
    const isAll = before.some(({ text }) => ALL.has(text));
    if (!isAll && !anyWithin(tagged(document, REVIEW_LANGUAGE.id, 'only'), from, run.first - 1)) return [];
    if (isOwn(document, from, run.first - 1) && !before.some(({ text }) => HEARS.has(text))) return [];
    return [{ first: from, last: run.last }];
  });
}

function isOwn(document: Document, first: number, last: number): boolean {
  return personsWithin(document, first, last).findLast(({ subject }) => subject)?.role === 'self';
}

/** Different answers, with nothing but a comma or `and` between them. */
function runsOfAnswers({ tokens }: Document): readonly Stretch[] {
  return tokens.flatMap((token, first) => {
    if (!isAnswer(token) || isAnswer(tokens[first - 1]) || isAnswer(answerBefore(tokens, first))) return [];
    let last = first;
    const heard = new Set<string>();
    for (let at = first; isAnswer(tokens[at]) || JOINING.has(tokens[at]?.text ?? ''); at += 1) {
      if (!isAnswer(tokens[at])) continue;
      heard.add(tokens[at]?.text ?? '');
      last = at;
    }
    return heard.size < LEAST ? [] : [{ first, last }];
  });
}

function answerBefore(tokens: readonly Token[], at: number): Token | undefined {
  return JOINING.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : undefined;
}

function isAnswer(token: Token | undefined): boolean {
  return ANSWERS.has(token?.text ?? '');
}
