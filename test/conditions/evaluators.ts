import fc from 'fast-check';
import { IssueError } from '../../src/index.js';
import type * as index from '../../src/index.js';
import type { FactDefinition, Issue } from '../../src/index.js';
import { untyped } from '../support/issues.js';
import { randomCondition } from '../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../support/random-facts.js';
import { indicator, ruleSetWith } from '../support/rule-set-with.js';
import { naiveSheet } from './naive-sheet.js';
import type { Sheet, SheetResult } from './naive-sheet.js';
import { randomWays, sheetOf } from './random-sheets.js';

/** Conditions over facts, and answers to the facts. */
export interface Case {
  readonly conditions: readonly unknown[];
  readonly definitions: readonly FactDefinition[];
  readonly sheet: Sheet;
}

export type Evaluator = (one: Case) => SheetResult;

/** What the comparison needs of this package, or of a copy of it. */
export type Library = Pick<typeof index, 'evaluator' | 'parseRuleSet'>;

/** How many conditions one random case has. */
export const CONDITIONS_PER_CASE = 20;

export const randomCase: fc.Arbitrary<Case> = fc
  .record({
    limits: randomLimits,
    conditions: fc.array(randomCondition, { minLength: CONDITIONS_PER_CASE, maxLength: CONDITIONS_PER_CASE }),
    ways: randomWays,
  })
  .map(({ limits, conditions, ways }) => {
    const definitions = definitionsOf(limits);
    return { conditions, definitions, sheet: sheetOf(definitions, ways) };
  });

/** The evaluator written from docs/conditions.md alone. */
export const naive: Evaluator = ({ conditions, definitions, sheet }) => naiveSheet(conditions, definitions, sheet);

/** The evaluator of this package: the set is loaded, then run as a batch runs it. */
export function shippedBy({ evaluator, parseRuleSet }: Library): Evaluator {
  return ({ conditions, definitions, sheet }) => {
    const indicators = conditions.map((when, at) => indicator(`sign-${at}`, when));
    const parsed = parseRuleSet(ruleSetWith({ facts: definitions, indicators }));
    if (!parsed.ok) throw new Error(`these conditions cannot be loaded: ${JSON.stringify(parsed.issues)}`);
    try {
      const outcomes = evaluator(parsed.ruleSet)(untyped(sheet)).indicators;
      return { outcomes: outcomes.map(({ state, because }) => ({ state, because: [...because].sort() })) };
    } catch (error) {
      return { faults: faultsOf(error) };
    }
  };
}

/** Code and fact of each issue. A copy of the package throws an error of its own class, with the same name. */
function faultsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error && error.name === IssueError.name && 'issues' in error)) throw error;
  const issues = error.issues as readonly Issue[]; // as the name says
  return issues.map(({ code, path }) => `${code} ${path.split('/')[1] ?? ''}`).sort();
}
