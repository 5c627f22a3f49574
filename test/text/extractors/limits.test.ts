import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('limits-stated', () => {
  it.each(['Jeg laver ikke alt', 'My rules, my place', 'Nein heißt nein', 'mine grænser respekteres'])(
    'is seen in “%s”',
    (text) => {
      expect(extractFacts(text).facts['limits-stated']?.value).toBe(true);
    },
  );

  it.each(['Ingen grænser', 'No limits', 'Alt er tilladt'])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['limits-stated']?.value).toBe(false);
  });
});
