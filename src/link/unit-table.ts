import { CLASS, foldCharacter } from '../text/fold-table.js';

/** What a character is that is neither letter nor digit; `high` is the first half of a character beyond the first 65,536. Letters and digits fold to their own code, which is larger. */
export const UNIT = { hidden: 1, space: 2, line: 3, stop: 4, mark: 5, odd: 6, high: 7 } as const;

/** Marks of everyday writing; any other sign is a habit of whoever wrote it. */
const ORDINARY: ReadonlySet<string> = new Set(Array.from(`,;:'"()[]-–—‐‑‒−/\\&+%£€$@°´\`’‘“”„«»½¼¾_=`));
const STOPS: ReadonlySet<string> = new Set(Array.from('.!?…。'));

/** What `foldUnit` answers, by unit; 0 where nobody asked yet. The innermost loop looks here first. */
export const unitTable: Uint16Array = new Uint16Array(0x10000).fill(UNIT.high, 0xd800, 0xdc00);

/**
 * What a UTF-16 unit is for the comparison of texts: a letter or digit in its plain small form, or one of `UNIT`. Only the first letter of those that fold to
 * several (`æ`) is kept: texts are compared, not shown.
 *
 * @param unit - A UTF-16 unit.
 * @returns The code of a letter or digit, or what else it is.
 * @example
 * ```ts
 * foldUnit('É'.charCodeAt(0)) // → 101, the code of `e`
 * ```
 */
export function foldUnit(unit: number): number {
  const known = unitTable[unit] ?? 0;
  if (known !== 0) return known;
  const folded = foldCode(unit);
  unitTable[unit] = folded;
  return folded;
}

const astral = new Map<number, number>();

/**
 * The same for a character beyond the first 65,536: mathematical letters fold to plain ones, emoji are odd signs.
 *
 * @param codePoint - The character.
 * @returns The code of a letter or digit, or what else it is.
 * @example
 * ```ts
 * foldAstral(0x1d400) // → 97, the code of `a`
 * ```
 */
export function foldAstral(codePoint: number): number {
  const known = astral.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldCode(codePoint);
  astral.set(codePoint, folded);
  return folded;
}

function foldCode(codePoint: number): number {
  const { text, kind } = foldCharacter(codePoint);
  switch (kind) {
    case CLASS.letter:
    case CLASS.digit:
      return Math.max(0x30, Math.min(0xffff, text.codePointAt(0) ?? UNIT.mark));
    case CLASS.hidden:
    case CLASS.accent:
    case CLASS.tone:
      return UNIT.hidden;
    case CLASS.space:
      return UNIT.space;
    case CLASS.line:
      return UNIT.line;
    case CLASS.mark:
      return STOPS.has(text) ? UNIT.stop : ORDINARY.has(text) ? UNIT.mark : UNIT.odd;
    default:
      return UNIT.odd;
  }
}
