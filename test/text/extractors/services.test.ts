import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'many-services-no-limits';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('Everything is offered', () => {
  it.each([
    ['DK', 'Jeg gør alt'],
    ['DK', 'Her er der ingen grænser skat'],
    ['DK', 'Alt kan lade sig gøre, bare spørg'],
    ['DK', 'Pigerne gør hvad du beder om'],
    ['DK', 'Alle ønsker opfyldes'],
    ['GB', 'Anything goes'],
    ['GB', 'She never says no'],
    ['GB', 'I do it all, no limits'],
    ['GB', 'All services included'],
    ['GB', 'absolutely everything, nothing is taboo'],
    ['GB', 'n0 l1mits'],
    ['SE', 'Allt är tillåtet'],
    ['SE', 'Inga gränser'],
    ['DE', 'Tabulos, alles möglich'],
    ['PL', 'Bez ograniczeń'],
    ['RO', 'fac tot ce vrei'],
    ['DK', 'alle dine vildeste fantasier'],
    ['GB', 'do with me what you want'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('Limits, refusals, and coffee without limit', () => {
  it.each([
    ['DK', 'Jeg gør ikke alt'],
    ['DK', 'Ingen grænser for kaffe'],
    ['DK', 'Jeg har grænser og siger nej'],
    ['GB', "I don't do everything so ask"],
    ['GB', 'No limits on how much tea you drink'],
    ['GB', 'Full service, ask politely'],
    ['DE', 'Ich mache nicht alles'],
    ['GB', "I'll do all I can to help you relax"],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});

describe('Everything is offered, in words that no list holds', () => {
  it.each([
    'Hun elsker det hele, bare kom',
    'Der findes ingen tabuer i min seng',
    'Absolut intet er for vildt for mig',
    'Du får frie hænder',
    'Hos os bliver alle dine hemmelige lyster opfyldt',
    'Jeg går med til alt hvad du finder på',
    'Sig hvad du vil, alt er velkomment her',
    'Pigerne afviser aldrig en gæst',
    'nul grænser',
    'Nothing shocks me',
    'She will try anything once or twice',
    'All acts, no inhibitions whatsoever',
    'I have zero taboos',
    'Girls up for literally anything',
    'Your wish is her command',
    'We cater for any fetish',
    'No turning you down, ever. Everything is on the table',
    'Do what you like with me',
    'Jag ställer upp på allt',
    'Hon vägrar aldrig',
    'Inga spärrar här',
    'Hun går med på alt',
    'Ingenting er for drøyt',
    'Sie lässt alles mit sich machen',
    'Ich kenne keine Hemmungen',
    'Alle Praktiken, nichts ausgeschlossen',
    'Zgadza się na wszystko',
    'Brak tabu',
    'Acceptă orice îi ceri',
    'Sin inhibiciones, pruebo de todo',
    'Dispuesta a cumplir cualquier capricho',
    'Делаю абсолютно всё',
    'Никогда не отказываю',
    'Жодних заборон, роблю все',
    'Все що забажаєш',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(true);
  });
});

describe('Everything named without being offered', () => {
  it.each([
    'Jeg gør langt fra alt, læs listen',
    'Alt foregår i dit tempo',
    'Alt er rent og pænt',
    'Alle ydelser foregår med kondom',
    'Jeg har mine grænser og holder dem',
    'Ingen grænse for hvor længe vi snakker',
    'Everything is by appointment',
    'All services are listed on my page',
    'I do everything at my own pace',
    'I can do anything up to a two hour walk',
    'Whatever you want to talk about is fine',
    'Wear whatever you like',
    'Nothing is too much trouble when I host',
    'I will do everything to make you relax',
    'We do all repairs and painting',
    'Limits apply, nothing extreme',
    'Not up for anything rough',
    "Don't expect me to do everything",
    'Everything except what I say no to',
    'Allt sker på mina villkor',
    'Allt du behöver veta finns i profilen',
    'Jag gör inte allt',
    'Alles nach Absprache',
    'Alles was du wissen musst steht hier',
    'Nie robię wszystkiego',
    'Wszystko po uzgodnieniu',
    'No hago de todo',
    'Todo con protección',
    'Не всё делаю, уточняйте',
    'Я никогда не делаю то, чего не хочу',
    'Whatever the weather, the kettle is on',
    'Does anyone know a good hairdresser',
    'Alt inkl. net og vaskemaskine',
  ])('%s', (text) => {
    expect(valueOf('DK', text)).toBe(false);
  });
});
