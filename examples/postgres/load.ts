import { createReadStream, readFileSync } from 'node:fs';
import type { Client } from 'pg';
import type { Place } from './filter.js';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What a run is done with; the same for all workers. */
export interface Settings {
  readonly mostAdverts: number;
  readonly screen: readonly string[];
  readonly link: readonly string[];
}

/** Puts a file of adverts (JSONL) into the database, in parts, with the work that there is to do. All of it or nothing. */
export async function load(client: Client, path: string, partBytes: number, settings: Settings): Promise<number> {
  await client.query('BEGIN');
  await client.query(readFileSync(new URL('../schema.sql', import.meta.url), 'utf8'));
  const { mostAdverts, screen, link } = settings;
  await client.query('INSERT INTO settings VALUES ($1, $2, $3)', [mostAdverts, screen, link]);
  let part = 0;
  for await (const records of partsOf(path, partBytes)) {
    await client.query(
      `INSERT INTO record (part, line, byte, content)
       SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::bytea[])`,
      [part, records.map(({ line }) => line), records.map(({ byte }) => byte), records.map(({ content }) => content)],
    );
    await client.query(`INSERT INTO work (stage, part) VALUES ('read', $1)`, [part]);
    part += 1;
  }
  await client.query(`INSERT INTO work (stage, part) VALUES ('join', $1)`, [Math.max(1, part)]);
  await client.query('COMMIT');
  return part;
}

type Line = Place & { readonly content: Buffer };

async function* partsOf(path: string, partBytes: number): AsyncGenerator<readonly Line[]> {
  let [part, size] = [new Array<Line>(), 0];
  for await (const record of linesOf(path)) {
    if (record.content.every(isSpace)) continue;
    part.push(record);
    size += record.content.length;
    if (size < partBytes) continue;
    yield part;
    [part, size] = [[], 0];
  }
  if (part.length > 0) yield part;
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  let [rest, line, byte]: [Buffer, number, number] = [Buffer.alloc(0), 1, 0];
  const cut = (bytes: Buffer): Line => {
    const mark = byte === 0 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
    const found = { line, byte: byte + mark, content: bytes.subarray(mark) };
    line += 1;
    byte += bytes.length + 1;
    return found;
  };
  // The types of Node say that chunks may be text; without an encoding they are bytes.
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield cut(bytes.subarray(from, end));
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield cut(rest);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
