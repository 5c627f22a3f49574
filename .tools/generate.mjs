// Writes src/generated from schemas/: types by json-schema-to-typescript, validators by ajv's standalone output.
// `npm run generate`; CI runs it again and fails on a difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = new URL('..', import.meta.url).pathname;
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';
const out = `${root}src/generated/`;
mkdirSync(out, { recursive: true });

const schemas = Object.fromEntries(
  readdirSync(`${root}schemas`)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${root}schemas/${name}`, 'utf8'))]),
);

await writeTypes();
writeValidators('load-validator', { checkLoadShape: 'rule-set-load.schema.json' });
writeValidators('rule-set-validator', { checkRuleSetShape: 'rule-set.schema.json' });
writeValidators('assessment-validator', { checkAssessmentShape: 'assessment.schema.json' });
writeValidators('translation-validator', { checkTranslationShape: 'translation.schema.json' });
writeValidators('check-exceptions-validator', { checkExceptionsShape: 'check-exceptions.schema.json' });
writeValidators('data-validators', {
  checkFactDictionaryShape: 'facts.schema.json',
  checkSourceListShape: 'sources.schema.json',
  checkReleasesShape: 'releases.schema.json',
  checkReferralShape: 'referral.schema.json',
});
writeValidators('plan-validator', { checkPlanShape: 'plan.schema.json' });
writeValidators('plan-translation-validator', { checkPlanTranslationShape: 'plan-translation.schema.json' });

writeRuleModules();
writePlanModules();
writeReferralModules();
writeLexiconModules();

/** Typed modules for the sets of this package: the newest version under the set's name, and every version under its own. */
function writeRuleModules() {
  rmSync(`${out}rules`, { recursive: true, force: true });
  for (const id of releasedSets()) {
    const { releases } = JSON.parse(readFileSync(`${root}rules/sets/${id}/releases.json`, 'utf8'));
    const { version: newest } = releases.findLast(({ status }) => status === 'released') ?? releases.at(-1);
    for (const release of releases) {
      const { version } = release;
      writeModule(`rules/${id}/${version}`, ruleModule(id, release));
      for (const language of languagesOf(id, version)) {
        writeModule(`rules/${id}/${version}/${language}`, translationModule(id, version, language));
        if (version === newest)
          writeModule(
            `rules/${id}/${language}`,
            again(`rules/${id}/${language}`, `rules/${id}/${version}/${language}`, name(id, language)),
          );
      }
    }
    writeModule(`rules/${id}`, again(`rules/${id}`, `rules/${id}/${newest}`, name(id)));
  }
}

/** A set without releases is still being written. */
function releasedSets() {
  return readdirSync(`${root}rules/sets`)
    .filter((id) => existsSync(`${root}rules/sets/${id}/releases.json`))
    .sort();
}

/** Typed modules for the screening plans, each with the rule sets that it applies. */
function writePlanModules() {
  rmSync(`${out}plans`, { recursive: true, force: true });
  for (const file of readdirSync(`${root}rules/plans`).sort()) {
    const [id, language] = file.replace(/\.json$/u, '').split('.');
    const path = language === undefined ? `plans/${id}` : `plans/${id}/${language}`;
    const data = JSON.parse(readFileSync(`${root}rules/plans/${file}`, 'utf8'));
    writeModule(path, language === undefined ? planModule(path, file, data) : planTranslationModule(path, file, data));
  }
}

function planModule(path, file, { id, version, title, steps }) {
  const sets = steps.map(({ ruleSet }) => ({ ...ruleSet, as: `${name(ruleSet.id)}Set` }));
  const imports = sets.map(
    (set) => `import { ${name(set.id)} as ${set.as} } from '${up(path)}rules/${set.id}/${set.version}.js';\n`,
  );
  return `import type { PlanFile } from '${up(path)}types.js';
import { loadedPlan } from '${up(path)}../plan/plan.js';
import type { Plan } from '${up(path)}../plan/plan.js';
${imports.join('')}import file from '${up(path)}../../rules/plans/${file}' with { type: 'json' };

/** ${title}, version ${version}. */
export const ${name(id)}: Plan = /* @__PURE__ */ loadedPlan(file as unknown as PlanFile, [${sets.map((set) => set.as).join(', ')}]); // checked against its schema in the tests
`;
}

function planTranslationModule(path, file, { title, plan, language, review }) {
  return `import type { PlanTranslation } from '${up(path)}types.js';
import file from '${up(path)}../../rules/plans/${file}' with { type: 'json' };

/** ${title}: wording of version ${plan.version} in the language \`${language}\` (${review.status}). */
export const ${name(plan.id, language)}: PlanTranslation = file as unknown as PlanTranslation; // checked against its schema in the tests
`;
}

function writeReferralModules() {
  rmSync(`${out}referral`, { recursive: true, force: true });
  for (const file of readdirSync(`${root}rules/referral`).sort()) {
    const [id, language] = file.replace(/\.json$/u, '').split('.');
    const path = language === undefined ? `referral/${id}` : `referral/${id}/${language}`;
    const data = JSON.parse(readFileSync(`${root}rules/referral/${file}`, 'utf8'));
    writeModule(
      path,
      `import type { Referral } from '${up(path)}types.js';
import file from '${up(path)}../../rules/referral/${file}' with { type: 'json' };

/** ${data.title} (${data.language}). Gathered ${data.gathered}; ${data.confirmation} */
export const ${name(id, language)}: Referral = file as unknown as Referral; // checked against its schema in the tests
`,
    );
  }
}

/** Lexicons as the engine reads them: terms without their examples and notes, one line of text each, a sixth of the size. */
function writeLexiconModules() {
  rmSync(`${out}lexicons`, { recursive: true, force: true });
  mkdirSync(`${out}lexicons`);
  for (const file of readdirSync(`${root}rules/lexicons`).sort()) {
    const lexicon = JSON.parse(readFileSync(`${root}rules/lexicons/${file}`, 'utf8'));
    if (lexicon.format !== 'lexicon/1') continue;
    const { id, version, licence, source, title } = lexicon;
    const constant = id.toUpperCase().replaceAll('-', '_');
    writeFileSync(
      `${out}lexicons/${id}.ts`,
      `${banner.replace('schemas/', `rules/lexicons/${file}`)}import { packedLexicon } from '../../text/packed-lexicon.js';
import type { Lexicon } from '../../text/types.js';

/** ${title} */
export const ${constant}: Lexicon = /* @__PURE__ */ packedLexicon(
  ${JSON.stringify({ id, version, licence, source })},
  ${JSON.stringify(packTerms(lexicon.terms))},
);
`,
    );
  }
}

/** `text`, then what differs from the usual: language, tag, place in the word, `!` for a term that wants every letter right. */
function packTerms(terms) {
  let before = '';
  return terms
    .map(({ text, language, tag = '', whole = '', fuzzy }) => {
      const rest = [language, tag, whole, fuzzy === false ? '!' : ''].join('\t').trimEnd();
      const line = rest === before ? text : `${text}\t${rest}`;
      before = rest;
      return line;
    })
    .join('\n');
}

function ruleModule(id, { version, status, replacedBy }) {
  const path = `rules/${id}/${version}`;
  const { title } = JSON.parse(readFileSync(`${root}rules/sets/${id}/${version}.json`, 'utf8'));
  return `import type { RuleSetFile } from '${up(path)}types.js';
import { loadedRuleSet } from '${up(path)}../rule-set/rule-set.js';
import type { RuleSet } from '${up(path)}../rule-set/rule-set.js';
import file from '${up(path)}../../rules/sets/${id}/${version}.json' with { type: 'json' };

/**
 * ${title}, version ${version}.${status === 'released' ? '' : `\n *\n * @deprecated ${status === 'withdrawn' ? 'Withdrawn.' : 'There is a newer version.'}${replacedBy === null ? '' : ` Use ${replacedBy}.`}`}
 */
export const ${name(id)}: RuleSet = /* @__PURE__ */ loadedRuleSet(file as unknown as RuleSetFile); // checked against its schema in the tests
`;
}

function translationModule(id, version, language) {
  const path = `rules/${id}/${version}/${language}`;
  const { title, review } = JSON.parse(readFileSync(`${root}rules/sets/${id}/${version}.${language}.json`, 'utf8'));
  return `import type { Translation } from '${up(path)}types.js';
import file from '${up(path)}../../rules/sets/${id}/${version}.${language}.json' with { type: 'json' };

/** ${title}: wording of version ${version} in the language \`${language}\` (${review.status}). */
export const ${name(id, language)}: Translation = file as unknown as Translation; // checked against its schema in the tests
`;
}

function again(path, target, exported) {
  return `export { ${exported} } from '${up(path)}${target}.js';\n`;
}

function languagesOf(id, version) {
  const pattern = new RegExp(`^${version.replaceAll('.', '\\.')}\\.([a-z]{2,3})\\.json$`, 'u');
  return readdirSync(`${root}rules/sets/${id}`).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

/** From a module's folder up to src/generated. */
function up(path) {
  return path.split('/').length === 1 ? './' : '../'.repeat(path.split('/').length - 1);
}

function name(id, language = '') {
  const words = [...id.split('-'), ...(language === '' ? [] : [language])];
  return words.map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('');
}

function writeModule(path, code) {
  mkdirSync(dirname(`${out}${path}`), { recursive: true });
  writeFileSync(`${out}${path}.ts`, `${banner}${code}`);
}

/** One bundle schema, so that what the files share is one type. */
async function writeTypes() {
  const definitions = {};
  const properties = {};
  for (const [file, schema] of Object.entries(schemas)) {
    const own = structuredClone(schema);
    const prefix = file.replace('.schema.json', '');
    for (const [name, definition] of Object.entries(own.$defs ?? {})) definitions[`${prefix}--${name}`] = definition;
    delete own.$defs;
    delete own.$id;
    delete own.$schema;
    definitions[prefix] = own;
    properties[prefix] = { $ref: `#/$defs/${prefix}` };
    rewriteRefs(own, prefix);
    for (const definition of Object.values(schema.$defs ?? {})) void definition;
    for (const name of Object.keys(schema.$defs ?? {})) rewriteRefs(definitions[`${prefix}--${name}`], prefix);
  }
  const code = await compile(
    { title: 'Everything', type: 'object', additionalProperties: false, properties, $defs: definitions },
    'Everything',
    {
      bannerComment: banner.trim(),
      additionalProperties: true,
      unreachableDefinitions: false,
      format: true,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    },
  );
  const readonlyCode = code
    .replace(/^export interface Everything \{[\s\S]*?^\}\n/mu, '')
    .replace(/^( +)(?!readonly)(["\w$-]+\??: )/gmu, '$1readonly $2')
    .replace(/^( +)(\[k: string\]: )/gmu, '$1readonly $2')
    .replace(/(?<![\w.])(\((?:[^()]|\n)*?\)|[A-Za-z0-9]+)\[\](?!\])/gu, 'readonly $1[]');
  writeFileSync(`${out}types.ts`, readonlyCode);
}

/** Draft 2020-12 allows keywords beside $ref; for types only the reference matters, and the plain constraints go. */
function rewriteRefs(node, prefix) {
  if (Array.isArray(node)) {
    for (const item of node) rewriteRefs(item, prefix);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  delete node.allOf;
  delete node.if;
  delete node.then;
  delete node.else;
  delete node.oneOf;
  delete node.propertyNames;
  if (typeof node.$ref === 'string') for (const key of Object.keys(node)) if (key !== '$ref') delete node[key];
  if (typeof node.$ref === 'string') {
    const [file, pointer] = node.$ref.split('#');
    const owner = file === '' ? prefix : file.replace('.schema.json', '');
    if (pointer === undefined) node.$ref = `#/$defs/${owner}`;
    else if (pointer.startsWith('/$defs/')) node.$ref = `#/$defs/${owner}--${pointer.slice('/$defs/'.length)}`;
    else {
      delete node.$ref;
      Object.assign(node, resolvePointer(schemas[`${owner}.schema.json`], pointer));
      rewriteRefs(node, owner); // what it refers to is beside where it came from
      return;
    }
  }
  for (const value of Object.values(node)) rewriteRefs(value, prefix);
}

function resolvePointer(schema, pointer) {
  return structuredClone(
    pointer
      .split('/')
      .slice(1)
      .reduce((node, key) => node[key], schema),
  );
}

/**
 * The constraints alone. Annotations and `$schema` go (every keyword in use means the same in draft-07, whose output is a
 * third of the size), and every list of unique items is said to be one of strings, which spares a deep comparison.
 */
function leanSchema(node, isSchema) {
  if (typeof node !== 'object' || node === null) return node;
  if (isSchema && !Array.isArray(node)) {
    for (const annotation of ['title', 'description', '$schema']) delete node[annotation];
    if (node.uniqueItems === true) node.items = { type: 'string', ...node.items };
  }
  for (const [key, value] of Object.entries(node))
    leanSchema(value, !(isSchema && (key === 'properties' || key === '$defs')));
  return node;
}

/** Plain functions without run-time code generation, so that they work under a strict content-security-policy. */
function writeValidators(name, functions) {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    unicodeRegExp: true,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
    logger: false,
    schemas: [...Object.values(schemas), loadSchema(schemas['rule-set.schema.json'])].map((schema) =>
      leanSchema(structuredClone(schema), true),
    ),
  });
  const code = standaloneCode(ajv, functions);
  if (/\brequire\((?!"ajv\/dist\/runtime\/ucs2length")/u.test(code))
    throw new Error(`${name}: the validator needs ajv at run time: ${code.match(/require\([^)]*\)/u)[0]}`);
  const small = transformSync(compact(code), {
    loader: 'js',
    minifySyntax: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
  }).code;
  writeFileSync(`${out}${name}.js`, `${banner}/* eslint-disable */\n${small}`);
  const declarations = Object.keys(functions)
    .map((fn) => `export declare const ${fn}: ShapeCheck;`)
    .join('\n');
  writeFileSync(
    `${out}${name}.d.ts`,
    `${banner}import type { ShapeCheck } from './shape-check.js';\n${declarations}\n`,
  );
}

/** Same checks in a third of the bytes: findings made by one helper, enum lists in place of whole schemas, no schema paths. */
function compact(code) {
  const constants = Object.fromEntries(
    [...code.matchAll(/const (schema\d+) = (\{.*?\});(?=const |function |export |$)/gsu)].map(([, key, value]) => [
      key,
      JSON.parse(value),
    ]),
  );
  return (
    code
      .replace(/schemaPath:"[^"]*",/gu, '')
      // Length in characters, as JSON Schema counts it; the one helper that would be needed at run time.
      .replace(
        /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/gu,
        '/* @__PURE__ */ (() => (text) => { let length = 0; for (const _ of text) length += 1; return length; })()',
      )
      // Own properties alone, whatever all objects may have come to inherit.
      .replace(/for\s*\(const (key\d+) in (data\d*)\)/gu, 'for (const $1 of Object.keys($2))')
      .replace(/const (indices\d+) = \{\};/gu, 'const $1 = Object.create(null);')
      .replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(')
      .replace(/const func\d+ = Object\.prototype\.hasOwnProperty;/gu, (line) =>
        line.replace('= ', '= /* @__PURE__ */ (() => ').replace(';', ')();'),
      )
      .replace(/\b(schema\d+)((?:\.[\w$]+|\["[^"]+"\]|\[\d+\])+)/gu, (whole, key, path) => {
        const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]+)"\]|\[(\d+)\]/gu)].map(([, a, b, c]) => a ?? b ?? c);
        const value = steps.reduce((node, step) => node?.[step], constants[key]);
        return value === undefined ? whole : JSON.stringify(value);
      })
      .replace(
        /const (err\d+) = \{instancePath:?(.*?),keyword:("[^"]*"),params:(\{.*?\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gsu,
        (_, __, path, keyword, params) =>
          `vErrors=found(vErrors,${path.trim() || 'instancePath'},${keyword},${params});errors++;`,
      )
      // Findings of a part are added to those of the whole in place: copying all of them each time would take quadratic time.
      .replace(
        /vErrors = vErrors === null \? (validate\d+\.errors) : vErrors\.concat\(\1\);/gu,
        (_, more) => `vErrors = merged(vErrors, ${more});`,
      ) +
    '\nfunction merged(list, more) { list ??= []; for (const item of more) list.push(item); return list; }' +
    '\nfunction found(list, instancePath, keyword, params) { (list ??= []).push({ instancePath, keyword, params }); return list; }\n'
  );
}

/**
 * What loading must be sure of before anything is evaluated. Wording lengths, sources, evidence, examples and cases are read
 * by people and by `check`, which uses the whole schema; loading asks only that they are lists or objects.
 */
function loadSchema(schema) {
  const lean = structuredClone(schema);
  const { $defs } = lean;
  lean.$id = 'rule-set-load.schema.json';
  $defs.line = $defs.text = { type: 'string', minLength: 1 };
  for (const name of [
    'source',
    'citation',
    'evidence',
    'example',
    'case',
    'facts',
    'factInput',
    'date',
    'language',
    'texts',
  ])
    delete $defs[name];
  const list = { type: 'array' };
  for (const name of ['intendedUse', 'notFor', 'limits', 'populations', 'settings', 'cases'])
    lean.properties[name] = list;
  lean.properties.sources = { type: 'object' };
  lean.properties.language = $defs.line;
  for (const name of ['sources', 'evidence', 'falsePositives', 'examples']) $defs.indicator.properties[name] = list;
  delete $defs.indicator.allOf;
  delete $defs.fact.allOf;
  delete $defs.fact.properties.touches.items;
  delete $defs.indicator.properties.touches.items;
  $defs.band.properties.sources = $defs.concernRule.properties.sources = list;
  return lean;
}
