import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, file } from '../cli/cli.js';
import { advertsFile } from './adverts-file.js';
import { nodesFor, titleOf } from './share.js';
import { refusedCalmly, started, startedShell } from './started.js';

const text = advertsFile(200);
const input = file('begun.jsonl', text);
const [FILES, BASE] = [['rows.jsonl', 'rows.jsonl.checkpoint'], join(FOLDER, 'base')] as const;
const argsOf = (folder: string): readonly string[] => ['--link', '--workers', '1', '--out', join(folder, 'rows.jsonl')];

beforeAll(async () => {
  mkdirSync(BASE);
  // Out of room in the middle of the rows.
  const run = await startedShell(process.execPath, `ulimit -f 60; exec $CLI screen ${input} ${argsOf(BASE).join(' ')}`)
    .ended;
  refusedCalmly(run, 4, /make room, and run the same command with --resume/u);
  expect(readdirSync(BASE).sort()).toEqual(FILES);
});

/** An unfinished run in a folder of its own. */
function unfinished(name: string): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder);
  for (const one of FILES) copyFileSync(join(BASE, one), join(folder, one));
  return folder;
}

type Change = (checkpoint: string) => string;
const part =
  (name: string, value: unknown): Change =>
  (checkpoint) =>
    JSON.stringify({ ...(JSON.parse(checkpoint) as object), [name]: value });

const TORN: readonly (readonly [string, Change])[] = [
  ['empty', () => ''],
  ['cut in the middle', (checkpoint) => checkpoint.slice(0, checkpoint.length / 2)],
  ['without its last sign', (checkpoint) => checkpoint.slice(0, -1)],
  ['twice', (checkpoint) => checkpoint + checkpoint],
  ['zeros', (checkpoint) => '\0'.repeat(checkpoint.length)],
  ['of another format', part('format', 'screen-checkpoint/2')],
  ['somebody else’s JSON', () => '{"rows": []}'],
  ['no object', () => '[]'],
  ['null', () => 'null'],
  ['without a job', part('job', undefined)],
  ['with a line that is none', part('line', 0)],
  ['with a line of text', part('line', '7')],
  ['with a place before the beginning', part('offset', -1)],
  ['with half a byte', part('outputLength', 0.5)],
  ['without counts', part('summary', undefined)],
  ['with counts that are none', part('summary', { rows: 'many' })],
  ['with adverts met that are none', part('met', [null])],
];

describe.concurrent('going on with a run', () => {
  it.each(
    TORN.flatMap(([what, change], at) => nodesFor(at).map((node) => [what, titleOf(node), change, node] as const)),
  )('is refused where its checkpoint is %s, Node %s', async (what, title, change, node) => {
    const folder = unfinished(`torn ${what.replaceAll(/\W/gu, '-')} ${title}`);
    const [rows, checkpoint] = FILES.map((name) => join(folder, name));
    writeFileSync(checkpoint ?? '', change(readFileSync(checkpoint ?? '', 'utf8')));
    const run = await started(node, ['screen', input, ...argsOf(folder), '--resume']).ended;
    refusedCalmly(run, 1, /this is no checkpoint of a run; remove it and start again with --force/u);
    expect(readFileSync(rows ?? '').equals(readFileSync(join(BASE, 'rows.jsonl')))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  const other: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    ['of other links', text.replaceAll('+45 00 00', '+45 00 01'), [], /or other adverts to link/u],
    [
      'with another beginning',
      text.replace('Ny i byen', 'Ny i Vejle'),
      [],
      /the input was changed|other adverts to link/u,
    ],
    ['that is shorter', text.slice(0, 3000), [], /the input was changed|other adverts to link/u],
    ['with other options', text, ['--redact', 'none'], /other rules, options, version or files/u],
    ['with another set', text, ['--set', 'stim'], /other rules, options, version or files/u],
  ];
  it.each(other.flatMap((one, at) => nodesFor(at).map((node) => [one[0], titleOf(node), one, node] as const)))(
    'is refused with an input %s, Node %s',
    async (what, title, [, content, more, reason], node) => {
      const folder = unfinished(`other ${what} ${title}`);
      const changed = file(`other ${what}.jsonl`, content);
      refusedCalmly(await started(node, ['screen', changed, ...argsOf(folder), '--resume', ...more]).ended, 1, reason);
      expect(readdirSync(folder).sort()).toEqual(FILES);
    },
  );
});
