import { evaluator } from '../../assess/evaluator.js';
import type { Facts } from '../../fact/fact.js';
import { IssueError } from '../../issue.js';
import { readingOf } from '../../rule-set/rule-set.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { caseFault, RecordFault } from './case-fault.js';
import type { CaseFault } from './case-fault.js';
import { scoreOf, textOf } from './cells.js';
import type { Fields } from './cells.js';
import type { ColumnMap } from './column-map.js';
import { factColumns } from './fact-columns.js';
import type { FactColumns } from './read-facts.js';
import { readFactsOf } from './read-facts.js';
import { readOutcome } from './read-outcome.js';
import type { CaseResult, StudyCase } from './study-case.js';
import { uncoveredText } from './uncovered-text.js';

/** One record as it was read from a file. */
export interface CaseRecord {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Its cells by the name of their column. */
  readonly fields: ReadonlyMap<string, unknown>;
}

/** The set that gives the scores. */
export interface CaseSet {
  readonly ruleSet: RuleSet;
  /** Indicators that are off by default and shall count. */
  readonly turnOn?: readonly string[];
}

/**
 * Makes cases of records. Scores come from the column that the map names, or from the set by the facts of the record: columns with the
 * names of facts, an object `facts` (as in rows of a screening), or an assessment that was already made.
 *
 * @param map - Which columns hold what.
 * @param set - The set; none for scores made elsewhere.
 * @returns A function from record to case, or to what is wrong with the record. It remembers ids, so that none comes twice.
 * @throws An `IssueError` for indicators to turn on that the set does not have.
 * @example
 * ```ts
 * const map = { id: 'id', outcome: { column: 'found' }, score: { least: 'score', most: 'score' }, facts: {}, by: [], features: [] };
 * const read = caseReader(map);
 * read({ line: 2, fields: new Map([['score', '2-7'], ['found', 'no']]) }).score // → { least: 2, most: 7 }
 * read({ line: 3, fields: new Map([['score', '3'], ['found', 'dunno']]) }).code // → 'wrong-outcome'
 * ```
 */
export function caseReader(map: ColumnMap, set?: CaseSet): (record: CaseRecord) => StudyCase | CaseFault {
  const judge = set === undefined ? undefined : judgeOf(set, map);
  const seen = new Set<string>();
  return ({ line, fields }) => {
    try {
      if (isFailedRow(fields)) throw new RecordFault('not-screened', 'error');
      const id = textOf(fields, map.id);
      if (id !== null && seen.has(id)) throw new RecordFault('same-id', map.id);
      const read = caseOf(line, id, fields, map, judge);
      if (id !== null) seen.add(id);
      return read;
    } catch (error) {
      if (error instanceof RecordFault) return caseFault(line, error);
      throw error;
    }
  };
}

/** A line that a screening could not read is a row without facts, and no record without signs. */
function isFailedRow(fields: Fields): boolean {
  const error = fields.get('error');
  return (typeof error === 'object' && error !== null) || (fields.has('offset') && Boolean(error));
}

type Judge = (fields: Fields) => { readonly result: CaseResult; readonly coded: StudyCase['coded'] };

function caseOf(line: number, id: string | null, fields: Fields, map: ColumnMap, judge: Judge | undefined): StudyCase {
  const judged = judge?.(fields);
  return {
    line,
    id,
    outcome: readOutcome(fields, map),
    score: judged?.result.score ?? givenScore(fields, map),
    result: judged?.result ?? null,
    coded: judged?.coded ?? null,
    strata: Object.fromEntries(map.by.map((column) => [column, textOf(fields, column)])),
    cluster: map.cluster === undefined ? null : textOf(fields, map.cluster),
    split: map.split === undefined ? null : textOf(fields, map.split),
    text: map.text === undefined ? null : uncoveredText(fields, map.text),
    features: Object.fromEntries(
      map.features.flatMap((column) => {
        const value = textOf(fields, column);
        return value === null ? [] : [[column, value]];
      }),
    ),
  };
}

function givenScore(fields: Fields, { score }: ColumnMap): StudyCase['score'] {
  if (score === undefined) return null;
  const least = scoreOf(fields, score.least);
  if (score.most === score.least || least === null) return least;
  const most = scoreOf(fields, score.most);
  if (most === null) return null;
  if (least.least > most.most) throw new RecordFault('score-reversed', score.least);
  return { least: least.least, most: most.most };
}

function judgeOf({ ruleSet, turnOn = [] }: CaseSet, map: ColumnMap): Judge {
  const evaluate = evaluator(ruleSet, { turnOn, trustedFacts: true });
  const columns = factColumns(ruleSet, map);
  const resultOf = (facts: Facts): CaseResult => {
    const { score, bands, indicators } = judged(() => evaluate(facts), columns);
    return { states: indicators.map(({ state }) => state), score: { least: score.least, most: score.most }, bands };
  };
  const resultOfCoder = remembered(resultOf);
  return (fields) => {
    const assessed = assessedFacts(fields, ruleSet);
    if (assessed !== undefined) return { result: resultOf(assessed), coded: null };
    const { facts, coded } = readFactsOf(fields, columns, map);
    const result = resultOf(facts);
    checkScreened(fields, result);
    return { result, coded: coded === null ? null : [resultOfCoder(coded[0]), resultOfCoder(coded[1])] };
  };
}

/** Results that are kept, so that they are not worked out again. */
const MOST_REMEMBERED = 4096;

/** Coders answer few questions, so that the same answers come again and again. */
function remembered(resultOf: (facts: Facts) => CaseResult): (facts: Facts) => CaseResult {
  const results = new Map<string, CaseResult>();
  return (facts) => {
    const key = JSON.stringify(facts);
    const result = results.get(key) ?? resultOf(facts);
    if (results.size < MOST_REMEMBERED) results.set(key, result);
    return result;
  };
}

/** Says which column holds a fact that the set refuses, and nothing of what stands there. */
function judged<T>(work: () => T, columns: FactColumns): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    const [issue] = error.issues;
    const fact = (issue?.path ?? '').split('/')[1] ?? '';
    const column = columns.get(fact)?.column;
    throw column === undefined
      ? new RecordFault('wrong-facts', 'facts', 'facts by id, all of this set')
      : new RecordFault('wrong-fact', column, issue?.expected ?? '');
  }
}

/** The facts of an assessment that was already made: the record itself, or what stands under `assessment`. */
function assessedFacts(fields: Fields, ruleSet: RuleSet): Facts | undefined {
  const inside = fields.get('assessment');
  const given = inside ?? (fields.get('format') === 'assessment/1' ? Object.fromEntries(fields) : undefined);
  if (given === undefined || given === '') return undefined;
  const own = entriesOf(given);
  const made = entriesOf(own.get('ruleSet'));
  const facts = own.get('facts');
  const isOurs =
    made.get('id') === ruleSet.id &&
    made.get('version') === ruleSet.version &&
    made.get('sha256') === readingOf(ruleSet).sha256();
  if (!isOurs || typeof facts !== 'object' || facts === null)
    throw new RecordFault('wrong-assessment', inside === undefined ? 'ruleSet' : 'assessment');
  return facts as Facts; // the evaluator checks every fact
}

/** A row of a screening brings its score; where the set gives another one, the row was made with other rules. */
function checkScreened(fields: Fields, { score }: CaseResult): void {
  const given = fields.get('score');
  if (typeof given !== 'object' || given === null || !fields.has('facts')) return;
  const own = entriesOf(given);
  if (own.get('least') !== score.least || own.get('most') !== score.most) throw new RecordFault('other-score', 'score');
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
