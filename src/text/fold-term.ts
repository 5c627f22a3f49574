import { CLASS, foldCharacter, isForeignScript } from './fold-table.js';

/**
 * A term folded, if it is nothing but words of letters with single spaces between: most terms are, and there are thousands of them to prepare. Others are folded and
 * cut as a text is.
 *
 * @param text - The term as the lexicon writes it.
 * @returns What `fold` makes of it, or undefined where only `fold` can tell.
 * @example
 * ```ts
 * foldTerm('Ny i København') // → 'ny i kobenhavn'
 * ```
 */
export function foldTerm(text: string): string | undefined {
  let at = 0;
  let space = true;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 ? space : unit < 0x61 || unit > 0x7a) break;
    space = unit === 0x20;
  }
  if (at < text.length) return foldedFrom(text, at);
  return space ? undefined : text;
}

/** The same from the first unit on that is no small Latin letter. A term of two scripts is left to `fold`, which settles look-alikes. */
function foldedFrom(text: string, from: number): string | undefined {
  let folded = text.slice(0, from);
  let latin = from > 0;
  let foreign = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      if (folded === '' || folded.endsWith(' ')) return undefined;
      folded += ' ';
    } else if (isSmallLetter(unit)) {
      folded += String.fromCharCode(unit);
      latin = true;
    } else if (unit === 0x27) {
      // An apostrophe between letters belongs to the word and is left out: `don't` is `dont`.
      if (!isSmallLetter(text.charCodeAt(at - 1)) || !isSmallLetter(text.charCodeAt(at + 1))) return undefined;
    } else if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) {
      if (unit >= 0xd800 && unit <= 0xdfff) return undefined;
      const { text: plain, kind } = foldCharacter(unit);
      if (kind !== CLASS.letter) return undefined;
      folded += plain;
      if (isForeignScript(plain.charCodeAt(0))) foreign = true;
      else latin = true;
    } else return undefined;
  }
  return (latin && foreign) || folded.endsWith(' ') ? undefined : folded;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
