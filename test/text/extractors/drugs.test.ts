import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'drugs-offered';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('Drugs are offered', () => {
  it.each([
    ['DK', 'Kokain kan købes'],
    ['DK', 'sne til festen'],
    ['DK', '❄️ på lager'],
    ['DK', 'har lidt hvidt hvis du vil feste'],
    ['DK', '420 venlig, har pot'],
    ['GB', 'coke available'],
    ['GB', 'party with me, snow included'],
    ['GB', 'PnP ok, tina here'],
    ['GB', 'weed and wine included'],
    ['GB', '❄️ available on request'],
    ['GB', 'got molly and snow'],
    ['GB', '420 friendly, party favors'],
    ['GB', '🍄💊 available'],
    ['GB', 'slim blonde, 8ball available'],
    ['SE', 'snö finns till festen'],
    ['DE', 'Koks vorhanden'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('Weather, food, names, numbers and refusals', () => {
  it.each([
    ['DK', 'Ingen stoffer tak'],
    ['DK', 'Sneen falder smukt i dag'],
    ['DK', 'Glædelig jul ❄️🎄'],
    ['DK', 'Kom ind i varmen ❄️ spørg efter Lene'],
    ['DK', 'Det koster 420 kr'],
    ['GB', 'Coke zero or gin available'],
    ['GB', 'Snow on the road, take care'],
    ['GB', "I'm Tina, 45, available weekdays"],
    ['GB', 'Party girl, love to dance'],
    ['GB', 'no drugs please'],
    ['GB', '❄️ frozen shoulder massage ❄️'],
    ['GB', '🍀 lucky to see you 🍀 ask for Mary'],
    ['GB', 'drug free home'],
    ['GB', "If you are on drugs don't come"],
    ['DE', 'Keine Drogen'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});
