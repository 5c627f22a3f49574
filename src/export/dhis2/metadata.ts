/** The parts of DHIS2 metadata that are written, as its import takes them. */
export interface Dhis2Metadata {
  readonly optionSets: readonly Dhis2OptionSet[];
  readonly options: readonly Dhis2Option[];
  readonly dataElements: readonly Dhis2DataElement[];
  readonly programs: readonly object[];
  readonly programStages: readonly object[];
  readonly programStageSections: readonly object[];
  readonly programRuleVariables: readonly Dhis2RuleVariable[];
  readonly programRules: readonly Dhis2Rule[];
  readonly programRuleActions: readonly Dhis2RuleAction[];
}

/** A reference by uid. */
export interface Dhis2Reference {
  readonly id: string;
}

/** One translated property. */
export interface Dhis2Translation {
  readonly locale: string;
  readonly property: 'NAME' | 'FORM_NAME' | 'DESCRIPTION';
  readonly value: string;
}

/** Answers of which one is chosen. */
export interface Dhis2OptionSet {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly valueType: 'TEXT';
  readonly options: readonly Dhis2Reference[];
}

/** One answer. */
export interface Dhis2Option {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sortOrder: number;
  readonly optionSet: Dhis2Reference;
  readonly translations: readonly Dhis2Translation[];
}

/** One question. */
export interface Dhis2DataElement {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly formName: string;
  readonly description?: string;
  readonly valueType: 'TEXT' | 'NUMBER' | 'TRUE_ONLY' | 'LONG_TEXT';
  readonly domainType: 'TRACKER';
  readonly aggregationType: 'NONE';
  readonly zeroIsSignificant: boolean;
  readonly optionSet?: Dhis2Reference;
  readonly translations: readonly Dhis2Translation[];
}

/** A name that rules may use. */
export interface Dhis2RuleVariable {
  readonly id: string;
  readonly name: string;
  readonly program: Dhis2Reference;
  readonly programRuleVariableSourceType: 'DATAELEMENT_CURRENT_EVENT' | 'CALCULATED_VALUE';
  readonly valueType: 'TEXT' | 'NUMBER' | 'TRUE_ONLY' | 'LONG_TEXT';
  readonly useCodeForOptionSet: boolean;
  readonly dataElement?: Dhis2Reference;
}

/** One rule; a smaller priority comes first. */
export interface Dhis2Rule {
  readonly id: string;
  readonly name: string;
  readonly program: Dhis2Reference;
  readonly condition: string;
  readonly priority: number;
  readonly programRuleActions: readonly Dhis2Reference[];
}

/** What a rule does. */
export interface Dhis2RuleAction {
  readonly id: string;
  readonly programRule: Dhis2Reference;
  readonly programRuleActionType: 'ASSIGN' | 'DISPLAYTEXT' | 'HIDEFIELD' | 'SHOWERROR';
  readonly content?: string;
  readonly data?: string;
  readonly location?: 'feedback';
  readonly dataElement?: Dhis2Reference;
}
