import { foldAstral, foldUnit, UNIT } from './unit-table.js';

/** Whether a folded unit is a digit, or nothing that can be seen. */
export function isDigitUnit(folded: number): boolean {
  return (folded >= 0x30 && folded < 0x3a) || folded === UNIT.hidden;
}

/** Where a word goes on behind an apostrophe or what cannot be seen; -1 where it ends. */
export function nextLetter(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded === UNIT.high) return foldAstral(text.codePointAt(at) ?? unit) >= 0x3a ? at : -1;
    if (folded >= 0x3a) return at;
    if (folded !== UNIT.hidden && !(isApostrophe(unit) && isLetterAt(text, at + 1))) return -1;
  }
  return -1;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && foldUnit(text.charCodeAt(at)) >= 0x3a;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
