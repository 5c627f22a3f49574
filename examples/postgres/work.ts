import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Command, filtered, linesFrom } from './filter.js';
import { join } from './join.js';

const BETWEEN_LOOKS_MS = 200;

/** What a worker is told on its own machine. */
export interface Worker {
  readonly name: string;
  /** How the command line is started. */
  readonly command: Command;
  /** What it is at, without anything of the content. */
  readonly say: (text: string) => void;
}

interface Work {
  readonly number: string;
  readonly stage: 'read' | 'join' | 'link';
  readonly part: number;
}

/** The components can be found when all keys are there. What another worker has taken is passed over. */
const TAKE = `
  SELECT number, stage, part FROM work
  WHERE done_by IS NULL AND (stage <> 'join' OR NOT EXISTS (SELECT FROM work WHERE stage = 'read' AND done_by IS NULL))
  ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** One that hangs while it is sent something is not idle to the server, which would wait for it for ever. */
const FREE = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'screening' AND wait_event = 'ClientWrite'
    AND now() - state_change > $1 * interval '1 millisecond'`;

/** Does work until there is none left. What is taken, its results and that it is done are one transaction: all of it holds, or nothing. */
export async function work(client: Client, worker: Worker): Promise<void> {
  await client.query('SET search_path TO screening');
  const longestIdle = Math.ceil(worker.command.longestMs * 1.25);
  await client.query(`SET application_name TO 'screening'`);
  // A worker that hangs for longer than any filter takes loses its session, and what it had taken is free again.
  await client.query(`SET idle_in_transaction_session_timeout TO ${longestIdle}`);
  for (;;) {
    await client.query('BEGIN');
    const { rows } = await client.query<Work>(TAKE);
    const [taken] = rows;
    if (taken !== undefined) {
      worker.say(`${taken.stage} ${taken.part}`);
      await STAGES[taken.stage](client, taken.part, worker);
      await client.query('UPDATE work SET done_by = $1 WHERE number = $2', [worker.name, taken.number]);
    }
    await client.query('COMMIT');
    if (taken !== undefined) continue;
    const left = await client.query('SELECT FROM work WHERE done_by IS NULL LIMIT 1');
    if (left.rowCount === 0) return;
    await client.query(FREE, [longestIdle]);
    await after(BETWEEN_LOOKS_MS);
  }
}

const STAGES = { read, join, link };

function withArgs({ words, longestMs }: Command, ...args: readonly string[]): Command {
  return { words: [...words, ...args], longestMs };
}

interface Settings {
  readonly screen_options: readonly string[];
  readonly link_options: readonly string[];
}

async function settingsOf(client: Client): Promise<Settings> {
  const { rows } = await client.query<Settings>(
    `SELECT screen_options, ARRAY['--most-adverts', most_adverts::text] || link_options AS link_options FROM settings`,
  );
  return rows[0] ?? { screen_options: [], link_options: [] };
}

/** A row of `link --keys`; `keys` is missing where the line could not be used. */
interface KeyRow {
  readonly line: number;
  readonly id: string | null;
  readonly keys?: readonly { readonly kind: string; readonly key: string }[];
}

async function read(client: Client, part: number, { command }: Worker): Promise<void> {
  const { screen_options, link_options } = await settingsOf(client);
  const { rows } = await client.query<{ line: string; byte: string; content: Buffer }>(
    'SELECT line, byte, content FROM record WHERE part = $1 ORDER BY line',
    [part],
  );
  const records = rows.map(({ line, byte, content }) => ({ line: Number(line), byte: Number(byte), content }));
  const form = ['--input', 'jsonl'];
  const screened = await filtered(
    withArgs(command, 'screen', '-', ...form, '--format', 'jsonl', ...screen_options),
    records,
  );
  await client.query('INSERT INTO screened SELECT * FROM unnest($1::bigint[], $2::text[])', [
    records.map(({ line }) => line),
    screened,
  ]);
  const keyed = await filtered(withArgs(command, 'link', '-', '--keys', ...form, ...link_options), records);
  const adverts = keyed.map((row) => JSON.parse(row) as KeyRow).filter(({ keys }) => keys !== undefined); // the form that docs/scale.md gives
  await client.query('INSERT INTO advert SELECT * FROM unnest($1::bigint[], $2::text[])', [
    adverts.map(({ line }) => line),
    adverts.map(({ id }) => JSON.stringify(id)),
  ]);
  const keys = adverts.flatMap(({ line, keys = [] }) =>
    keys.map(({ kind, key }) => ({ line, name: `${kind}:${key}` })),
  );
  await client.query('INSERT INTO advert_key SELECT * FROM unnest($1::bigint[], $2::text[])', [
    keys.map(({ line }) => line),
    keys.map(({ name }) => JSON.stringify(name)),
  ]);
}

/** Links whole components, as the single machine does when the keys that link nothing are given. */
async function link(client: Client, part: number, { command }: Worker): Promise<void> {
  const { link_options } = await settingsOf(client);
  const { rows } = await client.query<{ content: Buffer }>(
    'SELECT content FROM record JOIN member USING (line) WHERE member.part = $1 ORDER BY line',
    [part],
  );
  const aside = await client.query<{ key: string }>('SELECT key FROM set_aside');
  const folder = mkdtempSync(pathOf(tmpdir(), 'link-'));
  try {
    const [adverts, ignore] = [pathOf(folder, 'adverts.jsonl'), pathOf(folder, 'set-aside.txt')];
    writeFileSync(adverts, Buffer.concat(rows.flatMap(({ content }) => [content, Buffer.from('\n')])));
    writeFileSync(ignore, aside.rows.map(({ key }) => `${String(JSON.parse(key))}\n`).join(''));
    const options = ['--input', 'jsonl', '--format', 'jsonl', '--ignore', ignore, ...link_options];
    const clusters = await linesFrom(withArgs(command, 'link', adverts, ...options));
    await client.query('INSERT INTO cluster SELECT $1, * FROM unnest($2::text[])', [part, clusters]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
