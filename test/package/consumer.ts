import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** Root of the repository, with a slash at the end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** An empty project in which the package was installed from the registry. */
export interface Consumer {
  readonly folder: string;
  /** Folder of the installed package. */
  readonly installed: string;
  /** Writes a file into the project. */
  readonly write: (path: string, text: string) => void;
  /** Runs a program in the project; what it prints, or an error with the end of it when it fails. */
  readonly run: (program: string, args: readonly string[]) => string;
}

/**
 * Makes an empty project and installs the package in it, as a user would.
 *
 * @param name - Name of the project.
 * @param options - `type` of its package.json, and a folder of `test/package/consumers` whose files it starts with.
 * @returns The project.
 */
export function newConsumer(
  name: string,
  { type = 'commonjs', files }: { type?: 'module' | 'commonjs'; files?: string } = {},
): Consumer {
  const { work, npm } = inject('packed');
  const folder = mkdtempSync(join(work, `${name}-`));
  const env = { PATH: process.env['PATH'], HOME: work, ...npm };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (program: string, args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    if (error !== undefined || status !== 0) {
      const said = `${stdout}${stderr}`.slice(-4000);
      throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `exit ${status ?? 'by a signal'}`}\n${said}`);
    }
    return stdout;
  };
  write('package.json', JSON.stringify({ name, version: '0.0.0', private: true, type }));
  if (files !== undefined) cpSync(join(root, 'test/package/consumers', files), folder, { recursive: true });
  run('npm', ['install', 'trafficking-indicators', '--silent']);
  return { folder, installed: join(folder, 'node_modules/trafficking-indicators'), write, run };
}

/** A code block of the README, and what its comments say that it prints. */
export interface Example {
  readonly code: string;
  readonly prints: string;
}

/**
 * The README's blocks of JavaScript.
 *
 * @returns The examples; each is a module of its own.
 */
export function readmeExamples(): readonly Example[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```js\n(?<code>.*?)^```$/gmsu)].map(({ groups }) => {
    const code = groups?.['code'] ?? '';
    const lines = [...code.matchAll(/^console\.log\(.*\); \/\/ → (?<line>.*)$/gmu)];
    return { code, prints: lines.map((match) => `${match.groups?.['line'] ?? ''}\n`).join('') };
  });
  if (examples.length === 0) throw new Error('README.md has no block of JavaScript');
  for (const { code, prints } of examples)
    if (!code.includes("from 'trafficking-indicators'") || prints === '')
      throw new Error(`a block of README.md does not use the package, or does not say what it prints:\n${code}`);
  return examples;
}

/** An example that prints whole assessments and reports, for comparing engines. */
export const everything: string = readFileSync(join(root, 'test/package/consumers/everything.mjs'), 'utf8');

/**
 * An example written as CommonJS.
 *
 * @param code - The example.
 * @returns The same with `require` for every `import`.
 */
export function asCommonJs(code: string): string {
  return code.replace(/^import (\{[^}]*\}) from ('[^']+');$/gmu, 'const $1 = require($2);');
}

/** TypeScript's compiler, of the repository. */
export const tsc: string = join(root, 'node_modules/typescript/lib/tsc.js');
