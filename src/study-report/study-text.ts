import type { Block } from '../report/document.js';
import { blocksToText } from '../report/text.js';
import type { TextOptions } from '../report/text.js';
import type { Study } from '../study/study-types.js';
import type { Cell, Piece, Row, Table } from './pieces.js';
import { shortBlocks } from './short-text.js';
import { studySections } from './study-document.js';
import { studiedLine, viewOf } from './view.js';
import type { StudyReportOptions, View } from './view.js';

/** How a study is laid out for a terminal. */
export interface StudyTextOptions extends StudyReportOptions, Pick<TextOptions, 'width' | 'emphasise'> {
  /** `short` (default): one calm page of the main figures and what to know before using one. `full`: all that the page has. */
  readonly detail?: 'short' | 'full';
}

/**
 * A study for a terminal or a plain file.
 *
 * @param study - The study.
 * @param options - Language, wording, detail and width.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * studyToText(study, { detail: 'full' });
 * ```
 */
export function studyToText(study: Study, options: StudyTextOptions = {}): string {
  const view = viewOf(study, options);
  const opening: readonly Block[] = [
    { type: 'title', text: view.title },
    { type: 'paragraph', text: studiedLine(view) },
    { type: 'paragraph', text: view.words.statement ?? study.statement, strong: true },
  ];
  return blocksToText([...opening, ...(options.detail === 'full' ? fullBlocks(view) : shortBlocks(view))], options);
}

function fullBlocks(view: View): readonly Block[] {
  return studySections(view).flatMap(({ heading, about, pieces }): readonly Block[] => [
    { type: 'heading', text: heading },
    ...(about === undefined ? [] : [{ type: 'paragraph' as const, text: `${about.shows} ${about.misleads}` }]),
    ...pieces.flatMap(blocksOf),
  ]);
}

function blocksOf(piece: Piece): readonly Block[] {
  switch (piece.type) {
    case 'heading':
      return [{ type: 'paragraph', text: piece.text, strong: true }];
    case 'paragraph':
      return [{ type: 'paragraph', text: piece.text, ...(piece.look === 'strong' && { strong: true as const }) }];
    case 'list':
      return [{ type: 'list', items: piece.items.map((text) => ({ text })) }];
    case 'table':
      return tableBlocks(piece.table);
    case 'plot':
      return tableBlocks(piece.plot.table);
    case 'drawings':
      return piece.drawings.map(({ caption }) => ({ type: 'paragraph', text: caption }));
  }
}

function tableBlocks(table: Table): readonly Block[] {
  return [
    { type: 'paragraph', text: `${table.caption}:` },
    { type: 'list', items: table.rows.map((row) => ({ text: rowText(row, table) })) },
  ];
}

function rowText({ head, under, cells, heads }: Row, { columns }: Table): string {
  if (heads === true) return head;
  const said = cells.map((cell, index) => `${columns[index]?.head ?? ''} ${cellText(cell)}`);
  return `${under === undefined ? head : `${head} (${under})`}: ${said.join('; ')}`;
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${cell.main} (${cell.beside})`;
}
