import { blocksToText } from '../report/text.js';
import type { TextOptions } from '../report/text.js';
import { linkDocument } from './link-document.js';
import type { LinkReportParts } from './link-view.js';
import { whyDocument } from './why-document.js';
import type { WhyDocumentParts } from './why-document.js';
import type { Why } from './why.js';

/**
 * Links across adverts as plain text for a terminal or a file.
 *
 * @param parts - Clusters, adverts and words.
 * @param options - Width and emphasis.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * linkText(parts).startsWith('LINKS ACROSS ADVERTS'); // true
 * ```
 */
export function linkText(parts: LinkReportParts, options: TextOptions = {}): string {
  return blocksToText(linkDocument(parts), options);
}

/**
 * Why two adverts are linked, or what nearly linked them, as plain text.
 *
 * @param why - The steps, from `whyLinked`.
 * @param parts - The adverts, and the words of the language.
 * @param options - Width and emphasis.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * whyText(why, { adverts, messages: en }).trimStart().startsWith('Why a31 and a33?'); // true
 * ```
 */
export function whyText(why: Why, parts: WhyDocumentParts, options: TextOptions = {}): string {
  return blocksToText(whyDocument(why, parts), options).trimStart();
}
