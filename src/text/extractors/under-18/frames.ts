import { TOWNS } from '../../../generated/lexicons/towns.js';
import type { Document } from '../../types.js';
import { anyWithin, clauseAround, isCapitalised, type Stretch } from '../context.js';
import { isNoName } from '../not-names.js';
import { foldedSet } from '../words-beside.js';
import { cuesOf, hasCue, lastCue } from './cues.js';
import { isFree, isPlaced } from './measures.js';

/** The verb says it alone, its person included. */
const ALONE = foldedSet(
  'im shes hes theyre am mam ma tengo tiene soy jestem мне ей ему мені їй йому fyldt fylt fyllt turned aged tenho sunt are',
);
const PAST_ALONE = foldedSet('miała tenía avea aveam');
const BE = foldedSet(
  'is was are were er är bin ist sind war waren var blev bin jest była este e era be being been vara være sein',
);
const PERSON = foldedSet(
  'i he she they we one who it eg jeg du hun han de vi den hon jag ho ich sie er girl girls pige pigen piger tjej tjejen tjejer jente jenta jenter mädchen mädel dame damen lady woman kvinde kvinden kvinna frau dziewczyna ona fata ea chica ella она вона девушка дівчина veninde veninden friend sister søster syster freundin both begge som der guy fyr fyren kille killen gut gutten junge chłopak other another barnet',
);
const PERSON_NOUN = foldedSet(
  'girl girls pige pigen piger tjej tjejen tjejer jente jenta jenter mädchen mädel dame lady woman kvinde frau dziewczyna fata chica девушка девочка дівчина дівчинка one en någon noen ung unge teenager barn child kid veninde friend someone somebody flicka guy boy fyr dreng kille pojke gutt junge boy eine einer',
);
const OF = foldedSet('of på aged von av de om');
/** Words that may stand between the verb and the age. */
const FILLER = foldedSet(
  'only just about around maybe perhaps probably barely hardly still really actually like kun bare blot cirka ca omkring vist nok måske lige stadig bara endast cirka kanske ungefär fortfarande omtrent fortsatt nur erst etwa ungefähr vielleicht noch tylko doar solo тільки только лише a an apparently definitely surely clearly now nu jetzt nå även at all most en ett et under only tiene że ma så so sådan typ en på lägst tops sikkert around fast ja jo ju vel väl лет років wohl gerade',
);
/** Right before an age these leave no other reading where nothing follows. */
const ONLY = foldedSet('only just kun bare blot bara endast nur tylko doar solo только тільки лише erst sweet');
const STREET =
  /(?:gade|vej|plads|straede|street|road|avenue|strasse|gatan|vagen|gata|veien|weg|platz|ulica|torv|dag|tag)$/u;
/** What is numbered: no names. */
const NUMBERED = foldedSet(
  'uk eu us usa available ledig free fri slots ring call str nummer number room flat size bus week uge vecka uke page floor linje open åbent åpent öppet lejlighed værelse rom rum iphone windows bil car class level galaxy playstation channel kanal track season chapter kapitel section afsnit zone terminal gate psalm table round runde fase unit bord hal hus building bygning opgang stue sal etage blok omgang gang formula boeing model type euro artikel article paragraph price pris preis total over under fra from til to until tlf tel phone alle road lane vei mon tue wed thu fri sat sun man tir ons tor fre lør søn mån lör sön mand mandag die don sam son salon salong studio klinik hotel',
);
const MONTHS = foldedSet(
  'january february march april may june july august september october november december januar februar marts mars maj mai juni juli oktober jan feb mar apr jun jul aug sep sept okt oct nov dec dez des',
);
const SHORTEST_NAME = 3;

/**
 * Whether a bare number is said to be somebody's age: `she is 17`, `jeg er kun 16`, `ей 17`.
 *
 * @param document - A document.
 * @param first - The first token of the number.
 * @returns The token of the verb; -1 where no verb says so.
 * @example
 * ```ts
 * verbOf(document, 3) // → 1 for “she is only 17”
 * ```
 */
export function verbOf(document: Document, first: number): number {
  const { tokens } = document;
  const clause = tokens[first]?.clause;
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.clause === clause && FILLER.has(tokens[at]?.text ?? '') && !isVerb(document, at))
    at -= 1;
  return tokens[at]?.clause === clause && isVerb(document, at) ? at : -1;
}

function isVerb(document: Document, at: number): boolean {
  const { tokens } = document;
  const verb = tokens[at]?.text ?? '';
  if (ALONE.has(verb) && !(verb === 'are' && tokens[at - 1]?.text === 'you'))
    return verb !== 'are' || !isEnglish(tokens[at - 1]?.text);
  if (PAST_ALONE.has(verb)) return true;
  if (!BE.has(verb)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.clause !== tokens[at]?.clause) return false;
  if (PERSON.has(before.text) || isName(document, at - 1)) return true;
  // Danish and its neighbours turn the verb: `er hun 16`.
  return false;
}

/** `they are 12 in number` has a person, `there are 12` has none. */
function isEnglish(word: string | undefined): boolean {
  return word === 'there' || word === 'these' || word === 'prices' || word === 'here' || word === 'rooms';
}

/** Whether a token is a capitalised word that is no ordinary word, street, day, month or thing. */
export function isName(document: Document, at: number): boolean {
  const name = document.tokens[at];
  return (
    name?.kind === 'word' &&
    name.text.length >= SHORTEST_NAME &&
    isCapitalised(document, at) &&
    !isNoName(name.text) &&
    !STREET.test(name.text) &&
    !NUMBERED.has(name.text) &&
    !anyWithin(document.matches.get(TOWNS.id) ?? [], at, at)
  );
}

/** Whether the verb before an age is of the past: `I was 17`. */
export function isPast({ tokens }: Document, verb: number): boolean {
  return PAST.has(tokens[verb]?.text ?? '');
}

const PAST = foldedSet('was were var war waren blev była miała era tenía');

/** `a girl of 16`, `en pige på 17`. */
export function isOfPerson({ tokens }: Document, first: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  return (
    (OF.has(before) && PERSON_NOUN.has(tokens[first - 2]?.text ?? '')) || (PERSON_NOUN.has(before) && before.length > 3)
  );
}

/** `Only 16`, `sweet 16`: at the beginning of its clause, and nothing counted. */
export function isOnly(document: Document, first: number): boolean {
  const word = document.tokens[first - 1]?.text ?? '';
  if (word === 'sweet') return true;
  return ONLY.has(word) && clauseAround(document, first).first === first - 1;
}

/** `Emma (17)`, `Mia, 17, Odense`, `Bella 17 from Leeds`: a name, and an age right behind it. */
export function isNamed(document: Document, { first, last }: Stretch): boolean {
  const { tokens } = document;
  if (!isFree(document, last)) return false;
  const clause = clauseAround(document, first);
  if (tokens[first - 1]?.text === '_') return isName(document, first - 2);
  if (clause.first < first) return isNameBefore(document, first, last) && !PLACE.has(tokens[first - 2]?.text ?? '');
  let at = first - 1;
  while (
    at > first - 4 &&
    (tokens[at]?.kind === 'emoji' || tokens[at]?.kind === 'break' || /^[,(|~*•.–-]$/u.test(tokens[at]?.text ?? ''))
  )
    at -= 1;
  const own = clauseAround(document, at);
  const isSomebody = isName(document, at) || PERSON_NOUN.has(tokens[at]?.text ?? '');
  return isSomebody && at - own.first <= 2 && endsHere(document, last);
}

/** `Bella 17`, `Bella 17 from Leeds`: right behind a name the age ends what is said; a month has a day. */
function isNameBefore(document: Document, first: number, last: number): boolean {
  const name = document.tokens[first - 1]?.text ?? '';
  return (
    isName(document, first - 1) &&
    !MONTHS.has(name) &&
    (endsHere(document, last) || FROM.has(document.tokens[last + 1]?.text ?? ''))
  );
}

const FROM = foldedSet('from fra från aus din z із desde new ny nye her here år old');

/** Before a name these make it a place. */
const PLACE = foldedSet('i in på at bei w în en в у till til fra från from to nach im am um near nær nära ved vid');

function endsHere({ tokens }: Document, last: number): boolean {
  const after = tokens[last + 1];
  return after === undefined || after.kind !== 'word';
}

/** Before a number these make it an hour. */
const COME = /^(?:come|comes|came|komme|kommer|kom|komma|kommen|kam|open|opens|ready|there)$/u;
/** `between 15 and 17, I think`. */
const BETWEEN = /^(?:between|mellem|mellan|mellom|zwischen|entre|miedzy)$/u;

/** How far a word of guessing may stand before and behind the age. */
const GUESS_BEFORE = 5;
const GUESS_BEHIND = 3;

/**
 * Whether a reviewer tells or guesses a bare number as an age: `said 17`, `I'd say 16`, `looks 15 to me`, `no older than 17`.
 *
 * @param document - A review.
 * @param at - The number.
 * @returns Whether it does.
 * @example
 * ```ts
 * isGuessed(document, { first: 2, last: 2 }) // → true for “Id say 16”
 * ```
 */
export function isGuessed(document: Document, { first, last }: Stretch): boolean {
  if (
    isPlaced(document, first) &&
    !isBound(document, first) &&
    !hasCue(document, ['guess'], first - 3, first - 2) &&
    !BETWEEN.test(document.tokens[first - 1]?.text ?? '')
  )
    return false;
  if (COME.test(document.tokens[first - 1]?.text ?? '')) return false;
  const clause = clauseAround(document, first);
  const from = Math.max(clause.first, first - GUESS_BEFORE);
  if (hasCue(document, ['guess', 'say', 'bound'], from, first - 1)) return true;
  if (clause.first === first && isToldBeside(document, last)) return true;
  return hasCue(
    document,
    ['guess', 'bound'],
    last + 1,
    Math.min(clause.last, last + GUESS_BEHIND + (BETWEEN.test(document.tokens[first - 1]?.text ?? '') ? 2 : 0)),
  );
}

function isBound(document: Document, first: number): boolean {
  return (
    lastCue(document, 'bound', first - 4, first - 1) !== undefined ||
    lastCue(document, 'under', first - 3, first - 1) !== undefined
  );
}

/** `sytten, sagde hun`, `another girl, about 16`. */
function isToldBeside(document: Document, last: number): boolean {
  const after = document.clauses[(document.tokens[last]?.clause ?? 0) + 1];
  return (
    after !== undefined &&
    cuesOf(document, 'say').length > 0 &&
    hasCue(document, ['say', 'guess'], after.first, Math.min(after.last, after.first + 2))
  );
}

/** `about 16` as a clause of its own behind a mention of somebody. */
export function isAbout(document: Document, { first, last }: Stretch): boolean {
  const { tokens } = document;
  const clause = clauseAround(document, first);
  if (first - clause.first !== 1 || !ABOUT.has(tokens[first - 1]?.text ?? '') || !isFree(document, last)) return false;
  for (let at = clause.first - 1; at >= clause.first - 5; at -= 1) if (PERSON.has(tokens[at]?.text ?? '')) return true;
  return false;
}

const ABOUT = foldedSet(
  'about around maybe perhaps circa ca cirka omkring vel ungefär omtrent etwa ungefähr vielleicht måske kanske kanskje probably',
);
