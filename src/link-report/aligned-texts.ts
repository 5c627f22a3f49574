import { commonWords } from './common-words.js';
import { wordsOf } from './text-words.js';
import type { TextWord } from './text-words.js';

/** A stretch of a text that the others have otherwise, or not at all. */
export interface OwnStretch {
  /** Number of the gap in the common wording, from 1. */
  readonly gap: number;
  readonly start: number;
  readonly end: number;
}

/** One text of several that share wording. */
export interface AlignedText {
  /** Its own stretches, in order; the words between them are common. */
  readonly own: readonly OwnStretch[];
}

/** Several texts laid one over the other. */
export interface AlignedTexts {
  /** The common wording: words, and between them the numbers of the gaps. */
  readonly wording: readonly (string | number)[];
  /** For each text, in the order given. */
  readonly texts: readonly AlignedText[];
  /** How many gaps there are. */
  readonly gaps: number;
}

/**
 * Lays texts over one of them: what most of the others share with it is the common wording, and the rest of each text stands in numbered gaps of it. The
 * same number in two texts is the same place.
 *
 * @param texts - The texts.
 * @param base - Index of the one that they are laid over; the first by default.
 * @returns The common wording with its gaps, and each text's own stretches.
 * @example
 * ```ts
 * alignTexts(['Ida, new in Vejle', 'Mia, new in Vejle']).wording; // [1, 'new in Vejle']
 * ```
 */
export function alignTexts(texts: readonly string[], base: number = 0): AlignedTexts {
  const words = texts.map(wordsOf);
  const over = words[base] ?? [];
  const bare = over.map(({ word }) => word);
  const pairs = words.map((own, index) =>
    index === base
      ? own.map((_, at) => [at, at] as const)
      : commonWords(
          bare,
          own.map(({ word }) => word),
        ),
  );
  const ranks = coreRanks(pairs, base, over.length);
  const gapsOf = words.map((own, index) =>
    stretches(own, new Map(pairs[index]?.map(([at, place]) => [place, at])), ranks),
  );
  const used = [...new Set(gapsOf.flatMap((own) => own.map(({ gap }) => gap)))].sort((one, other) => one - other);
  const numbers = new Map(used.map((gap, index) => [gap, index + 1]));
  const text = texts[base] ?? '';
  return {
    wording: wordingOf(text, over, ranks, numbers),
    texts: gapsOf.map((own) => ({ own: own.map((one) => ({ ...one, gap: numbers.get(one.gap) ?? 0 })) })),
    gaps: used.length,
  };
}

/** For each word of the base: its number among those that more than half of the other texts share, or -1. */
function coreRanks(
  pairs: readonly (readonly (readonly [number, number])[])[],
  base: number,
  length: number,
): readonly number[] {
  const shared = new Int32Array(length);
  for (const [index, list] of pairs.entries()) {
    if (index === base) continue;
    for (const [at] of list) shared[at] = (shared[at] ?? 0) + 1;
  }
  const others = pairs.length - 1;
  let rank = 0;
  return Array.from(shared, (count) => (count * 2 > others ? rank++ : -1));
}

/** What of a text is no common word, by the gap it stands in: the number of common words before it. */
function stretches(
  words: readonly TextWord[],
  baseAt: ReadonlyMap<number, number>,
  ranks: readonly number[],
): readonly OwnStretch[] {
  const own: OwnStretch[] = [];
  let gap = 0;
  let open = false;
  for (const [place, { start, end }] of words.entries()) {
    const rank = ranks[baseAt.get(place) ?? -1] ?? -1;
    if (rank >= 0) gap = rank + 1;
    else {
      const last = own.at(-1);
      if (open && last !== undefined) own[own.length - 1] = { ...last, end };
      else own.push({ gap, start, end });
    }
    open = rank < 0;
  }
  return own;
}

function wordingOf(
  text: string,
  words: readonly TextWord[],
  ranks: readonly number[],
  numbers: ReadonlyMap<number, number>,
): readonly (string | number)[] {
  const wording: (string | number)[] = [];
  let stretch: { start: number; end: number; last: number } | undefined;
  const close = (): void => {
    if (stretch !== undefined) wording.push(text.slice(stretch.start, stretch.end));
    stretch = undefined;
  };
  const first = numbers.get(0);
  if (first !== undefined) wording.push(first);
  for (const [place, { start, end }] of words.entries()) {
    const rank = ranks[place] ?? -1;
    if (rank < 0) continue;
    // A word of the base that too few share may stand between two common ones without any gap number.
    if (stretch !== undefined && stretch.last === place - 1) stretch = { ...stretch, end, last: place };
    else {
      close();
      stretch = { start, end, last: place };
    }
    const gap = numbers.get(rank + 1);
    if (gap === undefined) continue;
    close();
    wording.push(gap);
  }
  close();
  return wording;
}
