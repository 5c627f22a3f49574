/**
 * Shows explanations and issues in words: as text, Markdown or HTML, in English and Danish.
 *
 * @packageDocumentation
 */
export { da } from './da.js';
export { describeIssue } from './describe-issue.js';
export { answerText, reportDocument, wordsFor } from './document.js';
export type { Block, Item, ReportOptions } from './document.js';
export { en } from './en.js';
export { toHtml } from './html.js';
export { toMarkdown } from './markdown.js';
export type { Messages } from './messages.js';
export { planDocument, planToHtml, planToMarkdown, planToText } from './plan-document.js';
export type { PlanReportOptions } from './plan-document.js';
export { toText, visible } from './text.js';
export type { TextOptions } from './text.js';
