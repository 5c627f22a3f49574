/** What a character is, for cutting a text into tokens. */
export const CLASS = {
  letter: 1,
  digit: 2,
  space: 3,
  mark: 4,
  emoji: 5,
  hidden: 6,
  flag: 7,
  line: 8,
  accent: 9,
  tone: 10,
} as const;

/** One of the values of `CLASS`. */
export type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

/** A character after folding: what it becomes and what it is. */
export interface FoldedCharacter {
  readonly text: string;
  readonly kind: CharacterClass;
  /** Written in another form than the plain one: full-width, mathematical, circled, small capitals. */
  readonly disguised: boolean;
}

/** Letters that Unicode does not take apart, and small capitals and turned letters that are read as plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  '×': 'x',
  ŋ: 'n',
};
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r',
  ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', ɑ: 'a', ɡ: 'g', ɩ: 'i', ʋ: 'v', ɯ: 'w', ʍ: 'w', ɒ: 'a', ɐ: 'a', ɔ: 'c', ɛ: 'e',
  ə: 'e', ɓ: 'b', ɗ: 'd', ƒ: 'f', ɦ: 'h', ĸ: 'k', ɱ: 'm', ɲ: 'n', ɳ: 'n', ɵ: 'o', ƥ: 'p', ʂ: 's', ƭ: 't', ʈ: 't', ʊ: 'u', ƴ: 'y', ʐ: 'z',
  ƶ: 'z', ŧ: 't', ɨ: 'i', ʉ: 'u', ƀ: 'b', ɇ: 'e', ɍ: 'r', ꞓ: 'c', ꮪ: 's', ꭺ: 'a', ꭼ: 'e', ꮃ: 'w', օ: 'o', ո: 'n', ս: 'u', հ: 'h', ց: 'g',
  զ: 'q', ք: 'p',
}; // prettier-ignore

/** Cyrillic and Greek letters and the Latin ones that look the same. Which is meant is settled by the word they stand in. */
export const TWINS: ReadonlyMap<string, string> = new Map([
  ...pairs('аa', 'вb', 'еe', 'ѕs', 'іi', 'јj', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'ԁd', 'ԛq', 'ԝw', 'һh', 'ӏl', 'ѵv', 'гr', 'пn', 'иu', 'ьb', 'ѡw', 'ҽe'),
  ...pairs('αa', 'βb', 'εe', 'ζz', 'ηn', 'ιi', 'κk', 'μm', 'νv', 'οo', 'ρp', 'σs', 'τt', 'υu', 'χx', 'ωw', 'γy', 'δd', 'λl', 'ϲc', 'ϳj', 'πn'),
]); // prettier-ignore

/** Cyrillic letters that stand for a Latin one only beside other Latin letters; a word of nothing but these is still Cyrillic. */
const WEAK_TWINS: ReadonlySet<string> = new Set('гпиьв');

/** The Cyrillic letter for a Latin one that was slipped into a Cyrillic word. */
export const CYRILLIC_TWINS: ReadonlyMap<string, string> = new Map(
  [...TWINS]
    .filter(([twin]) => twin >= '\u0430' && twin <= '\u0456' && !WEAK_TWINS.has(twin))
    .map(([twin, latin]) => [latin, twin]),
);

/** Whether a Cyrillic or Greek letter cannot pass for a Latin one, so that it shows which script is meant. */
export function isTelling(letter: string): boolean {
  return isForeignScript(letter.charCodeAt(0)) && (!TWINS.has(letter) || WEAK_TWINS.has(letter));
}

/** Whether a code unit is a Greek or Cyrillic letter. */
export function isForeignScript(unit: number): boolean {
  return unit >= 0x370 && unit <= 0x52f;
}

/** First and last of the characters that show nothing: soft hyphen, joiners, direction marks, fillers, selectors, tags. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20e3, 0x20e3],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];
const KEEP_MARK =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Bengali}]$/u;
const MARK = /\p{M}/gu;
const IS_MARK = /^\p{M}$/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const SPACE = /^\s$/u;
const NOT_EMOJI = new Set([0xa9, 0xae, 0x2122, 0x203c, 0x2049, 0x2139, 0x24c2]);

const cache = new Map<number, FoldedCharacter>();

/**
 * Folds one character: compatibility form, lower case, without accents, look-alikes made plain.
 *
 * @param codePoint - The character.
 * @returns What it becomes and what it is; the text is empty for what cannot be seen.
 * @example
 * ```ts
 * foldCharacter(0x1d400).text // → 'a'
 * ```
 */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldUncached(codePoint);
  cache.set(codePoint, folded);
  return folded;
}

function foldUncached(codePoint: number): FoldedCharacter {
  if (codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029 || codePoint === 0x0b)
    return { text: '\n', kind: CLASS.line, disguised: false };
  const character = String.fromCodePoint(codePoint);
  if (HIDDEN.some(([first, last]) => codePoint >= first && codePoint <= last))
    return { text: '', kind: CLASS.hidden, disguised: true };
  if (SPACE.test(character) || codePoint === 0x2800) return { text: ' ', kind: CLASS.space, disguised: false };
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return { text: character, kind: CLASS.flag, disguised: false };
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return { text: '', kind: CLASS.tone, disguised: false };
  const squared = squaredLetter(codePoint);
  if (squared !== undefined) return { text: squared, kind: CLASS.letter, disguised: true };
  if (codePoint === 0x1f51f) return { text: '10', kind: CLASS.digit, disguised: true };
  if (EMOJI.test(character) && !NOT_EMOJI.has(codePoint))
    return { text: character, kind: CLASS.emoji, disguised: false };
  if (DIGIT.test(character))
    return { text: String(digitValue(codePoint)), kind: CLASS.digit, disguised: codePoint > 0x39 };
  if (IS_MARK.test(character) && !KEEP_MARK.test(character)) return { text: '', kind: CLASS.accent, disguised: false };
  return foldLetter(character);
}

function foldLetter(character: string): FoldedCharacter {
  const compatible = character.normalize('NFKC');
  const lower = compatible.toLowerCase();
  const bare = KEEP_MARK.test(lower.slice(0, 1)) ? lower : lower.normalize('NFD').replace(MARK, '');
  const plain = Array.from(bare, (letter) => LETTERS[letter] ?? LOOK_ALIKES[letter] ?? letter).join('');
  const text = plain.trim() === '' ? ' ' : plain.replace(/\s+/gu, '');
  const disguised = compatible !== character || (LOOK_ALIKES[bare] !== undefined && plain !== bare);
  if (text === ' ') return { text, kind: CLASS.space, disguised: false };
  if (LETTER.test(text) || IS_MARK.test(text.slice(0, 1))) return { text, kind: CLASS.letter, disguised };
  if (/^\d+$/u.test(text)) return { text, kind: CLASS.digit, disguised };
  return { text: plainMark(text), kind: CLASS.mark, disguised };
}

function plainMark(mark: string): string {
  if (/^[\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc]$/u.test(mark)) return "'";
  if (/^[\u201c-\u201f\u00ab\u00bb\u2033\u300c\u300d]$/u.test(mark)) return '"';
  if (/^[\u2010-\u2015\u2212\ufe58\u2043]$/u.test(mark)) return '-';
  if (/^[\u2022\u00b7\u2219\u22c5\u25cf\u30fb\u2027\u2024]$/u.test(mark)) return '\u2022';
  return mark.slice(0, 1) === mark ? mark : Array.from(mark).slice(0, 3).join('');
}

/** Negative circled, squared and negative squared letters, which compatibility forms leave alone. */
function squaredLetter(codePoint: number): string | undefined {
  for (const first of [0x1f150, 0x1f170])
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(0x61 + codePoint - first);
  return undefined;
}

/** Decimal digits stand in blocks of ten that start at a zero; the block's start is found by walking down while digits last. */
function digitValue(codePoint: number): number {
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return codePoint - zero;
}

function pairs(...list: readonly string[]): [string, string][] {
  return list.map((pair) => [pair.slice(0, 1), pair.slice(-1)]);
}
