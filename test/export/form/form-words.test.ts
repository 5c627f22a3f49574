import { describe, expect, it } from 'vitest';
import { formWordsIn } from '../../../src/export/form/form-words-in.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { shippedSets, translationsOf } from '../../support/shipped.js';

const languages = [
  ...new Set(shippedSets.flatMap((ruleSet) => translationsOf(ruleSet).map(({ language }) => language))),
].sort();
const english = formWordsIn('en');

const slotsIn = (text: string): readonly string[] => [...text.matchAll(/\{[a-z]+\}/gu)].map(([slot]) => slot).sort();

describe('the words of forms', () => {
  it.each(languages)('are there in %s, which a set is translated into', (code) => {
    expect(formWordsIn(code).language).toBe(code);
  });

  it.each(languages)('have the same numbers in %s as in English', (code) => {
    const words = formWordsIn(code);
    for (const key of Object.keys(english) as (keyof typeof english)[])
      expect(slotsIn(words[key]), key).toEqual(slotsIn(english[key]));
  });

  it.each(languages)('differ from English in %s, and claim no review that there was not', (code) => {
    const words = formWordsIn(code);
    expect(words.review).toBe('not-reviewed');
    expect(words.notReviewed).not.toBe('');
    for (const key of ['yes', 'no', 'maybe', 'statement', 'notReviewed', 'unanswered'] as const)
      expect(words[key], key).not.toBe(english[key]);
  });

  it('are those in English where there are none', () => {
    expect(formWordsIn('fr')).toBe(english);
  });

  it('leave no loss in the set that workers read in their own language', () => {
    const worker = shippedSets.find(({ id }) => id === 'forced-labour-worker');
    if (worker === undefined) throw new Error('the set is shipped');
    const form = formOf(worker, { translations: translationsOf(worker) });

    expect(form.losses).toEqual([]);
    expect(form.languages.length).toBeGreaterThanOrEqual(9);
  });
});
