import { createHash } from 'node:crypto';

/**
 * Which half of a labelled corpus a text is in: the last bit of the SHA-256 of its id. Only the development half is looked at and tuned on.
 *
 * @param id - The id of the text, or of the group of texts that stay together.
 * @returns Whether it is in the test half.
 */
export function isTestHalf(id: string): boolean {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 1;
}
