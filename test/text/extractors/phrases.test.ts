import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

interface Phrase {
  readonly lang: string;
  readonly label: string;
  readonly positive: boolean;
  readonly text: string;
}

const FACTS: Readonly<Record<string, string>> = {
  'foreign-nationality': 'foreign-nationality-stated',
  'many-services': 'many-services-no-limits',
  'low-price': 'low-price',
  'unlimited-hours': 'open-at-all-hours',
  'drugs-offered': 'drugs-offered',
  'third-person-or-plural': 'third-person-or-plural',
  young: 'youth-stressed',
  'new-in-town': 'new-in-town',
  unprotected: 'unprotected-offered',
  'restricted-movement': 'restricted-movement',
  'moves-often': 'moves-often',
  'trust-language': 'trust-wording',
  'deposit-or-payment-app-only': 'deposit-or-app-payment-only',
};
/** Where the writers of a language placed their adverts. */
const COUNTRIES: Readonly<Record<string, string>> = { swe: 'SE', nob: 'NO', deu: 'DE' };

const phrases = readFileSync('test/fixtures/adverts/phrases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrase);

const isRead = ({ lang, label, text }: Phrase): boolean =>
  extractFacts(text, { country: COUNTRIES[lang] ?? 'DK' }).facts[FACTS[label] ?? label]?.value === true;

/*
 * The sentences were used to build the reading, so these bounds say that nothing was lost, and not how unseen sentences are read.
 */
describe('Signs of adverts in sentences by writers who had not seen the lexicons', () => {
  it.each([
    ['swe', 0.9, 2],
    ['nob', 0.88, 0],
    ['deu', 0.9, 0],
    ['pol', 0.9, 0],
    ['ron', 0.84, 0],
    ['spa', 0.92, 0],
    ['rus', 0.92, 1],
    ['ukr', 0.86, 1],
    ['tha', 0.76, 0],
  ] as const)(
    '%s: of those that show it at least %f are read, of those that do not at most %i',
    (lang, recall, wrong) => {
      const own = phrases.filter((phrase) => phrase.lang === lang);
      const shown = own.filter(({ positive }) => positive);
      expect(shown.filter(isRead).length / shown.length).toBeGreaterThanOrEqual(recall);
      expect(own.filter((phrase) => !phrase.positive && isRead(phrase)).length).toBeLessThanOrEqual(wrong);
    },
  );
});
