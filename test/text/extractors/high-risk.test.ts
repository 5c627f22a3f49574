import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

const valueOf = (text: string): boolean | undefined => extractFacts(text).facts['high-risk-unprotected-offered']?.value;

describe('An act of high risk without protection', () => {
  it.each([
    'Anal uden kondom mod tillæg',
    'anal without condom extra',
    'Analverkehr ohne Gummi möglich',
    'A-levels without condom',
  ])('is offered where the act stands with the words: %s', (text) => {
    expect(valueOf(text)).toBe(true);
  });

  it.each(['Uden kondom mod tillæg', 'Anal offered. French without condom', 'Full analysis, bareback ok'])(
    'is unknown where the act is left open: %s',
    (text) => {
      expect(valueOf(text)).toBeUndefined();
    },
  );

  it.each(['Anal kun med kondom', 'Never without a condom, anal neither', 'A quiet massage'])(
    'is not offered where nothing is offered without protection: %s',
    (text) => {
      expect(valueOf(text)).toBe(false);
    },
  );
});
