import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { cli, FOLDER, MAIN, shell } from './cli.js';

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;
const ADVERTS = join(EXAMPLES, 'adverts/adverts.jsonl');
const OUTCOMES = join(EXAMPLES, 'study/outcomes.csv');
const FACTS = join(EXAMPLES, 'general/second-talk.json');

/** Ends the process as soon as it reaches for another machine or starts a program. */
const GUARD = join(FOLDER, 'guard.cjs');
writeFileSync(
  GUARD,
  `const ends = (what) => () => { process.stderr.write('reached for ' + what + '\\n'); process.exit(99); };
for (const [name, keys] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'reverse'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  tls: ['connect', 'createServer'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
})) {
  const module = require(name);
  for (const key of keys) module[key] = ends(name + '.' + key);
}
require('net').Socket.prototype.connect = ends('net.Socket.connect');
require('module').syncBuiltinESMExports();
for (const key of ['fetch', 'WebSocket', 'EventSource']) globalThis[key] = ends(key);
`,
);
const GUARDED = { NODE_OPTIONS: `--require=${GUARD}` };

/** What each command is run with; those of several steps once for each. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sets: [[]],
  show: [['general']],
  assess: [['general', FACTS]],
  ask: [['stim']],
  plans: [[]],
  plan: [['asylum-adult', FACTS, '--other-facts', 'count']],
  replay: [['assessment.json']],
  check: [['stim']],
  compare: [['general@1.0.0', 'general@1.1.0']],
  screen: [
    [ADVERTS, '--link', '--format', 'html'],
    [ADVERTS, '--workers', '2', '--format', 'jsonl'],
  ],
  link: [
    [ADVERTS, '--format', 'html'],
    [ADVERTS, '--workers', '2', '--format', 'jsonl'],
  ],
  explain: [['-']],
  export: [['stim', '--to', 'xlsform', '--out', 'form']],
  import: [['asylum-unaccompanied-minor', '--from', 'xlsform', join(EXAMPLES, 'asylum-intake/submissions.json')]],
  study: [[OUTCOMES, '--set', 'sex-ad', '--format', 'json']],
  refit: [[OUTCOMES, '--set', 'sex-ad', '--coders', 'a,b', '--tie-break', 'c', '--format', 'json']],
  simulate: [[join(EXAMPLES, 'study/model.json'), '--count', '10']],
};

describe('The command line', () => {
  it('has every command among those that are run here', () => {
    expect(Object.keys(RUNS).sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  const runs = Object.entries(RUNS).flatMap(([name, all]) =>
    all.map((args) => [[name, ...args.map((one) => basename(one))].join(' '), name, args] as const),
  );
  it.each(runs)('reaches for no other machine and starts no program: %s', async (_, name, args) => {
    const stdin = name === 'explain' ? 'Ny i byen. Ring 00 00 12 34.' : '';
    if (name === 'replay') await shell(`$CLI assess general ${FACTS} --format json > assessment.json`);
    const { exit, stderr } = await cli([name, ...args], { stdin, env: GUARDED });
    expect([exit, stderr.includes('reached for')], stderr).toEqual([0, false]);
  });

  it('brings no part of Node that could', () => {
    const folder = dirname(MAIN);
    const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const imports = code.flatMap((text) => [...text.matchAll(/\b(?:from|import\() ?"(?:node:)?([a-z_/]+)"/gu)]);
    const names = [...new Set(imports.map(([, name]) => name))].sort();
    expect(names).toContain('fs');
    for (const name of ['net', 'dgram', 'dns', 'http', 'https', 'http2', 'tls', 'child_process', 'cluster'])
      expect(names).not.toContain(name);
  });
});

describe('The guard of these runs', () => {
  it.each([
    'fetch("http://localhost:9")',
    'require("net").connect(9)',
    'import("node:https").then(({ get }) => get("https://localhost:9"))',
    'require("child_process").spawn("true")',
  ])('notices %s', async (script) => {
    const { exit, stderr } = await shell(`node -e '${script}'`, { env: GUARDED });
    expect([exit, stderr]).toEqual([99, expect.stringContaining('reached for')]);
  });
});
