import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { toPage } from '../report/page.js';
import type { Study } from '../study/study-types.js';
import { forestCell, forestFoot } from './forest.js';
import { STUDY_STYLE } from './page-style.js';
import type { Axis, Cell, Piece, Row, Section, Table } from './pieces.js';
import { studySections } from './study-document.js';
import type { StudyReportOptions, View } from './view.js';
import { studiedLine, viewOf } from './view.js';

/**
 * A study as one self-contained HTML page without script, for an appendix: what it means first, then each part with what it shows and when it misleads. Plots are
 * drawings with their numbers in a table.
 *
 * @param study - The study.
 * @param options - Language and wording.
 * @returns The page.
 * @example
 * ```ts
 * studyToHtml(study, { language: 'da' }).startsWith('<!doctype html>'); // true
 * ```
 */
export function studyToHtml(study: Study, options: StudyReportOptions = {}): string {
  const view = viewOf(study, options);
  const sections = studySections(view);
  const body = joined(
    [opening(view), contents(view, sections), ...sections.map((section) => sectionMarkup(section, view))],
    markup`\n`,
  );
  return toPage({ language: view.words.language, title: view.title, body, style: STUDY_STYLE });
}

function opening(view: View): Markup {
  const { words, study, title } = view;
  return markup`<h1>${title}</h1>
<p class="of">${studiedLine(view)}</p>
<p class="statement"><strong>${words.statement ?? study.statement}</strong></p>${
    words.review === null
      ? NOTHING
      : markup`
<p class="note">${words.review}</p>`
  }`;
}

function contents({ words }: View, sections: readonly Section[]): Markup {
  return markup`<nav aria-label="${words.contents}"><ol>${sections.map(
    ({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>`,
  )}</ol></nav>`;
}

function sectionMarkup({ id, heading, about, pieces }: Section, view: View): Markup {
  return markup`<section id="${id}">
<h2>${heading}</h2>${
    about === undefined
      ? NOTHING
      : markup`
<p class="about">${about.shows} <em>${about.misleads}</em></p>`
  }
${joined(
  pieces.map((piece) => pieceMarkup(piece, view)),
  markup`\n`,
)}
</section>`;
}

function pieceMarkup(piece: Piece, view: View): Markup {
  switch (piece.type) {
    case 'heading':
      return markup`<h3>${piece.text}</h3>`;
    case 'paragraph':
      return piece.look === 'strong'
        ? markup`<p><strong>${piece.text}</strong></p>`
        : piece.look === undefined
          ? markup`<p>${piece.text}</p>`
          : markup`<p class="${piece.look}">${piece.text}</p>`;
    case 'list':
      return markup`<ul>${piece.items.map((item) => markup`<li>${item}</li>`)}</ul>`;
    case 'table':
      return tableMarkup(piece.table, view);
    case 'plot':
      return markup`<figure>${piece.plot.svg}</figure>
${tableMarkup({ ...piece.plot.table, folded: true }, view)}`;
    case 'drawings':
      return markup`<div class="drawings">${piece.drawings.map(
        ({ svg, caption }) => markup`<figure>${svg}<figcaption>${caption}</figcaption></figure>`,
      )}</div>
<div class="note">${piece.legend}</div>`;
  }
}

function tableMarkup(table: Table, { words }: View): Markup {
  const whole = markup`<div class="wide" role="region" tabindex="0" aria-label="${words.tableOf(table.caption)}">
<table${lookOf(table)}>${table.folded === true ? markup`<caption class="hidden">${table.caption}</caption>` : markup`<caption>${table.caption}</caption>`}
${headMarkup(table)}
<tbody>${table.rows.map((row) => rowMarkup(row, table))}</tbody>${table.axis === undefined ? NOTHING : footMarkup(table, table.axis)}
</table>
</div>`;
  return table.folded === true
    ? markup`<details><summary>${table.caption}</summary>
${whole}
</details>`
    : whole;
}

/** On a narrow page, rows of drawings and of several texts stand one cell below another. */
function lookOf({ axis, columns }: Table): Markup {
  if (axis !== undefined) return markup` class="forest"`;
  return columns.filter(({ kind }) => kind === 'words').length > 1 ? markup` class="stack"` : NOTHING;
}

function headMarkup({ head, columns, axis }: Table): Markup {
  return markup`<thead><tr>${head === '' ? markup`<td></td>` : markup`<th scope="col">${head}</th>`}${
    axis === undefined ? NOTHING : markup`<th scope="col" class="axis">${axis.title}</th>`
  }${columns.map(({ head: text, kind }) => markup`<th scope="col" class="${kind}">${text}</th>`)}</tr></thead>`;
}

function rowMarkup(row: Row, { columns, axis }: Table): Markup {
  const width = columns.length + (axis === undefined ? 1 : 2);
  if (row.heads === true)
    return markup`<tr class="heads"><th scope="colgroup" colspan="${width}">${row.head}</th></tr>`;
  const under = row.under === undefined ? NOTHING : markup` <small>${row.under}</small>`;
  return markup`<tr><th scope="row">${row.head}${under}</th>${
    axis === undefined ? NOTHING : markup`<td class="axis">${forestCell(axis, row.span ?? null)}</td>`
  }${row.cells.map((cell, index) => cellMarkup(cell, columns[index]))}</tr>`;
}

function cellMarkup(cell: Cell, column: Table['columns'][number] | undefined): Markup {
  const { head = '', kind = 'words' } = column ?? {};
  return markup`<td class="${kind}" data-head="${head}">${
    typeof cell === 'string' ? cell : markup`${cell.main} <small>${cell.beside}</small>`
  }</td>`;
}

function footMarkup({ columns }: Table, axis: Axis): Markup {
  return markup`<tfoot><tr><td></td><td class="axis">${forestFoot(axis)}</td>${
    columns.length === 0 ? NOTHING : markup`<td colspan="${columns.length}"></td>`
  }</tr></tfoot>`;
}
