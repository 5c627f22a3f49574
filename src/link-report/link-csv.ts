import { STATEMENT } from '../assess/statement.js';
import { csvCell } from '../screen/csv-cell.js';
import type { LinkOfRow, LinkRow, PlaceRow } from './link-row.js';

const COLUMNS = [
  'cluster',
  'adverts',
  'a',
  'b',
  'kind',
  'strength',
  'key',
  'words',
  'similarity',
  'days',
  'cityA',
  'cityB',
  'hubs',
  'chain',
  'statement',
] as const;

/**
 * Clusters as CSV: one record for each link. Before what a spreadsheet would run stands an apostrophe.
 *
 * @param rows - The rows of the clusters.
 * @returns The head and the records, each ending with CRLF.
 * @example
 * ```ts
 * linkCsv([]).startsWith('cluster,adverts,a,b,kind,'); // true
 * ```
 */
export function linkCsv(rows: Iterable<LinkRow>): string {
  const lines = [csvLine(COLUMNS)];
  for (const row of rows) for (const link of row.links) lines.push(csvLine(cellsOf(row, link)));
  return lines.join('');
}

function cellsOf({ cluster, adverts, hubs, chain }: LinkRow, link: LinkOfRow): readonly (string | number)[] {
  const { a, b, kind, strength, because } = link;
  return [
    cluster,
    adverts.length,
    a,
    b,
    kind,
    strength,
    because.key,
    wordsOf(because.a),
    because.similarity ?? '',
    because.days ?? '',
    because.cities?.[0] ?? '',
    because.cities?.[1] ?? '',
    hubs.join(' '),
    chain ? 'yes' : 'no',
    STATEMENT,
  ];
}

function wordsOf(places: readonly PlaceRow[]): string {
  return places.flatMap(({ words }) => words ?? []).join(' … ');
}

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
