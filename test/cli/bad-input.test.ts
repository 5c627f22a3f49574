import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { general } from '../../src/generated/rules/general.js';
import { SAMPLE } from '../report/sample-set.js';
import { FOLDER, cli, file, refused, unharmed } from './cli.js';

const SECRET = 'Zuleyka-4711';
const own = file('own.rules.json', SAMPLE);
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}true${'}'.repeat(depth)}`;

describe.concurrent('a fact of the wrong kind', () => {
  it.each([
    ['text for yes or no', { 'locked-in': 'yes, often' }, '/locked-in', 'true, false, null'],
    ['a number for yes or no', { 'locked-in': 1 }, '/locked-in', 'came: a number'],
    ['a list for yes or no', { 'locked-in': [true] }, '/locked-in', 'came: a list'],
    ['text for a number', { age: '17' }, '/age', 'expected: a number'],
    ['yes or no for a number', { age: true }, '/age', 'expected: a number'],
    ['a number that is too high', { age: 121 }, '/age', '0 to 120'],
    ['a number that is too low', { age: -1 }, '/age', '0 to 120'],
    ['an option that is none', { 'sleeping-place': 'at-wrok' }, '/sleeping-place', 'own-room, at-work, no-place'],
    ['the number of an option', { 'sleeping-place': 2 }, '/sleeping-place', 'one of own-room, at-work, no-place'],
    ['a list for one option', { 'sleeping-place': ['at-work'] }, '/sleeping-place', 'came: a list'],
    ['one option for a list', { 'papers-held': 'passport' }, '/papers-held', 'a list of passport'],
    [
      'a list with an option that is none',
      { 'papers-held': ['passport', 'visa'] },
      '/papers-held/1',
      'passport, residence-card',
    ],
    ['a list with something else', { 'papers-held': [true] }, '/papers-held/0', 'passport, residence-card'],
    ['an object with neither value nor reason', { 'locked-in': {} }, '/locked-in', 'either value or unknown'],
    [
      'an object with both',
      { 'locked-in': { value: true, unknown: 'declined' } },
      '/locked-in',
      'either value or unknown',
    ],
    ['an unknown reason', { 'locked-in': { unknown: 'forgot' } }, '/locked-in/unknown', 'declined'],
    [
      'something beside the value',
      { 'locked-in': { value: true, sure: 1 } },
      '/locked-in/sure',
      'value, unknown, evidence',
    ],
    ['an answer within an answer', { 'locked-in': { value: { value: true } } }, '/locked-in', 'true, false, null'],
  ])('is refused by name: %s', async (what, facts, path, part) => {
    const name = file(`${what}.json`, facts);
    refused(await cli(['assess', own, name]), 1, `${name}: ${path}`, part);
  });

  it('is never guessed at, where the guess would tell what was answered', async () => {
    const name = file('guess.json', { 'sleeping-place': 'at-wor', 'papers-held': ['passpor'] });
    const run = await cli(['assess', own, name]);
    unharmed(run, 1);
    expect(run.stderr).not.toContain('did you mean');
  });

  it('is one line for each, where there are several', async () => {
    const name = file('several.json', { age: 'x', 'locked-in': 1, unheard: true });
    const run = await cli(['assess', own, name]);
    unharmed(run, 1);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(3);
    for (const path of ['/age', '/locked-in', '/unheard']) expect(run.stderr).toContain(`${name}: ${path}: `);
  });

  it('is said in Danish where Danish is asked for', async () => {
    const name = file('danish.json', { threat: true });
    refused(
      await cli(['assess', 'general', name, '--lang', 'da']),
      1,
      'en oplysning, som dette regelsæt ikke har',
      'mente du "threats"?',
    );
  });
});

describe.concurrent('evidence of the wrong kind', () => {
  it.each([
    ['no list', 'told'],
    ['a list of text', ['told']],
    ['a list of nothing', [null]],
    ['without its kind', [{ note: 'x' }]],
    ['of an unknown kind', [{ kind: 'rumour' }]],
    ['with a place that is text', [{ kind: 'text-span', span: 'abc' }]],
    ['with a place of one number', [{ kind: 'text-span', span: [1] }]],
    ['with a place before the text', [{ kind: 'text-span', span: [-1, 4] }]],
    ['with a date that is none', [{ kind: 'statement', date: 'in autumn' }]],
    ['with a meeting that is no text', [{ kind: 'statement', meeting: 5 }]],
    ['with a note that is no text', [{ kind: 'statement', note: { text: 'x' } }]],
    ['with a note that is too long', [{ kind: 'statement', note: 'x'.repeat(4001) }]],
    ['with a value of no kind', [{ kind: 'statement', value: { a: 1 } }]],
    ['with an unknown reason', [{ kind: 'statement', unknown: 'forgot' }]],
    ['with something else', [{ kind: 'statement', witness: 'x' }]],
  ])('is refused by name: %s', async (what, evidence) => {
    const name = file(`evidence ${what}.json`, { threats: { value: true, evidence } });
    refused(await cli(['assess', 'general', name]), 1, `${name}: /threats/evidence`);
  });
});

describe.concurrent('a fact that the set does not have', () => {
  it('is refused with the nearest one', async () => {
    const name = file('near.json', { threat: true });
    refused(await cli(['assess', 'general', name]), 1, `${name}: /threat: `, 'did you mean "threats"?');
  });

  it('is refused without a suggestion where none is near', async () => {
    const run = await cli(['assess', 'general', file('far.json', { zzzzzzzz: true })]);
    refused(run, 1, '/zzzzzzzz');
    expect(run.stderr).not.toContain('did you mean');
  });

  it('is refused where its name is that of what every object has', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const name = file('inherited.json', `{${keys.map((key) => `"${key}": {"threats": true}`).join(',')}}`);
    const run = await cli(['assess', 'general', name]);
    unharmed(run, 1);
    expect(run.stderr.trimEnd().split('\n')).toEqual(
      keys.map((key) => `trafficking-indicators: ${name}: /${key}: a fact that this rule set does not have`),
    );
  });

  it('is counted and never read, where its name is that of what every object has', async () => {
    const name = file('proto-counted.json', '{"__proto__": {"threats": true}, "constructor": {"deceived": true}}');
    const run = await cli(['assess', 'general', name, '--other-facts', 'count', '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ facts: {}, counts: { present: 0, notInSet: 2 } });
  });

  it('shows characters that nobody can see as escapes', async () => {
    const run = await cli(['assess', 'general', file('strange.json', { 'a\u001B[31m\n\u202Eb': true })]);
    refused(run, 1, String.raw`/a\u{1b}[31m\u{a}\u{202e}b`);
    expect(run.stderr.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is refused within a moment also where there are very many', async () => {
    const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, true]));
    const run = await cli(['assess', 'general', file('many.json', many)]);
    unharmed(run, 1);
    expect(run.stderr.split('\n').length).toBeLessThan(200);
  });
});

describe.concurrent('a file that is not what it should be', () => {
  it.each([
    ['cut short', '{"threats": true,\n  "age": 1', 'line 2, column 11', 'is the file cut short?'],
    ['cut within a word', '{"threats": tr', 'line 1, column', 'is the file cut short?'],
    ['cut within a text', '{"threats": {"unknown": "decl', 'line 1, column', 'is the file cut short?'],
    ['empty', '', 'line 1, column 1', 'is the file cut short?'],
    ['of spaces only', ' \n ', 'line 2, column 2', 'is the file cut short?'],
    ['of something else', 'threats: yes', 'line 1, column 1', 'this is not JSON'],
    ['with a comma too many', '{"threats": true,}', 'line 1, column 18', 'text in double quotes'],
    ['with a comment', '{\n  // x\n  "threats": true}', 'line 2, column 3', 'this is not JSON'],
    ['with something after its end', '{} {}', 'line 1, column 4', 'the end of the text'],
    ['with single quotation marks', "{'threats': true}", 'line 1, column 2', 'text in double quotes'],
    [
      'with the same key twice',
      '{"threats": true,\n "threats": false}',
      'line 2, column 2',
      'the same key stands twice',
    ],
    [
      'with the same key twice, escaped',
      String.raw`{"age": 1, "\u0061ge": 2}`,
      'line 1, column 12',
      'the same key stands twice',
    ],
    ['with half a character', String.raw`{"threats": "\ud83d"}`, 'line 1, column 13', 'half a character'],
    ['with a number that is too large', '{"age": 1e999}', 'line 1, column 9', 'cannot be held exactly'],
    ['with a number that is too exact', '{"age": 9007199254740993}', 'line 1, column 9', 'cannot be held exactly'],
    ['with a word that JSON does not have', '{"age": NaN}', 'line 1, column 9', 'this is not JSON'],
    ['nested a hundred thousand deep', nested(100_000), 'nested too deeply', 'at most 64'],
    ['nested a hundred thousand deep in lists', '['.repeat(100_000), 'nested too deeply', 'at most 64'],
    [
      'longer than a million characters',
      JSON.stringify({ age: null, note: 'x'.repeat(1_000_001) }),
      'too large',
      '1000000',
    ],
    ['a list', '[{"threats": true}]', 'came: a list', 'an object of facts by id'],
    ['null', 'null', 'came: null', 'an object of facts by id'],
    ['a text', '"threats"', 'came: text', 'an object of facts by id'],
    ['a number', '17', 'came: a number', 'an object of facts by id'],
  ])('is refused with place and reason: %s', async (what, text, place, reason) => {
    const name = file(`shape ${what}.json`, text);
    refused(await cli(['assess', 'general', name]), 1, `${name}: `, place, reason);
  });

  it.each([
    ['UTF-16', bytes('\uFEFF{"threats": true}', 'utf16le'), /this is UTF-16; save it as UTF-8/u],
    ['UTF-16 of the other byte order', bytes('\uFEFF{"threats": true}', 'utf16le').slice().reverse(), /UTF-8/u],
    ['Latin letters in one byte', bytes('{"threats": "må ikke"}', 'latin1'), /this is not UTF-8; save it as UTF-8/u],
    ['a byte that never is', Uint8Array.of(0x7b, 0xff, 0x7d), /this is not UTF-8/u],
    ['a zip file', Uint8Array.of(0x1f, 0x8b, 8, 0), /this is not UTF-8/u],
    ['more than four megabytes', ' '.repeat(4_000_001), /larger than 4 MB/u],
  ])('is refused for its bytes: %s', async (what, content, part) => {
    const name = file(`bytes ${what}.json`, content);
    refused(await cli(['assess', 'general', name]), 1, `${name}: `, part);
  });

  it('is refused where it is a folder or is not there', async () => {
    mkdirSync(join(FOLDER, 'folder.json'));
    refused(await cli(['assess', 'general', 'folder.json']), 1, 'folder.json: this is a folder');
    refused(await cli(['assess', 'general', 'missing.json']), 1, 'missing.json: there is no such file or folder');
    refused(await cli(['assess', 'general', 'missing/x.json']), 1, 'missing/x.json: there is no such file or folder');
    refused(await cli(['assess', 'general', `${own}/x.json`]), 1, 'part of the path is not a folder');
    refused(await cli(['replay', 'folder.json']), 1, 'folder.json: this is a folder');
    refused(await cli(['replay', 'missing.json']), 1, 'missing.json: there is no such file or folder');
  });

  it('is called standard input where it came from there', async () => {
    refused(
      await cli(['assess', 'general', '-'], { stdin: '{"threats": tru}' }),
      1,
      'standard input: line 1, column 13',
    );
    refused(await cli(['assess', 'general', '-']), 1, 'standard input: ', 'is the file cut short?');
    refused(await cli(['replay', '-'], { stdin: '[]' }), 1, 'standard input: ');
  });
});

describe.concurrent('a rule file that is not in order', () => {
  const facts = file('no-facts.json', {});

  it('is refused with every fault, each with its place', async () => {
    const name = file('faults.rules.json', {
      ...SAMPLE,
      facts: SAMPLE.facts.map((fact) => (fact.id === 'followed' ? { ...fact, section: 'al' } : fact)),
      indicators: SAMPLE.indicators.map((indicator) => {
        switch (indicator.id) {
          case 'locked-in':
            return { ...indicator, when: { var: 'lockd-in' } };
          case 'followed':
            return { ...indicator, group: 'freedon' };
          case 'sleeps-at-work':
            return { ...indicator, when: { equals: [{ var: 'sleeping-place' }, 'at-work'] } };
          case 'from-abroad':
            return { ...indicator, offByDefault: undefined };
          default:
            return indicator;
        }
      }),
      concern: { ...SAMPLE.concern, raisesTo: 'mary' },
    });
    for (const args of [
      ['show', name],
      ['assess', name, facts],
      ['ask', name],
    ]) {
      const run = await cli(args);
      unharmed(run, 1);
      for (const part of [
        '/facts/3/section: an id that is not in this file; came: al; did you mean "all"?',
        '/indicators/1/group: an id that is not in this file; came: freedon; did you mean "freedom"?',
        '/indicators/5: a protected characteristic must be off until the caller turns it on',
        '/indicators/0/when',
        'did you mean "locked-in"?',
        '/indicators/2/when',
        'an operator that conditions do not have',
        '/concern/raisesTo: an id that is not in this file; came: mary; did you mean "many"?',
      ])
        expect(run.stderr).toContain(part);
      for (const line of run.stderr.trimEnd().split('\n')) expect(line).toContain(`${name}: /`);
    }
  });

  it.each([
    ['nothing of a rule set', '{}', 'something is missing'],
    ['no object', '[]', 'the wrong kind of value'],
    ['null', 'null', 'the wrong kind of value'],
    ['cut short', JSON.stringify(SAMPLE).slice(0, 900), 'is the file cut short?'],
    ['a key twice', '{"id": "a", "id": "b"}', 'the same key stands twice'],
    ['a prototype', JSON.stringify(SAMPLE).replace('{', '{"__proto__": {"version": "1.0.0"},'), '__proto__'],
    [
      'a prototype in a condition',
      JSON.stringify(SAMPLE).replace('{"var":"locked-in"}', '{"__proto__":{"var":"locked-in"}}'),
      '__proto__',
    ],
    ['a condition a hundred thousand deep', `{"indicators": ${'{"!":['.repeat(100_000)}`, 'nested too deeply'],
    ['facts in its place', '{"threats": true}', 'something'],
    ['a missing title', JSON.stringify({ ...SAMPLE, title: undefined }), 'title'],
    ['a wrong title', JSON.stringify({ ...SAMPLE, title: 5 }), '/title'],
    ['one sign that is enough', JSON.stringify(SAMPLE).replace('"points":2', '"points":3'), 'one indicator alone'],
  ])('is refused with %s', async (what, text, part) => {
    const name = file(`rules ${what}.json`, text);
    const run = await cli(['assess', name, facts]);
    unharmed(run, 1);
    expect(run.stderr).toContain(part);
    for (const line of run.stderr.trimEnd().split('\n')) expect(line).toContain(`trafficking-indicators: ${name}: `);
  });

  it('is refused where it is missing or a folder', async () => {
    refused(await cli(['show', 'missing.rules.json']), 1, 'missing.rules.json: there is no such file or folder');
    refused(await cli(['show', './']), 1, 'this is a folder');
    const recorded = file('recorded.json', assess(general, {}));
    refused(await cli(['replay', recorded, '--rules', 'missing.rules.json']), 1, 'missing.rules.json');
  });

  it('has its faults said in Danish where Danish is asked for', async () => {
    refused(
      await cli(['show', file('danish.rules.json', 'x'), '--lang', 'da']),
      1,
      'linje 1, tegn 1',
      'det er ikke JSON',
    );
  });
});

describe.concurrent('what somebody told', () => {
  it.each([
    ['a value of the wrong kind', ['-'], JSON.stringify({ threats: SECRET })],
    ['a number out of range', ['-'], '{"age": 4711}'],
    ['a value in a list', ['-'], JSON.stringify({ threats: [SECRET] })],
    ['a value in an object', ['-'], JSON.stringify({ threats: { value: { who: SECRET } } })],
    ['a reason for not knowing', ['-'], JSON.stringify({ threats: { unknown: SECRET } })],
    [
      'a note beside a wrong value',
      ['-'],
      JSON.stringify({ threats: { value: 'x', evidence: [{ kind: 'statement', note: SECRET }] } }),
    ],
    ['evidence of the wrong kind', ['-'], JSON.stringify({ threats: { value: true, evidence: [{ kind: SECRET }] } })],
    [
      'evidence that breaks the report',
      ['-'],
      JSON.stringify({ threats: { value: true, evidence: [{ kind: 'text-span', span: SECRET }] } }),
    ],
    ['a meeting', ['-'], JSON.stringify({ meetings: [{ id: SECRET, facts: { threats: SECRET } }] })],
    ['a file that is cut short', ['-'], `{"threats": {"value": true, "evidence": [{"note": "${SECRET}`],
    ['a file that is not JSON', ['-'], `${SECRET} was here`],
    ['a text that is not JSON', ['-'], `{"threats": ${SECRET}}`],
    ['a key twice', ['-'], `{"threats": "${SECRET}", "threats": "${SECRET}"}`],
    ['half a character', ['-'], String.raw`{"threats": "${SECRET}\ud800"}`],
    ['an option that is none', [file('canary.json', { 'sleeping-place': SECRET })], ''],
    ['an option in a list that is none', [file('canaries.json', { 'papers-held': [SECRET] })], ''],
    ['the reason of a concern', ['-', '--concern', SECRET], '{"threats": 1}'],
    ['the reason of a concern in a file', ['-', '--concern-file', file('canary.txt', SECRET)], '{"threats": 1}'],
  ])('never stands in an error: %s', async (_, args, stdin) => {
    const run = await cli(['assess', args[0] === '-' ? 'general' : own, ...args], { stdin });
    expect(run.exit).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).not.toContain(SECRET);
    expect(run.stderr).not.toContain('4711');
    expect(run.stderr).not.toBe('');
  });

  it('never stands in an error of a replay', async () => {
    const stdin = JSON.stringify({
      format: 'assessment/1',
      ruleSet: { id: 'general', version: '1.0.0', sha256: 'x' },
      facts: { threats: SECRET },
      concern: { reason: SECRET },
    });
    const run = await cli(['replay', '-'], { stdin });
    expect(run.exit).toBe(1);
    expect(run.stdout + run.stderr).not.toContain(SECRET);
  });
});
