import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import type { Document, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { acts, actsAfter, actsNear, over } from './acts.js';
import { bearerOf, isOutsider, type Person, personsOf, personsWithin } from './people.js';
import { sentenceAround } from './turned.js';

const REACH = 6;
const LONG_REACH = 10;

/**
 * Others at work around her whom no verb of their own names: the one who writes in her place, the car that brings her, the knock that ends the hour, the list
 * on which she is moved from town to town.
 *
 * @param document - A review that was read with the lexicon `review-acts`.
 * @returns The stretches that say so.
 * @example
 * ```ts
 * othersAtWork(document) // → one stretch for “You text with a man”
 * ```
 */
export function othersAtWork(document: Document): readonly Stretch[] {
  return [
    ...writtenWith(document),
    ...notHerWhoAnswers(document),
    ...broughtByCar(document),
    ...timeCalled(document),
    ...movedOn(document),
    ...askedFirst(document),
    ...handedOver(document),
  ];
}

/** `You text with a man`: not with her, and not with the desk. */
function writtenWith(document: Document): Stretch[] {
  return acts(document, 'write-with').flatMap((write): Stretch[] => {
    const { last } = clauseAround(document, write.first);
    const who = personsWithin(document, write.last + 1, Math.min(last, write.last + REACH)).at(0);
    return who !== undefined && isOutsider(document, who) && who.role !== 'he' ? [over(write, who)] : [];
  });
}

/** Folded. */
const HER = new Set('her she hende hun henne hon sie'.split(' '));
const NOT = new Set('not isnt wasnt never ikke inte nicht aldrig aldri ej'.split(' '));
const WHO = new Set('who that der som die replying answering writing texting'.split(' '));
const ANSWERS =
  /^(?:answer|repl|writ|wrot|text|messag|svar|skriv|skrev|tog|tager|tok|tar|antwort|schreib|schrieb|abnimmt)/u;

/** `It is not her who answers`, `det var ikke hende, der tog telefonen`. */
function notHerWhoAnswers({ tokens }: Document): Stretch[] {
  return tokens.flatMap(({ text }, at): Stretch[] => {
    if (!HER.has(text)) return [];
    const from = Math.max(0, at - 2);
    const not = from + tokens.slice(from, at).findLastIndex((token) => NOT.has(token.text));
    if (not < from) return [];
    const after = tokens.slice(at + 1, at + REACH);
    const who = after.findIndex((token) => WHO.has(token.text));
    const verb = after.findIndex((token, place) => place >= who && ANSWERS.test(token.text));
    if (who < 0 || who > 2 || verb < 0) return [];
    return [{ first: not, last: at + 1 + verb }];
  });
}

/** `A van drops them off`: no taxi, and not the reviewer's own car. */
function broughtByCar(document: Document): Stretch[] {
  return acts(document, 'vehicle').flatMap((vehicle): Stretch[] => {
    const carry = actsAfter(document, 'carry', vehicle, REACH).at(0);
    if (carry === undefined) return [];
    const between = personsWithin(document, vehicle.first - 2, carry.first - 1);
    return between.some(({ role, subject }) => role === 'self' || role === 'other' || (role === 'provider' && subject))
      ? []
      : [over(vehicle, carry)];
  });
}

/** `A man knocked and said that time was up`: somebody else watches the clock. */
function timeCalled(document: Document): Stretch[] {
  return personsOf(document)
    .filter((person) => person.subject && isOutsider(document, person) && person.role !== 'partner')
    .flatMap((person): Stretch[] => {
      const says = nextOf(document, 'says', person);
      if (says === undefined) return [];
      const timeUp = actsAfter(document, 'time-up', says, LONG_REACH).at(0);
      return timeUp === undefined ? [] : [over(person, timeUp)];
    });
}

/** What somebody does: behind him, or right before him (`bankede en fyr på`). */
function nextOf(document: Document, tag: string, person: Person): Match | undefined {
  const { first } = sentenceAround(document, person);
  const behind = actsAfter(document, tag, person, REACH).find(
    (verb) =>
      !personsWithin(document, person.last + 1, verb.first - 1).some(
        ({ subject, role }) => subject && (role === 'self' || role === 'provider'),
      ),
  );
  return behind ?? within(acts(document, tag), Math.max(first, person.first - 2), person.first - 1).at(-1);
}

/** `She has to hand all of it to the driver.` */
function handedOver(document: Document): Stretch[] {
  return acts(document, 'hand-over').flatMap((hand): Stretch[] => {
    const { first, last } = clauseAround(document, hand.first);
    const who = personsWithin(document, Math.max(first, hand.first - REACH), Math.min(last, hand.last + REACH)).find(
      ({ role }) => role === 'third' || role === 'he',
    );
    return who === undefined || bearerOf(document, hand) === 'self' ? [] : [over(hand, who)];
  });
}

/** Folded. */
const BE = new Set('are is were was get gets got being bliver blir blev ble bliv werden wird wurden'.split(' '));

/** `The girls are swapped every Monday`: said of them, in the passive, and again and again. */
function movedOn(document: Document): Stretch[] {
  return acts(document, 'shift').flatMap((shift): Stretch[] => {
    const { first } = clauseAround(document, shift.first);
    const isPassive =
      PASSIVE.test(shift.term) ||
      document.tokens.slice(Math.max(first, shift.first - REACH), shift.first).some(({ text }) => BE.has(text));
    const often = actsNear(document, 'every', shift, REACH + 2).at(0);
    if (!isPassive || often === undefined) return [];
    const who = personsWithin(document, Math.max(first, shift.first - LONG_REACH), shift.first - 1).findLast(
      ({ subject }) => subject,
    );
    return who?.role === 'provider' ? [over(over(who, shift), often)] : [];
  });
}

const PASSIVE = /^(?:byts|byttes|flyttes|flyttas|skiftes|roteras|skickas)/u;

/** Folded. */
const ASKS = new Set('ask asks asked call ring phone text check sporge sporre ringe fraga fragen anrufen'.split(' '));
const BEFORE = new Set('before first forst innan inden for zuerst erst lov permission tilladelse'.split(' '));

/** `She had to call somebody before she could say yes.` */
function askedFirst(document: Document): Stretch[] {
  return acts(document, 'must').flatMap((must): Stretch[] => {
    const { first, last } = sentenceAround(document, must);
    const asks = document.tokens.findIndex(({ text }, at) => at > must.last && at <= must.last + 3 && ASKS.has(text));
    if (asks < 0 || bearerOf(document, must) !== 'provider') return [];
    if (!personsWithin(document, first, must.first).some(({ role }) => role === 'provider')) return [];
    const who = personsWithin(document, asks + 1, Math.min(last, asks + 4)).find(
      (person) => isOutsider(document, person) && person.role !== 'he',
    );
    if (who === undefined) return [];
    const isFirst = document.tokens
      .slice(who.last + 1, Math.min(last, who.last + REACH) + 1)
      .some(({ text }) => BEFORE.has(text));
    return isFirst && !anyWithin(tagged(document, REVIEW_SCOPE.id, 'mock'), first, last) ? [over(must, who)] : [];
  });
}
