import { blocksToMarkdown } from '../report/markdown.js';
import type { Study } from '../study/study-types.js';
import type { Cell, Piece, Section, Table } from './pieces.js';
import { studySections } from './study-document.js';
import { studiedLine, viewOf } from './view.js';
import type { StudyReportOptions } from './view.js';

/**
 * A study as Markdown (CommonMark with tables): the sentences and tables of the page, without its drawings. What comes from the data is escaped.
 *
 * @param study - The study.
 * @param options - Language and wording.
 * @returns The Markdown, ending with a line break.
 * @example
 * ```ts
 * studyToMarkdown(study).split('\n')[0]; // '# Study of “Signs in adverts”'
 * ```
 */
export function studyToMarkdown(study: Study, options: StudyReportOptions = {}): string {
  const view = viewOf(study, options);
  const { words, title } = view;
  const opening = [
    `# ${escaped(title)}`,
    escaped(studiedLine(view)),
    `**${escaped(words.statement ?? study.statement)}**`,
    ...(words.review === null ? [] : [escaped(words.review)]),
  ];
  return `${[...opening, ...studySections(view).flatMap(sectionLines)].join('\n\n')}\n`;
}

function sectionLines({ heading, about, pieces }: Section): readonly string[] {
  return [
    `## ${escaped(heading)}`,
    ...(about === undefined ? [] : [`${escaped(about.shows)} *${escaped(about.misleads)}*`]),
    ...pieces.flatMap(pieceLines),
  ];
}

function pieceLines(piece: Piece): readonly string[] {
  switch (piece.type) {
    case 'heading':
      return [`### ${escaped(piece.text)}`];
    case 'paragraph':
      return [piece.look === 'strong' || piece.look === 'lead' ? `**${escaped(piece.text)}**` : escaped(piece.text)];
    case 'list':
      return [piece.items.map((item) => `- ${escaped(item)}`).join('\n')];
    case 'table':
      return tableLines(piece.table);
    case 'plot':
      return tableLines(piece.plot.table);
    case 'drawings':
      return piece.drawings.map(({ caption }) => escaped(caption));
  }
}

function tableLines({ caption, head, columns, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [
    line([head, ...columns.map((column) => column.head)].map(escaped)),
    line(['---', ...columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'))]),
    ...rows.map(({ head: name, under, cells, heads }) =>
      heads === true
        ? line([`**${escaped(name)}**`, ...columns.map(() => '')])
        : line([`${escaped(name)}${under === undefined ? '' : ` (${escaped(under)})`}`, ...cells.map(cellText)]),
    ),
  ];
  return [`**${escaped(caption)}**`, lines.join('\n')];
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? escaped(cell) : `${escaped(cell.main)} (${escaped(cell.beside)})`;
}

/** Text in which nothing is a mark. A paragraph of a report is escaped just so. */
function escaped(text: string): string {
  return blocksToMarkdown([{ type: 'paragraph', text }]).trimEnd();
}
