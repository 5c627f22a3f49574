import type { Document } from '../types.js';
import { partsOf } from './number-parts.js';
import { isTens, type Part, sumOf } from './number-sum.js';
import type { NumberMark } from './price-mark.js';

/**
 * Digits, number words and both together, joined to one number each.
 *
 * @param document - A document that was read with `PRICE_WORDS` and `NUMBER_WORDS`.
 * @returns The numbers in the order of the text.
 * @example
 * ```ts
 * numberMarks(document)[0]?.value // → 350 for “three fifty”
 * ```
 */
export function numberMarks(document: Document): NumberMark[] {
  const parts = partsOf(document);
  const marks: NumberMark[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (end < parts.length && end - at < 8 && goesOn(document, parts, end)) end += 1;
    while (end - 1 > at && parts[end - 1]?.value === 'and') end -= 1;
    const run = parts.slice(at, end);
    const [head] = run;
    const value = sumOf(run);
    if (head !== undefined && value !== undefined)
      marks.push({
        kind: 'number',
        value,
        digits: run.length === 1 ? head.digits : '',
        first: head.first,
        last: run.at(-1)?.last ?? head.last,
      });
    at = end;
  }
  return marks;
}

/** Whether a part belongs to the number before it: side by side, or with a hyphen or `og` between, and of a kind that adds up. */
function goesOn({ tokens }: Document, parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  const part = parts[at];
  if (before === undefined || part === undefined) return false;
  const gap = part.first - before.last - 1;
  const between = tokens[before.last + 1];
  const joins =
    gap === 0 ||
    (gap === 1 &&
      between !== undefined &&
      (between.text === '-' || (between.text === 'og' && typeof before.value !== 'number')));
  if (!joins) return false;
  if (typeof part.value !== 'number') return typeof before.value === 'number' && before.value < 100;
  // `4 hundrede 30 min` is 400 and a length of time.
  if (typeof before.value !== 'number') return part.value < 100 && part.digits === '';
  // `forty five`, `seventy5`; `tre-halvtreds`, `three fifty`. Two plain digits never join.
  const tight = tokens[part.first]?.spaced === false && gap === 0;
  if (before.digits !== '') return false;
  if (part.digits !== '' && !(tight && part.digits.length === 1)) return false;
  return isTens(before.value) ? part.value < 10 : before.value > 0 && before.value < 10 && isTens(part.value);
}
