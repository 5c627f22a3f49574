import type { Document } from '../../types.js';
import { anyWithin, type Stretch } from '../context.js';
import { acts, actsNear, over } from './acts.js';
import { bearerOf, isOutsider, type Person, personsOf, personsWithin } from './people.js';
import { sentenceAround } from './turned.js';

/** How far behind somebody what he does may stand, and how far from it where or how often. */
const REACH = 6;
const WHERE_REACH = 12;

/**
 * Somebody who goes wherever she goes, or stays before her door: a man who follows her to the shop, someone who is always with her.
 *
 * @param document - A review that was read with the lexicon `review-acts`.
 * @returns The stretches that say so.
 * @example
 * ```ts
 * company(document) // → one stretch for “A man walks her to the toilet and back”
 * ```
 */
export function company(document: Document): readonly Stretch[] {
  return [...goingAlong(document), ...followedBy(document), ...waitingAtHerDoor(document)];
}

/** `A man follows her to the corner`: again and again, or on an errand that needs no company. */
function goingAlong(document: Document): Stretch[] {
  return acts(document, 'along').flatMap((along): Stretch[] => {
    const who = outsiderBefore(document, along);
    if (who === undefined || !isEscort(who) || isPet(document, along)) return [];
    const often = oftenOrErrand(document, over(who, along));
    return often === undefined ? [] : [over(over(who, along), often)];
  });
}

/** `He is always with her, that little dog.` */
function isPet(document: Document, at: Stretch): boolean {
  const { last } = sentenceAround(document, at);
  return personsWithin(document, at.last + 1, last).some(({ role }) => role === 'other');
}

/** A partner may go along to the shop. */
function isEscort({ role }: Person): boolean {
  return role !== 'partner';
}

function outsiderBefore(document: Document, at: Stretch): Person | undefined {
  const { first } = sentenceAround(document, at);
  const before = personsWithin(document, Math.max(first, at.first - REACH), at.first - 1).findLast(
    ({ subject }) => subject,
  );
  return before !== undefined && isOutsider(document, before) ? before : undefined;
}

function oftenOrErrand(document: Document, at: Stretch): Stretch | undefined {
  return ['steady', 'each-time', 'errand'].flatMap((tag) => actsNear(document, tag, at, WHERE_REACH)).at(0);
}

/** `She is followed everywhere`, `hun blir fulgt av en kar`. */
function followedBy(document: Document): Stretch[] {
  return acts(document, 'along-by').flatMap((followed): Stretch[] => {
    if (bearerOf(document, followed) !== 'provider') return [];
    const often = oftenOrErrand(document, followed);
    const who = personsWithin(document, followed.last + 1, followed.last + REACH).find((person) =>
      isOutsider(document, person),
    );
    const more = often ?? who;
    return more === undefined && !/everywhere|overalt|überall/u.test(followed.term)
      ? []
      : [more === undefined ? followed : over(followed, more)];
  });
}

/** `Somebody sits outside her room all day`, `han sover foran døra`. */
function waitingAtHerDoor(document: Document): Stretch[] {
  return acts(document, 'linger').flatMap((linger): Stretch[] => {
    const door = actsNear(document, 'at-door', linger, REACH + 2).at(0);
    if (door === undefined) return [];
    const both = over(linger, door);
    const who = personsOf(document).find(
      (person) =>
        isOutsider(document, person) &&
        isEscort(person) &&
        person.subject &&
        person.first >= both.first - REACH &&
        person.last <= both.last + 2,
    );
    if (who === undefined) return [];
    const between = personsWithin(document, Math.min(who.last, linger.first) + 1, linger.first - 1);
    if (between.some(({ role, subject }) => subject && (role === 'self' || role === 'provider'))) return [];
    const isConstant =
      SLEEPS.test(linger.term) ||
      HERS.test(door.term) ||
      anyWithin(steadyOf(document), both.first - REACH, both.last + REACH);
    return isConstant ? [over(who, both)] : [];
  });
}

const SLEEPS = /^(?:sleep|slept|sov|schl|posted|stationed|planted)/u;
const HERS = /her|their|hendes|hennes|ihrer/u;

function steadyOf(document: Document): readonly Stretch[] {
  return acts(document, 'steady');
}
