import { marksOf } from './indicator-facts.js';
import type { IndicatorFacts } from './indicator-facts.js';
import { markedText } from './marked-text.js';
import type { Segment } from './marked-text.js';
import type { ScreenRow } from './row.js';

/** Words and where they begin in the text that they come from. */
interface Piece {
  readonly start: number;
  readonly text: string;
}

/**
 * The words that the present indicators of a row rest on, and no others: no contact details, no text between them. Words that overlap are one excerpt.
 *
 * @param row - A row that holds its words.
 * @param facts - Which facts the indicators read.
 * @returns The excerpts in the order of the text, each cut into segments.
 * @example
 * ```ts
 * excerptsOf(row, indicatorFacts(sexAd)); // [[{ text: 'Ny i byen', marks: ['new-in-town'] }]]
 * ```
 */
export function excerptsOf(row: ScreenRow, facts: IndicatorFacts): readonly (readonly Segment[])[] {
  const shown = new Map(Object.entries(row.facts));
  const read = new Set(row.indicators.flatMap((indicator) => facts.of(indicator)));
  const contacts = [...shown].flatMap(([fact, { spans }]) => (facts.isContact(fact) ? spans : []));
  const pieces = [...read]
    .filter((fact) => !facts.isContact(fact) && shown.get(fact)?.value !== false)
    .flatMap((fact) => piecesOf(shown.get(fact)));
  const marks = marksOf(row, facts);
  return merged(pieces.flatMap((piece) => outside(piece, contacts))).map(({ start, text }) =>
    markedText(
      text,
      marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    ),
  );
}

function piecesOf(fact: ScreenRow['facts'][string] | undefined): readonly Piece[] {
  return (fact?.words ?? []).flatMap((text, index) => {
    const start = fact?.spans[index]?.[0];
    return start === undefined || text === '' ? [] : [{ start, text }];
  });
}

/** What of a piece lies outside some spans. */
function outside(piece: Piece, spans: readonly (readonly [number, number])[]): readonly Piece[] {
  return spans.reduce<readonly Piece[]>(
    (pieces, [from, to]) =>
      pieces.flatMap(({ start, text }) => {
        const end = start + text.length;
        if (to <= start || from >= end) return [{ start, text }];
        return [
          { start, text: text.slice(0, Math.max(from - start, 0)) },
          { start: to, text: text.slice(to - start) },
        ].filter((rest) => rest.start < end && rest.text.trim() !== '');
      }),
    [piece],
  );
}

/** Pieces that overlap or touch, as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    const end = last === undefined ? -1 : last.start + last.text.length;
    if (last === undefined || piece.start > end) whole.push(piece);
    else whole[whole.length - 1] = { start: last.start, text: last.text + piece.text.slice(end - piece.start) };
  }
  return whole;
}
