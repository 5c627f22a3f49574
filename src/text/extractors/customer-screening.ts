import { CUSTOMER_SCREENING } from '../../generated/lexicons/customer-screening.js';
import type { Extractor } from '../types.js';
import { byLexicon } from './by-lexicon.js';

/**
 * Customers are checked before a meeting: by name, age, references, or by not taking calls from withheld numbers.
 *
 * @example
 * ```ts
 * extractFacts('I screen: first name and age').facts['customer-screening-wording']?.value // → true
 * ```
 */
export const customerScreening: Extractor = {
  ...byLexicon('customer-screening-wording', CUSTOMER_SCREENING),
  // `No withheld numbers` is a check as much as `withheld numbers are blocked`: what is turned down is the caller.
  extract: (document) =>
    byLexicon('customer-screening-wording', CUSTOMER_SCREENING)
      .extract(document)
      .map((hit) =>
        hit.state === 'refused' && /numbers?|nummer|numre|номер|número|numer|număr/u.test(hit.term ?? '')
          ? { ...hit, state: 'offered' as const }
          : hit,
      ),
};
