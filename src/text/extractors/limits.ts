import { LIMITS_STATED } from '../../generated/lexicons/limits-stated.js';
import type { Extractor } from '../types.js';
import { byLexicon } from './by-lexicon.js';

/**
 * Limits of the person's own: `jeg laver ikke alt`, `my rules`. Such wording speaks for somebody who decides herself.
 *
 * @example
 * ```ts
 * extractFacts('Jeg laver ikke alt').facts['limits-stated']?.value // → true
 * ```
 */
export const limitsStated: Extractor = byLexicon('limits-stated', LIMITS_STATED);
