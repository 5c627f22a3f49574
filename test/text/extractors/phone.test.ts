import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';
import { cpuTime, ONE_SECOND } from '../../support/cpu-time.js';

describe('phone-present', () => {
  it.each([
    '0044 7700 900 123',
    '(020) 7946 0123',
    '00-00-12-34',
    '+47 00 00 12 34',
    '0.0.0.0.1.2.3.4',
    'zero seven seven double zero nine zero zero one two three',
    '００００１２３４',
    '𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒',
    '00*00*12*34',
    'null null null null eins zwei drei vier',
    'noll sju noll ett sju fyra noll sex ett två',
    'zero siedem siedem zero zero dziewięć zero zero jeden dwa trzy',
    'ноль ноль ноль ноль пять шесть семь восемь',
    'O7700 9OO 123',
    '①②③④⑤⑥⑦⑧',
    'nul nul, nul nul, toogtyve, femogtredive',
    'n u l  n u l  n u l  n u l  5 1 7 3',
    'z e r o  s e v e n  s e v e n  0 0 900 145',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['phone-present']?.value).toBe(true);
  });

  it.each([
    '600/1000',
    '500 800 1500',
    'Åbent 10.00-21.00',
    'n u l  stress, 00 12',
    'n u d e  n u l  n u l  12 34',
    'CVR 12345678',
    '12.03.2026 - 15.03.2026',
    'Permit no 12345678',
    '30 min 600, 60 min 1000, 90 min 1400',
    'født 1990, højde 170, vægt 60',
    'en to tre nu',
    '90-60-90, 170 cm',
    '24/7 365',
    '1-3/6, 5-8/6, 9-12/6',
    '10-20, 11-19, 12-18',
    'Reg. no. 0012 3456',
    'рег. номер 0123456789',
    'bliss 100',
    'ad id 48151623',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['phone-present']?.value).toBe(false);
  });
});

describe('obscured-phone', () => {
  it.each([
    '00🔥00🔥12🔥34',
    '0o0o1234',
    '7700 900 123 (add a zero)',
    'tlf 00,00,12,34',
    'nulnulnulnulettofiretre',
    'cero cuatro cero 66969 123',
    'zero 7700 triple 9, 12 three',
    'to gange 00, så 12, så 3fire',
    'noll sju noll - ett sju fyra - noll sex - ett två',
    'ศูนย์ศูนย์ 00 หนึ่ง สอง สาม สี่',
    'O7700 9OO 123',
    'ноль ноль ноль ноль пять шесть семь восемь',
    'four zeros, one two three four',
    '4 nuller 1234',
    'nul x 4, 12 34',
    'nul nul nul nul tres tolv',
    '0ooo12e4',
    'O4O 66g6g I23',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['obscured-phone']?.value).toBe(true);
  });

  it.each(['00-00-12-34', '(0044) 7700 900123', '07700.900.123', '☎️ 00001234', '0 0 0 0 1 2 3 4'])(
    'is not seen in “%s”',
    (text) => {
      expect(extractFacts(text).facts['obscured-phone']?.value).toBe(false);
    },
  );
});

describe('the span of a number', () => {
  it('is the number and nothing around it', () => {
    const text = 'Time 1100. Ring 00 00 12 34 efter kl 16';
    expect(extractFacts(text).facts['phone-present']?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '00 00 12 34',
    ]);
  });

  it('holds the plus of a country code', () => {
    const text = 'sms +45 0000 1234';
    expect(extractFacts(text).facts['phone-present']?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '+45 0000 1234',
    ]);
  });

  it('leaves a price or an age beside it out', () => {
    for (const text of ['600/1000 00 00 12 34', 'Jonna 59 00 00 12 34'])
      expect(extractFacts(text).facts['phone-present']?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
        '00 00 12 34',
      ]);
  });
});

describe('a hostile text', () => {
  it.each(['0 ', 'nul ', '0*', '1️⃣', 'zero-', '+45 ', 'o', 'nulfem'])(
    'of “%s” over and over is read within a second',
    (part) => {
      const text = part.repeat(Math.floor(100_000 / part.length));
      expect(cpuTime(() => extractFacts(text))).toBeLessThan(ONE_SECOND);
    },
  );
});
