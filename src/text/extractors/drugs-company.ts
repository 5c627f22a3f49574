import { DRUGS_CONTEXT } from '../../generated/lexicons/drugs-context.js';
import { contextTest, contextWords } from '../context-words.js';
import type { Document, Match } from '../types.js';
import { wordsBeside } from './words-beside.js';

/** What the words near a match speak of. */
export interface DrugCompany {
  /** Words that only an offer has: `available`, `on the house`, `to your nose`. */
  readonly strong: number;
  /** Words that an offer has too: `have`, `with`, `ask`. */
  readonly weak: number;
  readonly party: boolean;
  /** Words for smoking, which tell what leaves are. */
  readonly smoking: boolean;
  readonly harmless: number;
  readonly sober: boolean;
}

/** Words on either side that tell an offer from the weather. */
const BESIDE = 7;
/** So many tokens are looked at for them: rows of emoji hold no words. */
const FURTHEST = 30;
/** Tokens within which a word of an offer speaks of an emoji. */
const CLOSE = 3;

/**
 * Counts the words of an offer, of the party and of harmless things beside a match.
 *
 * @param document - The document that was read.
 * @param match - What was found.
 * @returns The counts.
 * @example
 * ```ts
 * companyOf(document, match).strong // → 1 for “coke available”
 * ```
 */
export function companyOf(document: Document, match: Match): DrugCompany {
  const words = [...wordsFrom(document, match.first, -1), ...wordsFrom(document, match.last, 1)];
  return {
    strong: words.filter((word) => has('strong', word)).length,
    weak: words.filter((word) => has('offer', word) && !has('strong', word)).length,
    party: words.some((word) => has('party', word)),
    smoking: words.some((word) => has('smoking', word)),
    harmless: words.filter(isHarmless).length,
    sober: [
      ...wordsBeside(document, match.first, -1, BESIDE, 'sentence'),
      ...wordsBeside(document, match.last, 1, BESIDE, 'sentence'),
    ].some((word) => has('sober', word)),
  };
}

/** An emoji that the offer speaks of stands beside it: `❄️ on request`, `got ⛄`; not at the other end of the line. */
export function isStrongClose({ tokens }: Document, match: Match): boolean {
  for (let at = match.first - CLOSE; at <= match.last + CLOSE; at += 1) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      (has('strong', token.text) || (has('offer', token.text) && !has('loose', token.text)))
    )
      return true;
  }
  return false;
}

/** Long words may hold one: `snevejr`, `skiskole`. */
function isHarmless(word: string): boolean {
  if (has('harmless', word)) return true;
  return (
    word.length > 5 && [...(contextWords(DRUGS_CONTEXT).get('harmless-part') ?? [])].some((part) => word.includes(part))
  );
}

/** Words beside a token. Full stops and line breaks end them; an emoji does not, for it is often what is offered. */
function wordsFrom({ tokens, clauses }: Document, from: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = from + step; found.length < BESIDE && Math.abs(at - from) <= FURTHEST; at += step) {
    const token = tokens[at];
    const clause = token === undefined ? undefined : clauses[token.clause];
    if (token === undefined || (clause?.last === at && ENDS.has(clause.closedBy))) break;
    if (token.kind === 'word') found.push(token.text);
  }
  return found;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '\n', '…']);

function has(tag: string, word: string): boolean {
  return isUnder(tag, word);
}

const isUnder = contextTest(DRUGS_CONTEXT);
