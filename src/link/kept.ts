import { ADVERT, type AdvertBatch, PER_CONTACT, SIZES } from './advert-batch.js';
import { MARK } from './contact-marks.js';
import type { EachEntry } from './each-group.js';
import { FeatureStore } from './feature-store.js';
import { NumberList } from './number-list.js';
import type { Span } from '../text/types.js';

/** A contact of an advert as numbers. */
export interface KeptContact {
  readonly second: number;
  readonly code: number;
  readonly mark: number;
}

/** Everything that is kept of the adverts: numbers, and their ids. Adverts have the numbers in which they came. */
export class Kept {
  readonly ids: string[] = [];
  readonly features: FeatureStore = new FeatureStore();
  readonly #digests = new NumberList();
  readonly #bands = new NumberList();
  readonly #contacts = new NumberList();
  readonly #owners = new NumberList();
  readonly #places = new NumberList();
  /** Where what belongs to an advert ends in the list; habits stand behind the bands. */
  readonly #bandEnds = new NumberList();
  readonly #habitEnds = new NumberList();
  readonly #contactEnds = new NumberList();
  readonly #placeEnds = new NumberList();
  readonly #copied = new Set<number>();
  readonly #ignored = new Set<number>();

  add(ids: readonly string[], batch: AdvertBatch): void {
    let features = 0;
    const { sizes } = batch;
    for (const [at, id] of ids.entries()) {
      const of = at * SIZES;
      const [count = 0, about = 0, bands = 0] = [sizes[of], sizes[of + 1], sizes[of + 2]];
      const [habits = 0, contacts = 0, places = 0] = [sizes[of + 3], sizes[of + 4], sizes[of + 5]];
      this.features.add(batch.features.subarray(features, features + count), about & ADVERT.level);
      if ((about & ADVERT.copied) !== 0) this.#copied.add(this.ids.length);
      if ((about & ADVERT.ignored) !== 0) this.#ignored.add(this.ids.length);
      features += count;
      const before = this.ids.length - 1;
      this.#bandEnds.push(this.#habitEnds.at(before) + bands);
      this.#habitEnds.push(this.#bandEnds.at(before + 1) + habits);
      this.#contactEnds.push(this.#contactEnds.at(before) + contacts);
      this.#placeEnds.push(this.#placeEnds.at(before) + places);
      for (let n = 0; n < contacts; n += 1) this.#owners.push(this.ids.length);
      this.ids.push(id);
    }
    this.#digests.append(batch.digests);
    this.#bands.append(batch.bands);
    this.#contacts.append(batch.contacts);
    this.#places.append(batch.places);
  }

  /** The second hash of an advert's wording. */
  digestOf(advert: number): number {
    return this.#digests.at(2 * advert + 1);
  }

  /** Whether an advert says that others took its text. */
  isCopied(advert: number): boolean {
    return this.#copied.has(advert);
  }

  /** Whether some of the bands of an advert are to link nothing; they are not kept. */
  hasIgnored(advert: number): boolean {
    return this.#ignored.has(advert);
  }

  /** The bands of an advert. */
  bandsOf(advert: number): readonly number[] {
    const bands: number[] = [];
    for (let at = this.#habitEnds.at(advert - 1); at < this.#bandEnds.at(advert); at += 1)
      bands.push(this.#bands.at(at));
    return bands;
  }

  /** The advert of a contact. */
  ownerOf(contact: number): number {
    return this.#owners.at(contact);
  }

  contactAt(contact: number): KeptContact {
    const at = contact * PER_CONTACT;
    return { second: this.#contacts.at(at + 1), code: this.#contacts.at(at + 2), mark: this.#contacts.at(at + 3) };
  }

  /** The contacts of an advert by which its author is reached, also those that are to link nothing: kind and second hash. */
  reachedBy(advert: number): readonly number[] {
    const reached: number[] = [];
    for (let at = this.#contactEnds.at(advert - 1); at < this.#contactEnds.at(advert); at += 1) {
      const { second, mark } = this.contactAt(at);
      if ((mark & MARK.kind) !== USER) reached.push(second);
    }
    return reached;
  }

  /** Where contacts stand in the text of an advert. */
  placesOf(advert: number): readonly Span[] {
    const places: Span[] = [];
    for (let at = this.#placeEnds.at(advert - 1); at < this.#placeEnds.at(advert); at += 1)
      places.push({ start: this.#places.at(2 * at), end: this.#places.at(2 * at + 1) });
    return places;
  }

  /** Goes through all contacts that may link, under their first hash. */
  eachContact(order: Int32Array): EachEntry {
    return (put) => {
      for (const advert of order)
        for (let at = this.#contactEnds.at(advert - 1); at < this.#contactEnds.at(advert); at += 1)
          if ((this.#contacts.at(at * PER_CONTACT + 3) & MARK.ignored) === 0)
            put(this.#contacts.at(at * PER_CONTACT), at);
    };
  }

  /** Goes through all wordings that may link, under their first hash, by the places of the adverts in an order. */
  eachDigest(order: Int32Array): EachEntry {
    return (put) => {
      for (let place = 0; place < order.length; place += 1) {
        const at = 2 * (order[place] ?? 0);
        if (this.#digests.at(at) !== 0 || this.#digests.at(at + 1) !== 0) put(this.#digests.at(at), place);
      }
    };
  }

  /** Goes through all bands and habits: twice the place of the advert in an order, plus one for a habit. */
  eachBand(order: Int32Array): EachEntry {
    return (put) => {
      for (let place = 0; place < order.length; place += 1) {
        const advert = order[place] ?? 0;
        const [bandEnd, end] = [this.#bandEnds.at(advert), this.#habitEnds.at(advert)];
        for (let at = this.#habitEnds.at(advert - 1); at < end; at += 1)
          put(this.#bands.at(at), 2 * place + (at < bandEnd ? 0 : 1));
      }
    };
  }

  /** Lets go of what pairs of texts are looked for by, when all are found, and of the features of all texts but those of a pair. */
  clearTexts(isPaired: (advert: number) => boolean): void {
    this.#digests.clear();
    this.#bands.clear();
    this.#bandEnds.clear();
    this.#habitEnds.clear();
    this.features.keepOnly(isPaired);
  }
}

const USER = 3;
