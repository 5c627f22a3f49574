import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/cli/screen/progress.js';
import { FOLDER, file } from '../cli/cli.js';
import { advertsFile } from './adverts-file.js';
import { IS_WHOLE, nodesFor, titleOf } from './share.js';
import { calm, CANARY, type Ended, refusedCalmly, started, startedShell } from './started.js';

/** Good rows, and the bad ones with their lines; or the words of the one error. */
type Outcome = readonly [good: number, bad: readonly (readonly [code: string, line: number])[]] | RegExp;

const advert = (id: string): string => `{"id":"${id}","text":"${CANARY}. Ring 00 00 12 34"}`;
const [A, B] = [advert('a'), advert('b')];
const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (text: string): Buffer => utf16(text).swap16();
const LITTLE = IS_WHOLE ? 1_000_000 : 20_000;
/** Bytes that the reader takes at a time. */
const CHUNK = 1 << 15;

/** A file whose letter of two bytes lies on the border of two chunks, or what is left of it where its second byte is wrong. */
function acrossBorder(second: number): Buffer {
  const start = '{"id":"a","text":"x","note":"';
  return bytes(start, 'n'.repeat(CHUNK - 1 - start.length), [0xc3, second], `"}\n${B}\n`);
}

const ODD: Readonly<Record<string, readonly [content: string | Uint8Array, outcome: Outcome]>> = {
  'separators.jsonl': [`${A.replace('Ring', '\u2028Ring\u2029\u0085')}\n${B}\n`, [2, []]],
  'return-only.jsonl': [`${A}\r${B}\r`, /lone carriage return/u],
  'return-only.csv': [`id,text\ra,${CANARY}\r`, /lone carriage return/u],
  'mixed-ends.jsonl': [`${A}\r\n${B}\n\r\n${advert('c')}\r\n${advert('d')}`, [4, []]],
  'return-between.jsonl': [`${A}\n${B}\r${advert('c')}\n`, [1, [['not-json', 2]]]],
  'mark.jsonl': [`\uFEFF${A}\n`, [1, []]],
  'mark-inside.jsonl': [`${A}\n\uFEFF${B}\n`, [1, [['not-json', 2]]]],
  'mark-twice.jsonl': [`\uFEFF\uFEFF${A}\n${B}\n`, [1, [['not-json', 1]]]],
  'only-mark.jsonl': ['\uFEFF', [0, []]],
  'nul-inside.jsonl': [`${A.replace('Ring', '\0')}\n${B}\n`, [1, [['not-json', 1]]]],
  'nul-lines.jsonl': [bytes(`${A}\n`, Buffer.alloc(5000), `\n${B}\n`), [2, [['not-json', 2]]]],
  'nul-escaped.jsonl': [`${A.replace('Ring', '\\u0000')}\n`, [1, []]],
  'utf16le-mark.jsonl': [utf16(`\uFEFF${A}\n`), /this is UTF-16; save it as UTF-8/u],
  'utf16be-mark.jsonl': [swapped(`\uFEFF${A}\n`), /this is UTF-16/u],
  'utf16le.jsonl': [utf16(`${A}\n`), /this is UTF-16/u],
  'utf16be.jsonl': [swapped(`${A}\n`), /this is UTF-16/u],
  'utf16le.jsonl.gz': [gzipSync(utf16(`${A}\n`)), /this is UTF-16/u],
  'windows-1252.jsonl': [bytes(`${B}\n{"id":"a","text":"`, [0xe6, 0xf8, 0xe5], '"}\n'), [1, [['not-utf8', 2]]]],
  'overlong.jsonl': [bytes(`${B}\n{"id":"a","text":"`, [0xc0, 0xaf], '"}\n'), [1, [['not-utf8', 2]]]],
  'cesu-8.jsonl': [bytes(`${B}\n{"text":"`, [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], '"}\n'), [1, [['not-utf8', 2]]]],
  'letter-across-border.jsonl': [acrossBorder(0xa6), [2, []]],
  'half-letter-at-border.jsonl': [acrossBorder(0x28), [1, [['not-utf8', 1]]]],
  'gzipped.jsonl.gz': [gzipSync(`${A}\n${B}\n`), [2, []]],
  'gzipped-by-content': [gzipSync(`${A}\n${B}\n`), [2, []]],
  'gzip-cut.jsonl.gz': [gzipSync(advertsFile(40)).subarray(0, 300), /gzip file is damaged or cut short/u],
  'gzip-cut-at-end.jsonl.gz': [gzipSync(`${A}\n`).subarray(0, -1), /gzip file is damaged or cut short/u],
  'gzip-members.jsonl.gz': [
    bytes(gzipSync(`${A}\n${B.slice(0, 9)}`), gzipSync(''), gzipSync(`${B.slice(9)}\n`)),
    [2, []],
  ],
  'gzip-garbage.jsonl.gz': [bytes(gzipSync(`${A}\n`), 'garbage behind it'), /gzip file is damaged/u],
  'gzip-padded.jsonl.gz': [bytes(gzipSync(`${A}\n`), Buffer.alloc(1000)), [1, []]],
  'gzip-behind-padding.jsonl.gz': [
    bytes(gzipSync(`${A}\n`), Buffer.alloc(9), gzipSync(`${B}\n`)),
    /gzip file is damaged/u,
  ],
  'gzip-twice.jsonl.gz': [gzipSync(gzipSync(A)), /gzipped twice/u],
  'gzip-of-nothing.jsonl.gz': [gzipSync(''), [0, []]],
  'pretty.json': [`${JSON.stringify(JSON.parse(A), null, 2)}\n${JSON.stringify(JSON.parse(B), null, 2)}\n`, [2, []]],
  'array.json': [JSON.stringify([JSON.parse(A), JSON.parse(B)], null, 2), [2, []]],
  'array-cut.json': [`[${A},\n${B.slice(0, 20)}`, /the JSON array has no end/u],
  'array-and-lines.jsonl': [`["a"]\n${A}\n`, /the JSON array has no end/u],
  'comma-at-end.json': [`[${A},\n${B},\n]`, [2, []]],
  'semicolons.csv': [`\uFEFFid;text\r\na;"${CANARY}; hej"\r\nb;x\r\n`, [2, []]],
  'tabs.csv': [`id\ttext\na\t${CANARY}\n`, [1, []]],
  'open-quote.csv': [`id,text\na,x\nb,"${CANARY}\nc,x\n`, [1, [['open-quote', 3]]]],
  'only-head.csv': ['id,text\n', [0, []]],
  'columns-twice.csv': ['id,text,text\n', /two columns are called "text"/u],
  'csv-by-name.jsonl': [
    `id,text\na,${CANARY}\n`,
    [
      0,
      [
        ['not-json', 1],
        ['not-json', 2],
      ],
    ],
  ],
  'empty.jsonl': ['', [0, []]],
  'blank.jsonl': ['\n\r\n \t\n\n', [0, []]],
  'spaces.jsonl': ['   ', [0, []]],
  'lone-surrogates.jsonl': ['{"id":"\\ud800","text":"\\udc00 Ny i byen \\ud83d"}\n', [1, []]],
  'duplicate-keys.jsonl': [`{"id":"a","id":"b","text":"x","text":"${CANARY}"}\n`, [1, []]],
  'deep.jsonl': [
    `{"id":"a","text":"x","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n${'{"a":'.repeat(100_000)}\n${B}\n`,
    [2, [['not-json', 2]]],
  ],
  'deep-text.jsonl': [`{"id":"a","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`, [0, [['no-text', 1]]]],
  'large-numbers.jsonl': [
    `{"id":9007199254740993,"text":"x"}\n{"id":1e999,"text":"x"}\n{"id":1e3,"text":"x","more":-1e999}\n`,
    [
      1,
      [
        ['wrong-id', 1],
        ['wrong-id', 2],
      ],
    ],
  ],
  'scalars.jsonl': [
    `${A}\n1\n"${CANARY}"\nnull\n[]\n${B}\n`,
    [2, [2, 3, 4, 5].map((line) => ['not-an-object', line] as const)],
  ],
  'not-quite-json.jsonl': [
    `${A}\n{'text':'x'}\n{text:"x"}\n{"text":"x",}\n{"text":NaN}\n// x\n{"text":"x"} {"text":"y"}\n`,
    [1, [2, 3, 4, 5, 6, 7].map((line) => ['not-json', line] as const)],
  ],
  'end-of-dos.jsonl': [`${A}\n\u001A`, [1, [['not-json', 2]]]],
  'no-end.jsonl': [`${A}\n${B}`, [2, []]],
  'own-names.jsonl': ['{"__proto__":{"text":"x"}}\n{"__proto__":1,"toString":2,"text":"x"}\n', [1, [['no-text', 1]]]],
  'tiny-lines.jsonl': [
    '{}\n'.repeat(LITTLE),
    [0, Array.from({ length: LITTLE }, (_, at) => ['no-text', at + 1] as const)],
  ],
  'page.html': [`<!doctype html><p>${CANARY}</p>\n`, /neither JSONL nor CSV/u],
  'random.bin': [bytes([0x80, 0x01, 0xff, 0x00, 0x0a, 0xfe, 0x0a]), /neither JSONL nor CSV/u],
};

interface BadRow {
  readonly line: number;
  readonly error?: { readonly code: string; readonly offset: number };
}

/** One run whose rows are compared with what is expected, and perhaps another that links the same file. */
async function readOrNamed(
  node: string,
  name: string,
  content: Buffer,
  outcome: Outcome,
  isLinked: boolean,
): Promise<void> {
  const out = `${name}.${titleOf(node)}.rows`;
  const run = await started(node, ['screen', name, '--out', out, '--format', 'jsonl', '--redact', 'full']).ended;
  const links = ['link', name, '--format', 'jsonl', '--redact', 'full'];
  const runs = isLinked ? [run, await started(node, links).ended] : [run];
  if (outcome instanceof RegExp) {
    for (const one of runs) refusedCalmly(one, 1, outcome);
    expect(run.stderr).toContain(`trafficking-indicators: ${name}: `);
    return;
  }
  runs.forEach(calm);
  const rows = readFileSync(join(FOLDER, out), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((row) => JSON.parse(row) as BadRow);
  const bad = rows.flatMap(({ line, error }) => (error === undefined ? [] : [{ line, ...error }]));
  const [good, expected] = outcome;
  expect(bad.map(({ code, line }) => [code, line])).toEqual(expected);
  expect(rows.length - bad.length).toBe(good);
  expect(run.exit).toBe(good === 0 && bad.length > 0 ? 1 : 0);
  const counted = `${grouped(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}: `;
  for (const { stderr } of runs) expect(stderr).toContain(counted);
  calm({ stderr: JSON.stringify(bad) });
  if (!name.includes('gz'))
    for (const { line, offset } of bad.slice(0, 1000)) expect(begins(content, offset)).toBe(line);
}

/** The line that begins at a byte. */
function begins(content: Buffer, offset: number): number {
  const before = content.subarray(0, offset).toString('latin1');
  expect(['', '\n', '\u00BF']).toContain(before.slice(-1));
  return before.split('\n').length;
}

describe.concurrent('an odd file is read or named in one clear error', () => {
  it.each(
    Object.entries(ODD).flatMap(([name, [content, outcome]], at) =>
      nodesFor(at).map((node) => ({
        name,
        title: titleOf(node),
        content: Buffer.from(content),
        outcome,
        node,
        isLinked: IS_WHOLE || at % 3 === 0,
      })),
    ),
  )('$name, Node $title', async ({ name, content, outcome, node, isLinked }) => {
    file(name, content);
    await readOrNamed(node, name, content, outcome, isLinked);
  });
});

/** Commands that read a file of records, and one that reads whole files. */
const COMMANDS = ['screen', 'link', 'study --set sex-ad', 'assess sex-ad'] as const;

describe.concurrent('what is no file', () => {
  const things: readonly (readonly [what: string, path: string, make: (path: string) => void, reason: RegExp])[] = [
    [
      'a folder',
      'a-folder',
      (path) => {
        mkdirSync(path);
      },
      /this is a folder/u,
    ],
    ['a missing file', 'missing.jsonl', () => undefined, /there is no such file or folder/u],
    ['a file in a file', 'plain.jsonl/in.jsonl', () => file('plain.jsonl', A), /part of the path is not a folder/u],
    [
      'a link to itself',
      'itself.jsonl',
      (path) => {
        symlinkSync('itself.jsonl', path);
      },
      /its links lead in a circle/u,
    ],
    [
      'a link to nowhere',
      'nowhere.jsonl',
      (path) => {
        symlinkSync('not-there', path);
      },
      /there is no such file/u,
    ],
    ['a name that is too long', `${'n'.repeat(300)}.jsonl`, () => undefined, /its name is too long/u],
  ];
  it.each(things.flatMap((thing, at) => nodesFor(at).map((node) => [thing[0], titleOf(node), thing, node] as const)))(
    'is named in one clear error by every command: %s, Node %s',
    async (_what, _title, [, path, make, reason], node) => {
      if (!existsSync(join(FOLDER, path)) && !path.startsWith('n'.repeat(9)) && path !== 'itself.jsonl')
        make(join(FOLDER, path));
      if (path === 'itself.jsonl') {
        rmSync(join(FOLDER, path), { force: true });
        make(join(FOLDER, path));
      }
      for (const command of COMMANDS)
        refusedCalmly(await started(node, [...command.split(' '), path]).ended, 1, reason);
    },
  );

  it('is named where there is no permission', async () => {
    file('secret.jsonl', A);
    chmodSync(join(FOLDER, 'secret.jsonl'), 0o600);
    for (const [at, command] of COMMANDS.entries())
      for (const node of nodesFor(at)) {
        const line = `exec setpriv --reuid=65534 --regid=65534 --clear-groups $CLI ${command} secret.jsonl`;
        const run = await readable(node, line);
        refusedCalmly(run, 1, /no permission/u);
      }
    refusedCalmly(
      await readable(
        nodesFor(0)[0] ?? '',
        `exec setpriv --reuid=65534 --regid=65534 --clear-groups $CLI screen /dev/null --out here.jsonl`,
      ),
      4,
      /no permission/u,
    );
  });

  it('is read where it is a pipe, a FIFO or nothing, also where links are wanted', async () => {
    file('two.jsonl', `${A}\n${B}\n`);
    for (const [at, source] of ['<(cat two.jsonl)', '/dev/stdin < two.jsonl', '- < two.jsonl', 'fifo.jsonl'].entries())
      for (const node of nodesFor(at))
        for (const command of [
          'screen --format jsonl',
          'screen --format jsonl --link',
          'link --format jsonl --country DK',
        ]) {
          const feed =
            source === 'fifo.jsonl' ? 'rm -f fifo.jsonl; mkfifo fifo.jsonl; cat two.jsonl > fifo.jsonl & ' : '';
          const run = await startedShell(node, `${feed}exec timeout 60 $CLI ${command} ${source}`).ended;
          calm(run);
          expect([run.exit, run.stderr], run.stderr).toEqual([0, expect.stringContaining('2 rows: ') as string]);
          if (command.includes('--link')) expect(run.stdout).toContain('"links"');
        }
    for (const [at, command] of ['screen', 'screen --link', 'link'].entries())
      for (const node of nodesFor(at)) {
        const run = await startedShell(node, `exec timeout 60 $CLI ${command} /dev/null --format jsonl`).ended;
        expect([run.exit, run.stdout]).toEqual([0, '']);
        calm(run);
      }
  });

  /** Runs a line as somebody who can read the program. */
  async function readable(node: string, line: string): Promise<Ended> {
    execFileSync('chmod', ['-R', 'a+rX', join(FOLDER, '..', 'dist')]);
    for (const folder of [join(FOLDER, '..'), FOLDER]) chmodSync(folder, 0o755);
    chmodSync(join(FOLDER, 'secret.jsonl'), 0o600);
    return startedShell(node, line).ended;
  }
});

describe.concurrent('names and places', () => {
  it('may hold line ends, dashes and signs for terminals', async () => {
    for (const [at, name] of [
      'new\nline.jsonl',
      '-dash.jsonl',
      '--out',
      ' ',
      'bell\u0007\u001B[31m.jsonl',
      '\u202Ebidi.jsonl',
      'æøå .jsonl',
    ].entries())
      for (const node of nodesFor(at)) {
        file(name, `${A}\n{\n`);
        for (const command of ['screen', 'link']) {
          const out = `./${name}.${command}.${titleOf(node)}.out.jsonl`;
          const run = await started(node, [command, `--out=${out}`, '--format=jsonl', '--', name]).ended;
          calm(run);
          expect(run.exit, run.stderr).toBe(0);
          expect(run.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
          expect(run.stderr.trimEnd().split('\n')).toHaveLength(3);
        }
        const missing = await started(node, ['screen', '--', `${name}.not-there`]).ended;
        refusedCalmly(missing, 1, /there is no such file/u);
      }
  });

  it('of an output are never the input, nor in a folder that is not there', async () => {
    const names: readonly (readonly [string, RegExp])[] = [
      ['in.jsonl', /this is the input/u],
      ['./in.jsonl', /this is the input/u],
      ['no-folder/out.jsonl', /there is no such file or folder/u],
      ['in.jsonl/out.jsonl', /not a folder/u],
    ];
    file('in.jsonl', `${A}\n`);
    for (const [at, [out, reason]] of names.entries())
      for (const node of nodesFor(at))
        for (const args of [
          ['--out', out],
          ['--out', 'other.jsonl', '--summary', out],
        ])
          for (const command of ['screen', 'link'])
            refusedCalmly(await started(node, [command, 'in.jsonl', '--force', ...args]).ended, 4, reason);
    expect(readFileSync(join(FOLDER, 'in.jsonl'), 'utf8')).toBe(`${A}\n`);
    expect(existsSync(join(FOLDER, 'other.jsonl'))).toBe(false);
  });
});

describe.concurrent('a file that is changed while it is read', () => {
  const text = advertsFile(400);
  const changes: readonly (readonly [what: string, change: (path: string) => void])[] = [
    [
      'grows',
      (path) => {
        appendFileSync(path, text);
      },
    ],
    [
      'shrinks',
      (path) => {
        truncateSync(path, 5000);
      },
    ],
    [
      'is emptied',
      (path) => {
        truncateSync(path, 0);
      },
    ],
    [
      'is replaced',
      (path) => {
        writeFileSync(`${path}.2`, text.split('\n').reverse().join('\n'));
        renameSync(`${path}.2`, path);
      },
    ],
    [
      'is written anew in place',
      (path) => {
        writeFileSync(path, text.replaceAll('00 00', '99 99'));
      },
    ],
    [
      'is taken away',
      (path) => {
        rmSync(path);
      },
    ],
  ];
  it.each(
    changes.flatMap(([what, change], at) => nodesFor(at).map((node) => [what, titleOf(node), change, node] as const)),
  )(
    'is read as far as it was there, or named in one clear error: it %s, Node %s',
    async (what, title, change, node) => {
      for (const command of IS_WHOLE
        ? ['screen', 'screen --link', 'link', 'link --workers 2']
        : ['screen --link', 'link'])
        for (const delay of IS_WHOLE ? [100, 200, 300, 400, 600, 900] : [300]) {
          const name = `changing-${what.replaceAll(' ', '-')}-${title}.jsonl`;
          writeFileSync(join(FOLDER, name), text);
          const { child, ended } = started(node, [...command.split(' '), name, '--format', 'jsonl']);
          const timer = setTimeout(() => {
            change(join(FOLDER, name));
          }, delay);
          const run = await ended;
          clearTimeout(timer);
          expect(child.killed).toBe(false);
          calm(run);
          const reason = /the input was changed while it was read; run it again|there is no such file/u;
          if (run.exit === 0) expect(run.stderr).toMatch(/\d rows: .* not read/u);
          else expect([run.exit, reason.test(run.stderr)], run.stderr).toEqual([1, true]);
        }
    },
  );
});
