import { extractFacts, findContacts } from 'trafficking-indicators/text';
import { detectLanguage } from 'trafficking-indicators/language';
import { linkAdverts, linkKeys } from 'trafficking-indicators/link';

const LONG = 100_000;
const rows = (unit) => unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);

const ORDINARY =
  'Ny i byen: Ida, 24. Mandag til fredag 10-16, en time 800 kr. Ring 00 00 12 34 eller skriv til ida@mail.example. ';

/** Lexicons are put in order, and the engine compiles its code, when they are first needed; what is timed is the reading. */
function warm(text) {
  for (let round = 0; round < 20; round += 1) {
    factsIn(ORDINARY.repeat(round));
    contactsIn(ORDINARY.repeat(round));
    keysOf(ORDINARY.repeat(round));
  }
  return text;
}

/** Spans lie in the text that they were read from. */
function factsIn(text) {
  const spans = Object.values(extractFacts(text, { kind: 'advert' }).facts).flatMap((fact) => fact?.spans ?? []);
  return spans.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
}

const contactsIn = (text) =>
  findContacts(text).every(({ span: { start, end } }) => start >= 0 && start <= end && end <= text.length);
const keysOf = (text) => Array.isArray(linkKeys({ id: detectLanguage(text)?.language ?? 'a', text }));

const READERS = { facts: factsIn, contacts: contactsIn, 'language and keys': keysOf };
const all = (name, prepare) =>
  Object.entries(READERS).map(([reader, run]) => ({
    name: `${name}: ${reader}`,
    prepare: () => warm(prepare()),
    run,
    expected: { gave: true },
  }));
const text = (name, unit) => all(`100,000 characters of ${name}`, () => rows(unit));
const odd = (name, value) => all(name, () => value);
const link = (name, prepare, run, expected) => ({ name, prepare, run, expected });
const advert = (id, text, more = {}) => ({ id: String(id), text, ...more });

export const cases = [
  ...text('one letter', 'a'),
  ...text('blanks', ' '),
  ...text('line breaks', '\n'),
  ...text('digits', '0'),
  ...text('digits with blanks', '0 '),
  ...text('digits with dots', '0.'),
  ...text('dots', '.'),
  ...text('commas and letters', 'a,'),
  ...text('letters apart', 'n y '),
  ...text('the beginning of a term', 'ny i ny i '),
  ...text('terms', 'ny i byen altid åbent alt er tilladt '),
  ...text('denied terms', 'ikke altid åbent, nej, aldrig uden '),
  ...text('quotation marks', '"“„«'),
  ...text('brackets', '((((('),
  ...text('at signs', '@a.'),
  ...text('addresses', 'a@a.a '),
  ...text('links', 'https://t.me/a '),
  ...text('emoji', '👩🏽‍🚀'),
  ...text('joiners', '\u200D'),
  ...text('accents on one letter', 'a\u0301\u0301\u0301'),
  ...text('half characters', '\uD83D'),
  ...text('marks that turn the writing', '\u202E\u202C'),
  ...text('flags', '🇩🇰'),
  ...text('keycaps', '1\uFE0F\u20E3'),
  ...text('full-width letters', 'ＡＢＣ１２３'),
  ...text('Thai without blanks', 'สวัสดีค่ะ'),
  ...text('Chinese without blanks', '你好每天营业'),
  ...text('letters that look alike', 'аеорсух'),
  ...text('number words', 'nul en to tre fire '),
  ...text('prices', '500 kr 1000 kr '),
  ...text('hours', '24/7 '),
  ...text('zalgo', 'n\u0336\u0335\u0334y\u0321 '),
  ...odd('an empty text', ''),
  ...odd('only a null character', '\u0000'),
  ...odd(
    'every character of the first plane',
    Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join(''),
  ),
  ...odd('a million characters, of which the first are read', 'a b '.repeat(250_000)),
  ...[null, undefined, 7, {}, ['ny i byen']].map((value) => ({
    name: `${JSON.stringify(value) ?? 'nothing'} in the place of a text`,
    prepare: () => value,
    run: (held) => extractFacts(held, { kind: 'advert' }),
    expected: 'refused',
  })),
  {
    name: 'a kind of document that there is none of',
    prepare: () => 'a',
    run: (held) => extractFacts(held, { kind: '__proto__' }),
    expected: 'refused',
  },
  link('two adverts with one id', () => [advert(1, 'a'), advert(1, 'b')], linkAdverts, 'refused'),
  link('adverts that are no list', () => ({}), linkAdverts, 'refused'),
  link('an advert that is null', () => [null], linkAdverts, 'refused'),
  link('an advert without a text', () => [{ id: 'a' }], linkAdverts, 'refused'),
  link(
    'adverts with __proto__ as id',
    () => [advert('__proto__', 'Ring 00 00 12 34'), advert('constructor', 'Ring 00 00 12 34')],
    (held) => linkAdverts(held).clusters.map(({ adverts }) => adverts),
    { gave: [['__proto__', 'constructor']] },
  ),
  link(
    'five thousand adverts with one number',
    () => Array.from({ length: 5000 }, (_, n) => advert(n, `Nummer ${n}`, { phone: '00 00 12 34', country: 'DK' })),
    (held) => linkAdverts(held).clusters.length,
    { gave: 0 },
  ),
  link(
    'a thousand adverts with one text',
    () =>
      Array.from({ length: 1000 }, (_, n) =>
        advert(n, 'Hanne har sin egen lille klinik ved åen og tager kun imod efter aftale om tirsdagen.'),
      ),
    (held) => linkAdverts(held).clusters.length <= 1,
    { gave: true },
  ),
  link(
    'a chain of a thousand adverts',
    () =>
      Array.from({ length: 1000 }, (_, n) =>
        advert(n, `Nummer ${n}`, {
          user: `u${n >> 1}`,
          phone: `00 00 ${String(1000 + ((n + 1) >> 1)).slice(0, 2)} ${String(1000 + ((n + 1) >> 1)).slice(2)}`,
          site: 'a.example',
          country: 'DK',
        }),
      ),
    (held) => linkAdverts(held).clusters.length <= 1000,
    { gave: true },
  ),
  link(
    'a country that is none',
    () => [advert(1, 'a', { country: '__proto__' })],
    (held) => linkAdverts(held).clusters.length,
    { gave: 0 },
  ),
];
