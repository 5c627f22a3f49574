import { ORIGIN_CONTEXT } from '../../generated/lexicons/origin-context.js';
import { ORIGINS } from '../../generated/lexicons/origins.js';
import { contextWords } from '../context-words.js';
import { matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit } from '../types.js';
import { readAdjective } from './origin-adjectives.js';
import { flagHits } from './origin-flags.js';
import { spread } from './origin-languages.js';
import { isForeignAnywhere, originOf } from './origin.js';
import { readPlace } from './origin-places.js';
import { isAboutSomebodyElse, isFigurative } from './origin-somebody-else.js';
import { isThaiForOther } from './origin-techniques.js';
import type { Reading, View } from './origin-view.js';

const FACT = 'foreign-nationality-stated';

/**
 * Foreign nationality or origin of the provider: adjectives, words for people, countries and regions, flags. Languages spoken, techniques, the
 * origin of a spouse, of guests and of things do not count, nor does that of the country in which the advert is placed. Where that country is not
 * known, only words that mean it anywhere (`foreign`, `udlænding`) make the fact true, and nothing makes it false.
 *
 * @example
 * ```ts
 * extractFacts('Thaimassage v. polsk dame', { country: 'DK' }).facts['foreign-nationality-stated']?.value // → true
 * ```
 */
export const nationality: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: ({ country }) => (country === undefined ? 'unknown' : 'no'),
  lexicons: [ORIGINS],
  extract: (document) => [...wordsOfOrigin(document), ...flagHits(document, FACT)],
};

function wordsOfOrigin(document: Document): Hit[] {
  const matches = matchLexicon(document, ORIGINS.id);
  if (matches.length === 0) return [];
  const origins = matches.map((match) => originOf(match, document.country));
  const view: View = { document, origins, words: contextWords(ORIGIN_CONTEXT) };
  const readings = origins.map((_, at) => readingOf(view, at));
  spread(view, readings);
  const claimsHome = origins.some(({ home, kind }, at) => home && kind !== 'place' && readings[at] === 'provider');
  return origins.flatMap((origin, at) => {
    if (origin.home) return [];
    const shown =
      readings[at] === 'provider' &&
      !(claimsHome && isFigurative(view, at)) &&
      (document.country !== undefined || isForeignAnywhere(origin));
    return [toHit(FACT, origin.match, shown || origin.match.state !== 'offered' ? origin.match.state : 'neutral')];
  });
}

function readingOf(view: View, at: number): Reading {
  const origin = view.origins[at];
  if (origin === undefined) return 'other';
  if (isAboutSomebodyElse(view, origin)) return 'other';
  switch (origin.kind) {
    case 'person':
      return isThaiForOther(view, origin) ? 'other' : 'provider';
    case 'place':
      return readPlace(view, at);
    case 'adjective':
      return readAdjective(view, at);
  }
}
