/** How far two ratings that differ still agree: not at all, less by each step, or less by its square. */
export type AgreementWeights = 'none' | 'linear' | 'quadratic';

/**
 * The agreement of two categories that stand so many steps apart.
 *
 * Source: Cicchetti and Allison 1971 (linear); Fleiss and Cohen 1973 (quadratic).
 *
 * @param weights - Which kind.
 * @param steps - How many categories they are apart.
 * @param categories - How many categories there are.
 * @returns 1 for the same category, 0 for the two ends.
 * @example
 * ```ts
 * agreementOf('quadratic', 1, 4) // → 0.8889
 * ```
 */
export function agreementOf(weights: AgreementWeights, steps: number, categories: number): number {
  if (steps === 0) return 1;
  if (weights === 'none' || categories < 2) return 0;
  const apart = Math.abs(steps) / (categories - 1);
  return 1 - (weights === 'linear' ? apart : apart * apart);
}
