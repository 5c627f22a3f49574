import type { Explanation } from '../explain/explain.js';
import { reportDocument } from './document.js';
import type { Block, Item, ReportOptions } from './document.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { visible } from './text.js';

/**
 * An explanation as Markdown (CommonMark). What comes from the data is escaped, so that it stays text.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - What to show.
 * @returns The Markdown, ending with a line break.
 * @example
 * ```ts
 * toMarkdown(explain(general, assess(general, { threats: true }))).split('\n')[0]; // '# General indicators of human trafficking'
 * ```
 */
export function toMarkdown(explanation: Explanation, messages: Messages = en, options: ReportOptions = {}): string {
  return blocksToMarkdown(reportDocument(explanation, messages, options));
}

/**
 * Any blocks as Markdown.
 *
 * @param blocks - The blocks.
 * @returns The Markdown, ending with a line break.
 */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(render).join('\n\n')}\n`;
}

function render(block: Block): string {
  switch (block.type) {
    case 'title':
      return `# ${escape(block.text)}`;
    case 'heading':
      return `## ${escape(block.text)}`;
    case 'paragraph':
      return block.strong === true ? `**${escape(block.text)}**` : escape(block.text);
    case 'list':
      return block.items
        .map((item, index) => renderItem(item, '', block.ordered === true ? `${index + 1}. ` : '- '))
        .join('\n');
  }
}

function renderItem({ text, items = [] }: Item, indent: string, mark: string): string {
  const inner = `${indent}${' '.repeat(mark.length)}`;
  return [`${indent}${mark}${escape(text)}`, ...items.map((item) => renderItem(item, inner, '- '))].join('\n');
}

/** Characters that mean something in Markdown or HTML anywhere in a line. */
const SPECIAL = /[\\`*_{}[\]<>#|~!&]/gu;
/** A mark at the start of a line that would begin a list, a heading underline or a rule. */
const LINE_START = /^(?:[-+=]|\d+[.)](?=\s|$))/u;

function escape(text: string): string {
  return visible(text.trim())
    .replace(SPECIAL, '\\$&')
    .replace(LINE_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
