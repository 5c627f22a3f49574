/** The parts of a FHIR R4 Questionnaire that are written. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly extension: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: Texts;
  readonly status: 'draft';
  readonly purpose: string;
  readonly _purpose?: Texts;
  readonly copyright: string;
  readonly item: readonly QuestionnaireItem[];
}

/** One question, heading or line. */
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly extension?: readonly Extension[];
  readonly code?: readonly Coding[];
  readonly text?: string;
  readonly _text?: Texts;
  readonly type: 'group' | 'display' | 'choice' | 'decimal' | 'integer' | 'text';
  readonly enableWhen?: readonly EnableWhen[];
  readonly repeats?: true;
  readonly readOnly?: true;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

/** Shown only while a question has an answer, or has none. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists';
  readonly answerBoolean: boolean;
}

/** A code of a system, with its words. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: Texts;
}

/** What stands beside a text: its translations, how it looks, how it is worked out. */
export interface Texts {
  readonly extension: readonly Extension[];
}

/** One extension. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueDecimal?: number;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
  readonly valueExpression?: {
    readonly description?: string;
    readonly name?: string;
    readonly language: 'text/fhirpath';
    readonly expression: string;
  };
}
