import type { Explanation } from '../explain/explain.js';
import { reportDocument } from './document.js';
import type { Block, ReportOptions } from './document.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { blocksToMarkup, toPage } from './page.js';

/**
 * An explanation as one self-contained HTML page without script. It carries a content-security-policy that lets nothing load, and
 * what comes from the data is escaped.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - What to show.
 * @returns The page.
 * @example
 * ```ts
 * toHtml(explain(general, assess(general, {}))).startsWith('<!doctype html>'); // true
 * ```
 */
export function toHtml(explanation: Explanation, messages: Messages = en, options: ReportOptions = {}): string {
  return blocksToHtml(reportDocument(explanation, messages, options), explanation.ruleSet.title, messages);
}

/**
 * Any blocks as one self-contained HTML page.
 *
 * @param blocks - The blocks.
 * @param title - Title of the page.
 * @param messages - The words of its language.
 * @returns The page.
 */
export function blocksToHtml(blocks: readonly Block[], title: string, messages: Messages): string {
  return toPage({ language: messages.language, title, body: blocksToMarkup(blocks) });
}
