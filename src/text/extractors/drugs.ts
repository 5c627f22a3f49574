import { DRUGS } from '../../generated/lexicons/drugs.js';
import { fold } from '../fold.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { companyOf, type DrugCompany, isStrongClose } from './drugs-company.js';
import { isBareNumber, isFriendlyNumber } from './drugs-number.js';
import { type FoundPhrase, type Phrase, phrasesIn } from './phrases.js';
import { isTurnedDownAround } from './turned-down-around.js';
import { wordSet } from './words-beside.js';

const FACT = 'drugs-offered';
/** Words within which another sign stands beside one. */
const BESIDE = 7;
/** Tokens within which another sign is enough by itself. */
const CLOSE = 4;
/** Emoji that stand for little else where something is offered. The others also decorate, and need the party beside them. */
const TELLING: ReadonlySet<string> = new Set(['❄️', '⛄', '☃️', '🎱', '💊', '🍄', '👃', '💉', '🧊']);
/** Emoji of gifts: on the house they are what they are. */
const GIFTS: ReadonlySet<string> = new Set(['🎁', '🍫', '🍦', '🍀']);
/** Leaves: beside words for smoking they are what is smoked. */
const LEAVES: ReadonlySet<string> = new Set(['🌿', '🍁', '🍃', '🥦', '☘️', '🌲', '🚬']);
/** Code words that are first names too: only beside another sign. */
const FIRST_NAMES = wordSet('tina molly charlie candy crystal maría cristal sugar ice sweets mandy gina emma mary');
/** Right after a word they turn it down: `party stuff no`. */
const NEGATIONS = wordSet('no nej nei nein nope not nie nu нет ні never aldrig ikke inte nicht none');
/** `on drugs`, `på stoffer`: who takes them, and is mostly sent home. */
const TAKEN = wordSet('on pa auf af');
const NAMED = wordSet('hedder heter heisst named called kaldt navngivet llamada llamado numita imieniem зовут кличка');
/** `bjuder på en joint`: here the word belongs to the verb of the treat. */
const TREATS = wordSet(
  'bjuder bjud bjuda byder byde by byr spanderer spandere spenderer spendere inviterer invitere bjuds budt',
);
const WEATHER: ReadonlySet<string> = new Set(
  'snow ice sne snevejr snö snø is schnee śnieg zăpadă nieve снег снежок сніг сніжок หิมะ ❄️ ⛄ ☃️ 🌨️ 🏔️ 🧊'.split(' '),
);
/** Small measures before a word: what is measured so is no person and no weather. */
const MEASURES = wordSet(
  'bit little lidt lite litt bisschen some gram grams trochę troche putin putina poco poquito немного чуть nogle lille line',
);

/**
 * Drugs offered to the buyer, in plain words, in code words and in emoji. A code word or an emoji counts only with words of an offer beside it that
 * outweigh those of weather, food and decoration; refusals, house numbers and the word party alone do not count.
 *
 * @example
 * ```ts
 * extractFacts('Har sne til festen, spørg bare').facts['drugs-offered']?.value // → true
 * ```
 */
export const drugs: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [DRUGS],
  extract: (document) => {
    const matches = matchLexicon(document, DRUGS.id);
    const signs = matches.filter(({ tag }) => tag !== 'vague' && tag !== 'purpose');
    return [
      ...signs.map((match, at) => toHit(FACT, match, stateOf(document, signs, at, match))),
      ...phrasesIn(document, matches, VAGUE).map((phrase) => ofPhrase(document, phrase)),
    ];
  },
};

/** `something … to smoke`, `lidt godt til næsen`: what is offered need not be named. */
const VAGUE: readonly Phrase[] = [{ tags: ['vague', 'purpose'], gap: 5 }];

function ofPhrase(document: Document, { first, last, parts }: FoundPhrase): Hit {
  const [one, other] = parts;
  const hit = hitOver(document, FACT, first, last);
  const term = parts.map((part) => part.term).join(' … ');
  if (one === undefined || other === undefined || hit.state !== 'offered') return { ...hit, term, lexicon: DRUGS.id };
  const { sober, harmless } = companyOf(document, { ...one, last });
  const state: HitState = isTurnedDownAround(document, first, last)
    ? 'refused'
    : sober || harmless > 1
      ? 'neutral'
      : 'offered';
  return { ...hit, term, lexicon: DRUGS.id, state };
}

function stateOf(document: Document, matches: readonly Match[], at: number, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  if (match.tag === 'code' && match.term.length < 4 && !isPlain(document, match)) return 'neutral';
  if (NEGATIONS.has(document.tokens[match.last + 1]?.text ?? '')) return 'refused';
  if (isTurnedDownAround(document, match.first, match.last)) return 'refused';
  if (match.tag !== 'code' && isTaken(document, match)) return 'neutral';
  // `en kat der hedder Sne`
  if (NAMED.has(document.tokens[match.first - 1]?.text ?? '')) return 'neutral';
  const company = companyOf(document, match);
  if (company.sober) return 'neutral';
  return isOffer(document, match, company, otherSignOf(matches, at)) ? 'offered' : 'neutral';
}

function isTaken({ tokens }: Document, { first }: Match): boolean {
  return (
    TAKEN.has(tokens[first - 1]?.text ?? '') && ![2, 3].some((back) => TREATS.has(tokens[first - back]?.text ?? ''))
  );
}

function isOffer(document: Document, match: Match, company: DrugCompany, otherSign: Match | undefined): boolean {
  switch (match.tag) {
    case 'name':
      return company.harmless <= 1;
    case 'substance':
      return isSubstanceOffered(match, company, otherSign);
    case 'number':
      return (
        isFriendlyNumber(document, match) || (company.party && isBareNumber(document, match) && company.harmless === 0)
      );
    case 'emoji':
      return isEmojiOffered(document, match, company, otherSign);
    default:
      return isCodeOffered(document, match, company, otherSign);
  }
}

/** A drug by its name may be in the news or in a warning: words of an offer, the party or another drug must stand with it. */
function isSubstanceOffered(
  match: Match,
  { strong, weak, party, harmless }: DrugCompany,
  otherSign: Match | undefined,
): boolean {
  const other = otherSign !== undefined && distance(match, otherSign) <= CLOSE && otherSign.tag !== 'emoji';
  return (strong + weak > 0 || party || other) && harmless <= strong + weak + Number(party) + Number(other);
}

function isCodeOffered(
  document: Document,
  match: Match,
  { strong, weak, party, harmless }: DrugCompany,
  otherSign: Match | undefined,
): boolean {
  const before = document.tokens[match.first - 1]?.text ?? '';
  const measured =
    MEASURES.has(before) || (before === 'of' && MEASURES.has(document.tokens[match.first - 2]?.text ?? ''));
  const other = otherSign !== undefined && tellsWith(match, otherSign, party || strong + weak > 0);
  const isWeather = otherSign !== undefined && WEATHER.has(match.term) && WEATHER.has(otherSign.term);
  if (isWeather && strong === 0 && !party) return false;
  const isNamed = FIRST_NAMES.has(match.term) && !party && !other && !measured;
  if (isNamed) return false;
  const close = other && distance(match, otherSign) <= CLOSE;
  const enough = strong > 0 || party || close || weak + Number(measured) + Number(other) > 1 + harmless;
  return enough && strong + weak + Number(party) + Number(other) + Number(measured) > harmless;
}

/** Whether the other sign makes it likelier that a code word is meant as one. Snow and ice are the weather of each other. */
function tellsWith({ term }: Match, other: Match, isOffered: boolean): boolean {
  if (WEATHER.has(term) && WEATHER.has(other.term)) return false;
  if (other.tag === 'emoji') return isOffered || TELLING.has(other.term);
  return other.tag !== 'code' || isOffered;
}

function isEmojiOffered(
  document: Document,
  match: Match,
  { strong, weak, party, smoking, harmless }: DrugCompany,
  otherSign: Match | undefined,
): boolean {
  const offers = strong + weak;
  const isClose = isStrongClose(document, match);
  const other = otherSign !== undefined;
  if (TELLING.has(match.term))
    return (party || offers > 0) && offers + Number(party) > harmless && (party || other || isClose);
  if (harmless > 0) return false;
  if (LEAVES.has(match.term) && smoking && offers > 0) return true;
  if (isClose && strong > 0 && !GIFTS.has(match.term)) return true;
  return party ? offers > 0 || other : other && isClose;
}

/** Written as the term is: so short a word is not looked for in disguises. */
function isPlain({ folded }: Document, match: Match): boolean {
  return folded.text.slice(match.start, match.end) === fold(match.term).text;
}

/** Another code word, name or emoji of a different kind within a few words: the nearest. */
function otherSignOf(matches: readonly Match[], at: number): Match | undefined {
  const match = matches[at];
  if (match === undefined) return undefined;
  return [at - 1, at + 1, at - 2, at + 2]
    .map((index) => matches[index])
    .find(
      (other) =>
        other !== undefined && other.term !== match.term && other.tag !== 'number' && distance(match, other) <= BESIDE,
    );
}

function distance(one: Match, other: Match): number {
  return one.first < other.first ? other.first - one.last : one.first - other.last;
}
