import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

/** Whether the fact is shown by the text. */
const shows = (fact: string, text: string): boolean =>
  extractFacts(text, { kind: 'advert' }).facts[fact]?.value === true;

describe('unprotected-offered, in phrasings that no list holds whole', () => {
  it.each([
    'Gummi eller ej, det bestemmer kunden',
    'Uden gummi for faste gæster',
    'Spørg til prisen uden kondom',
    'For 300 mere behøver vi ikke bruge noget gummi',
    'Condom on or off, your pick',
    'Rubber stays off for regulars',
    'extra 50 and no condom',
    'I can do without cover if you are clean',
    'uncovered for a tip',
    'kunden väljer om kondom ska användas',
    'utan gummi för stamkunder',
    'Kondom er opp til deg',
    'ohne Kondom für Stammgäste',
    'Gummi muss bei mir nicht sein',
    'prezerwatywa tylko jeśli chcesz',
    'prezervativ doar dacă insiști',
    'condón solo si lo pides',
    'презерватив как пожелаешь',
    'Занимаюсь без защиты',
    'ไม่สวมถุงได้ถ้าจ่ายเพิ่ม',
    'Du må godt lade gummiet blive i lommen',
    '800 med, 1000 uden',
    'Mit 100, ohne 150',
    'с резинкой или без, как тебе удобно',
    'your choice about protection',
  ])('reads an offer of services without protection in “%s”', (text) => {
    expect(shows('unprotected-offered', text)).toBe(true);
  });
  it.each([
    'Gummi altid, det er ikke noget du bestemmer',
    'Kondom er mit krav, ikke dit valg',
    'You decide the day, I decide the condom',
    'Condom use is not a choice here',
    'Please respect that I always use protection',
    'Kondom ska användas, punkt',
    'Ohne Kondom wird es nichts',
    'Jeg er ikke til uden gummi',
    'Zawsze w prezerwatywie, nie negocjuję',
    'Условие: презерватив. Не обсуждается',
    'Protection from the sun is up to you',
    'The dress code is your choice, glove and hat welcome',
    'Umbrella in the hall, take it or leave it',
    'Hvad jeg ikke gør: uden gummi, stoffer',
    'Nein danke zu: AO, Anal',
    'ไม่ใส่ถุงไม่รับ',
    'Condom or cup of tea, your choice',
  ])('leaves “%s” alone', (text) => {
    expect(shows('unprotected-offered', text)).toBe(false);
  });
});

describe('drugs-offered, in phrasings that no list holds whole', () => {
  it.each([
    'Jeg har hvidt, hvis du er til fest',
    'Vil du ryge en joint med mig?',
    'coke og champagne er på huset',
    'Lidt godt til næsen er inkluderet',
    'stoffer kan skaffes',
    'Got some weed to share',
    'Line or two on the house',
    '🍁 smoke with me, I have plenty',
    'Something to keep the night going for your nose',
    'Bjuder på gräs',
    'Kokain finns om du vill',
    'Jeg har noe godt å sniffe på',
    'Gras und Koks vorhanden',
    'Habe etwas für deine Nase',
    'u mnie znajdziesz koks i trawkę',
    'avem iarbă și ceva de tras',
    'hay coca si quieres fiesta',
    'есть что покурить и понюхать',
    'є що понюхати',
    'Har du brug for noget stærkere end kaffe, så har jeg det',
  ])('reads an offer of drugs in “%s”', (text) => {
    expect(shows('drugs-offered', text)).toBe(true);
  });
  it.each([
    'Jeg drikker ikke og tager ikke stoffer',
    'Kun kaffe på huset',
    'No drugs, no drunks',
    'Powder room at the end of the hall',
    'Something to drink and something sweet included',
    'Noget at spise og noget at drikke',
    'Something for the weekend: massage and tea',
    'Röka får du göra ute',
    'Rauchen nur auf dem Balkon',
    'Etwas zum Trinken gibt es immer',
    'Coś do picia i coś słodkiego',
    'Algo para beber incluido',
    'Кое-что вкусное к чаю',
    'There has been a lot of snow and ice this year',
    'Трава, кокс и прочее - не ко мне',
  ])('leaves “%s” alone', (text) => {
    expect(shows('drugs-offered', text)).toBe(false);
  });
});

describe('many-services-no-limits, in phrasings that no list holds whole', () => {
  it.each([
    'Jeg siger ja til alt du finder på',
    'alle ønsker bliver opfyldt',
    'Whatever turns you on',
    'I have no limits at all',
    'Everything you see in films',
    'You are the boss, I obey',
    'Nothing she will refuse',
    'Du önskar, jag gör',
    'Inga begränsningar alls',
    'Det finns inget jag inte gör',
    'Alt du kan tenke deg',
    'Tabus kennt sie nicht',
    'Du sagst es, ich mache es',
    'Alles geht, nichts muss',
    'Spełnię każde życzenie',
    'Îndeplinesc orice dorință',
    'Hago todo lo que me digas',
    'Исполню всё, что скажешь',
    'Виконаю будь-яке бажання',
    'Limits? What limits?',
    'Grænser? Kender jeg ikke',
    'Customer say, lady do',
    'Co chcesz, to zrobię',
    'Your imagination is the only limit',
  ])('reads an offer of services without limits in “%s”', (text) => {
    expect(shows('many-services-no-limits', text)).toBe(true);
  });
  it.each([
    'Jeg har grænser, og dem kender du',
    'Der er ting jeg ikke gør',
    'Limits? Yes, plenty',
    'You ask, I decide',
    'Ask me anything about the area',
    'Everything you need is in the room: towels, soap, tea',
    'Anything else you want to know, write',
    'Jag gör inte vad som helst',
    'Ich mache nicht alles mit',
    'Nie robię wszystkiego, pytaj',
    'Nu fac orice',
    'No hago todo lo que pidas',
    'Я делаю не всё',
    '"No limits" subs: find someone else',
    'Was ich nie mache: alles ohne Tabus',
  ])('leaves “%s” alone', (text) => {
    expect(shows('many-services-no-limits', text)).toBe(false);
  });
});

describe('open-at-all-hours, in phrasings that no list holds whole', () => {
  it.each([
    'Åben hele døgnet alle ugens dage',
    'Kom når du vil, jeg sover aldrig',
    'Også åbent midt om natten',
    'Ring dag eller nat',
    'Any time, day or night',
    'Our phone is on day and night',
    'Never closed, always a lady free',
    '24 hours 7 days a week',
    'Vi har öppet dygnet runt alla dagar',
    'Tilgjengelig hele døgnet',
    'Ruf an, egal wann, auch nachts um drei',
    'Immer für dich wach',
    'Czynna całą dobę',
    'Disponibilă zi și noapte',
    'Abierto las 24 horas todos los días',
    'На связи день и ночь',
    'Працюю цілодобово',
    'Morning, noon or night',
    'Dag, aften og nat',
  ])('reads opening at all hours in “%s”', (text) => {
    expect(shows('open-at-all-hours', text)).toBe(true);
  });
  it.each([
    'Jeg har åbent fra 12 til 20, søndag lukket',
    'Om natten er telefonen slukket',
    'The corner shop is open 24 hours',
    'Book 24 hours ahead',
    'I sleep at night, so message by day',
    'Morning and afternoon only, never at night',
    'By day I teach, at night I read',
    'Svar inom ett dygn',
    'Nachts geschlossen',
    'W nocy nie pracuję',
    'Noaptea dorm',
    'De noche no trabajo',
    'Ночью не звонить',
    'OPEN 24/7?? No darling, I need my sleep',
    'Lukket hele døgnet om søndagen',
  ])('leaves “%s” alone', (text) => {
    expect(shows('open-at-all-hours', text)).toBe(false);
  });
});
