import type { ElementStates, Evidence, RuleSetUnknownReason } from '../generated/types.js';
import type { IssueCode } from '../issue.js';

/** The words of reports in one language. The wording of a rule set is not among them; it has its own translations. */
export interface Messages {
  readonly language: string;
  /** Who has checked these words. */
  readonly review: 'original' | 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
  readonly statement: string;
  readonly heading: {
    readonly meaning: string;
    readonly childFirst: string;
    readonly nextStep: string;
    readonly help: string;
    readonly recorded: string;
    readonly unknown: string;
    readonly absent: string;
    readonly score: string;
    readonly elements: string;
    readonly askNext: string;
    readonly change: string;
    readonly sensitive: string;
    readonly receipt: string;
  };
  readonly version: (id: string, version: string, asOf: string | undefined) => string;
  /** What is said of a version that is no longer the one to use, and of the version to use instead. */
  readonly superseded: Readonly<Record<'deprecated' | 'withdrawn', (replacedBy: string | null) => string>>;
  readonly translationReview: (status: string) => string;
  readonly childFirst: (treatedAsChild: boolean) => string;
  readonly raisedBy: {
    readonly score: string;
    readonly concern: (reason: string) => string;
    readonly both: (reason: string) => string;
  };
  /** Stands in place of a band's title where a concern, not the score, proposes its step. */
  readonly stepFromConcern: (band: string) => string;
  readonly danger: (phone: string) => string;
  readonly confirmation: (gathered: string, confirmation: string) => string;
  readonly noReferral: string;
  readonly summary: (present: number, indicators: number, notAnswered: number, facts: number) => string;
  readonly nothingRecorded: (notAnswered: number) => string;
  readonly oneSign: string;
  readonly suspected: (count: number) => string;
  readonly points: (least: number, most: number) => string;
  readonly basis: { readonly source: string; readonly editorial: string; readonly fitted: string };
  readonly off: string;
  /** How many signs are off and were not asked about. */
  readonly offAndNotAsked: (count: number) => string;
  readonly group: (title: string) => string;
  readonly groupLine: (title: string, least: number, most: number, cap: number) => string;
  readonly mayAlsoBe: string;
  /** Stands at the end of a short report. */
  readonly shortened: string;
  readonly notSeenHere: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly nothingChosen: string;
  readonly unknownReason: Readonly<Record<RuleSetUnknownReason, string>>;
  readonly evidenceKind: Readonly<Record<Evidence['kind'], string>>;
  readonly contradictory: string;
  readonly range: (least: number, most: number, possible: number) => string;
  readonly noPercentage: string;
  readonly sum: (terms: string, least: number) => string;
  readonly decided: string;
  readonly open: string;
  readonly band: (title: string, from: number) => string;
  readonly cutOff: Readonly<Record<'source' | 'editorial' | 'fitted', string>>;
  readonly element: Readonly<Record<'act' | 'means' | 'purpose', string>>;
  readonly elementState: Readonly<Record<ElementStates['act'], string>>;
  readonly child: Readonly<Record<ElementStates['child'], string>>;
  readonly notInterviewGuide: string;
  readonly couldReach: (band: string) => string;
  readonly andMore: (count: number) => string;
  readonly heldUpBy: (statement: string, band: string) => string;
  readonly oneMore: (statement: string, band: string) => string;
  readonly withoutSensitive: (least: number, most: number, possible: number, bands: string) => string;
  readonly receipt: (sha256: string, engine: string, digest: string) => string;
  /** What stands in place of the words on signs where a set asks what an organisation has in place. */
  readonly gaps: Pick<Messages, 'summary' | 'nothingRecorded' | 'oneSign' | 'notInterviewGuide'> & {
    readonly heading: Pick<Messages['heading'], 'recorded' | 'absent'>;
  };
  /** Words of the report on a screening plan. */
  readonly plan: {
    readonly sets: string;
    readonly notAdded: string;
    readonly applies: Readonly<Record<'present' | 'absent' | 'unknown', string>>;
    /** Which set proposes the step. */
    readonly stepOf: (set: string) => string;
    /** Of which sets a question decides whether they apply. */
    readonly decides: (sets: string) => string;
    /** The band that one answer can reach, and in which sets. */
    readonly couldReach: (band: string, sets: string) => string;
    readonly ageUnknown: string;
  };
  /** Words of the page that shows a rule set. */
  readonly sheet: {
    readonly notFor: string;
    readonly limits: string;
    readonly indicators: string;
    readonly groups: string;
    /** One group: its title, the most points it can add, and why. */
    readonly cap: (title: string, cap: number, rationale: string) => string;
    readonly bands: string;
    readonly facts: string;
    readonly condition: string;
    readonly weight: (points: number, basis: string) => string;
    readonly origin: Readonly<Record<'named-set' | 'filling' | 'editorial', string>>;
    readonly elements: (elements: string) => string;
    readonly noElement: string;
    readonly sensitive: Readonly<Record<'direct' | 'proxy', string>>;
    readonly source: (title: string, locator: string, read: 'full' | 'excerpt') => string;
    readonly direction: Readonly<Record<'supports' | 'no-effect' | 'contradicts' | 'consensus' | 'practice', string>>;
  };
  /** Words of the questions in the terminal. */
  readonly ask: {
    readonly keys: string;
    readonly expected: {
      readonly boolean: string;
      readonly number: (minimum: number, maximum: number) => string;
      readonly choice: string;
      readonly choices: string;
    };
  };
  readonly issue: Readonly<Record<IssueCode, string>>;
  readonly issueParts: {
    readonly at: (line: number, column: number) => string;
    readonly came: string;
    readonly expected: string;
    readonly suggestion: (id: string) => string;
  };
}
