import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER, file } from '../cli/cli.js';
import { IS_WHOLE, NODES, nodesFor, titleOf } from './share.js';
import { calm, type Ended, startedShell } from './started.js';

/** Bytes of a very long line. */
const VERY_LONG = IS_WHOLE ? 1_000_000_000 : 60_000_000;
/** Lines of about 8 MB. */
const MANY = IS_WHOLE ? 40 : 6;
const ONE = '{"id":"one","text":"Ny i byen. Ring 00 00 12 34"}\n';

const report = file(
  'report.mjs',
  'process.on("exit", () => process.stderr.write(`memory ${process.resourceUsage().maxRSS}\\n`));',
);
/** Writes lines of 8,000,000 bytes and of one more, in turn. */
const writer = file(
  'writer.mjs',
  `const line = (size) => { const [start, end] = ['{"text":"x","note":"', '"}']; return start + "n".repeat(size - start.length - end.length) + end + "\\n"; };
let n = 0; (function more() { while (n < ${MANY}) { n += 1; if (!process.stdout.write(line(8_000_000 + (n % 2)))) return process.stdout.once("drain", more); } })();`,
);

/** A file with a line of zeros that takes no room on the disk, between two adverts. */
function sparse(name: string): void {
  const handle = openSync(join(FOLDER, name), 'w');
  writeSync(handle, ONE);
  ftruncateSync(handle, ONE.length + VERY_LONG);
  writeSync(handle, `\n${ONE}`, ONE.length + VERY_LONG);
  closeSync(handle);
}

/** Runs a line of shell in which `$CLI` tells the most memory that it took, in MB. */
async function measured(node: string, line: string): Promise<Ended & { readonly memory: number }> {
  const run = await startedShell(node, line.replaceAll('$CLI', `${node} --import ./${report} \${CLI#* }`)).ended;
  const memory = Number(/^memory (\d+)$/mu.exec(run.stderr)?.[1]) / 1024;
  return { ...run, memory };
}

/** Most memory of a run, in MB; every further thread has all the words once more. */
function mostOf(threads: number): number {
  return 200 + 50 * (threads - 1);
}

describe('a very long line', () => {
  it.each(nodesFor(2).map((node) => [titleOf(node), node] as const))(
    'is one row with its number and byte, and takes little memory: Node %s',
    async (_title, node) => {
      sparse('sparse.jsonl');
      for (const command of ['screen --redact full --workers 1', 'screen --redact full --workers 2', 'link --keys']) {
        const run = await measured(node, `$CLI ${command} --format jsonl sparse.jsonl`);
        calm(run);
        expect(run.exit, run.stderr).toBe(0);
        const rows = run.stdout.trimEnd().split('\n');
        expect(rows).toHaveLength(3);
        expect(JSON.parse(rows[1] ?? '')).toMatchObject({ line: 2, error: { code: 'too-long', offset: ONE.length } });
        expect(rows[2]).toMatch(/^\{"line":3,/u);
        expect(run.memory).toBeGreaterThan(20);
        expect(run.memory, command).toBeLessThan(mostOf(command.endsWith('2') ? 2 : 1));
      }
      rmSync(join(FOLDER, 'sparse.jsonl'));
    },
  );
});

describe('many lines of 8 MB', () => {
  it.each(NODES.map((node) => [titleOf(node), node] as const))(
    'are read, and those of one byte more are named: Node %s',
    async (_title, node) => {
      for (const workers of IS_WHOLE ? [1, 2] : [1]) {
        const line = `${node} ${writer} | $CLI screen - --format jsonl --redact full --workers ${workers}`;
        const run = await measured(node, line);
        calm(run);
        expect(run.exit, run.stderr).toBe(0);
        const bad = run.stdout.split('\n').flatMap((row) => (row.includes('"too-long"') ? [row] : []));
        expect(bad).toHaveLength(MANY / 2);
        for (const [at, row] of bad.entries())
          expect(JSON.parse(row)).toMatchObject({ line: 2 * at + 1, error: { offset: at * 16_000_003 } });
        expect(run.stderr).toContain(`${MANY} rows: `);
        // Such a line lies in memory as bytes, as text and as what was read of it.
        expect(run.memory).toBeLessThan(mostOf(workers) + 50);
      }
    },
  );
});
