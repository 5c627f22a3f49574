import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { asCommonJs, everything, newConsumer, readmeExamples, root, tsc } from './consumer.js';
import type { Consumer } from './consumer.js';

const examples = readmeExamples();

/** What `consumers/typescript/typed.ts` prints. */
const TYPED_PRINTS = '2 2 1 true\n1\n1\ntrue 1.1.0\nchild: absent\n0 errors\nminor\nopen-at-all-hours true\n';

/** Targets of exports that make files. */
const TARGETS = ['xlsform', 'surveyjs', 'fhir', 'formio', 'dhis2', 'redcap', 'paper', 'misp', 'codebook'];

describe.each(inject('packed').nodes)('installed, under %s', (node) => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = newConsumer('node', { files: 'node' });
  });

  it('runs the examples of the README as ES modules', () => {
    for (const { code, prints } of examples) {
      consumer.write('example.mjs', code);
      expect(consumer.run(node, ['example.mjs'])).toBe(prints);
    }
  });

  it('runs the examples of the README as CommonJS', () => {
    for (const { code, prints } of examples) {
      const commonJs = asCommonJs(code);
      expect(commonJs).not.toMatch(/^import/mu);
      consumer.write('example.cjs', commonJs);
      expect(consumer.run(node, ['example.cjs'])).toBe(prints);
    }
  });

  it('gives the same bytes as every other Node, in both module systems', () => {
    consumer.write('everything.mjs', everything);
    consumer.write('everything.cjs', asCommonJs(everything));
    const expected = consumer.run(process.execPath, ['everything.mjs']);
    expect(expected).toContain('"format":"assessment/1"');
    expect(expected).toContain('"same":true');
    for (const file of ['everything.mjs', 'everything.cjs']) expect(consumer.run(node, [file])).toBe(expected);
  });

  it('takes what one module system loaded in the other', () => {
    // Eight ways through assessment and report, four through an error; each with one outcome.
    expect(consumer.run(node, ['mixed.mjs'])).toBe('8 1\n4 1\n');
  });

  it.each(['json.mjs', 'json.cjs'])(
    'gives the raw JSON of rules and schemas, with the result of the module (%s)',
    (file) => {
      expect(consumer.run(node, [file])).toBe('true true\nhttps://json-schema.org/draft/2020-12/schema\n');
    },
  );

  it('loads every rule and referral module in both module systems', () => {
    const modules = ['rules', 'referral'].flatMap((folder) =>
      readdirSync(join(consumer.installed, 'dist', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .map((file) => `trafficking-indicators/${folder}/${file.replace(/\.js$/u, '')}`),
    );
    expect(modules).toContain('trafficking-indicators/rules/general/1.0.0');
    for (const name of modules) {
      consumer.write(
        'both.mjs',
        `import { createRequire } from 'node:module';
import * as esm from '${name}';
const cjs = createRequire(import.meta.url)('${name}');
console.log(Object.keys(esm).length, JSON.stringify({ ...esm }) === JSON.stringify({ ...cjs }));`,
      );
      expect(`${name} ${consumer.run(node, ['both.mjs'])}`).toBe(`${name} 1 true\n`);
    }
  });

  it.each(['mjs', 'cjs'])('makes forms whose errors are those of the core (%s)', (ending) => {
    const code = `import { IssueError } from 'trafficking-indicators';
import { general } from 'trafficking-indicators/rules/general';
${TARGETS.map((target) => `import * as ${target} from 'trafficking-indicators/export/${target}';`).join('\n')}
const modules = { ${TARGETS.join(', ')} };
for (const [name, module] of Object.entries(modules)) {
  const make = name === 'paper' ? module.paperHtml : module[name];
  let shared = false;
  try { make({}); } catch (error) { shared = error instanceof IssueError; }
  console.log(name, make(general).files.length > 0, shared);
}
`;
    const commonJs = asCommonJs(code).replaceAll(/^import \* as (\w+) from ('[^']+');/gmu, 'const $1 = require($2);');
    consumer.write(`forms.${ending}`, ending === 'mjs' ? code : commonJs);
    expect(consumer.run(node, [`forms.${ending}`])).toBe(TARGETS.map((target) => `${target} true true\n`).join(''));
  });

  it('runs on the command line', () => {
    const program = join(consumer.installed, 'dist/cli/main.js');
    consumer.write('facts.json', '{ "threats": true, "pay-withheld": true }');
    expect(consumer.run(node, [program, 'sets'])).toMatch(/^general\b/mu);
    const result = consumer.run(node, [program, 'assess', 'general', 'facts.json', '--format', 'json']);
    expect(JSON.parse(result)).toHaveProperty('score', { least: 2, most: 11, possible: 11 });
  });
});

it('is found by npx under its name', () => {
  const { run, write } = newConsumer('command-line');
  write('facts.json', '{ "threats": true, "pay-withheld": true }');
  const npx = (...args: string[]): string => run('npx', ['--no-install', 'trafficking-indicators', ...args]);
  expect(npx('sets')).toMatch(/^general\b/mu);
  expect(npx('assess', 'general', 'facts.json')).toContain('trained person');
});

describe('in TypeScript', () => {
  const strict = {
    target: 'es2023',
    lib: ['ES2023'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    forceConsistentCasingInFileNames: true,
  };

  /** A project with the typed file and the examples, checked by the compiler. */
  function checked(
    name: string,
    type: 'module' | 'commonjs',
    options: object,
    files: readonly string[] = [],
  ): Consumer {
    const consumer = newConsumer(name, { type, files: 'typescript' });
    const own = examples.map(({ code }, index) => {
      consumer.write(`example-${index}.ts`, code);
      return `example-${index}.ts`;
    });
    consumer.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: { ...strict, ...options },
        files: ['console.d.ts', 'typed.ts', ...own, ...files],
      }),
    );
    consumer.run(process.execPath, [tsc, '-p', '.']);
    return consumer;
  }

  it.each([
    ['node16', 'module'],
    ['node16', 'commonjs'],
    ['nodenext', 'module'],
    ['nodenext', 'commonjs'],
  ] as const)('type-checks and runs with module %s, type %s', (module, type) => {
    const { run } = checked(`${module}-${type}`, type, { module, moduleResolution: module, outDir: 'out' });
    expect(run(process.execPath, ['out/typed.js'])).toBe(TYPED_PRINTS);
    for (const [index, { prints }] of examples.entries())
      expect(run(process.execPath, [`out/example-${index}.js`])).toBe(prints);
  });

  it('type-checks, bundles and runs with bundler resolution, raw JSON included', () => {
    const options = { module: 'esnext', moduleResolution: 'bundler', resolveJsonModule: true, noEmit: true };
    const { run } = checked('bundler', 'module', options, ['raw-json.ts']);
    const esbuild = join(root, 'node_modules/.bin/esbuild');
    const bundled = (file: string): string => {
      run(esbuild, [file, '--bundle', '--format=esm', '--outfile=bundle.mjs', '--log-level=warning']);
      return run(process.execPath, ['bundle.mjs']);
    };
    expect(bundled('typed.ts')).toBe(TYPED_PRINTS);
    expect(bundled('raw-json.ts')).toBe('1.1.0\n');
    for (const [index, { prints }] of examples.entries()) expect(bundled(`example-${index}.ts`)).toBe(prints);
  });
});
