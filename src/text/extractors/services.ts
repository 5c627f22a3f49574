import { NO_LIMITS_CONTEXT } from '../../generated/lexicons/no-limits-context.js';
import { NO_LIMITS } from '../../generated/lexicons/no-limits.js';
import { contextWords } from '../context-words.js';
import { matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';

const FACT = 'many-services-no-limits';
/** `I don't do everything`: the negation may be part of a longer phrase of refusal that holds the verb. */
const NEGATIONS: ReadonlySet<string> = new Set([
  'dont',
  'doesnt',
  'wont',
  'not',
  'never',
  'cant',
  'ikke',
  'inte',
  'nicht',
  'aldrig',
  'nie',
  'nu',
  'не',
  'no',
]);
/** `I'll do all I can`. */
const OWN_EFFORT: ReadonlySet<string> = new Set(['i', 'we', 'that', 'my', 'the', 'to', 'kinds', 'sorts']);
/** How many words on either side say what it is that has no limits. */
const BESIDE = 5;

/**
 * Everything offered, nothing forbidden, no limits, never a no. Refusals, the person's own limits, and coffee, towels or parking without limit do
 * not count, nor does a full service by itself.
 *
 * @example extractFacts('Alt er tilladt').facts['many-services-no-limits']?.value // → true
 */
export const services: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [NO_LIMITS],
  extract: (document) =>
    matchLexicon(document, NO_LIMITS.id).map((match) => toHit(FACT, match, stateOf(document, match))),
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  const context = contextWords(NO_LIMITS_CONTEXT);
  const has = (tag: string) => (word: string) => context.get(tag)?.has(word) ?? false;
  const before = wordsFrom(document, match.first, -1);
  if (before.slice(0, 1).some((word) => NEGATIONS.has(word))) return 'refused';
  if (before.slice(0, 2).some(has('idle')) || before.slice(0, 1).some(has('doctors'))) return 'neutral';
  if (match.term.endsWith(' all') && OWN_EFFORT.has(wordsFrom(document, match.last, 1)[0] ?? '')) return 'neutral';
  return [...before.slice(0, 3), ...wordsFrom(document, match.last, 1)].some(has('mundane')) ? 'neutral' : 'offered';
}

/** Words beside a token in its sentence, nearest first. A colon does not end it: `all included: towels, oil`. */
function wordsFrom({ tokens, clauses }: Document, from: number, step: 1 | -1): string[] {
  const sentence = clauses[tokens[from]?.clause ?? 0]?.sentence;
  const found: string[] = [];
  for (let at = from + step; at >= 0 && at < tokens.length && found.length < BESIDE; at += step) {
    const token = tokens[at];
    if (token === undefined || clauses[token.clause]?.sentence !== sentence) break;
    if (token.kind === 'word') found.push(token.text);
  }
  return found;
}
