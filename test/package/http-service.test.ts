import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, newConsumer, root } from './consumer.js';

/** Stands in requests only; found anywhere else, something of a request got there. */
const MARKER = 'Xyzzymarker';
const MOST_FACTS = 400;

type Json = Readonly<Record<string, unknown>>;

let consumer: Consumer;
const running: Running[] = [];
let service: Running;
let openapi: Json;

/** The service in a process of its own, and its log so far. */
interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly log: () => string;
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, ['main.mjs'], {
    cwd: consumer.folder,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const port = await new Promise<number>((resolve, reject) => {
    const add = (part: Buffer): void => {
      log += part.toString();
      const ready = /^\{.*"event":"ready","port":(?<port>\d+)\}$/mu.exec(log);
      if (ready) resolve(Number(ready.groups?.['port']));
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('exit', (code) => {
      reject(new Error(`the service ended with ${code ?? 'a signal'}:\n${log}`));
    });
  });
  const started = { child, port, log: () => log };
  running.push(started);
  return started;
}

/** Sends a request and gives its answer with the text of its body. */
async function ask(
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string; readonly json: () => Json }> {
  const response = await fetch(`http://127.0.0.1:${service.port}${path}`, {
    ...(body !== undefined && { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as Json };
}

function checked(schema: string, data: unknown): unknown {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(openapi, 'openapi');
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  return validate(data) ? [] : validate.errors;
}

beforeAll(async () => {
  consumer = newConsumer('http-service', { type: 'module' });
  const example = join(root, 'examples/http-service');
  for (const file of readdirSync(example).filter((name) => name.endsWith('.mjs')))
    cpSync(join(example, file), join(consumer.folder, file));
  for (const name of ['fastify', '@fastify/swagger']) {
    const link = join(consumer.folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link); // the registry of these tests has our package alone
  }
  service = await start({ MAX_FACTS: String(MOST_FACTS) });
  openapi = (await ask('/openapi.json')).json();
});

afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
});

describe('an assessment over HTTP', () => {
  const facts = { threats: true, 'pay-withheld': null, watched: { unknown: 'suspected' } };

  it('is that of the library, byte for byte', async () => {
    consumer.write(
      'direct.mjs',
      `import { assess } from 'trafficking-indicators';
      import { general } from 'trafficking-indicators/rules/general';
      process.stdout.write(JSON.stringify(assess(general, ${JSON.stringify(facts)}, { asOf: '2026-11-09' })));`,
    );
    const answer = await ask('/assessments', { body: { ruleSet: 'general', facts, asOf: '2026-11-09' } });

    expect(answer.status).toBe(200);
    expect(answer.text).toBe(consumer.run(process.execPath, ['direct.mjs']));
    expect(checked('Assessment', answer.json())).toEqual([]);
  });

  it('is of the version asked for', async () => {
    const answer = await ask('/assessments', { body: { ruleSet: 'general', version: '1.0.0', facts } });

    expect(answer.json()['ruleSet']).toMatchObject({ id: 'general', version: '1.0.0' });
  });

  it.each([
    ['text/html', 'da-DK,da;q=0.9,en;q=0.5', 'da', 'Næste skridt'],
    ['text/html;q=0.8, text/plain;q=0.9', 'uk, en;q=0.5', 'en', 'Next step'],
    ['text/plain', 'uk', 'en', 'Next step'],
  ])('is a report for accept: %s and accept-language: %s', async (accept, wanted, language, heading) => {
    const headers = { accept, 'accept-language': wanted };
    const answer = await ask('/assessments', { body: { ruleSet: 'general', facts }, headers });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(accept.split(/[;,]/u).length > 1 ? 'text/plain' : accept);
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.text).toContain(heading);
  });

  it('can be of a whole plan, with child protection first', async () => {
    const path = '/plans/asylum-unaccompanied-minor/assessments';
    const record = await ask(path, { body: { facts: { age: 16 } } });
    const page = await ask(path, {
      body: { facts: { age: 16 } },
      headers: { accept: 'text/html', 'accept-language': 'da' },
    });

    expect(record.json()['format']).toBe('plan-assessment/1');
    expect(checked('PlanAssessment', record.json())).toEqual([]);
    expect(page.text.indexOf('Beskyttelse af barnet først')).toBeGreaterThan(0);
    expect(page.text.indexOf('Beskyttelse af barnet først')).toBeLessThan(page.text.indexOf('Næste skridt'));
  });
});

describe('what there is to ask', () => {
  it('is listed, and every set has its questions', async () => {
    const index = await ask('/rule-sets');
    const set = await ask('/rule-sets/general');

    expect(checked('Index', index.json())).toEqual([]);
    expect(checked('RuleSet', set.json())).toEqual([]);
    expect((await ask('/rule-sets/general?version=1.0.0')).json()['version']).toBe('1.0.0');
    expect((await ask('/health')).json()).toMatchObject({ status: 'ok' });
  });

  it('is described in OpenAPI 3.1 whose references all lead somewhere', () => {
    const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"(?<ref>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['ref'] ?? '',
    );

    expect(openapi['openapi']).toBe('3.1.0');
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\//u);
      expect(placeIn(openapi, reference), reference).toBeTypeOf('object');
    }
  });

  it('is described in the shape that OpenAPI asks for', () => {
    const { info, paths, components } = openapi as unknown as Described;

    expect(Object.keys(info)).toEqual(expect.arrayContaining(['title', 'version']));
    expect(Object.keys(paths).sort()).toEqual([
      '/assessments',
      '/health',
      '/plans/{id}/assessments',
      '/rule-sets',
      '/rule-sets/{id}',
    ]);
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
    );
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { path, method, parameters = [], requestBody, responses } of operations) {
      const named = [...path.matchAll(/\{(?<name>\w+)\}/gu)].map(({ groups }) => groups?.['name']);
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name, required }) => [name, required])).toEqual(named.map((name) => [name, true]));
      expect(requestBody !== undefined).toBe(method === 'post');
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/u);
        expect(description).not.toBe('');
        for (const { schema } of Object.values(content)) expect(schema).toBeTypeOf('object');
      }
    }
    // Each schema can be compiled as JSON Schema 2020-12, which is the dialect of OpenAPI 3.1.
    for (const name of Object.keys(components.schemas)) expect(() => checked(name, null), name).not.toThrow();
  });

  it('asks for the same as the service does', async () => {
    const facts = { threats: true };
    for (const [body, holds] of [
      [{ ruleSet: 'general', facts }, true],
      [{ ruleSet: 'general', facts: { threats: { value: true, evidence: [{ kind: 'statement' }] } } }, true],
      [{ ruleSet: 'general', facts, concern: { reason: 'Frightened.' }, channels: ['conversation'] }, true],
      [{ facts }, false],
      [{ ruleSet: 'general' }, false],
      [{ ruleSet: 'general', facts, language: 'da' }, false],
      [{ ruleSet: 7, facts }, false],
      [{ ruleSet: 'general', facts: [true] }, false],
      [{ ruleSet: 'general', facts, concern: {} }, false],
      [{ ruleSet: 'general', facts, asOf: 'today' }, false],
      [{ ruleSet: 'general', facts, channels: ['dreams'] }, false],
    ] as const) {
      expect((await ask('/assessments', { body })).status === 200, JSON.stringify(body)).toBe(holds);
      expect((checked('AssessmentRequest', body) as readonly unknown[]).length === 0, JSON.stringify(body)).toBe(holds);
    }
  });
});

/** What the tests look at in a description. */
interface Described {
  readonly info: Json;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required: boolean }[];
            readonly requestBody?: Json;
            readonly responses: Readonly<
              Record<
                string,
                { readonly description: string; readonly content: Readonly<Record<string, { readonly schema: Json }>> }
              >
            >;
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Json };
}

function placeIn(data: unknown, reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (place, key) => (place as Json | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      data,
    );
}

describe('a request that cannot be answered', () => {
  it.each([
    [404, '/nowhere', undefined, {}],
    [404, '/rule-sets/nothing', undefined, {}],
    [404, '/plans/nothing/assessments', { facts: {} }, {}],
    [400, '/rule-sets/%zz', undefined, {}],
    [400, '/assessments', '{"ruleSet": "general", "facts": {', {}],
    [400, '/assessments', '{"__proto__": {}}', {}],
    [415, '/assessments', 'facts', { 'content-type': 'text/plain' }],
    [406, '/assessments', { ruleSet: 'general', facts: {} }, { accept: 'image/png' }],
    [422, '/assessments', [], {}],
    [422, '/assessments', { ruleSet: 'gneral', facts: {} }, {}],
    [422, '/assessments', { ruleSet: 'general', version: '9.0.0', facts: {} }, {}],
    [422, '/assessments', { ruleSet: '../general', facts: {} }, {}],
    [422, '/assessments', { ruleSet: 'general', facts: { age: 'sixteen' } }, {}],
    [422, '/plans/bank/assessments', { facts: { 'no-such-fact': true } }, {}],
    [413, '/assessments', JSON.stringify({ ruleSet: 'general', facts: { threats: 'x' } }).padEnd(300_000), {}],
  ])('with %i: %s', async (status, path, body, headers) => {
    const answer = await ask(path, { ...(body !== undefined && { body }), headers });

    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(checked('Problem', answer.json())).toEqual([]);
    expect(answer.text).not.toMatch(/\.mjs|node_modules|\bat [^"]+:\d+:\d+/u);
  });

  it('says where, what came, what was expected and what to do, in the language asked for', async () => {
    const body = { ruleSet: 'general', facts: { threat: true, watched: 'often' } };
    const answer = await ask('/assessments', { body, headers: { 'accept-language': 'da' } });

    expect(answer.json()).toMatchObject({
      status: 422,
      detail: 'Ret de steder, som issues nævner, og send det igen. Intet er regnet ud.',
      issues: [
        { code: 'wrong-type', path: '/facts/watched', came: 'text' },
        { code: 'unknown-fact', path: '/facts/threat', suggestion: 'threats' },
      ],
    });
  });

  it('may have as many facts as the limit, and not one more', async () => {
    const many = (count: number): Json => Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, true]));
    const status = async (count: number): Promise<number> =>
      (await ask('/assessments', { body: { ruleSet: 'general', facts: many(count) } })).status;

    expect(await status(MOST_FACTS)).toBe(422); // none of them is a fact of the set
    expect(await status(MOST_FACTS + 1)).toBe(413);
  });

  it('is let go when it takes too long to arrive', async () => {
    const slow = await start({ MAX_REQUEST_MS: '500' });
    const socket = connect(slow.port, '127.0.0.1');
    socket.write(
      `POST /assessments HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"${MARKER}`,
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    await once(socket, 'close');

    expect(text).toContain('HTTP/1.1 408');
    expect(text).toContain('urn:trafficking-indicators:problem:too-slow');
    expect(slow.log()).toContain('"event":"refused","status":408');
    expect(slow.log()).not.toContain(MARKER);
  });
});

describe('the log', () => {
  it('has nothing of a request in it, wherever that stood', async () => {
    const options = { headers: { 'x-request-id': MARKER, 'user-agent': MARKER, 'accept-language': MARKER } };
    const facts = { threats: true };
    await ask('/assessments', { body: { ruleSet: 'general', facts: { threats: MARKER } }, ...options });
    await ask('/assessments', { body: { ruleSet: 'general', facts: { [MARKER]: true } }, ...options });
    await ask('/assessments', { body: { ruleSet: 'general', facts, [MARKER]: true }, ...options });
    await ask('/assessments', { body: { ruleSet: MARKER, facts }, ...options });
    await ask('/assessments', { body: { ruleSet: 'general', facts, concern: { reason: MARKER } }, ...options });
    await ask('/assessments', { body: `{"facts": ${MARKER}`, ...options });
    await ask('/assessments', { body: MARKER, headers: { 'content-type': `text/${MARKER}` } });
    await ask(`/${MARKER}?${MARKER}=${MARKER}`, options);
    await ask(`/rule-sets/${MARKER}`, options);
    await ask(`/rule-sets/%zz${MARKER}`, options);
    await ask(`/plans/${MARKER}/assessments`, { body: { facts }, ...options });
    const before = service.log().split('\n').length;
    const socket = connect(service.port, '127.0.0.1', () => socket.write(`${MARKER} / HTTP/1.1\r\n\r\n`));
    let raw = '';
    socket.on('data', (part) => (raw += part.toString()));
    await once(socket, 'close');
    await expect.poll(() => service.log().split('\n').length).toBeGreaterThan(before);

    expect(raw).toContain('problem:bad-request');
    expect(service.log()).toContain('"event":"answered","method":"POST","route":"/assessments","status":422');
    expect(service.log()).toContain('"route":"none","status":404');
    expect(service.log()).not.toContain(MARKER);
  });

  it('tells where a fault is, and neither it nor the answer tells more', () => {
    consumer.write(
      'fault.mjs',
      `import { createService } from './service.mjs';
      const service = await createService({ bodyBytes: 1000, facts: 10, requestMs: 1000 });
      service.get('/fault', () => { throw new Error('${MARKER}\\n    at ${MARKER}'); });
      service.get('/other', () => { service.log.warn('${MARKER}'); throw Object.assign(new Error(), { statusCode: 503, code: '${MARKER}' }); });
      for (const url of ['/fault', '/other']) {
        const answer = await service.inject({ url });
        console.log(JSON.stringify({ answer: answer.json(), status: answer.statusCode }));
      }`,
    );
    const said = consumer.run(process.execPath, ['fault.mjs']);

    expect(said).toContain('"event":"fault","at":["at ');
    expect(said).toContain('fault.mjs:');
    expect(said.match(/"status":500,"detail":"It is not your request/gu)).toHaveLength(2);
    expect(said).not.toContain(MARKER);
  });
});

function isReached(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

describe('a fault outside of any request', () => {
  it('ends the service, and its text does not reach the log', async () => {
    consumer.write('throws.mjs', `process.once('SIGUSR2', () => { throw new Error('${MARKER}'); });`);
    const { child, log } = await start({ NODE_OPTIONS: '--import ./throws.mjs' });
    child.kill('SIGUSR2');
    const [code] = (await once(child, 'exit')) as [number | null];

    expect(code).toBe(1);
    expect(log()).toContain('"event":"fault","at":["at ');
    expect(log()).not.toContain(MARKER);
  });
});

describe('the service', () => {
  it('listens to this machine alone unless it is told otherwise, and says when others can reach it', async () => {
    const open = await start({ HOST: '0.0.0.0' });

    expect(await isReached(service.port, '127.0.0.2')).toBe(false); // another address of this machine
    expect(await isReached(open.port, '127.0.0.2')).toBe(true);
    expect(service.log()).not.toContain('open-to-others');
    await expect.poll(open.log).toContain('open-to-others');
  });

  it('answers what has begun to arrive when it is told to stop, and then ends', async () => {
    const stopping = await start();
    const body = JSON.stringify({ ruleSet: 'general', facts: { threats: true } });
    const sent = request({
      port: stopping.port,
      host: '127.0.0.1',
      path: '/assessments',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const answered = once(sent, 'response') as Promise<[{ readonly statusCode?: number }]>;
    sent.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 300));
    stopping.child.kill('SIGTERM');
    await expect.poll(stopping.log).toContain('"event":"stopping"');
    sent.end(body.slice(10));
    const [{ statusCode }] = await answered;
    const [code] = (await once(stopping.child, 'exit')) as [number | null];

    expect(statusCode).toBe(200);
    expect(code).toBe(0);
  });

  it.each([
    ['PORT', 'eighty'],
    ['MAX_FACTS', '-1'],
  ])('does not start with a setting that is no number: %s=%s', async (name, value) => {
    await expect(start({ [name]: value })).rejects.toThrow(`${name} is a whole number`);
  });
});

describe('the same without a service', () => {
  it('is the code that its page shows', () => {
    const page = readFileSync(join(root, 'examples/http-service/README.md'), 'utf8');
    consumer.write('embedded.mjs', /^```js\n(?<code>.*?)^```$/msu.exec(page)?.groups?.['code'] ?? '');

    expect(consumer.run(process.execPath, ['embedded.mjs'])).toContain('Next step');
  });
});

describe('the container', () => {
  const file = readFileSync(join(root, 'examples/http-service/Containerfile'), 'utf8');

  it('runs as another user than root, from one exact base, with a health check', () => {
    expect(file).toMatch(/^FROM \S+:\d+\.\d+\.\d+-\S+$/mu);
    expect(file).toMatch(/^USER node$/mu);
    expect(file).toContain('/health');
  });
});
