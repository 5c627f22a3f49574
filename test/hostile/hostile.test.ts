import { execFile } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, newConsumer, root } from '../package/consumer.js';

const execute = promisify(execFile);

/** What a case must come to: a value, or one of the words of {@link isAsExpected}. */
type Expected = string | { readonly gave: unknown };

/** What a case came to. */
interface Outcome {
  readonly name: string;
  readonly expected: Expected;
  readonly gave?: unknown;
  readonly refused?: readonly string[];
  /** An error that is not the library's own. */
  readonly raw?: string;
  readonly milliseconds: number;
  readonly kilobytes: number;
}

const ONE_SECOND = 1000;
/** Node itself takes some fifty of these; a case may take as much as a heap of 256 MB gives. */
const MOST_KILOBYTES = 256 * 1024;
const AT_ONCE = 2;

let consumer: Consumer;
const found: Outcome[] = [];

beforeAll(() => {
  consumer = newConsumer('hostile', { type: 'module' });
  cpSync(join(root, 'test/hostile'), join(consumer.folder, 'hostile'), { recursive: true });
});

const files = readdirSync(join(root, 'test/hostile/cases')).filter((file) => file !== 'make.mjs');

async function run(file: string, number: string): Promise<string> {
  const { stdout } = await execute(
    process.execPath,
    ['--max-old-space-size=256', 'hostile/run-case.mjs', join(consumer.folder, 'hostile/cases', file), number],
    { cwd: consumer.folder, timeout: 60_000, maxBuffer: 16_000_000 },
  );
  return stdout;
}

/** Every case in a process of its own, so that one that ends it, or takes all memory, is seen. */
async function outcomesOf(file: string): Promise<readonly Outcome[]> {
  const { names } = JSON.parse(await run(file, 'names')) as { readonly names: readonly string[] };
  const outcomes: Outcome[] = [];
  const numbers = names.map((_, number) => number);
  const work = async (): Promise<void> => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift())
      outcomes[number] = await run(file, String(number)).then(
        (stdout) => JSON.parse(stdout) as Outcome,
        (error: unknown) => ({
          name: names[number] ?? '',
          expected: '',
          raw: `the process ended: ${String(error).slice(0, 300)}`,
          milliseconds: 0,
          kilobytes: 0,
        }),
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

function isAsExpected({ expected, gave, refused, raw }: Outcome): boolean {
  // What a trap of the caller's own throws comes through as it is.
  if (expected === 'its-own-error') return raw === 'Error: never';
  if (raw !== undefined) return false;
  const isLoaded = gave === 'loaded';
  const isRefused = refused !== undefined || (Array.isArray(gave) && gave.length > 0 && !isLoaded);
  switch (expected) {
    case 'loaded':
      return isLoaded;
    case 'refused':
      return isRefused;
    case 'refused-or-loaded':
      return isRefused || isLoaded;
    case 'refused-or-gave':
      return isRefused || gave !== undefined;
    case 'refused-or-null':
      return isRefused || gave === null;
    case 'each-refused':
      return Array.isArray(gave) && gave.every((one) => Array.isArray(one) && one.length > 0);
  }
  if (typeof expected === 'string') return false;
  const wanted = expected.gave;
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted))
    return JSON.stringify(gave) === JSON.stringify(wanted);
  const came = Object(gave) as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([key, value]) => came[key] === value);
}

describe.each(files)('cases of %s, each in a process of its own', (file) => {
  it('are never slow, never wrong, never an error of another kind', async () => {
    const outcomes = await outcomesOf(file);
    found.push(...outcomes);
    const ofCommands = file === 'command-line.mjs'; // these start a process of their own, with its own bounds
    const faults = outcomes.filter(
      (outcome) =>
        !isAsExpected(outcome) ||
        (!ofCommands && (outcome.milliseconds > ONE_SECOND || outcome.kilobytes > MOST_KILOBYTES)),
    );
    expect(faults).toEqual([]);
  });
});

it('there are at least 120 cases', () => {
  expect(found.length).toBeGreaterThanOrEqual(120);
});
