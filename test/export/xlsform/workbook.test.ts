import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { xlsform } from '../../../src/export/xlsform/index.js';
import { indicator, loadedWith, yesNo } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';
import { everyLanguage } from '../../support/shipped-options.js';
import { sheetsIn, surveyInSheets, surveyInXform } from '../../support/xlsform-files.js';

const sources = [...shippedSets, ...shippedPlans].map(
  (source) => ['file' in source ? source.file.id : source.id, source] as const,
);
type Source = (typeof sources)[number][1];

function isShipped(source: Source): boolean {
  return sources.some(([, shipped]) => shipped === source);
}

function filesOf(source: Source): { readonly workbook: Uint8Array; readonly xform: string } {
  const [workbook, xform] = xlsform(source, isShipped(source) ? everyLanguage(source) : {}).files;
  return { workbook: workbook?.content as Uint8Array, xform: xform?.content as string }; // in this order
}

describe('a workbook', () => {
  it.each(sources)('of %s describes the same form as its XForm', (id, source) => {
    const { workbook, xform } = filesOf(source);
    const read = surveyInSheets(sheetsIn(workbook));

    expect(read).toEqual(surveyInXform(xform));
    expect(read.settings.id).toBe(id);
    expect(read.languages[0]).toBe('English (en)');
    expect(read.languages).toContain('Dansk (da)');
    expect(JSON.stringify(read)).not.toContain('missing row');
  });

  it.each(sources)('of %s has a name of its own for every row', (_, source) => {
    const { survey = [], choices = [] } = sheetsIn(filesOf(source).workbook);
    const rows = survey.slice(1).filter(([type]) => type !== 'end_group');
    const names = rows.map(([, name]) => name ?? '');

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/u);
    for (const question of formOf(source).questions.values()) expect(names).toContain(question.name);
    const pairs = choices.map(([list, name]) => `${list ?? ''} ${name ?? ''}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('is the same bytes every time, and another version once a word is another', () => {
    const set = (question: string): ReturnType<typeof loadedWith> =>
      loadedWith({ facts: [{ ...yesNo('threats'), question }], indicators: [indicator('first', { var: 'threats' })] });
    const versionOf = (question: string): string => surveyInXform(filesOf(set(question)).xform).settings.version;

    expect(filesOf(set('Threats?'))).toEqual(filesOf(set('Threats?')));
    expect(versionOf('Threats?')).toMatch(/^1\.0\.0-[0-9a-f]{8}$/u);
    expect(versionOf('Threats!')).not.toBe(versionOf('Threats?'));
  });

  it('has a date that no clock and no time zone changes', () => {
    const zone = process.env['TZ'];
    const bytes = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return [...filesOf(loadedWith()).workbook];
    });
    process.env['TZ'] = zone ?? 'UTC';

    expect(bytes[0]).toEqual(bytes[1]);
  });

  it('keeps weights out of answers and out of what is asked', () => {
    const [, general] = sources.find(([id]) => id === 'general') ?? sources[0]!;
    const { survey = [], choices = [] } = sheetsIn(filesOf(general).workbook);

    expect(choices[0]).toEqual(['list_name', 'name', 'label::English (en)', 'label::Dansk (da)']);
    expect(
      choices
        .slice(1)
        .flat()
        .filter((text) => /\d/u.test(text)),
    ).toEqual([]);
    const calculation = survey[0]?.indexOf('calculation') ?? -1;
    const calculated = survey.slice(1).filter((row) => (row[calculation] ?? '') !== '');
    expect(new Set(calculated.map(([type]) => type))).toEqual(new Set(['calculate']));
    expect(calculated.flatMap((row) => row.slice(2, 6)).filter((text) => text !== '')).toEqual([]);
  });

  it('is refused when two rows have one name, or when no cell can hold an expression', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `a-fact-whose-name-is-rather-long-${index}`);
    const long = loadedWith({
      facts: ids.map(yesNo),
      indicators: [indicator('first', { or: ids.map((id) => ({ var: id })) })],
    });

    expect(() => xlsform(long)).toThrow(expect.objectContaining({ code: 'cannot-be-exported' }));
  });
});
