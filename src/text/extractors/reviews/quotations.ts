import { oncePerDocument } from '../../helpers.js';
import type { Document } from '../../types.js';
import type { Stretch } from '../context.js';

/** A quotation may be so long, in tokens; a mark that nothing closes quotes nothing. */
const LONGEST = 60;

/**
 * The words between quotation marks. An apostrophe counts as one where a space stands before it, so that `girls'` opens none.
 *
 * @param document - A review.
 * @returns The quotations in the order of the text, without their marks.
 * @example
 * ```ts
 * quotationsOf(document).length // → 1 for “She said ‘I must’ and left”
 * ```
 */
export const quotationsOf: (document: Document) => readonly Stretch[] = oncePerDocument((document: Document) => {
  const { tokens } = document;
  const quotations: Stretch[] = [];
  let open = -1;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    const isOpen = open >= 0 && at - open <= LONGEST;
    if (isOpen && text === tokens[open]?.text) {
      if (at - open > 1) quotations.push({ first: open + 1, last: at - 1 });
      open = -1;
    } else if (!isOpen && opens(document, at)) open = at;
  }
  return quotations;
});

function opens({ tokens }: Document, at: number): boolean {
  const mark = tokens[at];
  if (mark?.text === '"') return true;
  return mark?.text === "'" && (at === 0 || mark.spaced) && tokens[at + 1]?.spaced === false;
}
