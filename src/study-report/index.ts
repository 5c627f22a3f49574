/**
 * Shows a study as a page, as Markdown or as text, in English and Danish.
 *
 * @packageDocumentation
 */
export { studyToHtml } from './study-html.js';
export { studyToMarkdown } from './study-markdown.js';
export { studyToText } from './study-text.js';
export type { StudyTextOptions } from './study-text.js';
export type { StudyReportOptions } from './view.js';
