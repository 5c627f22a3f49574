import fc from 'fast-check';
import type { Form } from '../../src/export/form/form.js';
import { holds, runForm } from './run-form.js';
import type { FactDefinition, RuleSet } from '../../src/index.js';
import type { Sheet } from './form-sheets.js';
import { randomCondition } from './random-conditions.js';
import { definitionsOf, randomLimits } from './random-facts.js';
import { band, choice, choices, group, indicator, loadedWith, number, yesNo } from './rule-set-with.js';

/** Sets with facts of every type, points on either side of zero, groups, and bands that ask for a number of signs. */
export const randomSet: fc.Arbitrary<RuleSet> = fc
  .record({
    limits: randomLimits,
    conditions: fc.array(randomCondition, { minLength: 8, maxLength: 8 }),
    points: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 8, maxLength: 8 }),
    method: fc.constantFrom<('sum' | 'count' | 'any')[]>('sum', 'count', 'any'),
  })
  .map(({ limits, conditions, points, method }) =>
    loadedWith({
      method,
      groups: method === 'any' ? [] : [group('together', 2)],
      facts: definitionsOf(limits),
      indicators: conditions
        .filter((when) => !/"[/%]":/u.test(JSON.stringify(when)))
        .map((when, index) => ({
          ...indicator(`sign-${index + 2}x`, when, { points: points[index] ?? 1 }),
          ...(method !== 'any' && index < 3 && { group: 'together' }),
        }))
        .concat(indicator('last', { var: 'threats' }, method === 'any' ? {} : { group: 'together' })),
      bands: [band('low', -20), band('none', 0), band('some', 2), band('many', 4, { minIndicators: 2 })],
    }),
  );

/** One fact of each type, each with an indicator that is wrong about blanks where nothing guards it. */
export const everyKind: RuleSet = loadedWith({
  facts: [
    yesNo('threats'),
    number('age', 0, 120),
    choice('place', ['flat', 'flat-share', 'street']),
    choices('papers', ['passport', 'pass', 'permit']),
  ],
  indicators: [
    indicator('not-threatened', { '!': { var: 'threats' } }),
    indicator('under-age', { '<': [{ var: 'age' }, 18] }, { points: 2 }),
    indicator('not-grown', { '!': { '>=': [{ var: 'age' }, 18] } }),
    indicator('no-street', { '!=': [{ var: 'place' }, 'street'] }),
    indicator('no-passport', { '!': { in: ['passport', { var: 'papers' }] } }),
    indicator('has-pass', { in: ['pass', { var: 'papers' }] }, { points: -1 }),
  ],
  bands: [band('low', -1), band('some', 1), band('several', 3)],
});

/** A set whose facts are named like things that form engines know themselves. */
export function setNaming(ids: readonly string[]): RuleSet {
  return loadedWith({
    facts: ids.map(yesNo),
    indicators: ids.map((id) => indicator(`sign-${id}-x`, { var: id })),
  });
}

/** Wording that engines might run, replace or show as markup. */
export const HOSTILE: readonly string[] = [
  '"quoted" and \'quoted\'',
  '<b onclick="x()">bold</b><script>x()</script>',
  'one & two &amp; &lt;three&gt;',
  '{{ data.threats }} and {{ x( }} and {{{ y }}}',
  '${threats} {threats} { threats } {least} {unanswered} {locale} {$self}',
  '100 % %s {% x %}',
  'one\nline\ttwo',
  'right \u200F to \u202B left\u202C',
  '}} and { and }{',
];

/** A set whose whole wording is one text. */
export function worded(text: string): RuleSet {
  const asked = (fact: FactDefinition): FactDefinition => ({
    ...fact,
    question: `${text}?`,
    hint: text,
    ...(fact.options !== undefined && { options: fact.options.map(({ id }) => ({ id, label: text })) }),
  });
  return loadedWith({
    title: text,
    purpose: text,
    sections: [{ id: 'all', title: text }],
    facts: [yesNo('threats'), number('age', 0, 99), choice('place', ['flat', 'street'])].map(asked),
    indicators: [indicator('threatened', { var: 'threats' }, { statement: text })],
    bands: [
      band('none-recorded', 0, { title: text, meaning: text, nextStep: text }),
      band('some', 1),
      band('several', 3),
    ],
  });
}

/** Names and texts of the lines that a form shows for a sheet, with its numbers in them. */
export function linesFor(form: Form, sheet: Sheet, language: string): readonly (readonly [string, string])[] {
  const numbers = runForm(form, sheet);
  return form.lines
    .filter(({ shown }) => holds(shown, sheet, numbers))
    .map(({ name, text, slots }) => [
      name,
      Object.entries(slots).reduce(
        (all, [slot, number]) => all.replaceAll(`{${slot}}`, String(numbers.get(number))),
        text[language] ?? '',
      ),
    ]);
}
