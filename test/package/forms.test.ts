import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../src/export/form/form-of.js';
import type { Form } from '../../src/export/form/form.js';
import { readSurveyjs, surveyjs } from '../../src/export/surveyjs/index.js';
import { assess, type RuleSet } from '../../src/index.js';
import { factsOfSheet, outcomeOf, type Sheet } from '../support/form-sheets.js';
import { everyKind, linesFor } from '../support/made-forms.js';
import { outcomeOfNumbers } from '../support/run-form.js';
import { referrals, shippedSets, translationsOf } from '../support/shipped.js';
import { root } from './consumer.js';
import { inChromium } from './in-chromium.js';

const ilo = shippedSets.find(({ id }) => id === 'ilo-forced-labour');
if (ilo === undefined) throw new Error('the set of this test is shipped');

/** A set as a form and as a survey. */
interface Survey {
  readonly ruleSet: RuleSet;
  readonly form: Form;
  readonly content: string;
}

function surveyOf(ruleSet: RuleSet): Survey {
  const options = { translations: translationsOf(ruleSet), referrals };
  return {
    ruleSet,
    form: formOf(ruleSet, options),
    content: String(surveyjs(ruleSet, options).files[0]?.content),
  };
}

/** By the path of the survey. A set of the package, and one in which every kind of question stands. */
const surveys = { ilo: surveyOf(ilo), kinds: surveyOf(everyKind) };

let origin: string;
let browser: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
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
    ...Object.entries(surveys).map(([name, { content }]) => [`/${name}.json`, content] as const),
    ['/survey.css', readFileSync(join(root, 'node_modules/survey-core/survey-core.min.css'), 'utf8')],
    ['/favicon.ico', ''],
  ]);
  ({ browser, origin, close } = await inChromium((path) => files.get(path)));
});

afterAll(async () => {
  await close();
});

/** What has the focus: the question that it belongs to, and what it is. */
interface Focus {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly codes: readonly string[];
}

const FOCUS = `(() => {
  const element = document.activeElement;
  const question = element.closest('[data-name]');
  const radios = [...(question?.querySelectorAll('input[type=radio]') ?? [])];
  return {
    name: question?.getAttribute('data-name') ?? '',
    type: element.innerText?.trim() || element.getAttribute('type') || element.tagName.toLowerCase(),
    value: element.value ?? '',
    codes: radios.map(({ value }) => value),
  };
})()`;

/** What is to be pressed, by the name of the question: a code, options, or what is typed. */
function pressesFor(form: Form, { answers, concern }: Sheet): Map<string, string | readonly string[]> {
  const given = new Map(
    [...form.questions.values()].flatMap(({ name, why, fact }): (readonly [string, string | readonly string[]])[] => {
      const answer = answers[fact.id];
      if (answer === undefined) return [];
      if (typeof answer === 'object' && 'why' in answer) return [[why?.name ?? '', answer.why]];
      return [[name, typeof answer === 'number' ? String(answer) : answer]];
    }),
  );
  if (concern !== undefined) given.set(form.concern.name, concern);
  return given;
}

/** Goes through the form by the keyboard alone, page by page, until no page is left to go to. */
async function fillIn(tab: Page, form: Form, sheet: Sheet, next: string): Promise<void> {
  const given = pressesFor(form, sheet);
  for (let step = 0; step < 300; step += 1) {
    await tab.keyboard.press('Tab');
    const { name, type, value, codes } = await tab.evaluate<Focus>(FOCUS);
    const answer = given.get(name);
    if (type === 'checkbox' && Array.isArray(answer)) {
      if (!answer.includes(value)) continue;
      await tab.keyboard.press('Space');
      const left = answer.filter((option) => option !== value);
      if (left.length > 0) given.set(name, left);
      else given.delete(name);
    } else if (type === 'radio' && typeof answer === 'string') {
      await tab.keyboard.press('Space');
      for (let at = 0; at < codes.indexOf(answer); at += 1) await tab.keyboard.press('ArrowDown');
      given.delete(name);
    } else if (typeof answer === 'string' && (type === 'number' || type === 'textarea')) {
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

/** Every answer to a question of yes or no, and a written concern. */
const iloSheet: Sheet = {
  answers: Object.fromEntries(
    ilo.facts.map(({ id, type }, index): readonly [string, string | number] =>
      type === 'number' ? [id, 17] : [id, ['yes', 'maybe', 'no', 'not-known', 'declined', 'yes'][index % 6] ?? 'yes'],
    ),
  ),
  concern: 'The same car waits outside.',
};

/** Every kind of question with a value, with a reason for none, and left alone. */
const kindSheets: readonly Sheet[] = [
  { answers: { threats: 'no', age: 16, place: 'flat-share', papers: ['pass', 'permit'] }, concern: undefined },
  { answers: { age: { why: 'maybe' }, place: 'declined', papers: { why: 'none' } }, concern: 'Seen twice.' },
  { answers: { threats: 'yes', age: { why: 'not-known' }, papers: { why: 'declined' } }, concern: undefined },
];

describe.each([
  ['ilo', 'en', 'Next', [iloSheet]],
  ['ilo', 'da', 'Videre', [iloSheet]],
  ['kinds', 'en', 'Next', kindSheets],
] as const)('the survey %s in SurveyJS, in a browser, in %s', (name, language, next, sheets) => {
  const { ruleSet, form } = surveys[name];

  it.each(sheets.map((sheet, index) => [index + 1, sheet] as const))(
    'is filled in by the keyboard alone and shows points and reasons as the library gives them: sheet %i',
    async (_, sheet) => {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on('pageerror', ({ message }) => complaints.push(message));
      await tab.goto(`${origin}/page.html?form=${name}&language=${language}`);
      await tab.waitForSelector('[data-name]');
      await fillIn(tab, form, sheet, next);
      const data = await tab.evaluate<Readonly<Record<string, unknown>>>('survey.data');
      const [outcome] = form.sets.map((set) => outcomeOfNumbers(set, (number) => Number(data[number])));
      expect(outcome).toEqual(outcomeOf(ruleSet, sheet));
      const read = readSurveyjs(ruleSet, data);
      expect(read.issues).toEqual([]);
      expect(assess(ruleSet, read.facts).score).toEqual(assess(ruleSet, factsOfSheet(ruleSet.facts, sheet)).score);
      const due = linesFor(form, sheet, language);
      await tab.waitForSelector('[data-name="result__meaning"]');
      const shown = await tab.evaluate<readonly (readonly [string, string])[]>(
        "[...document.querySelectorAll('[data-name^=result__]')].map((one) => [one.getAttribute('data-name'), one.innerText.trim()])",
      );
      expect(shown).toEqual(due);
      expect(due.some(([line]) => line.includes('__why__'))).toBe(outcome !== undefined && outcome.present.length > 0);
      expect(complaints).toEqual([]);
      await tab.close();
    },
  );
});
