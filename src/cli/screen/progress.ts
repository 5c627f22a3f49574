import { extname } from 'node:path';
import type { Terminal } from '../terminal.js';
import { sizeOf } from '../unchanged.js';
import type { Run } from './run.js';

/** Milliseconds between two lines of progress. */
const BETWEEN_LINES = 250;

/** How far a run is. */
export interface Progress {
  readonly rows: number;
  /** Bytes done, and all of them where that is known. */
  readonly bytes: number;
  readonly size: number | undefined;
  /** Milliseconds since the run began, and what was done before it. */
  readonly elapsed: number;
  readonly rowsBefore: number;
  readonly bytesBefore: number;
}

/**
 * One line on how far a run is: rows, rate, share and time left.
 *
 * @param progress - Where it is.
 * @returns The line, without an end.
 */
export function progressLine({ rows, bytes, size, elapsed, rowsBefore, bytesBefore }: Progress): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const parts = [`${grouped(rows)} rows`, `${grouped(Math.round((rows - rowsBefore) / seconds))}/s`];
  const rate = (bytes - bytesBefore) / seconds;
  if (size !== undefined && size > 0 && rate > 0)
    parts.push(`${Math.min(100, Math.floor((100 * bytes) / size))} %`, `${timeOf((size - bytes) / rate)} left`);
  return parts.join(' · ');
}

/**
 * Shows on a terminal how far a run is, a few times a second, and nothing where there is no terminal.
 *
 * @param terminal - Where it is shown, and what time it is.
 * @param path - The input; the size of what is packed or piped says nothing.
 * @param from - Where a run goes on that was stopped before.
 * @returns Is told the bytes and rows that are done.
 */
export function progressOn(
  terminal: Terminal,
  path: string,
  from?: Run['from'],
): (bytes: number, rows: number) => void {
  const show = terminal.progress;
  if (show === undefined) return () => undefined;
  const size = path === '-' || extname(path) === '.gz' ? undefined : sizeOf(path);
  const began = terminal.now();
  let last = began;
  return (bytes, rows) => {
    const now = terminal.now();
    if (now - last < BETWEEN_LINES) return;
    last = now;
    const before = { rowsBefore: from?.summary.rows ?? 0, bytesBefore: from?.offset ?? 0 };
    show(progressLine({ rows, bytes, size, elapsed: now - began, ...before }));
  };
}

/** A count with its noun: `1 row`, `1,200 rows`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma between thousands, whatever the machine's locale. */
export function grouped(value: number): string {
  const digits = String(value);
  const first = digits.length % 3 || 3;
  const rest = digits.slice(first).match(/\d{3}/gu) ?? [];
  return [digits.slice(0, first), ...rest].join(',');
}

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
}
