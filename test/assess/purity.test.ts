import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, combineFacts, evaluator, parseRuleSet, replay } from '../../src/index.js';
import type { Facts } from '../../src/index.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';

/** One run of everything in the core, as text: what it gives must be the same anywhere. */
const INPUTS: readonly Facts[] = [
  {},
  { threats: true, age: 17 },
  { threats: false, place: 'flat', papers: ['visa', 'passport'] },
  { threats: 'måske', 'looks-young': { unknown: 'contradictory' }, age: 18.5 },
  { threats: { value: true, evidence: [{ kind: 'statement', note: 'İstanbul, Ærø, 1.234,5' }] } },
];

const folder = mkdtempSync(join(tmpdir(), 'purity-'));
const core = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

/** The same work as {@link everything}, in a process of its own. */
const SCRIPT = `
import { assess, combineFacts, evaluator, parseRuleSet, replay } from ${JSON.stringify(core)};
globalThis.load = parseRuleSet;
globalThis.everything = (parsed, inputs) => {
  if (!parsed.ok) return JSON.stringify(parsed.issues);
  const { ruleSet } = parsed;
  const evaluate = evaluator(ruleSet);
  return JSON.stringify(inputs.map((facts) => {
    const assessment = assess(ruleSet, facts, { asOf: '2026-01-31', concern: { reason: 'Why.' }, turnOn: ['young'] });
    return [assessment, evaluate(facts), replay(ruleSet, assessment).same, combineFacts([{ facts }, { facts }])];
  }));
};
`;

function everything(): string {
  const parsed = parseRuleSet(JSON.stringify(wholeRuleSet()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { ruleSet } = parsed;
  const evaluate = evaluator(ruleSet);
  return JSON.stringify(
    INPUTS.map((facts) => {
      const assessment = assess(ruleSet, facts, { asOf: '2026-01-31', concern: { reason: 'Why.' }, turnOn: ['young'] });
      return [assessment, evaluate(facts), replay(ruleSet, assessment).same, combineFacts([{ facts }, { facts }])];
    }),
  );
}

beforeAll(() => {
  writeFileSync(join(folder, 'entry.mjs'), SCRIPT);
  buildSync({
    entryPoints: [join(folder, 'entry.mjs')],
    outfile: join(folder, 'core.mjs'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What happens to the world: before the core is read, before the rule set is loaded, or before it is used. */
interface Changes {
  readonly beforeCore?: string;
  readonly beforeLoading?: string;
  readonly beforeUse?: string;
}

/** Runs the bundle in Node. */
function inProcess(
  { beforeCore = '', beforeLoading = '', beforeUse = '' }: Changes,
  env: Readonly<Record<string, string>> = {},
): string {
  const main = `
    const write = (text) => new Promise((done) => process.stdout.write(text, done));
    const text = ${JSON.stringify(JSON.stringify(wholeRuleSet()))};
    const inputs = ${JSON.stringify(INPUTS)};
    ${beforeCore}
    await import('./core.mjs');
    ${beforeLoading}
    const parsed = globalThis.load(text);
    ${beforeUse}
    const result = globalThis.everything(parsed, inputs);
    for (const key of ['junk', 'threats', 'age', '0']) delete Object.prototype[key];
    await write(result);
  `;
  const file = join(folder, 'main.mjs');
  writeFileSync(file, main);
  return execFileSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** Everything that tells the time, the place or chance throws. */
const PATCH = `
  const refuse = (name) => () => { throw new Error(name + ' was asked'); };
  globalThis.Date = new Proxy(function () {}, { get: refuse('Date'), construct: refuse('Date'), apply: refuse('Date') });
  globalThis.Intl = new Proxy({}, { get: refuse('Intl') });
  globalThis.performance = new Proxy({}, { get: refuse('performance') });
  Object.defineProperty(globalThis, 'crypto', { get: refuse('crypto'), configurable: true });
  Object.defineProperty(globalThis, 'navigator', { get: refuse('navigator'), configurable: true });
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone'])
    globalThis[name] = refuse(name);
  Math.random = refuse('Math.random');
  for (const type of [String, Number, Array, Object])
    for (const name of ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'])
      if (name in type.prototype) type.prototype[name] = refuse(name);
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = refuse('console.' + name);
`;

const POLLUTE = `
  Object.prototype.junk = { value: true };
  Object.prototype.threats = true;
  Object.prototype.age = 3;
  Object.prototype[0] = 'zero';
`;

describe('the same rule set and facts give the same bytes', () => {
  const wanted = everything();

  it('in a process of its own', () => {
    expect(inProcess({})).toBe(wanted);
  });

  it.each([
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  ])('in any time zone and language: %j', (env) => {
    expect(inProcess({}, env)).toBe(wanted);
  });

  it('without clock, chance, locale, network, timers or console', () => {
    expect(inProcess({ beforeLoading: PATCH })).toBe(wanted);
  });

  it('also where none of them is there when the core is read', () => {
    const late = PATCH.replaceAll(/globalThis\.(?:performance|Intl) =[^;]*;/gu, '').replace(
      "'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', ",
      '',
    );
    expect(inProcess({ beforeCore: late })).toBe(wanted);
  });

  it('although all objects have come to inherit more since it was loaded', () => {
    expect(inProcess({ beforeUse: POLLUTE })).toBe(wanted);
  });

  it('although all objects have come to inherit more', () => {
    expect(inProcess({ beforeLoading: POLLUTE })).toBe(wanted);
  });

  it('although all objects inherit more before the core is read', () => {
    expect(inProcess({ beforeCore: POLLUTE })).toBe(wanted);
  });

  it('again and again', () => {
    for (let run = 0; run < 5; run += 1) expect(everything()).toBe(wanted);
  });

  it('and leave nothing behind in the world', () => {
    const before = [Reflect.ownKeys(globalThis), Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)];
    everything();
    expect([Reflect.ownKeys(globalThis), Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)]).toEqual(
      before,
    );
  });
});
