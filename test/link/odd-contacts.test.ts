import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeHost, oddAddresses } from '../../src/link/odd-addresses.js';
import { spacedAddresses } from '../../src/link/spaced-addresses.js';
import { tornHandles } from '../../src/link/torn-handles.js';
import { WordReader } from '../../src/link/words.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';

/** Sentences in which words for signs and names of messengers mean something else. */
const ORDINARY = [
  'Meet me at the dot of nine, or at noon.',
  'Jeg er hjemme at sige til sidst, punktum.',
  'Snabel-a er et ord, og prik er et andet.',
  'La arroba pesaba once kilos y medio, punto.',
  'Hun lagde en prik over i’et og gik.',
  'Das ist der Punkt, an dem wir uns treffen.',
  'To jest kropka, a to jest małpa w zoo.',
  'Please look at (a) the door and (b) the bell.',
  'I am at home [at last] and dot the line',
  'Every gram of sugar counts, name your price',
  'The tele was on, the gram was off: no name',
  'Snap, chat and laugh with me tonight',
  'In sta-tion three, gram by gram',
  'Insta, gram, tele, what a word',
  'Ring først, skriv så: navn og alder',
];

/** What an address or a name may be built of, in any order. */
const PIECES = fc.constantFrom(
  'mia',
  'haven',
  'm i a',
  'example',
  'org',
  ' ',
  '.',
  ' . ',
  '@',
  ' @ ',
  '(at)',
  ' at ',
  '[dot]',
  ' dot ',
  ' prik ',
  '_',
  ' underscore ',
  '-',
  'tele-gram',
  'insta gram',
  'snap.chat',
  ': ',
  ' name ',
  '3',
  'ø',
  '\u{1F495}',
  '\n',
);

describe('An address told in plain words', () => {
  it.each([
    ['mia dot haven at example dot org', 'mia.haven@example.org'],
    ['mia prik haven snabela example punktum dk', 'mia.haven@example.dk'],
  ])('is one where it ends as addresses do: %s', (text, name) => {
    expect(oddAddresses(text).map((one) => one.name)).toEqual([name]);
  });

  it('ends in anything where a sign marks it', () => {
    expect(oddAddresses('mia [dot] haven [at] example [dot] museum').map((one) => one.name)).toEqual([
      'mia.haven@example.museum',
    ]);
    expect(oddAddresses('mia dot haven at example dot museum')).toEqual([]);
  });
});

describe('A word for the sign of an address', () => {
  const isHostNear = (text: string): boolean => {
    const words = new WordReader();
    words.scan(text);
    return words.signWords.some((end) => mayBeHost(text, end));
  };

  it.each([
    'mia.haven at example.org',
    'mia dot haven at example dot org',
    'mia at m i a . o r g',
    'mia [at] example [dot] org',
    'mia ( at ) example . org',
    'mia.haven snabel-a example.dk',
    'Jeg ved, at du ringer, så mia arroba example dot org',
  ])('stands before what may be a host: %s', (text) => {
    expect(isHostNear(text)).toBe(true);
  });

  it('stands in most texts before something else', () => {
    expect(isHostNear('Jeg håber, at du ringer i dag. Husk at se mine billeder, og at jeg er sød.')).toBe(false);
  });

  it('stands before a host wherever a pattern finds an address around it', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 24 }), (pieces) => {
        const text = `mia.haven at ${pieces.filter((piece) => !piece.includes('@')).join('')}`;
        if (oddAddresses(text).length > 0 || spacedAddresses(text).length > 0) expect(isHostNear(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each([
  ['An address written differently', oddAddresses],
  ['A name on a messenger whose name is torn', tornHandles],
] as const)('%s', (_, find) => {
  it('has its place in the text as it was given', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { name, span } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          // What is read there is read again when it stands alone.
          const words = text.slice(span.start, span.end);
          expect(words.trim()).toBe(words);
          expect(find(words).map((one) => one.name)).toContain(name);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is looked for in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { span } of find(text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('stands in no ordinary sentence', () => {
    for (const text of ORDINARY) expect([text, find(text)]).toEqual([text, []]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ORDINARY), { maxLength: 8 }), (sentences) => {
        expect(find(sentences.join(' '))).toEqual([]);
      }),
    );
  });

  it('stands in none of the texts that say nothing', () => {
    const texts = readFileSync('test/fixtures/adverts/links.jsonl', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text)
      .filter((text) => !/@|\bat\b|snabel|arroba|małpa|gram|chat|собак|равлик|klammeraffe|krøllalfa/iu.test(text));
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect([text, find(text)]).toEqual([text, []]);
  });

  it.each([
    '@',
    ' @ ',
    '(at)',
    'a @ ',
    'a.',
    'a . ',
    'a dot ',
    'm i a ',
    'mia . haven @ ',
    'a@b.',
    ' at example dot ',
    'a_b-',
    '([{<',
    'tele-',
    'tele-gram ',
    'tele-gram: ',
    't.e.l.e.g.r.a.m ',
    'insta gram name : ',
    'insta gram: a . ',
    'snap-chat @',
    't ',
    '\n',
    '\u{1F495}',
  ])('takes no longer than the text is long: %j', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    expect(cpuTime(() => find(text))).toBeLessThan(ONE_SECOND);
    expect(cpuTime(() => find(`x${text}`))).toBeLessThan(ONE_SECOND);
  });
});
