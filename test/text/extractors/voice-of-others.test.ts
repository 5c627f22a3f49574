import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'third-person-or-plural';

function says(text: string): boolean {
  return extractFacts(text, { kind: 'advert', country: 'DK' }).facts[FACT]?.value === true;
}

describe('whose “we” and “she” are the provider’s', () => {
  it.each([
    'Tre smukke venter på dig',
    'Vi talar svenska och engelska, välkommen till oss',
    'Cele două verișoare lucrăm împreună',
    'Ми — три дівчини',
    'Дві куми. Маємо окремі кімнати',
    'Zwei Cousinen warten',
    'Dos primas te esperan',
    'Dwie kuzynki zapraszają',
    'Две кузины ждут тебя',
    'Our Lana is back',
    'Hun taler engelsk',
    'She has her own flat',
    'Lea arbeitet von zehn bis sechs',
    'Våra tjejer väntar',
  ])('is seen in “%s”', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    '420 klar til os to',
    'eksmand siger vi var et godt team',
    'Kattene og jeg tager imod dig sammen, vi er tre om sofaen',
    'Home visits along the coast gladly made',
    "I'm told they come from Newport",
    'Doorbell works all night',
    'The spirits and I, we open at noon',
    'Gästerna kommer från Kramfors',
    'Klokken virker ikke',
    'Min hund og jeg, vi går tur hver morgen',
    'Min mor siger hun er stolt af mig',
    'My ex said she was jealous',
    'We can talk about everything over tea',
    'The three of us: you, me and the kettle',
    'Vi bliver enige om tiden',
    'Jeg og papegøjen byder velkommen, vi taler begge',
    'Bussen kører til døren',
    'Meine Katze und ich freuen uns, wir wohnen hier',
    'Was wir machen, entscheiden wir gemeinsam',
    'Moi sąsiedzi są mili, oni nic nie słyszą',
    'Mis plantas y yo te esperamos',
  ])('is not seen in “%s”', (text) => {
    expect(says(text)).toBe(false);
  });
});
