import { visible } from '../../report/text.js';
import { textOf } from '../../study/cases/cells.js';
import type { Fields } from '../../study/cases/cells.js';
import type { ColumnMap } from '../../study/cases/column-map.js';
import { Failure } from '../failure.js';
import { readRecords } from '../screen/records.js';
import { openSource } from '../screen/source.js';

/** Outcomes of another file, by id of the record. */
export interface SideOutcomes {
  readonly columns: readonly string[];
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

const MOST_RECORDS = 1_000_000;

/**
 * Reads outcomes that stand in a file of their own.
 *
 * @param path - The file, or `-`.
 * @param stdin - Standard input.
 * @param map - The column map, for the name of the id.
 * @returns The columns of each record, by id.
 * @throws {@link Failure} naming the line of the first record that cannot be used: an outcome that is lost would bias the study.
 */
export async function sideOutcomes(path: string, stdin: NodeJS.ReadableStream, map: ColumnMap): Promise<SideOutcomes> {
  const { form, blocks } = await openSource(path, stdin, { columns: [map.id] });
  const fail = (line: number, reason: string): never => {
    throw new Failure(`${path === '-' ? 'standard input' : visible(path)}: line ${line}: ${reason}`);
  };
  const byId = new Map<string, ReadonlyMap<string, unknown>>();
  const columns = new Set<string>();
  for await (const block of blocks)
    for (const record of readRecords(block, form)) {
      if ('bad' in record) return fail(record.line, record.bad.error.message);
      const id = idIn(record.fields, map.id);
      if (id === undefined) return fail(record.line, `no "${visible(map.id)}" that names the record`);
      if (byId.has(id)) return fail(record.line, 'the outcome of this record stands in the file twice');
      if (byId.size >= MOST_RECORDS) return fail(record.line, `more than ${MOST_RECORDS} records`);
      const fields = [...record.fields].filter(([column]) => column !== map.id);
      for (const [column] of fields) columns.add(column);
      byId.set(id, new Map(fields));
    }
  return { columns: [...columns], byId };
}

/**
 * The id of a record.
 *
 * @param fields - The record.
 * @param column - Column of the id.
 * @returns The id; nothing where it has none.
 */
export function idIn(fields: Fields, column: string): string | undefined {
  const cell = fields.get(column);
  return typeof cell === 'string' || typeof cell === 'number' ? (textOf(fields, column) ?? undefined) : undefined;
}
