import { describe, expect, it } from 'vitest';
import { DISGUISES } from '../support/disguises.js';
import { cleanAdverts, falseHits } from '../support/false-disguises.js';
import { disguised, isWrittenPlainly, seededTerms, shows } from '../support/seeded-terms.js';

const GOAL = 0.9;
const FALSE_HITS_PER_100 = 5;
const SAMPLE = 800;

const seeds = seededTerms(SAMPLE);

describe('Terms that are signs by themselves, hidden in adverts of their language', () => {
  it('are a fair sample', () => {
    expect(seeds.length).toBeGreaterThan(400);
    expect(new Set(seeds.map(({ lexicon }) => lexicon)).size).toBe(9);
  });

  it.each(DISGUISES)('are found: $name', (disguise) => {
    const adverts = disguised(seeds, disguise);
    const missed = adverts.filter(({ seed, words }) => !shows(seed, words));
    const share = 1 - missed.length / adverts.length;
    const shown = missed.map(({ words }) => words).join('\n');
    expect(adverts.length).toBeGreaterThan(30);
    expect(share, shown).toBeGreaterThanOrEqual(GOAL);
  });
});

describe('Clean adverts', () => {
  it('are seldom taken for disguised ones', () => {
    const adverts = cleanAdverts();
    const hits = adverts.flatMap(falseHits);
    const shown = hits.map(({ id, words, term }) => `${id}: ${words} for ${term}`).join('\n');
    expect((hits.length / adverts.length) * 100, shown).toBeLessThanOrEqual(FALSE_HITS_PER_100);
  });

  it.each([
    ['Y0ung', 'young', false],
    ['y.o.u.n.g', 'young', true],
    ['Ärliga', 'arlig', true],
    ['No  taboo or limits', 'no … limits', true],
    ['besøker Moss', 'besöker {w}', true],
    ['unprotcted', 'unprotected', false],
  ])('can be told from hidden words: %s, %s', (words, term, plainly) => {
    expect(isWrittenPlainly(words, term)).toBe(plainly);
  });
});
