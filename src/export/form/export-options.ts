import type { PlanTranslation, Referral, Translation } from '../../generated/types.js';

/** In which languages a form is made, which help it names, and what counts. */
export interface ExportOptions {
  /** Languages of the form, the one shown first in front; by default that of the rule file and all that there are translations of. */
  readonly languages?: readonly string[];
  /** Wording in further languages: of the rule set, or of the sets of the plan, each for the version at hand. */
  readonly translations?: readonly Translation[];
  /** Wording of the plan in further languages. */
  readonly planTranslations?: readonly PlanTranslation[];
  /** Where help is: the same referral in every language that there is. */
  readonly referrals?: readonly Referral[];
  /** Indicators that are off by default and count; for a plan its steps say so. */
  readonly turnOn?: readonly string[];
}

/** What an exporter made. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What the target cannot say. The meaning of the result is not among it: a set whose meaning would change is refused. */
  readonly losses: readonly Loss[];
}

/** One file. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** One thing that a target cannot say. */
export interface Loss {
  /** What it is, as a lasting name. */
  readonly code:
    | 'language-without-form-words'
    | 'set-without-translation'
    | 'child-rule-not-shown'
    | 'one-language-only'
    | 'no-calculation'
    | 'no-relevance'
    | 'no-reasons'
    | 'hints-left-out'
    | 'shortened'
    | 'questions-left-out'
    | 'bands-without-count'
    | 'not-run-on-the-target'
    | 'translation-shared'
    | 'numbers-in-one-language'
    | 'result-in-one-language'
    | 'wording-changed';
  /** JSON Pointer to the place in the rule file or plan; `""` for the whole. */
  readonly path: string;
  /** What is lost and what to do instead, in plain English. */
  readonly says: string;
}
