/**
 * DHIS2: rule sets and plans as event programs with rules, events as facts.
 *
 * @packageDocumentation
 */
export { dhis2 } from './dhis2.js';
export { readDhis2 } from './read-dhis2.js';
export type * from '../form/public-types.js';
