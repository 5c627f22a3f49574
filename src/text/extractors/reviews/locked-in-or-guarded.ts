import { REVIEW_ACTS } from '../../../generated/lexicons/review-acts.js';
import { REVIEW_FREEDOM } from '../../../generated/lexicons/review-freedom.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { hitOver, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { company } from './company.js';
import { keptIn } from './kept-in.js';
import { bearerOf, personsOf, personsWithin, type Role } from './people.js';
import { isDenied, isMocked, sentenceAround, sentencesAround } from './turned.js';

const FACT = 'review-locked-in-or-guarded';
/** How far the words of one sign may stand apart, in tokens. */
const REACH = 7;

/**
 * The reviewer writes that the person is locked in, guarded, watched inside or may not go out. A locked street door, and an alarm or camera against burglary, do
 * not count.
 *
 * @example
 * ```ts
 * extractFacts('Padlock on the outside of her door', { kind: 'review' }).facts['review-locked-in-or-guarded']?.value // → true
 * ```
 */
export const reviewLockedInOrGuarded: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'no',
  lexicons: [REVIEW_FREEDOM, REVIEW_ACTS, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => [
    ...of(document, 'locked-in').map((match) => toHit(FACT, match, plainState(document, match))),
    ...notOut(document),
    ...onlyOutWith(document),
    ...notThat(document),
    ...notOutAtTheEnd(document),
    ...outShallNot(document),
    ...keptIndoors(document),
    ...fastenedOutside(document),
    ...guards(document),
    ...watchers(document),
    ...thingsKept(document),
    ...cameras(document),
    ...of(document, 'her-door').map((match) => toHit(FACT, match, plainState(document, match))),
    ...lockedByOthers(document),
    ...company(document).map((at) => hitOver(document, FACT, at.first, at.last, toldState(document, at))),
    ...keptIn(document).map((at) => hitOver(document, FACT, at.first, at.last, plainState(document, at))),
  ],
};

function of(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_FREEDOM.id, tag);
}

/** Denied, in jest, about the reviewer, or in the company of what makes it an everyday lock. */
function plainState(document: Document, at: Stretch): HitState {
  if (isDenied(document, at)) return 'refused';
  if (isMocked(document, at)) return 'quoted';
  return isEveryday(document, at) || isOwn(document, at) || isPicture(document, at) ? 'neutral' : 'offered';
}

/** As `plainState`, of people: a gate or a hall beside them explains nothing. */
function toldState(document: Document, at: Stretch): HitState {
  if (isDenied(document, at)) return 'refused';
  return isMocked(document, at) ? 'quoted' : 'offered';
}

function isEveryday(document: Document, at: Stretch): boolean {
  // What is locked from outside is no street door.
  if (within(of(document, 'locked-in'), at.first, at.last + 1).some(({ term }) => FROM_OUTSIDE.test(term)))
    return false;
  const { first, last } = sentenceAround(document, at);
  return anyWithin(of(document, 'harmless'), Math.max(first, at.first - 14), Math.min(last, at.last + 14));
}

const FROM_OUTSIDE = /outside|udefra|ude fra|udenpå|yderside|utifrån|utsidan|utenfra|utsiden|außen/u;

/** `The building looks like a prison`: a picture, unless somebody is in it. */
function isPicture(document: Document, at: Stretch): boolean {
  const { first, last } = sentenceAround(document, at);
  if (!within(of(document, 'locked-in'), at.first, at.last).some(({ term }) => PICTURES.test(term))) return false;
  return !personsWithin(document, first, last).some(({ role }) => role === 'provider');
}

const PICTURES = /prison|captive|trapped|caged|fange|fang|fæng|gefäng|gefangen|fång|fäng/u;

/** `I was locked in`: the reviewer himself, right before it. */
function isOwn(document: Document, at: Stretch): boolean {
  return personsWithin(document, at.first - 3, at.first - 1).some(({ role, subject }) => role === 'self' && subject);
}

/** `may not` with `go out`, of the provider: `she is not allowed to leave`. */
function notOut(document: Document): Hit[] {
  return of(document, 'may-not').flatMap((bar) => {
    const { last } = clauseAround(document, bar.first);
    const out = within(of(document, 'out'), bar.last + 1, Math.min(last, bar.last + REACH)).at(0);
    if (out === undefined || !isHers(document, bar) || isEveryday(document, bar)) return [];
    if (personsWithin(document, bar.last + 1, out.first - 1).some(({ role }) => role === 'self')) return [];
    if (!hasBearer(document, bar)) return [];
    return [hitOver(document, FACT, bar.first, out.last, isMocked(document, bar) ? 'quoted' : 'offered')];
  });
}

/** She is the one who may not, or the one whom somebody else does not let: `he won't let her out`. */
function isHers(document: Document, bar: Match): boolean {
  const bearer = bearerOf(document, bar);
  if (bearer === 'provider') return true;
  return bearer !== 'self' && LETS.test(bar.term) && personsWithin(document, bar.first, bar.last + 1).some(isProvider);
}

const isProvider = ({ role }: { readonly role: Role }): boolean => role === 'provider';
const LETS = /\b(?:let|lets|allow|allows|lader|lade|lod|låter|lät|lar|lot|lässt|ließ|lassen)\b/u;

/** What is barred stands first: `raus darf sie nicht`, `ud må hun ikke`. */
function outShallNot(document: Document): Hit[] {
  const { tokens } = document;
  return of(document, 'out').flatMap((out) => {
    const { first, last } = clauseAround(document, out.first);
    const may = out.last + 1;
    if (out.first !== first || !MAY.has(tokens[may]?.text ?? '')) return [];
    const she = personsWithin(document, may + 1, may + 2).find(({ role, subject }) => role === 'provider' && subject);
    if (she === undefined) return [];
    const no = tokens
      .slice(0, Math.min(last, she.last + 2) + 1)
      .findIndex(({ text }, at) => at > she.last && NO.has(text));
    if (no < 0) return [];
    return [hitOver(document, FACT, out.first, no, plainState(document, { first: out.first, last: no }))];
  });
}

/** Folded. */
const MAY = new Set('darf durfte kann ma matte kan kunne far fick fikk'.split(' '));
const NO = new Set('nicht nie niemals ikke aldrig aldri inte'.split(' '));

/** `She can only go out when he is with her.` */
function onlyOutWith(document: Document): Hit[] {
  return of(document, 'out').flatMap((out) => {
    const clause = clauseAround(document, out.first);
    const from = Math.max(clause.first, out.first - REACH);
    const only = from + document.tokens.slice(from, out.first).findLastIndex(({ text }) => ONLY.has(text));
    const { last } = sentenceAround(document, out);
    const who = personsWithin(document, out.last + 1, Math.min(last, out.last + REACH)).find(({ role }) =>
      ESCORTS.has(role),
    );
    if (only < from || who === undefined || bearerOf(document, out) !== 'provider') return [];
    return [hitOver(document, FACT, only, who.last, plainState(document, { first: only, last: who.last }))];
  });
}

/** Folded. */
const ONLY = new Set('only kun bare bara nur'.split(' '));
const ESCORTS: ReadonlySet<Role> = new Set<Role>(['third', 'he', 'someone']);

/** German puts the verb last in what is told: `dass sie nicht allein raus darf`. */
function notOutAtTheEnd(document: Document): Hit[] {
  const { tokens } = document;
  return of(document, 'out').flatMap((out) => {
    const end = MAY_LAST.has(tokens[out.last + 1]?.text ?? '') ? out.last + 1 : -1;
    const clause = clauseAround(document, out.first);
    const from = Math.max(clause.first, out.first - REACH);
    const no = from + tokens.slice(from, out.first + 1).findLastIndex(({ text }) => NOT_LAST.has(text));
    if (end < 0 || no < from || bearerOf(document, out) !== 'provider') return [];
    return [hitOver(document, FACT, no, end, plainState(document, { first: no, last: end }))];
  });
}

/** Folded. */
const MAY_LAST = new Set('darf durfen durfte durften'.split(' '));
const NOT_LAST = new Set('nicht nie niemals'.split(' '));

/** Somebody keeps her inside: `they keep the girls indoors`. */
function keptIndoors(document: Document): Hit[] {
  return of(document, 'kept').flatMap((keep) => {
    const { first, last } = clauseAround(document, keep.first);
    const indoors = ['indoors', 'inside']
      .flatMap((tag) => within(of(document, tag), keep.last + 1, Math.min(last, keep.last + KEPT_REACH)))
      .at(0);
    if (indoors === undefined || !KEEPS.test(keep.term)) return [];
    const who = personsWithin(document, Math.max(first, keep.first - REACH), keep.first - 1).findLast(
      ({ subject }) => subject,
    );
    const isKept = personsWithin(document, keep.last + 1, indoors.first - 1).some(
      ({ role, last: end }) => role === 'provider' && end === indoors.first - 1,
    );
    const isOther =
      who?.role === 'third' || who?.role === 'he' || THEY.has(document.tokens[keep.first - 1]?.text ?? '');
    if (!isKept || !isOther) return [];
    return [hitOver(document, FACT, keep.first, indoors.last, plainState(document, keep))];
  });
}

const KEPT_REACH = 4;
const KEEPS = /^(?:keep|kept|hold|held|håll|höll|hält|halten|hielt)/u;

/** How far before `that` the way out may be named. */
const REACH_BACK = 12;

/** The way out is named first and taken up again: `a beer on the corner? That she may not`. */
function notThat(document: Document): Hit[] {
  const bars = of(document, 'may-not').filter(({ term }) => FORBIDS.test(term));
  return bars.flatMap((bar) => {
    const clause = clauseAround(document, bar.first);
    const from = Math.max(clause.first, bar.first - REACH);
    const named = from + document.tokens.slice(from, bar.first).findIndex(({ text }) => THAT.has(text));
    const that = named < from && isLeftOut(document, bar, clause) ? clause.first : named;
    if (that < from || isEveryday(document, bar)) return [];
    const who = personsWithin(document, that + 1, bar.last).findLast(({ subject }) => subject);
    const { first } = sentencesAround(document, bar);
    const out = within(of(document, 'out'), Math.max(first, that - REACH_BACK), that - 1).at(-1);
    if (out === undefined || who?.role !== 'provider') return [];
    return [hitOver(document, FACT, out.first, bar.last, isMocked(document, bar) ? 'quoted' : 'offered')];
  });
}

/** `Hun må ikke selv`: nothing but the bar, and what it bars was said before. */
function isLeftOut({ tokens }: Document, bar: Match, { first, last }: Stretch): boolean {
  const after = tokens.slice(bar.last + 1, last + 1).filter(({ kind }) => kind === 'word');
  return bar.first - first <= 3 && after.every(({ text }) => ALONE.has(text));
}

const ALONE = new Set('selv sjalv alene alone allein herself sjalv'.split(' '));

/** Only what is forbidden: `that can't be cheap` says nothing of her. */
const FORBIDS =
  /allowed|permitted|permission|forbidden|may not|lov|tilladt|må|får|fick|fikk|tillåt|förbj|forbudt|darf|dürfen|durfte|verboten/u;
const THAT = new Set('that det das'.split(' '));

/** A key, chain or bolt on the outer side of a door. */
function fastenedOutside(document: Document): Hit[] {
  return of(document, 'outer-side').flatMap((side) => {
    const sentence = sentenceAround(document, side);
    const first = Math.max(sentence.first, side.first - REACH);
    const last = Math.min(sentence.last, side.last + REACH);
    const fastener = fastenerWithin(document, first, last);
    if (fastener === undefined || !hasDoor(document, first, last) || isOfSelf(document, fastener)) return [];
    return [
      hitOver(
        document,
        FACT,
        Math.min(fastener.first, side.first),
        Math.max(fastener.last, side.last),
        plainState(document, fastener),
      ),
    ];
  });
}

function hasDoor({ tokens }: Document, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => DOORS.has(text));
}

/** Folded words for doors and rooms. */
const DOORS = new Set(
  'door doors bedroom room rooms dor doren dora dore dorene varelse varelset varelserne dorr dorren dorrarna rummet rommet tur turen zimmer'.split(
    ' ',
  ),
);

/** A key counts as one too, though it is also a thing that others keep. */
function fastenerWithin(document: Document, first: number, last: number): Match | undefined {
  return (
    within(of(document, 'fastener'), first, last).at(0) ??
    within(of(document, 'thing'), first, last).find(({ term }) => KEYS.test(term))
  );
}

const KEYS = /key|nøgle|nyckel|nøkle|nøkkel|schlüssel/u;

/** `my key`, `my chain`. */
function isOfSelf(document: Document, { first }: Match): boolean {
  return personsWithin(document, first - 2, first).some(({ role, possessive }) => role === 'self' && possessive);
}

/** `Not allowed out`, also where nobody is named. */
const SAYS_FORBIDDEN =
  /^(?:(?:is |aren't |isn't )?not (?:allowed|permitted)|isn't allowed|må ikke|får ikke lov|får inte|får ikke|darf nicht)/u;

/** Without anybody named it may be advice to the reader: `never leave without a tip`. */
function hasBearer(document: Document, bar: Match): boolean {
  const { first, last } = sentenceAround(document, bar);
  const sentence = personsWithin(document, first, last);
  return (sentence.length === 0 && SAYS_FORBIDDEN.test(bar.term)) || sentence.some(({ role }) => role === 'provider');
}

/** Somebody whose work is to guard, with what he does or where. */
function guards(document: Document): Hit[] {
  return of(document, 'guard').flatMap((guard) => {
    const { first, last } = sentenceAround(document, guard);
    const watch = within(
      of(document, 'watch'),
      Math.max(first, guard.first - REACH),
      Math.min(last, guard.last + REACH),
    ).at(0);
    if (watch === undefined) return [];
    return [
      hitOver(
        document,
        FACT,
        Math.min(guard.first, watch.first),
        Math.max(guard.last, watch.last),
        plainState(document, guard),
      ),
    ];
  });
}

/** Any third person who watches the inside, or stands at the way out. */
function watchers(document: Document): Hit[] {
  return personsOf(document)
    .filter(({ role }) => role === 'third' || role === 'he' || role === 'someone')
    .flatMap((person) => {
      const { last } = sentenceAround(document, person);
      const watch = within(of(document, 'watch'), person.last + 1, Math.min(last, person.last + WATCH_REACH)).find(
        (match) => WATCHES.test(match.term),
      );
      if (
        watch === undefined ||
        personsWithin(document, person.last + 1, watch.first - 1).some(({ subject, role }) => subject && role !== 'he')
      )
        return [];
      const state = STANDS_GUARD.test(watch.term) ? toldState(document, watch) : plainState(document, watch);
      return [hitOver(document, FACT, person.first, watch.last, state)];
    });
}

/** What no gate or lavatory beside it explains. */
const STANDS_GUARD = /vagt|guard|vakt|wache|bevogt|bewach/u;

/** He may do other things first: `picks the hours, takes the money, and keeps watch`. */
const WATCH_REACH = 22;

/** Of the words for watching, those that are no mere place. */
const WATCHES =
  /^(?:watch|kept|keep|guard|monitor|checks who|sees who|notes who|writes down who|asks who|nobody|no one|block|follows|stood guard|stands guard|standing guard|holde|holdt|overvåg|bevogt|vogt|passe|kontrollerer hvem|tjekker hvem|ser hvem|noterer hvem|skriver ned hvem|sjekker hvem|ingen|spærre|bloker|følger|stod vagt|står vagt|sidder vagt|sad vagt|hålle|höll|vakt|bevaka|övervak|overvåk|bewacht|überwacht|passt auf|passte auf|aufpass|aufgepasst|achtet|making sure|makes sure|so nobody|so no one|ser efter|sørger for|ser till|så ingen|ser vem|kollar vem|noterar vem|skriver upp vem|beobacht|hält wache|wer |niemand)/u;

/** Shoes, keys or clothes that others keep. */
function thingsKept(document: Document): Hit[] {
  return of(document, 'thing').flatMap((thing) => {
    const kept = within(of(document, 'kept'), thing.first - 4, thing.last + 4).at(0);
    if (kept === undefined) return [];
    const first = Math.min(kept.first, thing.first);
    const last = Math.max(kept.last, thing.last);
    const subject = personsWithin(document, first - 5, first - 1).findLast((person) => person.subject);
    const keeper = personsWithin(document, last + 1, last + REACH).find(
      ({ role }) => role === 'third' || role === 'he',
    );
    const isByKeeper = keeper !== undefined && BY.has(document.tokens[keeper.first - 1]?.text ?? '');
    const byOthers =
      isByKeeper ||
      (subject !== undefined &&
        (THEY.has(document.tokens[subject.first]?.text ?? '') ||
          subject.role === 'third' ||
          subject.role === 'he' ||
          subject.role === 'partner'));
    return byOthers ? [hitOver(document, FACT, first, last, plainState(document, thing))] : [];
  });
}

const THEY = new Set('they de dom sie'.split(' '));

/** Folded. */
const BY = new Set('by af av von hos bei'.split(' '));

/** A third person who locks the door, or has the key. */
function lockedByOthers(document: Document): Hit[] {
  return of(document, 'lock').flatMap((lock) => {
    const { first } = sentenceAround(document, lock);
    const who = personsWithin(document, Math.max(first, lock.first - REACH), lock.first - 1).findLast(
      ({ subject }) => subject,
    );
    if (who?.role !== 'third' && who?.role !== 'he') return [];
    return [hitOver(document, FACT, who.first, lock.last, plainState(document, lock))];
  });
}

/** A camera on the person inside. */
function cameras(document: Document): Hit[] {
  return of(document, 'camera').flatMap((camera) => {
    const { first, last } = sentenceAround(document, camera);
    const inside = within(
      of(document, 'inside'),
      Math.max(first, camera.first - REACH),
      Math.min(last, camera.last + REACH + 3),
    ).at(0);
    if (inside === undefined) return [];
    return [
      hitOver(
        document,
        FACT,
        Math.min(camera.first, inside.first),
        Math.max(camera.last, inside.last),
        plainState(document, camera),
      ),
    ];
  });
}
