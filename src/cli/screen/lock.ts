import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { visible } from '../../report/text.js';
import { EXIT, Failure } from '../failure.js';
import { reasonOf } from '../files.js';
import { isAlive, wholeFile } from '../whole-file.js';

/** Who holds a lock. */
interface Holder {
  readonly process: number;
  readonly host: string;
  /** When the process began, where the system tells: numbers of processes are used again. */
  readonly began: string;
}

/** Milliseconds in which a lock may still be empty, because it is just being written. */
const BEING_WRITTEN = 2000;

/** Where the lock of an output stands: the same place by whatever name the output is called. */
export function lockPath(out: string): string {
  const path = existsSync(out) ? realpathSync(out) : join(realpathOf(dirname(out)), basename(out));
  return `${path}.checkpoint.lock`;
}

function realpathOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Keeps other runs from writing to the same output. The lock of a run that was killed does not count.
 *
 * @param out - The output.
 * @returns Takes the lock away.
 * @throws {@link Failure} where another run is at work, or the lock cannot be written.
 */
export function lockOutput(out: string): () => void {
  const path = lockPath(out);
  const own = JSON.stringify({ process: process.pid, host: hostname(), began: beginningOf(process.pid) });
  if (!create(path, own, out)) {
    takeAway(path, out);
    if (!create(path, own, out)) throw held(path, out);
  }
  return () => {
    if (contentOf(path) === own) rmSync(path, { force: true });
  };
}

/** A lock comes into being with its content: one that does not say whose it is would keep everybody away. */
function create(path: string, content: string, out: string): boolean {
  try {
    const file = wholeFile(path, false);
    try {
      file.write(Buffer.from(content, 'utf8'));
      file.finish();
    } finally {
      file.drop();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new Failure(`${visible(out)}: ${reasonOf(error)}`, EXIT.cannotWrite);
  }
}

/** Takes the lock of a dead run away. What was moved is looked at once more: another run may have been quicker. */
function takeAway(path: string, out: string): void {
  if (isHeld(path)) throw held(path, out);
  // Under a name that is swept where this run is killed here.
  const aside = `${path}.${process.pid}.new`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const isQuicker = isHeld(aside);
  if (isQuicker) renameSync(aside, path);
  else rmSync(aside, { force: true });
  if (isQuicker) throw held(path, out);
}

function isHeld(path: string): boolean {
  const content = contentOf(path);
  if (content === undefined) return false;
  if (content === '') return Date.now() - statSync(path).mtimeMs < BEING_WRITTEN;
  const holder = holderIn(content);
  // What is no lock of ours is nothing to take away, and of other machines nobody knows here.
  if (holder?.host !== hostname()) return true;
  return isAlive(holder.process) && beginningOf(holder.process) === holder.began;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(content: string): Holder | undefined {
  try {
    const data = JSON.parse(content) as Partial<Holder> | null; // its parts are looked at one by one
    const { process: number, host, began } = data ?? {};
    if (typeof number !== 'number' || typeof host !== 'string' || typeof began !== 'string') return undefined;
    return { process: number, host, began };
  } catch {
    return undefined;
  }
}

function beginningOf(number: number): string {
  // The name of the program stands in parentheses and may hold spaces; the time is the twentieth word behind it.
  const stat = contentOf(`/proc/${number}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function held(path: string, out: string): Failure {
  return new Failure(
    `${visible(out)}: another run is writing to it; if you are sure that none is, remove ${visible(path)}`,
    EXIT.cannotWrite,
  );
}
