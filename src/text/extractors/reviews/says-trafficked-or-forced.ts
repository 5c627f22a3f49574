import { REVIEW_ACTS } from '../../../generated/lexicons/review-acts.js';
import { REVIEW_FORCED } from '../../../generated/lexicons/review-forced.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { hitOver, numbersIn, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { bearerOf, type Person, personsWithin, type Role } from './people.js';
import { pleasFor } from './pleas.js';
import { toldOfForce } from './told-of-force.js';
import { isDenied, isHearsay, isHerOwn, isMocked, sentenceAround } from './turned.js';

const FACT = 'review-says-trafficked-or-forced';

/**
 * The reviewer writes, or repeats the person's words, that the person is trafficked or forced: the words themselves, a debt to be worked off, money that
 * may not be kept, papers taken, a plea for help. Words used to deny, mock or joke do not count.
 *
 * @example
 * ```ts
 * extractFacts('This is human trafficking', { kind: 'review' }).facts['review-says-trafficked-or-forced']?.value // → true
 * ```
 */
export const reviewSaysTraffickedOrForced: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'no',
  lexicons: [REVIEW_FORCED, REVIEW_ACTS, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => [
    ...of(document, 'word').map((match) => toHit(FACT, match, stateOfWord(document, match))),
    ...of(document, 'force').map((match) => toHit(FACT, match, stateOfForce(document, match))),
    ...of(document, 'money').map((match) => toHit(FACT, match, stateOfMoney(document, match))),
    ...debts(document),
    ...papersTaken(document),
    ...papersHeld(document),
    ...threats(document),
    ...toldOfForce(document).map((at) => hitOver(document, FACT, at.first, at.last, stateOfTold(document, at))),
    ...pleasFor(document, FACT),
  ],
};

function of(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_FORCED.id, tag);
}

/** How the text stands to a claim: denied, made fun of or hearsay, or held. */
function claimState(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  return isMocked(document, match) || isHearsay(document, match) || isHerOwn(document, match) ? 'quoted' : 'offered';
}

/** What was told of force: the negation in it is part of it. */
function stateOfTold(document: Document, at: Stretch): HitState {
  return isMocked(document, at) || isHerOwn(document, at) ? 'quoted' : 'offered';
}

/** `voluntarily` and the like are signs only where they are denied: `not of her own free will`. */
const FREE =
  /(?:^|\b)(?:frivillig|frivilligt|freiwillig|voluntarily|free will|own accord|fri vilje|fri vilja|egen vilje|egen vilja|eigenem willen|freien willen|by choice|own choice|own free will|own will|eget valg|hendes valg)$/u;
const HOLDS_NEGATION = /^(?:not|ikke|inte|nicht|no|intet|inget)\b/u;

function stateOfWord(document: Document, match: Match): HitState {
  // `Min kone tvang mig`: done to the reviewer.
  const next = personsWithin(document, match.last + 1, match.last + 1).at(0);
  if (next?.role === 'self' && !next.subject && !next.possessive) return 'neutral';
  if (FREE.test(match.term) && !HOLDS_NEGATION.test(match.term))
    return isDenied(document, match) && !isMocked(document, match) ? 'offered' : 'neutral';
  if (BELIEVED.test(match.term) && bearerOf(document, match) === 'self') return 'neutral';
  if (SOLD.test(match.term) && isOfBusiness(document, match)) return 'neutral';
  const state = claimState(document, match);
  return state === 'offered' && bearerOf(document, match) === 'self' && isAboutSelf(document, match)
    ? 'neutral'
    : state;
}

/** `I thought she was coming at three.` */
const BELIEVED = /^(?:thought|troede|trodde|dachte)/u;
const SOLD = /sold|solgt|såld|sålt|verkauft/u;

/** `The salon was sold to a new owner.` */
function isOfBusiness({ tokens }: Document, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - 4), first).some(({ text }) => BUSINESSES.test(text));
}

/** Folded. */
const BUSINESSES =
  /^(?:salon|shop|clinic|klinik|place|business|building|house|car|flat|stedet|butik|forretning|hus|bil|lejlighed|lokal|stalle|laden|geschaft|haus|auto|wohnung)/u;

/** `I was tricked into …`; `I think this is trafficking` is about somebody else. */
const ABOUT_SELF =
  /^(?:i am not free|jeg er ikke fri|lured|tricked|blackmail|threat|truet|truer|lokket|narret|afpress|hotad|lurad|bedroht|gelockt|verkauft|solgt|såld|exploit|udnytt|no choice|had no|intet valg|ikke noget valg|inget val|ikke noe valg|keine wahl|by choice|promised)/u;

function isAboutSelf(document: Document, match: Match): boolean {
  if (!ABOUT_SELF.test(match.term)) return false;
  return !personsWithin(document, match.first - 4, match.last + 4).some(({ role }) => role === 'provider');
}

/** `forced`: of the provider, and to more than a smile or a wait. */
function stateOfForce(document: Document, match: Match): HitState {
  const state = claimState(document, match);
  if (state !== 'offered') return state;
  if (anyWithin(of(document, 'harmless-force'), match.first - 2, match.last + 5)) return 'neutral';
  const hasWork = anyWithin(of(document, 'work'), match.last + 1, match.last + 7);
  const clause = clauseAround(document, match.first);
  const object = personsWithin(document, match.last + 1, Math.min(clause.last, match.last + 2)).at(0);
  // `made her` and the like are everyday words; only what she was made to do says something.
  if (EVERYDAY.test(match.term)) return hasWork && object?.role !== 'self' ? 'offered' : 'neutral';
  if (object?.role === 'provider') return 'offered';
  if (object?.role === 'self' || NOT_HER.has(bearerOf(document, match))) return 'neutral';
  if (object !== undefined) return 'offered';
  const named = personsWithin(document, sentenceAround(document, match).first, match.first - 1).length > 0;
  return named || hasWork ? 'offered' : 'neutral';
}

/** `he was forced by his mates`: of people who have no part in her work. */
const NOT_HER: ReadonlySet<Role> = new Set<Role>(['self', 'he', 'other', 'friend']);
const EVERYDAY = /^(?:tvungen|force|make|makes|made|making|under press|pressured|presset|under druck)(?: |$)/u;

/** Money that she may not keep; only a phrase that names no denial needs one: `may not keep the money`. */
function stateOfMoney(document: Document, match: Match): HitState {
  if (isMocked(document, match) || isHearsay(document, match)) return 'quoted';
  if (bearerOf(document, match) === 'self') return 'neutral';
  return /^(?:beholde|behålla) (?:pengene|pengarna|noget)$/u.test(match.term) && !isDenied(document, match)
    ? 'neutral'
    : 'offered';
}

/** Owing, with the trip, the work or those to whom it is owed beside it; a bank's loan is none. */
function debts(document: Document): Hit[] {
  return of(document, 'owe').map((match) => {
    const { first, last } = sentenceAround(document, match);
    const claim = claimState(document, match);
    const state = claim === 'refused' && isUntil(document, match) ? 'offered' : claim;
    const isHarmless = anyWithin(of(document, 'harmless-debt'), first, last) || bearerOf(document, match) === 'self';
    const isWorkedOff =
      NAMES_DEBT.test(match.term) ||
      isMuch(document, match) ||
      ['trip', 'work'].some((tag) =>
        anyWithin(of(document, tag), Math.max(first, match.first - 10), Math.min(last, match.last + 12)),
      );
    return toHit(FACT, match, state !== 'offered' ? state : isHarmless || !isWorkedOff ? 'neutral' : 'offered');
  });
}

/** `Hun skylder 90.000`: more than anybody owes for a drink. */
function isMuch(document: Document, { last }: Match): boolean {
  return numbersIn(document).some(
    ({ value, first }) => first > last && first - last <= MUCH_REACH && value >= MUCH && !isYear(value),
  );
}

const MUCH_REACH = 4;
const MUCH = 1000;
const isYear = (value: number): boolean => value > 1900 && value < 2100;

/** `She cannot stop until the debt is paid`: what is denied is the stopping. */
function isUntil({ tokens }: Document, { first, term }: Match): boolean {
  if (/^(?:until|before|før|innan|bis) /u.test(term)) return true;
  return tokens.slice(Math.max(0, first - 5), first).some(({ text }) => UNTIL.has(text));
}

/** Folded. */
const UNTIL = new Set('until till til before for indtil inden innan bevor bis tills'.split(' '));

/** Nouns that say by themselves that something is owed. */
const NAMES_DEBT =
  /^(?:until |before |før |innan |bis |debt|in debt|indebted|gæld|skuld|gjeld|schulden|work(?:s|ing)? (?:it |that )?off|arbejde|jobb?[ae]?r? (?:det )?av|abarbeiten|arbeitet? (?:es|das) ab)/u;

/** `They took her passport.` */
function papersTaken(document: Document): Hit[] {
  return of(document, 'passport').flatMap((papers) => {
    const taken = within(of(document, 'taken'), papers.first - 4, papers.last + 4).at(0);
    if (taken === undefined || isOfSelf(document, { first: taken.first - 1, last: taken.last })) return [];
    if (isOfSelf(document, papers)) return [];
    if (
      !personsWithin(document, papers.first - 7, papers.last + 7).some(
        ({ role, subject }) => subject && role !== 'self',
      )
    )
      return [];
    const first = Math.min(taken.first, papers.first);
    const last = Math.max(taken.last, papers.last);
    return [hitOver(document, FACT, first, last, claimState(document, papers))];
  });
}

/** `my passport`, unless it is the person who says so. */
function isOfSelf(document: Document, { first, last }: Stretch): boolean {
  return personsWithin(document, first, last).some(({ role }) => role === 'self');
}

/** How far behind the papers their place may stand, and the one whose place it is. */
const PLACE_REACH = 5;

/** `Her passport is in the boss's drawer.` */
function papersHeld(document: Document): Hit[] {
  return of(document, 'passport').flatMap((papers) => {
    const { last } = clauseAround(document, papers.first);
    const place = within(of(document, 'lies'), papers.last + 1, Math.min(last, papers.last + PLACE_REACH)).at(0);
    if (place === undefined || isOfSelf(document, papers)) return [];
    const holder = personsWithin(document, place.last + 1, Math.min(last, place.last + PLACE_REACH)).find(
      ({ role }) => role === 'third' || role === 'he' || role === 'partner',
    );
    if (holder === undefined) return [];
    return [hitOver(document, FACT, papers.first, holder.last, claimState(document, papers))];
  });
}

/** How far behind `otherwise` those who threaten and whom they threaten may stand. */
const THREAT_REACH = 9;

/** `Otherwise they come to my mother`: said of her family, not of the reviewer's. */
function threats(document: Document): Hit[] {
  return of(document, 'or-else').flatMap((otherwise) => {
    const { last } = sentenceAround(document, otherwise);
    const to = Math.min(last, otherwise.last + THREAT_REACH);
    const kin = within(of(document, 'kin'), otherwise.last + 1, to).at(0);
    if (kin === undefined || isOfSelf(document, { first: kin.first - 1, last: kin.last })) return [];
    const others = personsWithin(document, otherwise.last + 1, kin.first - 1).some(isThreatening(document));
    return others ? [hitOver(document, FACT, otherwise.first, kin.last, claimState(document, otherwise))] : [];
  });
}

function isThreatening({ tokens }: Document): (person: Person) => boolean {
  return ({ role, first }) =>
    role === 'third' || role === 'he' || role === 'partner' || THEY.has(tokens[first]?.text ?? '');
}

const THEY = new Set('they de dom sie'.split(' '));
