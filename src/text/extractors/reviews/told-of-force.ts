import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import type { Document, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { acts, actsAfter, actsNear, over } from './acts.js';
import { bearerOf, isOutsider, personsWithin } from './people.js';
import { sentenceAround, sentencesAround } from './turned.js';

const REACH = 5;
const LONG_REACH = 12;

/**
 * What a review repeats of force without naming it: she sees nothing of what she earns, was promised other work, was sold, has to earn so much before she may
 * rest, asks for the police, fears for her family.
 *
 * @param document - A review that was read with the lexicon `review-acts`.
 * @returns The stretches that say so.
 * @example
 * ```ts
 * toldOfForce(document) // → one stretch for “She never sees a penny of it”
 * ```
 */
export function toldOfForce(document: Document): readonly Stretch[] {
  return [
    ...keepsNothing(document),
    ...handsOver(document),
    ...deprived(document),
    ...otherWorkPromised(document),
    ...trickedHither(document),
    ...sold(document),
    ...quotas(document),
    ...asksForPolice(document),
    ...familyThreatened(document),
  ];
}

/** `She never sees a penny`, `behält keinen Cent`, `I cannot have money` in her own words. */
function keepsNothing(document: Document): Stretch[] {
  return acts(document, 'keep').flatMap((keep): Stretch[] => {
    const { first, last } = clauseAround(document, keep.first);
    const coins = within(
      acts(document, 'coin'),
      Math.max(first, keep.first - REACH),
      Math.min(last, keep.last + REACH + 1),
    );
    const coin = coins.at(0);
    if (coin === undefined || bearerOf(document, keep) !== 'provider') return [];
    if (
      !personsWithin(document, first, keep.last + REACH).some(({ role }) => role === 'provider') &&
      !isQuoted(document, keep)
    )
      return [];
    const from = Math.max(first, Math.min(keep.first, coin.first) - REACH);
    const negation = within(tagged(document, REVIEW_SCOPE.id, 'not'), from, Math.max(keep.last, coin.first) + 2).at(-1);
    const isBare = ALONE.has(coin.term);
    if (negation === undefined && !isBare) return [];
    // `not see the money` is less than `not see a penny`: to have, keep or get it is what counts.
    if (PLAIN_MONEY.has(coin.term) && LOOKS.test(keep.term)) return [];
    if (document.tokens.slice(Math.max(first, keep.first - 3), keep.first).some(({ text }) => WANTS.has(text)))
      return [];
    // A tip that is turned down with thanks is her own choice.
    if (/accept|annehmen|modtag/u.test(keep.term)) return [];
    return [over(negation ?? keep, over(keep, coin))];
  });
}

/** Folded. What she does not want is her own choice. */
const WANTS = new Set('want wants wanted vil ville vill will wollte'.split(' '));

/** Coins that hold their own denial. */
const ALONE = new Set(['keinen cent', 'kein geld', 'nichts davon']);
const PLAIN_MONEY = new Set(
  'money the money pengene penge pengarna pengar penger geld das geld her money tips the tip dricks trinkgeld'.split(
    ' ',
  ),
);
const LOOKS = /^(?:see|sees|se|ser|sehen|sieht)$/u;

function isQuoted({ tokens }: Document, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - LONG_REACH), first).some(({ text }) => QUOTES.has(text));
}

const QUOTES = new Set(['"', '“', '”', '„', '»', '«', "'"]);

/** `She has to hand over all of it`, `muss alles an den Fahrer abgeben`. */
function handsOver(document: Document): Stretch[] {
  return acts(document, 'hand-over').flatMap((hand): Stretch[] => {
    const { first } = clauseAround(document, hand.first);
    const must = within(acts(document, 'must'), Math.max(first, hand.first - LONG_REACH), hand.first - 1).at(-1);
    return must === undefined || bearerOf(document, hand) === 'self' ? [] : [over(must, hand)];
  });
}

/** `All her earnings are taken off her`, `someone is making money off this girl`. */
function deprived(document: Document): Stretch[] {
  return acts(document, 'deprive').flatMap((deprive): Stretch[] => {
    const { first, last } = sentenceAround(document, deprive);
    const persons = personsWithin(document, first, Math.min(last, deprive.last + 2));
    if (!persons.some(({ role }) => role === 'provider') || bearerOf(document, deprive) === 'self') return [];
    const coin = actsNear(document, 'coin', deprive, LONG_REACH).at(0);
    if (coin === undefined && !/money|living|earning|profit|earns|tjener|lever|tjänar|verdien/u.test(deprive.term))
      return [];
    return [coin === undefined ? deprive : over(coin, deprive)];
  });
}

/** `She thought she was coming to clean houses`: told of her, and of work somewhere else. */
function otherWorkPromised(document: Document): Stretch[] {
  return ['believed', 'must'].flatMap((tag) =>
    acts(document, tag).flatMap((belief): Stretch[] => {
      if (tag === 'must' && (!/^(?:skulle|sollte)$/u.test(belief.term) || !isRetold(document, belief))) return [];
      const job = actsAfter(document, 'job', belief, LONG_REACH - 2).at(0);
      if (job === undefined) return [];
      const clause = clauseAround(document, belief.first);
      if (
        personsWithin(document, clause.first, belief.first - 1).some(({ role, subject }) => role === 'self' && subject)
      )
        return [];
      const { first, last } = sentencesAround(document, belief);
      const persons = personsWithin(document, first, last);
      const isHers =
        personsWithin(document, sentenceAround(document, belief).first, job.first).findLast(({ subject }) => subject)
          ?.role === 'provider';
      if (!isHers || !persons.some(({ role }) => role === 'provider')) return [];
      return isAtWorkThere(document, job) ? [] : [over(belief, job)];
    }),
  );
}

/** `Hun fortalte, at hun skulle …`, or in her own words: without them it may be her plan for the evening. */
function isRetold(document: Document, at: Match): boolean {
  const { first } = sentenceAround(document, at);
  const before = document.tokens.slice(Math.max(first, at.first - LONG_REACH), at.first);
  return isQuoted(document, at) || before.some(({ text }) => RETELLS.test(text));
}

/** Folded. */
const RETELLS =
  /^(?:told|said|sagde|fortalte|forklarede|sa|berattade|sagt|sagte|erzahlte|erzahlt|lurte|lurede|lovet|lovede)$/u;

/** `She also works in a hotel`, `for two years`: work that she has. */
function isAtWorkThere({ tokens }: Document, { first }: Match): boolean {
  return tokens.slice(Math.max(0, first - LONG_REACH), first + LONG_REACH).some(({ text }) => ALSO.has(text));
}

const ALSO = new Set(
  'also ogsa ocksa auch already monday weekend tomorrow imorgen morgen night tonight evening today aften bagefter efteråt abend heute'.split(
    ' ',
  ),
);

/** `They tricked her into coming here`, `de lurte meg hit` in her words. */
function trickedHither(document: Document): Stretch[] {
  return acts(document, 'trick').flatMap((trick): Stretch[] => {
    const hither = actsAfter(document, 'hither', trick, REACH).at(0);
    if (hither === undefined) return [];
    const object = personsWithin(document, trick.first - REACH, hither.last).some(({ role }) => role === 'provider');
    return object && bearerOf(document, trick) !== 'self' ? [over(trick, hither)] : [];
  });
}

/** `Somebody had sold her on`, `man habe sie verkauft`: a person, not a car. */
function sold(document: Document): Stretch[] {
  return acts(document, 'sell').flatMap((sell): Stretch[] => {
    const { first, last } = clauseAround(document, sell.first);
    const near = personsWithin(document, Math.max(first, sell.first - REACH), Math.min(last, sell.last + 2));
    const object = near.find(({ role, subject }) => role === 'provider' && !subject);
    const german =
      near.some(({ first: at }) => document.tokens[at]?.text === 'sie') && MAN.has(subjectText(document, first, sell));
    const passive = document.tokens
      .slice(Math.max(first, sell.first - 3), sell.first)
      .some(({ text }) => PASSIVES.has(text));
    const isPassive = passive && near.some(({ role }) => role === 'provider');
    const isDone = object !== undefined && near.some((person) => isOutsider(document, person));
    if (!isPassive && !isDone && !german) return [];
    return [over(near[0] ?? sell, sell)];
  });
}

function subjectText({ tokens }: Document, first: number, { first: at }: Match): string {
  return tokens.slice(first, at).find(({ text }) => MAN.has(text))?.text ?? '';
}

const MAN = new Set(['man', 'jemand', 'einer', 'er']);
/** Folded. */
const PASSIVES = new Set(
  'er ar ist was were been being is are blevet blev bliver blivit blev blir blitt ble wurde wurden worden'.split(' '),
);

/** `She has to earn 500 before she may sleep.` */
function quotas(document: Document): Stretch[] {
  return acts(document, 'quota').flatMap((quota): Stretch[] => {
    const before = actsAfter(document, 'before-may', quota, LONG_REACH).at(0);
    if (before === undefined || bearerOf(document, quota) !== 'provider') return [];
    const hasNumber = document.tokens.slice(quota.last + 1, before.last).some(({ kind }) => kind === 'number');
    return hasNumber ? [over(quota, before)] : [];
  });
}

/** `A scrap of paper asking him to phone the police`, `she pleaded with me to call the cops`. */
function asksForPolice(document: Document): Stretch[] {
  return acts(document, 'police').flatMap((police): Stretch[] => {
    const { first } = sentenceAround(document, police);
    const ask = within(acts(document, 'ask-me'), Math.max(first, police.first - LONG_REACH), police.first - 1).at(-1);
    if (ask === undefined) return [];
    const asker = personsWithin(document, Math.max(first, ask.first - LONG_REACH), ask.first - 1).findLast(
      ({ subject }) => subject,
    );
    const asked = personsWithin(document, ask.last + 1, police.first - 1).at(0);
    const isToOther = asked !== undefined && asked.role !== 'provider' && !asked.subject;
    return isToOther && asker?.role !== 'self' ? [over(ask, police)] : [];
  });
}

/** `They would hurt her sister.` */
function familyThreatened(document: Document): Stretch[] {
  return acts(document, 'threat').flatMap((threat): Stretch[] => {
    const kin = actsNear(document, 'kin', threat, REACH).at(0);
    if (kin === undefined) return [];
    const { first } = clauseAround(document, threat.first);
    const who = personsWithin(document, Math.max(first, threat.first - LONG_REACH), threat.first - 1).findLast(
      ({ subject }) => subject,
    );
    const isPassive = kin.first < threat.first;
    if (!isPassive && (who === undefined || !isOutsider(document, who))) return [];
    return anyWithin(tagged(document, REVIEW_SCOPE.id, 'mock'), first, threat.last + REACH) ? [] : [over(kin, threat)];
  });
}
