import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { newConsumer, root, tsc } from './consumer.js';
import type { Consumer } from './consumer.js';

/** What a page needs that assesses and explains. */
const ASSESS_AND_EXPLAIN = "export { assess, explain } from 'trafficking-indicators';";

/** Everything that works at run time on sets of this package. Loading a stranger's rule file comes on top. */
const CORE =
  "export { assess, compile, evaluator, askNext, explain, combineFacts, replay, IssueError, issueLine } from 'trafficking-indicators';";

/** In bytes, minified and gzipped. */
const ASSESS_AND_EXPLAIN_AT_MOST = 12_000;
const CORE_AT_MOST = 14_000;
const INDEX_AT_MOST = 30_000;

/** In milliseconds, beside a module of one empty line. */
const IMPORT_AT_MOST = 15;
const PAIRS = 21;
const ROUNDS = 10; // other work on the machine disturbs; the least disturbed round counts

/**
 * All that the core may use of what a JavaScript engine brings. No clock, no randomness, no locale, no code from text, nothing
 * of Node or of a browser.
 */
const GLOBALS = [
  ...[
    'Object',
    'Array',
    'Map',
    'Set',
    'WeakMap',
    'WeakSet',
    'String',
    'Number',
    'BigInt',
    'Boolean',
    'Symbol',
    'RegExp',
  ],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'JSON', 'Math', 'Reflect', 'NaN', 'Infinity', 'undefined'],
  ...[
    'Uint8Array',
    'Uint16Array',
    'Uint32Array',
    'Int32Array',
    'Float64Array',
    'DataView',
    'ArrayBuffer',
    'isFinite',
    'isNaN',
  ],
];

let consumer: Consumer;

beforeAll(() => {
  consumer = newConsumer('core', { type: 'module' });
});

/** Bundles a module that imports the installed package, minified, for any engine. */
function bundle(code: string): string {
  consumer.write('entry.js', code);
  const esbuild = join(root, 'node_modules/.bin/esbuild');
  const options = ['--bundle', '--minify', '--format=esm', '--platform=neutral', '--log-level=warning'];
  return consumer.run(esbuild, ['entry.js', ...options]);
}

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

describe('the core in a bundle', () => {
  it('is small without rule data', () => {
    const small = gzipped(bundle(ASSESS_AND_EXPLAIN));
    const core = gzipped(bundle(CORE));
    const index = gzipped(bundle("export * from 'trafficking-indicators';"));
    const general = gzipped(bundle("export * from 'trafficking-indicators/rules/general';"));
    const report = gzipped(bundle("export * from 'trafficking-indicators/report';"));
    console.log(
      `gzipped: assess and explain ${small} bytes, core ${core}; whole index ${index}, report ${report}, general ${general}`,
    );
    expect(small).toBeLessThanOrEqual(ASSESS_AND_EXPLAIN_AT_MOST);
    expect(core).toBeLessThanOrEqual(CORE_AT_MOST);
    expect(index).toBeLessThanOrEqual(INDEX_AT_MOST);
  });

  it.each([
    '',
    '/report',
    '/text',
    '/language',
    '/screen',
    '/link',
    '/study',
    '/rules/general',
    '/rules/general/da',
    '/referral/dk',
  ])('leaves nothing when nothing of trafficking-indicators%s is used', (subpath) => {
    expect(bundle(`import 'trafficking-indicators${subpath}';`)).toBe('');
  });

  it.each([
    ['core', CORE],
    ['index', "export * from 'trafficking-indicators';"],
    ['report', "export * from 'trafficking-indicators/report';"],
    ['text', "export * from 'trafficking-indicators/text';"],
    ['language', "export * from 'trafficking-indicators/language';"],
    ['screen', "export * from 'trafficking-indicators/screen';"],
    ['link', "export * from 'trafficking-indicators/link';"],
    ['study', "export * from 'trafficking-indicators/study';"],
    ['rule set', "export * from 'trafficking-indicators/rules/general';"],
  ])('uses nothing beyond the language (%s)', (_, code) => {
    const { names, members } = globalsOf(bundle(code));
    expect(names.filter((name) => !GLOBALS.includes(name))).toEqual([]);
    expect(members.filter((name) => FORBIDDEN_MEMBERS.test(name))).toEqual([]);
  });

  it.each([
    ['process.env.X', 'process'],
    ['globalThis.fetch("x")', 'globalThis'],
    ['[].map((window) => window); document.title', 'document'],
    ['new Function("return 1")', 'Function'],
    ['eval("1")', 'eval'],
    ['({ Intl }) => Intl; new Date()', 'Date'],
    ['require("x")', 'require'],
    ['import("x")', 'import()'],
    ['import.meta.url', 'import.meta'],
  ])('would be caught using more (%s)', (code, name) => {
    expect(globalsOf(code).names).toContain(name);
    expect(GLOBALS).not.toContain(name);
  });

  it.each([
    'Math.random()',
    '"b".localeCompare("a")',
    '(1).toLocaleString()',
    'const { random } = Math',
    '(() => 1).constructor("x")',
  ])('would be caught reaching for a clock, chance or locale (%s)', (code) => {
    expect(globalsOf(code).members.filter((name) => FORBIDDEN_MEMBERS.test(name))).toHaveLength(1);
  });
});

/** By whatever object they are reached. */
const FORBIDDEN_MEMBERS = /^(?:random|constructor|localeCompare|toLocale[A-Z]\w*)$/u;

/** The names in a program that it does not declare itself, and every member that it names. */
function globalsOf(code: string): { names: readonly string[]; members: readonly string[] } {
  const file = '/bundle.js';
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: false,
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  host.getSourceFile = (name) => (name === file ? source : undefined);
  const program = ts.createProgram([file], options, host);
  expect(program.getSyntacticDiagnostics(source)).toEqual([]);
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const members = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(checker, node)) names.add(node.text);
    if (isMember(node)) members.add(node.text);
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) names.add('import()');
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) names.add('import.meta');
    ts.forEachChild(node, look);
  };
  look(source);
  return { names: [...names].sort(), members: [...members].sort() };
}

/** Whether an identifier stands for a variable: not for a member, a label, or a part of `import.meta`. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name !== node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !ts.isLabeledStatement(parent) && !ts.isBreakOrContinueStatement(parent);
}

function isDeclared(checker: ts.TypeChecker, node: ts.Identifier): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).length > 0;
}

/** Whether a node names a member that is read: `a.b`, `a['b']`, or `b` in `const { b } = a`. */
function isMember(node: ts.Node): node is ts.Identifier | ts.StringLiteral {
  const { parent } = node;
  if (ts.isStringLiteral(node)) return ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
  if (!ts.isIdentifier(node)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return false;
  return parent.propertyName === undefined ? parent.name === node : parent.propertyName === node;
}

describe('importing it', () => {
  it(`costs at most ${IMPORT_AT_MOST} ms beside an empty module`, () => {
    consumer.write('empty.js', 'export {};\n');
    const empty = pathToFileURL(join(consumer.folder, 'empty.js')).href;
    const index = pathToFileURL(join(consumer.installed, 'dist/index.js')).href;
    timeOf('-e', ''); // the first start of a program reads it from the disk
    const costs: number[] = [];
    do {
      const pairs = Array.from({ length: PAIRS }, () => ({
        node: timeOf('-e', ''),
        empty: timeOf('--input-type=module', '-e', `import '${empty}'`),
        index: timeOf('--input-type=module', '-e', `import '${index}'`),
      }));
      const [node, base, whole] = (['node', 'empty', 'index'] as const).map((key) =>
        median(pairs.map((pair) => pair[key])),
      );
      costs.push(median(pairs.map((pair) => pair.index - pair.empty)));
      console.log(
        `import: ${costs.at(-1)?.toFixed(1) ?? ''} ms (median of ${PAIRS} pairs; Node alone ${node?.toFixed(1) ?? ''} ms, ` +
          `with an empty module ${base?.toFixed(1) ?? ''} ms, with the package ${whole?.toFixed(1) ?? ''} ms)`,
      );
    } while (Math.min(...costs) > IMPORT_AT_MOST && costs.length < ROUNDS);
    expect(Math.min(...costs)).toBeLessThanOrEqual(IMPORT_AT_MOST);
  });

  /** Milliseconds that a Node process with these arguments takes, from start to end. */
  function timeOf(...args: readonly string[]): number {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { env: { PATH: process.env['PATH'] }, stdio: 'ignore' });
    expect(status).toBe(0);
    return performance.now() - start;
  }

  function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  }
});

it('compiles as ES2023 without the types of Node or of a browser', () => {
  const shown = execFileSync(process.execPath, [tsc, '-p', root, '--showConfig'], { encoding: 'utf8' });
  const { compilerOptions, exclude } = JSON.parse(shown) as { compilerOptions: object; exclude: unknown }; // tsc's own format
  expect(compilerOptions).toMatchObject({ target: 'es2023', lib: ['es2023'], types: [], strict: true });
  expect(exclude).toEqual(['src/cli']);
  execFileSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' });
});
