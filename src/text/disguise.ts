/** Signs that are written for letters, and the letter they are read as. `1`, `!`, `|`, `l` and `i` are one letter here. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '£': 'i', '+': 't', l: 'i', '(': 'c', '¡': 'i', '¥': 'y', '¢': 'c', '®': 'r', '©': 'c',
  '§': 's', '°': 'o', '¤': 'o', '†': 't', '₤': 'i', '₱': 'p', '₽': 'p', '₩': 'w', '₦': 'n', '₮': 't', '₭': 'k', '₴': 's', '₵': 'c', '₿': 'b', '฿': 'b',
}; // prettier-ignore

/** Cyrillic letters by the digit or sign that is written for them: `3` is read as `e`, be it for `е` or for `з`. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ч: 'a', в: 'b', е: 'e', з: 'e', э: 'e', є: 'e', б: 'g', я: 'g', і: 'i', ї: 'i', о: 'o', с: 's', т: 't', у: 'y',
}; // prettier-ignore

/** Far enough for Latin and Cyrillic; what lies behind is in `SIGNS`. */
const TABLE = new Uint16Array(0x500);
for (let code = 0; code < TABLE.length; code += 1) TABLE[code] = code;
const SIGNS = new Map<number, number>();
for (const [sign, letter] of [...Object.entries(LEET), ...Object.entries(CYRILLIC)]) {
  const unit = sign.charCodeAt(0);
  if (unit < TABLE.length) TABLE[unit] = letter.charCodeAt(0);
  else SIGNS.set(unit, letter.charCodeAt(0));
}

/** The letter that a unit is read as in a disguised word. */
export function readAs(unit: number): number {
  if (unit < TABLE.length) return TABLE[unit] ?? unit;
  return SIGNS.get(unit) ?? unit;
}

/** Whether a mark may stand for a letter inside a word. */
export function isLetterSign(mark: string): boolean {
  return mark.length === 1 && LEET[mark] !== undefined;
}

/**
 * What is left of a word when all that a disguise can change is taken away: signs for letters read, repeated letters once, spaces and marks out. Term and
 * text are compared in this form where a text shows a disguise.
 *
 * @param word - A folded word or term.
 * @returns Its bare form.
 * @example
 * ```ts
 * bareForm('b4reeeback') // → 'bareback'
 * ```
 */
export function bareForm(word: string): string {
  let bare = '';
  let last = 0;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (unit === 0x20 || unit === 0x2d || unit === 0x27) continue;
    const read = readAs(unit);
    if (read === last) continue;
    bare += String.fromCharCode(read);
    last = read;
  }
  return bare;
}
