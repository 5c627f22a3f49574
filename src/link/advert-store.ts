import { type ComparedText, comparedText } from './compare-texts.js';
import { type AdvertContacts, contactsOf } from './contacts-of.js';
import type { Advert, LinkOptions } from './types.js';
import { settle } from './settle-words.js';
import { WordReader } from './words.js';

/** An advert that was read again, with its contacts. */
export interface ReadAdvert {
  readonly advert: Advert;
  readonly contacts: AdvertContacts;
  /** Its text as it is compared: without the contacts and the name of the town. */
  readonly compared: ComparedText;
}

const words = new WordReader();

/** Adverts that are kept after they were read again: neighbours are asked for one after the other. */
const MOST_KEPT = 1024;

/** Reads adverts again when their words are needed. */
export class AdvertStore {
  readonly #read: (index: number) => Advert;
  readonly #options: LinkOptions;
  #kept = new Map<number, ReadAdvert>();
  #before = new Map<number, ReadAdvert>();

  constructor(read: (index: number) => Advert, options: LinkOptions) {
    this.#read = read;
    this.#options = options;
  }

  /** The advert that was added as this number. */
  at(index: number): ReadAdvert {
    const known = this.#kept.get(index) ?? this.#before.get(index);
    if (known !== undefined) return known;
    if (this.#kept.size >= MOST_KEPT) {
      this.#before = this.#kept;
      this.#kept = new Map();
    }
    const advert = this.#read(index);
    words.scan(advert.text, advert.city);
    const contacts = contactsOf(advert, this.#options, words);
    settle(words, contacts.places);
    const made = { advert, contacts, compared: comparedText(words) };
    this.#kept.set(index, made);
    return made;
  }
}
