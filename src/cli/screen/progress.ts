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
