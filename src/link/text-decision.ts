import type { TextTie } from './compare-texts.js';
import { saysItsOwn } from './own-wording.js';
import type { LinkStrength } from './types.js';

/**
 * From so much in common two texts are one that was reworded: the less there is in common, the larger the share that it has to be. Measured on the development
 * halves of made adverts, where jokes on the wording of others and adverts of the same stock phrases have up to 0.6 of a short text in common.
 */
const LONG = { similarity: 0.5, product: 9 };
const SHORT = { similarity: 0.72, mass: 8 };
/** The whole of a shorter text stands in a longer one. */
const HELD = { held: 0.85, mass: 16, similarity: 0.4 };
/** Words of their own that both have: stock phrases tie nothing, however many and in whatever order. */
const OWN = 3;
/** Texts that are one but for a word or two need fewer. */
const ALMOST = { similarity: 0.84, own: 2 };
/** Below these, two texts have nothing in common that would count beside another tie. */
const WEAK = { similarity: 0.33, mass: 6 };

/**
 * Whether what two texts have in common ties their adverts together.
 *
 * @param tie - What they have in common.
 * @returns How strong the tie is; undefined for none.
 */
export function textStrength(tie: TextTie): LinkStrength | undefined {
  if (tie.copied || tie.sameHand) return 'strong';
  const { similarity, mass, held, own, trade } = tie;
  if (tie.framed || own < (similarity >= ALMOST.similarity ? ALMOST.own : OWN)) return undefined;
  const isOne =
    (similarity >= LONG.similarity && similarity * mass >= LONG.product) ||
    (similarity >= SHORT.similarity && mass >= SHORT.mass) ||
    (held >= HELD.held && mass >= HELD.mass && similarity >= HELD.similarity);
  if (isOne && saysItsOwn(own, trade)) return 'strong';
  return similarity >= WEAK.similarity && mass >= WEAK.mass ? 'weak' : undefined;
}
