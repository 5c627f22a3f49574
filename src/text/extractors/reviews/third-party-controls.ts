import { byPart } from './third-parties.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that somebody else takes the money, answers, drives, decides or moves people.
 *
 * @example
 * ```ts
 * extractFacts('A man took the money', { kind: 'review' }).facts['review-third-party-controls']?.value // → true
 * ```
 */
export const reviewThirdPartyControls: Extractor = byPart('review-third-party-controls', [
  'money',
  'pay',
  'answer',
  'drive',
  'decide',
  'wait',
  'door',
  'asked',
  'steered',
  'not-her',
  'call',
  'unnamed',
]);
