import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../src/link/contacts-of.js';
import { linkAdverts } from '../../src/link/index.js';
import type { Advert } from '../../src/link/index.js';

function areLinked(...texts: readonly string[]): boolean {
  const adverts = texts.map((text, at): Advert => ({ id: `a${at}`, text }));
  return linkAdverts(adverts).clusters[0]?.adverts.length === texts.length;
}

function numbersIn(advert: Partial<Advert>): string[] {
  const { contacts } = contactsOf({ id: 'a', text: '', country: 'DK', ...advert }, {});
  return contacts.filter(({ kind, unfit }) => kind === 'phone' && unfit === undefined).map(({ key }) => key);
}

describe('A sentence that two adverts share word for word', () => {
  it.each([
    [
      'Danish',
      'Ditte, 31, maler på porcelæn. Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor. Kun kontant.',
      'Rejsende par fra Fyn! Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor. Vi elsker opera og regn.',
    ],
    [
      'English',
      'Retired acrobat with a soft spot for sailors. The kettle whistles two tunes, and the third stair always gives you away. No pets.',
      'Brand new duo near the racecourse. The kettle whistles two tunes, and the third stair always gives you away. Bring umbrellas.',
    ],
    [
      'German',
      'Gelernte Schneiderin, lacht gern. Der Papagei wiederholt alles, deshalb flüstern wir lieber hinter dem Vorhang. Kein Alkohol.',
      'Zwei Schwestern aus Graz. Der Papagei wiederholt alles, deshalb flüstern wir lieber hinter dem Vorhang. Ruhetag ist Mittwoch.',
    ],
    [
      'Thai',
      'จิราภรณ์ คนน่าน หัวเราะง่าย ก่อนกลับบ้านมีขนมครกกับเพลงลูกทุ่งให้หนึ่งเพลง เสมอ',
      'ร้านหน้าสวน สามเตียง ก่อนกลับบ้านมีขนมครกกับเพลงลูกทุ่งให้หนึ่งเพลง แมวชื่อส้ม',
    ],
    [
      'Ukrainian',
      'Мирослава, ліплю глечики. Папуга повторює геть усе, тому шепочемо за оксамитовою завісою біля пічки. Без собак.',
      'Дві кузини зі Львова. Папуга повторює геть усе, тому шепочемо за оксамитовою завісою біля пічки. Граємо в доміно.',
    ],
  ])('ties them, whatever else they say: %s', (_, one, other) => {
    expect(areLinked(one, other)).toBe(true);
  });

  it.each([
    [
      'a quotation',
      'Ditte, 31, maler på porcelæn. Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor. Kun kontant.',
      'Her læser man: »Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor.« Min vase står fast, og frakken må med ind.',
    ],
    [
      'small print on a line of its own',
      'Karla bager boller og svarer om aftenen.\n— Lygtebladet bringer rubrikker for hele egnen. Mød op med omtanke, og vend om i tide.',
      'To rum bag cykelsmeden, spørg efter Vips.\n— Lygtebladet bringer rubrikker for hele egnen. Mød op med omtanke, og vend om i tide.',
    ],
    [
      'a sample text at the beginning',
      'Hello, I am new to these pages and hope to hear from you. Here you can write a few words about yourself: Maud, gardens and gossip.',
      'Hello, I am new to these pages and hope to hear from you. Here you can write a few words about yourself: Dee, over the chip shop.',
    ],
    [
      'one sentence of two long texts',
      `${'Kolde fjorde gemmer rustne ankre mens måger skændes om brødkrummer ved molen. '.repeat(6)}Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor.`,
      `Vasen i entreen vælter hver gang, så lad jakken blive hængende udenfor. ${'Urmageren samler sommerfugle og spiller basun for postbude hver anden torsdag. '.repeat(6)}`,
    ],
  ])('ties nothing where it is %s', (_, one, other) => {
    expect(areLinked(one, other)).toBe(false);
  });
});

describe('What everybody in the trade writes', () => {
  it.each([
    [
      'Danish',
      'Diskret og ren lejlighed med eget bad. Skjulte numre besvares ikke. Ring for mere info. Kys Lone',
      'Ren og diskret lejlighed, eget bad. Ring for mere info, skjulte numre besvares ikke. Kys Tanja',
    ],
    [
      'Norwegian',
      'Ren og diskret leilighet, egen dusj. Skjulte nummer besvares ikke, ring for mer informasjon.',
      'Diskret og ren leilighet med egen dusj. Ring for mer informasjon, skjulte nummer besvares ikke.',
    ],
    [
      'Spanish',
      'Sitio discreto y limpio, ducha propia. No contesto números ocultos. Llámame para más información.',
      'Sitio limpio y discreto con ducha propia. Llámame para más información, no contesto números ocultos.',
    ],
    [
      'Russian',
      'Уютная чистая квартира, душ, парковка рядом. На скрытые номера не отвечаю. Звоните для подробной информации.',
      'Чистая уютная квартира, парковка рядом, душ. Звоните для подробной информации, на скрытые номера не отвечаю.',
    ],
    ['Thai', 'นวดไทย นวดน้ำมัน ห้องสะอาด ส่วนตัว มีที่จอดรถ มีห้องน้ำ', 'ห้องสะอาด ส่วนตัว มีห้องน้ำ มีที่จอดรถ นวดน้ำมัน นวดไทย'],
  ])('ties no two adverts, even nearly word for word: %s', (_, one, other) => {
    expect(areLinked(one, other)).toBe(false);
  });
});

describe('Habits of one hand', () => {
  it('are two decorations, in any language', () => {
    expect(
      areLinked('»·« ROXY »·« silke og røg »·« sms ^^..^^', 'for gentlemen who wait »·« Savanna »·« one week ^^..^^'),
    ).toBe(true);
    expect(areLinked('»·« ROXY »·« silke og røg »·« sms', 'for gentlemen who wait »·« Savanna »·« one week')).toBe(
      false,
    );
    expect(areLinked('~*~ ROXY ~*~ silke ***', '~*~ Savanna ~*~ one week ***')).toBe(false);
  });

  it('are the measures, the height and the age of one body', () => {
    const spanish = 'Soy Yesenia, 27, morena de 1,65, medidas 95-65-98.';
    expect(areLinked(spanish, 'I am dark, 27, 1.65 tall, 95-65-98, and I swim.')).toBe(true);
    expect(areLinked(spanish, 'I am dark, 28, 1.65 tall, 95-65-98, and I swim.')).toBe(false);
  });
});

describe('A number told in parts', () => {
  it.each([
    'Ring først 0000, så 43 og til sidst 17',
    'Dial 0000 first, then 43, then 17',
    'Marca primero 0000, luego 43 y al final 17',
    'zuerst 0000, dann 43 und zuletzt 17',
    'Nummer: 43.17 (0000 foran)',
    '4317 med fire nuller før',
    'ends in 4317, begins with 0000',
  ])('is read: %s', (text) => {
    expect(numbersIn({ text })).toContain('00004317');
  });

  it('is read in its field as well', () => {
    expect(numbersIn({ phone: '43 17 med fire nuller før' })).toEqual(['00004317']);
  });

  it.each(['Først 500, så 1000 og til sidst 1500', '30 min 500, 60 min 900', 'Åbent 10, derefter 12 og 20'])(
    'is no list of prices or hours: %s',
    (text) => {
      expect(numbersIn({ text })).toEqual([]);
    },
  );
});

describe('An address written differently', () => {
  it.each(['sol . sommer @ example . org', 'SOL.SOMMER (at) example (dot) org', 'sol.sommer at example.org'])(
    'is the same: %s',
    (text) => {
      const adverts = [
        { id: 'a', text },
        { id: 'b', text: 'x', email: 'Sol.Sommer@example.org' },
      ];
      expect(linkAdverts(adverts).clusters).toHaveLength(1);
    },
  );

  it('is another where a letter differs', () => {
    const adverts = [
      { id: 'a', text: 'sol.sommer@example.org' },
      { id: 'b', text: 'sol-sommer@example.org' },
      { id: 'c', text: 'sol.sommere@example.org' },
    ];
    expect(linkAdverts(adverts).clusters).toEqual([]);
  });
});

describe('A number that is not the advertiser’s', () => {
  it.each([
    'Problemer? Kundeservice: 00 00 43 17',
    'Spørgsmål til siden: kundeservice på 00 00 43 17.',
    'Åkandelinjen 00 00 43 17 lytter hele natten.',
    'Wenn du Hilfe brauchst: Beratungsstelle 0000 4317',
    'Call 0000 4317, that is the customer service of the site',
  ])('is told by the words around it: %s', (text) => {
    expect(numbersIn({ text })).toEqual([]);
  });

  it.each([
    'Numret ovan är sajtens, mitt får du i chatten',
    'Nummeret er fup',
    'They print their own number here',
    'The number belongs to the website',
  ])('is told of the number in the form: %s', (text) => {
    expect(numbersIn({ text, phone: '00 00 43 17' })).toEqual([]);
  });

  it.each([
    'Ring 00 00 43 17, ingen politi eller snak',
    'Nævn siden, når du ringer til mit nummer 00 00 43 17',
    '00 00 99 17 er ikke mit nummer',
  ])('is not told by such words that speak of something else: %s', (text) => {
    expect(numbersIn({ text, phone: '00 00 43 17' })).toContain('00004317');
  });
});
