import type { TieContext } from './contact-ties.js';
import { eachGroup } from './each-group.js';

/** What so many adverts share that are otherwise unlike is what many write. Fewer may be one hand's. */
const COMMON = 16;
/** Texts with less in common are unlike. */
const ALIKE = 0.5;
/** Two texts with fewer hashes in common that are not common ones share what many write. */
const FEWEST_OWN = 3;
/** Hashes are looked up by so many of their bits first. */
const FILTER_BITS = 22;
const FILTER_SHIFT = 32 - FILTER_BITS;

/**
 * Whether a hash stands for a phrase that many write: many adverts have it whose texts are otherwise unlike one another. One hand's adverts are alike, however many they are.
 *
 * @param members - Places of the adverts that have it.
 * @param context - The adverts.
 * @returns Whether it does.
 */
export function isCommonPhrase(members: readonly number[], { kept, order }: TieContext): boolean {
  if (members.length < COMMON) return false;
  const digestOf = (place: number): number => kept.digestOf(order[place] ?? 0);
  // Neighbours in an order that has nothing to do with them.
  const mixed = [...members].sort((one, other) => digestOf(one) - digestOf(other) || one - other);
  let unlike = 1;
  for (let at = 1; at < mixed.length && unlike < COMMON; at += 1) {
    const [one = 0, other = 0] = [order[mixed[at - 1] ?? 0], order[mixed[at] ?? 0]];
    if (kept.features.similarity(one, other) < ALIKE) unlike += 1;
  }
  return unlike >= COMMON;
}

/** What is known of short texts when all adverts are: which of their wording many write. Of a long text, the row of its phrases is its own. */
export class CommonWording {
  readonly #context: TieContext;
  readonly #common = new Set<number>();
  readonly #shared = new Set<number>();

  constructor(context: TieContext) {
    this.#context = context;
    const { kept, order, most } = context;
    const asked = new Uint8Array(1 << FILTER_BITS);
    let short = 0;
    for (const advert of order)
      if (kept.features.isShort(advert)) {
        short += 1;
        for (const band of kept.bandsOf(advert)) asked[band >>> FILTER_SHIFT] = 1;
      }
    if (short < 2) return;
    eachGroup(
      (put) => {
        kept.eachBand(order)((hash, entry) => {
          if ((entry & 1) === 0 && asked[hash >>> FILTER_SHIFT] === 1) put(hash, entry >> 1);
        });
      },
      (hash, places) => {
        if (places.length < COMMON && places.length <= most) return;
        const members = [...places];
        if (members.length <= most && !isCommonPhrase(members, context)) return;
        this.#common.add(hash);
        for (const member of members) this.#shared.add(member);
      },
    );
  }

  /** Whether two short texts, or one with itself, share nothing but what many write. */
  isAll(a: number, b: number): boolean {
    const { kept, order } = this.#context;
    const [one, other] = [order[a] ?? 0, order[b] ?? 0];
    if (!kept.features.isShort(one) || !kept.features.isShort(other)) return false;
    if (![a, b].some((place) => this.#shared.has(place) || kept.hasIgnored(order[place] ?? 0))) return false;
    const ofOther = new Set(kept.bandsOf(other));
    return kept.bandsOf(one).filter((band) => ofOther.has(band) && !this.#common.has(band)).length < FEWEST_OWN;
  }
}
