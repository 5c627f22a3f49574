import type { RuleSet } from '../../src/index.js';
import { caseReader } from '../../src/study/cases/case-reader.js';
import type { ColumnMap } from '../../src/study/cases/column-map.js';
import type { StudyCase } from '../../src/study/cases/study-case.js';

/** Columns of the cases in these tests. */
export const MAP: ColumnMap = {
  id: 'id',
  outcome: { column: 'outcome' },
  score: { least: 'score', most: 'score' },
  facts: {},
  by: [],
  features: [],
};

/** Cases of rows, by their scores or by a set; every row is good. */
export function casesOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  map: Partial<ColumnMap> = {},
  ruleSet?: RuleSet,
): readonly StudyCase[] {
  const { score, ...rest } = { ...MAP, ...map };
  const read =
    ruleSet === undefined && score !== undefined
      ? caseReader({ ...rest, score })
      : caseReader(rest, ruleSet && { ruleSet });
  return rows.map((row, at) => {
    const came = read({ line: at + 2, fields: new Map(Object.entries(row)) });
    if ('code' in came) throw new Error(`${came.line}: ${came.message}`);
    return came;
  });
}

/** Rows of scores with their outcome. */
export function scored(
  scores: readonly (number | string)[],
  outcome: string,
): readonly Readonly<Record<string, unknown>>[] {
  return scores.map((score) => ({ score, outcome }));
}
