import { CALENDAR } from '../../generated/lexicons/calendar.js';
import { NEW_HEAD } from '../../generated/lexicons/new-head.js';
import { NEW_IN_TOWN } from '../../generated/lexicons/new-in-town.js';
import { ORIGINS } from '../../generated/lexicons/origins.js';
import { STAY_LENGTH } from '../../generated/lexicons/stay-length.js';
import { TOWNS } from '../../generated/lexicons/towns.js';
import { clauseOf, hitOver, matchLexicon, oncePerDocument, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';
import { anyWithin, clauseAround, isCapitalised, type Stretch, tagged, touches, within } from './context.js';
import { isPerWeekOrNotice, shortStays } from './short-stays.js';
import { isHere, isLengthOfMeeting } from './stay-context.js';
import { stayPhrases } from './stay-phrases.js';
import { isNewObject } from './new-object.js';

/** Languages whose form of `new` for a woman tells it from most things. */
const GENDERED = new Set(['spa', 'pol', 'ron', 'rus', 'ukr']);
const OF_A_WOMAN = new Set(['nueva', 'nowa', 'nouă', 'новая', 'нова']);
/** Terms that end in `new` or in a preposition: what follows decides. */
const OPEN_END = /(?:^|\s)(?:ny|nye|new|neu|neue|nya|nowa|noua|nueva|in|to|на|from|en|[iwву])$/u;
const DAYS_AGO = /siden|sedan|ago|назад|тому|temu|hace/u;

/**
 * New in town, just arrived, or there for a short time. A new photo, number, site or price is none, nor an offer for a short time.
 *
 * @example
 * ```ts
 * extractFacts('Ny i byen').facts['new-in-town']?.value // → true
 * ```
 */
export const newInTown: Extractor = {
  fact: 'new-in-town',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [NEW_IN_TOWN, NEW_HEAD, CALENDAR, ORIGINS, STAY_LENGTH, TOWNS],
  extract: (document) => [
    ...matchLexicon(document, NEW_IN_TOWN.id).map((match) => toHit('new-in-town', match, stateOf(document, match))),
    ...[...shortStays(document), ...stayPhrases(document)].map((stay) =>
      hitOver(document, 'new-in-town', stay.first, stay.last, isOffer(document, stay) ? 'neutral' : undefined),
    ),
  ],
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  if (
    isNewObject(document, match) ||
    isNewThing(document, match) ||
    isQuestion(document, match) ||
    isLongAgo(document, match)
  )
    return 'neutral';
  if (IN_END.test(match.term) && !isFollowedByPlace(document, match)) return 'neutral';
  switch (match.tag) {
    case 'bare':
      return isNewPerson(document, match) ? 'offered' : 'neutral';
    case 'short':
      return isOffer(document, match) || isOpeningDays(document, match) ? 'neutral' : 'offered';
    // A few days, a first week, back: only where it is said of being here.
    case 'loose':
      return isOffer(document, match) ||
        isPerWeekOrNotice(document, match) ||
        !(isShort(document, match) || isHere(document, match))
        ? 'neutral'
        : 'offered';
    // A short stay or visit may as well be what the guest books.
    case 'length':
      return isOffer(document, match) || isLengthOfMeeting(document, match) ? 'neutral' : 'offered';
    default:
      return DAYS_AGO.test(match.term) && isOffer(document, match) ? 'neutral' : 'offered';
  }
}

const IN_END = /^(?:ny|new|neu|nya|nowa|nueva|nouă|новая|нова)\s(?:in|en|în|[iwву])$/u;
const TOWN_WORDS =
  /^(?:the|this|your|my|our|uk|eu|denne|dette|din|den|dit|byen|town|city|area|omradet|der|dieser|deiner|stan|bygda|miescie|oras|la|ciudad|esta|tu|городе|місті|kbh|cph)$/u;

/** `new in Hull`; `new in September` and `ny i æske` speak of something else. Without capitals in the text, any word may be a town. */
function isFollowedByPlace(document: Document, match: Match): boolean {
  const next = document.tokens[match.last + 1];
  if (next?.kind !== 'word') return next?.kind !== 'number';
  if (tagged(document, CALENDAR.id, 'month').some((month) => month.first === match.last + 1)) return false;
  return (
    isCapitalised(document, match.last + 1) ||
    TOWN_WORDS.test(next.text) ||
    within(matchLexicon(document, TOWNS.id), match.last + 1, match.last + FEW_WORDS).some(
      (town) => town.first === match.last + 1,
    ) ||
    document.original === document.original.toLowerCase()
  );
}

/** `came to Denmark in 2009`, `moved here 12 years ago`. */
function isLongAgo(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  for (let at = clause.first; at <= clause.last; at += 1) {
    const token = document.tokens[at];
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text)) return true;
    if (
      /^(?:ar|years|jahren|anos|lat|ani|лет)$/u.test(token?.text ?? '') &&
      AGO.test(document.tokens[at + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

const AGO = /^(?:siden|sedan|ago|temu|назад|тому)$/u;

/** `New in town? Come and see me` speaks of the guest. */
function isQuestion(document: Document, match: Match): boolean {
  return clauseOf(document, match).closedBy === '?' && clauseOf(document, match).first >= match.first - 2;
}

/** `tilbage i morgen` */
const TIME_OF_DAY = /^(?:morgen|morgon|aften|kvall|overmorgen|dag|formiddag|eftermiddag|form|time|orden)$/u;

/** `new photos`, `nye billeder`; in some languages the thing stands before it. */
function isNewThing(document: Document, match: Match): boolean {
  const things = tagged(document, NEW_HEAD.id, 'thing');
  const clause = clauseAround(document, match.first);
  if (match.language === 'tha') return isThaiThing(document, match);
  if (DAYS_AGO.test(match.term) && match.tag === 'arrived') return anyWithin(things, clause.first, clause.last);
  if (match.tag !== 'bare' && !OPEN_END.test(match.term)) return false;
  if (TIME_OF_DAY.test(document.tokens[match.last + 1]?.text ?? '')) return true;
  const behind = things.some(
    (thing) => thing.first > match.last && thing.first - match.last <= 2 && thing.first <= clause.last,
  );
  const isThingFirst =
    GENDERED.has(match.language) && things.some((thing) => thing.last < match.first && match.first - thing.last <= 1);
  return behind || isThingFirst;
}

/** `เบอร์ใหม่`, a new number: the thing is written together with the word for new. */
function isThaiThing(document: Document, match: Match): boolean {
  return THAI_THING.test(document.original.slice(Math.max(0, match.span.start - 8), match.span.start));
}

const THAI_THING = /(?:เบอร์|รูป|ภาพ|ไลน์|ราคา|ห้อง|ร้าน|ปี|เตียง|ที่อยู่|เว็บ)$/u;

const personsOf: (document: Document) => readonly Match[] = oncePerDocument((document) =>
  [...tagged(document, NEW_HEAD.id, 'person'), ...matchLexicon(document, ORIGINS.id)].sort(
    (one, other) => one.first - other.first,
  ),
);

/** A bare `new` counts beside a person, with nothing but adjectives between, alone in its clause, or in a form for a woman. */
function isNewPerson(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  if (OF_A_WOMAN.has(match.term) || isBesidePerson(document, match, clause)) return true;
  const words = document.tokens
    .slice(clause.first, clause.last + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return words.length === match.last - match.first + 1;
}

/** Nothing looks further, so that the time stays linear. */
const FAR = 8;
/** How many adjectives may stand between `new` and the person. */
const ADJECTIVES = 3;

function isBesidePerson(document: Document, match: Match, clause: Stretch): boolean {
  const persons = within(personsOf(document), match.first - FAR, match.last + FAR).filter(
    (person) => !touches(person, match) && person.first >= clause.first && person.last <= clause.last,
  );
  if (persons.some((person) => person.last < match.first && match.first - person.last <= 1)) return true;
  return persons.some(
    (person) =>
      person.first > match.last &&
      person.first - match.last <= ADJECTIVES &&
      !anyWithin(tagged(document, NEW_HEAD.id, 'thing'), match.last + 1, person.first),
  );
}

/** `Back again!`, `arriving Monday`: with few words beside it in its clause, nothing else can be meant. */
function isShort(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  const words = document.tokens.slice(clause.first, clause.last + 1).filter((token) => token.kind !== 'mark');
  return words.length <= match.last - match.first + 1 + FEW_WORDS;
}

const FEW_WORDS = 3;

/** `only this week: 20 % off`, `closed until Sunday`, `back from holiday`. */
function isOffer(document: Document, match: Stretch): boolean {
  const sentence = sentenceOf(document, match);
  const offers = tagged(document, NEW_HEAD.id, 'offer');
  if (offers.some((offer) => !touches(offer, match) && offer.first >= sentence.first && offer.last <= sentence.last))
    return true;
  return document.tokens.slice(match.first, match.last + 6).some((token) => token.text === '%');
}

/** `Monday until Friday`: a day before it makes it opening days. */
function isOpeningDays(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  const days = tagged(document, CALENDAR.id, 'weekday');
  return (
    days.some((day) => day.last < match.first && day.first >= clause.first && match.first - day.last <= 2) &&
    days.some((day) => day.first >= match.first)
  );
}
