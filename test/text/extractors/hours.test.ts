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
    ['GB', '☀️🌙 any hour'],
    ['DK', 'fra 0 til 24'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('Stated hours, notice, dates, and things that are open by themselves', () => {
  it.each([
    ['DK', 'Ferie fra 24/7 til 30/7'],
    ['DK', '24 timers varsel tak'],
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
