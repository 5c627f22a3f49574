import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const FACT = 'foreign-nationality-stated';

/** What the text shows, in an advert placed in a country. */
const valueOf = (country: string, text: string): boolean | undefined =>
  extractFacts(text, { country }).facts[FACT]?.value;

describe('A foreign nationality or origin is stated', () => {
  it.each([
    ['DK', 'Sød ung thaipige ny i Aalborg'],
    ['DK', 'Anna fra Polen, taler lidt dansk'],
    ['DK', 'Rumænsk pige, 24'],
    ['DK', '🇷🇴 Alina 🇷🇴 ny'],
    ['DK', 'To polske damer i Esbjerg'],
    ['DK', 'Jeg kommer oprindeligt fra Brasilien, har boet her i 20 år'],
    ['DK', 'Asiatisk skønhed'],
    ['DK', 'Halv dansk, halv thai'],
    ['DK', 'Født i Iran, opvokset i Odense'],
    ['DK', 'Exotisk latina'],
    ['DK', 'Litauiske Viktoria gæster Horsens'],
    ['GB', 'Polish Kasia, 29, new in Hull'],
    ['GB', 'Eastern European girls'],
    ['GB', 'Irish lass'],
    ['GB', 'Oriental massage by Lily, Chinese'],
    ['GB', 'Romanian 🇷🇴 babe'],
    ['GB', 'Two Brazilian trans girls'],
    ['GB', 'Slim Asian student'],
    ['SE', 'Rysk tjej i Malmö'],
    ['SE', 'Thailändska Noi'],
    ['SE', 'Jag kommer från Estland'],
    ['NO', 'Polsk dame i Bergen'],
    ['DE', 'Sexy Polin neu in Kiel'],
    ['DE', 'Ungarische Studentin'],
    ['DE', 'Ich komme aus Thailand'],
    ['PL', 'Ukrainka zaprasza'],
    ['ES', 'Colombiana recién llegada'],
    ['TH', 'สาวรัสเซีย'],
    ['GB', 'Direct from Bangkok'],
    ['DK', 'Lille Noi, thai, i Vejle'],
    ['GB', 'Japanese lady does shiatsu'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });
});

describe('The provider is not said to come from elsewhere', () => {
  it.each([
    ['DK', 'Thaimassage ved dansk massør'],
    ['DK', 'Autentisk svensk massage og thailandsk fodmassage'],
    ['DK', 'Jeg taler engelsk, tysk og spansk'],
    ['DK', 'Min mand er fra Tyrkiet, jeg er dansk'],
    ['DK', 'Gift med en spanier'],
    ['DK', 'Min svigermor er polsk, så hos mig får du god mad'],
    ['DK', 'Fransk parfume og italiensk espresso'],
    ['DK', 'Lige hjemme fra ferie i Thailand, solbrun og glad'],
    ['DK', 'Jeg er tilbage fra Spanien efter ferien'],
    ['DK', 'Fransk, græsk, spansk, massage. 800/1400'],
    ['DK', 'Vi taler 🇩🇰🇬🇧🇩🇪'],
    ['DK', 'Jeg modtager gerne tyske og svenske gæster'],
    ['DK', 'Ved siden af den kinesiske restaurant'],
    ['GB', 'English rose, speaks French'],
    ['GB', 'Swedish massage and deep tissue by qualified British therapist'],
    ['GB', 'My husband is Italian and cooks well'],
    ['GB', 'Chanel perfume, Cuban cigars and French wine'],
    ['GB', 'Back from holiday in Spain with a tan'],
    ['GB', 'Nail polish always red, above the Turkish barber'],
    ['GB', 'Scottish lass in Glasgow, Welsh mother'],
    ['GB', 'Fluent in Spanish and German'],
    ['GB', "People think I'm Italian but I'm from Essex"],
    ['SE', 'Svensk tjej pratar ryska och engelska'],
    ['SE', 'Thaimassage av svensk kvinna'],
    ['SE', 'Har varit på semester i Grekland'],
    ['NO', 'Norsk dame snakker polsk'],
    ['DE', 'Deutsche Frau, spreche Englisch und Polnisch'],
    ['DE', 'Französisch, Spanisch, Griechisch möglich'],
    ['DE', 'Mein Mann ist Türke'],
    ['DE', 'Urlaub in Italien gemacht'],
    ['PL', 'Polka zaprasza'],
    ['ES', 'Española de Sevilla'],
    ['TH', 'สาวไทย'],
    ['GB', 'Bus from Manchester'],
    ['GB', 'Brazilian waxing and Finnish sauna'],
    ['GB', 'I love Italian food'],
    ['DK', '10 min fra Tyskland'],
    ['DK', 'Min mand er irsk'],
    ['DK', 'Thai yoga massage, olie'],
    ['GB', 'Indian head massage'],
    ['SE', 'turkisk bastu'],
    ['DK', 'Dansk kvinde, hawaiiansk massage'],
  ])('%s: %s', (country, text) => {
    expect(valueOf(country, text)).not.toBe(true);
  });
});

describe('The country in which the advert is placed', () => {
  it.each([
    ['DK', 'Dansk dame, 40', false],
    ['SE', 'Dansk dam, 40', true],
    ['GB', 'Scottish lady, 40', false],
    ['IE', 'Scottish lady, 40', true],
    ['TH', 'สาวไทย', false],
    ['DE', 'สาวไทย', true],
    ['PL', 'Ukrainka', true],
    ['UA', 'Украинка', false],
    ['NO', 'Skandinavisk kvinne', false],
    ['GB', 'Scandinavian lady', true],
    ['DK', '🇩🇰 Lone', false],
    ['SE', '🇩🇰 Lone', true],
  ])('%s: %s → %s', (country, text, expected) => {
    expect(valueOf(country, text)).toBe(expected);
  });
});

describe('Further unseen phrasings of foreign-nationality-stated', () => {
  it.each([
    ['DK', 'Tjekkisk dame'],
    ['DK', 'Fra Vietnam'],
    ['GB', 'Hungarian girl'],
    ['GB', '🇧🇷 Paula'],
    ['SE', 'Polsk tjej'],
    ['NO', 'Fra Latvia'],
    ['DE', 'Aus Kolumbien'],
    ['DE', 'Bulgarin, 30'],
    ['PL', 'z Białorusi'],
    ['ES', 'Rumana'],
    ['DK', 'Filippinsk Grace'],
    ['GB', 'originally from Ghana'],
    ['DK', 'Halvt spansk, halvt dansk'],
    ['IE', 'Lithuanian lady'],
    ['SE', 'Estnisk kvinna'],
    ['DK', 'latinamerikansk skønhed'],
    ['NO', 'Thailandsk dame'],
    ['GB', 'Direct from Tokyo'],
    ['DK', 'Foreign lady'],
    ['DK', 'Dame fra udlandet'],
  ])('%s: %s is seen', (country, text) => {
    expect(valueOf(country, text)).toBe(true);
  });

  it.each([
    ['DK', 'Dansk dame'],
    ['GB', 'English rose'],
    ['DK', 'Thaimassage og svensk massage'],
    ['SE', 'Talar tyska och engelska'],
    ['DK', 'Ferie i Grækenland'],
    ['DE', 'Französisch und Griechisch, 69'],
    ['GB', 'My husband is Italian'],
    ['GB', 'Turkish baths and Swedish massage'],
    ['NO', 'Norsk jente'],
    ['DK', 'Taler polsk'],
    ['DE', 'Sprachen: Deutsch, Polnisch'],
    ['DK', 'Italiensk kaffe'],
  ])('%s: %s is left alone', (country, text) => {
    expect(valueOf(country, text)).toBe(false);
  });
});

describe('Where the country of the advert is not known', () => {
  const factOf = (text: string): boolean | undefined => extractFacts(text).facts[FACT]?.value;
  const statesOf = (text: string): string[] =>
    extractFacts(text)
      .hits.filter(({ fact }) => fact === FACT)
      .map(({ state }) => state);

  it.each([
    'Polsk dame i Vejle',
    'Dansk pige',
    '🇷🇴 Alina',
    'Anna fra Polen',
    'Half Thai, half English',
    'Rolig dame i Vejle',
  ])('nothing is known of the origin in “%s”', (text) => {
    expect(factOf(text)).toBeUndefined();
  });

  it.each(['Polsk dame i Vejle', '🇷🇴 Alina', 'Anna fra Polen'])(
    'the word of origin in “%s” is only mentioned',
    (text) => {
      expect(statesOf(text)).toEqual(['neutral']);
    },
  );

  it.each([
    'Foreign lady',
    'Udlænding, 30',
    'Girl from abroad',
    'Utländsk tjej',
    'Ausländerin, 40',
    'Dame fra udlandet',
  ])('“%s” says that she is from elsewhere whatever the country', (text) => {
    expect(factOf(text)).toBe(true);
  });

  it('a refusal of foreigners makes nothing true', () => {
    expect(factOf('No foreign guests')).toBeUndefined();
  });
});
