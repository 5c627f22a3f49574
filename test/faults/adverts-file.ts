import { TEXTS } from '../cli/adverts.js';
import { CANARY } from './started.js';

/**
 * A file of adverts with signs, shared numbers and lines that cannot be read, in several blocks of the reader, and not much work.
 *
 * @param count - How many lines.
 * @returns JSONL.
 */
export function advertsFile(count: number): string {
  return Array.from({ length: count }, (_, at) => `${at % 37 === 36 ? '{"id": "cut off' : lineOf(at)}\n`).join('');
}

function lineOf(at: number): string {
  return JSON.stringify({
    id: `a${at}`,
    country: 'DK',
    text: `${TEXTS[at % TEXTS.length] ?? ''} ${CANARY} nr. ${at}.`,
    // Three adverts each share a number.
    ...(at % 5 === 0 && {
      phone: `+45 00 00 ${String(20 + (Math.floor(at / 15) % 70))} ${at % 2 === 0 ? '01' : '02'}`,
    }),
    // Nobody reads it.
    note: 'n'.repeat(2500),
  });
}
