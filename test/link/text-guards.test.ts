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

const OWN = {
  Danish:
    'Jeg hedder {name}, {age}, og spiller harpe for tulipanerne. Kom i strømpesokker, gulvet er nylakeret og katten skvatter let.',
  English:
    'I am {name}, {age}, a lapsed librarian. I lend myself out by the hour and charge a fine for creased corners.',
  Swedish:
    'Jag är {name}, {age}, fyrvaktare på fritiden. Lampan tänds när kaffet är klart och släcks när historien är slut.',
  German:
    'Ich bin {name}, {age}, Glasbläserin im Ruhestand. Wer leise klopft, bekommt Pflaumenkuchen, wer laut klopft, muss singen.',
  Polish: 'Jestem {name}, {age}, dawna suflerka. Szepczę cudze kwestie i chowam własne w szufladzie z guzikami.',
  Spanish:
    'Soy {name}, {age}, afinadora de pianos. Quien llega con lluvia recibe toalla, quien llega con sol recibe sombra.',
} as const;

describe('An advert that says that its text was taken by others', () => {
  it.each([
    ['Danish', 'Obs: andre har kopieret min annonce, kun mit nummer er ægte.', 'Skriv nu, åbent i nat.'],
    ['English', 'Warning: my profile text has been stolen, look for my real number.', 'Text me tonight.'],
    ['Swedish', 'Tyvärr har någon snott min text, lita bara på det här numret.', 'Hör av dig ikväll.'],
    ['German', 'Achtung: Mein Text wurde von anderen geklaut.', 'Schreib mir heute Nacht.'],
    ['Polish', 'Uwaga, ktoś ukradł mój tekst i używa go pod innym numerem.', 'Napisz dziś wieczorem.'],
    ['Spanish', 'Aviso: me han copiado el anuncio, el único número verdadero es este.', 'Escríbeme esta noche.'],
  ] as const)('is not tied to the one that has the same text: %s', (language, notice, ending) => {
    const [one, other] = [by(OWN[language], 'Gerda', 46), by(OWN[language], 'Kiki', 23)];
    expect(areLinked(`${one} ${notice}`, `${other} ${ending}`)).toBe(false);
    expect(areLinked(`${one} ${ending}`, `${other} ${notice}`)).toBe(false);
    expect(areLinked(one, `${other} ${ending}`)).toBe(true);
  });

  it.each([
    ['Danish', 'Ingen har stjålet min tekst, jeg skriver den bare om hver mandag.', 'Skriv nu, åbent i nat.'],
    ['English', 'Somebody stole my umbrella, so mind the puddle. My text is not copied.', 'Text me tonight.'],
    ['Swedish', 'Min cykel blev stulen i går, så jag kommer till fots.', 'Hör av dig ikväll.'],
    ['German', 'Mein Text ist nicht geklaut, den hat meine Tante gereimt.', 'Schreib mir heute Nacht.'],
    ['Polish', 'Ukradli mi rower, więc nie dojeżdżam.', 'Napisz dziś wieczorem.'],
    ['Spanish', 'Nadie me ha copiado el anuncio, lo escribí en un tren.', 'Escríbeme esta noche.'],
  ] as const)(
    'is tied where it says the opposite, or that something else was taken: %s',
    (language, notice, ending) => {
      const [one, other] = [by(OWN[language], 'Gerda', 46), by(OWN[language], 'Kiki', 23)];
      expect(areLinked(`${one} ${notice}`, `${other} ${ending}`)).toBe(true);
    },
  );
});
