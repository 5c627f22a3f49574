import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'low-price';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('A price under the limit', () => {
  it.each([
    ['DK', 'Halv time 450 kr, hel time 800'],
    ['DK', 'Hel time 650 kr.'],
    ['DK', '400/700'],
    ['DK', 'firehundrede for en halv time'],
    ['DK', '30 minutter: fire hundrede kr'],
    ['DK', '½ time 450,-'],
    ['DK', '1 time kun 600,-'],
    ['DK', '30 min = 350 kr, 60 min = 650 kr'],
    ['DK', '30min/400kr'],
    ['DK', 'Pris: 400 kr (30 min)'],
    ['GB', '£40 half hour, £70 hour'],
    ['GB', 'half hour 45'],
    ['GB', '30mins - £40'],
    ['GB', '1hr £75'],
    ['GB', 'fourty quid for half hour'],
    ['GB', '40/70'],
    ['GB', '£45/£75'],
    ['GB', '45 pounds 30 min'],
    ['SE', 'halvtimme 600'],
    ['SE', '30 min 500:-'],
    ['NO', '30 min 600 kr'],
    ['DE', '30 Min 50 €'],
    ['DE', 'halbe Stunde 50 Euro'],
    ['DE', '50/90 €'],
    ['DE', '1 Std. 80,- €'],
    ['IE', '€50 half hour'],
    ['ES', 'media hora 40€'],
    ['DK', '4OO kr for 30 min'],
    ['DK', "30' 400"],
    ['DK', '50% rabat i dag: 30 min 300,00 kr'],
    ['DK', '400 roser / 30 min'],
    ['DK', 'en halv 400, en hel 650'],
    ['GB', '40 roses half hour'],
    ['GB', 'half/full 40/70'],
    ['NO', 'halvtimen 5oo'],
    ['GB', 'half hour forty'],
    ['GB', 'forty for half an hour'],
    ['GB', '£40 for half'],
    ['GB', '40 pound half'],
    ['GB', '£60 an hour'],
    ['GB', '£60ph'],
    ['GB', '£70 p/h'],
    ['GB', '60/hr'],
    ['GB', '30 minutes of fun for only £45'],
    ['GB', '30 minutes with me will cost you £45'],
    ['GB', 'special price today half hour only 40 pounds'],
    ['GB', 'seventy pounds one hour'],
    ['GB', 'thirty quid 1/2hr'],
    ['GB', 'half-hour £45'],
    ['GB', '£45 (half hour)'],
    ['GB', '1/2 h 40£, 1h 70£'],
    ['GB', '40£/30min 70£/1h'],
    ['GB', '30m £45 60m £75'],
    ['GB', '30min:40£ 60min:70£'],
    ['GB', '£40-30 min'],
    ['GB', 'pół godziny 40 funtów'],
    ['GB', '30 minut czterdzieści funtów'],
    ['GB', 'godzina 70 £'],
    ['DE', 'pół godziny 50 euro'],
    ['DK', 'pół godziny 400 koron'],
    ['DK', '30 minut 400 dkk'],
    ['NO', 'godzina 900, pół godziny 600 koron'],
    ['GB', 'jumătate de oră 40 lire'],
    ['GB', '40 lire jumate de oră'],
    ['GB', '30 de minute 40 lire'],
    ['SE', 'halvtimme femhundra'],
    ['SE', 'femhundra för en halvtimme'],
    ['SE', 'en halvtimme kostar 600'],
    ['SE', '600 spänn halvtimmen'],
    ['SE', '500 kr/30 min'],
    ['SE', '30 min: femhundra kr'],
    ['SE', '5oo kr halvtimme'],
    ['SE', '600:- för 30 minuter'],
    ['SE', '600kr/halvtimme'],
    ['SE', 'halv timme 500 sek'],
    ['DK', '400 kr. halv time'],
    ['DK', 'halv time fire hundrede kroner'],
    ['DK', 'fire hundrede for halv'],
    ['DK', '30 min kun 400 denne uge'],
    ['DK', '400,- for 1/2 time'],
    ['DK', 'En time hos mig koster 600 kr'],
    ['DK', '600 kr timen'],
    ['DK', 'En halv time koster kun 450 kroner'],
    ['DK', 'Halv time = 450'],
    ['DK', 'halv/hel: 450/650'],
    ['DK', '30/60 min: 400/600'],
    ['DK', '4 hundrede 30 min'],
    ['DK', 'firehundredehalvtreds for en halv time'],
    ['DK', 'firehalvtreds for en halv time'],
    ['DK', '450 for den halve time'],
    ['DK', 'Priser fra 300 kr for 30 minutter'],
    ['DK', 'en halv time fra 400kr'],
    ['DK', '30 min fra kr. 400'],
    ['DK', '500 kr time'],
    ['DK', '60 min 500'],
    ['DK', '⏰30 min 💰400'],
    ['DK', '1️⃣ time 6️⃣0️⃣0️⃣'],
    ['DK', '30 min............400 kr'],
    ['DK', '30 min - 400 kr - 60 min - 650 kr'],
    ['DK', '1 t. 600'],
    ['DK', '3o min 4oo kr'],
    ['NO', 'halvtime 500,-'],
    ['NO', '30 min 5 hundre'],
    ['DE', 'halbe Stunde fünfzig Euro'],
    ['DE', '50€ halbe Stunde'],
    ['DE', '50 euro für 30 min'],
    ['DE', '30 min/50'],
    ['DE', 'Stunde 90'],
    ['DE', '20 min 40, 30 min 50, 60 min 90'],
    ['ES', '50 euros la hora'],
    ['DE', '30 мин 50 евро'],
    ['DK', '30 мин 400 кр'],
    ['DK', 'полчаса 400'],
    ['DK', 'час 600 крон'],
    ['GB', '30 นาที 40 ปอนด์'],
    ['DK', 'ครึ่งชั่วโมง 400'],
    ['DK', '30นาที400kr'],
    ['DK', 'ชั่วโมงละ 600'],
    ['GB', '30 for £40'],
    ['GB', '£45 for 30'],
    ['GB', '£4o/30'],
    ['GB', '£40/30min'],
    ['DK', "en 400'er for en halv time"],
    ['DK', '½ t. 3 5 0'],
    ['DK', '½ t = f1rehundrede'],
    ['DK', '480 for en time, 90 min 700'],
    ['DK', 'En halv time koster 450. 00 00 08 15'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('No price under the limit', () => {
  it.each([
    ['DK', 'Halv time 500, hel time 700'],
    ['DK', '500/700'],
    ['DK', '20 min 300 kr'],
    ['DK', 'Taxa 200 kr, 1 time 1200'],
    ['DK', 'Før 400 for 30 min, nu 600 for 30 min'],
    ['DK', 'Parkering 20 kr i timen'],
    ['DK', 'Normalpris 30 min 600 kr. Rabat 100 kr'],
    ['DK', 'Jeg er 45 og tager 700 for 30 min'],
    ['DK', 'Nr. 400, 30 min fra stationen'],
    ['GB', '£50 half hour £80 hour'],
    ['GB', '15 mins £30'],
    ['GB', '£200 per hour, £20 taxi'],
    ['SE', 'halvtimme 700 kr timme 500'],
    ['DE', '30 Min 60 €, 60 Min 100 €'],
    ['PL', '30 min 100 zł'],
    ['DK', '30 min 500, 60 min 800'],
    ['DK', 'ring 30 min før, 400 meter fra stationen'],
    ['GB', '£40 tribute, 1 hour £150'],
    ['GB', 'I am 45, 30 minutes from London'],
    ['GB', 'over 40? half hour chat free'],
    ['DK', 'Jeg er 45 år, 170/60, 75D. Halv time 700'],
    ['DK', 'åben 10/18 og 400 m til bus'],
    ['DK', 'Udkørsel 400 kr. 1 time 1200'],
    ['DK', '30 min 600 (før 400)'],
    ['DK', '2 timer 600'],
    ['DK', '15 min 300'],
    ['DK', 'Klippekort 5 x 30 min 400 rabat'],
    ['GB', 'hotel £60, 1 hour £150'],
    ['GB', '£25 late cancellation fee, £150 hour'],
    ['GB', '£20 off first hour £140'],
    ['GB', '£40 holds your time'],
    ['GB', 'part-time gardener. I am 47'],
    ['GB', '£45 for 30 guests'],
    ['DK', 'Spar 300 kr på et halvt døgn'],
    ['SE', 'halvtimmen går från 650 till 800'],
    ['DK', 'En time 1300. 00 00 08 15'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});

describe('The limit of the country', () => {
  it.each([
    ['DK', '30 min 499 kr', true],
    ['DK', '30 min 500 kr', false],
    ['DK', '1 time 699 kr', true],
    ['DK', '1 time 700 kr', false],
    ['GB', '£49 half hour', true],
    ['GB', '£50 half hour', false],
    ['DE', '60 Min 99 €', true],
    ['DE', '60 Min 100 €', false],
    ['SE', '30 min 699 kr', true],
    ['SE', '30 min 700 kr', false],
  ])('%s: %s → %s', (country, text, expected) => {
    expect(valueOf(country, text)).toBe(expected);
  });

  it('knows nothing of a country without limits, or of an hour where only the half hour has one', () => {
    expect(valueOf('PL', '30 min 100 zł')).toBeUndefined();
    expect(valueOf('SE', '1 timme 500 kr')).toBeUndefined();
  });

  it('knows nothing where no figure stands beside a length of time', () => {
    expect(valueOf('DK', 'Billig og god, 30 min')).toBeUndefined();
  });

  it('goes by the currency that is written', () => {
    expect(valueOf('DK', '30 min 55 €')).toBe(true);
    expect(valueOf('DK', '30 min 65 €')).toBe(false);
  });

  it('marks the amount and the length of time', () => {
    const text = 'Pris: halv time 400 kr, hel time 800 kr';
    const spans = extractFacts(text, { country: 'DK' }).facts[FACT]?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['halv time 400 kr']);
  });
});
