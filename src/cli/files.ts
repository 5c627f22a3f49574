import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IssueError } from '../issue.js';
import { readJson } from '../json/read-json.js';
import { describeIssue } from '../report/describe-issue.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import { EXIT, Failure } from './failure.js';
import { writeAll, wholeFile } from './whole-file.js';

const MOST_BYTES = 4_000_000;

/**
 * Reads a whole file, or standard input for `-`.
 *
 * @param path - Path, or `-`.
 * @param most - Most bytes that are read.
 * @returns The text; a byte order mark is left out.
 * @throws {@link Failure} when it cannot be read, is too large or is not UTF-8.
 */
export function readText(path: string, most: number = MOST_BYTES): string {
  const bytes = readBytes(path, most);
  if (bytes.length > most)
    throw new Failure(
      `${nameOf(path)}: larger than ${most / 1_000_000} MB; ${most === MOST_BYTES ? "one file holds one rule set or one person's facts" : 'cut it into parts'}`,
    );
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw new Failure(`${nameOf(path)}: this is UTF-16; save it as UTF-8`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${nameOf(path)}: this is not UTF-8; save it as UTF-8`);
  }
}

function readBytes(path: string, most: number): Uint8Array {
  try {
    return path === '-' ? readStandardInput(most) : readFileSync(path);
  } catch (error) {
    throw new Failure(`${nameOf(path)}: ${reasonOf(error)}`);
  }
}

/** Reads to the end, also where the writer is slow and the input is one that does not wait. */
function readStandardInput(most: number): Uint8Array {
  const chunks: Buffer[] = [];
  let size = 0;
  const wait = new Int32Array(new SharedArrayBuffer(4));
  while (size <= most) {
    const chunk = Buffer.alloc(65_536);
    try {
      const length = readSync(0, chunk);
      if (length === 0) break;
      chunks.push(chunk.subarray(0, length));
      size += length;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') break;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(wait, 0, 0, 10);
    }
  }
  return Buffer.concat(chunks);
}

/**
 * Reads strict JSON from a file or standard input.
 *
 * @param path - Path, or `-`.
 * @param messages - Language of the errors.
 * @returns The data.
 */
export function readData(path: string, messages: Messages): unknown {
  const text = readText(path);
  return inFile(path, messages, () => readJson(text));
}

/**
 * Runs something on the content of a file, and says in its errors which file it was.
 *
 * @param path - The file.
 * @param messages - Language of the errors.
 * @param work - What to run.
 * @returns What it gives.
 */
export function inFile<T>(path: string, messages: Messages, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    throw new Failure(error.issues.map((issue) => `${nameOf(path)}: ${describeIssue(issue, messages)}`).join('\n'));
  }
}

/** Where a result is to go. */
export interface Target {
  readonly force: boolean;
  /** Files that this run reads or writes besides. */
  readonly others: readonly string[];
}

/**
 * Makes sure before the work that a result can be written: never over an existing file without `force`, never over a file of this
 * run.
 *
 * @param path - The file.
 * @param target - `force`, and the other files.
 * @throws {@link Failure} when it cannot be written.
 */
export function checkTarget(path: string, { force, others }: Target): void {
  const fail = (reason: string): never => {
    throw new Failure(`${visible(path)}: ${reason}`, EXIT.cannotWrite);
  };
  if (others.some((other) => sameFile(other, path)))
    fail('this is the input, or another file of this run; give another name');
  if (existsSync(path) && !force) fail('exists already; give another name, or --force to replace it');
  const folder = dirname(path);
  if (!existsSync(folder)) fail('there is no such file or folder');
  if (!statSync(folder).isDirectory()) fail('part of the path is not a folder');
}

/**
 * Writes a result to a file that only its owner can read: all of it, or nothing.
 *
 * @param path - The file.
 * @param text - The text, or bytes.
 * @param target - `force`, and the other files of this run.
 * @throws {@link Failure} when it cannot be written.
 */
export function writeResult(path: string, text: string | Uint8Array, target: Target): void {
  checkTarget(path, target);
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  try {
    if (isPlain(path)) writeWhole(path, bytes, target.force);
    else writeThrough(path, bytes);
  } catch (error) {
    throw new Failure(`${visible(path)}: ${reasonOf(error)}`, EXIT.cannotWrite);
  }
}

function writeWhole(path: string, bytes: Uint8Array, replace: boolean): void {
  const file = wholeFile(path, replace);
  try {
    file.write(bytes);
    file.finish();
  } finally {
    file.drop();
  }
}

/** To a device or a pipe. */
function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** Whether a file is none that has to be taken as it is, such as /dev/stdout. */
export function isPlain(path: string): boolean {
  return !existsSync(path) || statSync(path).isFile();
}

function sameFile(a: string, b: string): boolean {
  if (a === '-') return false;
  if (resolve(a) === resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return realpathSync(a) === realpathSync(b) || (one.ino === other.ino && one.dev === other.dev);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EISDIR: 'this is a folder',
  ENOTDIR: 'part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than files may be here',
  EROFS: 'the disk is read-only',
  EEXIST: 'there is such a file already',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'what read it has gone',
};

/**
 * Why a file cannot be used, without the path.
 *
 * @param error - What was thrown.
 * @returns A reason in words.
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS[code] ?? `cannot be used (${code})`;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : visible(path);
}
