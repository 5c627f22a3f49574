// The description of the service, made from the JSON Schemas of the package.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERSION } from 'trafficking-indicators';
import { problemTypes } from './problems.mjs';

/** Published schemas, and the name that each has in the description. */
const FILES = {
  'rule-set.schema.json': 'RuleSet',
  'assessment.schema.json': 'Assessment',
  'plan.schema.json': 'Plan',
  'plan-assessment.schema.json': 'PlanAssessment',
  'index.schema.json': 'Index',
};

export const at = (name) => ({ $ref: `#/components/schemas/${name}` });

/** A published schema with its references turned to where it stands now. */
function published([file, name]) {
  const path = fileURLToPath(import.meta.resolve(`trafficking-indicators/schemas/${file}`));
  const { $schema, $id, ...schema } = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    key === '$ref' && typeof value === 'string' ? turned(value, name) : value,
  );
  return [name, schema];
}

function turned(ref, name) {
  const [file, pointer = ''] = ref.split('#');
  const target = file === '' ? name : FILES[file];
  if (target === undefined) throw new Error(`${ref} is no schema of this description`);
  return `#/components/schemas/${target}${pointer}`;
}

/**
 * Schemas of what can be sent.
 *
 * @param mostFacts - How many facts a request may have.
 */
export function requests(mostFacts) {
  const facts = {
    type: 'object',
    description: 'Facts by id, as GET /rule-sets/{id} lists them. What is left out was not asked.',
    maxProperties: mostFacts,
    additionalProperties: { anyOf: [at('RuleSet/$defs/factInput'), at('Assessment/$defs/recordedFact')] },
  };
  const rest = {
    facts,
    concern: {
      type: 'object',
      description: 'The professional concern, with its written reason.',
      additionalProperties: false,
      required: ['reason'],
      properties: { reason: { type: 'string', minLength: 1, maxLength: 4000 } },
    },
    asOf: at('RuleSet/$defs/date'),
    channels: { type: 'array', items: at('RuleSet/$defs/channel') },
  };
  const version = { type: 'string', description: 'The version; the one to use when it is left out.' };
  const body = (required, properties) => ({ type: 'object', additionalProperties: false, required, properties });
  return {
    AssessmentRequest: body(['ruleSet', 'facts'], {
      ruleSet: at('RuleSet/$defs/id'),
      version,
      ...rest,
      turnOn: {
        type: 'array',
        description: 'Indicators that are off by default and shall count.',
        items: at('RuleSet/$defs/id'),
      },
    }),
    PlanAssessmentRequest: body(['facts'], rest),
  };
}

const text = { type: 'string' };
const Issue = {
  type: 'object',
  description: 'One thing that is wrong. Never the content of an answer.',
  required: ['code', 'path', 'says'],
  properties: {
    code: { ...text, description: 'Which kind of fault.' },
    path: { ...text, description: 'JSON Pointer to the place in the body; empty for the whole.' },
    came: { ...text, description: 'The kind of thing that came.' },
    expected: text,
    suggestion: { ...text, description: 'What may have been meant.' },
    line: { type: 'integer' },
    column: { type: 'integer' },
    says: { ...text, description: 'All of it in one sentence.' },
  },
};
const Problem = {
  type: 'object',
  description: 'RFC 9457.',
  required: ['type', 'title', 'status', 'detail', 'issues'],
  properties: {
    type: { enum: problemTypes },
    title: text,
    status: { type: 'integer' },
    detail: { ...text, description: 'What to do.' },
    issues: { type: 'array', items: at('Issue') },
  },
};
const Health = {
  type: 'object',
  required: ['status', 'engine'],
  properties: { status: { const: 'ok' }, engine: { ...text, description: 'Version of the library.' } },
};

/**
 * Settings of @fastify/swagger.
 *
 * @param mostFacts - How many facts a request may have.
 */
export function description(mostFacts) {
  const schemas = {
    ...Object.fromEntries(Object.entries(FILES).map(published)),
    ...requests(mostFacts),
    Health,
    Issue,
    Problem,
  };
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Signs of human trafficking, as a service',
        version: VERSION,
        description:
          'Recorded signs for a trained person to consider. An offer of help to a person, never a finding about one. A missing answer is never read as no.',
        license: { name: 'Apache-2.0 (code), CC BY 4.0 (rule data)', identifier: 'Apache-2.0 AND CC-BY-4.0' },
      },
      components: { schemas },
    },
  };
}
