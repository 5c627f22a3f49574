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

describe('Drugs are offered, in words that no list holds', () => {
  it.each([
    'Jeg har lidt hvidt liggende til os',
    'Kan skaffe coke hvis du spørger',
    'Fest med sne til næsen',
    'Poppers haves',
    'En joint til afslapning er inkluderet',
    'Der er altid lidt guf til næsen på bordet',
    'Ring hvis du vil have noget at ryge til',
    'Der bliver budt på streger',
    '❄️ på lager',
    'Chems welcome',
    "I've got Tina and G",
    'Weed on the house',
    'Some snow for your nose, just ask',
    'We can do a line together',
    'Party treats supplied',
    'PnP host',
    '420 ✅',
    'coke available, delivered with me',
    'Jag bjuder på gräs',
    'Lite vitt till festen finns',
    'Noe hvitt til nesen hvis du vil',
    'Koks vorhanden',
    'Wir rauchen einen joint zusammen',
    'Party mit Schnee und Pillen',
    'Mam coś na nos',
    'Am iarbă și ceva de prizat',
    'Tengo farlopa para la fiesta',
    'Si quieres unas rayas, tengo',
    'Есть травка и кокс',
    'Угощу, есть что покурить и меф',
    'Є кокс, питай',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(true);
  });
});

describe('Snow, sweets, names and refusals', () => {
  it.each([
    'Ingen stoffer, tak',
    'Stoffer og alkohol hører ikke til her',
    'Der ligger sne på vejen, tag støvler på',
    'Jeg er fuld af energi og krystaller på hylden',
    'Kaffe med mælk og sukker',
    'Cola, vand og slik står på bordet',
    'Jeg er allergisk over for græs',
    'Er du påvirket af stoffer, kommer du ikke ind',
    'Ice cream and candy on the pier',
    'My name is Molly and I live by the sea',
    'Charlie, 34, gentle hands',
    'The party starts at eight, bring wine',
    'No drugs no drama',
    'I do not use and neither should you',
    'Coke or water is on offer when you arrive',
    'Snow on the hills, warm room here',
    'Drug free home',
    'Leave the weed at home',
    'Crystal here, new photos',
    'Green eyes and a warm smile',
    'White sheets and white wine',
    'Jag serverar kaffe och godis',
    'Snö på taket, varmt här inne',
    'Keine Drogen, kein Alkohol',
    'Schnee liegt vor der Tür',
    'Żadnych narkotyków',
    'Fără droguri',
    'Drogas no, gracias',
    'Без наркотиков',
    'На улице снег, а у меня тепло',
    'Room 420, second floor',
    'Flat 420 on the ring road',
    'Sugar daddy welcome',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(false);
  });
});
