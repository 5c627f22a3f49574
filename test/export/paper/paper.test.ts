import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { paperHtml, paperMarkdown } from '../../../src/export/paper/index.js';
import { inWords } from '../../../src/export/paper/in-words.js';
import { band, choice, group, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { referrals, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

const small = loadedWith({
  facts: [yesNo('threats'), number('age', 0, 120), choice('place', ['flat', 'street'])],
  groups: [group('together', 2)],
  indicators: [
    indicator('threatened', { var: 'threats' }, { points: 2, group: 'together' }),
    indicator('young', { '<': [{ var: 'age' }, 18] }, { points: 1, group: 'together' }),
    indicator(
      'outside',
      { and: [{ '!': { var: 'threats' } }, { '==': [{ var: 'place' }, 'street'] }] },
      { points: -1 },
    ),
  ],
  bands: [band('none', -1), band('some', 1), band('several', 2, { minIndicators: 2 })],
});

function textOf(
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  name: string,
): string {
  return String(files.find((file) => file.name === name)?.content);
}

describe('a form on paper', () => {
  const { files } = paperMarkdown(small);
  const form = textOf(files, 'test-set.form.md');
  const addingUp = textOf(files, 'test-set.adding-up.md');

  it('asks every question with its five answers and has no points on it', () => {
    expect(form).toContain(
      '- 1\\. What was recorded?\n  - ☐ Yes\n  - ☐ Maybe\n  - ☐ No\n  - ☐ Not known\n  - ☐ Does not want to answer',
    );
    expect(form).not.toMatch(/points?\b/u);
  });

  it('asks why there is no number only where there is none', () => {
    expect(form).toContain(
      'Only if the line above is empty:\n    - ☐ Maybe\n    - ☐ Not known\n    - ☐ Does not want to answer',
    );
  });

  it('is added up on a sheet of its own', () => {
    expect(addingUp).toContain(
      '(2 points)\n  - Present with question 1: Yes.\n  - Group “together”, at most 2 in all.',
    );
    expect(addingUp).toContain('(1 point)\n  - Present with question 2: under 18.');
    expect(addingUp).toContain('(−1 points)\n  - Present with question 1: No and question 3: street.');
    expect(addingUp).toContain('From 2 points and at least 2 signs: several');
    expect(addingUp).toContain('With a written concern the next step is at least that of the band “several”.');
  });

  it('says in which languages its own words are not there', () => {
    const worker = shippedSets.find(({ id }) => id === 'forced-labour-worker');
    if (worker === undefined) throw new Error('the set is shipped');
    const { losses } = paperHtml(worker, { translations: translationsOf(worker), languages: ['da', 'pl'] });

    expect(losses.map(({ code, says }) => [code, says.includes(' pl;')])).toEqual([
      ['language-without-form-words', true],
    ]);
  });

  it('says in words when a person counts as a child', () => {
    const child = shippedSets.find(({ id }) => id === 'child');
    const made = child === undefined ? undefined : formOf(child);

    expect(made?.child === undefined ? '' : inWords(made.child, made, 'en')).toBe(
      'question 1: under 18 or (not (question 1: 18 or over) and (question 2: Yes or question 2: Maybe))',
    );
  });

  it('says where help is before it counts anything', () => {
    const general = shippedSets.find(({ id }) => id === 'general');
    if (general === undefined) throw new Error('the general set is shipped');
    const sheet = textOf(
      paperMarkdown(general, { translations: translationsOf(general), referrals }).files,
      'general.da.adding-up.md',
    );

    expect(sheet.indexOf('70 20 25 50')).toBeGreaterThan(0);
    expect(sheet.indexOf('70 20 25 50')).toBeLessThan(sheet.indexOf('1 point'));
    expect(sheet).toContain('Ingen modersmålstalende har gennemgået oversættelsen endnu');
  });

  it.each(
    [...shippedSets, ...shippedPlans].map(
      (source) => ['ruleSets' in source ? source.file.id : source.id, source] as const,
    ),
  )('of %s is whole in Markdown and as a page without script', (_, source) => {
    const made = formOf(source);
    const count = [...made.questions.keys()].length;
    const [page] = paperHtml(source).files;

    expect(textOf(paperMarkdown(source).files, `${made.id}.form.md`).match(/^- \d+\\\. /gmu)).toHaveLength(count);
    expect(String(page?.content)).toContain('default-src &#39;none&#39;');
    expect(String(page?.content)).not.toMatch(/<script|undefined|NaN|\{[a-z]+\}/u);
  });
});
