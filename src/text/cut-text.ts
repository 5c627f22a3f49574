/** Code points that are read; the rest is cut off. */
const LONGEST_TEXT = 100_000;

/** The text up to the longest that is read, never through the middle of a character. */
export function cutText(original: string): string {
  if (original.length <= LONGEST_TEXT) return original;
  let end = 0;
  for (let count = 0; count < LONGEST_TEXT && end < original.length; count += 1)
    end += (original.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return original.slice(0, end);
}
