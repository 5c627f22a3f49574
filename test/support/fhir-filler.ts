import fhirpath, { type Model } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { Extension, Questionnaire, QuestionnaireItem } from '../../src/export/fhir/questionnaire.js';
import type { Form, Question } from '../../src/export/form/form.js';
import { systemOf } from '../../src/export/fhir/systems.js';
import type { Sheet } from './form-sheets.js';

/** One answer of a response. */
export interface ResponseAnswer {
  readonly valueCoding?: { readonly system?: string; readonly code?: string; readonly display?: string };
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueString?: string;
}

/** One item of a response. */
export interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

/** A filled-in questionnaire. */
export interface Response {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire?: string;
  readonly status: string;
  readonly item: readonly ResponseItem[];
}

/** What a form filler shows and saves. */
export interface Filled {
  /** The response with the hidden items filled in. */
  readonly response: Response;
  /** Text of the items that are shown, by linkId. */
  readonly shown: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
}

type Evaluate = (resource: unknown, variables: Record<string, unknown>) => unknown[];

function compiled(expression: string): Evaluate {
  return fhirpath.compile(expression, r4 as Model) as Evaluate; // its types allow no `undefined`; synchronous, as nothing here asks a server
}

function expressionOf(extensions: readonly Extension[] | undefined, ending: string): Evaluate | undefined {
  const found = extensions?.find(({ url }) => url.endsWith(ending))?.valueExpression;
  return found === undefined ? undefined : compiled(found.expression);
}

/** Fills in what is worked out as a form filler of Structured Data Capture does: variables in order, then calculated items, then what is shown. */
export function fillerOf(questionnaire: Questionnaire): (response: Response, lines?: boolean) => Filled {
  const variables = questionnaire.extension.flatMap(({ url, valueExpression }) =>
    url.endsWith('/variable') && valueExpression !== undefined
      ? [{ name: valueExpression.name ?? '', evaluate: compiled(valueExpression.expression) }]
      : [],
  );
  const flat = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
    items.flatMap((item) => [item, ...flat(item.item ?? [])]);
  const items = flat(questionnaire.item).map((item) => ({
    item,
    calculated: expressionOf(item.extension, 'calculatedExpression'),
    when: expressionOf(item.extension, 'enableWhenExpression'),
    text: expressionOf(item._text?.extension, 'cqf-expression'),
    hidden: item.extension?.some(({ url }) => url.endsWith('questionnaire-hidden')) === true,
  }));
  return (response, lines = false) => {
    const environment: Record<string, unknown> = { resource: response };
    for (const { name, evaluate } of variables) environment[name] = evaluate(response, environment);
    const numbers = new Map<string, number>();
    const shown = new Map<string, string>();
    for (const { item, calculated, when, text, hidden } of items) {
      if (calculated !== undefined) numbers.set(item.linkId, onlyNumber(calculated(response, environment), item));
      else if (lines && !hidden && (when === undefined || when(response, environment)[0] === true))
        shown.set(item.linkId, text === undefined ? (item.text ?? '') : String(text(response, environment)[0]));
    }
    const own = [...numbers].map(([linkId, value]): ResponseItem => ({ linkId, answer: [{ valueInteger: value }] }));
    return {
      response: { ...response, item: [...response.item, { linkId: 'calculations', item: own }] },
      shown,
      numbers,
    };
  };
}

function onlyNumber(values: readonly unknown[], { linkId }: QuestionnaireItem): number {
  const [value] = values;
  if (values.length === 1 && typeof value === 'number') return value;
  throw new Error(`${linkId} gives ${JSON.stringify(values)}, and not one number`);
}

/** A sheet as a form filler saves it. */
export function responseOf(form: Form, { answers, concern }: Sheet, questionnaire?: string): Response {
  const coding = (question: Question, code: string): ResponseAnswer => ({
    valueCoding: {
      system: systemOf(form.id, question, code),
      code,
      display:
        [...question.answers, ...(question.why?.answers ?? [])].find((one) => one.code === code)?.label['en'] ?? code,
    },
  });
  const itemsOf = (question: Question): readonly ResponseItem[] => {
    const answer = answers[question.fact.id];
    if (answer === undefined) return [];
    if (typeof answer === 'number') return [{ linkId: question.name, answer: [{ valueDecimal: answer }] }];
    if (typeof answer === 'string') return [{ linkId: question.name, answer: [coding(question, answer)] }];
    if (Array.isArray(answer))
      return [{ linkId: question.name, answer: (answer as readonly string[]).map((code) => coding(question, code)) }];
    const { why } = answer as { readonly why: string }; // nothing else is left
    return [{ linkId: question.why?.name ?? '', answer: [coding(question, why)] }];
  };
  const groups = form.sections.map(({ id, questions }) => ({ linkId: id, item: questions.flatMap(itemsOf) }));
  const written: readonly ResponseItem[] =
    concern === undefined
      ? []
      : [
          {
            linkId: 'professional_concern',
            item: [{ linkId: form.concern.name, answer: [{ valueString: concern }] }],
          },
        ];
  return {
    resourceType: 'QuestionnaireResponse',
    ...(questionnaire !== undefined && { questionnaire }),
    status: 'completed',
    item: [...groups.filter(({ item }) => item.length > 0), ...written],
  };
}
