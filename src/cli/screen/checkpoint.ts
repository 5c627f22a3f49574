import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { NO_ROWS, type ScreenSummary } from '../../screen/summary.js';
import { visible } from '../../report/text.js';
import { EXIT, Failure } from '../failure.js';
import { reasonOf } from '../files.js';
import { writeAll } from '../whole-file.js';

/** How far a run has come: everything before it is in the output, nothing after it counts. */
export interface Checkpoint {
  readonly format: 'screen-checkpoint/1';
  /** Digest of the job: set, options and the files beside the adverts. */
  readonly job: string;
  /** The next record: its line, and its place in the unpacked input. */
  readonly line: number;
  readonly offset: number;
  /** SHA-256 of the input up to there. */
  readonly inputDigest: string;
  /** Bytes of the output that count, and their SHA-256. */
  readonly outputLength: number;
  readonly outputDigest: string;
  readonly summary: ScreenSummary;
  /** The adverts met that the files beside the input speak of, as places in `expectedIds`: the checkpoint holds nothing of the content. */
  readonly met: readonly number[];
}

/** The checkpoint of a run that has done nothing yet. */
export const NOTHING_DONE: Omit<Checkpoint, 'job'> = {
  format: 'screen-checkpoint/1',
  line: 1,
  offset: 0,
  inputDigest: '',
  outputLength: 0,
  outputDigest: '',
  summary: NO_ROWS,
  met: [],
};

/** Where the checkpoint of an output stands. */
export function checkpointPath(out: string): string {
  return `${out}.checkpoint`;
}

/** Where a checkpoint is written before it is put into its place. */
export function temporaryPath(out: string): string {
  return `${checkpointPath(out)}.new`;
}

/**
 * Writes a checkpoint so that there is always a whole one: to a file beside it, to the disk, and then into its place.
 *
 * @param out - The output that it is about.
 * @param checkpoint - The checkpoint.
 * @throws {@link Failure} when it cannot be written.
 */
export function writeCheckpoint(out: string, checkpoint: Checkpoint): void {
  const path = checkpointPath(out);
  const temporary = temporaryPath(out);
  try {
    // One that a killed run left, or a link that somebody laid there, is nothing to write through.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx', 0o600);
    try {
      writeAll(file, Buffer.from(JSON.stringify(checkpoint), 'utf8'));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    // What is half written takes room where there may be none.
    rmSync(temporary, { force: true });
    throw new Failure(`${visible(path)}: ${reasonOf(error)}`, EXIT.cannotWrite);
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Some systems cannot sync a folder; the rename is then as safe as they make it.
  }
}

/**
 * The checkpoint of an output.
 *
 * @param out - The output.
 * @returns The checkpoint, or nothing where there is none.
 * @throws {@link Failure} where the file is none.
 */
export function readCheckpoint(out: string): Checkpoint | undefined {
  const path = checkpointPath(out);
  if (!existsSync(path)) return undefined;
  try {
    const data = JSON.parse(readFileSync(path, 'utf8')) as Partial<Checkpoint> | null; // its parts are looked at one by one
    if (data !== null && isCheckpoint(data)) return data;
  } catch {
    // Said below.
  }
  throw new Failure(`${visible(path)}: this is no checkpoint of a run; remove it and start again with --force`);
}

/** Our own file is written whole or not at all; one that somebody changed could count anything. */
function isCheckpoint(data: Partial<Checkpoint>): data is Checkpoint {
  const { format, job, line, offset, inputDigest, outputLength, outputDigest, summary, met } = data;
  return (
    format === 'screen-checkpoint/1' &&
    [job, inputDigest, outputDigest].every((digest) => typeof digest === 'string') &&
    isCount(line) &&
    line > 0 &&
    [offset, outputLength].every(isCount) &&
    Array.isArray(met) &&
    met.every(isCount) &&
    isSummary(summary)
  );
}

function isSummary(summary: unknown): summary is ScreenSummary {
  if (typeof summary !== 'object' || summary === null) return false;
  const parts = new Map<string, unknown>(Object.entries(summary));
  return Object.entries(NO_ROWS).every(([name, nothing]) => {
    const part = parts.get(name);
    if (typeof nothing === 'number') return isCount(part);
    return typeof part === 'object' && part !== null && Object.values(part).every(isCount);
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Takes the checkpoint of a finished run away. */
export function removeCheckpoint(out: string): void {
  rmSync(checkpointPath(out), { force: true });
  rmSync(temporaryPath(out), { force: true });
}
