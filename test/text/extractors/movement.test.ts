import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('restricted-movement', () => {
  it.each([
    'She is not allowed to go out',
    'Kun hos mig, ingen udebesøg',
    'Jeg kommer ikke ud til kunder',
    'no outcalls sorry',
    'Outcall: no',
    'in calls only',
    'I only receive at my flat',
    'Jag kan inte åka härifrån',
    'Kommer ikke til hotell',
    'nur Empfang bei mir',
    'No salgo del piso',
    'Lejligheden kan jeg ikke forlade',
    'Besøg kun på min adresse',
    'Tager ikke på hotel',
    'никуда не выхожу',
    'Jeg bliver i lejligheden',
    'not go hotel',
    'Inga hembesök',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['restricted-movement']?.value).toBe(true);
  });

  it.each([
    'Incall and outcall',
    'Kommer også gerne til dig',
    'Det går ikke ud på sex',
    "Don't leave voicemail",
    'kun outcall',
    'Hos mig eller hos dig',
    'You will never want to leave',
    'Jeg modtager ikke hjemme',
    'Hotels only',
    'Only cash',
    'I travel to you, no incall',
    'Kun aftenåbent',
    'Ikke kun hos mig',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['restricted-movement']?.value).toBe(false);
  });
});

describe('outcall-offered', () => {
  it.each(['Kommer gerne til dit hotel', 'Incall and outcall', 'Hausbesuche möglich', 'Hos mig eller hos dig'])(
    'is seen in “%s”',
    (text) => {
      expect(extractFacts(text).facts['outcall-offered']?.value).toBe(true);
    },
  );

  it.each(['Ingen udkald', 'No outcalls', 'Kun incall', 'Rolig dame i Horsens'])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['outcall-offered']?.value).toBe(false);
  });
});

describe('Further unseen phrasings of restricted-movement', () => {
  it.each([
    'Jeg tager kun imod hjemme',
    'Kører ikke ud til hoteller',
    'Pigen må ikke forlade lejligheden',
    'Alt foregår på min adresse, ingen udkald',
    'Incalls exclusively',
    'I do not travel to hotels',
    'You come to my flat, I never go out',
    'She is not allowed to leave the house',
    'No outcalls whatsoever',
    'Bara incall i Lund',
    'Åker inte hem till kunder',
    'Kun hos meg, drar ikke på hotell',
    'Keine Hausbesuche, nur bei mir',
    'Nur in meiner Wohnung',
    'Nie wychodzę, tylko u mnie',
    'Nu mă deplasez',
    'No salgo, solo en mi piso',
    'Не выезжаю',
    'Не виїжджаю, тільки у себе',
    'Host only',
    "can't drive so you come to me always",
  ])('are seen in “%s”', (text) => {
    expect(extractFacts(text).facts['restricted-movement']?.value).toBe(true);
  });

  it.each([
    'Incall and outcall',
    'Kommer gerne ud til dig',
    'I visit hotels and homes',
    "Don't leave without a smile",
    'Ikke kun incall',
    'Only here until Friday',
    'Haus- und Hotelbesuche',
    'Never leave your car unlocked',
    'Kun her denne uge',
    'Jag åker gärna till hotell',
    "Don't leave your laptop unprotected",
    'Kun her til påske',
  ])('are not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['restricted-movement']?.value).toBe(false);
  });
});
