// The service: limits, headers, log, and what is said when something is wrong. It keeps nothing.
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import { LANGUAGES } from './catalogue.mjs';
import { answered, logController, logger, placeOf } from './log.mjs';
import { chosen } from './negotiate.mjs';
import { description } from './openapi.mjs';
import { problem, Refused } from './problems.mjs';
import { addRoutes } from './routes.mjs';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/**
 * Makes the service without starting it.
 *
 * @param limits - `bodyBytes`: largest body; `facts`: most facts in it; `requestMs`: how long a request may take to arrive.
 * @returns The Fastify instance.
 */
export async function createService(limits) {
  const service = Fastify({
    logger,
    logController,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.requestMs + 5000, // after the answer that it was too slow
    http: {
      headersTimeout: limits.requestMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: Math.min(limits.requestMs, 1000),
    },
    return503OnClosing: false, // what has arrived is answered; new connections are not taken any more
    clientErrorHandler: refuseConnection,
    frameworkErrors: (_, request, reply) => sendProblem(request, reply, 'bad-request'),
  });
  service.server.maxConnections = 200;
  service.removeContentTypeParser('text/plain');
  // The library checks facts itself and says what is wrong in its own words; an assessment is sent as it is, byte for byte.
  service.setValidatorCompiler(() => () => true);
  service.setSerializerCompiler(() => JSON.stringify);
  service.addHook('onRequest', async (_, reply) => void reply.headers(HEADERS));
  let stopping = false;
  service.addHook('preClose', async () => void (stopping = true));
  service.addHook('onSend', async (_, reply) => void (stopping && reply.header('connection', 'close')));
  service.addHook('onResponse', async (request, reply) => request.log.info(answered(request, reply)));
  service.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'not-found'));
  service.setErrorHandler(refuse);
  await service.register(swagger, description(limits.facts));
  await service.register(async (routes) => addRoutes(routes, limits));
  return service;
}

/** What Fastify finds wrong before a request reaches its route. */
const BEFORE_THE_ROUTE = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
};

function refuse(error, request, reply) {
  if (error instanceof Refused) return sendProblem(request, reply, error.problem, error.issues);
  const name =
    BEFORE_THE_ROUTE[error.code] ?? (error.statusCode >= 400 && error.statusCode < 500 ? 'bad-request' : 'fault');
  if (name === 'fault') request.log.error({ event: 'fault', ...placeOf(error) });
  return sendProblem(request, reply, name);
}

function sendProblem(request, reply, name, issues) {
  const language = chosen(request.headers['accept-language'], LANGUAGES) ?? 'en';
  const body = problem(name, language, issues);
  return reply
    .code(body.status)
    .headers({ ...HEADERS, 'content-language': language })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

/** A connection that brings no request, or brings it too slowly. There is no reply yet to write on. */
function refuseConnection(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const body = problem(error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request');
  this.log.info({ event: 'refused', status: body.status });
  const text = JSON.stringify(body);
  const head = `HTTP/1.1 ${body.status} Refused\r\ncontent-type: application/problem+json; charset=utf-8\r\ncache-control: no-store`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`);
}
