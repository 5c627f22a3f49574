import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Release, Releases, RuleSetFile, Translation } from '../../src/index.js';
import { digest } from '../../src/json/canonical-json.js';
import { da, en } from '../../src/report/index.js';
import { golden } from '../support/golden.js';
import { schemaFaults } from '../support/schemas.js';
import { buildCli } from './build-cli.js';

const ROOT = new URL('../../', import.meta.url).pathname;

/** A folder laid out like the package, with rules of its own whose statuses change. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'withdrawal-')));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
const main = await buildCli(home);
rmSync(join(home, 'rules'), { recursive: true });
cpSync(join(ROOT, 'rules'), join(home, 'rules'), { recursive: true });

const read = (path: string): unknown => JSON.parse(readFileSync(join(home, path), 'utf8'));
const write = (path: string, data: unknown): void => {
  writeFileSync(join(home, path), typeof data === 'string' ? data : JSON.stringify(data));
};

interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

function cli(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: home,
    encoding: 'utf8',
    input,
    timeout: 40_000,
  });
  return { exit: status, out: stdout, said: stderr };
}

/** What a run printed that ended well. */
function done(args: readonly string[], input?: string): Run {
  const run = cli(args, input);
  expect(run.exit, run.said).toBe(0);
  return run;
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Gives the released version another status, and says what to use instead. */
function setStatus(id: string, status: Release['status'], statusReason: string, replacedBy: string | null): void {
  const path = `rules/sets/${id}/releases.json`;
  const file = read(path) as Releases; // its schema is held below
  const releases = file.releases.map((release) =>
    release.version === '1.0.0' ? { ...release, status, statusReason, replacedBy } : release,
  );
  write(path, { ...file, releases });
  expect(schemaFaults('releases', read(path))).toEqual([]);
}

/** Releases the same set once more, as 1.0.1, in all its languages. */
function releaseNext(id: string): void {
  const folder = `rules/sets/${id}`;
  const next = { ...(read(`${folder}/1.0.0.json`) as RuleSetFile), version: '1.0.1' };
  write(`${folder}/1.0.1.json`, next);
  const danish = read(`${folder}/1.0.0.da.json`) as Translation;
  write(`${folder}/1.0.1.da.json`, { ...danish, ruleSet: { id, version: '1.0.1' } });
  const file = read(`${folder}/releases.json`) as Releases;
  const [first] = file.releases;
  const release = { ...first, version: '1.0.1', date: '2026-12-06', sha256: digest(next), status: 'released' };
  write(`${folder}/releases.json`, { ...file, releases: [...file.releases, release] });
}

const REASON = 'Made up for this test: a cut-off stood one point too low.';
const FACTS = '{"age":15,"threats":true}';

/** Everything that shows a person what a version says, each in its own format. */
const SHOWN = [
  ...(['en', 'da'] as const).flatMap((language) =>
    ['text', 'markdown', 'html'].map((format) => ({
      name: `assess as ${format} in ${language}`,
      args: ['assess', 'child@1.0.0', '-', '--as-of', '2026-12-07', '--lang', language, '--format', format],
      language,
    })),
  ),
  { name: 'plan as text', args: ['plan', 'asylum-unaccompanied-minor', '-', '--other-facts', 'count'], language: 'en' },
  {
    name: 'plan as html',
    args: ['plan', 'asylum-unaccompanied-minor', '-', '--other-facts', 'count', '--format', 'html'],
    language: 'en',
  },
  { name: 'show', args: ['show', 'child@1.0.0'], language: 'en' },
] as const;

const words = { en, da };

/** That the notice stands before the version, the meaning, any number and any sign. */
function expectFirst(printed: string, notice: string): void {
  // The head of a page of HTML is for the browser.
  const [body = ''] = printed.split('<body').slice(-1);
  const text = flat(body.replaceAll(/<[^<>]{1,200}>/gu, ' '));
  const at = text.indexOf(notice);
  expect(at, `${notice}\n${text.slice(0, 400)}`).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(REASON)).toBeGreaterThan(at);
  for (const later of ['trained person', 'uddannet', 'Next step', 'Næste skridt', ', 2026-12-07'].map((word) =>
    text.indexOf(word),
  ))
    if (later >= 0) expect(later).toBeGreaterThan(at);
}

/** The notice in a language, as text; HTML and Markdown escape nothing of it. */
const noticeOf = (status: 'deprecated' | 'withdrawn', language: 'en' | 'da', replacedBy: string | null): string =>
  flat(words[language].superseded[status](replacedBy));

function replaysAll(id: string): void {
  const recorded = golden.find((item) => item.id === id && item.version === '1.0.0')!.assessments;
  expect(recorded.length).toBeGreaterThanOrEqual(10);
  for (const { assessment } of [recorded[0]!, recorded.at(-1)!]) {
    const { out } = done(['replay', '-'], JSON.stringify(assessment));
    expect(out).toMatch(new RegExp(`^same: ${id} 1\\.0\\.0, `, 'u'));
  }
}

describe('a version that is the one to use', () => {
  it.each(SHOWN)('says nothing of its status: $name', ({ args }) => {
    const { out, said } = done(args, FACTS);
    for (const { superseded } of [en, da])
      for (const status of ['deprecated', 'withdrawn'] as const) {
        const [notice = ''] = superseded[status](null).split('.');
        expect(flat(out) + said).not.toContain(notice);
      }
  });

  it('is told as JSON without a word on its status', () => {
    const { out, said } = done(['assess', 'child', '-', '--format', 'json'], FACTS);
    expect([Object.keys(JSON.parse(out) as object)[0], said]).toEqual(['format', '']);
  });
});

// The steps rest on one another, as they do in time.
describe.each([
  ['deprecated', '1.0.1'],
  ['withdrawn', '1.0.1'],
  ['withdrawn', null],
] as const)('then it is %s, replaced by %s', (status, replacedBy) => {
  it('by its releases.json alone; the file stays as it was released', () => {
    for (const id of ['child', 'sex-ad']) {
      if (status === 'deprecated') releaseNext(id);
      setStatus(id, status, REASON, replacedBy);
      expect(readFileSync(join(home, `rules/sets/${id}/1.0.0.json`))).toEqual(
        readFileSync(join(ROOT, `rules/sets/${id}/1.0.0.json`)),
      );
      const { out } = cli(['check', `${id}@1.0.0`]);
      expect(out).not.toMatch(/release-hash|replaced-by|frozen/u);
    }
  });

  it('leaves the newer version as the one to use', () => {
    const { out } = done(['assess', 'child', '-', '--format', 'json'], FACTS);
    expect(JSON.parse(out)).toMatchObject({ ruleSet: { version: '1.0.1' } });
  });

  it.each(SHOWN)('says so first: $name', ({ args, language }) => {
    expectFirst(done(args, FACTS).out, noticeOf(status, language, replacedBy));
  });

  it('says so first as JSON, with the result that it always had', () => {
    const run = done(['assess', 'child@1.0.0', '-', '--format', 'json'], FACTS);
    const { superseded, ...assessment } = JSON.parse(run.out) as Record<string, unknown>;
    expect(Object.keys(JSON.parse(run.out) as object).slice(0, 2)).toEqual(['superseded', 'format']);
    expect(superseded).toEqual({ status, statusReason: REASON, replacedBy });
    expect(assessment).toMatchObject({ ruleSet: { id: 'child', version: '1.0.0' }, score: { least: 1 } });
    expect(schemaFaults('assessment', JSON.parse(run.out))).toEqual([]);
    expect(flat(run.said)).toContain(noticeOf(status, 'en', replacedBy));
    expect(done(['replay', '-'], run.out).out).toMatch(/^same: child 1\.0\.0, /u);
  });

  it('says so first in each assessment of a plan as JSON', () => {
    const args = ['plan', 'asylum-unaccompanied-minor', '-', '--other-facts', 'count', '--format', 'json'];
    const { out, said } = done(args, FACTS);
    const { sets } = JSON.parse(out) as {
      readonly sets: readonly { readonly ruleSet: { id: string }; readonly assessment: object | null }[];
    };
    const child = sets.find(({ ruleSet }) => ruleSet.id === 'child')!.assessment!;
    expect(Object.entries(child)[0]).toEqual(['superseded', { status, statusReason: REASON, replacedBy }]);
    expect(schemaFaults('plan-assessment', JSON.parse(out))).toEqual([]);
    expect(said).toMatch(/^child 1\.0\.0: /u);
  });

  it.each([
    ['ask', ['ask', 'child@1.0.0'], 'q\n'],
    ['show as JSON', ['show', 'child@1.0.0', '--format', 'json'], ''],
    ['export', ['export', 'child@1.0.0', '--to', 'xlsform', '--out', 'forms', '--force'], ''],
    ['screen', ['screen', '-', '--set', 'sex-ad@1.0.0'], '{"id":"a1","text":"Rolig massage."}\n'],
    ['explain as JSON', ['explain', '-', '--set', 'sex-ad@1.0.0', '--format', 'json'], 'Rolig massage.'],
    [
      'study',
      [
        'study',
        join(ROOT, 'examples/study/outcomes.csv'),
        '--set',
        'sex-ad@1.0.0',
        '--coders',
        'a,b',
        '--tie-break',
        'c',
        '--resamples',
        '0',
      ],
      '',
    ],
  ])('is told beside the result, before anything else: %s', (_, args, input) => {
    const { said } = done(args, input);
    expect(flat(said)).toMatch(/^(?:child|sex-ad) 1\.0\.0: /u);
    const why = status === 'withdrawn' ? ` ${REASON}` : '';
    expect(flat(said).indexOf(`${noticeOf(status, 'en', replacedBy)}${why}`)).toBe(
      'child 1.0.0: '.length + (said.startsWith('sex-ad') ? 1 : 0),
    );
  });

  it('is listed among the sets, a withdrawn version before all others', () => {
    const list = JSON.parse(done(['sets', '--format', 'json']).out) as readonly {
      readonly id: string;
      readonly version: string;
      readonly superseded: readonly unknown[];
    }[];
    const child = list.find(({ id }) => id === 'child')!;
    expect([child.version, child.superseded]).toEqual([
      '1.0.1',
      [{ version: '1.0.0', status, statusReason: REASON, replacedBy }],
    ]);
    const [first = ''] = done(['sets']).out.split('\n');
    if (status === 'withdrawn')
      expect(first).toBe(
        `child 1.0.0: withdrawn${replacedBy === null ? '' : `, replaced by ${replacedBy}`}. ${REASON}`,
      );
    else expect(first).toMatch(/^set +version/u);
  });

  it('replays what was recorded while it was the one to use', () => {
    for (const id of ['child', 'sex-ad']) replaysAll(id);
  });
});

describe('a set of which every version is withdrawn', () => {
  it('is still there, in its newest version, and says so first', () => {
    const path = 'rules/sets/child/releases.json';
    const file = read(path) as Releases;
    const releases = file.releases.map((release) => ({
      ...release,
      status: 'withdrawn',
      statusReason: REASON,
      replacedBy: null,
    }));
    write(path, { ...file, releases });

    expectFirst(done(['assess', 'child', '-'], FACTS).out, noticeOf('withdrawn', 'en', null));
    expect(done(['sets']).out).toMatch(/^child +1\.0\.1 +withdrawn /mu);
  });
});
