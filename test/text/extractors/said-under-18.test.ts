import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';
import { cpuTime, ONE_SECOND } from '../../support/cpu-time.js';

const FACT = 'said-under-18';

describe('said-under-18', () => {
  it.each([
    'Sofie, 17 år',
    'Jeg er 17',
    'Ny 17årig i Odense',
    'Ny 17-årig pige',
    'sweet 16',
    'Sweet sixteen',
    'seventeen years old',
    'Anna 17yo',
    'Anna, 17 y/o',
    'Mia 1 7 år',
    'Mia, l7 år',
    'I am under 18',
    'She is not 18 yet',
    'not yet 18',
    'underage',
    'mindreårig',
    'Pigen er mindreårig',
    'Sofie 17 år i Odense',
    'Sofie 17 år arbejder alene',
    'Caroline, 17, Kolding',
    'Hun er under 18',
    'Kun 16 år gammel',
    'Jeg fylder snart 18',
    'Only 16',
    "I'm 15",
    'age: 16',
    'Alder 17',
    'Emma (17), Aarhus',
    'Hun er seksten',
    'sytten år',
    'Bella 17 from Leeds',
    'turning 18 next month',
    'almost 18',
    '16 year old girl',
    'age 17, new here',
    'Lisa 17 år, Malmö',
    'Hon är sjutton',
    'Jag är inte 18 än',
    'minderårig',
    'Hon är 17 år',
    'Jenta er 16',
    'Ny jente, 17 år',
    'Hun er ikke fylt 18',
    'Ich bin 17',
    'Lena, 17 Jahre',
    '16-jährige',
    'minderjährig',
    'Sie ist noch nicht 18',
    'Mam 17 lat',
    'siedemnaście lat',
    'niepełnoletnia',
    'Am 17 ani',
    'Sunt minoră',
    'Tengo 17 años',
    'menor de edad',
    'Мне 17 лет',
    'ей 16 лет',
    'несовершеннолетняя',
    'Мені 17 років',
    'неповнолітня',
    'อายุ 17 ปี',
    'อายุ 16',
    'Ｓａｒａ，１７ år',
    'Sara 🌸 17 🌸 Vejle',
    'I am a schoolgirl, 16',
    'Two girls, 19 and 17 years',
    'Piger på 17 og 22 år',
    'my friend is 17',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts[FACT]?.value).toBe(true);
  });

  it.each([
    'No under 18',
    'Nobody under 18',
    'Ingen under 18 år',
    'Ingen adgang for personer under 18 år',
    'Under 18: no entry',
    '18+ only',
    'Over 18 only',
    'You must be 18',
    'You must be over 17',
    'Du skal være fyldt 18 år',
    'Er du under 18, så ring ikke',
    'If you are under 18, do not call',
    'If you are not 18, leave this page',
    'Minors will be reported',
    'No minors',
    'Jeg tager ikke imod mindreårige',
    'I do not see anybody underage',
    'Åbent 12-17',
    'Åbent fra kl. 12 til 17',
    'kl. 17',
    'kl 17.00',
    'Open 12 to 17',
    'From 17 o’clock',
    'Call before 17',
    'Ring efter 16',
    'Ring mellem 12 og 16',
    'Mandag 15-17',
    'Mon 12, Tue 14, Wed 16',
    '17 years of experience',
    '17 års erfaring',
    '15 år i branchen',
    'I have worked for 16 years',
    'Jeg har boet her i 17 år',
    'Massør gennem 14 år',
    'My son is 16',
    'Min søn er 15 år',
    'Mor til en på 14 og en på 17',
    'Mother of two, 12 and 15',
    'My daughter is 13 years old',
    'Student since 17',
    'Independent since I was 17',
    'I moved here at 17',
    'Da jeg var 17, flyttede jeg til Odense',
    'I started dancing at 16',
    'For 17 years ago I came here',
    '17 km from town',
    '16 cm',
    '15 min 300 kr',
    'Size 16',
    'Str. 16',
    'Vestergade 17, Odense',
    '17 High Street',
    'Room 17',
    'Værelse 14',
    'Bus 16',
    'Lejlighed 12, Vejle',
    'Den 17. maj',
    '17 May',
    '12/5 og 17/5',
    '17.05 Aarhus',
    'June 14 to 17',
    'Uge 16 og 17',
    'Week 17',
    '£15',
    '1 600 kr',
    'From 1.500',
    'Tlf. 00 00 17 16',
    '+45 00 00 16 17',
    '+44 7700 900 117',
    'My cat is 16 years old',
    'Min hund er 14 år',
    'Whisky 12 years old',
    '12 år gammel whisky',
    'Bil fra 17',
    'Jeg er 34, har en søn på 12',
    'Erfaren kvinde, 17 år i faget',
    'Barely legal fees: read the small print',
    'minor issues with the phone',
    'Young at heart, 54',
    'Marie, 28',
    'Anna 22 år',
    'Studerende, 21',
    'Fyller 40 i maj, ring 12-17',
    'Inga under 18',
    'Öppet 12-17',
    'Du måste vara 18',
    '16 års erfarenhet',
    'Ikke under 18 år',
    'Åpent 13-17',
    '15 års erfaring',
    'Nur ab 18',
    'Kein Zutritt unter 18',
    'Geöffnet von 12 bis 17 Uhr',
    '17 Jahre Erfahrung',
    'Mein Sohn ist 16',
    'Tylko 18+',
    'Czynne 12-17',
    '15 lat doświadczenia',
    'Numai peste 18 ani',
    '17 ani de experiență',
    'Solo mayores de 18',
    '15 años de experiencia',
    'Только 18+',
    'Опыт 15 лет',
    'С 12 до 17',
    'Тільки 18+',
    'Досвід 16 років',
    'เปิด 12-17',
    'Schoolgirl outfit not included',
    'Not a schoolgirl, a woman of 40',
    'Two rooms, 14 and 16 m2',
    '4.8 stars, 17 reviews',
    'Table for 12 guests',
    'Only 15 minutes from the station',
    'Just 12 left',
    'iPhone 17',
    'Windows 17, doors 4',
    'Barn under 15 år halv pris',
    'Kurset er for 13-17 årige',
    'Children 12-17 half price',
    'U17 football on Sunday',
    '17 grader og sol',
    'Søger babysitter til pige på 12 år',
  ])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts[FACT]).toBeUndefined();
  });

  it('notes words that claim adulthood without taking them for a child', () => {
    const { facts, hits } = extractFacts('Barely legal');
    expect(facts[FACT]).toBeUndefined();
    expect(hits.filter(({ fact }) => fact === FACT).map(({ state }) => state)).toEqual(['neutral']);
  });

  it.each([
    ['Mia, 17, Odense', true],
    ['Mia, 18, Odense', false],
    ['Mia, 12 år', true],
    ['Mia 18 år', false],
  ] as const)('of “%s” is %s', (text, seen) => {
    expect(extractFacts(text).facts[FACT]?.value === true).toBe(seen);
  });

  it.each([
    'Hej, jeg hedder Line og er 16 år',
    'Jeg er en pige på 17 år',
    'Nina 17 fra Ungarn',
    'Ny i byen, kun 17',
    'Hun er endnu ikke fyldt 18',
    'Vi er 17 og 19 år',
    'Pige, 17, Kolding',
    'Jeg bliver 18 til sommer',
    'Er lige fyldt 17',
    "Hi guys, my name is Kate and I'm seventeen",
    'Kate, 16 years',
    'Just turned 17',
    '17 years young',
    'Not quite 18',
    'I turn 18 in June',
    'Age: seventeen',
    'Age - 17',
    'Teen, 17',
    "She's only 16",
    'Amy17',
    'Amy_17',
    '17F',
    'Im 17',
    'im s1xteen',
    'New girl (17)',
    'Mam siedemnaście lat',
    'Mia fyller 18 i mars',
    'Jag är en tjej på 17',
    'Jeg heter Ida, 17',
    'Jeg er fortsatt 17',
    'Ich heiße Lea und bin 16 Jahre alt',
    'Lea (16)',
    'Ich werde bald 18',
    'Siebzehn Jahre jung',
    'Soy una chica de 17',
    'Девушка 17 лет',
    'Аня, 17',
    'Дівчина 16 років',
    'สาว 17 ปี',
    'น้องอายุ16',
    '17 y o',
    '17 yrs',
    '16 yo girl',
    '1️⃣7️⃣ år',
    '𝟏𝟕 år',
    '17-åring',
    'sextonårig',
    'She is a minor',
    'Hun er mindreaarig',
    'Both girls are under 18',
  ])('is seen in other words: “%s”', (text) => {
    expect(extractFacts(text).facts[FACT]?.value).toBe(true);
  });

  it.each([
    'Ring på hverdage 12 og 16',
    'Åben alle dage 10-17, søndag 12',
    'Time 1200, halv time 700, 15 min 400',
    'Jeg bor på 17. sal',
    'Mit barn er 12 år, så jeg svarer kun om dagen',
    'Jeg har 2 børn på 13 og 16',
    'Jeg har arbejdet siden jeg var 17',
    '14 dage i Aalborg',
    'Jeg er 17 år ældre end min mand',
    'Size 12, 5 ft 6',
    'UK size 14',
    'UK 16, curvy, 42',
    'Dress size 10-12',
    'Emma, 25, size 12',
    'Anna, 34, 165 cm, 17 tattoos',
    'I have been independent for 12 years now',
    'Over 15 years in the trade',
    'My boys are 14 and 17',
    'Available 12, 14 or 16 today',
    'Slots left today: 12, 14, 17',
    'London 14, Leeds 17',
    'Leeds 12-14 May, York 15-17 May',
    'Aarhus 12.-15. juni, Odense 16.-17. juni',
    'Only 12 slots left',
    'Call me after 16',
    'In town till 17',
    'Must be 18 or over',
    'No callers under the age of 18',
    'You need to be at least 18',
    'Anyone under 18 will be reported',
    'Absolutely no minors',
    'Strictly adults only, ID checked',
    'Not for under 18s',
    'Jag har en son som är 15',
    'Öppet mån 12, tis 14',
    'Kun for voksne',
    'Åpent til 17',
    'Sønnen min på 14 går på skole',
    'Nur für Erwachsene',
    'Termine um 12, 15 und 17 Uhr',
    'Meine Kinder sind 12 und 16',
    'Str 12',
    'Hotel, værelse 17',
    'First visit 15 off',
    '15 rabat første gang',
    'Bed is 16 inches',
    'Skype 12 pounds',
    'Dressed in size 14 heels 6 inch',
    'Bra 34D, dress 12, shoes 5',
    'Taxa 17 min fra stationen',
    'Sidste tid er 17',
    'Første tid er 12',
    'Last booking is 17',
    'Check in is 15',
    'Kvinde på 41 med 16 års erfaring',
    'Ma 35 lat, syn 16',
    'Мне 35, сыну 16',
    'Tylko dla dorosłych',
    'Solo adultos',
  ])('is not seen in other words: “%s”', (text) => {
    expect(extractFacts(text).facts[FACT]).toBeUndefined();
  });

  it('says which words show it', () => {
    const text = 'Ny i byen. Sofie, 17 år. Ring kl. 12';
    const { start, end } = extractFacts(text).facts[FACT]?.spans[0] ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('17 år');
  });

  it('is never false, for no words can show that somebody is an adult', () => {
    expect(extractFacts('I am 35').facts[FACT]).toBeUndefined();
  });

  it.each([
    ['a row of numbers', '17 '],
    ['a row of ages', '17 år, '],
    ['a row of doubts', 'not under 18 '],
    ['a row of single digits', '1 7 '],
    ['one word', 'seventeen'],
  ])('reads %s of 100,000 characters in time', (_, part) => {
    const text = part.repeat(Math.floor(100_000 / part.length));
    expect(cpuTime(() => extractFacts(text))).toBeLessThan(ONE_SECOND);
  });
});

/** Ordinary texts that state such an age of somebody: a trainee in a salon, staff in the news, the youngest in the news. */
const SPEAK_OF_A_CHILD = ['neg-dan-057', 'neg-eng-058', 'neg-eng-282', 'neg-deu-222', 'neg-swe-222'];
/** A price list that reads like a name and an age: “Bart 12”, a beard for twelve. */
const FALSE_ALARMS = ['neg-deu-105'];

const FOLDERS = [
  'negative/dan',
  'negative/deu',
  'negative/eng',
  'negative/nob',
  'negative/swe',
  'devset/ads',
  'adverts/dan',
  'adverts/eng',
  'adverts/other',
];

describe.each(FOLDERS)('test/fixtures/%s.jsonl', (file) => {
  it('has no row about a child that is not known', () => {
    const rows = readFileSync(`test/fixtures/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string; country?: string });
    const seen = rows.filter(({ text, country }) => {
      const options = country === undefined ? {} : { country };
      return extractFacts(text, options).facts[FACT] !== undefined;
    });
    expect(rows.length).toBeGreaterThan(50);
    const known = new Set([...SPEAK_OF_A_CHILD, ...FALSE_ALARMS]);
    expect(seen.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});
