import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STATEMENT } from '../../src/assess/statement.js';
import { readRecords } from '../../src/cli/screen/records.js';
import { openSource } from '../../src/cli/screen/source.js';
import type { BadRow, ScreenRow } from '../../src/screen/row.js';
import { TEXTS, adverts, csv, jsonl } from './adverts.js';
import { FOLDER, cli, content, done, file, refused, shell, unharmed } from './cli.js';
import type { Run } from './cli.js';

type Row = ScreenRow | BadRow;

const FEW = adverts(8);
const few = file('few.jsonl', jsonl(FEW));
const rowsIn = (text: string): readonly Row[] =>
  text === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row);
const good = (rows: readonly Row[]): readonly ScreenRow[] => rows.filter((row): row is ScreenRow => !('error' in row));
const bad = (rows: readonly Row[]): readonly BadRow[] => rows.filter((row): row is BadRow => 'error' in row);
/** Without what depends on how the file is laid out. */
const withoutLines = (rows: readonly Row[]): unknown => rows.map((row) => ({ ...row, line: 0 }));
const modeOf = (name: string): string => (statSync(join(FOLDER, name)).mode & 0o777).toString(8);

/** The rows of a run to standard output, which says its summary and nothing more. */
async function rowsOf(args: readonly string[], stdin?: string | Uint8Array): Promise<readonly Row[]> {
  const run = await cli(['screen', ...args, '--format', 'jsonl'], stdin === undefined ? {} : { stdin });
  expect(run.stderr).not.toMatch(/an error in the program itself|^ {4}at /mu);
  return rowsIn(run.stdout);
}

/** The fields of the records of a file that holds none that cannot be read. */
async function recordsIn(name: string): Promise<readonly ReadonlyMap<string, unknown>[]> {
  const { form, blocks } = await openSource(join(FOLDER, name), process.stdin, { columns: ['text'] });
  const records: ReadonlyMap<string, unknown>[] = [];
  for await (const block of blocks)
    for (const record of readRecords(block, form)) {
      if ('bad' in record) throw new Error(record.bad.error.code);
      records.push(record.fields);
    }
  return records;
}

const expected = await rowsOf([few]);

describe.concurrent('a file of adverts', () => {
  it('says when its input was changed while it was read, and gives its rows', async () => {
    for (const [name, change, said] of [
      ['growing.jsonl', "printf '\\n' >> growing.jsonl", true],
      ['resting.jsonl', ':', false],
    ] as const) {
      // So many blocks that the first rows are there long before the last.
      file(name, jsonl(adverts(1500).map((advert) => ({ ...advert, note: 'n'.repeat(4000) }))));
      const line = `$CLI screen ${name} --format jsonl | { read -r first; ${change}; cat; }`;
      const { exit, stdout, stderr } = await shell(line);
      expect([exit, rowsIn(stdout).length]).toEqual([0, 1499]);
      expect(stderr.startsWith('the input was changed while it was read: rows may tell of lines')).toBe(said);
      expect(stderr).toMatch(/^1,500 rows: /mu);
    }
  });

  it('gives one row for each, in their order, and says how many', async () => {
    const run = await cli(['screen', few, '--format', 'jsonl']);
    expect(run.exit).toBe(0);
    expect(run.stderr).toMatch(/^8 rows: \d red, \d yellow, \d green, 0 not read\n$/u);
    expect(rowsIn(run.stdout).map(({ line, id }) => [line, id])).toEqual(FEW.map(({ id }, at) => [at + 1, id]));
    for (const row of good(rowsIn(run.stdout))) expect(row.statement).toBe(STATEMENT);
  });

  const withBreaks = FEW.map((advert) => ({ ...advert, text: `"${advert.text}"\n,;\tmore\u2028 "quoted"` }));
  const forms: Readonly<Record<string, string>> = {
    'lines.jsonl': jsonl(withBreaks),
    'crlf.jsonl': jsonl(withBreaks).replaceAll('\n', '\r\n'),
    'blank-lines.jsonl': `\n \n${jsonl(withBreaks).replaceAll('\n', '\n\n')}`,
    'no-end.jsonl': jsonl(withBreaks).trimEnd(),
    'bom.jsonl': `\uFEFF${jsonl(withBreaks)}`,
    'one-line.json': JSON.stringify(withBreaks),
    'pretty.json': JSON.stringify(withBreaks, null, 2),
    'bom-pretty.json': `\uFEFF\n${JSON.stringify(withBreaks, null, '\t')}\n\n`,
    'objects.json': withBreaks.map((advert) => JSON.stringify(advert, null, 1)).join('\n'),
    'objects-crlf.json': withBreaks
      .map((advert) => JSON.stringify(advert, null, 1))
      .join('\r\n')
      .replaceAll(/(?<!\r)\n/gu, '\r\n'),
    'half-pretty.json': withBreaks.map((advert) => JSON.stringify(advert).replace('","', '",\n "')).join('\n'),
    'comma.csv': csv(withBreaks),
    'semicolon.csv': csv(withBreaks, ';'),
    'tab.tsv': csv(withBreaks, '\t'),
    'excel.csv': `\uFEFF${csv(withBreaks, ';', '\r\n')}`,
    'blank-first.csv': `\r\n\n${csv(withBreaks)}\n\n`,
    'quoted-head.csv': csv(withBreaks).replace('id,country,text', '"id","country","text"'),
    'more-columns.csv': csv(withBreaks)
      .replaceAll('DK,', 'DK,,')
      .replace('country,', '"a, strange\ncolumn",country,')
      .replaceAll(/^(a\d+),DK,,/gmu, '$1,x,DK,'),
  };

  it.each(Object.keys(forms))('is read alike as %s, gzipped or not', async (name) => {
    const text = forms[name] ?? '';
    for (const path of [file(name, text), file(`${name}.gz`, gzipSync(text))])
      expect(
        (await recordsIn(path)).map((fields) => ['id', 'country', 'text'].map((field) => fields.get(field))),
      ).toEqual(withBreaks.map(({ id, country, text: words }) => [id, country, words]));
  });

  it.each(['crlf.jsonl', 'pretty.json', 'excel.csv'])(
    'gives the same rows as %s from a file or a gzipped pipe',
    async (name) => {
      const whole = withoutLines(await rowsOf([file('plain.jsonl', jsonl(withBreaks))]));
      const text = forms[name] ?? '';
      for (const rows of [await rowsOf([file(`same-${name}`, text)]), await rowsOf(['-'], gzipSync(text))])
        expect(withoutLines(rows)).toEqual(whole);
    },
  );

  it('may come a few bytes at a time', async () => {
    const run = await shell(
      `{ for part in '{"te' 'xt":' '"Ny i' ' byen"' '}' ; do printf %s "$part"; sleep 0.02; done; } | $CLI screen - --format jsonl`,
    );
    expect([run.exit, run.stderr]).toEqual([0, '1 row: 0 red, 0 yellow, 1 green, 0 not read\n']);
    expect(good(rowsIn(run.stdout))[0]?.indicators).toEqual(['new-in-town']);
  });

  it('may be gzipped in several parts', async () => {
    const half = jsonl(FEW).split('\n').slice(0, 4).join('\n') + '\n';
    const rest = jsonl(FEW).slice(half.length);
    expect(await rowsOf(['-'], Buffer.concat([gzipSync(half), gzipSync(rest)]))).toEqual(expected);
  });

  it('is told by its content, or by the person where that is not enough', async () => {
    expect(await rowsOf([file('no-ending', jsonl(FEW))])).toEqual(expected);
    const one = file('beginning.csv', 'text\n{"this is no JSON}\n');
    expect(good(await rowsOf([one]))).toHaveLength(1);
    const list = file('list.csv', '[text]\nNy i byen\n');
    expect(good(await rowsOf([list, '--input', 'csv', '--text', '[text]']))).toHaveLength(1);
    const late = file('late.jsonl', `not JSON\n${jsonl(FEW)}`);
    expect([(await rowsOf(['-', '--input', 'jsonl'], content(late))).length, (await rowsOf([late])).length]).toEqual([
      9, 9,
    ]);
  });

  it('with numbers for ids keeps them as they are written', async () => {
    const rows = await rowsOf(
      ['-'],
      jsonl([
        { id: 7, text: 'x' },
        { id: 0, text: 'x' },
        { id: '007', text: 'x' },
      ]),
    );
    expect(rows.map(({ id }) => id)).toEqual(['7', '0', '007']);
  });

  it('that is one text over several fields is joined', async () => {
    const input = jsonl([
      { title: 'Ny i byen', body: 'Altid åbent' },
      { title: null, body: 'Altid åbent' },
      { body: '' },
    ]);
    const rows = await rowsOf(['-', '--text', 'title,body', '--redact', 'none'], input);
    expect(good(rows).map(({ text }) => text)).toEqual(['Ny i byen\nAltid åbent', 'Altid åbent']);
    expect(bad(rows).map(({ error }) => error.code)).toEqual(['no-text']);
  });

  it('with only a good part counts every record once', async () => {
    const lines = [
      '{"text":"x"}',
      '{',
      '[]',
      '',
      '"x"',
      '{"text":1}',
      '{"text":" "}',
      '{"id":{},"text":"x"}',
      '{"text":"y"}',
    ];
    const rows = await rowsOf(['-'], lines.join('\n'));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    for (const { line, error } of bad(rows)) expect(error.offset).toBe(lines.slice(0, line - 1).join('\n').length + 1);
  });

  it('of which nothing could be read ends with an error, and an empty one does not', async () => {
    expect((await cli(['screen', '-'], { stdin: '{"no": "text"}\n' })).exit).toBe(1);
    const run = await cli(['screen', '-', '--format', 'jsonl'], { stdin: '' });
    expect([run.exit, run.stdout, run.stderr]).toEqual([0, '', '0 rows: 0 red, 0 yellow, 0 green, 0 not read\n']);
  });
});

/** Words that stand in texts, ids, reasons and everywhere else; no message may hold any of them. */
const CANARIES = ['Zebraquilt', 'marmaladefox', 'Ühttävkanarie', 'k4n4r13'];
const CANARY = CANARIES.join(' ');

/** A file, how many good and bad rows it has, or the words of the one error. */
type Odd = readonly [
  content: string | Uint8Array,
  rows: readonly [number, readonly (readonly [string, number])[]] | RegExp,
];

const ONE = `{"id":"${CANARY}","text":"${CANARY}"}\n`;
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), deflateRawSync(utf8(CANARY))]);

/** A record of so many bytes, its line end left out. */
function recordOf(bytes: number): string {
  const [start, end] = ['{"text":"x","note":"', '"}'];
  return start + 'n'.repeat(bytes - start.length - end.length) + end;
}

const ODD: Readonly<Record<string, Odd>> = {
  'utf16-mark.jsonl': [utf16(`\uFEFF${ONE}`), /this is UTF-16; save it as UTF-8/u],
  'utf16be-mark.jsonl': [utf16(`\uFEFF${ONE}`).swap16(), /this is UTF-16/u],
  'utf16.jsonl': [utf16(ONE), /this is UTF-16/u],
  'utf16be.csv': [utf16(`id,text\n1,${CANARY}\n`).swap16(), /this is UTF-16/u],
  'utf16.jsonl.gz': [gzipSync(utf16(ONE)), /this is UTF-16/u],
  'adverts.zip': [zip, /zip archive or a spreadsheet/u],
  'adverts.xlsx': [zip, /save the sheet as CSV/u],
  'adverts.xls': [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /old spreadsheet/u],
  'adverts.parquet': [utf8(`PAR1${CANARY}`), /Parquet file/u],
  'adverts.pdf': [utf8(`%PDF-1.7 ${CANARY}`), /this is a PDF/u],
  'adverts.sqlite': [utf8(`SQLite format 3\0${CANARY}`), /SQLite/u],
  'adverts.zst': [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), /zstd/u],
  'twice.jsonl.gz': [gzipSync(gzipSync(ONE)), /gzipped twice/u],
  'cut.jsonl.gz': [gzipSync(ONE.repeat(50)).subarray(0, 60), /gzip file is damaged or cut short/u],
  'damaged.jsonl.gz': [Buffer.concat([gzipSync(ONE).subarray(0, 12), utf8(CANARY)]), /gzip file is damaged/u],
  'parts.jsonl.gz': [Buffer.concat([gzipSync(ONE), gzipSync(''), gzipSync(ONE)]), [2, []]],
  'padded.jsonl.gz': [Buffer.concat([gzipSync(ONE), Buffer.alloc(600_000)]), [1, []]],
  'padded-inside.jsonl.gz': [
    Buffer.concat([gzipSync(ONE), Buffer.alloc(20), gzipSync(ONE)]),
    /gzip file is damaged or cut short/u,
  ],
  'padded-far-inside.jsonl.gz': [
    Buffer.concat([gzipSync(ONE), Buffer.alloc(600_000), gzipSync(ONE)]),
    /gzip file is damaged or cut short/u,
  ],
  'nul.jsonl': [`{"text":"a\0b"}\n${ONE}`, [1, [['not-json', 1]]]],
  'nul.csv': [`text\na\0${CANARY}\n`, [1, []]],
  'nothing.jsonl': ['', [0, []]],
  'only-blank.jsonl': ['\n\r\n \t\n', [0, []]],
  'only-mark.jsonl': ['\uFEFF', [0, []]],
  'only-head.csv': ['id,text\n', [0, []]],
  'bad-utf8.jsonl': [
    Buffer.concat([utf8(ONE), Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), utf8(ONE)]),
    [2, [['not-utf8', 2]]],
  ],
  'bad-utf8.csv': [
    Buffer.concat([utf8('text\n'), Buffer.from([0xc3, 0x28, 0x0a]), utf8(CANARY)]),
    [1, [['not-utf8', 2]]],
  ],
  'after-mark.jsonl': [`\uFEFF{\n${ONE}`, [1, [['not-json', 1]]]],
  'separators.jsonl': [ONE.replace('Zebra', 'Zebra\u2028\u2029\u0085'), [1, []]],
  'long.jsonl': [`${ONE}{"text":"${'x'.repeat(8_100_000)}"}\n${ONE}`, [2, [['too-long', 2]]]],
  'longest.jsonl': [`${ONE}${recordOf(8_000_000)}\n${ONE}`, [3, []]],
  'longest-crlf.jsonl': [`${ONE}${recordOf(8_000_000)}\r\n${ONE}`, [3, []]],
  'longest-last.jsonl': [`${ONE}${recordOf(8_000_000)}`, [2, []]],
  'byte-too-long.jsonl': [`${ONE}${recordOf(8_000_001)}\n${ONE}`, [2, [['too-long', 2]]]],
  'byte-too-long-crlf.jsonl': [`${ONE}${recordOf(8_000_001)}\r\n${ONE}`, [2, [['too-long', 2]]]],
  'byte-too-long-last.jsonl': [`${ONE}${recordOf(8_000_001)}`, [1, [['too-long', 2]]]],
  'long.csv': [`text\n"${'x\n'.repeat(4_100_000)}"\n${CANARY}\n`, [1, [['too-long', 2]]]],
  'long-last.jsonl': [`${ONE}${'x'.repeat(8_100_000)}`, [1, [['too-long', 2]]]],
  'old-mac.csv': [`id,text\r1,${CANARY}\r2,x\r`, /lone carriage return/u],
  'old-mac.jsonl': [ONE.trim() + '\r' + ONE.trim() + '\r', /lone carriage return/u],
  'return-inside.csv': [`id,text\n1,${CANARY}\rmore\n2,x\r\n`, [2, []]],
  'open-quote.csv': [`id,text\n1,x\n2,"${CANARY}\n3,x\n`, [1, [['open-quote', 3]]]],
  'ragged.csv': [
    `id,text\n1,${CANARY}\n2,${CANARY},3\n4\n5,x\n`,
    [
      2,
      [
        ['bad-csv', 3],
        ['bad-csv', 4],
      ],
    ],
  ],
  'many-columns-and-one-twice.csv': [
    `id,text,${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')},text\n1,a\n`,
    /two columns are called "text"/u,
  ],
  'columns-twice.csv': ['id,text,text\n1,a,b\n', /two columns are called "text"/u],
  'no-column.csv': [`id,Text\n1,${CANARY}\n`, /column "text" on the first line; did you mean "Text"\?/u],
  'no-head.csv': [`1;${CANARY}\n2;${CANARY}\n`, /neither JSONL nor CSV with a column "text"/u],
  'plain.txt': [`${CANARY}. Ring nu.\n`, /neither JSONL nor CSV/u],
  'ids.jsonl': [
    jsonl([
      { id: [CANARY], text: 'x' },
      { id: true, text: 'x' },
      { id: 1.5, text: 'x' },
    ]) + '{"id":12345678901234567890,"text":"x"}',
    [
      0,
      [
        ['wrong-id', 1],
        ['wrong-id', 2],
        ['wrong-id', 3],
        ['wrong-id', 4],
      ],
    ],
  ],
  'countries.jsonl': [
    jsonl([
      { country: CANARY, text: 'x' },
      { country: 45, text: 'x' },
      { country: 'dk', text: 'x' },
    ]),
    [
      1,
      [
        ['wrong-country', 1],
        ['wrong-country', 2],
      ],
    ],
  ],
  'languages.jsonl': [
    jsonl([
      { lang: CANARY, text: 'x' },
      { lang: 5, text: 'x' },
    ]),
    [2, []],
  ],
  'texts.jsonl': [
    jsonl([{ text: [CANARY] }, { text: { [CANARY]: 1 } }, { [CANARY]: 'x' }]),
    [
      0,
      [
        ['no-text', 1],
        ['no-text', 2],
        ['no-text', 3],
      ],
    ],
  ],
  'deep.jsonl': [
    `{"text":"x","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n${'['.repeat(200_000)}\n${ONE}`,
    [2, [['not-json', 2]]],
  ],
  'deep.json': [`[${'['.repeat(100_000)}${']'.repeat(100_000)},\n${ONE}]`, [1, [['not-an-object', 1]]]],
  'proto.jsonl': [
    `{"__proto__":{"text":"${CANARY}"}}\n{"__proto__":1,"constructor":2,"toString":3,"text":"x"}\n`,
    [1, [['no-text', 1]]],
  ],
  'proto.csv': ['__proto__,constructor,text\n1,2,x\n', [1, []]],
  'surrogates.jsonl': ['{"id":"\\ud800","text":"\\udc00 Ny i byen \\ud83d"}\n', [1, []]],
  'mixed.json': [
    `[1, {"text": "${CANARY}"}, null,\n [${ONE}],\n {"text": "x"}]`,
    [
      2,
      [
        ['not-an-object', 1],
        ['not-an-object', 1],
        ['not-an-object', 2],
      ],
    ],
  ],
  'cut.json': [`[${ONE},${ONE.slice(0, 20)}`, /the JSON array has no end/u],
  'cut-between.json': [`[${ONE},`, /the JSON array has no end/u],
  'empty.json': ['[\n]\n', [0, []]],
  'cut-object.json': [`{\n"text": "${CANARY}"\n}\n{\n"text": "x`, [1, [['not-json', 4]]]],
};

/** The line on which the record at a byte begins; nothing where none begins there. */
function lineAt(bytes: Buffer, offset: number): number | undefined {
  const before = bytes.subarray(0, offset).toString('latin1');
  // The sign before it: a line end, that of an array, or the last of a byte order mark.
  return ['', '\n', ',', '[', '\u00BF'].includes(before.trimEnd() === '' ? '' : before.replaceAll(' ', '').slice(-1))
    ? before.split('\n').length
    : undefined;
}

describe.concurrent('an odd file', () => {
  const isCanaryFree = (text: string): void => {
    for (const word of CANARIES)
      for (const form of [word, word.toLowerCase(), JSON.stringify(word).slice(1, -1), encodeURIComponent(word)])
        expect(text).not.toContain(form);
  };

  it.each(Object.keys(ODD))('is read or named in one clear error, without a word of it: %s', async (name) => {
    const [bytes, outcome] = ODD[name] ?? ['', /x/u];
    const run = await cli(['screen', file(name, bytes), '--format', 'jsonl']);
    expect(run.stderr).not.toMatch(/an error in the program itself|^ {4}at |node:internal/mu);
    isCanaryFree(run.stderr);
    if (outcome instanceof RegExp) {
      expect([run.exit, run.stderr.trim().split('\n').length], run.stderr).toEqual([1, 1]);
      expect(run.stderr).toContain(`trafficking-indicators: ${name}: `);
      expect(run.stderr).toMatch(outcome);
      return;
    }
    const rows = rowsIn(run.stdout);
    expect(bad(rows).map(({ line, error }) => [error.code, line])).toEqual(outcome[1]);
    for (const { line, error } of bad(rows)) expect(lineAt(Buffer.from(bytes), error.offset)).toBe(line);
    expect(good(rows)).toHaveLength(outcome[0]);
    expect(run.stderr).toContain(`${rows.length === 1 ? '1 row' : `${rows.length} rows`}: `);
    for (const { line, error } of bad(rows))
      expect(run.stderr).toContain(`line ${line} (byte ${error.offset}): ${error.message}`);
    isCanaryFree(JSON.stringify(bad(rows)));
  });

  it('shows nothing of people’s codings, reviews and keys in its errors either', async () => {
    const sides: Readonly<Record<string, readonly [string, string]>> = {
      'human-value.jsonl': ['--human', jsonl([{ id: CANARY, facts: { 'face-hidden': CANARY } }])],
      'human-reason.jsonl': ['--human', jsonl([{ id: 'a1', facts: {}, concern: { because: CANARY } }])],
      'human-twice.jsonl': [
        '--human',
        jsonl([
          { id: CANARY, facts: {} },
          { id: CANARY, facts: {} },
        ]),
      ],
      'human-list.jsonl': ['--human', jsonl([{ id: 'a1', facts: [CANARY] }])],
      'human-cell.csv': ['--human', `id,face-hidden\na1,${CANARY}\n`],
      'reviews-lines.jsonl': ['--reviews', `{"advert": "a1", "text": "${CANARY}\n`],
      'reviews-text.jsonl': ['--reviews', jsonl([{ advert: 'a1', text: [CANARY] }])],
      'reviews-advert.jsonl': ['--reviews', jsonl([{ advert: { [CANARY]: 1 }, text: CANARY }])],
      'key.txt': ['--pseudonyms', 'k4n4r13'],
    };
    for (const [name, [option, text]] of Object.entries(sides)) {
      const run = await cli(['screen', few, option, file(name, text)]);
      refused(run, 1, name);
      isCanaryFree(run.stderr);
    }
    const run = await cli([
      'screen',
      few,
      '--format',
      'jsonl',
      '--human',
      file('not-met.jsonl', jsonl([{ id: CANARY, facts: {} }])),
    ]);
    expect(run.stderr).toContain('1 advert with codings or reviews is not in the file');
    isCanaryFree(run.stderr);
  });
});

describe.concurrent('reports', () => {
  it('show on the terminal what to read first, with the meaning and the help before any number', async () => {
    const text = done(await cli(['screen', few]));
    expect(text).toContain('Recorded signs for a trained person to consider');
    expect(text.indexOf('Where help is')).toBeLessThan(text.indexOf('Summary'));
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(text).toContain('»Ny i byen«');
    expect(text).not.toContain('00 00 12 34');
  });

  it('are as many adverts as wanted, the first ones in reading order', async () => {
    const top = rowsIn((await cli(['screen', few, '--format', 'jsonl', '--top', '3'])).stdout);
    expect(top).toHaveLength(3);
    const strength = (row: Row | undefined): number =>
      ['green', 'yellow', 'red'].indexOf(row !== undefined && 'band' in row ? row.band : '');
    expect(strength(top[0])).toBe(Math.max(...expected.map(strength)));
    const json = JSON.parse(done(await cli(['screen', few, '--format', 'json', '--top', '3']))) as {
      rows: unknown;
      statement: string;
      summary: { rows: number };
    };
    expect([json.rows, json.statement, json.summary.rows]).toEqual([top, STATEMENT, 8]);
  });

  it('are told by the ending of the file', async () => {
    for (const [name, start] of [
      ['e.html', '<!doctype html>'],
      ['e.htm', '<!doctype html>'],
      ['e.txt', 'SIGNS IN'],
      ['e.json', '{\n'],
      ['e.jsonl', '{"line":1'],
      ['e.ndjson', '{"line":1'],
      ['e.csv', 'line,id'],
    ] as const) {
      const run = await cli(['screen', few, '--out', name]);
      expect([run.exit, run.stdout, run.stderr.trim().split('\n').at(-1)]).toEqual([0, '', `written to ${name}`]);
      expect(content(name).toLowerCase().startsWith(start.toLowerCase())).toBe(true);
      expect(modeOf(name)).toBe('600');
    }
    refused(await cli(['screen', few, '--out', 'e.jsnl']), 2, '.jsnl, which is no format; did you mean .jsonl?');
    expect((await cli(['screen', few, '--out', 'e.report', '--format', 'html'])).exit).toBe(0);
  });

  it('as a page have no script', async () => {
    const page = done(
      await cli(['screen', '-', '--format', 'html', '--redact', 'none'], {
        stdin: jsonl([{ text: '<script>alert(1)</script> Ny i byen' }]),
      }),
    );
    expect(page).not.toContain('<script');
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('are in Danish where that is wanted', async () => {
    expect(done(await cli(['screen', few, '--lang', 'da']))).toContain('annonce');
  });

  it('escape what could change what a reader of the terminal sees', async () => {
    const text = done(
      await cli(['screen', '-'], {
        stdin: jsonl([{ id: '\u001b[2J\u202e\u200b', text: 'Ny\u001b[31m i\u202e byen. Ny i by\u200ben' }]),
      }),
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('count, where that is wanted, bands, signs, languages and answers', async () => {
    const run = await cli(['screen', few, '--format', 'jsonl', '--summary', 'counts.json']);
    expect(run.exit).toBe(0);
    const summary = JSON.parse(content('counts.json')) as Record<string, unknown>;
    expect(Object.keys(summary)).toEqual([
      'statement',
      'rows',
      'bad',
      'children',
      'bands',
      'indicators',
      'languages',
      'answered',
    ]);
    expect([summary['rows'], modeOf('counts.json')]).toEqual([8, '600']);
    refused(
      await cli(['screen', few, '--format', 'jsonl', '--summary', 'counts.json']),
      4,
      'counts.json: exists already',
    );
    refused(await cli(['screen', few, '--format', 'jsonl', '--summary', few, '--force']), 4, 'this is the input');
    expect(content(few)).toBe(jsonl(FEW));
  });

  it('name a column for every fact in CSV and read as rows again', async () => {
    const text = (await cli(['screen', few, '--format', 'csv', '--redact', 'none'])).stdout;
    expect(text.split('\r\n')).toHaveLength(10);
    const again = await rowsOf([file('again.csv', text), '--redact', 'none', '--country', 'DK']);
    expect(good(again).map((row) => row.text)).toEqual(FEW.map((advert) => advert.text));
  });
});

describe.concurrent('options', () => {
  it('limit how many records are read, from an input without end as well', async () => {
    expect(await rowsOf([few, '--limit', '3'])).toEqual(expected.slice(0, 3));
    expect(await rowsOf([few, '--limit', '99'])).toEqual(expected);
    for (const form of [csv(FEW), JSON.stringify(FEW, null, 1)])
      expect(await rowsOf(['-', '--limit', '3'], form)).toHaveLength(3);
    const run = await cli(['screen', '-', '--format', 'jsonl', '--limit', '2'], { stdin: jsonl(FEW), keepOpen: true });
    expect([run.exit, rowsIn(run.stdout).length]).toEqual([0, 2]);
  });

  it('name the country of records that name none', async () => {
    const stdin = jsonl([{ text: '30 min 200 kr' }]);
    const low = async (...args: readonly string[]): Promise<unknown> =>
      good(await rowsOf(['-', ...args], stdin))[0]?.facts['low-price']?.value;
    expect(await low('--country', 'dk')).toBe(true);
    expect(await low('--country', 'GB')).not.toBe(true);
  });

  it('turn on what is off by default', async () => {
    const stdin = jsonl([{ text: 'Rumænsk pige, ny i byen', country: 'DK' }]);
    const [off, on] = await Promise.all([
      rowsOf(['-'], stdin),
      rowsOf(['-', '--turn-on', 'foreign-nationality-stated'], stdin),
    ]);
    expect([good(off)[0]?.score.least, good(on)[0]?.score.least, good(on)[0]?.withoutSensitive?.score.least]).toEqual([
      0, 1, 0,
    ]);
  });

  it('take other sets and kinds', async () => {
    expect(good(await rowsOf([few, '--set', 'stim']))[0]?.band).toMatch(/low|medium|high/u);
    const stdin = jsonl([{ text: 'She cried the whole time and a man took the money.' }]);
    expect(good(await rowsOf(['-', '--set', 'customer-review'], stdin))[0]?.indicators.length).toBeGreaterThan(0);
    expect(good(await rowsOf(['-', '--set', 'customer-review', '--kind', 'review'], stdin))).toHaveLength(1);
    refused(await cli(['screen', few, '--set', 'general']), 1, 'general');
    refused(await cli(['screen', few, '--set', 'customer-review', '--kind', 'advert']), 1, 'adverts');
  });

  it('merge what people coded, from JSONL or CSV', async () => {
    const asJson = file(
      'coded.jsonl',
      jsonl([
        { id: 'a2', facts: { 'fearful-expression': true, 'new-in-town': true }, concern: { reason: 'same room' } },
      ]),
    );
    const asTable = file('coded.csv', 'id;fearful-expression;new-in-town;concern\na2;ja;yes;same room\n');
    for (const coded of [asJson, asTable]) {
      const row = good(await rowsOf([few, '--human', coded]))[1];
      expect(row).toMatchObject({
        band: 'red',
        raisedBy: 'concern',
        differs: ['new-in-town'],
        concern: { reason: 'same room' },
      });
      expect(row?.facts['fearful-expression']).toEqual({ value: true, spans: [], by: 'person' });
    }
  });

  it.each([
    ['id,face-hiden\na1,yes\n', 'did you mean "face-hidden"?'],
    ['id,face-hidden\na1,perhaps\n', 'line 2'],
    ['id,face-hidden\na1,yes\na1,no\n', 'line 3: this advert is coded twice'],
    ['id,face-hidden\n,yes\n', 'no "id" that names the advert'],
    ['{"id":"a1","facts":{},"concerns":"x"}\n', '"concerns" is none of id, facts and concern'],
    ['{"id":"a1","facts":{"__proto__":true}}\n', 'line 1'],
    ['{"id":"a1","facts":{},"concern":{"reason":" "}}\n', 'a concern needs its written reason'],
  ])('refuse codings that cannot be used: %j', async (text, reason) => {
    refused(await cli(['screen', few, '--human', file(`wrong-${reason.length}-${text.length}.csv`, text)]), 1, reason);
  });

  it('put reviews to their adverts, and such adverts first', async () => {
    const reviews = file(
      'reviews.csv',
      'advert,text\na2,"She cried, and a man\nat the door took the money."\na2,Nice talk\n',
    );
    const rows = good(await rowsOf([few, '--reviews', reviews]));
    expect(rows.map((row) => row.reviews?.length)).toEqual([undefined, 2, ...new Array<undefined>(6)]);
    expect(rows[1]?.reviews?.[0]?.indicators.length).toBeGreaterThan(0);
    const [first] = rowsIn(
      (await cli(['screen', few, '--reviews', reviews, '--format', 'jsonl', '--top', '1'])).stdout,
    );
    expect(['a1', 'a2', 'a4']).toContain(first?.id);
  });

  it('put pseudonyms in the place of ids: the same for the same id and key, and never without a key', async () => {
    const [one, other] = [file('key1.txt', 'first-key-first-key'), file('key2.txt', 'other-key-other-key\n')];
    const ids = async (input: string, key: string): Promise<readonly unknown[]> =>
      (await rowsOf([input, '--pseudonyms', key])).map(({ id }) => id);
    const names = await ids(few, one);
    expect(new Set(names).size).toBe(8);
    expect(await ids(file('turned.jsonl', jsonl(FEW.toReversed())), one)).toEqual(names.toReversed());
    expect((await ids(few, other)).some((id) => names.includes(id))).toBe(false);
    for (const name of names) expect(name).toMatch(/^[\da-f]{20}$/u);
    refused(await cli(['screen', few, '--pseudonyms', file('short.txt', 'short')]), 1, 'at least 16 characters');
    expect((await rowsOf([few, '--pseudonyms', one, '--redact', 'full'])).map(({ id }) => id)).toEqual(names);
  });

  it('leave, with full redaction, no four characters of the input in a row', async () => {
    const words = ['Qzxjvk wbrfqp', 'Xwvqzk-77 jqpx', 'ZQJXWKVBPF'];
    const advert = {
      id: words[0],
      country: 'DK',
      text: `${words[1] ?? ''} Ny i byen, alt er tilladt. +45 00 00 98 76. ${words[2] ?? ''}`,
    };
    const human = file(
      'full-human.jsonl',
      jsonl([{ id: words[0], facts: { 'face-hidden': true }, concern: { reason: `${words[2] ?? ''} was there` } }]),
    );
    const reviews = file('full-reviews.jsonl', jsonl([{ advert: words[0], text: `${words[1] ?? ''} she cried` }]));
    const input = file('full.jsonl', jsonl([advert]));
    for (const format of ['jsonl', 'csv', 'text', 'html', 'json']) {
      const run = await cli([
        'screen',
        input,
        '--human',
        human,
        '--reviews',
        reviews,
        '--redact',
        'full',
        '--format',
        format,
      ]);
      const text = (run.stdout + run.stderr).toLowerCase();
      expect(run.exit).toBe(0);
      for (const word of [...words, ...(format === 'html' || format === 'text' ? [] : ['00 00 98 76'])])
        for (let at = 0; at + 4 <= word.length; at += 1)
          expect(text).not.toContain(word.slice(at, at + 4).toLowerCase());
    }
  });

  it.each([
    [['--formt', 'csv'], 'did you mean --format?'],
    [['--format', 'xml'], '--format is one of text, jsonl, csv, html, json'],
    [['--top', '0'], '--top is a whole number from 1'],
    [['--limit', '-1'], '--limit'],
    [['--limit', '1e3'], '--limit is a whole number'],
    [['--workers', '65'], '--workers is a whole number from 1 to 64'],
    [['--redact', 'all'], '--redact is one of spans, none, full'],
    [['--country', 'Denmark'], '--country is a code of two letters'],
    [['--kind', 'person'], '--kind is one of advert, review'],
    [['--input', 'xlsx'], '--input is one of jsonl, csv'],
    [['--lang', 'de'], 'reports are in en and da'],
    [['--resume'], '--resume goes on with an output of rows'],
    [['--resume', '--out', 'x.html'], '--resume goes on with an output of rows'],
    [['--resume', '--out', 'x.jsonl', '--top', '3'], 'no --top'],
    [['--resume', '--force', '--out', 'x.jsonl'], 'give one of them'],
    [['--out'], '--out needs a value'],
    [['--human', '-', '--reviews', '-'], 'only one file can be standard input'],
    [['more.jsonl'], 'expected FILE|-, got 2'],
  ])('that are wrong are refused before anything is read: %j', async (args, reason) => {
    refused(await cli(['screen', 'no-such-file', ...args]), 2, reason);
  });

  it('that name what is not there are refused', async () => {
    refused(await cli(['screen', 'no-such-file.jsonl']), 1, 'no-such-file.jsonl: there is no such file');
    refused(await cli(['screen', few, '--set', 'sex-da']), 2, 'sex-da');
    refused(await cli(['screen', few, '--turn-on', 'no-such-sign']), 1, 'no-such-sign');
    refused(await cli(['screen', few, '--human', 'nobody.csv']), 1, 'nobody.csv: there is no such file');
    refused(await cli(['screen', few, '--referral', 'xx']), 2, 'xx');
    refused(await cli(['screen', file('c.csv', 'id,text\n1,x\n'), '--id', 'nr']), 1, 'column "nr"');
    refused(await cli(['screen', 'c.csv', '--text', 'text,title']), 1, 'column "title"');
    mkdirSync(join(FOLDER, 'input-folder'));
    refused(await cli(['screen', 'input-folder']), 1, 'input-folder: this is a folder');
  });

  it('end a run that fails although standard input stays open', async () => {
    unharmed(await cli(['screen', '-'], { stdin: 'no head\nno text\n', keepOpen: true }), 1);
  });

  it('are all explained', async () => {
    const help = done(await cli(['screen', '--help']));
    for (const option of [
      'set',
      'kind',
      'text',
      'id',
      'country',
      'input',
      'limit',
      'human',
      'reviews',
      'turn-on',
      'format',
      'out',
      'force',
      'top',
      'redact',
      'pseudonyms',
      'summary',
      'lang',
      'referral',
      'workers',
      'resume',
    ])
      expect(help).toContain(`--${option} `.trimEnd());
    expect(help).toContain('never a finding about anyone');
  });
});

describe.concurrent('the output', () => {
  it('is never written over an existing file or the input, by whatever name', async () => {
    const own = file('own.jsonl', jsonl(FEW));
    linkSync(join(FOLDER, own), join(FOLDER, 'own-hard.jsonl'));
    symlinkSync(own, join(FOLDER, 'own-link.jsonl'));
    for (const out of [own, `./${own}`, 'own-hard.jsonl', 'own-link.jsonl', join(FOLDER, own)])
      for (const force of [[], ['--force']])
        refused(
          await cli(['screen', own, '--out', out, '--format', 'jsonl', ...force]),
          4,
          force.length > 0 ? 'this is the input' : out,
        );
    refused(await cli(['screen', own, '--out', file('there.jsonl', 'mine')]), 4, 'there.jsonl: exists already');
    expect([content(own), content('there.jsonl')]).toEqual([jsonl(FEW), 'mine']);
  });

  it('is not written over the files beside the adverts, nor do checkpoints touch the input', async () => {
    const human = file('beside.jsonl', jsonl([{ id: 'a1', facts: {} }]));
    refused(await cli(['screen', few, '--human', human, '--out', human, '--force']), 4, 'another file of this run');
    for (const ending of ['checkpoint', 'checkpoint.new', 'checkpoint.lock']) {
      const input = file(`o.jsonl.${ending}`, jsonl(FEW));
      const run = await cli(['screen', input, '--out', 'o.jsonl', '--force']);
      expect([run.exit, content(input)]).toEqual([4, jsonl(FEW)]);
    }
    expect(existsSync(join(FOLDER, 'o.jsonl'))).toBe(false);
  });

  it('can be read by its owner alone, also where it replaces another, and leaves nothing beside it', async () => {
    await shell('echo old > open.jsonl; chmod 644 open.jsonl');
    const run = await shell(`umask 0; exec $CLI screen ${few} --out open.jsonl --force`);
    expect(run.exit).toBe(0);
    expect([modeOf('open.jsonl'), rowsIn(content('open.jsonl'))]).toEqual(['600', expected]);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith('open.jsonl'))).toEqual(['open.jsonl']);
  });

  it('needs a folder that can be written to', async () => {
    refused(
      await cli(['screen', few, '--out', 'nowhere/o.jsonl']),
      4,
      'nowhere/o.jsonl: there is no such file or folder',
    );
    refused(await cli(['screen', few, '--out', `${few}/o.jsonl`]), 4, 'not a folder');
    mkdirSync(join(FOLDER, 'folder.jsonl'));
    refused(await cli(['screen', few, '--out', 'folder.jsonl', '--force']), 4, 'folder.jsonl: this is a folder');
    mkdirSync(join(FOLDER, 'closed'));
    chmodSync(join(FOLDER, 'closed'), 0o500);
    if (process.getuid?.() !== 0) refused(await cli(['screen', few, '--out', 'closed/o.jsonl']), 4, 'no permission');
    expect(readdirSync(join(FOLDER, 'closed'))).toEqual([]);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith('folder.jsonl'))).toEqual(['folder.jsonl']);
  });

  it('may be a device or a pipe', async () => {
    const run = await shell(`$CLI screen ${few} --format jsonl --out /dev/stdout --force | cat`);
    expect(rowsIn(run.stdout)).toEqual(expected);
    refused(
      await cli(['screen', few, '--format', 'jsonl', '--out', '/dev/full', '--force']),
      4,
      '/dev/full: the disk is full',
    );
  });
});

describe.concurrent('explain', () => {
  const advert = file('advert.txt', TEXTS[0] ?? '');

  it('marks the words of one advert and explains the assessment', async () => {
    const text = done(await cli(['explain', advert, '--country', 'DK']));
    expect(text).toMatch(/^ {2}»Ny i byen«\[\d\]/mu);
    // What it means and where help is stand before every number, and the words with their points last.
    expect(text.indexOf('Recorded signs for a trained person to consider')).toBeLessThan(text.indexOf('»Ny i byen«'));
    expect(
      done(await cli(['explain', '-', '--country', 'DK', '--as-of', '2026-11-22'], { stdin: TEXTS[0] ?? '' })),
    ).toContain('»Ny i byen«');
  });

  it('finds one record of a file by its id or its line', async () => {
    const [byId, byLine] = await Promise.all([
      cli(['explain', few, '--id', 'a4']),
      cli(['explain', few, '--line', '4']),
    ]);
    expect(done(byId)).toBe(done(byLine));
    expect(byId.stdout).toContain('»She«');
    refused(await cli(['explain', few, '--id', 'a99']), 1, 'has this id');
    refused(await cli(['explain', few, '--line', '99']), 1, 'begins on line 99');
    refused(await cli(['explain', few, '--line', 'x']), 2, '--line is a whole number');
    expect(
      done(
        await cli([
          'explain',
          file('titles.jsonl', jsonl([{ id: 'a', title: 'Ny i byen' }])),
          '--id',
          'a',
          '--text',
          'title',
        ]),
      ),
    ).toContain('»Ny i byen«');
  });

  it('gives the assessment as data with the places of the words as evidence', async () => {
    const assessment = JSON.parse(done(await cli(['explain', advert, '--format', 'json']))) as {
      facts: Record<string, { evidence: unknown }>;
    };
    expect(JSON.stringify(assessment)).toContain('"span":[0,9]');
  });

  it('does not take a file of records for one advert', async () => {
    refused(await cli(['explain', few]), 2, 'few.jsonl: this is a file of records; --id or --line says which');
    refused(await cli(['explain', file('blank.txt', ' \n')]), 1, 'blank.txt: no text');
    refused(await cli(['explain', advert, '--country', 'Denmark']), 2, 'two letters');
    refused(await cli(['explain', 'none.txt']), 1, 'none.txt: there is no such file');
  });
});

describe.concurrent('standard error', () => {
  it('is silent but for the counts where nobody looks on', async () => {
    const run: Run = await cli(['screen', few, '--format', 'csv']);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).not.toContain('\u001b');
  });

  it('tells of ten bad records one by one and counts the others', async () => {
    const run = await cli(['screen', '-', '--format', 'jsonl'], { stdin: `${'{\n'.repeat(25)}${ONE}` });
    expect(run.stderr.match(/^line \d+ /gmu)).toHaveLength(10);
    expect(run.stderr).toContain(
      '… and 15 more records that could not be read\n26 rows: 0 red, 0 yellow, 1 green, 25 not read',
    );
  });
});
