/**
 * FHIR R4: rule sets and plans as Questionnaires, QuestionnaireResponses as facts.
 *
 * @packageDocumentation
 */
export { fhir } from './fhir.js';
export { readFhir } from './read-fhir.js';
export type { Exported, ExportedFile, ExportOptions, Loss } from '../form/export-options.js';
export type { AnswerSource, ReadForm } from '../form/read-answers.js';
