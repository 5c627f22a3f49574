import { Model, type Question } from 'survey-core';
import type { Exported } from '../../src/export/form/export-options.js';
import type { Form, Question as Asked } from '../../src/export/form/form.js';
import { surveyNameOf } from '../../src/export/surveyjs/survey-name.js';
import type { Sheet } from './form-sheets.js';

/** A survey in SurveyJS's own engine. */
export function surveyOf({ files }: Exported): Model {
  const content = files[0]?.content;
  if (typeof content !== 'string') throw new Error('a survey is one file of text');
  const model = new Model(JSON.parse(content) as object);
  const errors = (model.jsonErrors as Model['jsonErrors'] | null) ?? []; // its type forgets that there may be none
  if (errors.length > 0) throw new Error(errors.map((error) => error.getFullDescription()).join('\n'));
  return model;
}

/** Answers by the names of the survey, as its own elements write them. */
export function surveyData(form: Form, { answers, concern }: Sheet): Readonly<Record<string, unknown>> {
  const entries: (readonly [string, unknown])[] = [...form.questions.values()].flatMap((question) =>
    entryOf(question, answers[question.fact.id]),
  );
  if (concern !== undefined) entries.push([form.concern.name, concern]);
  return Object.fromEntries(entries);
}

function entryOf({ name, why }: Asked, answer: Sheet['answers'][string] | undefined): (readonly [string, unknown])[] {
  if (answer === undefined) return [];
  if (typeof answer === 'object' && 'why' in answer) return [[why?.name ?? '', answer.why]];
  return [[surveyNameOf(name), answer]];
}

/** A number that the survey worked out. */
export function surveyNumber(model: Model): (name: string) => number {
  const data = model.data as Readonly<Record<string, unknown>>; // answers by name, whatever they are
  return (name) => {
    const value = data[name];
    return typeof value === 'number' ? value : NaN;
  };
}

/** The element of that name. */
export function elementOf(model: Model, name: string): Question {
  const question = model.getQuestionByName(name) as Question | null; // its type forgets that there may be none
  if (question === null) throw new Error(`there is no element ${name}`);
  return question;
}
