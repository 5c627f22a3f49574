import type { FactDefinition } from '../../generated/types.js';
import type { Loss } from './export-options.js';
import type { Formula, Quantity } from './formula.js';

/** A text in every language of a form, by language. */
export type Words = Readonly<Record<string, string>>;

/** A rule set, or a plan of several, as a form: what is asked, and what is worked out of the answers. Exporters write nothing that does not stand here. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  readonly purpose: Words;
  /** What the form must not be used for. */
  readonly notFor: Readonly<Record<string, readonly string[]>>;
  /** Languages, the one of the rule file first. */
  readonly languages: readonly string[];
  readonly sections: readonly FormSection[];
  /** By fact, in the order in which they are asked. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly sets: readonly FormSet[];
  /** Whether the person is a child, or is treated as one; nothing where the form is about no person. */
  readonly child: Formula | undefined;
  /** Name of the text in which a professional concern is written down. */
  readonly concern: { readonly name: string; readonly label: Words; readonly hint: Words };
  /** Heading of the concern. */
  readonly concernTitle: Words;
  /** What the form shows as its result, from top to bottom. */
  readonly lines: readonly ResultLine[];
  /** Every number that is worked out, in an order in which each needs only those before it. */
  readonly calculations: readonly Calculation[];
  /** What no target can say of this form. */
  readonly losses: readonly Loss[];
}

/** Questions under one heading. */
export interface FormSection {
  readonly id: string;
  readonly title: Words;
  readonly questions: readonly Question[];
}

/** One question. */
export interface Question {
  readonly fact: FactDefinition;
  /** Name of the answer: the id of the fact with `_` for `-`. */
  readonly name: string;
  readonly label: Words;
  readonly hint: Words | undefined;
  /** Answers of which one is chosen; for a number none. */
  readonly answers: readonly Answer[];
  /** Number and options only: why nothing is filled in. It is asked while nothing is. */
  readonly why: { readonly name: string; readonly label: Words; readonly answers: readonly Answer[] } | undefined;
  /** Whether the question is put; nothing where it always is. */
  readonly relevant: Formula | undefined;
}

/** One answer to choose. */
export interface Answer {
  readonly code: string;
  readonly label: Words;
}

/** A number worked out of answers. It is never asked, and nobody who answers sees it among the answers. */
export interface Calculation {
  readonly name: string;
  readonly value: Quantity;
}

/** One line of the result: text with numbers in it, shown where its formula holds. */
export interface ResultLine {
  readonly name: string;
  /** `heading` begins a part, `help` says where help is, `step` is what to do, `why` is a reason for points. */
  readonly kind: 'heading' | 'meaning' | 'child' | 'help' | 'step' | 'score' | 'open' | 'why';
  /** Each `{slot}` stands for a number; braces stand for nothing else. */
  readonly text: Words;
  /** Names of calculations by slot. */
  readonly slots: Readonly<Record<string, string>>;
  readonly shown: Formula;
}

/** One rule set of a form. */
export interface FormSet {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  /** Names of its results among the calculations. */
  readonly results: Readonly<Record<ResultName, string>>;
  /** Whether its results are shown: not where a plan says that it does not apply. */
  readonly shown: Formula;
  readonly indicators: readonly FormIndicator[];
  readonly groups: readonly FormGroup[];
  /** Id of the band to which a written concern raises the next step. */
  readonly raisesTo: string;
  /** Lowest first; results name them by their number, from 0. */
  readonly bands: readonly FormBand[];
}

/** What is worked out for each rule set. */
export type ResultName =
  /** Whether it applies: 2 yes, 1 not known, 0 no. */
  | 'applies'
  | 'least'
  | 'most'
  | 'possible'
  /** Points of what is present, everything unknown left out. */
  | 'recorded'
  /** Numbers of bands: the lowest and the highest that can be reached, and the one whose step is proposed. */
  | 'lowest-band'
  | 'highest-band'
  | 'step-band'
  | 'present'
  | 'questions'
  | 'answered'
  | 'unanswered'
  | 'maybe';

/** One indicator of a form. */
export interface FormIndicator {
  readonly id: string;
  /** Name of its state among the calculations: 2 present, 1 unknown, 0 absent. */
  readonly state: string;
  readonly statement: Words;
  /** Points when present. */
  readonly points: number;
  readonly group: string | undefined;
  /** When it is present for certain. */
  readonly present: Formula;
  /** The facts that it reads. */
  readonly reads: readonly string[];
}

/** Indicators that share a cap. */
export interface FormGroup {
  readonly id: string;
  readonly title: Words;
  readonly cap: number;
  /** Name of its least points among the calculations. */
  readonly least: string;
}

/** One band of a form. */
export interface FormBand {
  readonly id: string;
  readonly title: Words;
  readonly meaning: Words;
  readonly nextStep: Words;
  /** Lowest score of the band. */
  readonly from: number;
  /** Indicators that must be present as well; zero where it asks for none. */
  readonly minIndicators: number;
}
