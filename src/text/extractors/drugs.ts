import { DRUGS_CONTEXT } from '../../generated/lexicons/drugs-context.js';
import { DRUGS } from '../../generated/lexicons/drugs.js';
import { contextWords } from '../context-words.js';
import { matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';

const FACT = 'drugs-offered';
/** Words on either side that tell an offer from the weather. */
const BESIDE = 7;
/** So many tokens are looked at for them: rows of emoji hold no words. */
const FURTHEST = 30;
/** Emoji that stand for little else where something is offered. The others also decorate, and need the party beside them. */
const TELLING: ReadonlySet<string> = new Set(['❄️', '⛄', '☃️', '🎱', '💊', '🍄', '👃', '💉']);
/** Code words that are first names too: only beside another sign. */
const FIRST_NAMES: ReadonlySet<string> = new Set([
  'tina',
  'molly',
  'charlie',
  'candy',
  'crystal',
  'maría',
  'cristal',
  'sugar',
  'ice',
  'sweets',
]);

/** Right after a word they turn it down: `party stuff no`. */
const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'nej',
  'nei',
  'nein',
  'nope',
  'not',
  'nie',
  'nu',
  'нет',
  'ні',
  'never',
  'aldrig',
  'ikke',
]);

/** `on drugs`, `på stoffer`: who takes them, and is mostly sent home. */
const TAKEN: ReadonlySet<string> = new Set(['on', 'pa', 'auf', 'af']);

/** What the words near a match speak of. */
interface Company {
  readonly offers: number;
  readonly party: boolean;
  readonly harmless: number;
  readonly sober: boolean;
}

/**
 * Drugs offered to the buyer, in plain words, in code words and in emoji. A code word or an emoji counts only with words of an offer beside it that
 * outweigh those of weather, food and decoration; refusals, house numbers and the word party alone do not count.
 *
 * @example extractFacts('Har sne til festen, spørg bare').facts['drugs-offered']?.value // → true
 */
export const drugs: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [DRUGS],
  extract: (document) => {
    const matches = matchLexicon(document, DRUGS.id);
    return matches.map((match, at) => toHit(FACT, match, stateOf(document, matches, at, match)));
  },
};

function stateOf(document: Document, matches: readonly Match[], at: number, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  if (NEGATIONS.has(document.tokens[match.last + 1]?.text ?? '')) return 'refused';
  if (TAKEN.has(document.tokens[match.first - 1]?.text ?? '')) return 'neutral';
  const company = companyOf(document, match);
  if (company.sober) return 'neutral';
  return isOffer(document, match, company, hasOtherSign(matches, at)) ? 'offered' : 'neutral';
}

function isOffer(document: Document, match: Match, company: Company, otherSign: boolean): boolean {
  const { offers, party, harmless } = company;
  switch (match.tag) {
    case 'name':
      return harmless <= 1;
    case 'number':
      return isFriendly(document, match) || (party && isBare(document, match) && harmless === 0);
    case 'emoji':
      if (TELLING.has(match.term))
        return (
          (party || offers > 0) && offers + Number(party) > harmless && (party || otherSign || isClose(document, match))
        );
      return harmless === 0 && (party ? offers > 0 || otherSign : otherSign && isClose(document, match));
    default: {
      const weight = offers + Number(party) + Number(otherSign);
      if (FIRST_NAMES.has(match.term) && !party && !otherSign) return false;
      return offers + Number(party) > 0 && weight > harmless;
    }
  }
}

/** Another code word, name or emoji of a different kind within a few words. */
function hasOtherSign(matches: readonly Match[], at: number): boolean {
  const match = matches[at];
  if (match === undefined) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((index) => {
    const other = matches[index];
    return (
      other !== undefined &&
      other.term !== match.term &&
      other.tag !== 'number' &&
      Math.abs(other.first - match.first) <= BESIDE
    );
  });
}

/** An emoji that the offer speaks of stands beside it: `❄️ on request`, `got ⛄`; not at the other end of the line. */
function isClose({ tokens }: Document, match: Match): boolean {
  for (let at = match.first - 2; at <= match.last + 2; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && has('offer', token.text) && !LOOSE.has(token.text)) return true;
  }
  return false;
}

/** Small words of an offer that stand beside decoration as well. */
const LOOSE: ReadonlySet<string> = new Set([
  'with',
  'med',
  'mit',
  'z',
  'cu',
  'con',
  'w',
  'am',
  'have',
  'har',
  'habe',
  'mine',
  'extra',
  'menu',
  'bring',
  'possible',
  'want',
  'need',
  'has',
  'hat',
  'ask',
  'asks',
  'sporg',
  'sporge',
  'fraga',
  'spor',
  'frag',
  'fragt',
  'pregunta',
]);
const FRIENDLY: ReadonlySet<string> = new Set([
  'friendly',
  'venlig',
  'vanlig',
  'vennlig',
  'freundlich',
  'ok',
  'okay',
  'available',
  'avail',
  'welcome',
  'included',
  'weed',
  'party',
  'menu',
  'time',
]);
const NUMBERED: ReadonlySet<string> = new Set([
  'nr',
  'no',
  'number',
  'nummer',
  'numer',
  'room',
  'flat',
  'vaerelse',
  'lejlighed',
  'hus',
  'house',
  '#',
  '£',
  '€',
  'kr',
  'kl',
  'wohnung',
  'pris',
  'price',
]);

function isFriendly({ tokens }: Document, match: Match): boolean {
  return FRIENDLY.has(tokens[match.last + 1]?.text ?? '') && isBare({ tokens }, match);
}

/** Not part of a telephone number, a price or an address. */
function isBare({ tokens }: Pick<Document, 'tokens'>, match: Match): boolean {
  const before = tokens[match.first - 1];
  const beforeMark = tokens[match.first - 2];
  const after = tokens[match.last + 1];
  if (before?.kind === 'number' || after?.kind === 'number' || NUMBERED.has(after?.text ?? '')) return false;
  return !NUMBERED.has(before?.text ?? '') && !(before?.text === '.' && NUMBERED.has(beforeMark?.text ?? ''));
}

function companyOf(document: Document, match: Match): Company {
  const company = { offers: 0, party: false, harmless: 0, sober: false };
  for (const word of [...wordsFrom(document, match.first, -1), ...wordsFrom(document, match.last, 1)]) {
    if (has('offer', word)) company.offers += 1;
    if (has('harmless', word)) company.harmless += 1;
    company.party ||= has('party', word);
    company.sober ||= has('sober', word);
  }
  return company;
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
  return contextWords(DRUGS_CONTEXT).get(tag)?.has(word) ?? false;
}
