/** Refuses counts that are no part of a whole. */
export function checkCount(count: number, of: number): void {
  if (!(of > 0 && count >= 0 && count <= of)) throw new RangeError('The count lies between 0 and a whole over 0.');
}
