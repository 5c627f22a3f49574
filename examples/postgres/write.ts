import type { Client } from 'pg';

const ROWS_AT_ONCE = 5000;

/** What can be written, and how. */
export const RESULTS = { rows, clusters, 'set-aside': setAside } as const;

/** The rows of `screen`, in the order of the file. */
async function* rows(client: Client): AsyncGenerator<string> {
  for (let last = '0'; ;) {
    const { rows: found } = await client.query<{ line: string; content: string }>(
      'SELECT line, content FROM screening.screened WHERE line > $1 ORDER BY line LIMIT $2',
      [last, ROWS_AT_ONCE],
    );
    for (const { content } of found) yield content;
    const end = found.at(-1);
    if (end === undefined) return;
    last = end.line;
  }
}

/** Clusters in the order of their first advert by UTF-16 units, which is that of JavaScript and of no collation. */
async function* clusters(client: Client): AsyncGenerator<string> {
  const { rows: found } = await client.query<{ content: string }>('SELECT content FROM screening.cluster');
  const ordered = found.map(({ content }) => ({ content, first: firstAdvert(content) }));
  ordered.sort((one, other) => (one.first < other.first ? -1 : 1));
  for (const { content } of ordered) yield content;
}

function firstAdvert(row: string): string {
  const { adverts } = JSON.parse(row) as { readonly adverts: readonly string[] }; // the form that "link" writes
  return adverts[0] ?? '';
}

async function* setAside(client: Client): AsyncGenerator<string> {
  const { rows: found } = await client.query<{ key: string }>('SELECT key FROM screening.set_aside');
  yield* found.map(({ key }) => String(JSON.parse(key))).sort();
}
