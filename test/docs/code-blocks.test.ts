import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { blocksOf, CLAIM_TYPES, fileNameOf, moduleOf, pages } from './blocks.js';
import type { CodeBlock } from './blocks.js';
import { claimRecorder, falseClaims } from './claims.mjs';

const root = new URL('../../', import.meta.url).pathname;
const folder = `${root}.cache/docs-blocks`;

const blocks = pages().flatMap((page) => blocksOf(page));
const fileOf = (block: CodeBlock): string => `${folder}/${fileNameOf(block)}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const block of blocks) writeFileSync(fileOf(block), moduleOf(block));

describe('the code in README and docs', () => {
  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  it.each(blocks.map((block) => [block.place, block] as const))('runs and gives what it says: %s', async (_, block) => {
    const recorder = claimRecorder();
    vi.spyOn(console, 'log').mockImplementation(recorder.log);
    vi.stubGlobal('claim', recorder.claim);
    try {
      await import(/* @vite-ignore */ fileOf(block));
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    }
    expect(falseClaims(recorder.outcome())).toEqual([]);
  });

  it('has the right types', () => {
    const files = blocks.filter(({ language }) => language === 'ts').map(fileOf);
    writeFileSync(`${folder}/claim.d.ts`, CLAIM_TYPES);
    const { config } = ts.readConfigFile(`${root}tsconfig.node.json`, (path) => ts.sys.readFile(path)) as {
      readonly config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
    const program = ts.createProgram([...files, `${folder}/claim.d.ts`], {
      ...options,
      noUnusedLocals: false,
      noUncheckedIndexedAccess: false,
    });
    const found = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.includes('docs-blocks') ?? true)
      .map(({ file, start = 0, messageText }) => {
        const line = file === undefined ? '' : file.text.slice(0, start).split('\n').at(-1);
        return `${file?.fileName.split('/').at(-1) ?? ''}: ${line ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
    expect(found).toEqual([]);
  });
});
