import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/', import.meta.url);

/** The schemas as they stand, read by ajv's draft 2020-12; not the validators that are generated from them. */
const ajv = new Ajv({ allErrors: true, strict: false });
for (const file of readdirSync(folder))
  if (file.endsWith('.schema.json'))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>);

export type SchemaName =
  | 'rule-set'
  | 'translation'
  | 'assessment'
  | 'plan'
  | 'plan-translation'
  | 'plan-assessment'
  | 'index'
  | 'releases'
  | 'mapping'
  | 'model-card'
  | 'conformance'
  | 'study'
  | 'study-map'
  | 'refit'
  | 'simulation-model';

/** What the schema finds, as place and keyword. */
export function schemaFaults(name: SchemaName, data: unknown): readonly string[] {
  ajv.validate(`${name}.schema.json`, data);
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
