import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TOOL = '.tools/release-check.mjs';

function run(...args: readonly string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8' });
  return [status, stdout, stderr];
}

it('the release check explains itself, with its exit codes', () => {
  const [exit, out, said] = run('--help');
  expect([exit, said]).toEqual([0, '']);
  for (const part of ['--tag', '--all', '--out', 'Exit codes: 0 ', '1 ', '2 ']) expect(out).toContain(part);
});

it.each([
  [['--tga', 'v1.0.0'], "Unknown option '--tga'"],
  [['--tag'], "Option '--tag <value>' argument missing"],
  [['v1.0.0'], "Unexpected argument 'v1.0.0'"],
])('wrong arguments are told in one line, and nothing is checked: %j', (args, reason) => {
  const [exit, out, said] = run(...args);
  expect([exit, out]).toEqual([2, '']);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
  expect(said).toContain(reason);
});

it('every trial of the release check is one of the package tests', () => {
  const configured = readFileSync('vitest.package.config.ts', 'utf8');
  const named = [...readFileSync(TOOL, 'utf8').matchAll(/'test\/(package|cli)\/([a-z-]+)\.test\.ts'/gu)];
  expect(named.length).toBeGreaterThan(5);
  for (const [, folder, name] of named)
    if (folder === 'cli') expect(configured).toContain(`test/cli/${name ?? ''}.test.ts`);
});
