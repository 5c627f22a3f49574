/** Scripts that are told apart. */
export const SCRIPT = { none: 0, latin: 1, cyrillic: 2, thai: 3, other: 4 } as const;

/** The words of a text as UTF-8 bytes, one after the other, with the letters of each script that were read. */
export interface Words {
  readonly bytes: Uint8Array;
  /** Where each word starts in `bytes`, and at last where the last one ends. */
  readonly starts: readonly number[];
  readonly scripts: readonly number[];
  readonly lettersOf: readonly number[];
  readonly latin: number;
  readonly cyrillic: number;
  readonly thai: number;
  readonly other: number;
}

/** Letters that are read; more make no answer better. */
const MOST_LETTERS = 400;
/** UTF-16 units among which they are looked for. */
const LONGEST_TEXT = 2000;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const AT = 0x40;

/**
 * Reads the words of a text: lower case, compatibility forms as plain letters. Words with digits in them and web and e-mail addresses are left out.
 *
 * @param text - The text as it was written.
 * @returns The words that hold the first 400 letters.
 * @example
 * ```ts
 * readWords('Ring 30min').lettersOf // → [4]
 * ```
 */
export function readWords(text: string): Words {
  const plain = text.slice(0, LONGEST_TEXT).normalize('NFKC').toLowerCase();
  const bytes = new Uint8Array(MOST_LETTERS * 3 + plain.length);
  const words = { bytes, size: 0, starts: [0], scripts: new Array<number>(), lettersOf: new Array<number>() };
  const letters = new Int32Array(5);
  let read = 0;
  for (let at = 0; at < plain.length && read < MOST_LETTERS;) {
    const script = scriptOf(plain.charCodeAt(at));
    const start = at;
    if (script === SCRIPT.none) {
      at = isDigit(plain.charCodeAt(at)) ? runEnd(plain, at) : at + 1;
      continue;
    }
    at = wordEnd(plain, at);
    if (isDigit(plain.charCodeAt(at))) {
      at = runEnd(plain, at);
      continue;
    }
    if (isAddress(plain, start, at)) {
      at = chunkEnd(plain, at);
      continue;
    }
    const count = pushWord(words, plain, start, Math.min(at, start + MOST_LETTERS - read), script);
    letters[script] = (letters[script] ?? 0) + count;
    read += count;
  }
  const { starts, scripts, lettersOf } = words;
  const of = (script: number): number => letters[script] ?? 0;
  return {
    bytes,
    starts,
    scripts,
    lettersOf,
    latin: of(SCRIPT.latin),
    cyrillic: of(SCRIPT.cyrillic),
    thai: of(SCRIPT.thai),
    other: of(SCRIPT.other),
  };
}

/**
 * The letters of a text that were read, in whatever script.
 *
 * @param words - What `readWords` gave.
 * @returns Their number.
 * @example
 * ```ts
 * countLetters(readWords('Ring nu')) // → 6
 * ```
 */
export function countLetters({ latin, cyrillic, thai, other }: Words): number {
  return latin + cyrillic + thai + other;
}

/** By UTF-16 unit, after compatibility forms are gone. Blocks are near enough: what is no letter in them is rare in text. */
function scriptOf(unit: number): number {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? SCRIPT.latin : SCRIPT.none;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? SCRIPT.latin : SCRIPT.none;
  if (unit < 0x370) return SCRIPT.none;
  if (unit >= 0x400 && unit < 0x530) return SCRIPT.cyrillic;
  if (unit >= 0xe00 && unit < 0xe80)
    return unit === 0xe3f || (unit >= 0xe50 && unit < 0xe5a) ? SCRIPT.none : SCRIPT.thai;
  if (unit >= 0x1e00 && unit < 0x1f00) return SCRIPT.latin;
  if (unit < 0x2000 || (unit >= 0x2c00 && unit < 0x2e00) || (unit >= 0x3040 && unit < 0xd800)) return SCRIPT.other;
  return SCRIPT.none;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Accents that stand alone, and what is invisible: they neither end a word nor belong to it. */
function isIgnored(unit: number): boolean {
  return (
    (unit >= 0x300 && unit < 0x370) ||
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    unit === 0xfeff
  );
}

/** The end of the letters of one script from `at` on; an apostrophe between two of them belongs to the word. */
function wordEnd(text: string, at: number): number {
  const script = scriptOf(text.charCodeAt(at));
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (script === SCRIPT.latin && unit >= 0x61 && unit <= 0x7a) continue;
    if (scriptOf(unit) === script || isIgnored(unit)) continue;
    const joins = unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
    if (!joins || scriptOf(text.charCodeAt(end + 1)) !== script) break;
  }
  return end;
}

/** The end of the letters and digits from `at` on: `30min`, `a1b2`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || scriptOf(text.charCodeAt(end)) !== SCRIPT.none))
    end += 1;
  return end;
}

/** Whether a word belongs to a web or an e-mail address, as far as can be seen at the word. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(end) === AT ||
    text.charCodeAt(start - 1) === AT ||
    text.startsWith('://', end) ||
    (text.startsWith('www.', start) && end === start + 3)
  );
}

function chunkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 0x20) end += 1;
  return end;
}

/** Adds a word in UTF-8, and gives its letters. */
function pushWord(
  words: { bytes: Uint8Array; size: number; starts: number[]; scripts: number[]; lettersOf: number[] },
  text: string,
  start: number,
  end: number,
  script: number,
): number {
  const { bytes } = words;
  let to = words.size;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit !== APOSTROPHE) letters += 1;
      bytes[to++] = unit;
      continue;
    }
    if (isIgnored(unit)) continue;
    if (unit === CURLY_APOSTROPHE) {
      bytes[to++] = APOSTROPHE;
      continue;
    }
    letters += 1;
    if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  words.size = to;
  words.starts.push(to);
  words.scripts.push(script);
  words.lettersOf.push(letters);
  return letters;
}
