import { assess, explain } from '../../src/index.js';
import type { AssessOptions, Explanation, FactDefinition, FactInput, Facts, RuleSet } from '../../src/index.js';
import { UNKNOWN_REASONS } from '../../src/fact/fact.js';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { generalDa } from '../../src/generated/rules/general/1.0.0/da.js';
import { da, en, toHtml, toMarkdown, toText } from '../../src/report/index.js';
import type { Messages, ReportOptions } from '../../src/report/index.js';
import fc from 'fast-check';

/** The general set in the two languages, with the route to help. */
export const LANGUAGES = [
  ['en', en, { referral: dk }],
  ['da', da, { referral: dkDa, translation: generalDa }],
] as const;

/** A report on the general set in one of the languages. */
export function explained(
  facts: Facts,
  wording: (typeof LANGUAGES)[number][2] = LANGUAGES[0][2],
  options: AssessOptions = {},
): Explanation {
  return explain(general, assess(general, facts, options), wording);
}

type Render = (explanation: Explanation, messages?: Messages, options?: ReportOptions) => string;

/** Every form that a report for people has. */
export const FORMS: readonly (readonly [string, Render])[] = [
  ['full text', toText],
  ['short text', (explanation, messages, options) => toText(explanation, messages, { ...options, detail: 'short' })],
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
];

/** What a reader reads of a report: without tags, marks, escapes and line breaks. */
export function readable(rendering: string): string {
  const text = rendering.startsWith('<!doctype')
    ? rendering
        .replace(/^[\s\S]*<main>/u, '')
        .replaceAll(/<[^<>]*>/gu, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
    : rendering.replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
  return text.replaceAll(/\s+/gu, ' ');
}

/** Random answers to the questions of a set: every kind of value, every reason for not knowing, with and without evidence. */
export function answersTo(ruleSet: RuleSet): fc.Arbitrary<Facts> {
  const evidence = fc.record(
    {
      kind: fc.constantFrom('statement', 'document', 'observation', 'third-party', 'not-stated'),
      meeting: fc.constantFrom('first talk', 'second talk'),
      date: fc.constant('2026-10-02'),
      note: fc.constant('noted'),
    },
    { requiredKeys: ['kind'] },
  ) as fc.Arbitrary<NonNullable<Extract<FactInput, { evidence?: unknown }>['evidence']>[number]>;
  const valueOf = (definition: FactDefinition): fc.Arbitrary<boolean | number | string | readonly string[]> => {
    const ids = (definition.options ?? []).map(({ id }) => id);
    switch (definition.type) {
      case 'boolean':
        return fc.boolean();
      case 'number':
        return fc.integer({ min: definition.minimum ?? 0, max: definition.maximum ?? 0 });
      case 'choice':
        return fc.constantFrom(...ids);
      case 'choices':
        return fc.subarray(ids);
    }
  };
  const answerTo = (definition: FactDefinition): fc.Arbitrary<FactInput> =>
    fc.oneof(
      { weight: 3, arbitrary: valueOf(definition) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.record({ unknown: fc.constantFrom(...UNKNOWN_REASONS) }) },
      {
        weight: 1,
        arbitrary: fc.record({ value: valueOf(definition), evidence: fc.array(evidence, { maxLength: 2 }) }),
      },
    );
  return fc.record(Object.fromEntries(ruleSet.facts.map((definition) => [definition.id, answerTo(definition)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Facts>; // what is left out is left out, never undefined
}

/** The parts of a text that stand in it one after the other, or the first part that does not. */
export function firstOutOfOrder(text: string, parts: readonly string[]): string | undefined {
  let from = 0;
  return parts.find((part) => {
    const at = text.indexOf(part.replaceAll(/\s+/gu, ' '), from);
    from = at + 1;
    return at < 0;
  });
}
