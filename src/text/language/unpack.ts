import { placeOf, type NGramTable } from './n-gram-table.js';

const DIGIT_ZERO = 0x30;
const LETTER_A = 0x41;
const LETTER_P = 0x50;
/** The sign for weight 0; the weights that occur are the signs behind it. */
const NO_WEIGHT = 0x28;

/**
 * Unpacks the table of n-grams. Packed, an n-gram is a digit (how many bytes it has in common with the one before), the bytes that differ, and for each
 * language a capital letter and a sign for the weight; `.tools/language-data.mjs` writes it.
 *
 * @param packed - The packed table.
 * @param size - How many n-grams and weights it has.
 * @returns The table.
 * @example
 * ```ts
 * unpack('0 og A+2p A,', { nGrams: 2, weights: 2 }).weights[1] // → 4
 * ```
 */
export function unpack(packed: string, size: { readonly nGrams: number; readonly weights: number }): NGramTable {
  const table = emptyTable(size);
  const { heads, tails, from, weights, places } = table;
  let head = 0;
  let tail = 0;
  let weight = 0;
  for (let nGram = 0, at = 0; at < packed.length; nGram += 1) {
    let length = packed.charCodeAt(at) - DIGIT_ZERO;
    head &= length < 4 ? (1 << (length * 8)) - 1 : -1;
    tail &= length > 4 ? 0xff : 0;
    let unit = packed.charCodeAt((at += 1));
    for (; !isLanguage(unit); unit = packed.charCodeAt((at += 1)), length += 1) {
      if (length < 4) head |= byteOf(unit) << (length * 8);
      else tail |= byteOf(unit) << ((length - 4) * 8);
    }
    for (; isLanguage(unit); unit = packed.charCodeAt((at += 2)), weight += 1)
      weights[weight] = ((unit - LETTER_A) << 4) | (packed.charCodeAt(at + 1) - NO_WEIGHT);
    from[nGram + 1] = weight;
    heads[nGram] = head;
    tails[nGram] = tail;
    places[placeOf(table, head, tail)] = nGram + 1;
  }
  return table;
}

function emptyTable({ nGrams, weights }: { readonly nGrams: number; readonly weights: number }): NGramTable {
  let places = 2;
  while (places < 2 * nGrams) places *= 2;
  return {
    heads: new Int32Array(nGrams),
    tails: new Uint16Array(nGrams),
    from: new Uint32Array(nGrams + 1),
    weights: new Uint8Array(weights),
    places: new Uint32Array(places),
  };
}

function isLanguage(unit: number): boolean {
  return unit >= LETTER_A && unit <= LETTER_P;
}

/** Bytes from 0x80 on are written as printable Latin-1: those that begin a character from `¡`, those inside one from `À`. */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit;
  return unit >= 0xc0 ? unit - 0x40 : unit + 0x1f;
}
