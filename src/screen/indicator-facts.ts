import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { Mark } from './marked-text.js';
import type { ScreenRow } from './row.js';

/** Facts that show how somebody can be reached. Their words are no part of what an excerpt shows. */
const CONTACTS: ReadonlySet<string> = new Set(['phone-present', 'obscured-phone']);

/** Which facts the indicators of a set read. */
export interface IndicatorFacts {
  /** Facts that the condition of an indicator reads, by id of the indicator. */
  readonly of: (indicator: string) => readonly string[];
  /** Whether the words of a fact are, or may be, somebody's contact details. */
  readonly isContact: (fact: string) => boolean;
}

/**
 * Which facts each indicator of a set reads, and which facts are about contact details.
 *
 * @param ruleSet - A loaded rule set.
 * @returns Both, by id.
 * @throws {@link IssueError} `not-loaded` for data that was not loaded.
 * @example
 * ```ts
 * indicatorFacts(sexAd).of('obscured-phone'); // ['phone-present', 'obscured-phone']
 * ```
 */
export function indicatorFacts(ruleSet: RuleSet): IndicatorFacts {
  const { facts, reads } = readingOf(ruleSet);
  const byIndicator = new Map(ruleSet.indicators.map(({ id }, index) => [id, reads[index] ?? []]));
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    // What is seen across adverts is seen by the contact that they share.
    isContact: (fact) => CONTACTS.has(fact) || facts.get(fact)?.knownBy.includes('cross-advert') === true,
  };
}

/**
 * The words that the present indicators of a row rest on: those that show the facts which the indicators read.
 *
 * @param row - The row.
 * @param facts - Which facts the indicators read.
 * @returns The marks, by indicator in the order of the row.
 * @example
 * ```ts
 * marksOf(row, indicatorFacts(sexAd)); // [{ indicator: 'new-in-town', start: 0, end: 9 }]
 * ```
 */
export function marksOf(row: ScreenRow, facts: IndicatorFacts): readonly Mark[] {
  const shown = new Map(Object.entries(row.facts));
  return row.indicators.flatMap((indicator) =>
    facts.of(indicator).flatMap((fact) =>
      // What is not true is not shown by any words.
      shown.get(fact)?.value === false
        ? []
        : (shown.get(fact)?.spans ?? []).map(([start, end]) => ({ indicator, start, end })),
    ),
  );
}
