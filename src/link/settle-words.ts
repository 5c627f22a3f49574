import type { Span } from '../text/types.js';
import { KIND, type WordReader } from './words.js';

/**
 * The second half of reading: contacts become one number each, and sentences that speak of the site, the profile or the advert itself count for nothing, because they
 * are the house's wording.
 *
 * @param words - A text after `scan`.
 * @param contacts - The places of telephone numbers and names, in order.
 */
export function settle(words: WordReader, contacts: readonly Span[]): void {
  if (contacts.length > 0) mask(words, contacts);
  if (words.pointed >= HOUSE_POINTS) leaveOutHouse(words);
}

/** From so many points on a sentence is the house's. */
const HOUSE_POINTS = 2;

function mask(words: WordReader, contacts: readonly Span[]): void {
  const { kinds, stems, weights, starts, ends, fulls, points } = words;
  let next = 0;
  let isOpen = false;
  // What stands before the first contact stays where it is.
  let kept = firstFrom(words, contacts[0]?.start ?? 0);
  for (let at = kept; at < words.count; at += 1) {
    while (next < contacts.length && (contacts[next]?.end ?? 0) <= (starts[at] ?? 0)) {
      next += 1;
      isOpen = false;
    }
    const contact = contacts[next];
    const isContact = contact !== undefined && (ends[at] ?? 0) > contact.start;
    if (isContact && isOpen) continue;
    isOpen = isContact;
    kinds[kept] = isContact ? KIND.number : (kinds[at] ?? 0);
    stems[kept] = isContact ? -1 : (stems[at] ?? 0);
    weights[kept] = isContact ? 0 : (weights[at] ?? 0);
    starts[kept] = isContact ? contact.start : (starts[at] ?? 0);
    ends[kept] = isContact ? contact.end : (ends[at] ?? 0);
    fulls[kept] = fulls[at] ?? 0;
    points[kept] = kinds[kept] === KIND.number ? 0 : (points[at] ?? 0);
    kept += 1;
  }
  words.count = kept;
}

/** The first word that ends behind a place. */
function firstFrom({ ends, count }: WordReader, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leaveOutHouse({ kinds, weights, points, count }: WordReader): void {
  for (let first = 0; first < count;) {
    let end = first;
    let sum = 0;
    while (end < count && kinds[end] !== KIND.stop) {
      sum += points[end] ?? 0;
      end += 1;
    }
    if (sum >= HOUSE_POINTS)
      for (let at = first; at < end; at += 1) {
        kinds[at] = KIND.stop;
        weights[at] = 0;
      }
    first = end + 1;
  }
}
