import { type AdvertContacts, contactsOf } from './contacts-of.js';
import { copiedNotice } from './copied-notice.js';
import { FeatureReader, type Features } from './features.js';
import { habitsOf, sentenceKeys } from './habits.js';
import { joined, SEED, spread, step } from './hash.js';
import { OVERLAPPING, saysItsOwn } from './own-wording.js';
import { readPart } from './read-part.js';
import { settle } from './settle-words.js';
import type { Advert, LinkOptions } from './types.js';
import { KIND, WEIGHT, WordReader } from './words.js';

/** Everything that is asked of one advert, whatever the others are. */
export interface AdvertNumbers {
  readonly contacts: AdvertContacts;
  readonly features: Features;
  /** Two hashes of the wording without what a template swaps. */
  readonly digest: readonly [number, number];
  /** Habits of writing, which texts of two languages may share. */
  readonly habits: readonly number[];
  /** Why an equal text would link nothing: it says too little, or all of it is the house's wording or stock phrases of the trade. */
  readonly unfit: 'short' | 'boilerplate' | undefined;
  /** It says that others took its text, so that a text like it may be by anybody. */
  readonly isCopied: boolean;
}

/** Lighter texts say next to nothing: it takes four words of its own, or eight of the trade. */
const SHORT = 8;

const words = new WordReader();
const reader = new FeatureReader();

/**
 * Reads one advert into numbers.
 *
 * @param given - An advert; what lies beyond 100,000 code points of its text is not read.
 * @param options - What the caller knows.
 * @returns Its contacts and what its text is compared by.
 */
export function numbersOf(given: Advert, options: LinkOptions): AdvertNumbers {
  const advert = readPart(given);
  words.scan(advert.text, advert.city);
  const contacts = contactsOf(advert, options, words);
  const isCopied = copiedNotice(words) !== undefined;
  settle(words, contacts.places);
  let [mass, own, trade, lastOwn] = [0, 0, 0, 0];
  let [high, low] = [SEED, SEED ^ 0x3c6ef372];
  let left = false;
  for (let at = 0; at < words.count; at += 1) {
    if (words.kinds[at] === KIND.stop) {
      left ||= (words.ends[at] ?? 0) - (words.starts[at] ?? 0) > 1;
      continue;
    }
    const weight = words.weights[at] ?? 0;
    mass += weight;
    if (weight === WEIGHT.stock) trade += 1;
    else if (weight === WEIGHT.own) {
      own += (words.starts[at] ?? 0) < lastOwn ? OVERLAPPING : 1;
      lastOwn = words.ends[at] ?? 0;
    }
    high = step(high, words.stems[at] ?? 0);
    low = joined(low, words.stems[at] ?? 0);
  }
  const unfit = mass < SHORT ? (left ? 'boilerplate' : 'short') : saysItsOwn(own, trade) ? undefined : 'boilerplate';
  return {
    contacts,
    features: reader.of(words),
    habits: [...habitsOf(words), ...sentenceKeys(words)],
    digest: [spread(high), spread(low)],
    unfit,
    isCopied,
  };
}
