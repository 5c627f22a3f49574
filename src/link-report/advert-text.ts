import type { Advert, Place } from '../link/types.js';
import { joined, markup, NOTHING, writtenText } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { markedText } from '../screen/marked-text.js';
import type { Segment } from '../screen/marked-text.js';
import type { AlignedText } from './aligned-texts.js';

/** What of an advert is marked. */
export interface MarkedParts {
  /** Shared contacts: the letter by which the page calls each of them, and where it stands. */
  readonly keys: readonly { readonly letter: string; readonly places: readonly Place[] }[];
  /** How its text lies over that of the others; nothing where it shares no wording. */
  readonly aligned: AlignedText | undefined;
  /** Whether all of it is shown, or only what is shared. */
  readonly whole: boolean;
}

/**
 * A text with the contacts that it shares framed, and what it has otherwise than others underlined and numbered.
 *
 * @param advert - The advert.
 * @param parts - What is marked, and whether all is shown.
 * @returns The quotation; nothing where nothing of the text may be shown.
 * @example
 * ```ts
 * advertText({ id: 'a', text: 'Ring 00 00 12 34' }, parts); // <blockquote …>Ring <span class="key">00 00 12 34<sup>[A]</sup></span></blockquote>
 * ```
 */
export function advertText({ text }: Advert, { keys, aligned, whole }: MarkedParts): Markup {
  const marks = [
    ...(aligned?.own ?? []).map(({ gap, start, end }) => ({ indicator: `${gap}`, start, end })),
    ...keys.flatMap(({ letter, places }) =>
      places.filter(({ field }) => field === 'text').map(({ start, end }) => ({ indicator: letter, start, end })),
    ),
  ];
  const segments = markedText(text, marks).map(readMarks);
  const pieces = whole ? segments.map(inFull) : aligned === undefined ? onlyKeys(segments) : segments.map(onlyShared);
  if (pieces.every((piece) => piece === NOTHING)) return NOTHING;
  return markup`<blockquote lang="" dir="auto">${joined(pieces)}</blockquote>`;
}

interface Piece {
  readonly text: string;
  /** Number of the gap in which it stands. */
  readonly gap: string | undefined;
  /** Whether its own words end here. */
  readonly ends: boolean;
  readonly letters: readonly string[];
  /** The letters whose contact ends here. */
  readonly closed: readonly string[];
}

function readMarks({ text, marks }: Segment, index: number, all: readonly Segment[]): Piece {
  const next = all[index + 1]?.marks ?? [];
  const gap = marks.find(isNumber);
  const letters = marks.filter((mark) => !isNumber(mark));
  return {
    text,
    gap,
    ends: gap !== undefined && !next.includes(gap),
    letters,
    closed: letters.filter((one) => !next.includes(one)),
  };
}

function isNumber(mark: string): boolean {
  return /^\d+$/u.test(mark);
}

function inFull({ text, gap, ends, letters, closed }: Piece): Markup {
  const framed = letters.length === 0 ? writtenText(text) : framedKey(writtenText(text), closed);
  return gap === undefined ? framed : markup`<mark>${framed}${ends ? numbered(gap) : NOTHING}</mark>`;
}

function onlyShared({ text, gap, ends, letters, closed }: Piece): Markup {
  if (letters.length > 0) return framedKey(writtenText(text), closed);
  if (gap === undefined) return writtenText(text);
  return ends ? markup`<span class="gap">[${gap}]</span>` : NOTHING;
}

function onlyKeys(pieces: readonly Piece[]): readonly Markup[] {
  const shown = pieces.filter(({ letters }) => letters.length > 0);
  return shown.map(
    ({ text, closed }, index) => markup`${index === 0 ? '… ' : ''}${framedKey(writtenText(text), closed)} … `,
  );
}

/**
 * A contact in its frame.
 *
 * @param words - How it is written.
 * @param letters - What the page calls it.
 * @returns The frame.
 * @example
 * ```ts
 * framedKey(markup`00 00 12 34`, ['A']);
 * ```
 */
export function framedKey(words: Markup, letters: readonly string[]): Markup {
  return markup`<span class="key">${words}${letters.length === 0 ? NOTHING : markup`<sup>[${letters.join(', ')}]</sup>`}</span>`;
}

function numbered(gap: string): Markup {
  return markup`<sup>[${gap}]</sup>`;
}
