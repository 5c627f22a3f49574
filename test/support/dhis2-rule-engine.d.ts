/* eslint-disable @typescript-eslint/no-extraneous-class -- the engine's own classes; only what the tests make of them is declared */
/** The rule engine has types, but its package does not say where they are. What is used of them. */
declare module '@dhis2/rule-engine' {
  type Instant = import('@js-joda/core').Instant;
  interface Named {
    readonly name: string;
  }
  export const RuleEventStatus: { readonly ACTIVE: Named };
  export const RuleValueType: { readonly TEXT: Named; readonly NUMERIC: Named; readonly BOOLEAN: Named };
  export const RuleVariableType: { readonly DATAELEMENT_CURRENT_EVENT: Named; readonly CALCULATED_VALUE: Named };
  export class RuleDataValue {
    constructor(dataElement: string, value: string);
  }
  export class RuleActionJs {
    constructor(data: string | null, type: string, values: Map<string, string>);
    readonly data: string | null;
    readonly type: string;
    readonly values: Map<string, string>;
  }
  export class RuleJs {
    constructor(
      condition: string,
      actions: RuleActionJs[],
      uid: string,
      name: string,
      programStage: string | null,
      priority: number,
    );
  }
  export class RuleVariableJs {
    constructor(
      type: Named,
      name: string,
      useCodeForOptionSet: boolean,
      options: never[],
      field: string,
      fieldType: Named,
      programStage: string | null,
    );
  }
  export class RuleEventJs {
    constructor(
      event: string,
      programStage: string,
      programStageName: string,
      status: Named,
      eventDate: Instant,
      createdDate: Instant,
      dueDate: null,
      completedDate: null,
      organisationUnit: string,
      organisationUnitCode: string,
      dataValues: RuleDataValue[],
    );
  }
  export class RuleEngineContextJs {
    constructor(
      rules: RuleJs[],
      variables: RuleVariableJs[],
      supplementary: Map<string, string[]>,
      constants: Map<string, string>,
    );
  }
  export interface RuleEffectJs {
    readonly ruleAction: RuleActionJs;
    readonly data: string | null;
  }
  export class RuleEngineJs {
    constructor(verbose: boolean);
    evaluateEvent(
      target: RuleEventJs,
      enrollment: null,
      events: RuleEventJs[],
      context: RuleEngineContextJs,
    ): RuleEffectJs[];
  }
}
