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
