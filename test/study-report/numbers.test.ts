import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/study-report/numbers.js';
import { studyWords } from '../../src/study-report/words.js';

const en = numbersIn(studyWords('en').numbers);
const da = numbersIn(studyWords('da').numbers);
const figure = { estimate: 0.821, low: 0.74, high: 0.88, method: 'wilson', n: 90 } as const;

describe('numbers of a study', () => {
  it('are written as the language writes them', () => {
    expect(en.number(0.8214, 'share')).toBe('82.1\u00A0%');
    expect(da.number(0.8214, 'share')).toBe('82,1\u00A0%');
    expect(en.inWords(figure, 'share')).toBe('82.1\u00A0% (74.0 to 88.0)');
    expect(da.cell(figure, 'coefficient')).toEqual({ main: '0,821', beside: '0,740 til 0,880' });
  });

  it('show nothing and everything as exact, and never minus nothing', () => {
    expect([en.number(0, 'share'), en.number(1, 'share')]).toEqual(['0\u00A0%', '100\u00A0%']);
    expect(en.number(-0.0001, 'points')).toBe('0.0');
  });

  it('give differences a sign, with a true minus', () => {
    expect([en.number(0.054, 'points'), en.number(-0.054, 'points')]).toEqual(['+5.4', '\u22125.4']);
  });

  it('give ratios as many digits as they can bear', () => {
    expect([0.0312, 0.312, 3.12, 31.24, 312.4].map((ratio) => en.number(ratio, 'ratio'))).toEqual([
      '0.031',
      '0.31',
      '3.12',
      '31.2',
      '312',
    ]);
    expect([Infinity, -Infinity].map((ratio) => en.number(ratio, 'ratio'))).toEqual(['∞', '\u2212∞']);
  });

  it('give counts a decimal only where they are small', () => {
    expect([0.42, 9.94, 9.96, 312.6].map((count) => en.number(count, 'count'))).toEqual(['0.4', '9.9', '10', '313']);
  });

  it('part large whole numbers in groups of three', () => {
    expect([1234, 12345, 1234567].map(en.whole)).toEqual(['1234', '12\u202F345', '1\u202F234\u202F567']);
  });

  it('say what is not given and what is suppressed', () => {
    expect([en.cell(null, 'share'), en.cell('suppressed', 'share'), en.inWords(null, 'share')]).toEqual([
      'not given',
      'too few to show',
      'not given',
    ]);
  });

  it('write small p values as below the smallest shown', () => {
    expect([0.0004, 0.0312, null].map(en.p)).toEqual(['<0.001', '0.031', 'not given']);
  });

  it('write prevalences as they were stated', () => {
    expect([0.01, 0.003, 0.07, 0.29].map(en.percent)).toEqual(['1\u00A0%', '0.3\u00A0%', '7\u00A0%', '29\u00A0%']);
    expect(da.plain(2.5)).toBe('2,5');
  });
});
