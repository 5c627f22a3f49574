import type { Issue } from '../issue.js';

/** How much a finding matters. An error must be mended, a warning looked at, a note known. The words are those of SARIF. */
export type Level = 'error' | 'warning' | 'note';

/**
 * One thing that a check found in a file.
 *
 * @example
 * ```ts
 * const finding: Finding = { check: 'unused-facts', level: 'error', file: 'my-set.json', path: '/facts/3', message: '…' };
 * ```
 */
export interface Finding {
  /** Id of the check. */
  readonly check: string;
  /** How much it matters. */
  readonly level: Level;
  /** The file, as it was named. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) to the place; `""` for the whole file. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do, or what was most likely meant. */
  readonly suggestion?: string;
  /** Line from 1, where the text of the file was given. */
  readonly line?: number;
  /** Column from 1, in UTF-16 units. */
  readonly column?: number;
}

/** What a linter says of a place; the check's id, its level and the line are added to it. */
export interface Flaw {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** The file; the rule set's own where none is named. */
  readonly file?: string;
  /** What is wrong, in one sentence; where there is an issue, its wording stands instead. */
  readonly message?: string;
  /** What to do. */
  readonly suggestion?: string;
  /** What the loader says of the place. */
  readonly issue?: Issue;
  /** The linter stopped here; what it would have found further on is not known. */
  readonly notFinished?: true;
}

/** How many findings there are of each level. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/**
 * Counts findings by level.
 *
 * @param findings - The findings.
 * @returns How many errors, warnings and notes.
 * @example
 * ```ts
 * countFindings([]); // { error: 0, warning: 0, note: 0 }
 * ```
 */
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
