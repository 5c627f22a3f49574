import { existsSync, readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** One ts or js block of a page. */
export interface CodeBlock {
  /** Page and line, such as `docs/scoring.md:74`. */
  readonly place: string;
  readonly language: 'ts' | 'js';
  readonly code: string;
}

/** A statement whose comment says what it prints or gives. */
interface Claim {
  readonly start: number;
  readonly end: number;
  /** What follows the arrow; `…` stands for anything. */
  readonly text: string;
  /** For an expression other than `console.log(…)` or a constant: where its value stands. */
  readonly value?: string;
}

const root = new URL('../../', import.meta.url).pathname;

/** README and the pages of docs/. */
export function pages(): readonly string[] {
  const docs = readdirSync(`${root}docs`).filter((file) => file.endsWith('.md'));
  return [
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) => existsSync(root + file)),
    ...docs.map((file) => `docs/${file}`),
  ];
}

export function readPage(page: string): string {
  return readFileSync(root + page, 'utf8');
}

export function blocksOf(page: string): readonly CodeBlock[] {
  const text = readPage(page);
  return [...text.matchAll(/^```(ts|js)\n([\s\S]*?)^```$/gmu)].map(({ index, 1: language, 2: code }) => ({
    place: `${page}:${text.slice(0, index).split('\n').length}`,
    language: language as CodeBlock['language'],
    code: code ?? '',
  }));
}

/** Name of a file for a block. */
export function fileNameOf({ place, language }: CodeBlock): string {
  return `${place.replaceAll(/\W+/gu, '-')}.${language === 'ts' ? 'ts' : 'mjs'}`;
}

/** Types of what {@link moduleOf} calls. */
export const CLAIM_TYPES =
  'declare const claim: { begin(): void; end(text: string, given?: { value: unknown }): void };\n';

/**
 * A block as a module of this repository: what it imports from the package comes from src, and each claim is told to the
 * global `claim`. A claim is a comment that begins with an arrow, behind a statement or on the lines below it:
 *
 *     console.log(score); // → { least: 1, most: 11, possible: 11 }
 *
 * It is compared with what the statement prints, or with the value of an expression or constant, white space aside.
 *
 * @param block - The block.
 * @param specifierOf - Where what the package exports under a name is found; in `src`, where nothing else is said.
 * @returns The module.
 */
export function moduleOf({ code, place }: CodeBlock, specifierOf: (name: string) => string = specifier): string {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2023, true);
  const claims = source.statements.flatMap((statement) => claimOf(source, statement) ?? []);
  const arrows = code.split('\n').filter((line) => /\/\/ →/u.test(line)).length;
  const claimed = claims.reduce((sum, { end }) => sum + arrowsAfter(code, end), 0);
  if (arrows !== claimed)
    return `throw new Error(${JSON.stringify(`${place}: an arrow stands behind no statement of the top level`)});\nexport {};\n`;
  let out = '';
  let at = 0;
  for (const { start, end, text, value } of claims) {
    out += code.slice(at, start);
    const statement = code.slice(start, end);
    out += `claim.begin(); ${value === statement ? `const shown${start} = ${value}` : statement}\nclaim.end(${JSON.stringify(text)}${
      value === undefined ? '' : `, { value: ${value === statement ? `shown${start}` : value} }`
    });`;
    at = end;
  }
  return `${out}${code.slice(at)}\nexport {};\n`.replace(
    /(from )'(trafficking-indicators[^']*)'/gu,
    (_, from: string, name: string) => `${from}'${specifierOf(name)}'`,
  );
}

function claimOf(source: ts.SourceFile, statement: ts.Statement): Claim | undefined {
  const text = claimText(source.text, statement.end);
  if (text === undefined) return undefined;
  const start = statement.getStart(source);
  const value = valueIn(source, statement);
  return { start, end: statement.end, text, ...(value !== undefined && { value }) };
}

function valueIn(source: ts.SourceFile, statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText(source);
  if (!ts.isExpressionStatement(statement)) return undefined;
  const text = statement.expression.getText(source);
  return text.startsWith('console.log(') ? undefined : statement.getText(source);
}

const ARROW = /^[ \t]*\/\/ →(?: (.*))?$/u;

/** Comments with arrows from a statement's end on, one line after the other. */
function arrowLines(text: string, end: number): readonly string[] {
  const lines = text.slice(end).split('\n');
  const own = ARROW.exec(lines[0] ?? '');
  const first = own === null && (lines[0] ?? '').trim() !== '' ? 0 : 1;
  const below = lines.slice(first);
  const stop = below.findIndex((line) => !ARROW.test(line));
  return [...(own === null ? [] : [lines[0] ?? '']), ...below.slice(0, stop === -1 ? undefined : stop)];
}

function arrowsAfter(text: string, end: number): number {
  return arrowLines(text, end).length;
}

function claimText(text: string, end: number): string | undefined {
  const lines = arrowLines(text, end);
  return lines.length === 0 ? undefined : lines.map((line) => ARROW.exec(line)?.[1] ?? '').join('\n');
}

/** Where this repository has what the package exports under a name; seen from two folders below the root. */
function specifier(name: string): string {
  const path = name.replace(/^trafficking-indicators\/?/u, '');
  if (path === '') return '../../src/index.js';
  if (path === 'report') return '../../src/report/index.js';
  if (path === 'check') return '../../src/check/index.js';
  if (path === 'compare') return '../../src/compare/index.js';
  if (path === 'text') return '../../src/text/index.js';
  if (path === 'screen') return '../../src/screen/index.js';
  if (path === 'link') return '../../src/link/index.js';
  if (path === 'link-report') return '../../src/link-report/index.js';
  if (path === 'study') return '../../src/study/index.js';
  if (path.startsWith('export/')) return `../../src/${path}/index.js`;
  if (path === 'study-report') return '../../src/study-report/index.js';
  if (path === 'language') return '../../src/text/language/index.js';
  if (path.endsWith('.json')) return `../../${path}`;
  return `../../src/generated/${path}.js`;
}
