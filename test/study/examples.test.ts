import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as study from '../../src/study/index.js';

const FOLDER = new URL('../../src/study/', import.meta.url).pathname;

/** Results in examples are given to four decimals. */
const SHOWN = 0.000051;

interface Example {
  readonly place: string;
  readonly code: string;
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** What the files export, also what the package does not give. */
// What is imported by a computed name has no type.
const load = async (file: string): Promise<object> => (await import(`${FOLDER}${file}`)) as object;
const everything = Object.fromEntries(
  [{ Math }, ...(await Promise.all(files.map(load)))].flatMap((module): [string, unknown][] => Object.entries(module)),
);

const examples: readonly Example[] = files.flatMap((file) =>
  [...readFileSync(`${FOLDER}${file}`, 'utf8').matchAll(/^ \* ```ts\n(?<code>[\s\S]*?)^ \* ```$/gmu)].map(
    ({ groups }, index) => ({ place: `${file} ${index + 1}`, code: (groups?.['code'] ?? '').replace(/^ \* ?/gmu, '') }),
  ),
);

/** Cuts a block into what runs and what is said to come of its last expression. */
function partsOf(code: string): readonly { readonly runs: string; readonly claim: string }[] {
  const parts: { runs: string; claim: string }[] = [];
  let runs = '';
  for (const line of code.split('\n')) {
    const [code = '', claim] = line.split('// → ');
    runs += `${code}\n`;
    if (claim === undefined) continue;
    parts.push({ runs, claim });
    runs = '';
  }
  return parts;
}

/** Equal, with numbers to what four decimals show. */
function same(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Object.is(actual, expected) || Math.abs(actual - expected) <= SHOWN * Math.max(1, Math.abs(expected) / 1000);
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
    return actual === expected;
  const keys = Object.keys(actual);
  return (
    keys.length === Object.keys(expected).length &&
    keys.every((key) => same(Reflect.get(actual, key), Reflect.get(expected, key)))
  );
}

const javaScript = (code: string): string =>
  ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;

describe('the examples beside the statistics', () => {
  it.each(examples.map(({ place, code }) => [place, code] as const))('give what they say: %s', (place, code) => {
    const parts = partsOf(code);
    expect(parts.length, place).toBeGreaterThan(0);
    const context = createContext({ ...everything });
    for (const { runs, claim } of parts) {
      const came: unknown = runInContext(javaScript(runs), context);
      const expected: unknown = runInContext(`(${claim})`, context);
      expect(same(came, expected), `says ${claim}\ngives ${JSON.stringify(came)}`).toBe(true);
    }
  });

  it('stand beside every function that the package gives', () => {
    const all = files.map((file) => readFileSync(`${FOLDER}${file}`, 'utf8')).join('\n');
    const hasExample = (name: string): boolean => {
      const [before = ''] = all.split(new RegExp(`\\nexport function\\*? ${name}\\b`, 'u'));
      return before.slice(before.lastIndexOf('/**')).includes('@example');
    };
    const without = Object.keys(study).filter((name) => !hasExample(name));
    expect(without).toEqual([]);
  });
});
