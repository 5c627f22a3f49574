// Writes the field tables of docs/rule-files.md and docs/formats.md from schemas/; part of `npm run generate`. With `--check`
// it only says whether they are up to date. A table stands between `<!-- generated: NAME -->` and `<!-- end generated -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url).pathname;
const PAGES = ['rule-files.md', 'formats.md'];
const schemas = new Map();
const MARKED = /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- end generated -->)/gu;

/** Definitions whose description would say the same in every row. */
const COMMON = new Set(['id', 'language', 'date']);

/** Lists of words that have a section of their own. */
const LISTED = new Set(['channel', 'attribute', 'unknownReason']);

/** Definitions that are said in words. */
const NAMES = {
  id: 'id',
  line: 'text, to 300 characters',
  text: 'text, to 2000 characters',
  texts: 'list of texts',
  date: 'date, YYYY-MM-DD',
  language: 'ISO 639 code',
  condition: 'condition',
  state: '`present`, `absent`, `unknown`',
  facts: 'facts by id',
  lines: 'texts by id',
  sha256: '64 hexadecimal digits',
  version: 'semantic version',
};

/** Which page has the tables of a schema. */
const pageOf = new Map(
  PAGES.flatMap((page) =>
    [...readFileSync(`${root}docs/${page}`, 'utf8').matchAll(MARKED)].map(([, , name]) => [name, page]),
  ),
);

for (const page of PAGES) await fill(page);

async function fill(page) {
  const path = `${root}docs/${page}`;
  const before = readFileSync(path, 'utf8');
  const filled = before.replace(MARKED, (_, start, name, end) => `${start}\n${tablesOf(name, page)}\n${end}`);
  const after = await format(filled, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (after === before) return;
  if (!process.argv.includes('--check')) writeFileSync(path, after);
  else {
    process.stderr.write(`docs/${page} is not up to date: run npm run generate\n`);
    process.exitCode = 1;
  }
}

function schemaOf(name) {
  const file = name.endsWith('.schema.json') ? name : `${name}.schema.json`;
  if (!schemas.has(file)) schemas.set(file, JSON.parse(readFileSync(`${root}schemas/${file}`, 'utf8')));
  return schemas.get(file);
}

/** One table for the file itself, one for every named object in it that has keys of its own, and the words of long lists. */
function tablesOf(name, page) {
  const schema = schemaOf(name);
  const parts = [table(schema, schema)];
  for (const [part, definition] of Object.entries(schema.$defs ?? {})) {
    const { description = '', properties, enum: words } = definition;
    if (properties !== undefined) parts.push(`#### ${part} in ${name}`, description, table(definition, schema));
    else if (words !== undefined && description !== '')
      parts.push(`#### ${part} in ${name}`, description, `One of ${words.map((word) => `\`${word}\``).join(', ')}.`);
  }
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return text.replaceAll(`](${page}#`, '](#');
}

function table(object, schema) {
  const rows = rowsOf(object, schema, '').map((cells) => `| ${cells.join(' | ')} |`);
  return ['| field | type | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A row for each key; keys of objects without a name follow behind a dot, those inside lists behind `[]`, those by id behind `{}`. */
function rowsOf(object, schema, prefix) {
  const required = new Set(object.required ?? []);
  return Object.entries(object.properties ?? {}).flatMap(([key, property]) => {
    // Every file has these two, and the rule set's schema says what they are.
    if (prefix === '' && (key === '$schema' || key === 'format'))
      property = { description: schemaOf('rule-set').properties[key].description, ...property };
    const where = `${prefix}${key}`;
    const row = [
      `\`${where}\``,
      typeText(property, schema),
      required.has(key) ? 'yes' : (conditionText(object, key) ?? 'no'),
      [meaningOf(property, schema), limitsText(object, key)].filter((text) => text !== '').join(' '),
    ].map((cell) => cell.replaceAll('|', '\\|'));
    return [row, ...innerRows(property, schema, where)];
  });
}

function innerRows(property, schema, where) {
  const anonymous = (node, mark) => (node?.properties === undefined ? [] : rowsOf(node, schema, `${where}${mark}.`));
  return [
    ...anonymous(property, ''),
    ...anonymous(property.items, '[]'),
    ...anonymous(property.additionalProperties, '{}'),
    ...(property.anyOf ?? []).flatMap((choice) => anonymous(choice, '')),
  ];
}

function meaningOf(property, schema) {
  if (property.description !== undefined) return property.description;
  if (property.$ref?.includes('#') !== true) return '';
  const { node, owner, name } = resolve(property.$ref, schema);
  return COMMON.has(name) ? '' : meaningOf(node, owner);
}

function linkTo(name, owner) {
  const file = owner.$id.replace('.schema.json', '');
  const page = pageOf.get(file);
  return page === undefined ? `\`${name}\`` : `[${name}](${page}#${name.toLowerCase()}-in-${file})`;
}

function resolve(reference, schema) {
  const [file, pointer] = reference.split('#');
  const owner = file === '' ? schema : schemaOf(file);
  const steps = pointer.split('/').slice(1);
  return { owner, name: steps.at(-1), node: steps.reduce((node, step) => node[step], owner) };
}

function typeText(property, schema) {
  if (property.$ref !== undefined) {
    // Without a pointer it is a whole file.
    if (!property.$ref.includes('#')) return `\`${property.$ref}\``;
    const { node, owner, name } = resolve(property.$ref, schema);
    const named = /#\/\$defs\/[^/]+$/u.test(property.$ref);
    if (named && (node.properties !== undefined || LISTED.has(name))) return linkTo(name, owner);
    return NAMES[name] ?? typeText(node, owner);
  }
  if (property.const !== undefined) return `\`${JSON.stringify(property.const)}\``;
  if (property.enum !== undefined) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.anyOf !== undefined) return property.anyOf.map((choice) => typeText(choice, schema)).join(', or ');
  const types = [property.type ?? 'any'].flat();
  return types.map((type) => plainType(type, property, schema)).join(', or ');
}

function plainType(type, property, schema) {
  switch (type) {
    case 'array': {
      const { minItems: least, maxItems: most, items } = property;
      const number = least === undefined ? '' : least === most ? `, exactly ${least}` : `, at least ${least}`;
      return `list of ${items === undefined ? 'any' : typeText(items, schema)}${number}`;
    }
    case 'object':
      return typeof property.additionalProperties === 'object'
        ? `by id: ${typeText(property.additionalProperties, schema)}`
        : 'object';
    case 'integer':
    case 'number': {
      const name = type === 'integer' ? 'whole number' : 'number';
      const { minimum, maximum } = property;
      if (minimum !== undefined && maximum !== undefined) return `${name}, ${minimum} to ${maximum}`;
      return minimum === undefined ? name : `${name}, from ${minimum}`;
    }
    case 'string':
      return property.maxLength === undefined ? 'text' : `text, to ${property.maxLength} characters`;
    case 'boolean':
      return 'true or false';
    default:
      return type;
  }
}

/** When a key is needed only beside some value of another: the rules under `allOf` and `if`. */
function conditionText(object, key) {
  for (const { when, then, otherwise } of rulesOf(object)) {
    if (then.required?.includes(key) === true) return `when ${when}`;
    if (otherwise.required?.includes(key) === true) return `unless ${when}`;
  }
  return undefined;
}

function limitsText(object, key) {
  const texts = rulesOf(object).flatMap(({ when, then, otherwise }) => [
    ...said(then.properties?.[key], `when ${when}`),
    ...said(otherwise.properties?.[key], `unless ${when}`),
  ]);
  return texts.join(' ');
}

function said(constraint, when) {
  if (constraint === undefined) return [];
  if (constraint === false) return [`Not allowed ${when}.`];
  if (constraint.minItems !== undefined) return [`At least ${constraint.minItems} ${when}.`];
  if (constraint.maxItems !== undefined)
    return [constraint.maxItems === 0 ? `Empty ${when}.` : `At most ${constraint.maxItems} ${when}.`];
  return [];
}

function rulesOf(object) {
  const rules = [...(object.allOf ?? []), ...(object.if === undefined ? [] : [object])];
  return rules.map((rule) => {
    const [[key, { enum: values, const: value }]] = Object.entries(rule.if.properties);
    const words = (values ?? [value]).map((item) => `\`${item}\``).join(' or ');
    return { when: `\`${key}\` is ${words}`, then: rule.then ?? {}, otherwise: rule.else ?? {} };
  });
}
