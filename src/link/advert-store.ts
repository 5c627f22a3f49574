import { type AdvertContacts, contactsOf } from './contacts-of.js';
import type { Advert, LinkOptions } from './types.js';

/** An advert that was read again, with its contacts. */
export interface ReadAdvert {
  readonly advert: Advert;
  readonly contacts: AdvertContacts;
}

/** Adverts that are kept after they were read again: neighbours are asked for one after the other. */
const MOST_KEPT = 4096;

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
    const made = { advert, contacts: contactsOf(advert, this.#options) };
    this.#kept.set(index, made);
    return made;
  }
}
