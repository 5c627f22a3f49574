/**
 * Shows links across adverts: as rows, CSV, GraphML, text and an HTML page with the adverts of a cluster side by side. Pure; the command line adds files.
 *
 * @packageDocumentation
 */
export { alignTexts } from './aligned-texts.js';
export type { AlignedText, AlignedTexts, OwnStretch } from './aligned-texts.js';
export { linkCsv } from './link-csv.js';
export { linkDocument } from './link-document.js';
export { linkGraphml } from './link-graphml.js';
export { linkHtml } from './link-html.js';
export { linkRow } from './link-row.js';
export type { AdvertsById, LinkOfRow, LinkRow, PlaceRow, RowParts } from './link-row.js';
export { linkText, whyText } from './link-text.js';
export { linkSummary } from './link-summary.js';
export type { LinkSummary } from './link-summary.js';
export type { LinkReportParts } from './link-view.js';
export { namingOf } from './naming.js';
export type { Naming, NamingOptions } from './naming.js';
export { linkWords } from './words.js';
export type { LinkWords, WhyWords } from './words.js';
export { sharedWith } from './shared-with.js';
export { whyLinked } from './why.js';
export type { Nearly, Notice, Why, WhyParts, WhyStep } from './why.js';
export { whyDocument } from './why-document.js';
export type { WhyDocumentParts } from './why-document.js';
