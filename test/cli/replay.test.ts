import { describe, expect, it } from 'vitest';
import { VERSION, assess } from '../../src/index.js';
import type { Assessment } from '../../src/index.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { SAMPLE, loaded } from '../report/sample-set.js';
import { cli, done, file, readJson, refused, shell } from './cli.js';

const recorded = assess(
  general,
  { threats: true, watched: { unknown: 'suspected' }, age: 30 },
  { asOf: '2026-11-21', concern: { reason: 'A reason.' }, channels: ['conversation'] },
);
const changed = (change: object): object => ({ ...(JSON.parse(JSON.stringify(recorded)) as object), ...change });
/** Writes an assessment and gives its name. */
const kept = (name: string, assessment: object): string => file(`${name}.assessment.json`, assessment);

describe.concurrent('a replay', () => {
  it('of what "assess" wrote is the same', async () => {
    file('talk.json', readJson('examples/general/second-talk.json'));
    const run = await shell(
      '$CLI assess general@1.0.0 talk.json --concern "A reason." --format json --out talk.assessment.json && $CLI replay talk.assessment.json',
    );
    expect([run.exit, run.stdout]).toEqual([0, `same: general ${general.version}, engine ${VERSION}\n`]);
  });

  it('reads standard input', async () => {
    expect(done(await cli(['replay', '-'], { stdin: JSON.stringify(recorded) }))).toMatch(/^same: /u);
  });

  it('is the same however the file is laid out', async () => {
    for (const space of [0, 2, '\t'])
      expect(done(await cli(['replay', '-'], { stdin: JSON.stringify(recorded, null, space) }))).toMatch(/^same: /u);
  });

  it('is the same where other facts were only counted', async () => {
    const counted = assess(general, { threats: true, 'not-ours': true }, { otherFacts: 'count' });
    expect(done(await cli(['replay', kept('counted', counted)]))).toMatch(/^same: /u);
  });

  it('leaves the version of the engine aside, and names both', async () => {
    const run = await cli(['replay', kept('older', changed({ engine: '0.0.1' }))]);
    expect(done(run)).toBe(`same: general ${general.version}, engine 0.0.1, now ${VERSION}\n`);
  });

  it('takes a rule file of one’s own', async () => {
    const own = file('own.rules.json', SAMPLE);
    const name = kept('own', assess(loaded(SAMPLE), { 'from-abroad': true }, { turnOn: ['from-abroad'] }));
    expect(done(await cli(['replay', name, '--rules', own]))).toBe(`same: workshop-signs 2.1.0, engine ${VERSION}\n`);
    refused(await cli(['replay', name]), 2, 'no rule set "workshop-signs"');
  });

  it.each([
    ['the score', { score: { ...recorded.score, least: 9 } }, ['/score/least']],
    ['the bands', { bands: ['several-signs'], decided: true }, ['/bands/0', '/bands/1', '/decided']],
    ['the statement', { statement: 'Cleared.' }, ['/statement']],
    ['an answer', { facts: { ...recorded.facts, threats: { value: false } } }, ['/factsDigest', '/score/least']],
    ['an indicator that is gone', { indicators: recorded.indicators.slice(1) }, ['/indicators/10']],
    ['something added', { verdict: 'x' }, ['/verdict']],
    ['the concern that is gone', { concern: null }, ['/nextStep/band', '/nextStep/raisedBy']],
  ])('ends with 3 and says where, after a change of %s', async (what, change, paths) => {
    const run = await cli(['replay', kept(what, changed(change))]);
    expect([run.exit, run.stderr]).toEqual([3, '']);
    const [head, ...lines] = run.stdout.trimEnd().split('\n');
    expect(head).toBe(`different: general ${general.version}, engine ${VERSION}`);
    expect(lines).toEqual(expect.arrayContaining(paths.map((path) => `  ${path}`)));
  });

  it('notices another order of keys, because bytes count', async () => {
    const { format, ...rest } = recorded;
    const run = await cli(['replay', kept('order', { ...rest, format })]);
    expect(run.exit).toBe(3);
  });

  it('names the version or content that differs', async () => {
    const { id, version, sha256 } = recorded.ruleSet;
    refused(
      await cli(['replay', kept('version', changed({ ruleSet: { id, version: '9.9.9', sha256 } }))]),
      2,
      '"general" has no version 9.9.9',
      version,
    );
    const other = kept('content', changed({ ruleSet: { id, version, sha256: '0'.repeat(64) } }));
    refused(await cli(['replay', other]), 1, other, '/ruleSet/sha256', sha256);
    refused(
      await cli(['replay', kept('of-another', recorded), '--rules', file('another.rules.json', SAMPLE)]),
      1,
      '/ruleSet/id',
      'expected: workshop-signs',
    );
  });

  it.each([
    ['an empty object', {}],
    ['a list', []],
    ['nothing', null],
    ['facts', { threats: true }],
    ['a rule set', { ...SAMPLE }],
    ['a rule set without its names', { ruleSet: {} }],
    ['names that are no text', { ruleSet: { id: 5, version: {} } }],
  ])('says that it is no assessment: %s', async (what, data) => {
    const name = file(`no ${what}.json`, data);
    refused(await cli(['replay', name]), 1, name, 'is this an assessment');
  });

  it('says that it is no assessment where the format is another', async () => {
    const name = kept('format', changed({ format: 'assessment/2' }));
    refused(await cli(['replay', name]), 1, name, '/format', 'assessment/1');
  });

  it.each([
    ['channels', 5],
    ['channels', 'conversation'],
    ['channels', [5]],
    ['turnedOn', 5],
    ['turnedOn', 'deceived'],
    ['concern', 'A reason.'],
    ['concern', {}],
    ['asOf', 5],
    ['facts', 5],
    ['facts', []],
    ['facts', { threats: { value: true, evidence: 'told' } }],
  ] satisfies readonly (readonly [keyof Assessment, unknown])[])(
    'names what is wrong with the shape of an assessment: %s %j',
    async (key, value) => {
      const name = kept(`${key} ${JSON.stringify(value).replaceAll(/\W/gu, '')}`, changed({ [key]: value }));
      refused(await cli(['replay', name]), 1, name, `/${key}`);
    },
  );

  it('is never the same where a count is no count', async () => {
    const name = kept('counts', changed({ counts: { ...recorded.counts, notInSet: 'many' } }));
    expect((await cli(['replay', name])).exit).not.toBe(0);
  });

  it('opens no file that an assessment names', async () => {
    file('trap@1.json', 'this is no rule file');
    for (const id of ['./trap', 'trap', '/etc/hostname', '../work/trap']) {
      const name = kept(
        `trap ${id.replaceAll('/', ' ')}`,
        changed({ ruleSet: { ...recorded.ruleSet, id, version: '1.json' } }),
      );
      const run = await cli(['replay', name]);
      expect(run.exit).not.toBe(0);
      expect(run.stderr).not.toMatch(/not JSON|no such file|UTF-8|larger than/u);
      refused(run, run.exit!, 'rule set');
    }
  });

  it.each([
    ['in a key', { 'a\u001B[31m\nb\u202E': 1 }],
    ['in the version of the engine', { engine: '\u001B[31m\n0.0.1\u202E' }],
    ['in the id of the rule set', { ruleSet: { ...recorded.ruleSet, id: 'x\u001B[31m\n\u202E' } }],
    ['in the version of the rule set', { ruleSet: { ...recorded.ruleSet, version: '1\u001B[31m\n\u202E' } }],
    ['in the digest of the rule set', { ruleSet: { ...recorded.ruleSet, sha256: '1\u001B[31m\n\u202E' } }],
  ])('shows characters that nobody can see as escapes: %s', async (what, change) => {
    const run = await cli(['replay', kept(`strange ${what}`, changed(change))]);
    const said = run.stdout + run.stderr;
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(said).toContain(String.raw`\u{1b}[31m\u{a}`);
  });
});
