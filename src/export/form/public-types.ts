/** The types that every exporter and importer shares. */
export type { Exported, ExportedFile, ExportOptions, Loss } from './export-options.js';
export type { AnswerSource, ReadForm } from './read-answers.js';
