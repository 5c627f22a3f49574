import { TRUST_CONTEXT } from '../../generated/lexicons/trust-context.js';
import { TRUST_WORDING } from '../../generated/lexicons/trust-wording.js';
import { matchLexicon, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';
import { clauseAround, tagged, touches, wordAfter } from './context.js';
import { toldToBeTrusted } from './trust-told.js';
import { foldedSet, wordsBeside } from './words-beside.js';

/** Words that are said of protection as well as of a person. */
const SAFE =
  /^(?:safe|sikker|sikre|sikkert|saker|säker|säkra|säkert|trygg|tryg|trygt|tryggt|sicher|sichere|sicherer|sigură|segura|seguro|ปลอดภัย|безопасно|безпечно|bezpiecznie)$/u;
/** A word that is said of tools, rooms and other people's trades as well. */
const PROFESSIONAL = /^prof(?:ess|es)/u;
/** What else can be professional, folded, as parts of words; massage, service and pictures are those of the person. */
const THINGS: readonly string[] = [
  ...foldedSet(
    'kitchen køkken kjøkken kök küche kuchnia cocina equipment udstyr utstyr utrustning ausrüstung ausstattung sprzęt equipo printer camera kamera laundry vaskeri tvätt wäscherei cleaning rengøring rengjøring städning reinigung photographer fotograf lighting lamper oven tools værktøj verktøy verktyg werkzeug sewing kaffe coffee machine maskin maschine',
  ),
];
/** `real` by itself says little; alone or before these it says the person is. */
const AFTER_REAL = new Set('and or girl woman lady me person no not'.split(' '));
const WITH_ME = new Set('me mig mir meg mej here her'.split(' '));
/** How many words a demand may stand before what it asks for. */
const DEMAND_REACH = 4;

/**
 * Wording that stresses that the person, place or pictures are genuine, safe, honest, serious, professional or verified. Demands on the guest and
 * safety in the sense of protection are none.
 *
 * @example
 * ```ts
 * extractFacts('Kun seriøse henvendelser').facts['trust-wording']?.value // → false
 * ```
 */
export const trustWording: Extractor = {
  fact: 'trust-wording',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [TRUST_WORDING, TRUST_CONTEXT],
  extract: (document) => [
    ...matchLexicon(document, TRUST_WORDING.id).map((match) => toHit('trust-wording', match, stateOf(document, match))),
    ...toldToBeTrusted(document),
  ],
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered' && match.tag !== 'phrase') return match.state;
  if (match.state === 'quoted') return match.state;
  if (isDemand(document, match) || isOtherThing(document, match)) return 'neutral';
  if (isQualityOfThing(document, match)) return 'neutral';
  if (match.term === 'real' && match.language !== 'spa' && !standsAlone(document, match)) return 'neutral';
  return 'offered';
}

/** `serious callers only`, `looking for honest gentlemen`, `please be honest`. */
function isDemand(document: Document, match: Match): boolean {
  const clause = clauseAround(document, match.first);
  const guests = tagged(document, TRUST_CONTEXT.id, 'guest');
  const isGuest = guests.some(
    (guest) => guest.first > match.last && guest.first - match.last <= 3 && guest.first <= clause.last,
  );
  if (isGuest) return true;
  const before = guests.some(
    (guest) =>
      guest.last < match.first &&
      match.first - guest.last <= 2 &&
      guest.first >= clause.first &&
      ROMANCE.has(match.language),
  );
  if (before) return true;
  const asked = tagged(document, TRUST_CONTEXT.id, 'demand').some(
    (demand) =>
      (demand.last < match.first || touches(demand, match)) &&
      demand.first >= clause.first &&
      match.first - demand.last <= DEMAND_REACH,
  );
  if (isAskedToBe(document, match)) return true;
  return asked && !document.tokens.slice(match.last + 1, match.last + 4).some((token) => WITH_ME.has(token.text));
}

/** `sei bitte ehrlich zu mir`, `be honest with me`: an order, where nobody stands before the verb. */
function isAskedToBe({ tokens }: Document, { first }: Match): boolean {
  const verb = PLEASE.has(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const before = tokens[verb - 1];
  return (
    BE.has(tokens[verb]?.text ?? '') &&
    (before?.kind !== 'word' || before.clause !== tokens[verb]?.clause || PLEASE.has(before.text))
  );
}

const BE = foldedSet('be vær var sei seien bądź bądźcie sé sea fii fiți будь будьте');
const PLEASE = foldedSet(
  'please just bitte venligst bare snälla vänligen proszę rog favor пожалуйста ласка and og och und',
);

/** Languages in which the quality stands behind the noun. */
const ROMANCE = new Set(['spa', 'ron', 'pol', 'rus', 'ukr']);

function isOtherThing(document: Document, match: Match): boolean {
  const others = tagged(document, TRUST_CONTEXT.id, 'other');
  if (
    others.some(
      (other) =>
        touches(other, match) || Math.abs(other.first - match.last) === 1 || Math.abs(match.first - other.last) === 1,
    )
  )
    return true;
  if (!SAFE.test(match.term)) return false;
  const sentence = sentenceOf(document, match);
  return others.some((other) => other.first >= sentence.first && other.last <= sentence.last);
}

/** `professional kitchen`, `professionelt køkkenudstyr`: the noun right behind decides, and compounds hold it. */
function isQualityOfThing(document: Document, match: Match): boolean {
  if (!PROFESSIONAL.test(match.term)) return false;
  const after = wordsBeside(document, match.last, 1, 1, 'clause')[0] ?? '';
  return THINGS.some((thing) => after.includes(thing));
}

function standsAlone(document: Document, match: Match): boolean {
  const after = wordAfter(document, match.last);
  return after === undefined || AFTER_REAL.has(after.text);
}
