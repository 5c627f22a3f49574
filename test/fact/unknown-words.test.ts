import { describe, expect, it } from 'vitest';
import { unknownWord } from '../../src/fact/unknown-words.js';

describe('a word that stands where there is no answer', () => {
  it.each([
    ['', 'not-known'],
    ['   ', 'not-known'],
    ['unknown', 'not-known'],
    ['Not known', 'not-known'],
    ['not-known', 'not-known'],
    ["don't know", 'not-known'],
    ['dont know', 'not-known'],
    ['ukendt', 'not-known'],
    ['Ved ikke', 'not-known'],
    ['IKKE KENDT', 'not-known'],
    ['not asked', 'not-asked'],
    ['not-asked', 'not-asked'],
    ['ikke spurgt', 'not-asked'],
    ['declined', 'declined'],
    ['Ønsker ikke at svare', 'declined'],
    ['ØNSKER IKKE AT SVARE', 'declined'],
    ['vil ikke svare', 'declined'],
    ['not observable', 'not-observable'],
    ['not-observable', 'not-observable'],
    ['kan ikke ses her', 'not-observable'],
    ['maybe', 'suspected'],
    ['  Måske\n', 'suspected'],
    ['don’t know', 'not-known'],
    ['vet inte', 'not-known'],
    ['不知道', 'not-known'],
    ['hindi ko alam', 'not-known'],
    ['nie wiem', 'not-known'],
  ])('"%s" says %s', (text, reason) => {
    expect(unknownWord(text)).toBe(reason);
  });

  it.each([
    'no',
    'hindi',
    'не',
    'nej',
    'none',
    'ingen',
    'ja',
    'yes',
    '0',
    'false',
    'unknown place',
    'constructor',
    '__proto__',
  ])('"%s" is no such word', (text) => {
    expect(unknownWord(text)).toBeUndefined();
  });

  it('is found at once in a text of any length', () => {
    expect(unknownWord(`${' '.repeat(500_000)}maybe${' '.repeat(500_000)}`)).toBe('suspected');
    expect(unknownWord('-'.repeat(1_000_000))).toBeUndefined();
  });
});
