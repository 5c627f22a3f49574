import { readFileSync } from 'node:fs';
import { findPhoneNumbersInText, getExampleNumber, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../src/text/extractors/find-phones.js';
import { read } from '../support.js';
import { isTestHalf } from '../../support/halves.js';

/** How often each of the two finds what is there, and says something of what is not. */
interface Figures {
  ours: number;
  theirs: number;
  of: number;
}

const COUNTRIES: readonly CountryCode[] = ['DK', 'GB', 'SE', 'NO', 'DE', 'PL', 'RO', 'ES', 'TH', 'UA', 'US'];
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');
const ours = (text: string): string[] => findPhones(read(text)).map(({ digits }) => digitsOf(digits));
const theirs = (text: string, country: CountryCode): string[] =>
  findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => digitsOf(text.slice(startsAt, endsAt)));

const example = (country: CountryCode): PhoneNumber => {
  const number = getExampleNumber(country, examples);
  if (number === undefined) throw new Error(`no example for ${country}`);
  return number;
};

const grouped = (digits: string, size: number, sign: string): string =>
  (digits.match(new RegExp(`.{1,${String(size)}}`, 'gu')) ?? []).join(sign);

/** One number in the spacings in which people write it. */
function spacings(number: PhoneNumber): string[] {
  const national = number.formatNational();
  const international = number.formatInternational();
  const digits = digitsOf(national);
  const bare = number.nationalNumber;
  const code = number.countryCallingCode;
  return [
    national,
    international,
    digits,
    number.number,
    `00${digitsOf(number.number)}`,
    grouped(digits, 2, ' '),
    grouped(digits, 3, ' '),
    grouped(digits, 4, ' '),
    grouped(digits, 2, '.'),
    grouped(digits, 3, '-'),
    grouped(digits, 1, ' '),
    national.replace(/\D+/gu, '.'),
    national.replace(/\D+/gu, '-'),
    national.replace(/\D+/u, '/'),
    national.replaceAll(' ', '\u00a0'),
    international.replaceAll(' ', '\u2013'),
    `(+${code}) ${bare}`,
    `+${code} ${grouped(bare, 2, ' ')}`,
    `+${code} (0) ${bare}`,
    digits.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ];
}

/** Numbers that are no telephone number. */
const OTHERS: readonly string[] = [
  '30 min 600 kr, 60 min 1000 kr',
  '500 800 1500',
  '600/1000',
  '1.200,50 kr',
  '12.03.2026 - 15.03.2026',
  '2026-11-22',
  '21/11/2026 20:30',
  'kl. 10.00-21.00',
  'man-fre 10-18, lør 11-15',
  'CVR 12345678',
  'CVR-nr. 12 34 56 78',
  'Org.nr 556677-8899',
  'VAT no. 123 4567 89',
  'Company registration number 01234567',
  'Permit no 12345678',
  'Reg. no. 0012 3456',
  'рег. номер 0123456789',
  'NIP 123-456-78-90',
  'Steuernr. 12/345/67890',
  'IBAN DK50 0040 0440 1162 43',
  'konto 1234 1234567890',
  'ordre 2026112200017',
  'postnr 2100, 8000, 9000',
  '90-60-90, 170 cm, 62 kg',
  'annonce id 48151623',
  'Weeks 45, 46, 47 and 48',
  '1-3/6, 5-8/6, 9-12/6',
  'ISBN 978 87 1234 567 8',
  '100% 24/7 365',
  'født 1990, højde 170, vægt 60',
];

function recall(): Figures {
  const figures: Figures = { ours: 0, theirs: 0, of: 0 };
  for (const country of COUNTRIES)
    for (const written of spacings(example(country))) {
      const text = `Ring til mig: ${written}, tak`;
      const wanted = digitsOf(written);
      figures.of += 1;
      if (ours(text).includes(wanted)) figures.ours += 1;
      if (theirs(text, country).includes(wanted)) figures.theirs += 1;
    }
  return figures;
}

function falseAlarms(): Figures {
  const figures: Figures = { ours: 0, theirs: 0, of: 0 };
  for (const country of COUNTRIES)
    for (const text of OTHERS) {
      figures.of += 1;
      if (ours(text).length > 0) figures.ours += 1;
      if (theirs(text, country).length > 0) figures.theirs += 1;
    }
  return figures;
}

/** Adverts of the development half of the devset with a number that is written plainly. */
function plainAdverts(): { text: string; country: string; marked: string[] }[] {
  interface Row {
    id: string;
    country: string;
    text: string;
    gold: Record<string, boolean>;
    spans: Record<string, string[]>;
  }
  return readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ id, gold }) => !isTestHalf(id) && gold['phone-present'] === true && gold['obscured-phone'] === false)
    .map(({ text, country, spans }) => ({ text, country, marked: (spans['phone-present'] ?? []).map(digitsOf) }));
}

describe('numbers beside libphonenumber-js', () => {
  it('in the spacings of eleven countries are found at least as often', () => {
    const figures = recall();
    expect(figures.ours).toBeGreaterThanOrEqual(figures.theirs);
    expect(figures.ours / figures.of).toBeGreaterThan(0.98);
  });

  it('are taken for none where they are prices, dates, times, registrations and measures', () => {
    const figures = falseAlarms();
    expect(figures.ours).toBe(0);
    expect(figures.theirs).toBeGreaterThan(0);
  });

  it('of adverts, in reserved ranges that its metadata call impossible, are all found', () => {
    const adverts = plainAdverts();
    expect(adverts.length).toBeGreaterThan(50);
    for (const { text, marked } of adverts)
      expect(ours(text), text).toEqual(expect.arrayContaining(marked.filter((digits) => digits !== '')));
  });
});

// The figures of docs/dependencies.md: `FIGURES=1 npx vitest run` on this file.
if (process.env['FIGURES'] !== undefined) {
  const adverts = plainAdverts();
  const found = (get: (text: string, country: CountryCode) => string[]): number =>
    adverts.filter(({ text, country, marked }) =>
      marked.every((digits) => get(text, country as CountryCode).includes(digits)),
    ).length;
  process.stdout.write(
    `${JSON.stringify({ recall: recall(), falseAlarms: falseAlarms(), adverts: adverts.length, ours: found(ours), theirs: found(theirs) })}\n`,
  );
}
