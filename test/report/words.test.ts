import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, explain } from '../../src/index.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { en } from '../../src/report/index.js';
import { FORMS, LANGUAGES, answersTo, explained, readable } from './renderings.js';
import { SAMPLE, loaded } from './sample-set.js';
import { PER_CENT, VERDICTS } from './verdicts.js';

describe.each(LANGUAGES)('whatever is recorded, a report in the language %s', (language, messages, wording) => {
  it.each(FORMS)('never makes a finding about the person, in %s', (_, render) => {
    fc.assert(
      fc.property(answersTo(general), fc.boolean(), (facts, worried) => {
        const options = worried ? { concern: { reason: 'x' } } : {};
        const report = readable(render(explained(facts, wording, options), messages, { notes: true }));
        expect(report).not.toMatch(VERDICTS[language]);
        expect(report).not.toMatch(PER_CENT);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMS)('carries the statement of what it means, in %s', (_, render) => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        expect(readable(render(explained(facts, wording), messages))).toContain(messages.statement);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the words of reports themselves', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String((value as (...args: readonly unknown[]) => unknown)('x', 2, 3, 4))]
        : Object.values(value as object).flatMap(texts);

  it.each(LANGUAGES)('hold no finding about a person in the language %s', (language, messages) => {
    for (const text of texts(messages)) {
      expect(text).not.toMatch(VERDICTS[language]);
      expect(text).not.toMatch(PER_CENT);
    }
  });

  it('say in every report that points are no probability', () => {
    const sample = loaded(SAMPLE);
    for (const [, render] of FORMS)
      expect(readable(render(explain(sample, assess(sample, {})), en))).toContain(en.noPercentage);
  });
});
