import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'open-at-all-hours';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('Open at all hours', () => {
  it.each([
    ['DK', 'Åbent 24/7'],
    ['DK', 'Ring dag og nat'],
    ['DK', 'Vi sover aldrig'],
    ['DK', 'Døgnåbent'],
    ['DK', '24 timer i døgnet, 7 dage om ugen'],
    ['DK', 'åben 00-24'],
    ['DK', 'alle døgnets 24 timer'],
    ['GB', 'open 24 hours'],
    ['GB', 'available day or night'],
    ['GB', 'available anytime'],
    ['GB', 'call me any time day or night'],
    ['GB', 'twenty four seven'],
    ['GB', 'round the clock'],
    ['SE', 'öppet dygnet runt'],
    ['DE', 'Tag und Nacht'],
    ['DE', '24 Std erreichbar'],
    ['GB', 'open 247'],
    ['GB', 'yours at any minute of the day'],
    ['SE', 'Tillgänglig varje minut av dygnet'],
    ['PL', 'Дзвони будь-коли'],
    ['GB', '☀️🌙 any hour'],
    ['DK', 'fra 0 til 24'],
    ['DE', 'Rund um die Uhr. Anna aus Ulm'],
    ['GB', 'Text me day or night'],
    ['GB', 'Call or text day or night, lunch is 12-13'],
    ['DE', 'Termine online, offen rund um die Uhr'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('Stated hours, notice, dates, and things that are open by themselves', () => {
  it.each([
    ['DK', 'Ferie fra 24/7 til 30/7'],
    ['DK', '24 timers varsel tak'],
    ['DE', 'Termine online buchbar, rund um die Uhr. Offen Di-Sa 10-18 Uhr'],
    ['DE', 'Schreib mir jederzeit, ich antworte von 11 bis 20 Uhr'],
    ['NO', 'Send melding døgnet rundt, jeg svarer 12-21'],
    ['ES', 'Reserva las 24 horas; atiendo de 10 a 21'],
    ['DK', 'Meld afbud senest 24 timer før'],
    ['DK', 'Åbent 10-24'],
    ['DK', 'kl. 12-24 hver dag'],
    ['DK', 'Vi er altid åbne for nye forslag'],
    ['DK', 'Onlinebooking er åben 24/7'],
    ['DK', 'Jeg er ikke åben døgnet rundt'],
    ['DK', 'Nr. 24, 7. sal'],
    ['GB', '24 hours notice required'],
    ['GB', 'Please give me 24 hrs to reply'],
    ['GB', 'You can cancel anytime'],
    ['GB', '24 hour parking nearby'],
    ['GB', 'Not 24/7, I need my sleep'],
    ['GB', 'a city that never sleeps'],
    ['SE', '24 timmars varsel'],
    ['DE', '24 Stunden vorher anmelden'],
    ['DK', 'Ring mellem 10 og 24'],
    ['DK', 'Jeg har boet her hele tiden'],
    ['GB', 'I laugh all the time'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});

describe('Open at all hours, in words that no list holds', () => {
  it.each([
    'Vi har åbent hele tiden, også juleaften',
    'Ring når du vil, jeg er altid vågen',
    'Altid tilgængelig for dig',
    'Dag såvel som nat',
    'Huset sover aldrig',
    'Vi holder aldrig lukket',
    'Kom kl 4 om natten, det er fint',
    'Åbent 24 timer, 7 dage om ugen',
    'Constantly available',
    'We are up at any hour',
    'We never ever close',
    'Night or day, just knock',
    'Twenty four hours, seven days',
    '24/7 incall Leeds',
    'Even at 3 in the morning',
    'Open 24h, ring 07700 900 123',
    'Alltid vaken, alltid redo',
    'Vi stänger aldrig',
    'Både dag och natt',
    'Vi sover aldri',
    'Åpent til alle døgnets tider',
    'Durchgehend für dich da',
    'Wir schlafen nie',
    'Zu jeder Uhrzeit',
    'Czynne całą dobę',
    'O każdej porze dnia i nocy',
    'Deschis permanent, zi și noapte',
    'Disponible siempre, día y noche',
    'Работаю круглосуточно',
    'На связи всегда',
    'Цілодобово, чекаю',
    'เปิด 24 ชม',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(true);
  });
});

describe('Hours, notice and other things that are open', () => {
  it.each([
    'Jeg har åbent 10-22',
    '24 timers varsel, tak',
    'Du kan booke online døgnet rundt',
    'Jeg arbejder ikke om natten',
    'Om dagen er jeg lærer, om natten sover jeg',
    '2 timer 3000, 24 timer 20.000',
    'Tider: man-fre 9-24',
    'Jeg svarer inden for 24 timer',
    'Parkeringshuset har åbent hele døgnet',
    'Not 24/7, I have a life',
    "I'm always open to new people",
    '24 hours notice please',
    'Late nights only on Fridays',
    'Between noon and midnight',
    'Day shift nurse, nights off',
    'Open all hours? No, eleven to eight',
    'The garage next door is open 24 hours',
    'Dinner dates and overnight, 24h £1800',
    'You can stop at any time',
    'Jag svarar inom 24 timmar',
    'Öppet dagtid',
    'Stängt på natten',
    'Nur nach Termin, 24 Stunden vorher',
    'Tag der offenen Tür',
    'Nie w nocy',
    'De luni până vineri, nu noaptea',
    'No trabajo de noche',
    'Не круглосуточно, с 10 до 20',
    'I teach by day and read by night',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(false);
  });
});
