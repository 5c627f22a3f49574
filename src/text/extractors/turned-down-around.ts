import type { Document } from '../types.js';
import { wordSet } from './words-beside.js';

/** In the head of a list they turn down all of it: `what I never do: …`. `No` before a noun is not among them: `no rules: …`. */
const HEAD_NEGATIONS = wordSet(
  'not dont wont never ikke ikkje inte aldrig aldri nicht nie niemals nej nei nein no nope nu не ні nunca jamas niciodata nigdy никогда ніколи wozu',
);
/** With these a `no` in the head is an answer: `no thanks to: …`. */
const AFTER_NO = wordSet('to til till tak tack takk danke zu thanks thank gracias a la for fur');
/** `no` beside a noun says something of the noun only. */
const BEFORE_NOUNS = wordSet('no nu');
/** After a question mark, a dash or a colon they turn down what was named. */
const ANSWERS = wordSet('nope nah nej nei nein мимо forget glem vergiss zapomnij забудь забудьте uitati olvidalo');
/** These also begin something else (`24/7 - never closed`): they answer where no more follows, or one of `AFTER_NO_WORD`. */
const OPEN_ANSWERS = wordSet('no not never nie niemals nu нет не ні nunca jamas aldrig aldri nigdy ikke inte nicht');
const AFTER_NO_WORD = wordSet(
  'way thanks thank darling dear sir sorry love chance me here mig hos mit bei hier mir ko ко с mnie u va pentru gracias conmigo multumesc дякую спасибо tak',
);
/** Beside quoted words they say that somebody else says so. */
const ELSEWHERE = wordSet(
  'else elsewhere other others another not never dont isnt arent anden andens andet andre andres annan annans annat andras andra annen annet ikke inte nicht kein keine nie nein jemand anderen andere gdzie indziej nu nicaieri no otro otra не нет мимо ні',
);
const QUOTES = wordSet('" „ “ ” « » \' ‘ ’');
const DASHES = wordSet('- – — : = → > ?');
/** Marks with which the lines of a list begin. */
const BULLETS = wordSet('- – — • * · ✗ x ❌ 🚫');
const REACH = 8;
/** So many tokens a list may have before the words. */
const LONGEST_LIST = 60;

/**
 * Whether words stand where all is turned down: in a list under a head that says no (`What I never do: …`), before a question mark, dash or colon
 * that a no follows (`24/7?? No way`), or between quotation marks beside words for other people.
 *
 * @param document - The document that was read.
 * @param first - Index of the first token of the words.
 * @param last - Index of the last.
 * @returns Whether they are turned down.
 * @example
 * ```ts
 * isTurnedDownAround(document, 6, 7) // → true for “Hvad jeg ikke gør: uden gummi”
 * ```
 */
export function isTurnedDownAround(document: Document, first: number, last: number): boolean {
  return (
    isUnderRefusingHead(document, first) || isAnsweredNo(document, last) || isQuotedOfOthers(document, first, last)
  );
}

function isUnderRefusingHead({ tokens, clauses }: Document, first: number): boolean {
  const sentence = clauses[tokens[first]?.clause ?? 0]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LIST); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'break') {
      if (!beginsLineOfList(tokens[at + 1]?.text)) return false;
      if (beginsLineOfList(tokens[startOfLine(tokens, at)]?.text)) continue;
      return refusesAll({ tokens }, startOfLine(tokens, at), at);
    }
    const isSame = clauses[token.clause]?.sentence === sentence;
    if (token.text === ':' && isSame)
      return refusesAll({ tokens }, Math.max(startOfSentence(tokens, clauses, at), at - 12), at);
  }
  return false;
}

const beginsLineOfList = (text: string | undefined): boolean => text !== undefined && BULLETS.has(text);

function startOfLine(tokens: Document['tokens'], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_LIST && tokens[at - 1]?.kind !== 'break') at -= 1;
  return at;
}

function startOfSentence(tokens: Document['tokens'], clauses: Document['clauses'], at: number): number {
  const sentence = clauses[tokens[at]?.clause ?? 0]?.sentence;
  let first = tokens[at]?.clause ?? 0;
  while (first > 0 && clauses[first - 1]?.sentence === sentence) first -= 1;
  return clauses[first]?.first ?? at;
}

function refusesAll({ tokens }: Pick<Document, 'tokens'>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (!HEAD_NEGATIONS.has(word)) continue;
    if (!BEFORE_NOUNS.has(word) || AFTER_NO.has(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

function isAnsweredNo({ tokens, clauses }: Document, last: number): boolean {
  const sentence = clauses[tokens[last]?.clause ?? 0]?.sentence;
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return false;
    if (DASHES.has(token.text)) {
      return isAnswer(tokens, skipMarks(tokens, at));
    }
    if (clauses[token.clause]?.sentence !== sentence) return false;
  }
  return false;
}

function isAnswer(tokens: Document['tokens'], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (ANSWERS.has(word)) return true;
  const next = tokens[at + 1];
  return OPEN_ANSWERS.has(word) && (next?.kind !== 'word' || AFTER_NO_WORD.has(next.text));
}

function skipMarks(tokens: Document['tokens'], from: number): number {
  let at = from + 1;
  while (at < from + REACH && tokens[at]?.kind === 'mark') at += 1;
  return at;
}

function isQuotedOfOthers({ tokens, clauses }: Document, first: number, last: number): boolean {
  if (!QUOTES.has(tokens[first - 1]?.text ?? '') || !QUOTES.has(tokens[last + 1]?.text ?? '')) return false;
  const sentence = clauses[tokens[first]?.clause ?? 0]?.sentence;
  return tokens
    .slice(last + 2, last + 2 + 2 * REACH)
    .some(({ text, clause }) => clauses[clause]?.sentence === sentence && ELSEWHERE.has(text));
}
