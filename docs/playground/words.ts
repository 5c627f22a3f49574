import { danish } from './words-da.js';
import { english } from './words-en.js';

/** The playground's own words. What reports and rule sets say stands with them. */
export interface Words {
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly privacy: string;
  readonly pages: { readonly interview: string; readonly adverts: string; readonly rules: string };
  readonly clear: string;
  readonly cleared: string;
  readonly choose: {
    readonly source: string;
    readonly sets: string;
    readonly plans: string;
    readonly older: string;
    readonly own: string;
    readonly language: string;
  };
  readonly talk: {
    readonly heading: string;
    readonly name: (number: number) => string;
    readonly add: string;
    readonly date: string;
  };
  readonly answer: {
    readonly notAsked: string;
    readonly notObservable: string;
    readonly some: string;
    /** Said of several choices of which none is chosen. */
    readonly noneOfThem: string;
  };
  readonly ownQuestions: string;
  readonly notApplying: (count: number) => string;
  readonly turnOn: { readonly heading: string; readonly why: string };
  readonly concern: { readonly heading: string; readonly why: string; readonly on: string; readonly reason: string };
  readonly result: {
    readonly heading: string;
    readonly toResult: string;
    readonly strip: string;
    readonly certain: string;
    readonly possible: string;
    readonly reachable: string;
    readonly notReachable: string;
    readonly from: (points: number) => string;
    readonly contributions: string;
    readonly noContributions: string;
    readonly goTo: string;
    readonly whole: string;
    readonly print: string;
    readonly save: (format: string) => string;
  };
  readonly adverts: {
    readonly intro: string;
    readonly paste: string;
    readonly file: string;
    readonly fileHint: string;
    readonly example: string;
    readonly country: string;
    readonly noCountry: string;
    readonly set: string;
    readonly read: string;
    readonly reading: (done: number, of: number) => string;
    readonly nothing: string;
    readonly bad: (count: number) => string;
    readonly summary: (rows: number, linked: number) => string;
    readonly more: (count: number) => string;
    readonly noSigns: string;
    readonly facts: string;
    readonly links: string;
  };
  readonly rules: {
    readonly set: string;
    readonly show: string;
    readonly compare: string;
    readonly with: string;
    readonly check: string;
    readonly intro: string;
    readonly sources: string;
    readonly evidence: string;
    readonly falsePositives: string;
    readonly noEvidence: string;
    readonly translations: string;
    readonly original: string;
    readonly logic: string;
    readonly any: string;
    readonly all: string;
    readonly not: string;
    readonly is: string;
    readonly weight: string;
    readonly comparing: string;
    readonly more: (count: number) => string;
    readonly offByDefault: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly findings: (errors: number, warnings: number, notes: number) => string;
    readonly level: Readonly<Record<'error' | 'warning' | 'note', string>>;
    readonly line: (line: number) => string;
    readonly fine: string;
    readonly tryIt: string;
  };
  readonly review: Readonly<
    Record<'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional', string>
  >;
}

/**
 * The playground's own words in a language.
 *
 * @param language - ISO 639 code; English is used where there are none.
 * @returns The words.
 */
export function wordsOf(language: string): Words {
  return language === 'da' ? danish : english;
}
