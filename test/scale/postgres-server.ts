import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type Processes, type Surroundings } from './processes.js';

const PROGRAMS = '/usr/lib/postgresql/15/bin';

/** A database server of the test's own, on a socket that nobody else can open. */
export interface Server {
  /** How clients find it. */
  readonly env: Readonly<Record<string, string>>;
  /** The answer to a query, one line for each row. */
  readonly ask: (query: string) => readonly string[];
  /** Shuts it down and removes what it has stored. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with an empty database.
 *
 * @param processes - Starts it, and ends it where `stop` is never called.
 * @returns The server, ready for clients.
 */
export async function startServer(processes: Processes): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const user = serverUser();
  const { uid, gid } = user;
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const data = join(folder, 'data');
  const made = await processes.run(
    join(PROGRAMS, 'initdb'),
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    folder,
    { user },
  );
  if (made.exit !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'unix_socket_permissions=0700',
    'fsync=off',
  ];
  const server = processes.start(
    join(PROGRAMS, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    folder,
    { user },
  );
  const env = { PGHOST: folder, PGUSER: 'postgres', PGDATABASE: 'postgres' };
  const ask = (query: string): readonly string[] =>
    execFileSync(join(PROGRAMS, 'psql'), ['--no-psqlrc', '-At', '-v', 'ON_ERROR_STOP=1', '-c', query], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\n')
      .slice(0, -1);
  await eventually('the database server', () => answers(ask) || undefined, 30);
  const stop = async (): Promise<void> => {
    await processes.run(join(PROGRAMS, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate'], folder, { user });
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { env, ask, stop };
}

/** The server refuses to run as root. */
function serverUser(): NonNullable<Surroundings['user']> {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function answers(ask: Server['ask']): boolean {
  try {
    return ask('SELECT 1').length === 1;
  } catch {
    return false;
  }
}
