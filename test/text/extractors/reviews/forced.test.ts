import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-says-trafficked-or-forced', () => {
  it.each([
    'I am sure she is trafficked, I called the police',
    'This is human trafficking, stay away',
    'She told me they force her to work every day',
    'She does not do this of her own free will',
    'She said she owes them money and has to pay it back before she can go home',
    'She is not allowed to keep the money',
    'She slipped me a note saying help me',
    'They make her see ten men a day, she said',
    'Forced to work, she told me quietly',
    'I think these girls are being exploited by a gang',
    'They took her passport, she told me',
    'Hun er tvunget til det, det er jeg sikker på',
    'Det er menneskehandel efter min mening',
    'Hun fortalte at hun skylder 50.000 for rejsen og skal arbejde det af',
    'Hun får ikke lov at beholde pengene',
    'Hun gjorde det ikke frivilligt',
    'Pigerne er ofre for handel, meld det',
    'De har taget hendes pas',
    'Det ligner tvang',
    'Hon är tvingad, jag ringde polisen',
    'Hon sa att hon har en skuld att betala av',
    'Sie wird gezwungen, sagte sie',
    'Das ist Menschenhandel',
    'Hun gav mig en seddel hvor der stod "help"',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(true);
  });

  it.each([
    'People shout trafficking about every Asian woman, nonsense',
    'Nobody forces her, she loves her job',
    'Traffic was terrible so I was late',
    'I had to force myself to leave, so good',
    'She is not trafficked, she owns the clinic',
    'Ingen tvang her, hun bestemmer selv',
    'Hun er her frivilligt og siger det selv',
    'Nogle skriver menneskehandel men det er noget vrøvl',
    'Forced to pay in cash because the card machine was down',
    'Jeg blev tvunget til at vente 20 minutter',
    'A forced smile and bad coffee',
    'She joked that I was forcing her to eat cake',
    'Jeg har gæld nok i forvejen lol',
    'Her debt is her student loan, she told me laughing',
    'Niemand zwingt sie, sie macht das gern',
    'Folk råber trafficking hver gang. Latterligt',
    'Ingen blir tvingad här',
    'I owe her a big thank you',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(false);
  });
});

describe('review-asked-for-help', () => {
  it.each([
    'She whispered please help me',
    'She asked me to call the police',
    'She gave me a note with help on it',
    'She asked if I could take her away from there',
    'Hun hviskede om jeg kunne hjælpe hende væk',
    'Hun bad mig ringe til politiet',
    'Hon bad mig om hjälp',
    'Sie bat mich um Hilfe',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-asked-for-help', text)).toBe(true);
  });

  it.each([
    'She asked me to help with a heavy bag',
    'I asked for help finding the door',
    'Hun hjalp mig med min ryg',
    'She helped me relax',
    'Hun bad om hjælp til at oversætte prislisten',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-asked-for-help', text)).toBe(false);
  });
});

describe('who speaks, and of whom', () => {
  it.each([
    ["Her words: 'they took my passport, I work until it is paid.' I left", true],
    ['"They took my passport", she said', true],
    ['Hun sagde "de tog mit pas"', true],
    ['They took my passport at the border, long queue', false],
    ['I told her "they took my passport at the border" and she laughed', false],
    ["The girls' room was fine, they took my passport number at check-in", false],
  ])('in her quotation “I” is she: “%s” is %s', (text, is) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(is);
  });

  it.each([
    ['She said "I must, otherwise they send men to my mother"', true],
    ['Hun sagde "ellers går de til min familie"', true],
    ['Book early, otherwise they are full and you end up with the family next door', false],
    ['I must be home by six, otherwise they start dinner without my family', false],
  ])('a threat to her family: “%s” is %s', (text, is) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(is);
  });

  it.each([
    ["Her passport is in the boss's drawer", true],
    ['Hendes pas ligger hos chefen', true],
    ['Her passport is in her handbag, she showed it to me', false],
    ['My passport is with the boss of the hotel', false],
  ])('papers that somebody else has: “%s” is %s', (text, is) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(is);
  });

  it.each([
    ['The guy before me said he was forced by his mates to come', false],
    ['She was forced by his mates to come here', true],
    ['Hun hviskede at hun ikke er her af egen vilje', true],
    ['Hun er her af egen vilje, sagde hun', false],
    ['She works it off, she said, he brought her here', true],
    ['She loves cake and works it off at the gym', false],
  ])('of whom it is said: “%s” is %s', (text, is) => {
    expect(seen('review-says-trafficked-or-forced', text)).toBe(is);
  });
});
