import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWordsIn } from '../../src/export/form/form-words-in.js';
import { assess, assessPlan, explain, explainPlan } from '../../src/index.js';
import type { Explanation, FactDefinition, Facts, Plan, RuleSet } from '../../src/index.js';
import { type Block, da, en, type Item, planDocument, reportDocument } from '../../src/report/index.js';
import { factsOfSheet, type Sheet, type SheetAnswer, sheetsFor } from '../support/form-sheets.js';
import { everyKind } from '../support/made-forms.js';
import { planTranslationsOf, referrals, shippedPlans, shippedSets, translationsOf } from '../support/shipped.js';
import { type Consumer, newConsumer, root, tsc } from './consumer.js';
import { filesIn, inChromium } from './in-chromium.js';

const POLICY = "default-src 'self'";

/** A page with a set in which every kind of question stands. */
const KINDS_PAGE = `import { parseRuleSet } from 'trafficking-indicators';
import './interview.js';
import file from './kinds.json';
const interview = document.querySelector('indicator-interview');
interview.lang = new URL(location.href).searchParams.get('lang') ?? 'en';
interview.setAttribute('layout', new URL(location.href).searchParams.get('layout') ?? 'steps');
const parsed = parseRuleSet(JSON.stringify(file));
interview.source = parsed.ruleSet;
`;

let consumer: Consumer;
let out: string;
let origin: string;
let browser: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
  consumer = newConsumer('web-interview', { type: 'module' });
  const example = join(root, 'examples/web-interview');
  for (const file of readdirSync(example))
    if (/\.(?:js|mjs|css|html|svg)$|^jsconfig/u.test(file)) cpSync(join(example, file), join(consumer.folder, file));
  consumer.write('kinds.js', KINDS_PAGE);
  consumer.write('kinds.json', JSON.stringify(everyKind));
  out = join(consumer.folder, 'out');
  await build({
    absWorkingDir: consumer.folder,
    entryPoints: ['page.js', 'kinds.js'],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    outdir: 'out',
    logLevel: 'error',
  });
  for (const file of ['index.html', 'page.css', 'interview.css', 'icon.svg'])
    cpSync(join(consumer.folder, file), join(out, file));
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  writeFileSync(join(out, 'kinds.html'), page.replace('src="page.js"', 'src="kinds.js"'));
  ({ browser, origin, close } = await inChromium(filesIn(out), { policy: POLICY }));
});

afterAll(async () => {
  await close();
});

/** A page that was opened, and what it must never do. */
interface Visit {
  readonly tab: Page;
  /** Fails where the page wrote to the console, asked for anything elsewhere or in vain, or stored something; closes it. */
  readonly leave: () => Promise<void>;
}

async function visit(path: string): Promise<Visit> {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  const astray: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', ({ message }) => complaints.push(message));
  tab.on('requestfailed', (request) => astray.push(request.url()));
  tab.on('response', (response) => {
    if (!response.url().startsWith(`${origin}/`) || response.status() !== 200) astray.push(response.url());
  });
  await tab.goto(`${origin}${path}`);
  await tab.waitForSelector('indicator-interview .interview');
  const leave = async (): Promise<void> => {
    const stored = await tab.evaluate(`(async () => [
      localStorage.length, sessionStorage.length, document.cookie,
      (await indexedDB.databases()).length, (await caches.keys()).length, location.search + location.hash,
    ])()`);
    expect({ complaints, astray, stored }).toEqual({
      complaints: [],
      astray: [],
      stored: [0, 0, '', 0, 0, new URL(`${origin}${path}`).search],
    });
    await tab.close();
  };
  return { tab, leave };
}

/** What has the focus. */
interface Focus {
  /** Fact of the question that it belongs to. */
  readonly fact: string;
  readonly kind: string;
  readonly value: string;
  /** Values of the radios that the arrows go through. */
  readonly codes: readonly string[];
  readonly inOutcome: boolean;
}

const FOCUS = `(() => {
  const element = document.activeElement;
  const question = element.closest('[data-fact]');
  const radios = element.type === 'radio' ? [...document.getElementsByName(element.name)] : [];
  return {
    fact: question?.getAttribute('data-fact') ?? '',
    kind: element.tagName === 'INPUT' ? element.type : element.tagName.toLowerCase(),
    value: element.type === 'submit' ? 'next' : element.getAttribute('data-asks') ?? element.value ?? '',
    codes: radios.map(({ value }) => value),
    inOutcome: element.closest('.outcome') !== null,
  };
})()`;

const focusOf = (tab: Page): Promise<Focus> => tab.evaluate<Focus>(FOCUS);

/** What is to be pressed in the fields of a question: the codes of radios and boxes, or digits. */
function codeOf(fact: FactDefinition, answer: SheetAnswer | undefined): string | readonly string[] | undefined {
  if (typeof answer === 'number') return String(answer);
  if (typeof answer !== 'object') return fact.type === 'choice' && isOption(fact, answer) ? `option:${answer}` : answer;
  return 'why' in answer ? answer.why : answer;
}

function isOption({ options = [] }: FactDefinition, answer: string | undefined): answer is string {
  return options.some(({ id }) => id === answer);
}

async function press(tab: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await tab.keyboard.press(key);
}

/** Fills in a sheet by the keyboard alone, from the top of the page until the result has the focus. */
async function fillIn(tab: Page, facts: Iterable<FactDefinition>, { answers, concern }: Sheet): Promise<void> {
  const given = new Map([...facts].map((fact) => [fact.id, codeOf(fact, answers[fact.id])]));
  let isThere = false;
  for (let step = 0; step < 2000; step += 1) {
    if (!isThere) await tab.keyboard.press('Tab');
    isThere = false;
    const { fact, kind, value, codes, inOutcome } = await focusOf(tab);
    const answer = given.get(fact);
    if (kind === 'radio' && typeof answer === 'string' && codes.includes(answer)) {
      const [from, to] = [codes.indexOf(value), codes.indexOf(answer)];
      const down = (to - from + codes.length) % codes.length;
      const isDown = down <= codes.length / 2;
      await press(tab, isDown ? 'ArrowDown' : 'ArrowUp', isDown ? down : codes.length - down);
    } else if (kind === 'checkbox' && answer?.includes(value) === true) await tab.keyboard.press('Space');
    else if (kind === 'number' && answer !== undefined && /^-?\d/u.test(String(answer)))
      await tab.keyboard.type(String(answer));
    else if (kind === 'textarea' && concern !== undefined) await tab.keyboard.type(concern);
    else if (kind === 'button' && value === 'next') {
      await tab.keyboard.press('Enter');
      const next = await focusOf(tab);
      if (next.inOutcome) return;
      isThere = next.kind === 'textarea';
    } else if (inOutcome) return;
  }
  throw new Error('the result was not reached');
}

/** What the interview holds and shows. */
interface Shown {
  readonly facts: Facts;
  readonly assessment: unknown;
  /** Headings, paragraphs and list items of the report, in their order. */
  readonly lines: readonly string[];
  readonly status: readonly string[];
}

const SHOWN = `(() => {
  const interview = document.querySelector('indicator-interview');
  const own = (one) => one.tagName === 'LI' ? one.firstChild.textContent : one.textContent;
  const { facts, assessment } = interview;
  return {
    facts: JSON.parse(JSON.stringify(facts)),
    assessment: JSON.parse(JSON.stringify(assessment)),
    lines: [...interview.querySelectorAll('.parts h4, .parts p, .parts li')].map(own),
    status: [...interview.querySelectorAll('[role=status] p')].map(own),
  };
})()`;

const shownIn = (tab: Page): Promise<Shown> => tab.evaluate<Shown>(SHOWN);

function linesOf(blocks: readonly Block[]): readonly string[] {
  const ofItem = ({ text, items = [] }: Item): readonly string[] => [text, ...items.flatMap(ofItem)];
  return blocks.flatMap((block) =>
    block.type === 'title' ? [] : block.type === 'list' ? block.items.flatMap(ofItem) : [block.text],
  );
}

const MESSAGES = { en, da };
type Language = keyof typeof MESSAGES;

/** What the library says in Node, in the order of the package's own report. */
function dueFor(source: RuleSet | Plan, facts: Facts, reason: string | undefined, language: Language) {
  const options = reason === undefined ? {} : { concern: { reason } };
  const [referral] = referrals.filter((one) => one.language === language);
  const help = referral === undefined ? {} : { referral };
  if ('ruleSets' in source) {
    const assessment = assessPlan(source, facts, options);
    const translations = source.ruleSets.flatMap(translationsOf).filter((one) => one.language === language);
    const [translation] = planTranslationsOf(source).filter((one) => one.language === language);
    const words = { translations, ...(translation !== undefined && { translation }), ...help };
    const explanation = explainPlan(source, assessment, words);
    return { assessment, explanation, lines: linesOf(planDocument(explanation, MESSAGES[language])) };
  }
  const assessment = assess(source, facts, options);
  const [translation] = translationsOf(source).filter((one) => one.language === language);
  const explanation = explain(source, assessment, { ...(translation !== undefined && { translation }), ...help });
  return { assessment, explanation, lines: linesOf(reportDocument(explanation, MESSAGES[language])) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const setOf = (id: string): RuleSet => {
  const found = shippedSets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the set ${id} is not shipped`);
  return found;
};
const minor = shippedPlans.find(({ file }) => file.id === 'asylum-unaccompanied-minor');
if (minor === undefined) throw new Error('the plan of this test is shipped');

const SOURCES = ['general', 'child', 'forced-labour-worker'].map(
  (id, index) => [id, setOf(id), setOf(id).facts, index + 20] as const,
);

describe.each([...SOURCES, ['asylum-unaccompanied-minor', minor, [...minor.facts.values()], 23] as const])(
  'the interview on %s',
  (id, source, facts, seed) => {
    const sheets = sheetsFor(facts, 4, seed);
    it.each([
      ['en', 'steps', 0],
      ['da', 'page', 1],
      ['da', 'steps', 2],
      ['en', 'page', 3],
    ] as const)(
      'is filled in by the keyboard alone and shows what the library says: %s, %s',
      async (language, layout, at) => {
        const sheet = sheets[at];
        if (sheet === undefined) throw new Error('there is a sheet for each test');
        const { tab, leave } = await visit(`/index.html?set=${id}&lang=${language}&layout=${layout}`);
        await fillIn(tab, facts, sheet);
        const shown = await shownIn(tab);
        const due = dueFor(source, factsOfSheet(facts, sheet), sheet.concern, language);
        if (!('ruleSets' in source)) expect(shown.facts).toEqual(factsOfSheet(facts, sheet));
        expect(shown.assessment).toEqual(plain(due.assessment));
        expect(shown.lines).toEqual(due.lines);
        expectCalmOrder(shown.status, due.explanation, language);
        await leave();
      },
    );
  },
);

/** A child's safety and the way to help are read out before any number. */
function expectCalmOrder(
  status: readonly string[],
  { childFirst, ...explanation }: Pick<Explanation, 'childFirst'> & { readonly score?: Explanation['score'] },
  language: Language,
): void {
  const { heading, range } = MESSAGES[language];
  const help = status.indexOf(heading.help);
  expect(help).toBeGreaterThanOrEqual(0);
  const child = status.findIndex((text) =>
    [true, false].some((treated) => text === MESSAGES[language].childFirst(treated)),
  );
  expect(child).toBe(childFirst ? 0 : -1);
  if (explanation.score === undefined) return;
  const { least, most, possible } = explanation.score;
  expect(status.findIndex((text) => text.startsWith(range(least, most, possible)))).toBeGreaterThan(help);
}

describe('the interview on a set with every kind of question', () => {
  const sheets = sheetsFor(everyKind.facts, 6, 4).filter(({ answers }) => Object.keys(answers).length > 1);

  it.each(['steps', 'page'])('takes numbers, options and reasons by the keyboard alone: %s', async (layout) => {
    for (const sheet of sheets) {
      const { tab, leave } = await visit(`/kinds.html?layout=${layout}`);
      await fillIn(tab, everyKind.facts, sheet);
      const { facts, assessment } = await shownIn(tab);
      expect(facts).toEqual(factsOfSheet(everyKind.facts, sheet));
      const reason = sheet.concern === undefined ? {} : { concern: { reason: sheet.concern } };
      expect(assessment).toEqual(plain(assess(everyKind, factsOfSheet(everyKind.facts, sheet), reason)));
      await leave();
    }
  });

  it('makes no fact of a number that cannot be, says so, and keeps what was typed', async () => {
    const { tab, leave } = await visit('/kinds.html?layout=page');
    await tab.focus('input[type=number]');
    await tab.keyboard.type('121');
    await tab.keyboard.press('Tab');
    expect((await shownIn(tab)).facts).toEqual({});
    expect(await tab.inputValue('input[type=number]')).toBe('121');
    expect(await tab.textContent('[role=alert]')).toContain(en.issue['out-of-range']);
    await tab.focus('input[type=number]');
    await tab.keyboard.press('Backspace');
    await tab.keyboard.press('Tab');
    expect((await shownIn(tab)).facts).toEqual({ age: 12 });
    expect(await tab.textContent('[role=alert]')).toBe('');
    await leave();
  });

  it('shows facts that came from elsewhere and keeps their evidence until they are answered anew', async () => {
    const { tab, leave } = await visit('/kinds.html?layout=page');
    const given = {
      threats: { unknown: 'contradictory', evidence: [{ kind: 'statement', meeting: 'first', value: true }] },
      age: 12,
      place: null,
      papers: ['pass', 'permit'],
    };
    await tab.evaluate(`document.querySelector('indicator-interview').facts = ${JSON.stringify(given)}`);
    const checked = `[...document.querySelectorAll(':checked')].map(({ value }) => value).filter((value) => value !== 'not-asked')`;
    expect(await tab.evaluate(`${checked}.filter((value) => !['en', 'steps', 'page'].includes(value))`)).toEqual([
      ...['contradictory', 'not-known', 'pass', 'permit'],
    ]);
    expect((await shownIn(tab)).assessment).toEqual(plain(assess(everyKind, given as Facts))); // written as facts above
    await tab.focus('[data-fact=threats] :checked');
    await tab.keyboard.press('ArrowUp');
    expect((await shownIn(tab)).facts).toEqual({ age: 12, place: null, papers: ['pass', 'permit'] });
    await leave();
  });

  it('reads from right to left where the language does', async () => {
    const { tab, leave } = await visit('/kinds.html?lang=ar');
    expect(await tab.evaluate("getComputedStyle(document.querySelector('.interview')).direction")).toBe('rtl');
    await leave();
  });
});

describe('going back', () => {
  it('an answer can be taken back to none at all, and the outcome with it', async () => {
    const { tab, leave } = await visit('/index.html?set=general&layout=page');
    const before = await shownIn(tab);
    await tab.focus('[data-fact=threats] :checked');
    await tab.keyboard.press('ArrowDown');
    expect((await shownIn(tab)).facts).toEqual({ threats: true });
    await tab.keyboard.press('ArrowUp');
    expect(await shownIn(tab)).toEqual(before);
    expect(before.facts).toEqual({});
    await leave();
  });

  it('the first question to ask next has the focus once its link is followed, also where one question is shown at a time', async () => {
    for (const layout of ['steps', 'page']) {
      const { tab, leave } = await visit(`/index.html?set=general&layout=${layout}`);
      const { askNext } = assess(setOf('general'), {});
      let focus = await focusOf(tab);
      for (let step = 0; step < 200 && focus.value !== askNext[0]?.fact; step += 1) {
        await tab.keyboard.press('Tab');
        focus = await focusOf(tab);
      }
      await tab.keyboard.press('Enter');
      expect(await focusOf(tab)).toMatchObject({ fact: askNext[0]?.fact, kind: 'fieldset' });
      await leave();
    }
  });

  it('tells the app of each change once, with facts and assessment', async () => {
    const { tab, leave } = await visit('/index.html?set=general');
    await tab.evaluate(`{
      globalThis.told = [];
      document.addEventListener('change', ({ detail }) => globalThis.told.push(detail));
    }`);
    await tab.focus('input[type=number]');
    await tab.keyboard.type('17');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate('JSON.parse(JSON.stringify(globalThis.told))')).toEqual([
      { facts: { age: 17 }, assessment: plain(assess(setOf('general'), { age: 17 })) },
    ]);
    await leave();
  });
});

describe("the worker's set", () => {
  const worker = setOf('forced-labour-worker');
  const facts: Facts = { ...Object.fromEntries(worker.facts.slice(0, 6).map(({ id }) => [id, true])) };

  it.each(translationsOf(worker).map(({ language }) => language))(
    'shows score, bands and reasons in %s',
    async (language) => {
      const { tab, leave } = await visit(`/index.html?set=forced-labour-worker&lang=${language}`);
      await tab.evaluate(`document.querySelector('indicator-interview').facts = ${JSON.stringify(facts)}`);
      const assessment = assess(worker, facts);
      const [translation] = translationsOf(worker).filter((one) => one.language === language);
      const { present, bands, nextStep, score, askNext } = explain(worker, assessment, translation && { translation });
      const text = (await shownIn(tab)).lines.join('\n');
      const due = [...present.map(({ statement }) => statement), ...bands.map(({ title }) => title)];
      for (const one of [...due, nextStep.band.nextStep, askNext[0]?.question ?? '']) expect(text).toContain(one);
      const words = formWordsIn(language);
      expect(words.language).toBe(language);
      if (language !== 'da')
        expect(text).toContain(
          words.score.replace(/\{(?<slot>\w+)\}/gu, (_, slot: keyof typeof score) => String(score[slot])),
        );
      await leave();
    },
  );
});

describe('the example as it lies there', () => {
  it('runs unbundled from its own small server, under a policy as strict', async () => {
    const small = spawn(process.execPath, ['serve.mjs', '0'], { cwd: consumer.folder });
    const complaints: string[] = [];
    try {
      const address = await new Promise<string>((resolve, reject) => {
        small.stdout.once('data', (text: Buffer) => {
          resolve(text.toString().trim());
        });
        small.once('exit', () => {
          reject(new Error('the server ended before it listened'));
        });
      });
      const page = await fetch(address);
      expect(page.headers.get('content-security-policy')).toContain(POLICY);
      expect((await fetch(new URL('/package/package.json', address))).status).toBe(404);
      const tab = await browser.newPage();
      tab.on('console', (message) => complaints.push(message.text()));
      tab.on('pageerror', ({ message }) => complaints.push(message));
      await tab.goto(`${address}?set=child&lang=da`);
      await tab.waitForSelector('indicator-interview .interview');
      expect((await shownIn(tab)).lines).toEqual(dueFor(setOf('child'), {}, undefined, 'da').lines);
      await tab.close();
    } finally {
      small.kill();
    }
    expect(complaints).toEqual([]);
  });

  it('has the types that its comments say', () => {
    const config = JSON.parse(readFileSync(join(consumer.folder, 'jsconfig.json'), 'utf8')) as object;
    const files = readdirSync(join(root, 'examples/web-interview')).filter((file) => file.endsWith('.js'));
    consumer.write('jsconfig.json', JSON.stringify({ ...config, include: undefined, files }));
    expect(consumer.run(process.execPath, [tsc, '-p', 'jsconfig.json'])).toBe('');
  });
});

describe('axe', () => {
  const some: Facts = { age: 15, threats: true, 'pay-withheld': { unknown: 'suspected' } };

  it.each([
    ['nothing answered', '/index.html?set=general', {}, 390],
    ['some answered, on one page', '/index.html?set=general&lang=da&layout=page', some, 1280],
    ['a plan', '/index.html?set=asylum-unaccompanied-minor&layout=page', some, 390],
    ['another language', '/index.html?set=forced-labour-worker&lang=uk', {}, 1280],
    ['every kind of question', '/kinds.html?layout=page', { age: 12 }, 390],
  ] as const)('finds no violation, light or dark: %s', async (_, path, facts, width) => {
    const { tab, leave } = await visit(path);
    await tab.setViewportSize({ width, height: 900 });
    await tab.evaluate(`document.querySelector('indicator-interview').facts = ${JSON.stringify(facts)}`);
    await tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await tab.evaluate(
        '(async () => (await axe.run(document)).violations.map(({ id, nodes }) => [id, nodes[0].html]))()',
      );
      expect(violations).toEqual([]);
    }
    await leave();
  });

  it('everything to press is at least 44 pixels high, and nothing is wider than a phone', async () => {
    const { tab, leave } = await visit('/index.html?set=general&layout=page');
    await tab.setViewportSize({ width: 390, height: 800 });
    const low = await tab.evaluate(`[...document.querySelectorAll(
      'indicator-interview :is(label.answer, button, summary, textarea, input[type=number], a)')]
      .map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0 && height < 44).length`);
    expect(low).toBe(0);
    expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await leave();
  });
});
