import type { Document, Match } from '../../types.js';
import { clauseAround, type Stretch } from '../context.js';
import { acts, actsAfter, over } from './acts.js';
import { bearerOf, isOutsider, personsWithin } from './people.js';
import { sentenceAround } from './turned.js';

const REACH = 5;
const LONG_REACH = 12;

/**
 * Somebody who has to stay inside, is looked for if she does not come back, or whose door others open.
 *
 * @param document - A review that was read with the lexicon `review-acts`.
 * @returns The stretches that say so.
 * @example
 * ```ts
 * keptIn(document) // → one stretch for “She was told to stay in the flat”
 * ```
 */
export function keptIn(document: Document): readonly Stretch[] {
  return [...hasToStay(document), ...lookedFor(document), ...keysWithOthers(document)];
}

/** `She has to stay inside`: of her, named in the sentence; `you must stay in the shower` is advice. */
function hasToStay(document: Document): Stretch[] {
  return acts(document, 'must').flatMap((must): Stretch[] => {
    const stay = actsAfter(document, 'stay', must, 3).at(0);
    if (stay === undefined) return [];
    const inside = actsAfter(document, 'inside', { first: must.first, last: must.last }, REACH + 2).find(
      ({ last }) => last >= stay.first,
    );
    if (inside === undefined || !isHers(document, must)) return [];
    return [over(must, over(stay, inside))];
  });
}

function isHers(document: Document, at: Match): boolean {
  const { first } = sentenceAround(document, at);
  const named = personsWithin(document, first, at.first + 2).some(({ role }) => role === 'provider');
  return named && bearerOf(document, at) === 'provider';
}

/** `She has to be back in ten minutes or they come looking.` */
function lookedFor(document: Document): Stretch[] {
  return acts(document, 'back-by').flatMap((back): Stretch[] => {
    const search = actsAfter(document, 'search', back, LONG_REACH).at(0);
    return search === undefined || bearerOf(document, back) !== 'provider' ? [] : [over(back, search)];
  });
}

/** `The key hung round the old woman's neck`, `nøglen ligger hos ham`: nobody hands it to the reviewer. */
function keysWithOthers(document: Document): Stretch[] {
  return acts(document, 'key').flatMap((key): Stretch[] => {
    const where = actsAfter(document, 'whose', key, REACH).at(0);
    if (where === undefined) return [];
    const { first } = sentenceAround(document, key);
    const { last } = clauseAround(document, where.first);
    const who = personsWithin(document, where.first, Math.min(last, where.last + REACH)).find((person) =>
      isOutsider(document, person),
    );
    if (who === undefined || personsWithin(document, Math.max(first, key.first - REACH), where.last).some(isSelf))
      return [];
    return [over(key, who)];
  });
}

function isSelf({ role }: { readonly role: string }): boolean {
  return role === 'self';
}
