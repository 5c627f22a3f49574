import { countFindings } from './finding.js';
import type { Counts, Finding } from './finding.js';

/** Findings with their number, as plain JSON. */
export interface FindingsReport {
  readonly format: 'check/1';
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/**
 * Findings with their number, for programs.
 *
 * @param findings - The findings.
 * @returns Plain JSON.
 * @example
 * ```ts
 * findingsToJson([]); // { format: 'check/1', findings: [], counts: { error: 0, warning: 0, note: 0 } }
 * ```
 */
export function findingsToJson(findings: readonly Finding[]): FindingsReport {
  return { format: 'check/1', findings, counts: countFindings(findings) };
}
