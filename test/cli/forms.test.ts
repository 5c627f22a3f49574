import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, content, file, FOLDER, refused } from './cli.js';

const SUBMISSIONS = JSON.stringify([
  { _id: 1, _submission_time: '2026-03-04T09:30:00', pay_withheld: 'yes', threats: 'maybe' },
  { _id: 2, age: '131', pay_witheld: 'no', deceived: 'yes' },
]);

describe('export', () => {
  it.each([
    ['xlsform', ['general.xlsx', 'general.xml']],
    ['surveyjs', ['general.surveyjs.json']],
    ['formio', ['general.formio.json', 'general.i18n.json']],
    ['redcap', ['general.da.redcap.csv', 'general.en.redcap.csv']],
    ['markdown', ['general.da.adding-up.md', 'general.da.form.md', 'general.en.adding-up.md', 'general.en.form.md']],
    [
      'html',
      ['general.da.adding-up.html', 'general.da.form.html', 'general.en.adding-up.html', 'general.en.form.html'],
    ],
    ['csv', ['general.codebook.csv']],
  ])('to %s writes its files into a new folder and names them', async (target, names) => {
    const out = `out-${target}`;
    const run = await cli(['export', 'general', '--to', target, '--out', out]);

    expect(run.exit).toBe(0);
    expect(readdirSync(join(FOLDER, out)).sort()).toEqual(names);
    expect(run.stdout.trim().split('\n').sort()).toEqual(names.map((name) => join(out, name)));
  });

  it.each(['fhir', 'dhis2', 'misp'])('to %s writes JSON', async (target) => {
    const run = await cli(['export', 'stim', '--to', target, '--out', `json-${target}`]);
    const [first = ''] = run.stdout.split('\n');

    expect(run.exit).toBe(0);
    expect(() => JSON.parse(content(first)) as unknown).not.toThrow();
  });

  it('takes a plan, says what is lost, and has the languages that are asked for', async () => {
    const run = await cli(['export', 'outreach-adverts', '--to', 'redcap', '--lang', 'da', '--out', 'plan']);

    expect(run.exit).toBe(0);
    expect(readdirSync(join(FOLDER, 'plan'))).toEqual(['outreach-adverts.redcap.csv']);
    expect(content('plan/outreach-adverts.redcap.csv')).toContain('Ved ikke');
    expect(run.stderr).toContain('only the shape of this file was tested');
  });

  it('names help before points, and none where none is wanted', async () => {
    await cli(['export', 'general', '--to', 'markdown', '--lang', 'en', '--out', 'helped']);
    await cli(['export', 'general', '--to', 'markdown', '--lang', 'en', '--referral', 'none', '--out', 'unhelped']);

    expect(content('helped/general.adding-up.md')).toContain('70 20 25 50');
    expect(content('unhelped/general.adding-up.md')).not.toContain('70 20 25 50');
  });

  it('never writes over a file unless it is told to', async () => {
    const args = ['export', 'stim', '--to', 'csv', '--out', 'twice'];
    await cli(args);

    refused(await cli(args), 4, 'exists already');
    expect((await cli([...args, '--force'])).exit).toBe(0);
  });

  it.each([
    [['--to', 'xlsfrom', '--out', 'x'], 'did you mean "xlsform"?'],
    [['--out', 'x'], '--to TARGET says for which tool'],
    [['--to', 'csv'], '--out FOLDER says where the files go'],
  ])('refuses %j', async (args, reason) => {
    refused(await cli(['export', 'general', ...args]), 2, reason);
  });

  it('refuses a language that the set does not have, and says which there are', async () => {
    refused(await cli(['export', 'general', '--to', 'csv', '--lang', 'da,fr', '--out', 'x']), 1, 'en, da');
  });
});

describe('import', () => {
  it('gives one row for each record, with everything that could not be used', async () => {
    const run = await cli([
      'import',
      'general',
      file('s.json', SUBMISSIONS),
      '--from',
      'xlsform',
      '--meeting',
      'first',
    ]);
    const rows = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: number; facts: object; issues: unknown[] });

    expect(run.exit).toBe(0);
    expect(rows.map(({ record, facts }) => [record, Object.keys(facts)])).toEqual([
      [1, ['pay-withheld', 'threats']],
      [2, ['deceived']],
    ]);
    expect(rows[0]?.facts).toMatchObject({
      'pay-withheld': { value: true, evidence: [{ kind: 'not-stated', meeting: 'first', date: '2026-03-04' }] },
    });
    expect(rows[1]?.issues).toHaveLength(2);
    expect(run.stderr).toContain('record 2: ');
    expect(run.stderr).toContain('pay_withheld');
  });

  it('gives the facts of one record to assess', async () => {
    const run = await cli(['import', 'general', file('s.json', SUBMISSIONS), '--from', 'xlsform', '--record', '1']);
    const assessed = await cli(['assess', 'general', file('facts.json', run.stdout), '--format', 'json']);

    expect((JSON.parse(assessed.stdout) as { score: unknown }).score).toMatchObject({ least: 1 });
  });

  it('reads a table, divided by semicolons and with a byte order mark as well', async () => {
    const run = await cli([
      'import',
      'general',
      file('r.csv', '\uFEFFrecord_id;threats\r\n7;yes\r\n8;\r\n'),
      '--from',
      'redcap',
    ]);

    expect(run.exit).toBe(0);
    expect(run.stdout.split('\n')[0]).toContain('"threats":{"value":true');
  });

  it.each(['name\n', '[]'])('says where there is no record in %j', async (text) => {
    const run = await cli(['import', 'general', file('none.txt', text), '--from', 'redcap']);

    expect([run.exit, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('there is no record in it');
  });

  it('exits with 1 where no record can be used, and loses none', async () => {
    const run = await cli(['import', 'general', file('n.json', '[{"nothing":"here"}]'), '--from', 'formio']);

    expect(run.exit).toBe(1);
    expect(run.stderr).toMatch(/^record 1: \/data: /u);
    expect(JSON.parse(run.stdout)).toMatchObject({ record: 1, facts: {}, issues: [{ path: '/data' }] });
  });

  it.each([
    [['--from', 'kobo'], 'There is xlsform'],
    [[], '--from TOOL says where the file comes from'],
    [['--from', 'xlsform', '--record', '3'], '--record is a number from 1 to 2'],
    [['--from', 'xlsform', '--date', '4.3.2026'], '--date is a day'],
    [['--from', 'xlsform', '--kind', 'rumour'], 'rumour'],
  ])('refuses %j', async (args, reason) => {
    refused(await cli(['import', 'general', file('s.json', SUBMISSIONS), ...args]), 2, reason);
  });
});

describe('the example of an asylum intake', () => {
  it('is made of submissions that can be read whole', async () => {
    const submissions = readFileSync(new URL('../../examples/asylum-intake/submissions.json', import.meta.url), 'utf8');
    const run = await cli([
      'import',
      'asylum-unaccompanied-minor',
      file('intake.json', submissions),
      '--from',
      'xlsform',
    ]);

    expect(run.stderr).toBe('');
    expect(run.stdout.trim().split('\n')).toHaveLength(3);
  });
});

describe('the example of cases from Primero', () => {
  const cases = readFileSync(new URL('../../examples/primero-case/cases.json', import.meta.url), 'utf8');
  const importing = ['import', 'asylum-unaccompanied-minor'];

  it('is read case by case, and names the one field that nobody knows', async () => {
    const run = await cli([...importing, file('cases.json', cases), '--from', 'primero', '--date', '2026-11-09']);
    const rows = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly facts: object; readonly issues: readonly object[] });

    expect(run.exit).toBe(0);
    expect(rows.map(({ facts }) => Object.keys(facts))).toEqual([
      ['age', 'unaccompanied', 'unsuitable-work', 'lives-with-non-parents', 'psychological-violence'],
      ['age', 'may-be-under-18', 'lives-with-non-parents'],
    ]);
    expect(rows.map(({ issues }) => issues)).toMatchObject([
      [{ code: 'unexpected', path: '/local_arrival_route' }],
      [],
    ]);
    expect(run.stdout + run.stderr).not.toContain('Fictitious');
  });

  it('can also come as the interface of Primero gives it', async () => {
    const page = JSON.stringify({ data: [{ id: 'x', age: 15 }, { id: 'y' }], metadata: { total: 2 } });
    const run = await cli([...importing, file('page.json', page), '--from', 'primero', '--record', '1']);

    expect(JSON.parse(run.stdout)).toMatchObject({ age: { value: 15 } });
  });
});
