import { UNPROTECTED } from '../../generated/lexicons/unprotected.js';
import { hitOver } from '../helpers.js';
import type { Document, Extractor, Hit } from '../types.js';
import { unprotectedHits } from './unprotected.js';

const FACT = 'high-risk-unprotected-offered';
/** Tokens within which an act belongs to what is said of it. */
const NEAR = 5;

/**
 * An act with a high risk of infection offered without protection: the act stands beside the words that offer it so. An advert that leaves open which
 * act is meant leaves the fact unknown; one that offers nothing without protection says no.
 *
 * @example
 * ```ts
 * extractFacts('Anal uden kondom muligt').facts['high-risk-unprotected-offered']?.value // → true
 * ```
 */
export const highRiskUnprotected: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: (document) => (offeredIn(document).length > 0 ? 'unknown' : 'no'),
  lexicons: [UNPROTECTED],
  extract: (document) => offeredIn(document).flatMap((hit) => withAct(document, hit)),
};

function offeredIn(document: Document): readonly Hit[] {
  return unprotectedHits(document).filter(({ state }) => state === 'offered');
}

function withAct(document: Document, { span }: Hit): Hit[] {
  const { tokens } = document;
  const first = firstTokenFrom(document, span.start);
  const last = firstTokenFrom(document, span.end) - 1;
  for (let at = Math.max(0, first - NEAR); at <= Math.min(tokens.length - 1, last + NEAR); at += 1) {
    const isOne = tokens[at]?.clause === tokens[first]?.clause;
    if (isOne && isAct(tokens[at]?.text ?? '', tokens[at + 1]?.text, tokens[at + 2]?.text))
      return [hitOver(document, FACT, Math.min(at, first), Math.max(at, last), 'offered')];
  }
  return [];
}

/** The tokens stand in the order of the text, so half of them are left out at each step. */
function firstTokenFrom({ tokens }: Document, place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `anal`, `analsex`, `A-levels`; not `analysis`. */
function isAct(word: string, next = '', second = ''): boolean {
  if (word === 'a' && next === '-') return second === 'level' || second === 'levels';
  return /^(?:anal(?!y|o)|анал(?!и|о))/u.test(word);
}
