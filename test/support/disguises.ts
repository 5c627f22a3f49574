/** A generator of whole numbers below a limit. */
export type Random = (below: number) => number;

/**
 * A small generator with a fixed start, so that what it gave can be run again.
 *
 * @param seed - Where it starts.
 * @returns The generator.
 * @example
 * ```ts
 * randomFrom(1)(100) === randomFrom(1)(100); // true
 * ```
 */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/** One way to hide words. */
export interface Disguise {
  readonly name: string;
  /** Letters that the longest word needs, so that a reader can still know it. */
  readonly shortest: number;
  /** Whether letters are wrong, so that terms that want every letter right are left aside. */
  readonly misspells: boolean;
  /** Gives the words back unchanged where they have nothing to change. */
  readonly apply: (words: string, random: Random) => string;
}

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'ê', o: 'õ', i: 'ï', u: 'ū', n: 'ñ', s: 'š' };
const TWINS: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i' },
};

const plain: Pick<Disguise, 'shortest' | 'misspells'> = { shortest: 5, misspells: false };

/** The ways in which the tests hide words, in the order of their reports. */
export const DISGUISES: readonly Disguise[] = [
  { name: 'leetspeak', ...plain, apply: (words, random) => some(words, LEET, random, 2) },
  { name: 'dots', ...plain, apply: (words) => perWord(words, (word) => letters(word).join('.')) },
  { name: 'spaces', ...plain, apply: (words) => words.split(' ').map(spaced).join('  ') },
  { name: 'homoglyphs', ...plain, apply: (words, random) => some(words, TWINS, random, 3) },
  { name: 'repeats', ...plain, apply: (words) => inLongest(words, (word) => word.replace(VOWEL, '$&$&$&$&')) },
  { name: 'diacritics', ...plain, apply: (words) => each(words, (letter) => MARKED[letter] ?? letter) },
  { name: 'full-width', ...plain, apply: (words) => each(words, (letter) => moved(letter, 0xff41)) },
  { name: 'math-bold', ...plain, apply: (words) => each(words, (letter) => moved(letter, 0x1d41a)) },
  { name: 'zero-width', ...plain, apply: (words) => perWord(words, (word) => letters(word).join('\u200b')) },
  {
    name: 'emoji inside',
    ...plain,
    apply: (words) => inLongest(words, (word) => `${word.slice(0, 3)}🔥${word.slice(3)}`),
  },
  {
    name: 'one edit',
    shortest: 5,
    misspells: true,
    apply: (words, random) => inLongest(words, (w) => edit(w, random)),
  },
  {
    name: 'two edits',
    shortest: 9,
    misspells: true,
    apply: (words, random) => inLongest(words, (word) => edit(edit(word, random), random)),
  },
];

const VOWEL = /[aeiouyæøåäöüаеиоуыюяії]/u;

/** The longest word of some words, the first of several. */
export function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function inLongest(words: string, change: (word: string) => string): string {
  const longest = longestWord(words);
  return words.replace(longest, () => change(longest));
}

function perWord(words: string, change: (word: string) => string): string {
  return words.split(' ').map(change).join(' ');
}

function spaced(word: string): string {
  return letters(word).join(' ');
}

function letters(word: string): readonly string[] {
  return Array.from(word);
}

function each(words: string, change: (letter: string) => string): string {
  return letters(words).map(change).join('');
}

/** Exchanges letters that the table has, all but one in `leave` of them. */
function some(words: string, table: Readonly<Record<string, string>>, random: Random, leave: number): string {
  return each(words, (letter) => (random(leave) === 0 ? letter : (table[letter] ?? letter)));
}

/** A small Latin letter in another alphabet of Unicode that begins at `start`. */
function moved(letter: string, start: number): string {
  return /[a-z]/u.test(letter) ? String.fromCodePoint(start + letter.charCodeAt(0) - 0x61) : letter;
}

/** Changes, leaves out or adds a letter after the first. */
function edit(word: string, random: Random): string {
  const at = 1 + random(word.length - 1);
  const letter = (/\p{Script=Cyrillic}/u.test(word) ? 'аеоинстрлв' : 'etaoinsrhl').charAt(random(10));
  const kind = random(3);
  return word.slice(0, at) + (kind === 1 ? '' : letter) + word.slice(kind === 2 ? at : at + 1);
}
