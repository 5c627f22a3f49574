import type { LabelPart, Labels, Survey, SurveyRow } from './survey.js';
import { element, escapeXml } from './xml.js';

/** Types of answers by type of row; rows that are not here bring their own. */
const BIND_TYPES: Readonly<Record<string, string>> = { decimal: 'decimal' };

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2002/xforms',
  'xmlns:h': 'http://www.w3.org/1999/xhtml',
  'xmlns:jr': 'http://openrosa.org/javarosa',
  'xmlns:odk': 'http://www.opendatakit.org/xforms',
  'xmlns:orx': 'http://openrosa.org/xforms',
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
};

/**
 * A survey as the XForm that its workbook stands for.
 *
 * @param survey - The survey.
 * @returns The XML.
 */
export function xformOf(survey: Survey): string {
  const tree = treeOf(survey.rows);
  const paths = new Map(tree.flatMap((node) => pathsIn(node, '/data')));
  const place: Place = { paths, survey };
  const model = element(
    'model',
    { 'odk:xforms-version': '1.0.0' },
    [itextOf(place), primary(survey, tree), ...lists(survey), ...binds(place)].join('\n'),
  );
  const head = element('h:head', {}, `${element('h:title', {}, escapeXml(survey.title))}\n${model}`);
  const body = element('h:body', { class: 'pages' }, tree.map((node) => control(node, place)).join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('h:html', NAMESPACES, `\n${head}\n${body}\n`)}\n`;
}

interface Place {
  readonly paths: ReadonlyMap<string, string>;
  readonly survey: Survey;
}

/** A row with those of its group. */
interface RowNode {
  readonly row: SurveyRow;
  readonly children: readonly RowNode[];
}

function treeOf(rows: readonly SurveyRow[]): readonly RowNode[] {
  const top: RowNode[] = [];
  const open: RowNode[][] = [top];
  for (const row of rows) {
    if (row.type === 'end_group') {
      open.pop();
      continue;
    }
    const children: RowNode[] = [];
    open.at(-1)?.push({ row, children });
    if (row.type === 'begin_group') open.push(children);
  }
  return top;
}

function pathsIn({ row, children }: RowNode, under: string): [string, string][] {
  const path = `${under}/${row.name}`;
  return [[row.name, path], ...children.flatMap((child) => pathsIn(child, path))];
}

function pathOf(place: Place, name: string): string {
  const path = place.paths.get(name);
  if (path === undefined) throw new TypeError('An expression refers to a row that there is.');
  return path;
}

function expression(place: Place, text: string): string {
  return text.replace(/\$\{(\w+)\}/gu, (_, name: string) => pathOf(place, name));
}

function itextOf(place: Place): string {
  const { survey } = place;
  const labelled = survey.rows.flatMap((row): (readonly [string, Labels])[] => [
    ...(row.label === undefined ? [] : [[`${pathOf(place, row.name)}:label`, row.label] as const]),
    ...(row.hint === undefined ? [] : [[`${pathOf(place, row.name)}:hint`, row.hint] as const]),
  ]);
  const choices = [...survey.lists].flatMap(([list, items]) =>
    items.map(({ label }, index): readonly [string, Labels] => [`${list}-${index}`, label]),
  );
  const translations = survey.languages.map(({ code, name }, index) =>
    element(
      'translation',
      { lang: name, default: index === 0 ? 'true()' : undefined },
      [...labelled, ...choices]
        .map(([id, label]) => element('text', { id }, element('value', {}, labelText(place, label[code] ?? []))))
        .join('\n'),
    ),
  );
  return element('itext', {}, translations.join('\n'));
}

function labelText(place: Place, parts: readonly LabelPart[]): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? escapeXml(part) : element('output', { value: pathOf(place, part.value) }),
    )
    .join('');
}

function primary(survey: Survey, tree: readonly RowNode[]): string {
  const meta = element('meta', {}, element('instanceID', {}));
  const data = element('data', { id: survey.id, version: survey.version }, [...tree.map(instanceNode), meta].join(''));
  return element('instance', {}, data);
}

function instanceNode({ row, children }: RowNode): string {
  return element(row.name, {}, children.map(instanceNode).join(''));
}

function lists(survey: Survey): readonly string[] {
  return [...survey.lists].map(([list, choices]) =>
    element(
      'instance',
      { id: list },
      element(
        'root',
        {},
        choices
          .map(({ name }, index) =>
            element('item', {}, element('itextId', {}, `${list}-${index}`) + element('name', {}, escapeXml(name))),
          )
          .join(''),
      ),
    ),
  );
}

function binds(place: Place): readonly string[] {
  const rows = place.survey.rows.filter(({ type }) => type !== 'end_group');
  return [
    ...rows.flatMap((row) => {
      const inner = (text: string | undefined): string | undefined => text && expression(place, text);
      if (row.type === 'begin_group' && row.relevant === undefined) return [];
      return element('bind', {
        nodeset: pathOf(place, row.name),
        type: row.type === 'begin_group' ? undefined : (row.bindType ?? BIND_TYPES[row.type] ?? 'string'),
        readonly: row.type === 'note' ? 'true()' : undefined,
        relevant: inner(row.relevant),
        calculate: inner(row.calculation),
        constraint: inner(row.constraint),
      });
    }),
    element('bind', { nodeset: '/data/meta/instanceID', type: 'string', readonly: 'true()', 'jr:preload': 'uid' }),
  ];
}

/** What is seen of a row; of a calculation nothing. */
function control({ row, children }: RowNode, place: Place): string {
  const { type, list, appearance } = row;
  if (type === 'calculate') return '';
  const ref = pathOf(place, row.name);
  const label = row.label && element('label', { ref: `jr:itext('${ref}:label')` });
  const hint = row.hint && element('hint', { ref: `jr:itext('${ref}:hint')` });
  const choices =
    list &&
    element(
      'itemset',
      { nodeset: `instance('${list}')/root/item` },
      element('value', { ref: 'name' }) + element('label', { ref: 'jr:itext(itextId)' }),
    );
  const inner = [label, hint, choices, ...children.map((child) => control(child, place))];
  return element(CONTROLS[type] ?? 'input', { ref, appearance }, inner.filter(Boolean).join(''));
}

const CONTROLS: Readonly<Record<string, string>> = {
  begin_group: 'group',
  select_one: 'select1',
  select_multiple: 'select',
};
