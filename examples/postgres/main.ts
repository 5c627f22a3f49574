import { parseArgs } from 'node:util';
import pg from 'pg';
import { load } from './load.js';
import { work } from './work.js';
import { RESULTS } from './write.js';

const USAGE = `Screens and links adverts with workers around a PostgreSQL database, which PGHOST, PGUSER, PGDATABASE name.

node dist/main.js load adverts.jsonl [--most-adverts N] [--part-bytes N] [--screen="OPTIONS"] [--link="OPTIONS"]
node dist/main.js work [--name NAME] [--command "trafficking-indicators"] [--longest SECONDS]     as many of them as you like
node dist/main.js write rows|clusters|set-aside > FILE`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'most-adverts': { type: 'string', default: '1000' },
    'part-bytes': { type: 'string', default: '4000000' },
    screen: { type: 'string', default: '' },
    link: { type: 'string', default: '' },
    name: { type: 'string', default: `worker-${process.pid}` },
    command: { type: 'string', default: 'trafficking-indicators' },
    longest: { type: 'string', default: '240' },
  },
});

async function main(client: pg.Client): Promise<void> {
  const [task, what = ''] = positionals;
  if (task === 'load' && what !== '') {
    const settings = {
      mostAdverts: Number(values['most-adverts']),
      screen: words(values.screen),
      link: words(values.link),
    };
    console.error(`${await load(client, what, Number(values['part-bytes']), settings)} parts`);
  } else if (task === 'work') {
    const { name } = values;
    const command = { words: words(values.command), longestMs: Number(values.longest) * 1000 };
    await work(client, { name, command, say: (text) => console.error(`${name}: ${text}`) });
  } else if (task === 'write' && isResult(what)) {
    for await (const line of RESULTS[what](client)) process.stdout.write(`${line}\n`);
  } else throw new Error(USAGE);
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function isResult(what: string): what is keyof typeof RESULTS {
  return Object.hasOwn(RESULTS, what);
}

const client = new pg.Client();
// The server may end the session while a filter runs. Its work is free again, and whatever comes of it here has no use.
client.on('error', fail);
try {
  await client.connect();
  await main(client);
  await client.end();
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
