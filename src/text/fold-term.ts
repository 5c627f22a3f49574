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
  if (PLAIN.test(text)) return text;
  let folded = '';
  let [latin, foreign] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
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
    } else {
      const { text: plain, kind } = foldCharacter(unit);
      if (kind !== CLASS.letter) return undefined;
      folded += plain;
      if (isForeignScript(plain.charCodeAt(0))) foreign = true;
      else latin = true;
    }
  }
  // Of two scripts `fold` settles look-alikes.
  return (latin && foreign) || folded === '' || folded.endsWith(' ') ? undefined : folded;
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/u;

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
