import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('trust-wording', () => {
  it.each([
    'Du kan stole på mig',
    '100% ægte billeder',
    'Real pics, no scam',
    'Seriøs og diskret dame',
    'Clean safe place',
    'Professional masseuse',
    'Professional, own kitchen',
    'Professional photos',
    'Trovärdig och ärlig',
    'Ehrlich und zuverlässig',
    'verified profile',
    'what you see is what you get',
    'Prawdziwe zdjęcia',
    'I am honest woman',
    'trygt og rent sted',
    'ikke noget fup',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['trust-wording']?.value).toBe(true);
  });

  it.each([
    'Kun seriøse henvendelser',
    'Only genuine gentlemen',
    'Safe sex only',
    'Altid sikker sex',
    'To be honest I prefer text',
    'Please be honest about your age',
    'Diskretion er en selvfølge',
    'Be serious when you call',
    'Jeg er ikke professionel',
    'Söker seriösa herrar',
    'Är du seriös?',
    'Real Ale and football',
    'Professional kitchen to rent',
    'Professionelt køkkenudstyr sælges',
    'Pictures by a professional photographer',
    'er du sikker?',
    'Vær ærlig',
    'uddannet fysioterapeut',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['trust-wording']?.value).toBe(false);
  });
});
