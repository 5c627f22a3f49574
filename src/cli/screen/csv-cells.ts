import { parse } from 'csv-parse/sync';

/** The cells of one record, or what is wrong with it. */
export type CsvCells = readonly string[] | 'open-quote' | 'bad-csv';

/**
 * The cells of one CSV record. Records end where `csvEnds` says so; a lone carriage return is part of a cell.
 *
 * @param text - The record, with or without its line end.
 * @param delimiter - The sign between cells.
 * @returns The cells, or the code of what is wrong.
 */
export function csvCells(text: string, delimiter: string): CsvCells {
  try {
    const [cells = [], ...more] = parse(text, { delimiter, relax_quotes: true, record_delimiter: ['\r\n', '\n'] });
    return more.length === 0 ? cells : 'bad-csv';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'open-quote'
      : 'bad-csv';
  }
}
