import { numbersOf } from './advert-numbers.js';
import { AsideCounts } from './aside-counts.js';
import { CONTACT_KINDS, contactHashes, MARK } from './contact-marks.js';
import type { AdvertContact } from './contacts-of.js';
import { hashText } from './hash.js';
import { IntBuffer } from './int-buffer.js';
import { digestKey, hex } from './text-keys.js';
import type { Advert, LinkKind, LinkOptions, SetAside } from './types.js';

/** Numbers of some adverts in flat arrays, which one thread can hand to another. */
export interface AdvertBatch {
  /** Of each advert: how many features, how often they were halved with bits of `ADVERT`, how many bands, habits, contacts and places. */
  readonly sizes: Int32Array;
  /** Of each advert two hashes of its wording; twice nought for a wording that links nothing. */
  readonly digests: Int32Array;
  readonly features: Int32Array;
  /** Bands of each advert, then its habits. */
  readonly bands: Int32Array;
  /** Of each contact two hashes of its key, one of its country or service, and bits of `MARK`. */
  readonly contacts: Int32Array;
  /** Start and end of each contact in the text. */
  readonly places: Int32Array;
  readonly aside: readonly SetAside[];
}

/** Numbers in `sizes` of each advert. */
export const SIZES = 6;
/** What is known of an advert beside the number of times its features were halved, which is in the low bits: it says that others took its text; some of its bands are to link nothing. */
export const ADVERT = { level: 0x1f, copied: 0x20, ignored: 0x40 } as const;
/** Numbers of each contact. */
export const PER_CONTACT = 4;

/** Turns adverts into numbers, one after the other. */
export class BatchWriter {
  readonly #options: LinkOptions;
  readonly #ignored: ReadonlySet<string>;
  readonly #aside = new AsideCounts();
  readonly #sizes = new IntBuffer();
  readonly #digests = new IntBuffer();
  readonly #features = new IntBuffer();
  readonly #bands = new IntBuffer();
  readonly #contacts = new IntBuffer();
  readonly #places = new IntBuffer();

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#ignored = new Set(options.ignore);
  }

  add(advert: Advert): void {
    const { contacts, features, habits, digest, unfit, isCopied } = numbersOf(advert, this.#options);
    let kept = 0;
    for (const contact of contacts.contacts)
      if (contact.unfit !== undefined) this.#aside.count(contact.kind, contact.key, contact.unfit);
      else {
        this.#addContact(contact);
        kept += 1;
      }
    if (unfit !== undefined) this.#aside.count('same-text', digestKey(digest), unfit);
    const isFit = unfit === undefined && !this.#isIgnored('same-text', () => digestKey(digest));
    this.#digests.push(isFit ? digest[0] : 0);
    this.#digests.push(isFit ? digest[1] : 0);
    this.#features.append(features.items);
    for (const { start, end } of contacts.places) {
      this.#places.push(start);
      this.#places.push(end);
    }
    const bands = this.#addBands(features.bands);
    const ignored = bands < features.bands.length ? ADVERT.ignored : 0;
    this.#sizes.push(features.items.length);
    this.#sizes.push(features.level | (isCopied ? ADVERT.copied : 0) | ignored);
    this.#sizes.push(bands);
    this.#sizes.push(this.#addBands(habits));
    this.#sizes.push(kept);
    this.#sizes.push(contacts.places.length);
  }

  /** What was added since the last time. */
  take(): AdvertBatch {
    return {
      sizes: this.#sizes.take(),
      digests: this.#digests.take(),
      features: this.#features.take(),
      bands: this.#bands.take(),
      contacts: this.#contacts.take(),
      places: this.#places.take(),
      aside: this.#aside.take(),
    };
  }

  #addContact({ kind, key, code, strength }: AdvertContact): void {
    const [first, second] = contactHashes(kind, key);
    this.#contacts.push(first);
    this.#contacts.push(second);
    this.#contacts.push(code === '' ? 0 : hashText(code) | 1);
    const ignored = this.#isIgnored(kind, () => key) ? MARK.ignored : 0;
    this.#contacts.push(CONTACT_KINDS.indexOf(kind) | (strength === 'weak' ? MARK.weak : 0) | ignored);
  }

  #addBands(bands: readonly number[]): number {
    if (this.#ignored.size === 0) {
      this.#bands.append(bands);
      return bands.length;
    }
    const kept = bands.filter((band) => !this.#isIgnored('similar-text', () => hex(band)));
    this.#bands.append(kept);
    return kept.length;
  }

  /** Whether the caller wants a key to link nothing; one that is asked about is counted. */
  #isIgnored(kind: LinkKind, keyOf: () => string): boolean {
    if (this.#ignored.size === 0) return false;
    const key = keyOf();
    if (!this.#ignored.has(`${kind}:${key}`)) return false;
    this.#aside.count(kind, key, 'ignored');
    return true;
  }
}
