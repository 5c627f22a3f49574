import { describe, expect, it } from 'vitest';
import { matchLexicon } from '../../src/text/helpers.js';
import { lexiconOf, read } from './support.js';

const lexicon = lexiconOf(
  'test',
  'bareback',
  '24/7',
  'without condom',
  'uden kondom',
  'ny i byen',
  'ohne kondom',
  'utan kondom',
  'drugs',
  'anal',
  'party',
  'alt',
  'do everything',
  {
    text: 'สด',
    language: 'tha',
  },
);
const state = (text: string): string | undefined => matchLexicon(read(text, lexicon), 'test')[0]?.state;

describe('scope', () => {
  it.each([
    'No bareback',
    'I do not offer bareback.',
    "Please don't ask for bareback",
    'Bareback? No.',
    'bareback: no thanks',
    'Bareback is not offered here',
    'Not 24/7',
    'Never without condom',
    'If you ask for bareback, I hang up.',
    'Uden kondom? Nej tak',
    'Uden kondom tilbydes ikke.',
    'Spørger du om uden kondom, lægger jeg på.',
    'Jeg er ikke ny i byen',
    'ohne Kondom mache ich nicht',
    'Kein 24/7',
    'inte utan kondom',
    '🚫 bareback',
    'bareback ❌',
    'no drugs, no party, no bareback',
    'no kissing, drugs or party',
    'ไม่สด',
    'I don\'t do "everything"',
    'Wine yes, other party no',
  ])('is refused: %s', (text) => {
    expect(state(text)).toBe('refused');
  });

  it.each([
    'Bareback',
    'No stress, bareback',
    'Not only bareback',
    'No kissing, but bareback',
    'Bareback no problem',
    'No time wasters. Bareback',
    'Ingen stress, ny i byen',
    'Without condom for 200 extra',
    'Ny i byen - gå ikke glip af det',
    'No anal. Without condom on request',
    '✅ bareback ❌ kissing',
    'Jeg er ny i byen og ikke dyr',
    'สด',
  ])('is offered: %s', (text) => {
    const last = matchLexicon(read(text, lexicon), 'test').at(-1);
    expect(last?.state).toBe('offered');
  });

  it.each(['Some ask "do you do bareback" every day', '24/7? In your dreams'])('is quoted or in jest: %s', (text) => {
    expect(['quoted', 'refused']).toContain(state(text));
  });
});

const wide = lexiconOf(
  'wide',
  'bareback',
  'without condom',
  'uden kondom',
  'ohne kondom',
  'utan kondom',
  'anal',
  'party',
  'kissing',
  'no limits',
  'uden grænser',
  ...(['bez gumek', 'bez limitów'] as const).map((text) => ({ text, language: 'pol' })),
  ...(['без резинки', 'без ограничений'] as const).map((text) => ({ text, language: 'rus' })),
  ...(['fără prezervativ', 'fără limite'] as const).map((text) => ({ text, language: 'ron' })),
  ...(['sin condón', 'sin límites'] as const).map((text) => ({ text, language: 'spa' })),
);

/** The states of all that is named, in the order of the text. */
const states = (text: string): string[] => matchLexicon(read(text, wide), 'wide').map((match) => match.state);

describe('a list of things that are turned down', () => {
  it.each([
    'I do not offer anal, party or bareback.',
    'I do not offer anal, kissing, bareback',
    'I don’t do anal, kissing, bareback',
    'Not on the menu: anal, party, bareback',
    'Off the menu: anal, kissing, bareback',
    'Ikke på menuen: anal, party, bareback',
    'Anal, party and bareback are not for me',
    'Anal, party og bareback er ikke noget for mig',
    'Anal, Party und ohne Kondom biete ich nicht an',
    'Jeg tilbyder ikke anal, party eller uden kondom',
    'Erbjuder inte anal, party eller utan kondom',
    'Kein Anal, Party oder ohne Kondom',
    'Ingen anal, party eller bareback',
    'no anal, party, bareback.',
    'Nie oferuję anal, party, bez gumek',
    'Nu ofer anal, party, fără prezervativ',
    'No ofrezco anal, party ni sin condón',
    'Я не предлагаю anal, без резинки',
  ])('is refused as a whole: %s', (text) => {
    expect(states(text).filter((one) => one !== 'refused')).toEqual([]);
  });

  it.each([
    'I do not offer massage, but bareback',
    'No anal, I love bareback',
    'No kissing, I offer bareback',
    'Ingen anal, jeg elsker uden kondom',
    'Kein Anal, ich mache ohne Kondom',
    'No anal. Bareback',
    'Nej tak til anal, men gerne uden kondom',
  ])('ends with a clause of its own: %s', (text) => {
    expect(states(text).at(-1)).toBe('offered');
  });
});

describe('a question that is turned down', () => {
  it.each([
    'Uden kondom? så er du gået forkert',
    'Utan kondom? Fel person',
    'Ohne Kondom? Falsche Adresse.',
    'Bareback? Wrong address',
    'Bareback? I hang up.',
    'Bareback? Sorry, no.',
    'Bareback? No. Call me',
    'If you asked for bareback, the answer is still no',
    'Uden kondom, svaret er stadig nej',
    'Bareback is a no',
  ])('is refused: %s', (text) => {
    expect(states(text)).toEqual(['refused']);
  });
});

describe('a negation that turns nothing down', () => {
  it.each([
    'bez gumek, bez limitów',
    'без резинки, без ограничений',
    'fără prezervativ, fără limite',
    'sin condón y sin límites',
    'uden kondom uden grænser',
    'no limits without condom',
    'without condom, no limits',
  ])('because it is part of what is named: %s', (text) => {
    expect(states(text)).toEqual(['offered', 'offered']);
  });

  it.each([
    'Hi bareback',
    'no1 girl bareback',
    'House no. 12 bareback',
    'tel. no. 00 00 12 34 bareback',
    'n.u bareback',
    'no problem, bareback',
    'not only bareback',
    'why not bareback',
    'ikke kun uden kondom',
    'inte bara utan kondom',
    'nicht nur ohne Kondom',
    'kein Problem mit ohne Kondom',
    'Don’t hesitate to ask for bareback',
    'Do not be afraid to ask for bareback',
    'Tøv ikke med at spørge om uden kondom',
    'Tveka inte att fråga om utan kondom',
    'Nie wstydź się bez gumek',
    'No tengas miedo, sin condón',
  ])('in %s', (text) => {
    expect(states(text)).toEqual(['offered']);
  });
});

describe('the script of a cue', () => {
  it('is its own: a Latin word is no Cyrillic refusal, and the other way round', () => {
    const cues = (text: string): string[] => matchLexicon(read(text), 'scope').map(({ term }) => term);
    expect(cues('Hi he ho')).toEqual([]);
    expect(cues('Hi, девушка')).toEqual([]);
    expect(cues('Ні, девушка')).toEqual(['ні']);
  });

  it('is seen through where Cyrillic letters stand in Latin words', () => {
    expect(states('Nо bаrеbасk')).toEqual(['refused']);
  });
});

const many = lexiconOf(
  'many',
  ...[
    'bareback',
    '24/7',
    'open 24/7',
    'without condom',
    'uden kondom',
    'noget uden kondom',
    'ohne gummi',
    'utan kondom',
  ],
  ...['uten kondom', 'sin condón', 'bez gumek', 'anal', 'party', 'no limits'],
);
const statesOfMany = (text: string): string[] => matchLexicon(read(text, many), 'many').map(({ state }) => state);

describe('what is turned down', () => {
  it.each([
    ['after a heading that ends with a negation', 'Drei Dinge mache ich nie: ohne Gummi, Anal und Party'],
    ['after a heading with a relative clause', 'Tre ting jeg ikke gjør: uten kondom, anal'],
    ['after a heading that speaks to the reader', 'Det får du ikke: noget uden kondom'],
    ['after a heading of four words', 'Three things I never do: anal, bareback, party'],
    ['after a heading with an adverb', 'Saker jag aldrig gör: utan kondom'],
    ['after a heading of two words', 'Not possible: bareback'],
    ['after a heading in Spanish', 'Lo que no hago: sin condón'],
    ['after a heading in Polish', 'Czego nie robię: bez gumek'],
    ['after a question with two marks', 'OPEN 24/7?? No darling'],
    ['after a question with several marks', 'Bareback?!? No way'],
    ['after a question and dots', 'Bareback? ... no'],
    ['after a question, by a single no', 'Ohne Gummi?? Nein!'],
    ['by a double negation', 'ikke noget uden kondom'],
    ['by a double negation in Swedish', 'inget utan kondom'],
    ['by a double negation in German', 'nichts ohne Gummi'],
    ['by a double negation in Polish', 'nic bez gumek'],
    ['by a double negation in Spanish', 'nada sin condón'],
    ['in a bare list', 'no anal, bareback, party'],
    ['in a bare list at the end of a line', 'Ingen anal, party, uden kondom\nRing'],
    ['because others do it', "Some girls do bareback, I don't"],
    ['because others do it, in the next sentence', "Some girls do bareback. I don't."],
    ['because others do it, after a but', 'Other ladies offer bareback but I do not'],
    ['because others do it, in Danish', 'andre tilbyder uden kondom, ikke jeg'],
    ['because others do it, in German', 'andere machen ohne Gummi, ich nicht'],
    ['because others do it, in Spanish', 'otras lo hacen sin condón, yo no'],
    ['because it is for others', 'bareback is for others'],
    ['because it is left to others', 'Bareback overlader jeg til andre'],
    ['in favour of something else', 'a massage instead of bareback'],
    ['in favour of something before it', 'quality rather than 24/7'],
    ['in favour of something else in Swedish', 'massage snarare än utan kondom'],
  ])('%s: %s', (_, text) => {
    const found = statesOfMany(text);
    expect(found).not.toEqual([]);
    expect(found.filter((state) => state === 'offered')).toEqual([]);
  });

  it.each([
    'we never close, open 24/7',
    '24/7, door never shuts',
    'aldrig lukket, 24/7',
    '24/7 nie geschlossen',
    'alltid öppet 24/7, stänger aldrig',
    'Absolutely no limits',
    'Other girls say no, I do bareback',
    'Some say no. I do bareback',
    'What I like: bareback',
    'I never say no: bareback, anal',
    'Jeg siger aldrig nej: uden kondom',
    'No rush: bareback',
    'Others have rules, I do bareback',
    'No stress, massage, bareback',
    'Not sure? Call 24/7',
  ])('does not hold what is offered: %s', (text) => {
    expect(statesOfMany(text).at(-1)).toBe('offered');
  });
});
