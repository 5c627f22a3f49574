import type { Block } from '../report/document.js';

/**
 * A heading.
 *
 * @param said - Its text.
 * @returns The block.
 * @example
 * ```ts
 * heading('In short'); // { type: 'heading', text: 'In short' }
 * ```
 */
export function heading(said: string): Block {
  return { type: 'heading', text: said };
}

/**
 * A paragraph.
 *
 * @param said - Its text.
 * @returns The block.
 * @example
 * ```ts
 * text('None.'); // { type: 'paragraph', text: 'None.' }
 * ```
 */
export function text(said: string): Block {
  return { type: 'paragraph', text: said };
}

/**
 * A list, unless it is empty.
 *
 * @param lines - Its lines.
 * @returns The block, or none.
 * @example
 * ```ts
 * list([]); // []
 * ```
 */
export function list(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ type: 'list', items: lines.map((said) => ({ text: said })) }];
}
