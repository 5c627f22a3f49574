/** The words that a form needs beside those of its rule set, in one language. `{…}` stands for a number. */
export interface FormWords {
  readonly language: string;
  /** Who has checked these words. */
  readonly review: 'original' | 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
  readonly yes: string;
  readonly maybe: string;
  readonly no: string;
  readonly notKnown: string;
  readonly declined: string;
  /** None of the options. */
  readonly none: string;
  /** Asked where a number or options were left empty. */
  readonly why: string;
  readonly concernTitle: string;
  readonly concern: string;
  readonly concernHint: string;
  /** Begins the list of what the form must not be used for. */
  readonly notFor: string;
  readonly resultTitle: string;
  readonly statement: string;
  readonly childFirst: string;
  readonly helpTitle: string;
  readonly danger: string;
  readonly noReferral: string;
  readonly nextStep: string;
  readonly score: string;
  readonly canBe: string;
  readonly decided: string;
  readonly unanswered: string;
  readonly suspected: string;
  readonly nothingRecorded: string;
  readonly whyTitle: string;
  readonly noPoints: string;
  readonly onePoint: string;
  readonly points: string;
  readonly capped: string;
  readonly notReviewed: string;
}
