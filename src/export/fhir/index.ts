/**
 * FHIR R4: rule sets and plans as Questionnaires, QuestionnaireResponses as facts.
 *
 * @packageDocumentation
 */
export { fhir } from './fhir.js';
export { readFhir } from './read-fhir.js';
export type * from '../form/public-types.js';
