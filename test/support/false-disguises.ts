import { extractFacts } from '../../src/text/index.js';
import { NEGATIVE_LANGUAGES, negativeTexts } from './negative-corpus.js';
import type { NegativeText } from './negative-corpus.js';
import { isWrittenPlainly, SIGN_LISTS } from './seeded-terms.js';

/** Words of a clean advert that were taken for a disguised or misspelt term. */
export interface FalseHit {
  readonly id: string;
  readonly fact: string;
  readonly term: string;
  readonly words: string;
  /** Whether they make the fact true; the text may also turn down or only mention what they name. */
  readonly counts: boolean;
}

/** Adverts of people who work alone and hide nothing: the `independent` rows of the negative corpus. */
export function cleanAdverts(): readonly NegativeText[] {
  return NEGATIVE_LANGUAGES.flatMap(negativeTexts).filter(({ kind }) => kind === 'independent');
}

/**
 * What was read in a clean advert by undoing a disguise or a wrong letter.
 *
 * @param advert - A clean advert.
 * @returns Every such hit of a sign, whether or not it makes the fact true.
 */
export function falseHits({ id, text, country }: NegativeText): readonly FalseHit[] {
  return extractFacts(text, { country }).hits.flatMap(({ fact, span, term, state }) => {
    const words = text.slice(span.start, span.end);
    if (term === undefined || !FACTS.has(fact) || isWrittenPlainly(words, term)) return [];
    return [{ id, fact, term, words, counts: state === 'offered' }];
  });
}

const FACTS: ReadonlySet<string> = new Set(Object.values(SIGN_LISTS));
