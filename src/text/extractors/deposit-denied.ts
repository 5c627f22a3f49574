import type { Document, Match, Token } from '../types.js';

const NO =
  /^(?:no|nope|nah|never|nej|ikke|ingen|intet|aldrig|inte|nei|aldri|nein|nicht|nichts|kein|keine|nie|nu|nada|nunca|нет|не|никогда|ні|ни|ніколи|dont|doesnt|wont|isnt)$/u;
const YES = /^(?:yes|ja|jo|tak|da|si|да|так|yep|sure|of|yeah)$/u;
/** Behind a stroke only an answer of one word counts: `– nein!` */
const PLAIN_NO = /^(?:no|nope|nah|never|nej|aldrig|nei|aldri|nein|niemals|nunca|нет|никогда|ні)$/u;
/** How far the answer to a question is looked for, in tokens. */
const ANSWER = 8;
const STROKE = 4;

/**
 * Whether the text turns down behind a word what it has just named: `Deposits? Nah.`, `“money up front?” also no`, `nach Anzahlung – nein!`.
 *
 * @param document - A document.
 * @param match - What is named.
 * @returns Whether it is turned down.
 * @example
 * ```ts
 * isDeniedAfter(document, match) // → true for “Deposits? Nah.”
 * ```
 */
export function isDeniedAfter({ tokens }: Document, { last }: Match): boolean {
  const after = tokens.slice(last + 1, last + 1 + STROKE);
  const question = after.findIndex(({ text }) => text === '?');
  if (question >= 0) return answersNo(tokens.slice(last + 2 + question, last + 2 + question + ANSWER));
  const stroke = after.findIndex(({ text }) => /^[-\u2013\u2014:=]$/u.test(text));
  return stroke >= 0 && PLAIN_NO.test(tokens[last + 2 + stroke]?.text ?? '');
}

function answersNo(answer: readonly Token[]): boolean {
  const words = answer.filter(({ kind }) => kind === 'word');
  return !YES.test(words[0]?.text ?? '') && words.some(({ text }) => NO.test(text));
}
