import { describe, expect, it } from 'vitest';
import { linkAdverts } from '../../src/link/index.js';

function areLinked(one: string, other: string): boolean {
  const adverts = [
    { id: 'a', text: one },
    { id: 'b', text: other },
  ];
  return linkAdverts(adverts).clusters.length === 1;
}

/** The same text by somebody else. */
function by(text: string, name: string, age: number): string {
  return text.replace('{name}', name).replace('{age}', String(age));
}

describe('A text of nothing but stock phrases, with another name and age', () => {
  it.each([
    [
      'Danish',
      '{name}, {age}, moden og imødekommende. Privat og diskret sted med gratis parkering. Ring eller skriv for en aftale. Kun seriøse henvendelser.',
      'Katrine',
      'Susanne',
    ],
    [
      'English',
      'Hi guys, I am {name}, {age}. Clean and discreet place, friendly and open minded. Call or text to book, no withheld numbers. See you soon.',
      'Emma',
      'Lucy',
    ],
    [
      'Swedish',
      'Hej, jag heter {name}, {age}. Ren och diskret lägenhet, gratis parkering utanför. Ring eller skicka sms för bokning. Inga dolda nummer.',
      'Lena',
      'Sara',
    ],
    [
      'German',
      'Ich bin {name}, {age}, und empfange dich in diskreter, sauberer Privatwohnung. Termine nach telefonischer Vereinbarung. Keine unterdrückten Nummern.',
      'Monika',
      'Sabine',
    ],
    [
      'Polish',
      'Mam na imię {name}, {age} lata. Dyskretne i czyste mieszkanie, miła atmosfera. Zadzwoń, żeby się umówić. Nie odbieram zastrzeżonych numerów.',
      'Ewa',
      'Anna',
    ],
    [
      'Spanish',
      'Hola, soy {name}, {age} años. Piso privado, limpio y discreto, trato agradable. Llámame para concertar cita. No atiendo números ocultos.',
      'Carmen',
      'Laura',
    ],
  ])('ties nothing: %s', (_, text, one, other) => {
    expect(areLinked(by(text, one, 34), by(text, other, 41))).toBe(false);
  });
});

describe('A short text that says something of its own, with another name and age', () => {
  it.each([
    [
      'Danish',
      '{name}, {age}, samler på gamle postkort. Min papegøje hilser først, så hilser jeg. Tag gerne brætspil med.',
      'Ingrid',
      'Bente',
    ],
    [
      'English',
      '{name}, {age}. I mend clocks by day and hum sea shanties by night. Bring biscuits for the tortoise.',
      'Joan',
      'Helen',
    ],
    [
      'Swedish',
      '{name}, {age}, odlar chili på balkongen. Dörrklockan låter som en gås, så bli inte rädd.',
      'Maja',
      'Karin',
    ],
    [
      'German',
      '{name}, {age}, restauriert Drehorgeln. Hinter dem Vorhang tickt die Kuckucksuhr, lass dich nicht erschrecken.',
      'Petra',
      'Heike',
    ],
    ['Polish', '{name}, {age}, lepię gliniane ptaki. Na schodach śpi rudy kocur, proszę go ominąć.', 'Marta', 'Beata'],
    [
      'Spanish',
      '{name}, {age}, colecciono abanicos rotos. El loro de la escalera saluda en latín, no te asustes.',
      'Rosa',
      'Elena',
    ],
  ])('ties two adverts: %s', (_, text, one, other) => {
    expect(areLinked(by(text, one, 39), by(text, other, 44))).toBe(true);
  });
});
