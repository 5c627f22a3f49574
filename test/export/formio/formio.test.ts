import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { formio } from '../../../src/export/formio/index.js';
import { labelOf, markupOf, translationsOf as translated } from '../../../src/export/formio/formio-text.js';
import { sheetsFor } from '../../support/form-sheets.js';
import {
  componentsOf,
  filledIn,
  formioData,
  type FormioForm,
  formioOf,
  processed,
} from '../../support/formio-engine.js';
import { issuesOf } from '../../support/issues.js';
import { everyKind, HOSTILE, linesFor, worded } from '../../support/made-forms.js';
import { indicator, loadedWith, number } from '../../support/rule-set-with.js';
import { planTranslationsOf, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

const setOf = (id: string) => shippedSets.find((one) => one.id === id) ?? everyKind;

/** What a reader of markup sees. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|h4)>|<!---->/gu, '')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Lines that the form shows, with their numbers, in its own language. */
function shownLines(form: FormioForm, data: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const result = processed(form, data);
  return componentsOf(form)
    .filter(({ key, type }) => type === 'content' && key.startsWith('result__') && !result.hidden.has(key))
    .map(({ key, html = '' }) => [key, plain(filledIn(html, result.data))]);
}

describe('a form of Form.io', () => {
  it('asks yes, maybe, no, not known and declined, with the words for each language beside it', () => {
    const ruleSet = setOf('forced-labour-worker');
    const translations = translationsOf(ruleSet);
    const made = formOf(ruleSet, { translations });
    const { form, i18n } = formioOf(formio(ruleSet, { translations }));
    const [question] = made.questions.values();
    const component = componentsOf(form).find(({ key }) => key === question?.name);
    expect(component?.label).toBe(labelOf(question?.label['en'] ?? ''));
    for (const language of ['da', 'uk', 'zh'])
      expect(i18n[language]?.[component?.label ?? '']).toBe(labelOf(question?.label[language] ?? ''));
    expect(component?.values?.map(({ value, label }) => [value, i18n['da']?.[label]])).toEqual([
      ['yes', 'Ja'],
      ['maybe', 'Måske'],
      ['no', 'Nej'],
      ['not-known', 'Ved ikke'],
      ['declined', 'Ønsker ikke at svare'],
    ]);
    expect(i18n['en']).toEqual({});
  });

  it('shows the result of the general set: the lines whose formula holds, with their numbers', () => {
    const ruleSet = setOf('general');
    const made = formOf(ruleSet);
    const { form } = formioOf(formio(ruleSet));
    for (const sheet of sheetsFor(ruleSet.facts, 20, 5))
      expect(shownLines(form, formioData(made, sheet))).toEqual(linesFor(made, sheet, 'en'));
  });

  it('has every line without numbers among its translations, and those with numbers once for each language', () => {
    const ruleSet = setOf('general');
    const options = { translations: translationsOf(ruleSet) };
    const made = formOf(ruleSet, options);
    const { form, i18n } = formioOf(formio(ruleSet, options));
    const contents = new Map(componentsOf(form).map((one) => [one.key, one.html ?? '']));
    for (const { name, text, slots } of made.lines)
      if (Object.keys(slots).length === 0) expect(plain(i18n['da']?.[text['en'] ?? ''] as string)).toBe(text['da']);
      else expect(contents.get(`${name}__da`)).toContain(markupOf(text['da'] ?? '', slots));
  });

  it.each([
    [undefined, [false, true]],
    ['en', [false, true]],
    ['da', [true, false]],
  ])('shows the lines with numbers in the language that the renderer shows: %s', (language, hiddenIn) => {
    const ruleSet = setOf('general');
    const { form } = formioOf(formio(ruleSet, { translations: translationsOf(ruleSet) }));
    const { hidden } = processed(form, { threats: 'yes', ...(language !== undefined && { form__language: language }) });
    expect(['result__general__score', 'result__general__score__da'].map((key) => hidden.has(key))).toEqual(hiddenIn);
  });

  it('requires no answer, and has no points on any answer', () => {
    const { form } = formioOf(formio(setOf('general')));
    const components = componentsOf(form);
    const ofAnswers = new Set(components.flatMap(({ values = [] }) => values.flatMap((one) => Object.keys(one))));
    expect([...ofAnswers].sort()).toEqual(['label', 'value']);
    const asked = components.filter(({ type }) => !['hidden', 'content'].includes(type));
    expect(asked.flatMap((one) => Object.keys(one)).filter((key) => /weight|score|points/iu.test(key))).toEqual([]);
    expect(processed(form, {}).errors).toEqual([]);
  });

  it('gives every name once, for all sets and plans', () => {
    for (const source of [...shippedSets, ...shippedPlans]) {
      const keys = componentsOf(formioOf(formio(source)).form).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => !/^[a-z]\w*$/u.test(key))).toEqual([]);
    }
  });

  it('has the Danish of a plan', () => {
    const [plan] = shippedPlans;
    if (plan === undefined) throw new Error('there are plans');
    const translations = plan.ruleSets.flatMap(translationsOf).filter(({ language }) => language === 'da');
    const options = { translations, planTranslations: planTranslationsOf(plan) };
    const made = formOf(plan, options);
    const { form, i18n } = formioOf(formio(plan, options));
    expect(i18n['da']?.[form.title]).toBe(labelOf(made.title['da'] ?? ''));
    for (const { title } of made.sections) expect(i18n['da']?.[labelOf(title['en'] ?? '')]).toBeDefined();
  });

  it('lists what it does not say', () => {
    const words = [
      { en: 'Open', da: 'Åben' },
      { en: 'Open', da: 'Åbn' },
    ];
    expect(translated(['en', 'da'], words, []).ambiguous).toEqual(['Open']);
    const ruleSet = setOf('forced-labour-worker');
    const french = translationsOf(ruleSet)
      .slice(0, 1)
      .map((translation) => ({ ...translation, language: 'fr' }));
    expect(formio(ruleSet, { translations: french }).losses.map(({ code }) => code)).toEqual([
      'language-without-form-words',
    ]);
    expect(formio(ruleSet).losses).toEqual([]);
  });

  it('is refused for a condition that engines work out unlike each other', () => {
    const ruleSet = loadedWith({
      facts: [number('age', 0, 120)],
      indicators: [indicator('half', { '>': [{ '/': [{ var: 'age' }, 2] }, 3] })],
    });
    expect(issuesOf(() => formio(ruleSet))).toMatchObject([{ code: 'cannot-be-exported' }]);
  });

  it('is the same in every run', () => {
    expect(formio(setOf('child'))).toEqual(formio(setOf('child')));
  });

  it.each(HOSTILE)('shows wording as it is written and runs none of it: %j', (text) => {
    const ruleSet = worded(text);
    const made = formOf(ruleSet);
    const { form } = formioOf(formio(ruleSet));
    const sheet = { answers: { threats: 'yes', age: 17 }, concern: undefined };
    expect(shownLines(form, formioData(made, sheet))).toEqual(linesFor(made, sheet, 'en'));
    const texts = componentsOf(form).flatMap((one) => [
      ...[one.label, one.title, one.description].filter((label) => label !== undefined),
      ...(one.values ?? []).map(({ label }) => label),
    ]);
    expect(texts.map((label) => filledIn(label, { threats: 'yes' }))).toEqual(texts);
    expect(texts.filter((label) => /[<>"{}]/u.test(label))).toEqual([]);
    expect(plain(componentsOf(form).find(({ key }) => key === 'threats')?.label ?? '')).toBe(`${text}?`);
    const markup = componentsOf(form).flatMap(({ html = [] }) => html);
    expect(markup.filter((html) => /\{[{%]/u.test(html.replaceAll(/\{\{ data\.\w+ \}\}/gu, '')))).toEqual([]);
    expect(markup.filter((html) => /<(?!\/?(?:p|h4)>|!---->)/u.test(html))).toEqual([]);
  });
});
