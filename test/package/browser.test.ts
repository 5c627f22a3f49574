import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything, newConsumer, readmeExamples, root } from './consumer.js';
import type { Consumer } from './consumer.js';
import { inChromium } from './in-chromium.js';

const POLICY = "default-src 'self'";

const examples = readmeExamples();
const scripts = join(root, 'test/package/consumers/browser');

/** What the page or the worker did. */
interface Outcome {
  readonly printed: readonly unknown[];
  readonly refused: readonly string[];
}

/** What was seen of a page from outside it. */
interface Visit extends Outcome {
  /** Messages of the console that are no part of the test, and errors. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

let consumer: Consumer;
let origin: string;
let browser: BrowserContext;
let close: () => Promise<void>;
/** Files of the page beside those of the package. */
const pages = new Map([['/favicon.ico', '']]); // Chromium asks for an icon of its own accord
let missing: string[] = [];

beforeAll(async () => {
  consumer = newConsumer('browser', { files: 'node' });
  const contentAt = (path: string): string | undefined => {
    const text = fileAt(path);
    if (text === undefined) missing.push(path);
    return text;
  };
  ({ browser, origin, close } = await inChromium(contentAt, { policy: POLICY }));
});

afterAll(async () => {
  await close();
});

/** Files of the installed package as they are, the scripts of the page, and the examples; nothing else. */
function fileAt(path: string): string | undefined {
  const own = pages.get(path);
  if (own !== undefined) return own;
  const [file, folder] = path.startsWith('/package/')
    ? [path.slice('/package/'.length), consumer.installed]
    : [path.slice(1), scripts];
  const whole = join(folder, file);
  return !file.includes('..') && file.endsWith('.js') && existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
}

/** The example with the paths that the package's `exports` give in place of its names, as a page without a bundler has it. */
function forPage(code: string): string {
  return code.replace(/ from '(?<name>trafficking-indicators[^']*)'/gu, (_, name: string) => {
    const resolve = `console.log(import.meta.resolve('${name}'))`;
    const url = consumer.run(process.execPath, ['--input-type=module', '-e', resolve]).trim();
    return ` from '/package${url.slice(`file://${consumer.installed}`.length)}'`;
  });
}

function page(...files: readonly string[]): string {
  const tags = files.map((file) => `<script type="module" src="${file}"></script>`).join('\n');
  return `<!doctype html><html lang="en"><title>Page of the package tests</title>\n${tags}\n</html>`;
}

async function visit(path: string): Promise<Visit> {
  missing = [];
  const tab = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const outcome = new Promise<Outcome>((resolve, reject) => {
    tab.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('outcome '))
        resolve(JSON.parse(text.slice('outcome '.length)) as Outcome); // record.js writes it
      else complaints.push(text);
    });
    tab.on('pageerror', (error) => {
      complaints.push(error.message);
    });
    tab.on('crash', () => {
      reject(new Error('the page crashed'));
    });
    setTimeout(() => {
      reject(new Error(`the page did not end: ${[...complaints, ...missing].join('; ')}`));
    }, 30_000);
  });
  browser.on('request', (request) => requests.push(request.url()));
  try {
    const [, { printed, refused }] = await Promise.all([tab.goto(`${origin}${path}`), outcome]);
    return { printed, refused, complaints, requests };
  } finally {
    browser.removeAllListeners('request');
    await tab.close();
  }
}

describe.each([
  ...examples.map(({ code }, index) => ({ title: `example ${index + 1} of the README`, code })),
  { title: 'whole assessments and reports', code: everything },
])('$title', ({ code }) => {
  let byNode: readonly unknown[];
  beforeAll(() => {
    consumer.write('example.mjs', code);
    byNode = JSON.parse(consumer.run(process.execPath, ['--import', './record.mjs', 'example.mjs'])) as unknown[]; // what record.mjs wrote
    expect(byNode.length).toBeGreaterThan(0);
    pages.set('/example.js', forPage(code));
    pages.set('/page.html', page('/record.js', '/example.js', '/done.js'));
    pages.set('/worker.html', page('/record.js', '/start-worker.js'));
    pages.set('/worker.js', "import '/record.js';\nimport '/example.js';\nimport '/answer.js';\n");
  });

  it.each([
    ['a page', '/page.html', ['/record.js', '/example.js', '/done.js']],
    ['a worker', '/worker.html', ['/record.js', '/start-worker.js', '/worker.js', '/example.js', '/answer.js']],
  ])(`runs unbundled in %s under ${POLICY}, with what Node gives`, async (_, path, own) => {
    const { printed, refused, complaints, requests } = await visit(path);
    expect(printed).toEqual(byNode);
    expect({ refused, complaints, missing }).toEqual({ refused: [], complaints: [], missing: [] });
    const paths = requests.map((url) => {
      expect(url.slice(0, origin.length)).toBe(origin);
      return url.slice(origin.length);
    });
    const ofPackage = paths.filter((file) => file.startsWith('/package/dist/'));
    expect(ofPackage).toContain('/package/dist/index.js');
    expect([...new Set(paths)].sort()).toEqual([...new Set([path, ...own, ...ofPackage])].sort());
  });
});

it('is told when a page does what the policy forbids', async () => {
  pages.set('/forbidden.html', page('/record.js', '/forbidden.js', '/done.js'));
  const { printed, refused, complaints } = await visit('/forbidden.html');
  expect(printed).toEqual([['EvalError']]);
  expect(refused).toEqual(['script-src']);
  expect(complaints).toHaveLength(1);
});
