import type { Document, Match, Token } from '../types.js';
import { clauseAround } from './context.js';

const YOU = /^(?:du|you|dig|ty|ты|ти|ihr|i|eres|jestes|esti|bist)$/u;
const BE =
  /^(?:are|er|be|vaere|vara|sein|bist|eres|esti|jestes|is|behover|maste|need|neednt|must|hvis|if|om|wenn|u|r)$/u;
const ARTICLE = /^(?:a|an|en|et|ett|ein|eine|so|very|at|saerlig|specielt|sa|also|ogsa)$/u;
const FOR = /^(?:for|til|till|fur|para|dla|для|pentru)$/u;
/** How many words an address to the guest may lie before the word of youth. */
const ADDRESS_REACH = 4;

/**
 * Whether a word of youth speaks of the guest: `if you are young`, `er du studerende`, `for unge`.
 *
 * @param document - A document.
 * @param match - A match of the lexicon `youth`.
 * @returns Whether it does.
 * @example
 * ```ts
 * isOfGuest(document, match) // → true for “are you a student?”
 * ```
 */
export function isOfGuest(document: Document, match: Match): boolean {
  const before = wordsBefore(document, match.first).filter((word) => !ARTICLE.test(word));
  const direct = before[0] ?? '';
  if (FOR.test(direct) && /(?:[esa]|er|ar)$/u.test(document.tokens[match.last]?.text ?? '')) return true;
  const isAddress = (word: string): boolean => YOU.test(word) && word !== 'i';
  if (isAddress(direct)) return true;
  return BE.test(direct) && before.slice(1, 3).some(isAddress);
}

/** Words before a token in its clause, nearest first. */
function wordsBefore({ tokens }: Document, first: number): string[] {
  const words: string[] = [];
  for (let at = first - 1; at >= first - ADDRESS_REACH - 1; at -= 1) {
    const token = tokens[at];
    if (token?.clause !== tokens[first]?.clause) break;
    if (token?.kind === 'word') words.push(token.text);
  }
  return words;
}

/**
 * Whether a word of youth stands alone in a question, which the text goes on to answer: `Young? Bless you, no`.
 *
 * @param document - A document.
 * @param match - A match of the lexicon `youth`.
 * @returns Whether it does.
 * @example
 * ```ts
 * isQuestion(document, match) // → true for “Ung? Nej”
 * ```
 */
export function isQuestion(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  const words = document.tokens
    .slice(clause.first, clause.last + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return document.tokens[clause.last]?.text === '?' && words.length <= match.last - match.first + 2;
}

/**
 * Whether students are those who pay less: `Studierende zahlen 60`, `student −15 %`, `studerende giver jeg 10 %`.
 *
 * @param document - A document.
 * @param match - A match of the lexicon `youth` for a student.
 * @returns Whether a price or a discount stands behind it.
 * @example
 * ```ts
 * isPriceForStudents(document, match) // → true for “student 650”
 * ```
 */
export function isPriceForStudents({ tokens }: Document, match: Match): boolean {
  const after = tokens
    .slice(match.last + 1, match.last + 6)
    .filter(({ clause }) => clause === tokens[match.last]?.clause);
  const number = after.findIndex(({ kind }) => kind === 'number');
  if (number < 0) return false;
  return (
    after.some(({ text }) => PAYS.test(text)) ||
    isPrice(after[number], after[number + 1]) ||
    (number <= 1 && /^[-\u2013\u2014\u2212:]$/u.test(after[0]?.text ?? ''))
  );
}

const PAYS =
  /^(?:[%£€$]|zahlen|zahlt|pay|pays|betaler|betalar|giver|ger|gir|far|get|price|pris|preis|halv|half|halva|rabat|rabatt|off)$/u;

function isPrice(number: Token | undefined, next: Token | undefined): boolean {
  if (number?.kind !== 'number') return false;
  return number.text.length >= 3 || /^(?:kr|dkk|sek|nok|eur|euro|[€£%]|lei|zl|pln)$/u.test(next?.text ?? '');
}
