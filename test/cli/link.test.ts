import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STATEMENT } from '../../src/assess/statement.js';
import type { LinkRow } from '../../src/link-report/link-row.js';
import { madeLinks } from '../support/made-links.js';
import { jsonl } from './adverts.js';
import { FOLDER, cli, content, done, file, refused } from './cli.js';

const EXAMPLES = readFileSync(new URL('../../examples/adverts/adverts.jsonl', import.meta.url), 'utf8');
const examples = file('examples.jsonl', EXAMPLES);
const key = file('key.txt', 'a key of sixteen or more characters\n');
type Record = { readonly id: string; readonly text: string };
const RECORDS = EXAMPLES.trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record);

const rowsIn = (text: string): readonly LinkRow[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LinkRow);
const clustersIn = (text: string): readonly (readonly string[])[] => rowsIn(text).map(({ adverts }) => adverts);
const EXPECTED = [
  ['a31', 'a32', 'a33', 'a34'],
  ['a35', 'a36'],
  ['a37', 'a38'],
];
const modeOf = (name: string): string => (statSync(join(FOLDER, name)).mode & 0o777).toString(8);

describe.concurrent('link', () => {
  it('gives one row for each cluster, in the order of their first adverts, with what both adverts share', async () => {
    const run = await cli(['link', examples, '--format', 'jsonl']);
    expect([run.exit, clustersIn(run.stdout)]).toEqual([0, EXPECTED]);
    const [first] = rowsIn(run.stdout);
    expect(Object.keys(first ?? {})).toEqual(['cluster', 'adverts', 'links', 'hubs', 'chain', 'statement']);
    expect(first?.statement).toBe(STATEMENT);
    const phone = first?.links.find(({ a, b, kind }) => a === 'a31' && b === 'a33' && kind === 'phone');
    expect(phone?.because.a.map(({ words }) => words)).toEqual(['nul nul 00 71 15']);
    expect(phone?.because.b).toMatchObject([{ field: 'phone', words: '+45 00 00 71 15' }]);
    expect(run.stderr).toMatch(
      /^41 rows: 3 clusters with 8 adverts, 0 not read; links: 4 phone, .*; keys set aside: 1 placeholder\n$/u,
    );
  });

  it('gives the same bytes from a file, a pipe, gzip, CSV and any order of the adverts', async () => {
    const fields = ['id', 'country', 'city', 'postedAt', 'site', 'user', 'phone', 'text'];
    const cell = (value: string | undefined): string => `"${(value ?? '').replaceAll('"', '""')}"`;
    const table = [
      fields,
      ...RECORDS.map((one) => fields.map((name) => (one as unknown as { [key: string]: string })[name])),
    ];
    const inputs = [
      file('back.jsonl', jsonl(RECORDS.toReversed())),
      file('same.jsonl.gz', gzipSync(EXAMPLES)),
      file('packed', gzipSync(EXAMPLES)),
      file('same.csv', table.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')),
      file('same.json', JSON.stringify(RECORDS, null, 2)),
    ];
    const whole = (await cli(['link', examples, '--format', 'jsonl'])).stdout;
    for (const input of inputs) expect((await cli(['link', input, '--format', 'jsonl'])).stdout).toBe(whole);
    expect((await cli(['link', '-', '--format', 'jsonl'], { stdin: EXAMPLES })).stdout).toBe(whole);
  });

  it('gives the same bytes with any number of workers, also where two adverts have one id', async () => {
    const many = madeLinks(3000, 5);
    const twice = [...many, ...many.slice(0, 3)].map((one) => JSON.stringify(one)).join('\n');
    const input = file('many.jsonl', twice);
    for (const format of ['jsonl', 'csv']) {
      const [one, two, three] = await Promise.all(
        ['1', '2', '3'].map((workers) => cli(['link', input, '--format', format, '--workers', workers])),
      );
      expect(one?.stdout.length).toBeGreaterThan(10_000);
      expect(two).toEqual(one);
      expect(three).toEqual(one);
    }
    const bad = await cli(['link', input, '--workers', '65']);
    expect(bad.stderr).toContain('--workers is a whole number from 1 to 64');
  }, 240_000);

  it('takes other names of fields, and only so many records', async () => {
    const renamed = RECORDS.map(({ id, text, ...rest }) => {
      const { phone, user, ...more } = rest as { phone?: string; user?: string };
      return { nr: id, body: text, tlf: phone, konto: user, ...more };
    });
    const args = ['--format', 'jsonl', '--id', 'nr', '--text', 'title,body', '--fields', 'phone=tlf,user=konto'];
    expect(clustersIn((await cli(['link', file('other.jsonl', jsonl(renamed)), ...args])).stdout)).toEqual(EXPECTED);
    const few = await cli(['link', examples, '--limit', '34', '--format', 'jsonl']);
    expect([clustersIn(few.stdout), few.stderr.startsWith('34 rows:')]).toEqual([EXPECTED.slice(0, 1), true]);
  });

  it('says of every line that cannot be used its number, byte and reason, and nothing of its content', async () => {
    const canary = 'Qwzx';
    const lines = [
      '{"id":"a","text":"Ring 00 00 12 34"}',
      `{"text":"${canary}"}`,
      `{"id":"a","text":"${canary} again"}`,
      `{"id":"b","text":"Ring 00 00 12 34","user":["${canary}"]}`,
      `{"id":"c","text":"${canary}"`,
      `{"id":{"${canary}":1},"text":"x"}`,
      `{"id":"d","country":"${canary}","text":"x"}`,
      '{"id":"e"}',
      '{"id":7,"text":"Ring nul nul 00 12 34","phone":"00001234"}',
    ];
    const bad = file('bad.jsonl', `${lines.join('\n')}\n`);
    const run = await cli(['link', bad, '--format', 'jsonl', '--summary', 'bad-summary.json', '--country', 'DK']);
    expect([run.exit, clustersIn(run.stdout)]).toEqual([0, [['7', 'a']]]);
    expect(
      run.stderr
        .split('\n')
        .slice(0, 7)
        .map((line) => line.slice(0, line.indexOf(':'))),
    ).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((line) => `line ${line} (byte ${lines.slice(0, line - 1).join('\n').length + 1})`),
    );
    expect(run.stderr).toContain('9 rows: 1 cluster with 2 adverts, 7 not read');
    expect(run.stderr + content('bad-summary.json')).not.toContain(canary);
    expect(JSON.parse(content('bad-summary.json'))).toMatchObject({ rows: 9, bad: 7, clusters: 1, linked: 2 });
    const none = await cli(['link', '-', '--format', 'jsonl'], { stdin: 'no\nnothing\n' });
    expect([none.exit, none.stdout]).toEqual([1, '']);
  });

  it('reads long texts as far as all others do, and says so', async () => {
    const long = (words: string): string => `Ring 00 00 12 34 ${words} ${'x '.repeat(50_000)}`;
    const lines = jsonl([
      { id: 'a', text: long('Ny i byen'), country: 'DK' },
      { id: 'b', text: long('Varme aftener'), country: 'DK' },
      { id: 'c', text: 'Ring 00 00 12 34', country: 'DK' },
    ]);
    const said = /^3 rows: 1 cluster with 3 adverts, 0 not read; 2 texts read up to 100,000 characters only; links: /u;
    const whole = file('long.jsonl', lines);
    for (const name of [whole, '-']) {
      const run = await cli(['link', name, '--format', 'jsonl', '--summary', `of${name}.json`, '--force'], {
        stdin: lines,
      });
      expect(run.stderr).toMatch(said);
      expect(JSON.parse(content(`of${name}.json`))).toMatchObject({ rows: 3, cut: 2 });
    }
    const page = (await cli(['link', whole, '--format', 'text', '--lang', 'da'])).stdout;
    expect(page).toContain('2 tekster er på mere end 100.000 tegn; resten er ikke læst.');
    const keys = (await cli(['link', whole, '--keys'])).stdout.trim().split('\n');
    expect(keys.map((line) => line.endsWith(',"cut":true}'))).toEqual([true, true, false]);
  });

  it('writes to a file for its owner alone, never over another one or the input', async () => {
    const args = ['link', examples, '--redact', 'none'];
    for (const name of ['out.html', 'out.csv', 'out.graphml', 'out.txt', 'out.jsonl'])
      expect((await cli([...args, '--out', name, '--summary', `${name}.json`])).exit).toBe(0);
    expect(['out.html', 'out.csv', 'out.graphml', 'out.txt', 'out.html.json'].map(modeOf)).toEqual([
      '600',
      '600',
      '600',
      '600',
      '600',
    ]);
    expect(content('out.html').startsWith('<!doctype html>')).toBe(true);
    expect(content('out.graphml').startsWith('<?xml')).toBe(true);
    expect(content('out.txt')).toContain('LINKS ACROSS ADVERTS');
    expect(JSON.parse(content('out.html.json'))).toMatchObject({
      statement: STATEMENT,
      setAside: { placeholder: 1, keys: [{ adverts: 2, reason: 'placeholder' }] },
    });
    refused(await cli([...args, '--out', 'out.html']), 4, /exists already/u);
    refused(await cli([...args, '--out', examples, '--force', '--format', 'csv']), 4, /input/u);
    refused(await cli([...args, '--out', 'out.pdf']), 2, /no format/u);
    expect((await cli([...args, '--out', 'out.csv', '--force'])).exit).toBe(0);
  });

  it('leaves out of links what a person puts on the list, and what more than so many share', async () => {
    const list = file('ignore.txt', '# our own telephone\nphone:00007115\n\n');
    const run = await cli(['link', examples, '--ignore', list, '--format', 'jsonl']);
    expect(clustersIn(run.stdout)[0]).toEqual(['a31', 'a32', 'a33']);
    expect(run.stderr).toContain('1 ignored');
    const most = await cli(['link', examples, '--most-adverts', '2', '--format', 'jsonl']);
    expect(clustersIn(most.stdout).some((adverts) => adverts.includes('a34'))).toBe(false);
    expect(most.stderr).toContain('too-common');
    refused(
      await cli(['link', examples, '--ignore', file('wrong.txt', 'phone:1\nsecret\n')]),
      1,
      /line 2/u,
      /^(?!.*secret)/u,
    );
  });

  it('shows nothing of the input where everything is redacted, and keyed pseudonyms where they are asked for', async () => {
    const shown = ['text', 'jsonl', 'csv', 'html', 'graphml'];
    for (const extra of [[], ['--pseudonyms', key]]) {
      const levels = extra.length === 0 ? ['--redact', 'full'] : extra;
      for (const format of shown) {
        const { stdout } = await cli(['link', examples, '--format', format, ...levels, '--referral', 'none']);
        for (const word of ['a31', 'Sofia', 'Kolding', '7115', '71 15', 'maureen', '2026-0', 'stationen'])
          expect([format, word, stdout.includes(word)]).toEqual([format, word, false]);
        expect(stdout).toMatch(extra.length === 0 ? /line-31/u : /[\da-f]{20}/u);
      }
    }
    const rows = await cli(['screen', examples, '--pseudonyms', key, '--format', 'jsonl', '--redact', 'full']);
    const ids = rows.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const linked = rowsIn((await cli(['link', examples, '--format', 'jsonl', '--pseudonyms', key])).stdout);
    for (const { adverts } of linked) for (const id of adverts) expect(ids).toContain(id);
  });

  it('speaks Danish', async () => {
    const text = done(await cli(['link', examples, '--lang', 'da', '--limit', '34']));
    expect(text).toContain('FORBINDELSER MELLEM ANNONCER');
    expect(text).toContain('Samme telefonnummer, +4500007115, står i 3 annoncer');
  });

  it('with --top gives only the first clusters', async () => {
    expect(clustersIn((await cli(['link', examples, '--top', '1', '--format', 'jsonl'])).stdout)).toEqual(
      EXPECTED.slice(0, 1),
    );
    expect(done(await cli(['link', examples, '--top', '1']))).toContain('The first 1 of 3 clusters are shown.');
  });

  it.each([
    [['link'], /expected FILE/u],
    [['link', 'one', 'two'], /expected one file/u],
    [['link', 'one', '--why', 'a'], /--why takes two ids/u],
    [['link', '--why', 'a', 'a', 'one'], /two different adverts/u],
    [['link', 'one', '--keys', '--why', 'a', 'b'], /--keys or --why/u],
    [['link', 'one', '--keys', '--format', 'csv'], /JSON lines/u],
    [['link', 'one', '--keys', '--top', '3'], /--top goes with clusters/u],
    [['link', 'one', '--keys', '--redact', 'full'], /needs --pseudonyms/u],
    [['link', 'one', '--why', 'a', 'b', '--redact', 'full'], /does not go with --redact full/u],
    [['link', 'one', '--why', 'a', 'b', '--format', 'html'], /--why writes text/u],
    [['link', 'one', '--pseudonyms', key, '--redact', 'none'], /does not go with --redact none/u],
    [['link', 'one', '--fields', 'phon=x'], /did you mean phone/u],
    [['link', 'one', '--fields', 'phone'], /pairs such as/u],
    [['link', 'one', '--country', 'DNK'], /two letters/u],
    [['link', '-', '--ignore', '-'], /only one file/u],
    [['link', 'one', '--most-adverts', '0'], /whole number/u],
  ])('refuses options that do not fit together: %j', async (args, said) => {
    refused(await cli(args), 2, said);
  });
});

describe.concurrent('link --keys', () => {
  const keysOf = (
    text: string,
  ): readonly { line: number; id: string | null; keys?: readonly { kind: string; key: string }[] }[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; id: string | null });

  it('gives one line for each record, in their order, and an error row for one that cannot be used', async () => {
    const lines = [
      '{"id":"a","text":"Ring 00 00 12 34","country":"DK"}',
      'no',
      '{"text":"x"}',
      '{"id":"b","text":"nul nul nul nul 12 34"}',
    ];
    const run = await cli(['link', '-', '--keys'], { stdin: `${lines.join('\n')}\n` });
    const rows = keysOf(run.stdout);
    expect(rows.map(({ line, id }) => [line, id])).toEqual([
      [1, 'a'],
      [2, null],
      [3, null],
      [4, 'b'],
    ]);
    expect(rows[0]?.keys?.[0]).toEqual({ kind: 'phone', key: '00001234' });
    expect(rows[3]?.keys?.[0]).toEqual({ kind: 'phone', key: '00001234' });
    expect([run.exit, run.stderr]).toEqual([0, '4 rows: 2 with keys, 2 not read\n']);
  });

  it('keeps nothing between lines: any part of a file gives the same lines', async () => {
    const whole = keysOf((await cli(['link', examples, '--keys'])).stdout);
    const lines = EXAMPLES.trim().split('\n');
    const parts = [lines.slice(0, 17), lines.slice(17)].map((part) => `${part.join('\n')}\n`);
    const rows = (await Promise.all(parts.map((stdin) => cli(['link', '-', '--keys'], { stdin })))).flatMap(
      ({ stdout }) => keysOf(stdout),
    );
    expect(rows.map(({ id, keys }) => ({ id, keys }))).toEqual(whole.map(({ id, keys }) => ({ id, keys })));
  });

  it('puts keyed pseudonyms in the place of ids and keys, the same for the same key', async () => {
    const plain = keysOf((await cli(['link', examples, '--keys'])).stdout);
    const { stdout } = await cli(['link', examples, '--keys', '--pseudonyms', key, '--out', 'keys.jsonl']).then(() => ({
      stdout: content('keys.jsonl'),
    }));
    const hidden = keysOf(stdout);
    expect(stdout).not.toMatch(/"a31"|7115|maureen/u);
    expect(modeOf('keys.jsonl')).toBe('600');
    const names = new Map<string, string>();
    for (const [index, { keys = [] }] of plain.entries())
      for (const [at, one] of keys.entries()) {
        const other = hidden[index]?.keys?.[at]?.key ?? '';
        expect([hidden[index]?.keys?.[at]?.kind, /^[\da-f]{20}$/u.test(other)]).toEqual([one.kind, true]);
        expect(names.get(`${one.kind}:${one.key}`) ?? other).toBe(other);
        names.set(`${one.kind}:${one.key}`, other);
      }
  });
});

describe.concurrent('link --why', () => {
  it('says what two adverts share, wherever the file stands among the arguments', async () => {
    for (const args of [
      ['link', examples, '--why', 'a31', 'a34'],
      ['link', '--why', 'a31', 'a34', examples],
      ['link', '--why=a31', 'a34', examples],
    ]) {
      const text = done(await cli(args));
      expect(text).toContain('They are linked directly.');
      expect(text).toContain('the same telephone number, +4500007115');
      expect(text).toContain('in a34: O0 OO 7I I5');
      expect(text).toContain('never an organisation');
    }
  });

  it('goes over the shortest chain of links, each step with its words', async () => {
    const text = done(await cli(['link', examples, '--why', 'a32', 'a34']));
    expect(text).toContain('They are linked over 2 steps; each step by itself:');
    expect(text).toMatch(/a3[123] and a3[123] share:/u);
    expect(text).toContain('»Hej skat, jeg hedder');
  });

  it('says plainly that nothing links two adverts, and what nearly did', async () => {
    const apart = done(await cli(['link', examples, '--why', 'a31', 'a39']));
    expect(apart).toContain('Nothing in this file links them.');
    expect(apart).toContain('differ by one digit');
    const aside = done(await cli(['link', examples, '--why', 'a40', 'a41', '--lang', 'da']));
    expect(aside).toContain('Det blev lagt til side: en');
    const far = done(await cli(['link', examples, '--why', 'a01', 'a40']));
    expect(far).toContain('They share no telephone number, address, account or text');
    const ignored = done(
      await cli(['link', examples, '--why', 'a35', 'a36', '--ignore', file('ignored.txt', 'phone:00003862')]),
    );
    expect(ignored).toMatch(/on the\s+list of what to ignore/u);
  });

  it('refuses an id that no advert has, without repeating it', async () => {
    const run = await cli(['link', examples, '--why', 'a31', 'nobody']);
    refused(run, 1, /second id/u);
    expect(run.stderr).not.toContain('nobody');
  });
});
