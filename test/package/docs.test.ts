import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksOf, CLAIM_TYPES, fileNameOf, moduleOf, pages } from '../docs/blocks.js';
import { type claimRecorder, falseClaims } from '../docs/claims.mjs';
import { newConsumer, root, tsc } from './consumer.js';

const blocks = pages().flatMap((page) => blocksOf(page));

/** Compiled as a user of TypeScript does it, with the types that the package brings. */
const CONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['ES2023'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    rootDir: 'blocks',
    outDir: 'out',
  },
  include: ['blocks/*.ts'],
};

/** Runs one module after the other, and prints what each claims and gives. */
const RUNNER = `import { claimRecorder } from './claims.mjs';
const outcomes = {};
const { log } = console;
for (const [place, file] of Object.entries(JSON.parse(process.argv[2]))) {
  const recorder = claimRecorder();
  console.log = recorder.log;
  globalThis.claim = recorder.claim;
  await import('./out/' + file);
  outcomes[place] = recorder.outcome();
}
log(JSON.stringify(outcomes));
`;

it('installed, it gives what the code in README and docs says, with types under nodenext', () => {
  const consumer = newConsumer('docs', { type: 'module' });
  for (const block of blocks) {
    const folder = block.language === 'ts' ? 'blocks' : 'out';
    consumer.write(
      `${folder}/${fileNameOf(block)}`,
      moduleOf(block, (name) => name),
    );
  }
  // What some pages read where they are.
  cpSync(join(root, 'docs/cards'), join(consumer.folder, 'docs/cards'), { recursive: true });
  cpSync(join(consumer.installed, 'rules'), join(consumer.folder, 'rules'), { recursive: true });
  consumer.write('blocks/claim.d.ts', CLAIM_TYPES);
  consumer.write('tsconfig.json', JSON.stringify(CONFIG));
  consumer.run(process.execPath, [tsc, '-p', '.']);
  consumer.write('claims.mjs', readFileSync(join(root, 'test/docs/claims.mjs'), 'utf8'));
  consumer.write('run.mjs', RUNNER);
  const files = blocks.map((block) => [block.place, fileNameOf(block).replace(/\.ts$/u, '.js')]);

  const printed = consumer.run(process.execPath, ['run.mjs', JSON.stringify(Object.fromEntries(files))]);
  const outcomes = Object.entries(JSON.parse(printed) as Record<string, Outcome>); // what the runner wrote

  expect(outcomes).toHaveLength(blocks.length);
  expect(outcomes.flatMap(([place, outcome]) => falseClaims(outcome).map((fault) => `${place}: ${fault}`))).toEqual([]);
});

type Outcome = ReturnType<ReturnType<typeof claimRecorder>['outcome']>;
