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

  describe('where the age that is given lies in the thirties', () => {
    it.each([
      'Står till 31 men hon ser ut som en tonåring',
      'She is thirty-one, but she could pass for a schoolgirl',
      'Hun er 34 men ligner en konfirmand',
      'Ad says 32. I would have put her at nineteen, tops',
      'Laut Anzeige einunddreißig, ich hätte sie auf neunzehn geschätzt.',
    ])('a likeness to a child or a guess far below counts: “%s”', (text) => {
      expect(seen('review-appears-very-young', text)).toBe(true);
    });

    it.each([
      'She is 33 and looks way younger',
      'She is 34, childish humour, lots of laughs',
      'Hun er 36 og har mere end 20 års erfaring',
      'She is 35 and had about 20 candles lit',
      'She is 43 and giggles like a schoolgirl',
      'Thirty-eight, at most twenty minutes from the station',
    ])('a compliment or another number does not: “%s”', (text) => {
      expect(seen('review-appears-very-young', text)).toBe(false);
    });
  });

  it.each([
    ['Annoncen siger 24, jeg ville have gættet på en elev', true],
    ['Annoncen siger 24. Der sad en elev i receptionen', false],
    ['Profile says 25, hardly out of her teens', true],
    ['Profile says 25, her English is hardly out of a school book', false],
    ['Hon sa 23 men såg ut att nyss ha gått ut skolan', true],
    ['Hon är 28 och har en lång utbildning', false],
  ])('a guess at a person, and a school hardly left behind: “%s” is %s', (text, is) => {
    expect(seen('review-appears-very-young', text)).toBe(is);
  });
});
