import { describe, expect, it } from 'vitest';
import type { CasesComparison, Comparison } from '../../src/compare/index.js';
import { edited } from '../support/edited.js';
import { ruleSetWith } from '../support/rule-set-with.js';
import { cli, content, done, file, readJson, refused } from './cli.js';

const general = readJson('rules/sets/general/1.0.0.json');
const before = file('compare-before.json', general);
const words = file(
  'compare-words.json',
  edited(edited(general, '/facts/2/question', 'Asked otherwise?'), '/version', '1.0.1'),
);
const moved = file('compare-moved.json', edited(edited(general, '/bands/2/from', 4), '/version', '1.0.1'));
const other = file('compare-other.json', ruleSetWith({ id: 'another-set', subject: 'company' }));
const danish = readJson('rules/sets/general/1.0.0.da.json');
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

type Output = Comparison & { readonly workedCases: CasesComparison; readonly cases?: CasesComparison };
const json = async (args: readonly string[]): Promise<Output> =>
  JSON.parse(done(await cli(['compare', ...args, '--format', 'json']))) as Output;

describe.concurrent('compare', () => {
  it('says in its first line that results are the same for every answer', async () => {
    const text = flat(done(await cli(['compare', 'general@1.0.0', before])));
    expect(text).toMatch(
      /^GENERAL 1\.0\.0 COMPARED WITH GENERAL 1\.0\.0 Results: identical for every answer \(exhaustive, 13,947,137,604 patterns\)\./u,
    );
    expect(text).toContain('14 cases: 14 come out the same');
  });

  it('lists a change of words as one, with identical results', async () => {
    const text = flat(done(await cli(['compare', 'general@1.0.0', words])));
    expect(text).toContain('Results: identical for every answer');
    expect(text).toContain('The version says patch; that is enough.');
    expect(text).toContain('Changes in the data (1) • facts, wording, changed: deceived');
  });

  it('shows a cut-off that moved with the answers that tell the versions apart, in words', async () => {
    const text = flat(done(await cli(['compare', 'general@1.0.0', moved])));
    expect(text).toContain('Effect: major.');
    expect(text).toContain('The version 1.0.1 is too small: it says patch, the effect is major.');
    expect(text).toContain('bands, cut-off, changed: several-signs 3 → 4');
    expect(text).toContain(
      'Next step: Several signs → Some signs - Was the person misled about the journey, the work, the pay or the stay? – yes - Did somebody else arrange the journey? – yes',
    );
    expect(text).toContain('general 1.0.0: score 3–11; Several signs; next step: Several signs');
    expect(text).toContain('general 1.0.1: score 3–11; Some signs or Several signs; next step: Some signs');
    expect(text).toContain('never a finding about anyone');
  });

  it('shows more with --full, and as Markdown', async () => {
    const [short, full] = await Promise.all([
      cli(['compare', 'general@1.0.0', moved]),
      cli(['compare', 'general@1.0.0', moved, '--full']),
    ]);
    expect(done(full).length).toBeGreaterThan(done(short).length);
    const page = done(await cli(['compare', 'general@1.0.0', moved, '--format', 'markdown']));
    expect(page).toMatch(/^# general 1\.0\.0 compared with general 1\.0\.1\n\n\*\*Effect: major\./u);
  });

  it('speaks Danish, with the questions of the translations', async () => {
    file('compare-before.da.json', danish);
    file('compare-moved.da.json', edited(danish, '/ruleSet/version', '1.0.1'));
    const text = flat(done(await cli(['compare', before, moved, '--lang', 'da'])));
    expect(text).toContain('Virkning: major.');
    const { facts } = danish as { readonly facts: Readonly<Record<string, { readonly question: string }>> };
    expect(text).toContain(`${facts['deceived']!.question} – ja`);
  });

  it('gives everything as JSON', async () => {
    const comparison = await json(['general@1.0.0', moved]);
    expect(comparison).toMatchObject({
      format: 'comparison/1',
      a: { id: 'general', version: '1.0.0' },
      b: { id: 'general', version: '1.0.1' },
      step: 'major',
      version: { declared: 'patch', versionTooSmall: true },
      coverage: { method: 'exhaustive', patterns: '13947137604' },
      workedCases: { format: 'cases-comparison/1', counts: { cases: 14 } },
    });
    expect(comparison.cases).toBeUndefined();
  });

  it.each([
    ['patch', words, 0],
    ['minor', moved, 3],
    ['major', moved, 0],
  ])('with --expect %s of %s ends with exit code %i', async (expected, path, exit) => {
    const run = await cli(['compare', 'general@1.0.0', path, '--expect', expected]);
    expect([run.exit, run.stderr]).toEqual([exit, '']);
    expect(run.stdout).toContain('GENERAL 1.0.0');
  });

  it.each([
    ['a list', 'cases.json', JSON.stringify([{ id: 'one', facts: { threats: true } }, { threats: null }])],
    ['cases of an object', 'cases-2.json', JSON.stringify({ cases: [{ id: 'one', facts: {} }, { threats: false }] })],
    ['one a line', 'cases.jsonl', '{"id":"one","facts":{"threats":true}}\n\n{"threats":false}\r\n'],
    ['one a line under any name', 'cases.txt', '{"id":"one","facts":{"threats":true}}\n{"threats":false}\n'],
  ])('takes cases as %s', async (_, name, text) => {
    const { cases } = await json(['general@1.0.0', moved, '--cases', file(name, text)]);
    expect(cases!.counts.cases).toBe(2);
    expect(cases!.cases[0]!.id).toBe('one');
  });

  it('takes one facts file as a case, also from standard input', async () => {
    const facts = { deceived: true, threats: true, 'has-debt': true };
    const run = await cli(['compare', 'general@1.0.0', moved, '--cases', '-'], { stdin: JSON.stringify(facts) });
    expect(flat(done(run))).toContain('1 cases: 0 come out the same, 1 with other bands or another next step');
  });

  it('writes to a file and never over one', async () => {
    const args = ['compare', 'general@1.0.0', moved, '--format', 'markdown', '--out', 'compared.md'];
    const run = await cli(args);
    expect([run.exit, run.stdout]).toEqual([0, '']);
    expect(content('compared.md')).toMatch(/^# general/u);
    refused(await cli(args), 4, 'exists already');
    refused(await cli(['compare', before, moved, '--out', before, '--force']), 4, 'this is the input');
  });

  it('compares other sets and says so', async () => {
    const text = flat(done(await cli(['compare', 'general@1.0.0', other])));
    expect(text).toContain('These are different rule sets');
    expect(text).toContain('The first is about a person, the second about a company');
  });

  it('says which patterns were sampled', async () => {
    const text = flat(done(await cli(['compare', 'general@1.0.0', moved, '--limit', '2', '--seed', '9'])));
    expect(text).toContain('sampled 20,000 of 13,947,137,604 patterns, seed 9');
    expect(text).not.toContain('(exhaustive');
  });

  it.each([
    [['general@1.0.0'], 2, 'expected A B'],
    [['general@1.0.0', 'general@9.9.9'], 2, 'no version 9.9.9'],
    [['general@1.0.0', 'nothing.json'], 1, 'no such file'],
    [['general@1.0.0', moved, '--expect', 'huge'], 2, '--expect is one of major, minor, patch'],
    [['general@1.0.0', moved, '--format', 'html'], 2, '--format is one of text, json, markdown'],
    [['general@1.0.0', moved, '--limit', 'many'], 2, '--limit is a whole number'],
    [['general@1.0.0', moved, '--limit', '0'], 2, '--limit is a whole number from 1'],
    [['general@1.0.0', moved, '--seed=-1'], 2, '--seed is a whole number'],
    [['general@1.0.0', moved, '--turn-on', 'nothing'], 2, '--turn-on'],
    [['general@1.0.0', moved, '--cases', 'nothing.jsonl'], 1, 'no such file'],
    [['general@1.0.0', other, '--lang', 'da'], 2, 'no wording in "da"'],
  ] as const)('refuses %j', async (args, exit, part) => {
    refused(await cli(['compare', ...args]), exit, part);
  });

  it.each([
    ['broken.jsonl', '{"threats":true}\n{"threats":\n', 'line 2'],
    ['broken-2.jsonl', '{"threats":true}\n[1]\n', 'line 2'],
    ['broken-3.json', '[3]', '/0'],
    ['broken-4.json', '[{"facts":{},"concern":3}]', '/0/concern'],
    ['broken-5.json', '[{"facts":{},"turnOn":"x"}]', '/0/turnOn'],
  ])('says where a file of cases cannot be used: %s', async (name, text, place) => {
    refused(await cli(['compare', 'general@1.0.0', moved, '--cases', file(name, text)]), 1, name, place);
  });

  it('explains itself with every option and examples', async () => {
    const help = done(await cli(['compare', '--help']));
    expect(help).toMatch(/^Usage: trafficking-indicators compare A B/u);
    for (const option of ['cases', 'turn-on', 'expect', 'limit', 'seed', 'lang', 'format', 'full', 'out', 'force'])
      expect(help).toContain(`--${option}`);
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130);
    expect(help).toMatch(/^Examples:\n/mu);
    expect(help).toMatch(/^Exit codes: 0 /mu);
  });
});
