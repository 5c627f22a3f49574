import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../cli/build-cli.js';
import type { Processes } from './processes.js';
import { MOST_ADVERTS, scaleAdverts } from './scale-adverts.js';

/** What one machine makes of a file, and what it takes to do the same on several. */
export interface SingleMachine {
  /** A folder of the test; whoever asks for it removes it. */
  readonly folder: string;
  readonly adverts: string;
  /** The main file of the command line. */
  readonly main: string;
  readonly rows: string;
  readonly clusters: string;
  /** Keys of too many adverts, as `--ignore` takes them. */
  readonly setAside: readonly string[];
}

/**
 * Screens and links the adverts of `scaleAdverts` on one machine.
 *
 * @param processes - Starts the command line.
 * @returns The files and their contents.
 */
export async function onOneMachine(processes: Processes): Promise<SingleMachine> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scale-test-')));
  const main = await buildCli(join(folder, 'package'));
  const adverts = join(folder, 'adverts.jsonl');
  writeFileSync(adverts, scaleAdverts());
  const cli = async (...args: string[]): Promise<string> => {
    const { exit, stdout, stderr } = await processes.run(process.execPath, [main, ...args], folder);
    if (exit !== 0) throw new Error(`exit code ${exit ?? 'none'}: ${stderr}`);
    return stdout;
  };
  const form = ['--input', 'jsonl', '--format', 'jsonl'];
  const summary = join(folder, 'summary.json');
  const [rows, clusters] = await Promise.all([
    cli('screen', adverts, ...form),
    cli('link', adverts, ...form, '--most-adverts', String(MOST_ADVERTS), '--summary', summary),
  ]);
  // The form that `link --summary` documents.
  const { setAside } = JSON.parse(readFileSync(summary, 'utf8')) as {
    setAside: { keys: { key: string; adverts: number }[] };
  };
  // What fewer share is judged where they are linked, which is in one place.
  const common = setAside.keys.filter(({ adverts }) => adverts > MOST_ADVERTS);
  return { folder, adverts, main, rows, clusters, setAside: common.map(({ key }) => key).sort() };
}
