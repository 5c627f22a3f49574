import { UNDER_18 } from '../../../generated/lexicons/under-18.js';
import { matchLexicon, oncePerDocument } from '../../helpers.js';
import type { Document, Match } from '../../types.js';
import { anyWithin, within } from '../context.js';

const byTag = oncePerDocument((document: Document): ReadonlyMap<string, readonly Match[]> => {
  const found = new Map<string, Match[]>();
  for (const match of matchLexicon(document, UNDER_18.id))
    for (const tag of (match.tag ?? '').split(' ')) {
      const list = found.get(tag);
      if (list === undefined) found.set(tag, [match]);
      else list.push(match);
    }
  return found;
});

const NONE: readonly Match[] = [];

/**
 * Words of the lexicon `under-18` with a role. A word may have several (`not sure` doubts what follows and what precedes), so a tag lists them.
 *
 * @param document - A document that was read with this lexicon.
 * @param role - One of the roles that tags list.
 * @returns The matches in the order of the text.
 * @example
 * ```ts
 * cuesOf(document, 'kin').map(({ term }) => term) // → ['son'] for “my son is 16”
 * ```
 */
export function cuesOf(document: Document, role: string): readonly Match[] {
  return byTag(document).get(role) ?? NONE;
}

/** Whether a word with one of the roles lies within tokens `first … last`. */
export function hasCue(document: Document, roles: readonly string[], first: number, last: number): boolean {
  return roles.some((role) => anyWithin(cuesOf(document, role), first, last));
}

/** The last word with the role within tokens `first … last`. */
export function lastCue(document: Document, role: string, first: number, last: number): Match | undefined {
  return within(cuesOf(document, role), first, last).at(-1);
}
