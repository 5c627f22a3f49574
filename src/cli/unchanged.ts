import { type BigIntStats, statSync } from 'node:fs';
import { Failure } from './failure.js';

/** What is told where a file is no longer what it was. */
export const CHANGED = 'the input was changed while it was read; run it again';

/**
 * Keeps an eye on a file that is read twice.
 *
 * @param path - The file.
 * @returns Throws a {@link Failure} where the file was changed, replaced or taken away since.
 */
export function unchangedSince(path: string): () => void {
  const isChanged = changedSince(path);
  return () => {
    if (isChanged()) throw new Failure(CHANGED);
  };
}

/**
 * Keeps an eye on a file.
 *
 * @param path - The file.
 * @returns Whether it was changed, replaced or taken away since. What is no plain file is read once and never complained of.
 */
export function changedSince(path: string): () => boolean {
  const before = stateOf(path);
  return () => before !== undefined && stateOf(path) !== before;
}

function stateOf(path: string): string | undefined {
  const stat = statOf(path);
  return stat?.isFile() === true ? [stat.dev, stat.ino, stat.size, stat.mtimeNs].join(' ') : undefined;
}

/** How large a file is, where it is still there and one that has a size. */
export function sizeOf(path: string): number | undefined {
  const stat = statOf(path);
  return stat?.isFile() === true ? Number(stat.size) : undefined;
}

/** Why a file cannot be looked at is said where it is read. */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
