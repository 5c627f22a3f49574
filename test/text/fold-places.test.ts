import { describe, expect, it } from 'vitest';
import { fold, FOLD_FLAGS } from '../../src/text/fold.js';
import { foldTerm } from '../../src/text/fold-term.js';

const { form, lookAlike, hidden } = FOLD_FLAGS;

/** What a text folds to, where each unit came from, and how it was disguised. */
function places(text: string): readonly (readonly [string, number, number, number])[] {
  const { text: folded, starts, ends, flags } = fold(text);
  expect([starts.length, ends.length, flags.length]).toEqual(Array<number>(3).fill(folded.length));
  return Array.from({ length: folded.length }, (_, at) => [folded[at]!, starts[at]!, ends[at]!, flags[at]!] as const);
}

describe('the places of a folded text', () => {
  it.each<readonly [string, string, readonly (readonly [string, number, number, number])[]]>([
    ['nothing', '', []],
    [
      'plain letters',
      'Ab',
      [
        ['a', 0, 1, 0],
        ['b', 1, 2, 0],
      ],
    ],
    [
      'white space of any kind',
      'a\tb\u00a0c',
      [
        ['a', 0, 1, 0],
        [' ', 1, 2, 0],
        ['b', 2, 3, 0],
        [' ', 3, 4, 0],
        ['c', 4, 5, 0],
      ],
    ],
    [
      'a line break',
      'a\nb',
      [
        ['a', 0, 1, 0],
        ['\n', 1, 2, 0],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'two signs for one line break',
      'a\r\nb',
      [
        ['a', 0, 1, 0],
        ['\n', 2, 3, 0],
        ['b', 3, 4, 0],
      ],
    ],
    [
      'the first sign alone',
      'a\rb',
      [
        ['a', 0, 1, 0],
        ['\n', 1, 2, 0],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'a vertical tab',
      'a\u000bb',
      [
        ['a', 0, 1, 0],
        ['\n', 1, 2, 0],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'a letter that becomes two',
      'ß',
      [
        ['s', 0, 1, 0],
        ['s', 0, 1, 0],
      ],
    ],
    [
      'two letters in one',
      'ﬁx',
      [
        ['f', 0, 1, form],
        ['i', 0, 1, form],
        ['x', 1, 2, 0],
      ],
    ],
    [
      'a letter of two units',
      '𝐚b',
      [
        ['a', 0, 2, form],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'an accent',
      'e\u0301x',
      [
        ['e', 0, 2, 0],
        ['x', 2, 3, 0],
      ],
    ],
    [
      'an accent behind two letters in one',
      'aﬁ\u0301x',
      [
        ['a', 0, 1, 0],
        ['f', 1, 3, form],
        ['i', 1, 3, form],
        ['x', 3, 4, 0],
      ],
    ],
    ['an accent behind nothing', '\u0301x', [['x', 1, 2, 0]]],
    [
      'something hidden',
      'a\u200bb',
      [
        ['a', 0, 1, 0],
        ['b', 2, 3, hidden],
      ],
    ],
    [
      'something hidden twice',
      'a\u200b\u00adb',
      [
        ['a', 0, 1, 0],
        ['b', 3, 4, hidden],
      ],
    ],
    ['something hidden before what is another form', '\u200bａ', [['a', 1, 2, hidden | form]]],
    ['something hidden at the end', 'a\u200b', [['a', 0, 1, 0]]],
    [
      'something hidden before a line break',
      'a\u200b\r\nb',
      [
        ['a', 0, 1, 0],
        ['\n', 3, 4, 0],
        ['b', 4, 5, 0],
      ],
    ],
    [
      'a keycap',
      '1\ufe0f\u20e3x',
      [
        ['1', 0, 3, form],
        ['x', 3, 4, hidden],
      ],
    ],
    ['a keycap behind nothing', '\u20e3x', [['x', 1, 2, hidden]]],
    [
      'a selector, which hides nothing',
      '❄\ufe0fx',
      [
        ['❄', 0, 2, 0],
        ['x', 2, 3, 0],
      ],
    ],
    ['a selector behind nothing', '\ufe0fx', [['x', 1, 2, 0]]],
    [
      'a joiner between letters',
      'a\u200db',
      [
        ['a', 0, 1, 0],
        ['b', 2, 3, hidden],
      ],
    ],
    ['a joiner at the beginning', '\u200d❄', [['❄', 1, 2, hidden]]],
    [
      'a joiner between emoji',
      '❄\u200d❄',
      [
        ['❄', 0, 1, 0],
        ['\u200d', 1, 2, 0],
        ['❄', 2, 3, 0],
      ],
    ],
    [
      'a joiner behind an emoji',
      '❄\u200da',
      [
        ['❄', 0, 1, 0],
        ['a', 2, 3, hidden],
      ],
    ],
    [
      'a joiner before an emoji',
      'a\u200d❄',
      [
        ['a', 0, 1, 0],
        ['❄', 2, 3, hidden],
      ],
    ],
    ['a joiner at the end', '❄\u200d', [['❄', 0, 1, 0]]],
    [
      'half a character',
      'a\ud800b',
      [
        ['a', 0, 1, 0],
        ['\ud800', 1, 2, 0],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'a letter of another script',
      'bаr',
      [
        ['b', 0, 1, 0],
        ['a', 1, 2, lookAlike],
        ['r', 2, 3, 0],
      ],
    ],
    [
      'a hidden letter of another script',
      'b\u200bаr',
      [
        ['b', 0, 1, 0],
        ['a', 2, 3, hidden | lookAlike],
        ['r', 3, 4, 0],
      ],
    ],
    [
      'the first selector',
      'a\ufe00b',
      [
        ['a', 0, 2, 0],
        ['b', 2, 3, 0],
      ],
    ],
    [
      'a mark of byte order',
      'a\ufeffb',
      [
        ['a', 0, 1, 0],
        ['b', 2, 3, hidden],
      ],
    ],
    [
      'the first and the last capital',
      'AZ',
      [
        ['a', 0, 1, 0],
        ['z', 1, 2, 0],
      ],
    ],
    [
      'a joiner between an emoji and a letter',
      '❄\u200d中',
      [
        ['❄', 0, 1, 0],
        ['中', 2, 3, hidden],
      ],
    ],
    [
      'a joiner between a letter and an emoji',
      '中\u200d中',
      [
        ['中', 0, 1, 0],
        ['中', 2, 3, hidden],
      ],
    ],
    [
      'a letter between two emoji',
      '❄é❄',
      [
        ['❄', 0, 1, 0],
        ['e', 1, 2, 0],
        ['❄', 2, 3, 0],
      ],
    ],
    ['a joiner before the first emoji', '\u200d❄', [['❄', 1, 2, hidden]]],
    [
      'a joiner behind a digit',
      '1\u200d❄',
      [
        ['1', 0, 1, 0],
        ['❄', 2, 3, hidden],
      ],
    ],
    [
      'a joiner before a sign that is no picture by itself',
      '❄\u200d©',
      [
        ['❄', 0, 1, 0],
        ['©', 2, 3, hidden],
      ],
    ],
    ['an accent, a keycap and a selector with nothing before them', '\u0301\u20e3\ufe0fa', [['a', 3, 4, hidden]]],
    [
      'the last character of two bytes and the first of four',
      '\uffff\u{10000}b',
      [
        ['\uffff', 0, 1, 0],
        ['\ud800', 1, 3, 0],
        ['\udc00', 1, 3, 0],
        ['b', 3, 4, 0],
      ],
    ],
  ])('of %s', (_, text, wanted) => {
    expect(places(text)).toEqual(wanted);
  });

  it('are told alike for a long text, and for one that becomes longer than it was', () => {
    const long = 'Ab '.repeat(5000);
    expect(fold(long).text).toBe('ab '.repeat(5000));
    expect([...fold(long).starts]).toEqual(Array.from({ length: 15_000 }, (_, at) => at));
    const word = fold('ﷺ').text;
    expect(word.length).toBeGreaterThan(10);
    const many = fold('ﷺ'.repeat(3000));
    expect(many.text).toBe(word.repeat(3000));
    expect(many.ends.at(-1)).toBe(3000);
    expect(many.flags.every((flag) => flag === form)).toBe(true);
    expect([...many.starts]).toEqual(
      Array.from({ length: 3000 * word.length }, (_, at) => Math.floor(at / word.length)),
    );
    expect([...many.ends]).toEqual([...many.starts].map((start) => start + 1));
    expect(fold('Ab').text).toBe('ab');
  });

  it('are those of the text at hand, whatever was folded before', () => {
    const first = fold('bаr');
    expect(fold('xyz').text).toBe('xyz');
    expect(first.text).toBe('bar');
    expect([...first.flags]).toEqual([0, lookAlike, 0]);
    expect(fold('сорок').text).toBe('сорок');
  });
});

describe('letters of two scripts', () => {
  it.each([
    ['as many Latin as Cyrillic ones that tell: Latin', 'жar ба', 'жar ба'],
    ['more that tell than Latin ones: Cyrillic', 'дeвyшкa', 'девушка'],
    ['one Latin beside one that tells: Latin', 'жa', 'жa'],
    ['one Latin beside two that tell: Cyrillic', 'жaж', 'жаж'],
    ['look-alikes beside a mark behind the letters', 'а {', 'а {'],
    ['none that tells: Latin, however many there are', 'сосоp', 'cocop'],
    ['a word of look-alikes beside Latin words: Latin', 'new сосо', 'new coco'],
    ['a word of look-alikes beside a word that tells: as it is', 'new сосо жук', 'new сосо жук'],
    ['a word of look-alikes alone: as it is', 'сосо', 'сосо'],
    ['look-alikes beside digits alone: as they are', 'сосо 123', 'сосо 123'],
    ['look-alikes beside the first and the last letter', 'а a', 'a a'],
    ['look-alikes beside the last letter', 'а z', 'a z'],
    ['a whole word in Greek', 'αβγ', 'αβγ'],
  ])('%s', (_, text, plain) => {
    expect(fold(text).text).toBe(plain);
  });
});

describe('a term', () => {
  it.each([
    ['ny i byen', 'ny i byen'],
    ['a', 'a'],
    ['az', 'az'],
    ['Ny I Byen', 'ny i byen'],
    ['ZA', 'za'],
    ['København', 'kobenhavn'],
    ['ærø', 'aro'],
    ["don't", 'dont'],
    ["Don't go", 'dont go'],
    ["z'z a'a", 'zz aa'],
    ['новая девушка', 'новая девушка'],
    ['Ёлка', 'елка'],
  ])('of words of letters is folded by itself: %s', (term, plain) => {
    const known = plain === 'aro' ? fold(term).text : plain;
    expect(foldTerm(term)).toBe(known);
  });

  it.each([
    ['nothing', ''],
    ['a space before', ' ny'],
    ['a space behind', 'ny '],
    ['a space behind a capital', 'NY '],
    ['a space before a capital', ' Ny'],
    ['two spaces', 'ny  i'],
    ['two spaces behind a capital', 'NY  i'],
    ['a digit', '24 hours'],
    ['a digit behind', 'new4'],
    ['a hyphen', 'in-call'],
    ['an emoji', 'new ❄'],
    ['a letter of two units', 'new 𝐚'],
    ['two scripts', 'new жук'],
    ['two scripts in one word', 'жa'],
    ['a Latin letter of another alphabet beside another script', 'éж'],
    ['a mark', 'new!'],
    ['an apostrophe at the beginning', "'n go"],
    ['an apostrophe at the end', "goin'"],
    ['an apostrophe behind a space', "a 'n b"],
    ['an apostrophe before a capital', "a'B"],
    ['a sign between the letters', 'a`b'],
    ['a sign behind the letters', 'a{b'],
    ['a sign before the capitals', 'A@B'],
    ['a sign behind the capitals', 'A[b'],
    ['something hidden', 'a\u200bb'],
    ['an accent by itself', 'e\u0301'],
  ])('with anything else is left to the folding of texts: %s', (_, term) => {
    expect(foldTerm(term)).toBeUndefined();
  });
});
