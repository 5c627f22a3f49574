import type { Markup } from '../report/markup.js';

/** What stands in a cell: a text, or a figure with what stands smaller beside it, such as its interval. */
export type Cell = string | { readonly main: string; readonly beside: string };

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Numbers stand to the right, words to the left. */
  readonly kind: 'number' | 'words';
}

/** An interval that is drawn beside its row. */
export interface Span {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A row of a table. */
export interface Row {
  /** Its first cell, which names it. */
  readonly head: string;
  /** Stands smaller under the name, such as an id. */
  readonly under?: string;
  readonly cells: readonly Cell[];
  /** Drawn where the table is a forest plot; `null` where there is no figure. */
  readonly span?: Span | null;
  /** A row that only names those below it. */
  readonly heads?: true;
}

/** The axis that intervals are drawn on. */
export interface Axis {
  readonly scale: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where there is no effect. */
  readonly reference?: number;
  /** What is drawn. */
  readonly title: string;
}

/** A table, which is a forest plot where it has an axis. */
export interface Table {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly axis?: Axis;
  /** Closed until somebody opens it. Markdown and print show it. */
  readonly folded?: true;
}

/** A plot with its table, so that nobody has to see it to know what it says. */
export interface Plot {
  readonly svg: Markup;
  readonly title: string;
  readonly table: Table;
}

/** A part of a section. */
export type Piece =
  | { readonly type: 'paragraph'; readonly text: string; readonly look?: 'strong' | 'lead' | 'note' }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'table'; readonly table: Table }
  | { readonly type: 'plot'; readonly plot: Plot }
  /** Drawings beside sentences that say the same. */
  | {
      readonly type: 'drawings';
      /** What their looks mean; of no use where they are not drawn. */
      readonly legend: string;
      readonly drawings: readonly { readonly svg: Markup; readonly caption: string }[];
    };

/** A section of the report. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** What it shows, in one plain sentence, and when it misleads; left out where there is nothing to say. */
  readonly about?: { readonly shows: string; readonly misleads: string };
  readonly pieces: readonly Piece[];
}

/**
 * A paragraph.
 *
 * @param text - The text.
 * @param look - How it stands out.
 * @returns The piece.
 * @example
 * ```ts
 * paragraph('No records.'); // { type: 'paragraph', text: 'No records.' }
 * ```
 */
export function paragraph(text: string, look?: 'strong' | 'lead' | 'note'): Piece {
  return { type: 'paragraph', text, ...(look !== undefined && { look }) };
}

/**
 * A table, unless it has no rows.
 *
 * @param table - The table.
 * @returns The piece, or none.
 * @example
 * ```ts
 * tables({ caption: 'None', head: 'Row', columns: [], rows: [] }); // []
 * ```
 */
export function tables(table: Table): readonly Piece[] {
  return table.rows.length === 0 ? [] : [{ type: 'table', table }];
}
