import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { formatWithOptions, inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { blocksOf, moduleOf, pages } from './blocks.js';
import type { CodeBlock } from './blocks.js';

const root = new URL('../../', import.meta.url).pathname;
const folder = `${root}.cache/docs-blocks`;

const blocks = pages().flatMap((page) => blocksOf(page));
const fileOf = ({ place, language }: CodeBlock): string =>
  `${folder}/${place.replaceAll(/\W+/gu, '-')}.${language === 'ts' ? 'ts' : 'mjs'}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const block of blocks) writeFileSync(fileOf(block), moduleOf(block));

/** One space for every run of white space, so that a claim may stand on one line. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Compares a claim with what came; `…` in the claim stands for anything. */
function agrees(claim: string, came: string): boolean {
  const [first = '', ...parts] = flat(claim).split('…');
  const text = flat(came);
  const last = parts.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && text.length - last.length >= at;
}

describe('the code in README and docs', () => {
  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  it.each(blocks.map((block) => [block.place, block] as const))('runs and gives what it says: %s', async (_, block) => {
    const printed: string[] = [];
    const faults: string[] = [];
    let unclaimed = 0;
    let begun = 0;
    vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(formatWithOptions({ colors: false }, ...values));
    });
    vi.stubGlobal('claim', {
      begin: () => {
        unclaimed += printed.length - begun;
        begun = printed.length;
      },
      end: (claim: string, given?: { readonly value: unknown }) => {
        const came = given === undefined ? printed.slice(begun).join('\n') : inspect(given.value);
        begun = printed.length;
        const also = typeof given?.value === 'string' ? given.value : came;
        if (!agrees(claim, came) && !agrees(claim, also)) faults.push(`says: ${claim}\ngives: ${came}`);
      },
    });
    try {
      await import(/* @vite-ignore */ fileOf(block));
    } finally {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    }
    expect(faults).toEqual([]);
    expect(unclaimed + printed.length - begun, 'lines printed without an arrow').toBe(0);
  });

  it('has the right types', () => {
    const files = blocks.filter(({ language }) => language === 'ts').map(fileOf);
    writeFileSync(
      `${folder}/claim.d.ts`,
      'declare const claim: { begin(): void; end(text: string, given?: { value: unknown }): void };\n',
    );
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
