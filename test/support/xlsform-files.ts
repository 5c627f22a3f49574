import { strFromU8, unzipSync } from 'fflate';
import { all, children, readXml, textOf, type XmlElement } from './read-xml.js';

/** Cells of the sheets of a workbook; the first row of each holds its headings. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A form as it can be read out of a workbook and out of an XForm. */
export interface ReadSurvey {
  readonly settings: { readonly id: string; readonly version: string; readonly title: string };
  /** The default language first. */
  readonly languages: readonly string[];
  readonly rows: readonly ReadRow[];
}

interface ReadRow {
  readonly path: string;
  readonly control: string;
  readonly type: string;
  readonly readonly: boolean;
  readonly relevant: string;
  readonly calculate: string;
  readonly constraint: string;
  readonly appearance: string;
  /** By language; values of other rows as `${name}`. */
  readonly labels: readonly string[];
  readonly hints: readonly string[];
  readonly choices: readonly (readonly string[])[];
}

/** The cells of a workbook, as its bytes say. */
export function sheetsIn(workbook: Uint8Array): Sheets {
  const parts = unzipSync(workbook);
  const part = (path: string): XmlElement => readXml(strFromU8(parts[path] ?? new Uint8Array()));
  const names = all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  return Object.fromEntries(
    names.map((name, index) => [name, all(part(`xl/worksheets/sheet${index + 1}.xml`), 'row').map(cellsIn)]),
  );
}

function cellsIn(row: XmlElement): readonly string[] {
  const cells: string[] = [];
  for (const cell of children(row, 'c')) {
    const letters = /^[A-Z]+/u.exec(cell.attributes['r'] ?? '')?.[0] ?? '';
    const column = Array.from(letters).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
    cells[column - 1] = textOf(cell).replaceAll('_x005F_', '_');
  }
  return Array.from(cells, (text: string | undefined) => text ?? ''); // cells that are empty are not written
}

/** The form that a workbook in XLSForm describes. */
export function surveyInSheets({ survey = [], choices = [], settings = [] }: Sheets): ReadSurvey {
  const rows = records(survey);
  const lists = records(choices);
  const languages = (survey[0] ?? []).flatMap((heading) => /^label::(.*)$/u.exec(heading)?.[1] ?? []);
  const inEach = (row: Cells, column: string): readonly string[] =>
    languages.map((language) => row(`${column}::${language}`));
  const paths = pathsOf(rows);
  const expression = (text: string): string =>
    text.replace(/\$\{(\w+)\}/gu, (_, name: string) => paths.get(name) ?? `missing row ${name}`);
  const [setting] = records(settings);
  return {
    settings: {
      id: setting?.('form_id') ?? '',
      version: setting?.('version') ?? '',
      title: setting?.('form_title') ?? '',
    },
    languages: [...new Set([setting?.('default_language') ?? '', ...languages])],
    rows: rows
      .filter((row) => row('type') !== 'end_group')
      .map((row) => {
        const [type = '', list] = row('type').split(' ');
        return {
          path: paths.get(row('name')) ?? '',
          control: CONTROLS[type] ?? 'input',
          type: type === 'begin_group' ? '' : row('bind::type') || (type === 'decimal' ? 'decimal' : 'string'),
          readonly: type === 'note',
          relevant: expression(row('relevant')),
          calculate: expression(row('calculation')),
          constraint: row('constraint'),
          appearance: row('appearance'),
          labels: inEach(row, 'label'),
          hints: inEach(row, 'hint'),
          choices: lists
            .filter((choice) => list !== undefined && choice('list_name') === list)
            .map((choice) => [choice('name'), ...inEach(choice, 'label')]),
        };
      }),
  };
}

const CONTROLS: Readonly<Record<string, string>> = {
  begin_group: 'group',
  select_one: 'select1',
  select_multiple: 'select',
  calculate: '',
};

type Cells = (heading: string) => string;

function records([headings = [], ...rows]: readonly (readonly string[])[]): readonly Cells[] {
  return rows.map((row) => (heading) => row[headings.indexOf(heading)] ?? '');
}

function pathsOf(rows: readonly Cells[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const open = ['/data'];
  for (const row of rows) {
    if (row('type') === 'end_group') open.pop();
    else {
      const path = `${open.at(-1) ?? ''}/${row('name')}`;
      paths.set(row('name'), path);
      if (row('type') === 'begin_group') open.push(path);
    }
  }
  return paths;
}

/** The form that an XForm describes. */
export function surveyInXform(xml: string): ReadSurvey {
  const root = readXml(xml);
  const [data] = all(root, 'data');
  const binds = new Map(all(root, 'bind').map(({ attributes }) => [attributes['nodeset'] ?? '', attributes]));
  const [body] = all(root, 'h:body');
  const controls = new Map(
    ['group', 'input', 'select1', 'select'].flatMap((name) =>
      all(body ?? root, name).map((one) => [one.attributes['ref'] ?? '', one] as const),
    ),
  );
  const lists = new Map(all(root, 'instance').map((one) => [one.attributes['id'] ?? '', all(one, 'item')]));
  const translations = all(root, 'translation');
  const texts = translations.map(
    (one) => new Map(children(one, 'text').map((text) => [text.attributes['id'] ?? '', labelIn(text)])),
  );
  const inEach = (id: string): readonly string[] => texts.map((one) => one.get(id) ?? '');
  const choicesOf = (control: XmlElement | undefined): readonly (readonly string[])[] => {
    const [itemset] = control === undefined ? [] : children(control, 'itemset');
    const list = /^instance\('(\w+)'\)/u.exec(itemset?.attributes['nodeset'] ?? '')?.[1];
    return (lists.get(list ?? '-') ?? []).map((item) => {
      const [id = '', name = ''] = ['itextId', 'name'].map((part) => children(item, part).map(textOf).join(''));
      return [name, ...inEach(id)];
    });
  };
  const rowOf = (node: XmlElement, under: string): readonly ReadRow[] => {
    const path = `${under}/${node.name}`;
    const bind = binds.get(path) ?? {};
    const control = controls.get(path);
    return [
      {
        path,
        control: control?.name ?? '',
        type: bind['type'] ?? '',
        readonly: bind['readonly'] === 'true()',
        relevant: bind['relevant'] ?? '',
        calculate: bind['calculate'] ?? '',
        constraint: bind['constraint'] ?? '',
        appearance: control?.attributes['appearance'] ?? '',
        labels: inEach(`${path}:label`),
        hints: inEach(`${path}:hint`),
        choices: choicesOf(control),
      },
      ...children(node).flatMap((child) => rowOf(child, path)),
    ];
  };
  return {
    settings: {
      id: data?.attributes['id'] ?? '',
      version: data?.attributes['version'] ?? '',
      title: all(root, 'h:title').map(textOf).join(''),
    },
    languages: translations.map(({ attributes }) => attributes['lang'] ?? ''),
    rows: (data === undefined ? [] : children(data))
      .filter(({ name }) => name !== 'meta')
      .flatMap((node) => rowOf(node, '/data')),
  };
}

function labelIn(text: XmlElement): string {
  const [value] = children(text, 'value');
  return (value?.content ?? [])
    .map((part) =>
      typeof part === 'string' ? part : `\${${part.attributes['value']?.trim().split('/').at(-1) ?? ''}}`,
    )
    .join('');
}
