/**
 * Where a spreadsheet could see the beginning of a formula: at the beginning of the cell, and behind what another spreadsheet takes for the border of a cell
 * (a Danish one divides cells at semicolons). Apostrophes in between are ours, or were there already.
 */
const RUNNABLE = /(?<=^|[;\t\r\n])(?='* *[=+\-@＝＋－＠])|^(?='*[\t\r\n])/gu;
const NEUTRAL = /(?<=^|[;\t\r\n])'(?='* *[=+\-@＝＋－＠])|^'(?='*[\t\r\n])/gu;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe stands before whatever one could run.
 *
 * @param text - The text of a cell.
 * @returns The text to write; {@link plainCell} gives the original again.
 * @example
 * ```ts
 * neutralCell('=1+1'); // "'=1+1"
 * ```
 */
export function neutralCell(text: string): string {
  return text.replace(RUNNABLE, "'");
}

/**
 * Takes the apostrophes of {@link neutralCell} away again.
 *
 * @param cell - The text of a cell as it was written.
 * @returns The original text.
 * @example
 * ```ts
 * plainCell("'=1+1"); // '=1+1'
 * ```
 */
export function plainCell(cell: string): string {
  return cell.replace(NEUTRAL, '');
}

/**
 * A cell as it stands in a CSV file: neutral, and in quotation marks where it needs them.
 *
 * @param cell - A text or a number.
 * @returns The cell.
 * @example
 * ```ts
 * csvCell('a, b'); // '"a, b"'
 * ```
 */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = neutralCell(cell);
  return /[",;\t\r\n']/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
