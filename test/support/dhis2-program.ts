import { Instant } from '@js-joda/core';
import {
  RuleActionJs,
  RuleDataValue,
  RuleEngineContextJs,
  RuleEngineJs,
  RuleEventJs,
  RuleEventStatus,
  RuleJs,
  RuleValueType,
  RuleVariableJs,
  RuleVariableType,
} from '@dhis2/rule-engine';
import { optionName } from '../../src/export/dhis2/expression.js';
import type { Dhis2Metadata } from '../../src/export/dhis2/metadata.js';
import type { Form } from '../../src/export/form/form.js';
import type { Sheet } from './form-sheets.js';

/** One value of an event. */
export interface DataValue {
  readonly dataElement: string;
  readonly value: string;
}

/** What a program makes of an event. */
export interface ProgramRun {
  readonly numbers: ReadonlyMap<string, number>;
  /** Lines in the order in which they are shown. */
  readonly lines: readonly string[];
  /** What is said of values that are refused. */
  readonly errors: readonly string[];
  /** Uids of data elements that are not put. */
  readonly hidden: ReadonlySet<string>;
}

const TYPES = {
  TEXT: RuleValueType.TEXT,
  LONG_TEXT: RuleValueType.TEXT,
  NUMBER: RuleValueType.NUMERIC,
  TRUE_ONLY: RuleValueType.BOOLEAN,
} as const;

/** Runs program rules as the Capture app does. The numbers are read by one more rule at the very end, since assigned variables are no effect. */
export function programOf(
  metadata: Dhis2Metadata,
  result: 'shown' | 'numbers only',
): (values: readonly DataValue[]) => ProgramRun {
  const actions = new Map(metadata.programRuleActions.map((action) => [action.id, action]));
  const assigned = metadata.programRuleVariables.filter(
    ({ programRuleVariableSourceType }) => programRuleVariableSourceType === 'CALCULATED_VALUE',
  );
  const isNumber = (id: string): boolean => actions.get(id)?.programRuleActionType === 'ASSIGN';
  const wanted = metadata.programRules.filter(
    ({ programRuleActions }) => result === 'shown' || programRuleActions.some(({ id }) => isNumber(id)),
  );
  const rules = wanted.map(({ id, name, condition, priority, programRuleActions }) => {
    const own = programRuleActions.map(({ id: action }) => {
      const { programRuleActionType, content, data, location, dataElement } = actions.get(action)!;
      const values = { content, location, field: dataElement?.id };
      const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return new RuleActionJs(data ?? null, programRuleActionType, new Map(given));
    });
    return new RuleJs(condition, own, id, name, null, priority);
  });
  // One expression for all of them: the engine copies every variable for every expression.
  const reader = new RuleActionJs(
    `d2:concatenate(${assigned.map(({ name }) => `#{${name}}`).join(", ' ', ")})`,
    'DISPLAYKEYVALUEPAIR',
    new Map([['content', 'numbers']]),
  );
  const variables = metadata.programRuleVariables.map(
    ({ name, programRuleVariableSourceType, valueType, dataElement, useCodeForOptionSet }) =>
      new RuleVariableJs(
        RuleVariableType[programRuleVariableSourceType],
        name,
        useCodeForOptionSet,
        [],
        dataElement?.id ?? '',
        TYPES[valueType],
        null,
      ),
  );
  const all = [...rules, new RuleJs('true', [reader], 'reader', 'reader', null, 100_000)];
  const context = new RuleEngineContextJs(all, variables, new Map(), new Map());
  const now = Instant.parse('2026-03-04T05:06:07Z');
  return (values) => {
    const event = new RuleEventJs(
      'event',
      'stage',
      'stage',
      RuleEventStatus.ACTIVE,
      now,
      now,
      null,
      null,
      'unit',
      'unit',
      values.map(({ dataElement, value }) => new RuleDataValue(dataElement, value)),
    );
    const effects = new RuleEngineJs(false).evaluateEvent(event, null, [], context);
    const of = (type: string): typeof effects => effects.filter(({ ruleAction }) => ruleAction.type === type);
    const read = of('DISPLAYKEYVALUEPAIR')[0]?.data?.split(' ');
    return {
      numbers: new Map(assigned.map(({ name }, index) => [name, Number(read?.[index])])),
      lines: of('DISPLAYTEXT').map(({ ruleAction, data }) => `${ruleAction.values.get('content') ?? ''}${data ?? ''}`),
      errors: of('SHOWERROR').map(({ ruleAction }) => ruleAction.values.get('content') ?? ''),
      hidden: new Set(of('HIDEFIELD').map(({ ruleAction }) => ruleAction.values.get('field') ?? '')),
    };
  };
}

/** A sheet as an event holds it, by uid. */
export function valuesOf(form: Form, metadata: Dhis2Metadata, { answers, concern }: Sheet): readonly DataValue[] {
  const ids = new Map(metadata.programRuleVariables.map(({ name, dataElement }) => [name, dataElement?.id ?? '']));
  const value = (name: string, text: string): DataValue => ({ dataElement: ids.get(name)!, value: text });
  return [
    ...[...form.questions.values()].flatMap(({ fact, name, why }): readonly DataValue[] => {
      const answer = answers[fact.id];
      if (answer === undefined) return [];
      if (typeof answer === 'string' || typeof answer === 'number') return [value(name, String(answer))];
      if (Array.isArray(answer))
        return (answer as readonly string[]).map((option) => value(optionName(fact.id, option), 'true'));
      return [value(why!.name, (answer as { readonly why: string }).why)]; // nothing else is left
    }),
    ...(concern === undefined ? [] : [value(form.concern.name, concern)]),
  ];
}
