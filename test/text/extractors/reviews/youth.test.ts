import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-appears-very-young', () => {
  it.each([
    'Hun sagde hun var 24 men jeg vil skyde på 18',
    'Hun er umuligt 23, nærmere 18',
    'Hon är max 18 fast det står 23 i annonsen',
    'Says twenty-four, I would have guessed seventeen',
    'Ad says 24 but she looks like a schoolgirl',
    'She looked far younger than the 25 in the ad',
    'Says 22, looks like a teenager',
    'She told me 23 but I would never have guessed more than 18',
    'Looked like a kid, though her papers said 21',
    'Acts like a child, cuddly toys on the bed. Profile says 26',
    'Way too young looking for a 24 year old',
    'Annoncen siger 23 men hun ligner en teenager',
    'Hun ser alt for ung ud til at være 24',
    'Hun opfører sig som et barn selvom hun er 22',
    'Hun virkede meget yngre end de 26 år i annoncen',
    'Står til 25, ligner en på 17-18',
    'Hon ser ut som en skolflicka fast hon säger 22',
    'Hun ser ut som en tenåring, men sier hun er 23',
    'Sie sieht aus wie ein Schulmädchen, angeblich 22',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-appears-very-young', text)).toBe(true);
  });

  it.each([
    'Looks about 30 rather than the 24 in the ad',
    'Hun ligner mere 35 end de 25',
    'Hun er 24 og virker moden af sin alder',
    'Too young for me but lovely, she is 31',
    'Nice young lady, 25, friendly',
    'Much older than the pictures',
    'Mature student, 34, very bright',
    'She is 45 and looks great for her age',
    'Looks younger than her 48 years, fit and lively',
    'Hun er ældre end på billederne',
    'Young at heart',
    'Hun er 38 og studerer jura',
    'I felt young again',
    'Not a teenager any more and proud of it, 52',
    'Ung i sindet, 60 år',
    'She looks exactly like the pictures, 28',
    'Youthful energy at 50',
    'Jeg er selv 22 og hun var sød',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-appears-very-young', text)).toBe(false);
  });
});
