import { cutText } from '../text/cut-text.js';
import type { Advert } from './types.js';

/**
 * An advert as far as it is read: what lies beyond 100,000 code points of its text links nothing and is no evidence.
 *
 * @param advert - An advert.
 * @returns The same, with its text cut off; the very same where nothing is.
 */
export function readPart(advert: Advert): Advert {
  const text = cutText(advert.text);
  return text.length === advert.text.length ? advert : { ...advert, text };
}
