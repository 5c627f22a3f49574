import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareForm } from '../../src/text/disguise.js';
import { matchLexicon } from '../../src/text/helpers.js';
import { fold } from '../../src/text/fold.js';
import { lexiconOf, read } from './support.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';

const found = (text: string, ...terms: Parameters<typeof lexiconOf>[1][]): string[] => {
  const document = read(text, lexiconOf('test', ...terms));
  return matchLexicon(document, 'test').map(({ span }) => text.slice(span.start, span.end));
};

describe('matching', () => {
  it.each([
    ['several words', 'I am new in town', ['new in town'], ['new in town']],
    ['words with hyphens', 'New-in-town!', ['new in town'], ['New-in-town']],
    ['marks', 'open 24/7', ['24/7'], ['24/7']],
    ['emoji with and without its selector', '❄️ and ❄', ['❄️'], ['❄️', '❄']],
    ['the longest term at a place', 'no limits at all', ['no limits', 'no limits at all'], ['no limits at all']],
    ['no part of a word', 'crawl', ['raw'], []],
    ['across a line break', 'new in\ntown', ['new in town'], ['new in\ntown']],
  ])('finds %s', (_, text, terms, expected) => {
    expect(found(text, ...terms)).toEqual(expected);
  });

  it('finds the beginning, the end or any part of a word where the term says so', () => {
    expect(found('diskrete', { text: 'diskret', whole: 'prefix' })).toEqual(['diskrete']);
    expect(found('thaipige', { text: 'pige', whole: 'suffix' })).toEqual(['thaipige']);
    expect(found('thaipiger', { text: 'pige', whole: 'part' })).toEqual(['thaipiger']);
  });

  it('takes a disguised short word among digits for a part of the number', () => {
    expect(found('00 00 c1p 12', 'cip')).toEqual([]);
    expect(found('c1p today', 'cip')).toEqual(['c1p']);
  });

  it('finds Thai inside a run without spaces', () => {
    expect(found('สวัสดีค่ะมาใหม่ค่ะ', { text: 'มาใหม่', language: 'tha' })).toEqual(['มาใหม่']);
  });

  it('reads I for l where the text writes it so, and signs for letters', () => {
    expect(found('aIt er Iov', 'alt er lov')).toEqual(['aIt er Iov']);
    expect(found('unp®otected', 'unprotected')).toEqual(['unp®otected']);
  });

  it('passes over marks without spaces between the words of a term', () => {
    expect(found('24.sieben', '24 sieben')).toEqual(['24.sieben']);
    expect(found('2 4 / 7', '24/7')).toEqual(['2 4 / 7']);
    expect(found('2 4 5 / 7', '24/7')).toEqual([]);
    expect(found('24×7', '24x7')).toEqual(['24×7']);
    expect(found('new_in_town', 'new in town')).toEqual(['new_in_town']);
  });

  it('finds Thai in single letters', () => {
    expect(found('ม า ใ ห ม่', { text: 'มาใหม่', language: 'tha' })).toEqual(['ม า ใ ห ม่']);
  });

  it('fills slots with words and numbers', () => {
    expect(found('only {n} days here'.replace('{n}', '4'), 'only {n} days')).toEqual(['only 4 days']);
    expect(found('new in lovely Aarhus', 'new in {w?} aarhus')).toEqual(['new in lovely Aarhus']);
    expect(found('new in Aarhus', 'new in {w*} aarhus')).toEqual(['new in Aarhus']);
  });

  it('finds misspellings of long words only', () => {
    expect(found('unprotekted', 'unprotected')).toEqual(['unprotekted']);
    expect(found('umprotekted', 'unprotected')).toEqual(['umprotekted']);
    expect(found('barebakc', 'bareback')).toEqual(['barebakc']);
    expect(found('row', 'raw')).toEqual([]);
    expect(found('unprotekted', { text: 'unprotected', fuzzy: false })).toEqual([]);
  });

  it('begins with a slot for a number', () => {
    expect(found('all 24 hours', '{n} hours')).toEqual(['24 hours']);
    expect(found('all hours', '{n} hours')).toEqual([]);
  });

  it.each([
    ['a star for a letter', 'ingen gr*nser', 'ingen grenser', ['ingen gr*nser']],
    ['two dots for letters', 'k.nd.m', 'kondom', ['k.nd.m']],
    ['no dots at the end of a sentence', 'koks..', 'koksik', []],
    ['a digit that is no twin of the letter', '2wenty', 'twenty', ['2wenty']],
    ['no decimal number', '31.3', 'eine', []],
    ['a word split by a space', 'u/ gum mi', 'u/ gummi', ['u/ gum mi']],
    ['no short word split by a space', 'i n g', 'ingx', []],
    ['digits in a Cyrillic word', 'р3зинки', 'резинки', ['р3зинки']],
    ['no Cyrillic word in Latin signs', '5G', 'сб', []],
    ['a word without vowels', 'unprtctd', 'unprotected', ['unprtctd']],
    ['no short word without vowels', 'yngst', 'youngest', []],
    ['a letter doubled in an exact word', 'studdent', 'student', ['studdent']],
    ['signs of money', '€veryth1ng go£d', 'everything gold', ['€veryth1ng go£d']],
    ['a disguised word that goes on', 'unpr0tected', 'unprotect', []],
  ] as const)('%s', (_, text, term, expected) => {
    expect(found(text, { text: term, fuzzy: false })).toEqual(expected);
  });

  it('reads a disguised word that goes on where the term says so', () => {
    expect(found('unpr0tected', { text: 'unprotect', whole: 'prefix', fuzzy: false })).toEqual(['unpr0tected']);
  });
});

const TERMS = [
  'unprotected',
  'bareback',
  'no limits',
  'new in town',
  'without condom',
  'student',
  'arriving',
  'everything goes',
];
const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  leetspeak: (word) =>
    word.replace(/[aeiost]/gu, (letter) => ({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })[letter] ?? letter),
  'leetspeak with signs': (word) => word.replaceAll('a', '@').replaceAll('s', '$').replaceAll('i', '!'),
  dots: (word) => Array.from(word.replaceAll(' ', '')).join('.'),
  spaces: (word) =>
    word
      .split(' ')
      .map((part) => Array.from(part).join(' '))
      .join('  '),
  stars: (word) => Array.from(word.replaceAll(' ', '')).join('*'),
  hyphens: (word) =>
    word
      .split(' ')
      .map((part) => Array.from(part).join('-'))
      .join(' '),
  homoglyphs: (word) =>
    word.replace(/[aeopcx]/gu, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter] ?? letter),
  repeats: (word) => word.replace(/[aeiou]/gu, '$&$&$&'),
  diacritics: (word) => word.replaceAll('e', 'é').replaceAll('o', 'ö').replaceAll('n', 'ñ'),
  'full-width': (word) => word.replace(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'math-bold': (word) =>
    word.replace(/[a-z]/gu, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61)),
  'zero-width': (word) => Array.from(word).join('\u200b'),
  'emoji inside': (word) =>
    word
      .split(' ')
      .map((part) => (part.length < 4 ? part : `${part.slice(0, 3)}🔥${part.slice(3)}`))
      .join(' '),
};

describe('disguises', () => {
  for (const [name, disguise] of Object.entries(DISGUISES))
    it(`are seen through: ${name}`, () => {
      const missed = TERMS.filter((term) => found(`Hello ${disguise(term)} call me`, ...TERMS).length === 0);
      expect(missed).toEqual([]);
    });

  it('keep the offset law: the stretch of the original, folded again, is the term', () => {
    const pick = fc.constantFrom(...Object.values(DISGUISES));
    fc.assert(
      fc.property(
        fc.constantFrom(...TERMS),
        pick,
        fc.constantFrom('', 'Ærlig 🔥 ', '𝐇𝐞𝐣, ', 'a\u0301\u200b '),
        (term, disguise, before) => {
          const text = `${before}${disguise(term)} x`;
          const [words] = found(text, term);
          const bare = fold(words ?? '').text.replace(/[^\p{L}\p{N}@$!]/gu, '');
          expect(bareForm(bare)).toBe(bareForm(term));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts', () => {
  const lexicon = lexiconOf('test', ...TERMS, { text: 'pige', whole: 'part' }, 'new in {w*} town', {
    text: 'ใหม่',
    language: 'tha',
  });
  const LENGTH = 100_000;
  it.each([
    ['one letter', 'a'.repeat(LENGTH)],
    ['single letters', 'n e w '.repeat(LENGTH / 6)],
    ['dotted letters', 'n.'.repeat(LENGTH / 2)],
    ['words with a letter wrong', 'unprotekted '.repeat(LENGTH / 12)],
    ['beginnings of a term', 'new in '.repeat(LENGTH / 7)],
    ['negations', 'no not never '.repeat(LENGTH / 13)],
    ['quotation marks', '"no" ask '.repeat(LENGTH / 9)],
    ['commas', 'no,'.repeat(LENGTH / 3)],
    ['a term and a comma', 'bareback,'.repeat(LENGTH / 9)],
    ['emoji', '👩‍❤️‍👨'.repeat(LENGTH / 8)],
    ['joiners', '👩\u200d'.repeat(LENGTH / 3)],
    ['accents', 'a' + '\u0301'.repeat(LENGTH)],
    ['keycaps', '1\ufe0f\u20e3'.repeat(LENGTH / 3)],
    ['look-alikes', 'аa'.repeat(LENGTH / 2)],
    ['Thai', 'ใหม'.repeat(LENGTH / 3)],
    ['expanding forms', 'ﷺ'.repeat(LENGTH)],
    ['long words', 'abcdefghijklmnopqrstuvwxyzabcdefghijk '.repeat(LENGTH / 38)],
    ['line breaks', '\n'.repeat(LENGTH)],
  ])('end within a second: %s', (_, text) => {
    expect(cpuTime(() => read(text, lexicon))).toBeLessThan(ONE_SECOND);
  });
});
