import type { Span } from '../text/types.js';

/**
 * The parts of a text in which contacts may stand. Reading a text for contacts costs fifty times as much as finding where there may be any.
 *
 * @param text - A text.
 * @returns Stretches in order, none touching another.
 */
export function contactWindows(text: string): readonly Span[] {
  return text === '' ? [] : [{ start: 0, end: text.length }];
}
