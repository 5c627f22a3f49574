import { strToU8, zipSync } from 'fflate';
import { reference } from './expression.js';
import type { LabelPart, Labels, Survey, SurveyLanguage, SurveyRow } from './survey.js';
import { element, escapeXml } from './xml.js';

/** What a cell may hold in a workbook; longer texts are cut by those who read them. */
export const MAX_CELL = 32_767;

/** Every file in it has this date, so that the same form gives the same bytes. Noon, because of clocks that are put forward at midnight. */
const DATE = '1980-01-01T12:00:00';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells of one sheet: the first row holds the names of the columns. */
export type SheetRows = readonly (readonly string[])[];

/**
 * A survey as a workbook in XLSForm: the sheets survey, choices and settings.
 *
 * @param survey - The survey.
 * @returns The bytes of the `.xlsx` file.
 */
export function workbookOf(survey: Survey): Uint8Array {
  const sheets = sheetsOf(survey);
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': book(names),
    'xl/_rels/workbook.xml.rels': relationships(
      names.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows)]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { mtime: DATE });
}

/**
 * The cells of each sheet.
 *
 * @param survey - The survey.
 * @returns Rows by the name of the sheet.
 */
export function sheetsOf(survey: Survey): Readonly<Record<string, SheetRows>> {
  const { languages } = survey;
  const columns = (name: string): readonly string[] => languages.map((language) => `${name}::${language.name}`);
  const plain = ['bind::type', 'relevant', 'calculation', 'constraint', 'appearance'];
  return {
    survey: [
      ['type', 'name', ...columns('label'), ...columns('hint'), ...plain],
      ...survey.rows.map((row) => surveyCells(row, languages)),
    ],
    choices: [
      ['list_name', 'name', ...columns('label')],
      ...[...survey.lists].flatMap(([list, choices]) =>
        choices.map(({ name, label }) => [list, name, ...labelCells(label, languages)]),
      ),
    ],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language', 'style'],
      [survey.title, survey.id, survey.version, languages[0]?.name ?? '', 'pages'],
    ],
  };
}

function surveyCells(row: SurveyRow, languages: readonly SurveyLanguage[]): readonly string[] {
  return [
    row.list === undefined ? row.type : `${row.type} ${row.list}`,
    row.type === 'end_group' ? '' : row.name,
    ...labelCells(row.label, languages),
    ...labelCells(row.hint, languages),
    row.bindType ?? '',
    row.relevant ?? '',
    row.calculation ?? '',
    row.constraint ?? '',
    row.appearance ?? '',
  ];
}

function labelCells(labels: Labels | undefined, languages: readonly SurveyLanguage[]): readonly string[] {
  return languages.map(({ code }) => labelCell(labels?.[code] ?? []));
}

function labelCell(parts: readonly LabelPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : reference(part.value))).join('');
}

function sheet(rows: SheetRows): string {
  const data = rows.map((cells, index) =>
    element('row', { r: String(index + 1) }, cells.map((text, column) => cell(text, column, index + 1)).join('')),
  );
  return part(element('worksheet', { xmlns: MAIN }, element('sheetData', {}, data.join(''))));
}

function cell(text: string, column: number, row: number): string {
  if (text === '') return '';
  const value = element('t', { 'xml:space': 'preserve' }, escapeXml(text.replace(ESCAPED, '_x005F_')));
  return element('c', { r: `${columnName(column)}${row}`, t: 'inlineStr' }, element('is', {}, value));
}

/** Workbooks read `_x0041_` as a sign by its number. */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/gu;

function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function book(names: readonly string[]): string {
  const sheets = names.map((name, index) =>
    element('sheet', { name, sheetId: String(index + 1), 'r:id': `rId${index + 1}` }),
  );
  return part(element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, element('sheets', {}, sheets.join(''))));
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([Type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
  );
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join('')));
}

function contentTypes(names: readonly string[]): string {
  const items = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${SHEET_TYPE}.sheet.main+xml` }),
    ...names.map((_, index) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${index + 1}.xml`,
        ContentType: `${SHEET_TYPE}.worksheet+xml`,
      }),
    ),
  ];
  return part(element('Types', { xmlns: `${PACKAGE}/content-types` }, items.join('')));
}

function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
