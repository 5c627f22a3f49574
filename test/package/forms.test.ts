import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../src/export/form/form-of.js';
import { surveyjs } from '../../src/export/surveyjs/index.js';
import { outcomeOf, type Sheet } from '../support/form-sheets.js';
import { linesFor } from '../support/made-forms.js';
import { outcomeOfNumbers } from '../support/run-form.js';
import { referrals, shippedSets, translationsOf } from '../support/shipped.js';
import { root } from './consumer.js';

const CHROMIUM = '/usr/bin/chromium';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const ruleSet = shippedSets.find(({ id }) => id === 'ilo-forced-labour');
if (ruleSet === undefined) throw new Error('the set of this test is shipped');
const options = { translations: translationsOf(ruleSet), referrals };
const form = formOf(ruleSet, options);
const content = surveyjs(ruleSet, options).files[0]?.content;

let server: Server;
let origin: string;
let browser: BrowserContext;
let profile: string;

beforeAll(async () => {
  if (!existsSync(CHROMIUM))
    throw new Error(`${CHROMIUM} is not there: apt-get update && apt-get install -y --no-install-recommends chromium`);
  profile = mkdtempSync(join(tmpdir(), 'forms-test-'));
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/package/consumers/forms/survey-page.js')],
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = new Map([
    [
      '/page.html',
      '<!doctype html><html lang="en"><title>Survey</title><link rel="stylesheet" href="/survey.css"><div id="survey"></div><script type="module" src="/page.js"></script></html>',
    ],
    ['/page.js', outputFiles[0]?.text ?? ''],
    ['/survey.json', String(content)],
    ['/survey.css', readFileSync(join(root, 'node_modules/survey-core/survey-core.min.css'), 'utf8')],
    ['/favicon.ico', ''],
  ]);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/json';
    response.writeHead(files.has(path) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server has an address with a port
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

/** What has the focus: the question that it belongs to, and what it is. */
interface Focus {
  readonly name: string;
  readonly type: string;
  readonly codes: readonly string[];
}

const FOCUS = `(() => {
  const element = document.activeElement;
  const question = element.closest('[data-name]');
  const radios = [...(question?.querySelectorAll('input[type=radio]') ?? [])];
  return {
    name: question?.getAttribute('data-name') ?? '',
    type: element.innerText?.trim() || element.getAttribute('type') || element.tagName.toLowerCase(),
    codes: radios.map(({ value }) => value),
  };
})()`;

/** Goes through the form by the keyboard alone, page by page, until no page is left to go to. */
async function fillIn(tab: Page, { answers, concern }: Sheet, next: string): Promise<void> {
  const given = new Map<string, string>(
    [...form.questions.values()].flatMap(({ name, why, fact }) => {
      const answer = answers[fact.id];
      if (answer === undefined) return [];
      if (typeof answer === 'object' && 'why' in answer) return [[why?.name ?? '', answer.why] as const];
      return [[name, String(answer)] as const];
    }),
  );
  if (concern !== undefined) given.set(form.concern.name, concern);
  for (let step = 0; step < 300; step += 1) {
    await tab.keyboard.press('Tab');
    const { name, type, codes } = await tab.evaluate<Focus>(FOCUS);
    const answer = given.get(name);
    if (type === 'radio' && answer !== undefined) {
      await tab.keyboard.press('Space');
      for (let at = 0; at < codes.indexOf(answer); at += 1) await tab.keyboard.press('ArrowDown');
      given.delete(name);
    } else if (answer !== undefined && (type === 'number' || type === 'textarea')) {
      await tab.keyboard.type(answer);
      given.delete(name);
    } else if (type === next) {
      await tab.keyboard.press('Enter');
      if (await tab.evaluate('survey.isLastPage')) {
        expect([...given.keys()]).toEqual([]);
        return;
      }
    }
  }
  throw new Error(`the last page was not reached; left: ${[...given.keys()].join(', ')}`);
}

const sheet: Sheet = {
  answers: Object.fromEntries(
    ruleSet.facts.map(({ id, type }, index): readonly [string, string | number] =>
      type === 'number' ? [id, 17] : [id, ['yes', 'maybe', 'no', 'not-known', 'declined', 'yes'][index % 6] ?? 'yes'],
    ),
  ),
  concern: 'The same car waits outside.',
};

describe.each([
  ['en', 'Next'],
  ['da', 'Videre'],
])('a survey in SurveyJS, in a browser, in %s', (language, next) => {
  it('is filled in by the keyboard alone and shows points and reasons as the library gives them', async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', ({ message }) => complaints.push(message));
    await tab.goto(`${origin}/page.html?language=${language}`);
    await tab.waitForSelector('[data-name]');
    await fillIn(tab, sheet, next);
    const data = await tab.evaluate<Readonly<Record<string, unknown>>>('survey.data');
    const [outcome] = form.sets.map((set) => outcomeOfNumbers(set, (name) => Number(data[name])));
    expect(outcome).toEqual(outcomeOf(ruleSet, sheet));
    const due = linesFor(form, sheet, language);
    await tab.waitForSelector('[data-name="result__meaning"]');
    const shown = await tab.evaluate<readonly (readonly [string, string])[]>(
      "[...document.querySelectorAll('[data-name^=result__]')].map((one) => [one.getAttribute('data-name'), one.innerText.trim()])",
    );
    expect(shown).toEqual(due);
    expect(complaints).toEqual([]);
    await tab.close();
  });
});
