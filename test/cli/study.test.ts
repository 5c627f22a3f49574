import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STATEMENT_OF_STUDY } from '../../src/study/statement.js';
import type { Study } from '../../src/study/study-types.js';
import { schemaFaults } from '../support/schemas.js';
import { FOLDER, cli, content, done, file, readJson, refused } from './cli.js';
import type { Run } from './cli.js';

const EXAMPLE = readFileSync(new URL('../../examples/study/outcomes.csv', import.meta.url), 'utf8');
const outcomes = file('outcomes.csv', EXAMPLE);
const EXAMPLE_ARGS = [outcomes, '--set', 'sex-ad', '--coders', 'a,b', '--tie-break', 'c', '--cluster', 'advertiser'];
const QUICK = ['--resamples', '100'];

/** Ten scores and outcomes, and one of unknown outcome. */
const SCORES =
  'id,points,found\na,5,yes\nb,4,yes\nc,4,ja\nd,2,1\ne,1-4,TRUE\nf,4,no\ng,2,nej\nh,1,0\ni,1,no\nj,0,no\nk,3,\n';
const scores = file('scores.csv', SCORES);
const SCORED = [scores, '--score', 'points', '--outcome', 'found', ...QUICK];

const studyIn = (run: Run): Study => {
  expect(run.exit, run.stderr).toBe(0);
  const study = JSON.parse(run.stdout) as Study;
  expect(schemaFaults('study', study)).toEqual([]);
  return study;
};
const json = async (args: readonly string[], stdin?: string): Promise<Study> =>
  studyIn(await cli(['study', ...args, '--format', 'json'], stdin === undefined ? {} : { stdin }));

describe.concurrent('study', () => {
  it('gives the figures of scores made elsewhere as JSON, and says how many records there were', async () => {
    const run = await cli(['study', ...SCORED, '--cut-off', '4', '--format', 'json']);
    expect(run.stderr).toBe('11 records: 5 with and 5 without the target condition, 1 unknown, 0 not used\n');
    const study = studyIn(run);
    expect(study.auc).toMatchObject({ estimate: 0.78, method: 'delong', n: 10 });
    expect(study.accuracy?.excluded.table).toEqual({
      truePositive: 3,
      falsePositive: 1,
      falseNegative: 1,
      trueNegative: 4,
    });
    expect(study.statement).toBe(STATEMENT_OF_STUDY);
    expect(study.settings).toMatchObject({ ruleSet: null, columns: { outcome: 'found', score: 'points' } });
  });

  it('reads the same from JSONL, a JSON array, semicolons, gzip and standard input', async () => {
    const expected = await json(SCORED);
    const rows = SCORES.trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([id, points, found]) => ({ id, points, found }));
    const withoutLines = (study: Study): unknown => ({ ...study, leakage: null });
    for (const [name, text] of [
      ['scores.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
      ['scores.json', JSON.stringify(rows, null, 2)],
      ['semicolons.csv', SCORES.replaceAll(',', ';')],
      ['scores.csv.gz', gzipSync(SCORES)],
    ] as const)
      expect(withoutLines(await json([file(name, text), ...SCORED.slice(1)])), name).toEqual(withoutLines(expected));
    expect(await json(['-', ...SCORED.slice(1)], SCORES)).toEqual(expected);
  });

  it('gives the same bytes for the same seed, and other intervals for another', async () => {
    const [a, b, c] = await Promise.all(
      ['7', '7', '8'].map((seed) => cli(['study', ...SCORED, '--seed', seed, '--format', 'json'])),
    );
    expect(a?.stdout).toBe(b?.stdout);
    expect(a?.stdout).not.toBe(c?.stdout);
  });

  it('tells records that cannot be used by line and column, and none of their content', async () => {
    const text = `${SCORES}l,9,Canary Jensen\nm,Canary,no\nn\na,1,no\n`;
    const run = await cli(['study', file('bad.csv', text), ...SCORED.slice(1), '--format', 'json']);
    expect(run.stderr.split('\n').slice(0, 4)).toEqual([
      'line 13: column "found" says neither yes, no nor unknown; a column map (--map) can tell which words of the table mean what',
      'line 14: column "points" is no score: a number, a range such as 2-7, or {"least": 2, "most": 7}',
      'line 15: not a valid CSV record: there are more or fewer cells than columns',
      'line 16: column "id" is the id of an earlier record',
    ]);
    expect(run.stderr + run.stdout).not.toContain('Canary');
    const { records } = studyIn(run);
    expect([records.read, records.used, records.bad.length]).toEqual([15, 11, 4]);
  });

  it('names a column that is not there, and the near one', async () => {
    refused(
      await cli(['study', scores, '--score', 'point', '--outcome', 'found']),
      1,
      'scores.csv: there is no column "point"; did you mean "points"?',
    );
    const run = await cli(['study', scores, '--score', 'points', '--outcome', 'fund', '--by', 'town']);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain('there is no column "fund"; did you mean "found"?');
    expect(run.stderr).toContain('there is no column "town"');
    const udfald = file('udfald.csv', 'points,udfald\n1,no\n');
    refused(
      await cli(['study', udfald, '--score', 'points']),
      1,
      'there is no column "outcome"; name yours with --outcome',
    );
    const lines = file('few.jsonl', '{"points": 1, "found": "no"}\n');
    refused(await cli(['study', lines, '--score', 'point', '--outcome', 'found']), 1, 'did you mean "points"?');
  });

  it.each([
    [[scores], 'name the set that scores the records'],
    [[scores, '--set', 'sex-ad', '--score', 'points'], 'give one of them'],
    [[scores, '--set', 'sexad', '--outcome', 'found'], 'did you mean "sex-ad"?'],
    [[...SCORED, '--prevalence', '2'], '--prevalence is a share between 0 and 1'],
    [[...SCORED, '--prevalence', '0'], '--prevalence is a share'],
    [[...SCORED, '--prevalence', '100%'], '--prevalence is a share'],
    [[...SCORED, '--confidence', '95'], '--confidence is a level'],
    [[...SCORED, '--seed', 'x'], '--seed is a whole number'],
    [[...SCORED, '--small-cell', '0'], '--small-cell is a whole number from 1'],
    [[...SCORED, '--coders', 'a'], '--coders names two'],
    [[...SCORED, '--tie-break', 'c'], '--tie-break needs --coders'],
    [[...SCORED, '--override', 'a'], '--override names the column'],
    [[...SCORED, '--cut-off', 'red'], 'There is no cut-off at band "red"'],
    [[...SCORED, '--format', 'xls'], '--format is one of'],
    [[...SCORED, '--out', 'a.jsn'], 'did you mean .json?'],
    [[...SCORED, '--bye', 'x'], 'did you mean --by?'],
    [[...SCORED, '--probabilities'], 'A score that is a probability lies between 0 and 1'],
    [[...SCORED.slice(0, -2), '--set', 'sex-ad'], 'give one of them'],
    [[outcomes, '--set', 'sex-ad', '--turn-on', 'nothing'], '--turn-on'],
  ])('%#: refuses %j', async (args, words) => {
    const run = await cli(['study', ...args]);
    expect(run.exit).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(words);
  });

  it('refuses a table without facts of the set, and a file without a record', async () => {
    refused(
      await cli(['study', scores, '--set', 'sex-ad', '--outcome', 'found']),
      1,
      'no column has the name of a fact of sex-ad',
      '--map',
    );
    refused(
      await cli(['study', file('empty.csv', 'id,points,found\n'), ...SCORED.slice(1)]),
      1,
      'no record that can be used',
    );
  });

  it('has help with examples', async () => {
    expect(done(await cli(['study', '--help']))).toContain('trafficking-indicators study examples/study/outcomes.csv');
  });
});

describe.concurrent('study of a set', () => {
  it('scores the bundled, simulated example, and finds what was planted in it', async () => {
    const study = await json([...EXAMPLE_ARGS, '--by', 'setting', '--by', 'language', ...QUICK]);
    expect(study.records).toMatchObject({ read: 400, used: 400, bad: [], clusters: { count: 200, largest: 2 } });
    expect(study.reference).toEqual({ kind: 'band', band: 'yellow', cutOff: 4, chosenBy: 'set' });
    expect(study.auc?.method).toBe('bootstrap-cluster');
    expect(study.auc?.estimate).toBeGreaterThan(0.75);
    expect(study.precisionAtK.map(({ k }) => k)).toEqual([10, 20, 50, 100, 200]);
    expect(study.indicators).toHaveLength(40);
    const away = study.indicators?.filter(({ direction }) => direction === 'away').map(({ id }) => id);
    expect(away).toEqual(expect.arrayContaining(['new-in-town', 'visible-tattoos']));
    expect(study.agreement?.outcome?.kappa?.estimate).toBeGreaterThan(0.7);
    const differs = study.cautions.filter(({ code }) => code === 'group-differs');
    expect(differs.map(({ values }) => values['group'])).toEqual(['apartment visits']);
    expect(study.leakage.sets).toBe(0);
  });

  it('reads rows of a screening, with outcomes in a file of their own', async () => {
    const adverts = file(
      'adverts.jsonl',
      [
        'Ny i byen. Altid åbent, alt er tilladt. Uden kondom. 30 min 200 kr. Ring 00 00 12 34',
        'Massage i Odense. God tid, te.',
      ]
        .map((text, at) => `${JSON.stringify({ id: `a${at}`, country: 'DK', text })}\n`)
        .join(''),
    );
    for (const format of ['jsonl', 'csv']) {
      const rows = file(`rows.${format}`, (await cli(['screen', adverts, '--format', format])).stdout);
      const beside = file('meetings.csv', 'id,found,town\na0,yes,Vejle\na1,no,Odense\na9,no,Ribe\n');
      const run = await cli([
        'study',
        rows,
        '--set',
        'sex-ad',
        '--outcomes',
        beside,
        '--outcome',
        'found',
        '--by',
        'town',
        '--format',
        'json',
        ...QUICK,
      ]);
      expect(run.stderr, format).toContain('1 outcome has no record in the file\n');
      const study = studyIn(run);
      expect(study.records).toMatchObject({ target: 1, noTarget: 1 });
      expect(study.auc).toBeNull();
      expect(study.roc?.points).toHaveLength(3);
    }
  });

  it('reads assessments, and refuses those of another set by line', async () => {
    const facts = file('facts.json', { 'low-price': true });
    const made = (set: string): Promise<Run> => cli(['assess', set, facts, '--format', 'json']);
    const run = await made('sex-ad');
    expect(run.exit, run.stderr).toBe(0);
    const assessment: unknown = JSON.parse(run.stdout);
    const lines = file(
      'assessed.jsonl',
      [
        { assessment, found: 'yes' },
        { assessment: { ...(assessment as object), ruleSet: {} }, found: 'no' },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    const came = await cli(['study', lines, '--set', 'sex-ad', '--outcome', 'found', '--format', 'json', ...QUICK]);
    expect(came.stderr).toContain('line 2: column "assessment" is no assessment of this version of the set');
    expect(studyIn(came).records).toMatchObject({ read: 2, used: 1, target: 1 });
  });

  it('takes a column map with names and words of its own; options count before it', async () => {
    const map = file('map.json', {
      format: 'study-map/1',
      id: 'nr',
      outcome: { column: 'status', yes: ['bekræftet'], no: ['afkræftet'], unknown: ['åben'] },
      facts: { 'low-price': { column: 'pris', yes: ['lav'], no: ['høj'] } },
      by: ['by'],
    });
    const table = file(
      'dansk.csv',
      'nr;status;pris;by\n1;bekræftet;lav;Vejle\n2;afkræftet;høj;Vejle\n3;åben;;Odense\n',
    );
    const study = await json([table, '--set', 'sex-ad', '--map', map, ...QUICK, '--by', 'pris']);
    expect(study.records).toMatchObject({ target: 1, noTarget: 1, unknownOutcome: 1 });
    expect(study.settings.columns).toMatchObject({ outcome: 'status', by: ['pris'] });
    const price = study.indicators?.find(({ id }) => id === 'low-price');
    expect(price?.present).toEqual({ target: 1, noTarget: 0, unknown: 0 });
    refused(
      await cli([
        'study',
        table,
        '--set',
        'sex-ad',
        '--map',
        file('bad-map.json', { format: 'study-map/1', outcom: 'x' }),
      ]),
      1,
      'bad-map.json',
      'outcom',
    );
  });

  it('says of a column that has almost the name of a fact that it is not read', async () => {
    const table = file('near.csv', 'id,outcome,low-price,new_in_town\n1,yes,yes,no\n2,no,no,no\n');
    const run = await cli(['study', table, '--set', 'sex-ad', ...QUICK, '--format', 'json']);
    expect(run.stderr).toContain('column "new_in_town" is not read; if it is the fact "new-in-town", name it so');
  });
});

describe.concurrent('the report of a study', () => {
  it('is written by its ending, readable by its owner alone, and never over a file', async () => {
    const run = await cli(['study', ...SCORED, '--out', 'report.html']);
    expect([run.exit, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toMatch(/^written to report\.html\n11 records: /u);
    expect((statSync(join(FOLDER, 'report.html')).mode & 0o777).toString(8)).toBe('600');
    expect(content('report.html')).toMatch(/^<!doctype html>/iu);
    refused(await cli(['study', ...SCORED, '--out', 'report.html']), 4, 'exists already');
    refused(await cli(['study', ...SCORED, '--out', scores, '--force', '--format', 'json']), 4, 'this is the input');
  });

  it.each(['text', 'markdown', 'html'])(
    'as %s carries the statement of meaning, in English and Danish',
    async (format) => {
      const [en, da] = await Promise.all(
        ['en', 'da'].map((lang) => cli(['study', ...SCORED, '--format', format, '--lang', lang])),
      );
      expect(en?.exit).toBe(0);
      expect(en?.stdout.replaceAll(/\s+/gu, ' ')).toContain(STATEMENT_OF_STUDY);
      expect(da?.stdout).not.toContain('How recorded signs');
      expect(da?.stdout).toMatch(/[æøå]/u);
    },
  );

  it('as CSV has one figure a line, each with its place in the JSON', async () => {
    const [csv, study] = await Promise.all([cli(['study', ...SCORED, '--format', 'csv']), json(SCORED)]);
    const rows = csv.stdout
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows[0]).toEqual(['place', 'of', 'estimate', 'low', 'high', 'method', 'n', 'count']);
    expect(rows).toContainEqual([
      '/auc',
      '',
      '0.78',
      String(study.auc?.low),
      String(study.auc?.high),
      'delong',
      '10',
      '',
    ]);
    expect(rows.some(([place, of]) => place === '/cutOffs/3/excluded/sensitivity' && of === 'cutOff=4')).toBe(true);
    for (const row of rows) expect(row).toHaveLength(8);
  });
});

describe.concurrent('simulate', () => {
  const model = file('model.json', readJson('examples/study/model.json'));

  it('makes the bundled example again, byte for byte', async () => {
    expect(done(await cli(['simulate', model, '--count', '400', '--seed', '2026']))).toBe(EXAMPLE);
  });

  it('gives other cases for another seed, and JSONL where that is asked for', async () => {
    const lines = done(await cli(['simulate', model, '--count', '5', '--format', 'jsonl']))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'case-1', advertiser: 'cluster-1', setting: 'street' });
    expect(lines).not.toEqual(
      done(await cli(['simulate', model, '--count', '5', '--format', 'jsonl', '--seed', '2']))
        .trim()
        .split('\n'),
    );
  });

  it('draws what the model states', async () => {
    const plain = file('plain-model.json', {
      format: 'simulation-model/1',
      prevalence: 0.3,
      indicators: [{ id: 'low-price', sensitivity: 1, falsePositiveRate: 0, unknown: { present: 0, absent: 1 } }],
      strata: { town: { A: 1, B: 0 } },
    });
    const rows = done(await cli(['simulate', plain, '--count', '2000']))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const flagged = rows.filter(([, , , outcome]) => outcome === 'yes');
    expect(flagged.length / 2000).toBeCloseTo(0.3, 1);
    expect(flagged.every(([, , town, , price]) => town === 'A' && price === 'yes')).toBe(true);
    expect(rows.filter(([, , , outcome]) => outcome === 'no').every(([, , , , price]) => price === '')).toBe(true);
  });

  it.each([
    [{ format: 'simulation-model/2' }, 1, '/format'],
    [{ format: 'simulation-model/1', prevalence: 2, indicators: [] }, 1, 'prevalence'],
    [{ format: 'simulation-model/1', prevalence: 0.1, indicators: [{ id: 'a' }] }, 1, 'sensitivity'],
    [{ format: 'simulation-model/1', prevalence: 0.1, indicators: [], grups: [] }, 1, 'grups'],
    [{ format: 'simulation-model/1', prevalence: 0.1, indicators: [], strata: { a: { x: 0.5 } } }, 1, 'strata'],
    [
      { format: 'simulation-model/1', prevalence: 0.1, indicators: [], groups: [{ id: 'a', share: 0.5 }] },
      1,
      'Shares of groups add up to 1',
    ],
  ])('%#: refuses a model that makes no sense', async (data, exit, words) => {
    const run = await cli(['simulate', '-'], { stdin: JSON.stringify(data) });
    expect([run.exit, run.stdout]).toEqual([exit, '']);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain('an error in the program itself');
  });
});
