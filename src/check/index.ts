/**
 * Checks rule sets with their translations and releases: their shape, what their rules do, what they rest on, and how they are
 * worded. What is found is a list of plain values, and can be had as text, as JSON and as SARIF.
 *
 * @packageDocumentation
 */
export { check, checkAll } from './check.js';
export type { CheckAllOptions, CheckOptions } from './check.js';
export { countFindings } from './finding.js';
export type { Counts, Finding, Level } from './finding.js';
export { findingsToJson } from './json.js';
export type { FindingsReport } from './json.js';
export { CHECKS } from './linters.js';
export type { CheckDescription } from './linter.js';
export type { Material, MaterialFile } from './material.js';
export { findingsToSarif } from './sarif.js';
export { findingsToText } from './text.js';
export type { FindingsTextOptions } from './text.js';
