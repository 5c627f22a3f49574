import { Evaluator, Processors, processSync } from '@formio/core';
import type { Exported } from '../../src/export/form/export-options.js';
import type { Form, Question } from '../../src/export/form/form.js';
import type { Sheet } from './form-sheets.js';

/** One component, as far as tests read it. */
export interface FormioComponent {
  readonly type: string;
  readonly key: string;
  readonly label?: string;
  readonly title?: string;
  readonly description?: string;
  readonly html?: string;
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly components?: readonly FormioComponent[];
}

export interface FormioForm {
  readonly title: string;
  readonly components: readonly FormioComponent[];
}

type Data = Readonly<Record<string, unknown>>;

/** What the engine makes of a submission. */
export interface Processed {
  readonly data: Data;
  /** Keys of components that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly errors: readonly string[];
}

/** The form and the translations of an export. */
export function formioOf({ files }: Exported): {
  readonly form: FormioForm;
  readonly i18n: Readonly<Record<string, Data>>;
} {
  const [form, i18n] = files.map(({ content }) => JSON.parse(content as string) as unknown); // both are files of text
  return { form: form as FormioForm, i18n: i18n as Readonly<Record<string, Data>> };
}

/** Every component, those in panels too. */
export function componentsOf({ components }: { readonly components: readonly FormioComponent[] }): FormioComponent[] {
  return components.flatMap((one) => [one, ...componentsOf({ components: one.components ?? [] })]);
}

/** Runs a submission through Form.io's own engine, as its server does. */
export function processed(form: FormioForm, data: Data): Processed {
  const own = structuredClone(data);
  const context = {
    form,
    components: form.components,
    data: own,
    submission: { data: own },
    processors: Processors,
    scope: {} as {
      conditionals?: { path: string; conditionallyHidden: boolean }[];
      errors?: { errorKeyOrMessage: string }[];
    },
    config: { server: true },
  };
  processSync(context as unknown as Parameters<typeof processSync>[0]); // its type asks for what a server adds
  const { conditionals = [], errors = [] } = context.scope;
  return {
    data: context.data,
    hidden: new Set(conditionals.filter(({ conditionallyHidden }) => conditionallyHidden).map(({ path }) => path)),
    errors: errors.map(({ errorKeyOrMessage }) => errorKeyOrMessage),
  };
}

/** Answers as the components of Form.io write them. */
export function formioData(form: Form, { answers, concern }: Sheet): Data {
  const entries = [...form.questions.values()].map((question) => entryOf(question, answers[question.fact.id]));
  return Object.fromEntries([
    ...entries.filter((entry) => entry !== undefined),
    ...(concern === undefined ? [] : [[form.concern.name, concern] as const]),
  ]);
}

function entryOf(
  { name, why, fact, answers }: Question,
  answer: Sheet['answers'][string] | undefined,
): readonly [string, unknown] | undefined {
  if (answer === undefined) return undefined;
  if (typeof answer === 'object' && 'why' in answer) return [why?.name ?? '', answer.why];
  if (fact.type !== 'choices') return [name, answer];
  return [name, Object.fromEntries(answers.map(({ code }) => [code, (answer as readonly string[]).includes(code)]))];
}

/** A number that the engine worked out. */
export function formioNumber({ data }: Processed): (name: string) => number {
  return (name) => {
    const value = data[name];
    return typeof value === 'number' ? value : NaN;
  };
}

/** Markup with its numbers in it, as the renderer's template gives it. */
export function filledIn(html: string, data: Data): string {
  return String(Evaluator.interpolate(html, { data }));
}
