import type { Explanation } from '../explain/explain.js';
import { reportDocument } from './document.js';
import type { Block, Item, ReportOptions } from './document.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** How plain text is laid out. */
export interface TextOptions extends ReportOptions {
  /** Width of a line in characters; 80 by default. */
  readonly width?: number;
  /** Wraps headings and strong lines, for instance in terminal colours. Text passes through unchanged by default. */
  readonly emphasise?: (text: string, kind: 'title' | 'heading' | 'strong') => string;
}

/**
 * An explanation as plain text for a terminal or a file. Control, bidirectional and invisible characters from the data are shown
 * as escapes, so that a note cannot change what a reader sees.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - Width, notes and emphasis.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * toText(explain(general, assess(general, { threats: true })));
 * ```
 */
export function toText(explanation: Explanation, messages: Messages = en, options: TextOptions = {}): string {
  return blocksToText(reportDocument(explanation, messages, options), options);
}

/**
 * Any blocks as plain text.
 *
 * @param blocks - The blocks.
 * @param options - Width and emphasis.
 * @returns The text, ending with a line break.
 */
export function blocksToText(blocks: readonly Block[], options: TextOptions = {}): string {
  const { width = 80, emphasise = (text: string): string => text } = options;
  const render = (block: Block): string => {
    switch (block.type) {
      case 'title':
        return emphasise(visible(block.text).toUpperCase(), 'title');
      case 'heading':
        return `\n${emphasise(visible(block.text), 'heading')}`;
      case 'paragraph': {
        const lines = wrap(visible(block.text), width - 2);
        return lines.map((line) => `  ${block.strong === true ? emphasise(line, 'strong') : line}`).join('\n');
      }
      case 'list':
        return block.items
          .map((item, index) => itemText(item, '  ', block.ordered === true ? `${index + 1}. ` : '• ', width))
          .join('\n');
    }
  };
  return `${blocks.map(render).join('\n')}\n`;
}

function itemText({ text, items = [] }: Item, indent: string, mark: string, width: number): string {
  const lines = wrap(visible(text), Math.max(width - indent.length - mark.length, 20));
  const own = lines.map((line, index) => indent + (index === 0 ? mark : ' '.repeat(mark.length)) + line);
  return [...own, ...items.map((item) => itemText(item, `${indent}${' '.repeat(mark.length)}`, '- ', width))].join(
    '\n',
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Control characters, formatting characters (bidirectional and zero-width among them), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Shows characters that a reader cannot see as escapes.
 *
 * @param text - Text from anywhere.
 * @returns The text with `\u{…}` in place of each of them.
 * @example
 * ```ts
 * visible('a\u202Eb'); // 'a\\u{202e}b'
 * ```
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
