import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(import.meta.resolve('trafficking-indicators/package.json')).replace(
  'package.json',
  'dist/cli/main.js',
);

/** Runs the command line on a file with some bytes in it. */
const on = (name, bytes, args, expected) => ({
  name,
  prepare: () => {
    const path = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'input');
    writeFileSync(path, typeof bytes === 'function' ? bytes() : bytes);
    return path;
  },
  run: (path) => {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', MAIN, ...args.map((arg) => (arg === 'FILE' ? path : arg))],
      { encoding: 'utf8', timeout: 60_000 },
    );
    // `    at ` begins a line of a stack trace.
    return {
      status: signal ?? status,
      stack: /\n {4}at /u.test(stderr),
      said: stderr !== '',
      rows: stdout.split('\n').length - 1,
    };
  },
  expected: { gave: expected },
});
const screen = (name, bytes, expected) =>
  on(`screen: ${name}`, bytes, ['screen', 'FILE', '--set', 'sex-ad', '--format', 'jsonl'], {
    stack: false,
    said: true,
    ...expected,
  });
const refused = (name, bytes, args) =>
  on(`${args[0]}: ${name}`, bytes, args, { status: 1, stack: false, said: true, rows: 0 });
const good = '{"id":"a","text":"Altid åbent"}\n';

export const cases = [
  screen('a line that is no JSON', `${good}{"id":\n${good.replace('"a"', '"b"')}`, { rows: 3 }),
  screen('a line that is null', `${good}null\n`, { rows: 2 }),
  screen('a line that is a list', `${good}[]\n`, { rows: 2 }),
  screen('bytes that are no UTF-8', Buffer.concat([Buffer.from(good), Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])]), {
    rows: 2,
  }),
  screen('a line separator inside a text', '{"id":"a","text":"Altid\u2028åbent"}\n', { rows: 1 }),
  screen('__proto__ as a key', '{"__proto__":{"text":"x"},"id":"a","text":"Altid åbent"}\n', { rows: 1 }),
  screen(
    'a line of nine megabytes',
    () => `{"id":"a","text":"${'a'.repeat(9_000_000)}"}\n${good.replace('"a"', '"b"')}`,
    { rows: 2 },
  ),
  screen('a hundred thousand levels in a line', () => `${good}${'['.repeat(100_000)}\n`, { rows: 2 }),
  screen('no last line feed', good.trimEnd(), { rows: 1 }),
  screen('CRLF and blank lines', good.replace('\n', '\r\n\r\n\r\n'), { rows: 1 }),
  screen('one id twice', good + good, { rows: 2 }),
  screen('an id of a megabyte', () => `{"id":"${'a'.repeat(1_000_000)}","text":"b"}\n`, { rows: 1 }),
  refused('nothing in the file', '', ['assess', 'general', 'FILE']),
  refused('a rule file of nonsense', '\u0000\u0001', ['assess', 'FILE', 'FILE']),
  refused('facts that are cut short', '{"threats":', ['assess', 'general', 'FILE']),
  refused('facts twice', '{"threats":true,"threats":false}', ['assess', 'general', 'FILE']),
  refused('an assessment that is none', '{}', ['replay', 'FILE']),
  refused('a rule file that is a gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), ['compare', 'general', 'FILE']),
  refused('submissions that are nonsense', 'a', ['import', 'general', 'FILE', '--from', 'surveyjs']),
];
