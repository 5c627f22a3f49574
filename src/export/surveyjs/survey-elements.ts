import type { Answer, Form, FormSection, Question, ResultLine } from '../form/form.js';
import { not } from '../form/formula.js';
import { expressionOf } from './expression.js';
import { surveyNameOf } from './survey-name.js';
import { surveyMarkup, type SurveyText, surveyText } from './survey-text.js';

/** One element of a survey, as its JSON has it. */
export type SurveyElement = Readonly<Record<string, unknown>>;

/** One page of a survey. */
export interface SurveyPage {
  readonly name: string;
  readonly title?: SurveyText;
  readonly elements: readonly SurveyElement[];
}

/**
 * A page for the questions under one heading.
 *
 * @param section - The heading and its questions.
 * @returns The page.
 */
export function sectionPage({ id, title, questions }: FormSection): SurveyPage {
  return { name: id, title: surveyText(title), elements: questions.flatMap(questionElements) };
}

/**
 * The page on which a professional concern is written down.
 *
 * @param form - The form.
 * @returns The page.
 */
export function concernPage({ concern, concernTitle }: Form): SurveyPage {
  const { name, label, hint } = concern;
  return {
    name: 'page__concern',
    title: surveyText(concernTitle),
    elements: [{ type: 'comment', name, title: surveyText(label), description: surveyText(hint) }],
  };
}

/**
 * The page with the result; its lines come and go as answers are given.
 *
 * @param form - The form.
 * @returns The page.
 */
export function resultPage({ lines }: Form): SurveyPage {
  return { name: 'page__result', elements: lines.map(lineElement) };
}

/** Why nothing is filled in is asked only while nothing is, and does not stay behind. */
function questionElements(question: Question): readonly SurveyElement[] {
  const { fact, why, relevant } = question;
  const own = {
    name: surveyNameOf(question.name),
    title: surveyText(question.label),
    ...(question.hint !== undefined && { description: surveyText(question.hint) }),
    ...(relevant !== undefined && { visibleIf: expressionOf(relevant) }),
  };
  const element = elementOf(question, own);
  if (why === undefined) return [element];
  const empty = expressionOf(not({ kind: 'filled', fact: fact.id }));
  return [
    element,
    {
      type: 'radiogroup',
      name: why.name,
      title: surveyText(why.label),
      visibleIf: relevant === undefined ? empty : `(${expressionOf(relevant)} and ${empty})`,
      clearIfInvisible: 'onHidden',
      allowClear: true,
      choices: why.answers.map(choiceOf),
    },
  ];
}

function elementOf({ fact, answers }: Question, own: SurveyElement): SurveyElement {
  switch (fact.type) {
    case 'number':
      return {
        type: 'text',
        ...own,
        inputType: 'number',
        ...(fact.minimum !== undefined && { min: fact.minimum }),
        ...(fact.maximum !== undefined && { max: fact.maximum }),
      };
    case 'choices':
      return { type: 'checkbox', ...own, choices: answers.map(choiceOf) };
    case 'boolean':
    case 'choice':
      return { type: 'radiogroup', ...own, allowClear: true, choices: answers.map(choiceOf) };
  }
}

function choiceOf({ code, label }: Answer): SurveyElement {
  return { value: code, text: surveyText(label) };
}

function lineElement({ name, kind, text, slots, shown }: ResultLine): SurveyElement {
  return {
    type: 'html',
    name,
    html: surveyMarkup(text, kind === 'heading' ? 'h4' : 'p', slots),
    ...(shown.kind !== 'constant' && { visibleIf: expressionOf(shown) }),
  };
}
