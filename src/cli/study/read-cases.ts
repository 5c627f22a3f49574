import { nearest } from '../../fact/nearest.js';
import { visible } from '../../report/text.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { caseReader } from '../../study/cases/case-reader.js';
import type { CaseRecord } from '../../study/cases/case-reader.js';
import type { ColumnMap } from '../../study/cases/column-map.js';
import { columnUse } from '../../study/cases/fact-columns.js';
import type { StudyCase } from '../../study/cases/study-case.js';
import type { BadRecord } from '../../study/study-types.js';
import { Failure } from '../failure.js';
import { readRecords } from '../screen/records.js';
import { openSource } from '../screen/source.js';
import { idIn, sideOutcomes } from './side-outcomes.js';

/** The records of a study, ready for it. */
export interface CasesRead {
  readonly cases: readonly StudyCase[];
  readonly bad: readonly BadRecord[];
  /** What a person may want to know of the columns: nothing of the content. */
  readonly notices: readonly string[];
}

/** Where the records come from, and how they are read. */
export interface CasesSource {
  readonly path: string;
  readonly outcomes: string | undefined;
  readonly stdin: NodeJS.ReadableStream;
  readonly input: 'jsonl' | 'csv' | undefined;
  readonly map: ColumnMap;
  readonly ruleSet: RuleSet | undefined;
  readonly turnOn: readonly string[];
  /** Is told now and then how many records were read. */
  readonly onRead?: (records: number) => void;
}

/** Records are kept in memory. */
const MOST_RECORDS = 1_000_000;
/** How many are read is told after so many. */
const TOLD = 1000;

/**
 * Reads the records of a study.
 *
 * @param source - The file, the file of outcomes beside it, and the column map.
 * @returns Cases, and records that could not be used; together as many as were read.
 * @throws {@link Failure} for columns that are not there, and for files that cannot be read.
 */
export async function readCases(source: CasesSource): Promise<CasesRead> {
  const { path, map, ruleSet, turnOn, stdin } = source;
  const beside = source.outcomes === undefined ? undefined : await sideOutcomes(source.outcomes, stdin, map);
  const read = caseReader(map, ruleSet && { ruleSet, turnOn });
  const { form, blocks } = await openSource(path, stdin, { wanted: source.input, columns: [] });
  const columns = new Set<string>(beside?.columns);
  const met = new Set<string>();
  const cases: StudyCase[] = [];
  const bad: BadRecord[] = [];
  if (form.form === 'csv') checkColumns(source, [...columns, ...form.columns]);
  for await (const block of blocks)
    for (const record of readRecords(block, form)) {
      if (cases.length + bad.length >= MOST_RECORDS)
        throw new Failure(`${nameOf(path)}: more than ${MOST_RECORDS} records; study a sample of them`);
      if ((cases.length + bad.length) % TOLD === TOLD - 1) source.onRead?.(cases.length + bad.length + 1);
      if ('bad' in record) {
        bad.push({ line: record.line, code: record.bad.error.code, message: record.bad.error.message });
        continue;
      }
      for (const column of record.fields.keys()) columns.add(column);
      const came = read(withOutcome(record, beside, map, met));
      if ('code' in came) bad.push(came);
      else cases.push(came);
    }
  const names = [...columns];
  if (cases.length + bad.length > 0) checkColumns(source, names);
  return { cases, bad, notices: [...factNotices(names, map, ruleSet), ...notMet(beside, met)] };
}

type Beside = Awaited<ReturnType<typeof sideOutcomes>>;

function withOutcome(record: CaseRecord, beside: Beside | undefined, map: ColumnMap, met: Set<string>): CaseRecord {
  if (beside === undefined) return record;
  const id = idIn(record.fields, map.id);
  const outcome = id === undefined ? undefined : beside.byId.get(id);
  if (id === undefined || outcome === undefined) return record;
  met.add(id);
  return { line: record.line, fields: new Map([...record.fields, ...outcome]) };
}

function notMet(beside: Beside | undefined, met: ReadonlySet<string>): readonly string[] {
  const count = (beside?.byId.size ?? 0) - met.size;
  return count === 0 ? [] : [`${count} ${count === 1 ? 'outcome has' : 'outcomes have'} no record in the file`];
}

/** Says which column is lacking, and which one is near. */
function checkColumns({ path, outcomes, map, ruleSet }: CasesSource, names: readonly string[]): void {
  const { lacking, facts } = columnUse(names, map, ruleSet);
  const where = nameOf(outcomes ?? path);
  const problems = lacking.map((column) => {
    const near = nearest(column, names);
    const named = column === map.outcome.column ? '; name yours with --outcome' : '';
    const hint = near === undefined ? named : `; did you mean "${visible(near)}"?`;
    return `${where}: there is no column "${visible(column)}"${hint}`;
  });
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  if (ruleSet === undefined || facts.length > 0 || ['facts', 'assessment', 'format'].some((key) => names.includes(key)))
    return;
  throw new Failure(
    `${nameOf(path)}: no column has the name of a fact of ${ruleSet.id}; "trafficking-indicators show ${ruleSet.id}" lists them, --map gives yours, --score takes scores made elsewhere`,
  );
}

/** How many notices of columns are given. */
const MOST_NOTICES = 5;

/** A column with almost the name of a fact would be left out without a word. */
function factNotices(names: readonly string[], map: ColumnMap, ruleSet: RuleSet | undefined): readonly string[] {
  if (ruleSet === undefined) return [];
  const { notRead, facts } = columnUse(names, map, ruleSet);
  const free = ruleSet.facts.map(({ id }) => id).filter((id) => !facts.includes(id));
  return notRead
    .flatMap((column) => {
      const near = nearest(column.replaceAll(/[_\s]/gu, '-'), free);
      return near === undefined
        ? []
        : [
            `column "${visible(column)}" is not read; if it is the fact "${near}", name it so, or in a column map (--map)`,
          ];
    })
    .slice(0, MOST_NOTICES);
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : visible(path);
}
