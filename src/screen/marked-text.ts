/** The words that an indicator rests on: UTF-16 offsets, `end` is the first unit that no longer belongs to them. */
export interface Mark {
  readonly indicator: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, with the indicators that rest on it. */
export interface Segment {
  readonly text: string;
  /** Ids of indicators, in the order in which the marks were given; empty for text between them. */
  readonly marks: readonly string[];
}

/**
 * Cuts a text where marks begin and end. The segments joined are the text. A mark that begins or ends inside a character (a surrogate pair, an emoji
 * sequence, a flag, a letter with its accent) takes in the whole character.
 *
 * @param text - The text.
 * @param marks - What to mark; marks may overlap. What lies outside the text is left out.
 * @returns The segments in order; none for an empty text.
 * @example
 * ```ts
 * markedText('new in town', [{ indicator: 'new-in-town', start: 0, end: 3 }]);
 * // [{ text: 'new', marks: ['new-in-town'] }, { text: ' in town', marks: [] }]
 * ```
 */
export function markedText(text: string, marks: readonly Mark[]): readonly Segment[] {
  const whole = widened(text, marks);
  const order = [...new Set(marks.map(({ indicator }) => indicator))];
  const edges = edgesOf(whole);
  const places = [...new Set([0, ...edges.map(({ at }) => at), text.length])].sort((one, other) => one - other);
  const open = new Map<string, number>();
  const segments: Segment[] = [];
  let next = 0;
  for (const [index, place] of places.entries()) {
    for (; edges[next]?.at === place; next += 1) {
      const { indicator, by } = edges[next] as Edge; // the loop asked for it
      open.set(indicator, (open.get(indicator) ?? 0) + by);
    }
    const until = places[index + 1];
    if (until === undefined) break;
    const present = open.size === 0 ? [] : order.filter((indicator) => (open.get(indicator) ?? 0) > 0);
    append(segments, { text: text.slice(place, until), marks: present });
  }
  return segments;
}

interface Edge {
  readonly at: number;
  readonly indicator: string;
  /** 1 where a mark begins, -1 where it ends. */
  readonly by: 1 | -1;
}

function edgesOf(marks: readonly Mark[]): readonly Edge[] {
  return marks
    .flatMap(({ indicator, start, end }): readonly Edge[] => [
      { at: start, indicator, by: 1 },
      { at: end, indicator, by: -1 },
    ])
    .sort((one, other) => one.at - other.at);
}

/** Two stretches with the same marks are one. */
function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  const same =
    last?.marks.length === segment.marks.length && last.marks.every((id, index) => id === segment.marks[index]);
  if (same) segments[segments.length - 1] = { text: last.text + segment.text, marks: last.marks };
  else segments.push(segment);
}

/** Marks inside the text, each over whole characters. */
function widened(text: string, marks: readonly Mark[]): readonly Mark[] {
  const inside = marks
    .map(({ indicator, start, end }) => ({ indicator, start: Math.max(start, 0), end: Math.min(end, text.length) }))
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start < end);
  if (inside.length === 0) return inside;
  const characters = longCharacters(text);
  return inside.map(({ indicator, start, end }) => ({
    indicator,
    start: characterOver(characters, start)?.[0] ?? start,
    end: characterOver(characters, end)?.[1] ?? end,
  }));
}

/**
 * One character as a reader sees it: a line break of two units, a flag of two letters, or any character with its accents, selectors, skin tones and tags and
 * with what joiners hold to it. Example: `👩🏽‍🚀`.
 */
const CHARACTER =
  /(?:\r\n|\p{Regional_Indicator}{2}|[\s\S])(?:[\p{M}\p{Emoji_Modifier}\u200C\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic}?)*/gu;

/** Start and end of the characters that are longer than one unit. */
function longCharacters(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER))
    if (character.length > 1) found.push([index, index + character.length]);
  return found;
}

/** The character that begins before a place and ends after it. */
function characterOver(
  characters: readonly (readonly [number, number])[],
  place: number,
): readonly [number, number] | undefined {
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((characters[middle]?.[1] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  const found = characters[low];
  return found !== undefined && found[0] < place ? found : undefined;
}
