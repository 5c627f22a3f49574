import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import type { FindingsReport } from '../../src/check/index.js';
import { DANISH, SET, material } from '../check/clean-set.js';
import { FOLDER, cli, content, done, file, readJson, refused } from './cli.js';
import type { Run } from './cli.js';

const FAULTY = { ...SET, title: 'Victims in a workshop', referral: ['dk'] };
const report = (run: Run): FindingsReport => JSON.parse(run.stdout) as FindingsReport;
const said = ({ findings }: FindingsReport): readonly string[] =>
  findings.map(({ check, file: name, path }) => `${check} ${name}#${path}`);
const exceptions = (...list: readonly object[]): object => ({ format: 'check-exceptions/1', exceptions: list });
const folder = (name: string): string => {
  mkdirSync(join(FOLDER, name), { recursive: true });
  return name;
};
/** Writes a file laid out over lines, so that findings have lines of their own. */
const laidOut = (name: string, data: unknown): string => file(name, JSON.stringify(data, null, 2));

/** A run that found something: exit code 1, findings on standard output and nothing beside. */
function found(run: Run): string {
  expect([run.exit, run.stderr]).toEqual([1, '']);
  expect(run.stdout).not.toMatch(/^ {4}at .*:\d+:\d+|node:internal/mu);
  return run.stdout;
}

describe.concurrent('check', () => {
  it('finds no errors in the sets of the package', async () => {
    const text = done(await cli(['check']));
    expect(text).toMatch(/^(?:No findings\.|0 errors, .*\.)$/mu);
  });

  it('checks the set that is named, every version or one', async () => {
    done(await cli(['check', 'general']));
    const version = (readJson('rules/sets/general/releases.json') as { releases: { version: string }[] }).releases[0]!
      .version;
    done(await cli(['check', `general@${version}`]));
  });

  it('finds nothing in a good file of one’s own, with its translation beside it', async () => {
    file('good.da.json', DANISH);
    expect(done(await cli(['check', laidOut('good.json', SET), '--strict']))).toBe('No findings.\n');
  });

  it('says what is wrong in a file of one’s own, and where', async () => {
    const text = found(await cli(['check', laidOut('faulty.json', FAULTY)]));
    expect(text).toMatch(/^faulty\.json\n {2}6:12 {2}error {4}banned-words {2}"Victims": /u);
    expect(text).toContain('at /title');
    expect(text).toContain('→ say "the person"');
    expect(text).toMatch(/^1 error, 0 warnings, 0 notes\.$/mu);
  });

  it('says what is wrong in a translation beside it', async () => {
    file('wording.da.json', { ...DANISH, title: 'Ofre i et værksted' });
    const run = await cli(['check', file('wording.json', SET), '--format', 'json']);
    found(run);
    expect(said(report(run))).toEqual(['banned-words wording.da.json#/title']);
  });

  it('checks a translation that is named with the set that lies beside it, and says so where there is none', async () => {
    const name = file(`${folder('translated')}/signs.json`, SET);
    const translated = file('translated/signs.da.json', DANISH);
    expect((await cli(['check', translated])).stdout).toBe((await cli(['check', name])).stdout);
    const alone = file(`${folder('alone')}/signs.da.json`, DANISH);
    const text = found(await cli(['check', alone]));
    expect(text).toContain('This is a translation. Put the rule file that it belongs to beside it');
    expect(text).toContain('1 error, 0 warnings, 0 notes.');
  });

  it('says that a translation belongs to another version', async () => {
    file('pinned.da.json', { ...DANISH, ruleSet: { id: 'workshop', version: '2.0.0' } });
    expect(found(await cli(['check', file('pinned.json', SET)]))).toContain('translation-target');
  });

  it('checks a folder of versions with its releases', async () => {
    const name = folder('workshop');
    const { releases } = material() as unknown as { releases: { text: string } };
    laidOut('workshop/1.0.0.json', SET);
    file('workshop/1.0.0.da.json', DANISH);
    file('workshop/releases.json', releases.text);
    expect(done(await cli(['check', `${name}/`]))).toBe('No findings.\n');
    laidOut('workshop/1.0.0.json', { ...SET, purpose: 'Changed after the release.' });
    expect(found(await cli(['check', `${name}/`]))).toContain('release-hash');
  });

  it('compares a set in a folder of sets with the facts and sources that the sets share', async () => {
    for (const name of ['own', 'own/sets', 'own/sets/workshop', 'own/referral']) folder(name);
    const { dictionary, sources } = material({ sources: [['/sources/a-guide/year', 1999]] }) as unknown as Record<
      string,
      { text: string }
    >;
    file('own/sets/workshop/1.0.0.json', SET);
    file('own/facts.json', dictionary!.text);
    file('own/sources.json', sources!.text);
    const run = await cli(['check', 'own/sets/workshop/1.0.0.json', '--format', 'json']);
    found(run);
    expect([...said(report(run))].sort()).toEqual([
      'referrals own/sets/workshop/1.0.0.json#/referral/0',
      'shared-sources own/sets/workshop/1.0.0.json#/sources/a-guide',
    ]);
  });

  it('says that a file is missing, is a folder without rule files, or is no UTF-8', async () => {
    expect(found(await cli(['check', 'missing.json']))).toContain('there is no such file or folder');
    expect(found(await cli(['check', `${folder('empty')}/`]))).toContain('There is no rule file here');
    expect(found(await cli(['check', file('latin.json', Uint8Array.from([0x7b, 0xe6, 0x7d]))]))).toContain('UTF-8');
  });

  it('says where a file is no JSON', async () => {
    const text = found(await cli(['check', file('cut.json', '{\n  "format": "rule-set/1",\n  "id": ')]));
    expect(text).toMatch(/^ {2}3:9 +error +readable +the text ends before the JSON is complete/mu);
    expect(text).toContain('checks could not run');
  });

  it('checks the other files where one cannot be read', async () => {
    const run = await cli(['check', 'nowhere.json', file('second.json', FAULTY), '--format', 'json']);
    expect(said(report(run))).toEqual(['readable nowhere.json#', 'banned-words second.json#/title']);
    expect(run.exit).toBe(1);
  });

  it('says that a translation beside the file cannot be read, and checks the rest', async () => {
    file('half.da.json', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]));
    const run = await cli(['check', file('half.json', FAULTY), '--format', 'json']);
    expect(said(report(run))).toEqual(['readable half.da.json#', 'banned-words half.json#/title']);
  });

  it('lets warnings and notes pass, unless it is to be strict', async () => {
    const name = file('warned.json', {
      ...SET,
      facts: SET.facts.map((fact) =>
        fact.id === 'papers-kept' ? { ...fact, question: 'Is the person not without papers?' } : fact,
      ),
    });
    expect(done(await cli(['check', name]))).toContain('0 errors, 1 warning, 0 notes.');
    found(await cli(['check', name, '--strict']));
  });

  it('leaves out what is excepted with a reason, and refuses exceptions that are not used', async () => {
    const name = file('excepted.json', FAULTY);
    const entry = { check: 'banned-words', file: 'excepted.json', path: '/title', reason: 'The name of a law.' };
    const used = file('used.json', exceptions(entry));
    expect(done(await cli(['check', name, '--exceptions', used]))).toBe('No findings.\n');
    const unused = file('unused.json', exceptions(entry, { ...entry, path: '/purpose' }));
    expect(found(await cli(['check', name, '--exceptions', unused]))).toMatch(/unused\.json\n.*unused-exception/u);
    const strays = file('strays.json', exceptions(entry, { ...entry, file: 'other.json' }));
    expect(found(await cli(['check', name, '--exceptions', strays]))).toContain('unused-exception');
    expect(
      found(await cli(['check', name, '--exceptions', file('bare.json', exceptions({ ...entry, reason: '' }))])),
    ).toContain('schema');
  });

  it('refuses a list of exceptions that is not there', async () => {
    refused(await cli(['check', 'general', '--exceptions', 'gone.json']), 1, 'gone.json: there is no such file');
  });

  it('gives findings as JSON, with their number', async () => {
    const run = await cli(['check', laidOut('as-json.json', FAULTY), '--format', 'json']);
    found(run);
    expect(report(run)).toMatchObject({
      format: 'check/1',
      findings: [{ check: 'banned-words', level: 'error', file: 'as-json.json', path: '/title', line: 6, column: 12 }],
      counts: { error: 1, warning: 0, note: 0 },
    });
  });

  it('gives findings as SARIF, also into a file', async () => {
    const name = laidOut('as-sarif.json', FAULTY);
    const run = await cli(['check', name, '--format', 'sarif', '--out', 'found.sarif']);
    expect([run.exit, run.stdout, run.stderr]).toEqual([1, '', 'written to found.sarif\n']);
    const log = JSON.parse(content('found.sarif')) as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect([log.version, log.runs[0]?.results[0]?.ruleId]).toEqual(['2.1.0', 'banned-words']);
    refused(await cli(['check', name, '--out', 'found.sarif']), 4, 'exists already');
    refused(await cli(['check', name, '--out', name, '--force']), 4, 'this is the input');
  });

  it('lists every check with what it looks for and why', async () => {
    const text = done(await cli(['check', '--list']));
    for (const { id, what, why } of CHECKS) {
      expect(text).toContain(`${id} (`);
      expect(text).toContain(what);
      expect(text).toContain(why);
    }
    expect(JSON.parse(done(await cli(['check', '--list', '--format', 'json'])))).toEqual(CHECKS);
    refused(await cli(['check', '--list', 'general']), 2, '--list stands alone');
    refused(await cli(['check', '--list', '--format', 'sarif']), 2, 'text or json');
  });

  it('refuses a set, a version, a format and an option that there is not', async () => {
    refused(await cli(['check', 'generel']), 2, 'no rule set "generel"', 'did you mean "general"?');
    refused(await cli(['check', 'general@9.9.9']), 2, '"general" has no version 9.9.9');
    refused(await cli(['check', 'general@1.0.0@2']), 2, 'no rule set');
    for (const name of ['constructor', '__proto__', '']) refused(await cli(['check', name]), 2, 'no rule set');
    refused(await cli(['check', 'general', '--format', 'xml']), 2, '--format is one of text, json, sarif');
    refused(await cli(['check', 'general', '--formt']), 2, 'did you mean --format?');
  });

  it('shows characters that nobody can see as escapes', async () => {
    const text = found(await cli(['check', file('strange.json', { ...SET, referral: ['dk'], id: 'a\u001B[2J' })]));
    // eslint-disable-next-line no-control-regex -- that it is not there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/u);
  });

  it('explains itself, with examples that fit a screen', async () => {
    const help = done(await cli(['check', '--help']));
    for (const option of ['--list', '--format', '--exceptions', '--strict', '--out', '--force'])
      expect(help).toContain(option);
    expect(help).toMatch(/^Exit codes: 0 /mu);
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130);
    expect(readdirSync(FOLDER)).not.toContain('check.sarif');
  });

  it('ends on a megabyte of a hostile file', async () => {
    const start = performance.now();
    found(
      await cli(['check', file('hostile.json', JSON.stringify({ ...SET, indicators: new Array(200_000).fill(1) }))]),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('has an entry of its own in the package', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      exports: object;
    };
    expect(exports).toHaveProperty(['./check']);
  });
});
