import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleSetFile } from '../../src/index.js';
import type { Refit } from '../../src/study/propose/refit-types.js';
import { schemaFaults } from '../support/schemas.js';
import { cli, content, file, refused } from './cli.js';

/** The first adverts of the example: enough to fit to, and quick. */
const EXAMPLE = readFileSync(new URL('../../examples/study/outcomes.csv', import.meta.url), 'utf8');
const outcomes = file('outcomes.csv', EXAMPLE.split('\n').slice(0, 201).join('\n'));
const ARGS = [outcomes, '--set', 'sex-ad', '--cluster', 'advertiser', '--folds', '2'];

describe('refit', () => {
  it('writes a new version that loads and passes every check, tells how far to trust it, and compares it with the old one', async () => {
    const run = await cli(['refit', ...ARGS, '--out', 'proposed.json']);
    expect(run.stderr).toBe('written to proposed.json\n');
    expect(run.exit).toBe(0);
    const text = run.stdout;
    expect(text).toMatch(/^PROPOSED POINTS FOR sex-ad 2\.0\.0, FROM VERSION 1\.0\.0\n/u);
    expect(text.indexOf('How far it may be trusted')).toBeLessThan(text.indexOf('\nPoints\n'));
    expect(text).toContain('SEX-AD 1.0.0 COMPARED WITH SEX-AD 2.0.0');
    const proposed = JSON.parse(content('proposed.json')) as RuleSetFile;
    const fitted = proposed.indicators.filter(({ weight }) => weight.basis === 'fitted');
    expect(fitted.length).toBeGreaterThan(15);
    for (const { weight } of fitted) expect([1, 2, 3]).toContain(weight.points);
    expect((await cli(['check', 'proposed.json'])).stdout).toContain('No findings');
    refused(await cli(['refit', ...ARGS, '--out', 'proposed.json']), 4, 'exists already');
  });

  it('gives the same as JSON, the same bytes for the same seed', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => cli(['refit', ...ARGS, '--format', 'json', '--version', '3.1.4'])),
    );
    expect(a?.stdout).toBe(b?.stdout);
    const refit = JSON.parse(a?.stdout ?? '') as Refit & { readonly comparison: { readonly step: string } };
    expect(schemaFaults('refit', refit)).toEqual([]);
    expect(refit).toMatchObject({ format: 'refit/1', version: '3.1.4' });
    expect(refit.records.used + refit.records.unknownOutcome).toBe(200);
    expect(refit.comparison.step).toBe('major');
    expect(refit.auc.validated?.estimate).toBeLessThan(refit.auc.apparent?.estimate ?? 0);
  });

  it('reports in Danish as well', async () => {
    const run = await cli(['refit', ...ARGS, '--lang', 'da']);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/^FORESLÅEDE POINT TIL sex-ad 2\.0\.0, FRA VERSION 1\.0\.0\n/u);
    expect(run.stdout).toMatch(/forslaget, på poster, det aldrig har set +0,\d{3} \(0,\d{3} til 0,\d{3}\)/u);
    expect(run.stdout).toContain('SAMMENLIGNET MED');
    expect(run.stdout).not.toMatch(/PROPOSED|Points|trusted|COMPARED/u);
  });

  it.each([
    [[outcomes], 2, 'name the set to refit'],
    [[...ARGS, '--most', '0'], 2, '--most is a whole number from 1 to 9'],
    [[...ARGS, '--folds', '1'], 2, '--folds is a whole number from 2'],
    [[...ARGS, '--version', 'two'], 2, '--version has three numbers'],
    [[...ARGS, '--order', 'low-prise,youth-words'], 2, 'did you mean "low-price"?'],
    [[...ARGS, '--format', 'html'], 2, '--format is one of text, json'],
    [[...ARGS, '--score', 'x'], 2, 'there is no option --score'],
    [[file('same.csv', 'outcome,low-price\nno,yes\nno,no\n'), '--set', 'sex-ad'], 1, 'all of one outcome'],
  ])('%#: refuses %j', async (args, exit, words) => {
    const run = await cli(['refit', ...args]);
    expect([run.exit, run.stdout]).toEqual([exit, '']);
    expect(run.stderr).toContain(words);
  });
});
