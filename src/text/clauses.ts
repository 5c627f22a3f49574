import type { LooseToken } from './tokens.js';
import type { Clause } from './types.js';

/** Short forms whose full stop ends no sentence. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'kl ca tlf tel min nr no evt fx bl str incl inkl ekskl excl approx st dr mr mrs ms etc osv mm ul ung tir ons tors fre lor son man mon tue wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct okt nov dec dez st std bzw usw ggf kr eks hr hrs'.split(
    ' ',
  ),
);
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '\u2026', '\u0964', '\u3002']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '|',
  '\u2022',
  '\u2605',
  '\u2606',
  '~',
  '*',
  '(',
  ')',
  '=',
]);

/** Tokens after which a clause, and a sentence, end by themselves: nobody speaks so long, and what looks around itself must not look at a whole text. */
const LONGEST_CLAUSE = 80;
const LONGEST_SENTENCE = 240;

/** Emoji that take part in what a clause says, as a word does: no, no entry, thumbs down, right and left arrows are not. */
export const REFUSING_EMOJI: ReadonlySet<string> = new Set([
  '🚫',
  '❌',
  '⛔',
  '🙅',
  '🙅‍♀',
  '🙅‍♂',
  '✖',
  '👎',
  '🛑',
  '📵',
  '🚳',
  '🚭',
]);

/**
 * Cuts tokens into clauses, across which no negation reaches by itself, and writes into each token which clause it belongs to.
 *
 * @param tokens - The tokens of a text.
 * @returns The clauses in order.
 * @example
 * ```ts
 * clausesOf(tokensOf(fold('Ingen stress, ny i byen!'))).length // → 2
 * ```
 */
export function clausesOf(tokens: readonly LooseToken[]): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let sentence = 0;
  let firstOfSentence = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined) token.clause = clauses.length;
    const natural = boundaryAt(tokens, at);
    const end = natural === 'none' && at - first >= LONGEST_CLAUSE ? 'clause' : natural;
    if (end === 'none') continue;
    clauses.push({ first, last: at, sentence, closedBy: natural === 'none' ? '' : closingMark(tokens, at) });
    first = at + 1;
    if (end === 'sentence' || at - firstOfSentence >= LONGEST_SENTENCE) {
      sentence += 1;
      firstOfSentence = at + 1;
    }
  }
  if (first < tokens.length || clauses.length === 0)
    clauses.push({ first, last: tokens.length - 1, sentence, closedBy: '' });
  return clauses;
}

/** Of several marks (`?!`, `??`, `? …`) the question counts, wherever it stands among them. */
function closingMark(tokens: readonly LooseToken[], at: number): string {
  const last = tokens[at]?.text ?? '';
  for (let before = at; SENTENCE_MARKS.has(tokens[before]?.text ?? ''); before -= 1)
    if (tokens[before]?.text === '?') return '?';
  return last;
}

function boundaryAt(tokens: readonly LooseToken[], at: number): 'none' | 'clause' | 'sentence' {
  const token = tokens[at];
  if (token === undefined) return 'none';
  if (token.kind === 'break') return 'sentence';
  if (token.kind === 'emoji') return REFUSING_EMOJI.has(token.text) ? 'none' : 'sentence';
  if (token.kind !== 'mark') return 'none';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (SENTENCE_MARKS.has(token.text) && after !== undefined && SENTENCE_MARKS.has(after.text)) return 'none';
  const tight = after !== undefined && !after.spaced && after.kind !== 'break';
  if (tight && before?.kind === 'number' && after.kind === 'number') return 'none';
  if (token.text === '.') return isFullStop(before, after, tight) ? 'sentence' : 'none';
  if (SENTENCE_MARKS.has(token.text)) return 'sentence';
  if (CLAUSE_MARKS.has(token.text)) return tight && isSingle(before) && isSingle(after) ? 'none' : 'clause';
  if (token.text === '-' || token.text === '/') return token.spaced && !tight ? 'clause' : 'none';
  return 'none';
}

function isFullStop(before: LooseToken | undefined, after: LooseToken | undefined, tight: boolean): boolean {
  if (tight && (isSingle(before) || isSingle(after))) return false;
  if (before?.kind !== 'word' || after === undefined || after.kind === 'break') return true;
  // `no. 12` is a number; any other `No.` is an answer.
  return before.text === 'no' ? after.kind !== 'number' : !SHORT_FORMS.has(before.text);
}

function isSingle(token: LooseToken | undefined): boolean {
  return token !== undefined && token.text.length === 1 && (token.kind === 'word' || token.kind === 'number');
}
