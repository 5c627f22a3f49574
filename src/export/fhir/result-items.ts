import type { Calculation, ResultLine, Words } from '../form/form.js';
import { literal } from './expression.js';
import { BOLD, expressed, HIDDEN } from './extensions.js';
import { type ItemContext, textOf } from './question-items.js';
import type { Coding, Extension, QuestionnaireItem } from './questionnaire.js';
import { indicatorsOf } from './systems.js';

/** Where everything that is worked out is kept. */
export const CALCULATIONS_GROUP = 'calculations';
/** Where the result is shown. */
export const RESULT_GROUP = 'result';

/**
 * What is worked out, kept with the answers and never shown. Points stand nowhere else.
 *
 * @param context - The form.
 * @returns A hidden group.
 */
export function calculationsItem(context: ItemContext): QuestionnaireItem {
  const indicators = new Map(
    context.form.sets.flatMap(({ id, indicators: own }) => own.map((one) => [one.state, { set: id, ...one }] as const)),
  );
  const items = context.form.calculations.map(({ name }: Calculation): QuestionnaireItem => {
    const indicator = indicators.get(name);
    const code: readonly Coding[] | undefined =
      indicator === undefined ? undefined : [{ system: indicatorsOf(indicator.set), code: indicator.id }];
    return {
      linkId: name,
      extension: [HIDDEN, expressed('calculated', `%${context.variables.calculation(name)}`)],
      ...(code !== undefined && { code }),
      ...(indicator === undefined ? { text: name } : textOf(indicator.statement, context)),
      type: 'integer',
      readOnly: true,
    };
  });
  return { linkId: CALCULATIONS_GROUP, extension: [HIDDEN], type: 'group', item: items };
}

/**
 * The result, line by line.
 *
 * @param context - The form.
 * @returns A group of lines.
 */
export function resultItem(context: ItemContext): QuestionnaireItem {
  const item = context.form.lines.map((line) => lineItem(line, context));
  return { linkId: RESULT_GROUP, type: 'group', item };
}

function lineItem(line: ResultLine, context: ItemContext): QuestionnaireItem {
  const [first = ''] = context.languages;
  const bold = line.kind === 'heading' || line.kind === 'child' ? [BOLD] : [];
  const numbered = hasSlots(line) ? [expressed('text', filled(line, line.text[first] ?? '', context))] : [];
  const always = line.shown.kind === 'constant' && line.shown.value;
  const extension: readonly Extension[] = always
    ? []
    : [expressed('enable-when', context.variables.condition(line.shown))];
  return {
    linkId: line.name,
    ...(extension.length > 0 && { extension }),
    ...textOf(withoutNumbers(line), context, [...bold, ...numbered]),
    type: 'display',
  };
}

/**
 * Whether numbers stand in a line.
 *
 * @param line - The line.
 * @returns `true` where any does.
 */
export function hasSlots({ slots }: ResultLine): boolean {
  return Object.keys(slots).length > 0;
}

/** The text as an expression that puts the numbers in. */
function filled({ slots }: ResultLine, text: string, { variables }: ItemContext): string {
  const parts = text.split(/(\{[a-z]+\})/u).filter((part) => part !== '');
  return parts
    .map((part) => {
      const name = Object.hasOwn(slots, part.slice(1, -1)) ? slots[part.slice(1, -1)] : undefined;
      return name === undefined ? literal(part) : `%${variables.calculation(name)}.toString()`;
    })
    .join(' & ');
}

/** What stands where no expression is worked out: dots for the numbers. */
function withoutNumbers({ text, slots }: ResultLine): Words {
  const dots = (one: string): string => Object.keys(slots).reduce((all, slot) => all.replaceAll(`{${slot}}`, '…'), one);
  return Object.fromEntries(Object.entries(text).map(([code, one]) => [code, dots(one)]));
}
