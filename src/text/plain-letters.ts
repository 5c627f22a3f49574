import type { Match } from './types.js';

/** Letters that whoever writes a language with them has at hand. */
const OWN_LETTERS = /[åäöæøüß\p{M}]/iu;

/** Folded words that are ordinary without their marks, in whatever language the rest is: `hun hjalp mig` is no `hjälp mig`, a `kort` no `kørt`. */
const ORDINARY_WITHOUT: ReadonlySet<string> = new Set('hjalp kort last'.split(' '));

/**
 * Matches without those that have `a` where the term has `ä`, in a text whose writer uses such letters elsewhere: there, the plain letter is meant. Where a text has
 * none of them, its writer may leave them out.
 *
 * @param original - The text as it was written.
 * @param matches - What a lexicon found in it.
 * @returns The matches that remain, in their order.
 * @example
 * ```ts
 * withoutOtherLetters('Hun hjalp mig på med jakken', matches) // → [] where the Swedish cry `hjälp mig` was found
 * ```
 */
export function withoutOtherLetters(original: string, matches: readonly Match[]): readonly Match[] {
  const hasOwn = OWN_LETTERS.test(original);
  return matches.filter((match) => {
    if (match.edits > 0 || !OWN_LETTERS.test(match.term)) return true;
    const written = original.slice(match.span.start, match.span.end);
    // `koert` for `kørt` is longer: somebody without the letter who means it.
    if (OWN_LETTERS.test(written) || written.length !== match.term.length) return true;
    return (
      !hasOwn &&
      !written
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => ORDINARY_WITHOUT.has(word))
    );
  });
}
