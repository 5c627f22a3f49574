import type { Loss } from '../form/export-options.js';

/**
 * The survey that both files are written from: the rows of the workbook, each with all it says. The XForm is the same rows in XML, so that the two cannot differ.
 */
export interface Survey {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The default language first. */
  readonly languages: readonly SurveyLanguage[];
  readonly rows: readonly SurveyRow[];
  /** Choices by the name of their list. */
  readonly lists: ReadonlyMap<string, readonly SurveyChoice[]>;
  readonly losses: readonly Loss[];
}

/** A language with the name that its columns carry. */
export interface SurveyLanguage {
  readonly code: string;
  /** Name and code, such as `Dansk (da)`. */
  readonly name: string;
}

/** What a row of the survey is; the names are those of XLSForm. */
export type SurveyRowType =
  'begin_group' | 'end_group' | 'select_one' | 'select_multiple' | 'decimal' | 'text' | 'note' | 'calculate';

/** One row. In expressions and labels `${name}` stands for the value of another row. */
export interface SurveyRow {
  readonly type: SurveyRowType;
  readonly name: string;
  /** Name of the list that a select chooses from. */
  readonly list?: string;
  readonly label?: Labels;
  readonly hint?: Labels;
  readonly relevant?: string;
  readonly calculation?: string;
  /** Type of the answer where the type of the row does not say it. */
  readonly bindType?: 'int' | 'string';
  readonly constraint?: string;
  readonly appearance?: string;
}

/** One choice of a list. */
export interface SurveyChoice {
  readonly name: string;
  readonly label: Labels;
}

/** A label in every language, by language code: texts, and values of other rows between them. */
export type Labels = Readonly<Record<string, readonly LabelPart[]>>;

/** Text as it is shown, or the value of a row. */
export type LabelPart = string | { readonly value: string };
