import { expect } from 'vitest';
import { assess } from '../../src/index.js';
import type { AssessOptions, Assessment, Facts, RuleSet } from '../../src/index.js';
import { checkAssessmentShape } from '../../src/generated/assessment-validator.js';
import { schemaFaults } from './schemas.js';

/** `assess`, and every result is held against the published schema, by ajv and by the generated validator. */
export function assessed(ruleSet: RuleSet, facts: Facts, options?: AssessOptions): Assessment {
  return ofPublishedShape(assess(ruleSet, facts, options));
}

export function ofPublishedShape(assessment: Assessment): Assessment {
  expect(schemaFaults('assessment', assessment)).toEqual([]);
  expect(checkAssessmentShape(assessment)).toBe(true);
  return assessment;
}

/** Id and state of each indicator. */
export function statesOf({
  indicators,
}: {
  readonly indicators: readonly { readonly id: string; readonly state: string }[];
}): Readonly<Record<string, string>> {
  return Object.fromEntries(indicators.map(({ id, state }) => [id, state]));
}
