import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-communication-barrier', () => {
  it.each([
    'She used Google Translate for every sentence',
    'We had no language in common',
    "Doesn't speak a word of English or Danish",
    'We could not understand each other at all',
    'Only hand signs and pointing',
    'She speaks only Thai so we used an app on her phone',
    'Zero English, had to point at the price list',
    'Language barrier was huge',
    'She held up her phone with a translator for everything',
    "Didn't understand a thing I said, just nodded",
    'Hun forstod ikke et ord af hvad jeg sagde',
    'Al snak gik gennem en oversætter på mobilen',
    'Vi havde intet fælles sprog',
    'Hun taler hverken dansk eller engelsk',
    'Det hele foregik med fagter og tegn',
    'Hun kan ikke engelsk',
    'Umuligt at kommunikere, hun nikkede bare',
    'Pratar varken svenska eller engelska',
    'Hon förstod ingenting, vi använde översättningsapp',
    'Hun snakket ikke engelsk i det hele tatt',
    'Sie spricht kein Deutsch und kein Englisch',
    'Alles lief über die Übersetzer-App',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-communication-barrier', text)).toBe(true);
  });

  it.each([
    'Strong Scottish accent but charming',
    'Hun har lidt accent men taler fint dansk',
    'She speaks no Danish but her English is excellent',
    "Her English isn't perfect but we talked for an hour",
    'Vi talte tysk sammen uden problemer',
    'She understood exactly what I needed',
    'Hun forstod præcis hvad jeg havde brug for',
    "I don't speak Thai but she speaks good English",
    'Ingen sprogproblemer, hun taler flydende dansk',
    'Jysk dialekt så det batter',
    'No language problems',
    'I did not understand the parking sign',
    'Hun taler ikke dansk, men vi snakkede fint på engelsk',
    'Not a word too much, just what I like',
    'Bra engelska, lätt att prata med',
    'Spricht sehr gut Deutsch',
    'Vi forstod hinanden fra første øjeblik',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-communication-barrier', text)).toBe(false);
  });

  it.each([
    ['Very little English, just numbers and thank you', true],
    ['Very little small talk, her English is fine', false],
    ['Deutsch oder Englisch: null', true],
    ['Deutsch: super, wir haben viel gelacht', false],
    ['Not a word of English, we pointed at pictures', true],
    ['Every word of English she has is fluent, lovely chat', false],
    ['Had to type everything into my phone', true],
    ['I type too much in reviews, sorry', false],
    ['Hun skjønte ingenting av det jeg sa', true],
    ['Hun skjønte akkurat hva jeg trengte', false],
  ])('how little there was: “%s” is %s', (text, is) => {
    expect(seen('review-communication-barrier', text)).toBe(is);
  });

  it.each([
    ['All I got was yes, no and okay', true],
    ['She only said yes and ok', true],
    ['Hun svarede kun ja og nej', true],
    ['I just said yes and okay to it all', false],
    ['She only said no to kissing', false],
    ['All she said was yes', false],
  ])('answers of one word: “%s” is %s', (text, is) => {
    expect(seen('review-communication-barrier', text)).toBe(is);
  });
});
