import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../src/text/index.js';
import { cpuTime, ONE_SECOND } from '../../support/cpu-time.js';

const contacts = (text: string, country?: string): string[] =>
  findContacts(text, country === undefined ? {} : { country }).map(({ kind, value, service }) =>
    [kind, service, value].filter((part) => part !== undefined).join(' '),
  );

describe('contacts of a text', () => {
  it.each([
    ['Skriv til mia@example.org', ['email mia@example.org']],
    ['Telegram: @mia_kbh', ['handle telegram mia_kbh']],
    ['snap Mia.kbh', ['handle snapchat mia.kbh']],
    ['find me @mia_kbh', ['handle mia_kbh']],
    ['WhatsApp +44 7700 900123', ['phone +447700900123']],
    ['Telegram only, no calls', []],
    ['mail mia@example.org or 00 00 12 34', ['email mia@example.org', 'phone 00001234']],
    ['nul nul 00 12 tre4', ['phone 00001234']],
    ['snap tonight or call', []],
    ['t.me/mia_kbh', ['handle telegram mia_kbh']],
    ['instagram.com/mia.kbh', ['handle instagram mia.kbh']],
    ['mia_kbh on Telegram', ['handle telegram mia_kbh']],
    ['T3legram: mia underscore kbh', ['handle telegram mia_kbh']],
    ['Insta = MIA99', ['handle instagram mia99']],
    ['the line is busy, signal is poor', []],
    ['see you @ the hotel', []],
    ['Onlyfans.com/mia_kbh 🔥 0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', ['handle onlyfans mia_kbh', 'phone 00001234']],
  ])('of “%s” are %j', (text, expected) => {
    expect(contacts(text)).toEqual(expected);
  });

  it.each([
    'mia (at) example dot org',
    'mia[at]example[dot]org',
    'mia at example dot org',
    'MIA @ example . org',
    'mia@example.org.',
    'mia snabel-a example punktum org',
    'mia snabela example.org',
    'mia arroba example punto org',
    'mia(a)example.org',
    'mia małpa example kropka org',
    'mia собака example точка org',
    'ｍｉａ＠example.org',
  ])('are one address in “%s”', (text) => {
    expect(contacts(`Skriv: ${text}`)).toEqual(['email mia@example.org']);
  });

  it.each(['We meet at home. Dot the i', 'look at example.org', 'I am at work, org is fine', '2 @ 500 kr'])(
    'are none in “%s”',
    (text) => {
      expect(contacts(text)).toEqual([]);
    },
  );
});

describe('a number with its country code and without', () => {
  it.each([
    [
      'DK',
      '+4500001234',
      ['+45 00 00 12 34', '0045 00001234', '00001234', '45 00 00 12 34', 'nul nul nul nul tolv 34'],
    ],
    [
      'GB',
      '+447700900123',
      ['07700 900123', '+44 7700 900 123', '0044 7700 900123', '+44 (0)7700 900123', '447700900123'],
    ],
    ['SE', '+46701740612', ['070-174 06 12', '+46 70 174 06 12', '0046701740612', '+46 (0) 70 174 06 12']],
    ['NO', '+4700001234', ['00 00 12 34', '+47 00 00 12 34', '0047 0000 1234']],
    ['DE', '+494066969123', ['040 66969 123', '+49 40 66969 123', '0049 40 66969123', '040/66969123']],
  ])('in %s is %s', (country, value, written) => {
    for (const text of written) expect(contacts(`Ring ${text}`, country), text).toEqual([`phone ${value}`]);
  });

  it('keeps the code that is written, whatever the country', () => {
    expect(contacts('+44 7700 900123', 'DK')).toEqual(['phone +447700900123']);
    expect(contacts('0044 7700 900123', 'DK')).toEqual(['phone +447700900123']);
  });

  it('is its digits where no country is known', () => {
    expect(contacts('07700 900123')).toEqual(['phone 07700900123']);
  });
});

describe('a hostile text', () => {
  it.each(['a@', 'telegram ', '@a', 'a.', 'mia@a.', '(at)', 'a_', 'dot ', 'a dot '])(
    'of “%s” over and over is read in time',
    (part) => {
      const text = part.repeat(100_000 / part.length);
      // Bundled it takes 0.3 s; the test runner, which looks up every imported name at every call, needs several times that.
      expect(cpuTime(() => findContacts(text), 2 * ONE_SECOND)).toBeLessThan(2 * ONE_SECOND);
    },
  );
});
