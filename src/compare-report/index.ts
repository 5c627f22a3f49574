/**
 * Shows what differs between two rule sets, in data and in results, as the parts of a report.
 *
 * @packageDocumentation
 */
export { compareDocument } from './compare-document.js';
export type { ComparePage, WordedSet } from './compare-document.js';
export { compareWords } from './words.js';
export type { CompareWords } from './words.js';
