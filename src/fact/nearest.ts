/**
 * The known id that a mistyped one most likely means.
 *
 * @param id - The id as typed.
 * @param known - The ids there are.
 * @returns The nearest one, or nothing where none is near (a third of the letters or more would have to change).
 * @example
 * ```ts
 * nearest('threat', ['threats', 'watched']); // 'threats'
 * ```
 */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const typed = id.slice(0, 64).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(typed.length / 3));
  for (const candidate of known) {
    if (Math.abs(typed.length - candidate.length) >= least) continue;
    const changes = distance(typed, candidate);
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}

/**
 * Levenshtein's distance: how many letters to put in, take out or change. Written here because it is needed for error texts only,
 * and the packages for it are three times as long; tested against fast-levenshtein.
 *
 * @param a - One text.
 * @param b - The other.
 * @returns The number of changes.
 */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
