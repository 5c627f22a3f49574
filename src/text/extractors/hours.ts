import { ALWAYS_OPEN } from '../../generated/lexicons/always-open.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { type AllHoursWords, allHoursState, isOpeningWord } from './hours-company.js';
import { hoursOfTheNight } from './hours-of-the-night.js';
import { type PartsOfTheDay, partsOfTheDay } from './parts-of-the-day.js';
import { type FoundPhrase, type Phrase, phrasesIn } from './phrases.js';
import { isThaiByItself } from './thai-phrases.js';
import { isTurnedDownAround } from './turned-down-around.js';

const FACT = 'open-at-all-hours';
/** Tokens in which `open` may stand before a closing `always`. */
const LIST = 12;

/** How being open at all hours is put together. */
const PHRASES: readonly Phrase[] = [
  { tags: ['always', 'avail'], gap: 2 },
  { tags: ['avail', 'always'], gap: 0 },
  { tags: ['never', 'rest'], gap: 1 },
  { tags: ['rest', 'never'], gap: 1 },
  { tags: ['daytime', 'nighttime'], gap: 3 },
  { tags: ['nighttime', 'daytime'], gap: 3 },
  { tags: ['whichever', 'hour'], gap: 1 },
];
/** What joins day and night; anything else between them parts them: `by day I teach, at night I read`. */
const JOINTS: ReadonlySet<string> = new Set(
  'and or savel & + / as well all both og eller som samt och eller und oder wie auch ogsa aven i lub oraz albo si sau y o и или та або чи hele hela ganze tak jak whole'.split(
    ' ',
  ),
);

/**
 * Open at all hours: 24/7, day and night, always open, never asleep. Stated hours, notice in hours, a date such as 24/7, and pages, doors or car
 * parks that are open round the clock do not count.
 *
 * @example
 * ```ts
 * extractFacts('Åbent døgnet rundt').facts['open-at-all-hours']?.value // → true
 * ```
 */
export const hours: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ALWAYS_OPEN],
  extract: (document) => {
    const matches = matchLexicon(document, ALWAYS_OPEN.id);
    return [
      ...matches.filter(({ tag }) => !PARTS.has(tag ?? '')).map((match) => ofTerm(document, match)),
      ...phrasesIn(document, matches, PHRASES)
        .filter((phrase) => isWhole(document, phrase))
        .map((phrase) => ofPhrase(document, phrase)),
      ...[...partsOfTheDay(document), ...hoursOfTheNight(document)].map((row) => ofRow(document, row)),
      ...alwaysAtTheEnd(document),
    ];
  },
};

/** Tags of words that are a sign only together. */
const PARTS: ReadonlySet<string> = new Set(PHRASES.flatMap(({ tags }) => tags));

function stateOf(document: Document, said: AllHoursWords): HitState {
  if (isThaiNotice(document, said)) return 'neutral';
  return isTurnedDownAround(document, said.first, said.last) ? 'refused' : allHoursState(document, said);
}

/** `จองล่วงหน้า 24 ชั่วโมง`, `จองผ่านเว็บได้ตลอด 24 ชั่วโมง`: notice, and a page, in what stands before. */
function isThaiNotice({ original, tokens }: Document, { first }: AllHoursWords): boolean {
  const at = tokens[first]?.span.start ?? 0;
  const before = original.slice(Math.max(0, at - THAI_REACH), at);
  const sentence = before.slice(Math.max(...['\n', '.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1);
  return THAI_NOTICE.some((word) => sentence.includes(word));
}

/** In characters. */
const THAI_REACH = 30;
const THAI_NOTICE: readonly string[] = ['ล่วงหน้า', 'เว็บ', 'ออนไลน์', 'แจ้งก่อน', 'บอกก่อน'];

function ofTerm(document: Document, match: Match): Hit {
  return toHit(
    FACT,
    match,
    match.state === 'offered' || isThaiByItself(document, match) ? stateOf(document, match) : match.state,
  );
}

function ofPhrase(document: Document, { first, last, parts }: FoundPhrase): Hit {
  const hit = hitOver(document, FACT, first, last);
  const term = parts.map((part) => part.term).join(' … ');
  const state = hit.state === 'offered' ? stateOf(document, { first, last, term }) : hit.state;
  return { ...hit, term, lexicon: ALWAYS_OPEN.id, state };
}

function ofRow(document: Document, { first, last }: PartsOfTheDay): Hit {
  const hit = hitOver(document, FACT, first, last);
  return hit.state === 'offered' ? { ...hit, state: stateOf(document, { first, last, term: 'day and night' }) } : hit;
}

function isWhole({ tokens }: Document, { parts }: FoundPhrase): boolean {
  const [one, other] = parts;
  if (one === undefined || other === undefined || (one.tag !== 'daytime' && one.tag !== 'nighttime')) return true;
  return tokens.slice(one.last + 1, other.first).every(({ text }) => JOINTS.has(text)) && other.first > one.last + 1;
}

/** `Open Christmas Eve, New Year, always`: the word stands alone at the end of a list that begins with being open. */
function alwaysAtTheEnd(document: Document): Hit[] {
  const { tokens, clauses } = document;
  return clauses.flatMap((clause) => {
    const only = tokens[clause.first];
    if (only === undefined || clause.last - clause.first > 1 || !isOpeningWord('always', only.text)) return [];
    for (let at = clause.first - 1; at >= Math.max(0, clause.first - LIST); at -= 1) {
      const token = tokens[at];
      if (token === undefined || clauses[token.clause]?.sentence !== clause.sentence) return [];
      if (isOpeningWord('open', token.text)) return [hitOver(document, FACT, at, clause.first)];
    }
    return [];
  });
}
