import { createHash } from 'node:crypto';
import { closeSync, existsSync, fchmodSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { visible } from '../../report/text.js';
import { EXIT, Failure } from '../failure.js';
import { reasonOf } from '../files.js';
import { writeAll } from '../whole-file.js';
import type { Checkpoint } from './checkpoint.js';

/** A place for rows: a file that can be gone on with, or standard output. */
export interface Output {
  readonly write: (text: string) => void;
  /** Puts everything on the disk, and says how much there is. */
  readonly sync: () => { readonly length: number; readonly digest: string };
  readonly close: () => void;
}

/**
 * Opens a file for rows, readable by its owner alone. With a checkpoint, what was written behind it is cut off.
 *
 * @param path - The file.
 * @param from - The checkpoint to go on from.
 * @param force - Whether an existing file may be replaced.
 * @returns The output.
 * @throws {@link Failure} when it cannot be written, or is no longer what the checkpoint says.
 */
export function openOutput(path: string, from: Checkpoint | undefined, force: boolean): Output {
  const fail = (reason: string): never => {
    throw new Failure(`${visible(path)}: ${reason}`, EXIT.cannotWrite);
  };
  const attempt = <T>(work: () => T, hint = ''): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Failure) throw error;
      return fail(`${reasonOf(error)}${hint}`);
    }
  };
  const goesOn = from !== undefined && existsSync(path);
  if (from !== undefined && !goesOn && from.outputLength > 0)
    fail('the output of the unfinished run is gone; start again with --force');
  const file = attempt(() => openSync(path, goesOn ? 'r+' : force || from !== undefined ? 'w' : 'wx', 0o600));
  const isFile = fstatSync(file).isFile();
  if (isFile) fchmodSync(file, 0o600);
  const hint = isFile ? '; the rows before are kept: make room, and run the same command with --resume' : '';
  const hash = createHash('sha256');
  let length = 0;
  if (goesOn) {
    length = from.outputLength;
    if (fstatSync(file).size < length)
      fail('the output is shorter than the unfinished run left it; start again with --force');
    hashBeginning(file, length, (bytes) => hash.update(bytes));
    // Of a run that was killed before its second checkpoint, nothing counts.
    if (length > 0 && hash.copy().digest('hex') !== from.outputDigest)
      fail('the output was changed since the unfinished run; start again with --force');
    ftruncateSync(file, length);
  }
  return {
    write: (text) => {
      const bytes = Buffer.from(text, 'utf8');
      attempt(() => {
        writeAll(file, bytes, isFile ? length : undefined);
      }, hint);
      length += bytes.length;
      hash.update(bytes);
    },
    sync: () => {
      if (isFile)
        attempt(() => {
          fsyncSync(file);
        }, hint);
      return { length, digest: hash.copy().digest('hex') };
    },
    close: () => {
      closeSync(file);
    },
  };
}

function hashBeginning(file: number, length: number, add: (bytes: Buffer) => void): void {
  const chunk = Buffer.alloc(1 << 18);
  for (let at = 0; at < length;) {
    const count = readSync(file, chunk, 0, Math.min(chunk.length, length - at), at);
    if (count === 0) return;
    add(chunk.subarray(0, count));
    at += count;
  }
}
