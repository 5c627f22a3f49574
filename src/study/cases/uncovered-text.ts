import { textOf } from './cells.js';
import type { Fields } from './cells.js';

/**
 * The text of a record without the places that facts already rest on (`facts[…].spans`, as rows of a screening have them).
 *
 * @param fields - The record.
 * @param column - Column of the text.
 * @returns What is left, with a line break where something was; `null` where there is no text.
 */
export function uncoveredText(fields: Fields, column: string): string | null {
  const raw = fields.get(column);
  const text = typeof raw === 'string' ? raw : textOf(fields, column);
  if (text === null || text === '') return null;
  const spans = spansIn(fields.get('facts')).sort(([a], [b]) => a - b);
  let left = '';
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) left += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}

type Span = readonly [number, number];

function spansIn(facts: unknown): Span[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.values(facts).flatMap((fact: unknown) => {
    if (typeof fact !== 'object' || fact === null || !('spans' in fact) || !Array.isArray(fact.spans)) return [];
    return fact.spans.filter(isSpan);
  });
}

function isSpan(span: unknown): span is Span {
  return Array.isArray(span) && span.length === 2 && span.every((at) => Number.isSafeInteger(at) && Number(at) >= 0);
}
