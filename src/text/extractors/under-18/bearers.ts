import type { Document, HitState, Match } from '../../types.js';
import { clauseAround, type Stretch, within } from '../context.js';
import { foldedSet } from '../words-beside.js';
import { cuesOf, hasCue } from './cues.js';

/** How far before an age the word may stand that says whose it is. */
const REACH = 9;
/** `12 år gammel whisky`. */
const BEHIND = 3;
const PROVIDER = foldedSet('she shes hun hende hon henne sie ona ea ella она вона ей їй i jeg jag ich im мне');
/** `the age of my daughter`, `younger than my son`: the child of the writer is only what she is measured by. */
const MEASURE = foldedSet(
  'as like than age ages som end lige enn än wie als jævnaldrende jämngammal alder ålder alter ca same samme samma',
);

/**
 * Whether an age belongs to somebody who is not offered: a child of the writer, a pet, a guest, or the writer's own past.
 *
 * @param document - A document.
 * @param at - The words that state it.
 * @returns Whether it does.
 * @example
 * ```ts
 * isOfAnother(document, { first: 3, last: 3 }) // → true for “my son is 16”
 * ```
 */
export function isOfAnother(document: Document, at: Stretch): boolean {
  const clause = clauseAround(document, at.first);
  const from = Math.max(clause.first, at.first - REACH);
  if (hasCue(document, ['past'], from, at.first)) return true;
  const to = Math.min(clause.last, at.last + BEHIND);
  if (isOwned(document, 'thing', from, at.first - 1) || hasCue(document, ['thing'], at.last + 1, to)) return true;
  if (isOwned(document, 'kin', from, at.first - 1) || hasCue(document, ['kin'], at.last + 1, at.last + 1)) return true;
  return isItem(document, clause, at) && hasCue(document, ['kin', 'thing'], clause.first - REACH, clause.first - 1);
}

/** The word stands nearer than the provider, and is not what she is compared with. */
function isOwned(document: Document, role: string, from: number, to: number): boolean {
  const owner = within(cuesOf(document, role), from, to).at(-1);
  if (owner === undefined || isCompared(document, owner)) return false;
  for (let at = owner.last + 1; at <= to; at += 1) if (PROVIDER.has(document.tokens[at]?.text ?? '')) return false;
  return true;
}

function isCompared({ tokens }: Document, owner: Match): boolean {
  for (let at = owner.first - 2; at < owner.first; at += 1) if (MEASURE.has(tokens[at]?.text ?? '')) return true;
  return /^(?:s|age|ages|alder|alter)$/u.test(tokens[owner.last + 1]?.text ?? '');
}

/** `mother of two, 12 and 15`: the age begins a clause that says no more. */
function isItem({ tokens, clauses }: Document, clause: Stretch, at: Stretch): boolean {
  const sentence = (token: number): number | undefined => clauses[tokens[token]?.clause ?? -1]?.sentence;
  return (
    at.first - clause.first <= 3 && clause.last - clause.first <= 6 && sentence(clause.first - 1) === sentence(at.first)
  );
}

/** Whether a sentence of an advert lays down who may come: `no one under 18`, `er du 17, så …`. */
export function isRule(document: Document, at: Stretch): boolean {
  const clause = clauseAround(document, at.first);
  const from = Math.max(clause.first, at.first - REACH);
  const to = Math.min(clause.last, at.last + REACH);
  return hasCue(document, ['guest'], from, at.first - 1) || hasCue(document, ['guest'], at.last + 1, to);
}

/** The state of words that are of somebody else, and of others. */
export function stateFor(isOther: boolean): HitState {
  return isOther ? 'neutral' : 'offered';
}
