/**
 * Rows as CSV (RFC 4180, lines end with CRLF). Wording goes through `neutralCell` before, so that no spreadsheet runs it.
 *
 * @param rows - The rows; the first one names the columns.
 * @returns The text.
 * @example
 * ```ts
 * csvOf([['name', 'label'], ['age', 'Age, in years']]) // → 'name,label\r\nage,"Age, in years"\r\n'
 * ```
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
