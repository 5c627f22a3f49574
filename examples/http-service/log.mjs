// What the log may say. Nothing of a request stands in it: no body, no address, no header, no text of an error, since that can quote any of them.
import Fastify from 'fastify';

/** Settings of Fastify's logger: only lines of this service, which have an `event`, are written as they are. */
export const logger = {
  level: 'info',
  base: { service: 'trafficking-indicators' },
  hooks: {
    logMethod([line, ...rest], write, level) {
      if (typeof line?.event === 'string') write.call(this, line);
      // A warning of the framework may hold an address: only that there was one is told.
      else if (level >= this.levels.values.warn) write.call(this, { event: 'framework', ...placeOf(line?.err) });
    },
  },
};

/** Fastify's own lines about requests hold addresses. */
export const logController = new Fastify.LogController({ disableRequestLogging: true });

/**
 * Where in the code an error came from, without its text.
 *
 * @param error - The error.
 */
export function placeOf(error) {
  const frames = String(error?.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at [^\n]*:\d+:\d+\)?$/u.test(line));
  return { at: frames.slice(0, 8).map((line) => line.trim()) };
}

/**
 * One line for one answer: which route, as it is written in the code, and what came of it.
 *
 * @param request - The request.
 * @param reply - Its answer.
 */
export function answered(request, reply) {
  const route = request.routeOptions.url ?? 'none';
  const { method } = request;
  return { event: 'answered', method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
}
