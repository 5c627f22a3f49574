import { describe, expect, it } from 'vitest';
import { IssueError } from '../../src/index.js';
import { wordingOf } from '../../src/explain/wording.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { generalDa } from '../../src/generated/rules/general/1.0.0/da.js';
import { SAMPLE, SAMPLE_DA, loaded } from '../report/sample-set.js';

const sample = loaded(SAMPLE);

describe('the wording of a rule set', () => {
  const words = wordingOf(sample);

  it('is its own where no translation is given', () => {
    expect(words).toMatchObject({
      language: 'en',
      title: 'Signs in a workshop',
      purpose: 'A made-up set for the tests.',
    });
    expect(words).not.toHaveProperty('review');
    expect(words.fact('followed')).toMatchObject({ question: 'Does somebody follow along?', hint: 'Look twice.' });
    expect(words.fact('age')).toMatchObject({ unit: 'years' });
    expect(words.option('sleeping-place', 'at-work')).toBe('At the place of work');
    expect(words.indicator('sleeps-at-work')).toEqual({
      statement: 'The sign sleeps-at-work is there.',
      rationale: 'The guide says so.',
      evidence: ['A made-up worker saw it.'],
      falsePositives: ['Something harmless can look like sleeps-at-work.'],
    });
    expect(words.group('freedom')).toBe('Freedom to leave');
    expect(words.groupRationale('freedom')).toBe('They go together.');
    expect(words).toMatchObject({ notFor: ['Anything else.'], limits: ['It is made up.'] });
    expect(words.section('all')).toBe('Everything');
    expect(words.band('many')).toEqual({
      title: 'Many signs',
      meaning: 'Three points or more are recorded.',
      nextStep: 'Offer the way to help.',
      rationale: 'Chosen for the tests.',
    });
  });

  it('is the id where there is no such entry', () => {
    for (const id of ['nothing-of-the-kind', 'constructor', '__proto__', 'toString']) {
      expect(words.fact(id)).toEqual({ question: id });
      expect(words.option('sleeping-place', id)).toBe(id);
      expect(words.option(id, 'x')).toBe('x');
      expect(words.indicator(id)).toEqual({ statement: id, rationale: '', evidence: [], falsePositives: [] });
      expect(words.group(id)).toBe(id);
      expect(words.section(id)).toBe(id);
      expect(words.band(id)).toEqual({ title: id, meaning: '', nextStep: '', rationale: '' });
    }
  });
});

describe('the wording of a translation', () => {
  const words = wordingOf(sample, SAMPLE_DA);

  it('is used where the translation has it', () => {
    expect(words).toMatchObject({ language: 'da', title: 'Tegn i et værksted', review: 'not-reviewed' });
    expect(words.fact('age')).toEqual({ question: 'Hvor gammel er personen?', unit: 'år' });
    expect(words.option('sleeping-place', 'at-work')).toBe('På arbejdspladsen');
    expect(words.indicator('locked-in').statement).toBe('Personen er låst inde.');
    expect(words.group('freedom')).toBe('Frihed til at gå');
    expect(words.groupRationale('freedom')).toBe('De hører sammen.');
    expect(words).toMatchObject({ notFor: ['Alt andet.'], limits: ['Det er opdigtet.'] });
    expect(words.section('all')).toBe('Det hele');
    expect(words.band('a-few').title).toBe('Nogle få tegn');
  });

  it('gives way to the own wording of the set where an entry is missing', () => {
    expect(words.fact('followed').question).toBe('Does somebody follow along?');
    expect(words.option('sleeping-place', 'no-place')).toBe('Nowhere in particular');
    expect(words.option('papers-held', 'passport')).toBe('The passport');
    expect(words.indicator('followed').statement).toBe('The sign followed is there.');
    expect(words.band('many').title).toBe('Many signs');
    const bare = wordingOf(sample, { ...SAMPLE_DA, groups: {}, sections: {} });
    expect(bare.group('freedom')).toBe('Freedom to leave');
    expect(bare.groupRationale('freedom')).toBe('They go together.');
    expect(bare.section('all')).toBe('Everything');
  });

  it('takes no entry from what every object has', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(words.fact(id)).toEqual({ question: id });
      expect(words.option(id, id)).toBe(id);
      expect(words.option('sleeping-place', id)).toBe(id);
      expect(words.indicator(id).statement).toBe(id);
      expect(words.group(id)).toBe(id);
      expect(words.section(id)).toBe(id);
      expect(words.band(id).title).toBe(id);
    }
  });

  it('is refused for another set and for another version, and says which', () => {
    const refusal = (translation: typeof SAMPLE_DA): unknown => {
      try {
        wordingOf(sample, translation);
      } catch (error) {
        return error instanceof IssueError ? error.issues : error;
      }
      return undefined;
    };
    expect(refusal(generalDa)).toEqual([
      { code: 'wrong-rule-set', path: '/ruleSet/id', came: 'general', expected: 'workshop-signs' },
    ]);
    expect(refusal({ ...SAMPLE_DA, ruleSet: { id: 'workshop-signs', version: '2.0.9' } })).toEqual([
      { code: 'wrong-rule-set', path: '/ruleSet/version', came: '2.0.9', expected: '2.1.0' },
    ]);
    expect(refusal(SAMPLE_DA)).toBeUndefined();
  });

  it('covers the whole general set in Danish', () => {
    const own = wordingOf(general);
    const danish = wordingOf(general, generalDa);
    for (const { id } of general.facts) expect(danish.fact(id).question, id).not.toBe(own.fact(id).question);
    for (const { id } of general.indicators) {
      expect(danish.indicator(id).statement, id).not.toBe(own.indicator(id).statement);
      expect(danish.indicator(id).rationale, id).not.toBe(own.indicator(id).rationale);
    }
    for (const { id } of general.bands) expect(danish.band(id).nextStep, id).not.toBe(own.band(id).nextStep);
    for (const { id } of general.sections) expect(danish.section(id), id).not.toBe(own.section(id));
  });
});
