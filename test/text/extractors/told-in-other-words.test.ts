import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

/*
 * The same things in words that a lexicon of qualities, prices and ages does not have, and what only sounds like them.
 */

function isRead(fact: string, text: string, country = 'DK'): boolean {
  return extractFacts(text, { country }).facts[fact]?.value === true;
}

describe('being one with the pictures, without deceit, true to what is written', () => {
  it.each([
    'Det er mig på samtlige billeder.',
    'It really is me in every single picture.',
    'Det är faktiskt jag på alla bilder.',
    'Das bin wirklich ich auf allen Fotos.',
    'The photos are all of me.',
    'Bildene er av meg, tatt i sommer.',
    'Hende du ser på billederne, er hende der åbner døren.',
    'Jeg er ingen bedrager.',
    'You will never be cheated here.',
    'Hier wird niemand betrogen, kein Schwindel.',
    'Inga lögner, bara jag.',
    'Det jeg skriver i annoncen, passer.',
    'Vad jag skriver stämmer.',
    'You get exactly what you see.',
    'Was du siehst, bekommst du auch.',
    'Jeg spiller med åbne kort.',
  ])('%s', (text) => {
    expect(isRead('trust-wording', text)).toBe(true);
  });

  it.each([
    'Send me a picture of you first.',
    'Jeg sender gerne billeder af mig på sms.',
    "It's not me in the picture.",
    'No pictures of me online.',
    'I am shy in photos.',
    'Ikke snyd mig.',
    'No fake bookings please.',
    'Sei bitte ehrlich zu mir.',
    'Please be honest about your age.',
    'See you on Friday, get some rest.',
    'Tell me what you want to see and get.',
  ])('not: %s', (text) => {
    expect(isRead('trust-wording', text)).toBe(false);
  });
});

describe('prices by the names of notes, and those that are none of hers', () => {
  it.each([
    ['En halvtimme för en femhundring', 'SE'],
    ['En femhundrelapp for en halv time', 'NO'],
    ['En time for en plovmand', 'DK'],
    ['Halbe Stunde nur einen Fuffi', 'DE'],
    ['Eine Stunde kostet fünfundneunzig Euro', 'DE'],
  ])('%s (%s) is low', (text, country) => {
    expect(isRead('low-price', text, country)).toBe(true);
  });

  it.each([
    ['Parkering i huset: 30 kr per halvtime', 'NO'],
    ['Før tok jeg 500 for halvtimen, nå tar jeg 900', 'NO'],
    ['Timen kostet 600 før, nå 1200', 'NO'],
    ['En halvtimme för en tusenlapp', 'SE'],
  ])('%s (%s) is not', (text, country) => {
    expect(isRead('low-price', text, country)).toBe(false);
  });
});

describe('an age that somebody turns', () => {
  it.each([
    'Just turned 21.',
    'Har akkurat rundet 20.',
    'Fyllde nyss 22.',
    'Letzte Woche 21 geworden.',
    'Jeg fylder 22 på lørdag.',
    'I turned twenty-one in June.',
  ])('%s', (text) => {
    expect(isRead('youth-stressed', text)).toBe(true);
  });

  it.each([
    'The salon turned 20 this year.',
    'Butikken fyldte 20 i år.',
    'I turned 20 guests away.',
    'Det bliver 20 kr dyrere.',
    'Min datter fylder 20.',
    'Just turned 41.',
  ])('not: %s', (text) => {
    expect(isRead('youth-stressed', text)).toBe(false);
  });
});

describe('somebody who is spoken of', () => {
  it.each([
    'Anna er 25 og elsker at kysse.',
    'Mia is 31 years old.',
    'To veninder tager imod.',
    'Kira und Moni sind da. Die beiden haben noch Termine frei.',
    'The two of them share a flat and a phone.',
  ])('%s', (text) => {
    expect(isRead('third-person-or-plural', text)).toBe(true);
  });

  it.each([
    'Jeg hedder Mia, er 25 og frisk.',
    'My name is Mia and I am 25 and free.',
    'Meine Katze heißt Minka, sie versteckt sich gern.',
    'Parken er 25 og smuk.',
  ])('not: %s', (text) => {
    expect(isRead('third-person-or-plural', text)).toBe(false);
  });
});

describe('drugs that are a treat, and people who took some', () => {
  it.each(['Jeg byder gerne på en joint bagefter.', 'Bjuder på en joint efteråt.', 'Vil du have MD, så sig til.'])(
    '%s',
    (text) => {
      expect(isRead('drugs-offered', text)).toBe(true);
    },
  );

  it.each(['Gæster på stoffer bliver sendt hjem.', 'Folk på en joint lukker jeg ikke ind.'])('not: %s', (text) => {
    expect(isRead('drugs-offered', text)).toBe(false);
  });
});

describe('where somebody grew up', () => {
  it.each([
    'Jeg voksede op ved havet i Grækenland.',
    'Jag växte upp i Grekland.',
    'Røttene mine er i Nairobi.',
    'Ich bin in Griechenland aufgewachsen.',
  ])('%s', (text) => {
    expect(isRead('foreign-nationality-stated', text)).toBe(true);
  });

  it.each(['Min mand er født i Polen.', 'Planten vokser i Grækenland.', 'Jeg var på ferie i Grækenland.'])(
    'not: %s',
    (text) => {
      expect(isRead('foreign-nationality-stated', text)).toBe(false);
    },
  );
});
