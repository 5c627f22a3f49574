import type { RowLink, Redaction, SharedWith } from './row.js';

/** A stretch of a text. */
type Stretch = readonly [number, number];

/** What of an advert a row may hold. */
export interface RowLinkParts {
  readonly text: string;
  readonly redact: Redaction;
  /** Where contact details stand in it. */
  readonly contacts: readonly Stretch[];
}

/**
 * What an advert shares with others, as its row says it: never more of the words than the redaction leaves.
 *
 * @param links - What it shares.
 * @param parts - The text, and what of it the row may hold.
 * @returns One entry for each.
 * @example
 * ```ts
 * rowLinks(input.across.links, { text: input.text, redact: 'spans', contacts: [] })[0]?.with; // ['a32', 'a33']
 * ```
 */
export function rowLinks(links: readonly SharedWith[], { text, redact, contacts }: RowLinkParts): readonly RowLink[] {
  return links.map(({ kind, with: ids, others, places }) => {
    const spans = places.flatMap(({ field, start, end }) => (field === 'text' ? [[start, end] as const] : []));
    const fields = [...new Set(places.flatMap(({ field }) => (field === 'text' ? [] : [field])))];
    const isWording = kind === 'same-text' || kind === 'similar-text';
    const shown =
      redact === 'none'
        ? spans
        : isWording && redact === 'spans'
          ? spans.flatMap((span) => outside(span, contacts))
          : [];
    const words = shown
      .map(([start, end]) => text.slice(start, end))
      .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
    return {
      kind,
      with: redact === 'full' ? [] : ids,
      others,
      spans,
      ...(fields.length > 0 && { fields }),
      ...(words.length > 0 && { words }),
    };
  });
}

/** What of a stretch lies outside others. */
function outside(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  return others.reduce<readonly Stretch[]>(
    (rest, [from, to]) =>
      rest.flatMap(([start, end]): readonly Stretch[] =>
        to <= start || from >= end
          ? [[start, end]]
          : (
              [
                [start, from],
                [to, end],
              ] as const
            ).filter(([first, last]) => first < last),
      ),
    [stretch],
  );
}
