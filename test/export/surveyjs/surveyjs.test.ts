import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { calculatedValues } from '../../../src/export/surveyjs/calculated-values.js';
import { surveyjs } from '../../../src/export/surveyjs/index.js';
import { formNameOf, surveyNameOf } from '../../../src/export/surveyjs/survey-name.js';
import { sheetsFor } from '../../support/form-sheets.js';
import { issuesOf } from '../../support/issues.js';
import { everyKind, HOSTILE, linesFor, worded } from '../../support/made-forms.js';
import { indicator, loadedWith, number } from '../../support/rule-set-with.js';
import { planTranslationsOf, referrals, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';
import { elementOf, surveyData, surveyNumber, surveyOf } from '../../support/survey-engine.js';

const setOf = (id: string) => shippedSets.find((one) => one.id === id) ?? everyKind;

interface Survey {
  readonly pages: readonly { readonly elements: readonly { readonly choices?: readonly object[] }[] }[];
}

/** What a reader of markup sees. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|h4)>/gu, '')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Lines that the survey shows, with their numbers, as they are read. */
function shownLines(model: ReturnType<typeof surveyOf>): readonly (readonly [string, string])[] {
  return model
    .getPageByName('page__result')
    .questions.filter(({ isVisible }) => isVisible)
    .map((question) => [question.name, plain(String(question['processedHtml']))]);
}

describe('a survey', () => {
  it('asks in every language of the set, yes, maybe, no, not known and declined', () => {
    const ruleSet = setOf('forced-labour-worker');
    const translations = translationsOf(ruleSet);
    const form = formOf(ruleSet, { translations });
    const model = surveyOf(surveyjs(ruleSet, { translations }));
    const [question] = form.questions.values();
    const element = elementOf(model, question?.name ?? '');
    for (const language of ['da', 'uk', 'zh', 'en']) {
      model.locale = language;
      expect(element.locTitle.renderedHtml).toBe(question?.label[language]);
    }
    model.locale = 'da';
    const labels = element['visibleChoices'] as readonly { readonly value: string; readonly text: string }[]; // of a radiogroup
    expect(labels.map(({ value, text }) => [value, text])).toEqual([
      ['yes', 'Ja'],
      ['maybe', 'Måske'],
      ['no', 'Nej'],
      ['not-known', 'Ved ikke'],
      ['declined', 'Ønsker ikke at svare'],
    ]);
  });

  it.each(['en', 'da'])(
    'shows the result of the general set in %s: the lines whose formula holds, with their numbers',
    (language) => {
      const ruleSet = setOf('general');
      const options = { translations: translationsOf(ruleSet), referrals };
      const form = formOf(ruleSet, options);
      const model = surveyOf(surveyjs(ruleSet, options));
      model.locale = language;
      for (const sheet of sheetsFor(ruleSet.facts, 3, 5)) {
        model.data = surveyData(form, sheet);
        expect(shownLines(model)).toEqual(linesFor(form, sheet, language));
      }
    },
  );

  it('asks why nothing is filled in while nothing is, and forgets the reason when something is', () => {
    const model = surveyOf(surveyjs(everyKind));
    model.setValue('age__why', 'declined');
    expect([elementOf(model, 'age__why').isVisible, model.getValue('age__why')]).toEqual([true, 'declined']);
    model.setValue('age', 0);
    expect([elementOf(model, 'age__why').isVisible, model.getValue('age__why')]).toEqual([false, undefined]);
  });

  it('requires no answer, and has no points on any answer', () => {
    const survey = JSON.parse(surveyjs(setOf('general')).files[0]?.content as string) as Survey; // one file of text
    const elements = survey.pages.flatMap((page) => page.elements);
    const keys = new Set(elements.flatMap((element) => Object.keys(element)));
    const ofAnswers = new Set(elements.flatMap(({ choices = [] }) => choices.flatMap((one) => Object.keys(one))));
    expect([...ofAnswers].sort()).toEqual(['text', 'value']);
    expect([...keys].filter((key) => /required|score|weight|correct|points/iu.test(key))).toEqual([]);
    expect(surveyOf(surveyjs(everyKind)).tryComplete()).toBe(true);
  });

  it('sends bands by number and by id with the answers', () => {
    const model = surveyOf(surveyjs(everyKind));
    model.data = { threats: 'no', age: 17, place: 'flat', papers: ['permit'] };
    model.tryComplete();
    expect(model.data).toMatchObject({
      threats: 'no',
      age: 17,
      test_set__least: 6,
      test_set__most: 6,
      test_set__step_band__id: 'several',
      test_set__lowest_band__id: 'several',
    });
  });

  it('gives every name once, for all sets and plans', () => {
    for (const source of [...shippedSets, ...shippedPlans]) {
      const form = formOf(source);
      const asked = [...form.questions.values()].flatMap(({ name, why }) => [
        name,
        ...(why === undefined ? [] : [why.name]),
      ]);
      const names = [
        ...[...asked, form.concern.name].map(surveyNameOf),
        ...form.lines.map(({ name }) => name),
        ...calculatedValues(form).map(({ name }) => name),
      ];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(asked.map((name) => formNameOf(surveyNameOf(name)))).toEqual(asked);
    }
  });

  it('names the language in which SurveyJS starts where that is not English', () => {
    const danish = loadedWith({ language: 'da' });
    expect(surveyOf(surveyjs(danish)).locale).toBe('da');
    expect(surveyOf(surveyjs(everyKind)).locale).toBe('');
  });

  it('shows the Danish of a plan', () => {
    const [plan] = shippedPlans;
    if (plan === undefined) throw new Error('there are plans');
    const translations = plan.ruleSets.flatMap(translationsOf).filter(({ language }) => language === 'da');
    const options = { translations, planTranslations: planTranslationsOf(plan) };
    const model = surveyOf(surveyjs(plan, options));
    const form = formOf(plan, options);
    model.locale = 'da';
    expect(model.locTitle.renderedHtml).toBe(form.title['da']);
    expect(model.pages.slice(0, form.sections.length).map((page) => page.locTitle.renderedHtml)).toEqual(
      form.sections.map(({ title }) => title['da']),
    );
  });

  it('lists what it does not say', () => {
    const ruleSet = setOf('forced-labour-worker');
    const french = translationsOf(ruleSet)
      .slice(0, 1)
      .map((translation) => ({ ...translation, language: 'fr' }));
    const { losses } = surveyjs(ruleSet, { translations: french });
    expect(losses.map(({ code }) => code)).toEqual(['language-without-form-words']);
    expect(surveyjs(ruleSet).losses).toEqual([]);
  });

  it('is refused for a condition that engines work out unlike each other', () => {
    const ruleSet = loadedWith({
      facts: [number('age', 0, 120)],
      indicators: [indicator('half', { '>': [{ '/': [{ var: 'age' }, 2] }, 3] })],
    });
    expect(issuesOf(() => surveyjs(ruleSet))).toMatchObject([{ code: 'cannot-be-exported' }]);
  });

  it('is the same in every run', () => {
    expect(surveyjs(setOf('child'))).toEqual(surveyjs(setOf('child')));
  });

  it.each(HOSTILE)('shows wording as it is written: %j', (text) => {
    const ruleSet = worded(text);
    const form = formOf(ruleSet);
    const model = surveyOf(surveyjs(ruleSet));
    const sheet = { answers: { threats: 'yes', age: 17 }, concern: undefined };
    model.data = surveyData(form, sheet);
    expect(surveyNumber(model)('test_set__least')).toBe(1);
    expect([model.locTitle.renderedHtml, model.locDescription.renderedHtml]).toEqual([text, text]);
    expect(model.pages[0]?.locTitle.renderedHtml).toBe(text);
    const { locTitle, locDescription } = elementOf(model, 'threats');
    expect([locTitle.renderedHtml, locDescription.renderedHtml]).toEqual([`${text}?`, text]);
    const options = elementOf(model, 'place')['visibleChoices'] as readonly { readonly locText: typeof locTitle }[]; // of a radiogroup
    expect(options[0]?.locText.renderedHtml).toBe(text);
    expect(shownLines(model)).toEqual(linesFor(form, sheet, 'en'));
    const markup = elementOf(model, 'result__test_set__why__threatened')['processedHtml'] as string; // an element of type html
    expect(markup.replaceAll(/^<p>|<\/p>$/gu, '')).not.toMatch(/[<>"{}]/u);
  });
});
