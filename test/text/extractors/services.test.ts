import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'many-services-no-limits';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('Everything is offered', () => {
  it.each([
    ['DK', 'Jeg gør alt'],
    ['DK', 'Her er der ingen grænser skat'],
    ['DK', 'Alt kan lade sig gøre, bare spørg'],
    ['DK', 'Pigerne gør hvad du beder om'],
    ['DK', 'Alle ønsker opfyldes'],
    ['GB', 'Anything goes'],
    ['GB', 'She never says no'],
    ['GB', 'I do it all, no limits'],
    ['GB', 'All services included'],
    ['GB', 'absolutely everything, nothing is taboo'],
    ['GB', 'n0 l1mits'],
    ['SE', 'Allt är tillåtet'],
    ['SE', 'Inga gränser'],
    ['DE', 'Tabulos, alles möglich'],
    ['PL', 'Bez ograniczeń'],
    ['RO', 'fac tot ce vrei'],
    ['DK', 'alle dine vildeste fantasier'],
    ['GB', 'do with me what you want'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('Limits, refusals, and coffee without limit', () => {
  it.each([
    ['DK', 'Jeg gør ikke alt'],
    ['DK', 'Ingen grænser for kaffe'],
    ['DK', 'Jeg har grænser og siger nej'],
    ['GB', "I don't do everything so ask"],
    ['GB', 'No limits on how much tea you drink'],
    ['GB', 'Full service, ask politely'],
    ['DE', 'Ich mache nicht alles'],
    ['GB', "I'll do all I can to help you relax"],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});
