// Starts the service, and stops it without cutting off an answer.
import { placeOf } from './log.mjs';
import { createService } from './service.mjs';

/** How long answers that are under way may take after the service was told to stop. */
const STOP_WITHIN_MS = 10_000;

const number = (name, otherwise) => {
  const value = Number(process.env[name] ?? otherwise);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`${name} is a whole number such as ${otherwise}`);
  process.exit(2);
};
const host = process.env.HOST ?? '127.0.0.1';
const port = number('PORT', 8080);
const service = await createService({
  bodyBytes: number('MAX_BODY_BYTES', 262_144),
  facts: number('MAX_FACTS', 1000),
  requestMs: number('MAX_REQUEST_MS', 10_000),
});

// What Node itself would print of a fault can quote a request.
process.on('uncaughtException', (error) => {
  service.log.error({ event: 'fault', ...placeOf(error) });
  process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    service.log.info({ event: 'stopping' });
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void service.close().then(() => service.log.info({ event: 'stopped' }));
  });

await service.listen({ host, port });
service.log.info({ event: 'ready', port: service.server.address().port });
if (!['127.0.0.1', '::1', 'localhost'].includes(host))
  service.log.warn({ event: 'open-to-others', advice: 'put encryption and sign-in in front of this' });
