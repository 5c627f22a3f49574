import type { Span } from '../text/types.js';
import { type ComparedText, comparedText } from './compare-texts.js';
import { type AdvertContact, contactsOf, fieldContacts } from './contacts-of.js';
import { readPart } from './read-part.js';
import { settle } from './settle-words.js';
import type { Advert, LinkOptions } from './types.js';
import { WordReader } from './words.js';

const words = new WordReader();

/** What is known of an advert before it is read again. */
export interface KnownAdvert {
  /** Where contacts stand in its text. */
  readonly places: readonly Span[];
  /** Hashes of the contacts by which its author is reached. */
  readonly reachedBy: readonly number[];
}

/** An advert that was read again; what is not asked of it is not worked out. */
export class ReadAdvert {
  readonly advert: Advert;
  readonly known: KnownAdvert;
  readonly #options: LinkOptions;
  #compared: ComparedText | undefined;
  #contacts: readonly AdvertContact[] | undefined;

  constructor(advert: Advert, known: KnownAdvert, options: LinkOptions) {
    this.advert = readPart(advert);
    this.known = known;
    this.#options = options;
  }

  /** Its text as it is compared: without the contacts and the name of the town. */
  get compared(): ComparedText {
    if (this.#compared !== undefined) return this.#compared;
    words.scan(this.advert.text, this.advert.city);
    settle(words, this.known.places);
    this.#compared = comparedText(words);
    return this.#compared;
  }

  /** Its contacts with their places. */
  get contacts(): readonly AdvertContact[] {
    this.#contacts ??=
      this.known.places.length === 0
        ? fieldContacts(this.advert, this.#options)
        : contactsOf(this.advert, this.#options).contacts;
    return this.#contacts;
  }
}

/** Adverts that are kept after they were read again: neighbours are asked for one after the other. */
const MOST_KEPT = 1024;

/** Reads adverts again when their words are needed. */
export class AdvertStore {
  readonly #read: (advert: number) => ReadAdvert;
  #kept = new Map<number, ReadAdvert>();
  #before = new Map<number, ReadAdvert>();

  constructor(read: (advert: number) => ReadAdvert) {
    this.#read = read;
  }

  /** The advert of a number. */
  at(advert: number): ReadAdvert {
    const known = this.#kept.get(advert) ?? this.#before.get(advert);
    if (known !== undefined) return known;
    if (this.#kept.size >= MOST_KEPT) {
      this.#before = this.#kept;
      this.#kept = new Map();
    }
    const made = this.#read(advert);
    this.#kept.set(advert, made);
    return made;
  }
}
