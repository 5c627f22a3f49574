import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fhir, readFhir } from '../../src/export/fhir/index.js';
import { CALCULATIONS_GROUP } from '../../src/export/fhir/result-items.js';
import type { Form } from '../../src/export/form/form.js';
import { formOf } from '../../src/export/form/form-of.js';
import type { RuleSet } from '../../src/index.js';
import type { Response } from '../support/fhir-filler.js';
import { factsOfSheet, type Outcome, outcomeOf, type Sheet, sheetsFor } from '../support/form-sheets.js';
import { lhcForms } from '../support/lhc-forms.js';
import { everyKind } from '../support/made-forms.js';
import { holds, outcomeOfNumbers, runForm } from '../support/run-form.js';
import { referrals, shippedSets, translationsOf } from '../support/shipped.js';
import { root } from './consumer.js';
import { filesIn, inChromium } from './in-chromium.js';

const ilo = shippedSets.find(({ id }) => id === 'ilo-forced-labour');
if (ilo === undefined) throw new Error('the set of this test is shipped');

/** A set as a form, and its questionnaire by language. */
function questionnairesOf(ruleSet: RuleSet): { readonly form: Form; readonly files: ReadonlyMap<string, string> } {
  const options = { translations: translationsOf(ruleSet), referrals };
  const { files } = fhir(ruleSet, options);
  const language = (content: string): string =>
    (JSON.parse(content) as { readonly language?: string }).language ?? 'en';
  return {
    form: formOf(ruleSet, options),
    files: new Map(files.map(({ content }) => [language(String(content)), String(content)])),
  };
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css">
<link rel="icon" href="data:,">
<div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
${['runtime', 'polyfills', 'main'].map((name) => `<script type="module" src="/webcomponent/${name}.js"></script>`).join('\n')}
<script type="module" src="/fhir/R4/lformsFHIR.min.js"></script></html>`;

let lforms: ReturnType<typeof lhcForms>;
let origin: string;
let browser: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
  lforms = lhcForms(root);
  const files = filesIn(lforms.files);
  ({ browser, origin, close } = await inChromium((path) => (path === '/page.html' ? PAGE : files(path))));
});

afterAll(async () => {
  await close();
  rmSync(lforms.folder, { recursive: true, force: true });
});

/** Opens a questionnaire, empty or with the answers of a response. */
async function open(questionnaire: string, response?: unknown): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/page.html`);
  await tab.waitForFunction('globalThis.LForms?.Util !== undefined && globalThis.LForms?.FHIR?.R4 !== undefined');
  const { saved, file } = { saved: JSON.stringify(response ?? null), file: JSON.stringify(questionnaire) };
  await tab.evaluate(`(async () => {
    const [saved, form] = [${saved}, LForms.Util.convertFHIRQuestionnaireToLForms(JSON.parse(${file}), 'R4')];
    const filled = saved === null ? form : LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', saved, form, 'R4');
    await LForms.Util.addFormToPage(filled, document.getElementById('form'));
  })()`);
  await tab.waitForSelector('[id^="label-result__meaning/"]');
  return tab;
}

const responseIn = (tab: Page): Promise<Response> =>
  tab.evaluate<Response>("LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', document.getElementById('form'))");

/** What has the focus: the question that it belongs to, and the labels of the answers that the arrows go through. */
interface Focus {
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly label: string;
}

const FOCUS = `(() => {
  const element = document.activeElement;
  const labelOf = (one) => one.closest('label')?.innerText.trim() ?? '';
  const item = element.closest('lhc-item')?.id ?? '';
  const radios = element.type === 'radio' ? [...document.getElementsByName(element.name)] : [];
  return { name: item.slice('item-'.length).split('/')[0], kind: element.type ?? '', labels: radios.map(labelOf), label: labelOf(element) };
})()`;

/** Fills in a sheet by the keyboard alone. */
async function fillIn(tab: Page, form: Form, { answers, concern }: Sheet): Promise<void> {
  const given = new Map<string, { readonly labels: readonly string[]; readonly text: string }>();
  for (const { name, why, fact, answers: choices } of form.questions.values()) {
    const answer = answers[fact.id];
    const labels = (codes: readonly string[], of = choices): readonly string[] =>
      of.filter(({ code }) => codes.includes(code)).map(({ label }) => label['en'] ?? '');
    if (typeof answer === 'number') given.set(name, { labels: [], text: String(answer) });
    else if (typeof answer === 'string') given.set(name, { labels: labels([answer]), text: '' });
    else if (answer !== undefined && 'why' in answer)
      given.set(why?.name ?? '', { labels: labels([answer.why], why?.answers), text: '' });
    else if (answer !== undefined) given.set(name, { labels: labels(answer), text: '' });
  }
  if (concern !== undefined) given.set(form.concern.name, { labels: [], text: concern });
  for (let step = 0; step < 300; step += 1) {
    await tab.keyboard.press('Tab');
    const { name, kind, labels, label } = await tab.evaluate<Focus>(FOCUS);
    const answer = given.get(name);
    if (kind === 'radio' && answer !== undefined) {
      await tab.keyboard.press('Space');
      for (let at = 0; at < labels.indexOf(answer.labels[0] ?? ''); at += 1) await tab.keyboard.press('ArrowDown');
      given.delete(name); // Tab stops at the next radio of the same question as well
    } else if (kind === 'checkbox' && answer?.labels.includes(label) === true) await tab.keyboard.press('Space');
    else if ((kind === 'text' || kind === 'textarea') && answer !== undefined) await tab.keyboard.type(answer.text);
    if (name === form.concern.name && kind === 'textarea') {
      await tab.keyboard.press('Tab'); // what was typed counts once it is left
      return;
    }
  }
  throw new Error('the end of the form was not reached');
}

/** What the hidden calculations of a response say, one for each set. */
function outcomeIn(form: Form, response: Response): Outcome | undefined {
  const group = response.item.find(({ linkId }) => linkId === CALCULATIONS_GROUP);
  const numbers = new Map(group?.item?.map(({ linkId, answer }) => [linkId, answer?.[0]?.valueInteger]));
  return form.sets.map((set) => outcomeOfNumbers(set, (name) => numbers.get(name) ?? NaN))[0];
}

/** Lines of the result that are due, with dots where LHC-Forms shows no numbers. */
function linesDue(form: Form, sheet: Sheet): readonly string[] {
  const numbers = runForm(form, sheet);
  return form.lines
    .filter(({ shown }) => holds(shown, sheet, numbers))
    .map(({ text, slots }) =>
      Object.keys(slots).reduce((all, slot) => all.replaceAll(`{${slot}}`, '…'), text['en'] ?? ''),
    );
}

const linesIn = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate<readonly string[]>(
    `[...document.querySelectorAll('label[id^="label-result__"]')].map(({ innerText }) => innerText.trim())`,
  );

/** A slow machine works long at a large form. */
const WAIT = { timeout: 20_000 };

const CASES = [
  [ilo.id, ilo, sheetsFor(ilo.facts, 2, 31)],
  [everyKind.id, everyKind, sheetsFor(everyKind.facts, 4, 5)],
] as const;

describe.each(CASES)('the questionnaire of %s in LHC-Forms, in a browser', (_, ruleSet, sheets) => {
  const { form, files } = questionnairesOf(ruleSet);
  const questionnaire = files.get('en') ?? '';

  it.each(sheets.map((sheet, index) => [index + 1, sheet] as const))(
    'is filled in by the keyboard alone and works out what the library does: sheet %i',
    async (_index, sheet) => {
      const tab = await open(questionnaire);
      const astray: string[] = [];
      tab.on('request', (request) => astray.push(request.url()));
      await fillIn(tab, form, sheet);
      await expect.poll(async () => outcomeIn(form, await responseIn(tab)), WAIT).toEqual(outcomeOf(ruleSet, sheet));
      await expect.poll(() => linesIn(tab), WAIT).toEqual(linesDue(form, sheet));
      const response = await responseIn(tab);
      const read = readFhir(ruleSet, response);
      expect(read.issues).toEqual([]);
      expect(plainFacts(read.facts)).toEqual(factsOfSheet(ruleSet.facts, sheet));
      expect(astray).toEqual([]);
      await tab.close();
    },
  );

  it('goes on working it out when answers that it saved itself are opened and one is changed', async () => {
    const [sheet = { answers: {}, concern: undefined }] = sheets;
    const first = await open(questionnaire);
    await fillIn(first, form, sheet);
    await expect.poll(async () => outcomeIn(form, await responseIn(first)), WAIT).toEqual(outcomeOf(ruleSet, sheet));
    const saved = await responseIn(first);
    await first.close();
    const tab = await open(questionnaire, saved);
    await expect.poll(async () => outcomeIn(form, await responseIn(tab)), WAIT).toEqual(outcomeOf(ruleSet, sheet));
    await fillIn(tab, form, { answers: { threats: 'yes' }, concern: undefined });
    const changed = { ...sheet, answers: { ...sheet.answers, threats: 'yes' } };
    await expect.poll(async () => outcomeIn(form, await responseIn(tab)), WAIT).toEqual(outcomeOf(ruleSet, changed));
    await tab.close();
  });
});

/** Facts as a sheet gives them, without the evidence that they came with. */
function plainFacts(facts: object): unknown {
  return Object.fromEntries(
    Object.entries(facts as Readonly<Record<string, { readonly value?: unknown; readonly unknown?: string }>>).map(
      ([id, { value, unknown }]) => [id, unknown === undefined ? value : { unknown }],
    ),
  );
}
