import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that comes into being whole, or not at all. */
export interface WholeFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Puts it on the disk and then into its place. */
  readonly finish: () => void;
  /** Leaves nothing of it, where it is not finished. */
  readonly drop: () => void;
}

/**
 * Begins a file, readable by its owner alone, under another name beside its place: a run that is killed or finds the disk full leaves no half file that looks
 * like a whole one, and what is replaced stays until then.
 *
 * @param path - Its place: nothing, or a plain file.
 * @param replace - Whether a file that is there may be replaced.
 * @returns The file.
 */
export function wholeFile(path: string, replace: boolean): WholeFile {
  const place = replace && existsSync(path) ? realpathSync(path) : path;
  dropDead(place);
  const temporary = `${place}.${process.pid}.new`;
  const file = openSync(temporary, 'wx', 0o600);
  const state = { isOpen: true };
  const close = (): void => {
    if (state.isOpen) closeSync(file);
    state.isOpen = false;
  };
  return {
    write: (bytes) => {
      writeAll(file, bytes);
    },
    finish: () => {
      fsyncSync(file);
      close();
      if (replace) renameSync(temporary, place);
      else putInPlace(temporary, place);
    },
    drop: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/**
 * Takes away what killed runs left beside a file.
 *
 * @param place - The file.
 */
export function dropDead(place: string): void {
  const [folder, start] = [dirname(place), `${basename(place)}.`];
  for (const name of readdirSync(folder)) {
    const number = name.startsWith(start) ? /^(\d{1,10})\.new$/u.exec(name.slice(start.length))?.[1] : undefined;
    // One of our own number is not ours: nothing is written yet.
    if (number !== undefined && (Number(number) === process.pid || !isAlive(Number(number))))
      rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process of this machine is there. */
export function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Never over a file that came in the meantime. */
function putInPlace(temporary: string, place: string): void {
  try {
    linkSync(temporary, place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // Some file systems have no second names.
    if (existsSync(place)) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    renameSync(temporary, place);
  }
}

/**
 * Writes all of some bytes: a disk that is nearly full takes a part of them and says nothing.
 *
 * @param file - An open file.
 * @param bytes - The bytes.
 * @param place - Where they go in the file; behind what was written before by default.
 */
export function writeAll(file: number, bytes: Uint8Array, place?: number): void {
  for (let at = 0; at < bytes.length;)
    at += writeSync(file, bytes, at, bytes.length - at, place === undefined ? null : place + at);
}
