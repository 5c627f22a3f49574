import type { Match } from '../types.js';

/** Regions that a country lies in: there, the word says nothing of a foreign origin. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  Nordic: ['DK', 'SE', 'NO', 'FI', 'IS'],
  EastEurope: ['PL', 'RO', 'UA', 'BG', 'HU'],
  Slavic: ['PL', 'UA', 'BG'],
  SouthEurope: ['ES', 'IT', 'PT', 'GR'],
  Asia: ['TH'],
  Europe: [
    'DK',
    'SE',
    'NO',
    'FI',
    'IS',
    'DE',
    'IE',
    'ES',
    'PL',
    'RO',
    'UA',
    'BG',
    'HU',
    'NL',
    'BE',
    'FR',
    'IT',
    'PT',
    'GR',
    'AT',
    'CH',
  ],
};

/** An origin word with what its tag says. */
export interface Origin {
  readonly match: Match;
  /** ISO 3166 code, or the name of a region (`Asia`, `EastEurope`); `Foreign` for words that say no more than that. */
  readonly code: string;
  readonly kind: 'adjective' | 'person' | 'place';
  /** Whether it is that of the country in which the advert is placed. */
  readonly home: boolean;
}

/**
 * What the tag of an origin word says, seen from a country.
 *
 * @param match - A match of the lexicon `origins`.
 * @param country - ISO 3166 code of the country in which the advert is placed, where it is known.
 * @returns The origin.
 * @example
 * ```ts
 * originOf(match, 'DK').home // → true for “dansk”
 * ```
 */
export function originOf(match: Match, country: string | undefined): Origin {
  const [code = '', kind] = (match.tag ?? '').split(' ');
  const home = country !== undefined && (code === country || (REGIONS[code]?.includes(country) ?? false));
  return { match, code, home, kind: kind === 'person' || kind === 'place' ? kind : 'adjective' };
}

/**
 * Whether an origin is foreign wherever the advert is placed: `foreign`, `udlænding`, `from abroad`.
 *
 * @param origin - An origin word.
 * @returns Whether no country is needed to know it.
 * @example
 * ```ts
 * isForeignAnywhere(origin) // → true for “udenlandsk”
 * ```
 */
export function isForeignAnywhere({ code }: Origin): boolean {
  return code === 'Foreign';
}
