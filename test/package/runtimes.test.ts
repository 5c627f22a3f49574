import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../.tools/other-runtimes.mjs';
import { type Consumer, everything, newConsumer, root } from './consumer.js';

let consumer: Consumer;
let byNode: string;

beforeAll(() => {
  consumer = newConsumer('runtimes', { type: 'module' });
  consumer.write('everything.js', everything);
  byNode = consumer.run(process.execPath, ['everything.js']);
  expect(byNode).toContain('"format":"assessment/1"');
});

/** The program and all that it needs in one file. */
function bundle(outfile: string): void {
  const esbuild = join(root, 'node_modules/.bin/esbuild');
  const options = ['--bundle', '--format=esm', '--platform=neutral', '--log-level=warning'];
  consumer.run(esbuild, ['everything.js', ...options, `--outfile=${outfile}`]);
}

describe('the installed package gives the same bytes as in Node', () => {
  it('in Deno, which may read its files and do nothing else', () => {
    const options = ['run', '--no-prompt', '--cached-only', '--node-modules-dir=manual'];
    expect(consumer.run('env', ['DENO_NO_UPDATE_CHECK=1', runtime('deno'), ...options, 'everything.js'])).toBe(byNode);
  });

  it('in Bun', () => {
    expect(consumer.run(runtime('bun'), ['everything.js'])).toBe(byNode);
  });

  it('in a bundle by Bun', () => {
    consumer.run(runtime('bun'), ['build', 'everything.js', '--target=browser', '--outfile=by-bun.js']);
    expect(consumer.run(process.execPath, ['by-bun.js'])).toBe(byNode);
  });

  it('in a bundle by esbuild', () => {
    bundle('by-esbuild.js');
    expect(consumer.run(process.execPath, ['by-esbuild.js'])).toBe(byNode);
  });

  it('in a page built by Vite', async () => {
    consumer.write('index.html', '<!doctype html><script type="module" src="/everything.js"></script>\n');
    await build({
      root: consumer.folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'by-vite', modulePreload: false, chunkSizeWarningLimit: 10_000 },
    });
    const [script, ...more] = readdirSync(join(consumer.folder, 'by-vite/assets'));
    expect(more).toEqual([]);
    expect(consumer.run(process.execPath, [`by-vite/assets/${script ?? ''}`])).toBe(byNode);
  });

  it('in a worker of workerd', async () => {
    bundle('bundle.mjs');
    consumer.write('worker.mjs', WORKER);
    consumer.write('worker.capnp', WORKER_CONFIG);
    expect(await answerOf(consumer.folder)).toBe(byNode);
  });
});

/** Runs the program when it is asked, and answers with what it prints. */
const WORKER = `const lines = [];
console.log = (...values) => lines.push(values.join(' '));
export default {
  async fetch() {
    await import('bundle');
    return new Response(lines.map((line) => line + '\\n').join(''));
  },
};
`;

const WORKER_CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .program)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const program :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs"), (name = "bundle", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-11-01",
);
`;

/** What the worker in a folder answers. It tells its port on a descriptor of its own. */
async function answerOf(folder: string): Promise<string> {
  const server = spawn(runtime('workerd'), ['serve', 'worker.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      server.on('error', reject);
      server.on('exit', (code) => {
        reject(new Error(`workerd ended with ${code ?? 'a signal'}: ${said.slice(-2000)}`));
      });
      server.stdio[3]?.on('data', (chunk: Buffer) => {
        const [, found] = /"port":(\d+)/u.exec(chunk.toString()) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    server.kill();
  }
}
