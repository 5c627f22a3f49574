import { needObjects } from '../../given.js';
/** A record and the part that it is in. */
export interface SplitRecord {
  /** Identifies the case; records of one id are one case. */
  readonly id: string;
  readonly fold: number;
  /** Person, advertiser or the like; records of one cluster know of one another. */
  readonly cluster?: string;
  /** The words of its text. Not the states of indicators: those are often equal without any leak. */
  readonly words?: readonly string[];
}

/** Two records on different sides of a border that are not independent. */
export interface Leak {
  /** Place of the earlier record. */
  readonly a: number;
  /** Place of the later record. */
  readonly b: number;
  readonly kind: 'same-case' | 'same-cluster' | 'same-text' | 'near-text';
  /** Share of words in common, of all words of both; 1 except for near texts. */
  readonly similarity: number;
}

/**
 * Finds what leaks from one part of the records into another: the same case, the same cluster, equal or nearly equal texts.
 *
 * A record is told once for each kind, with the first record in another part that it goes with. Texts are near when they share that
 * share of their words (Jaccard 1912), found without comparing all pairs (prefix filtering, Chaudhuri, Ganti and Kaushik 2006; Xiao et
 * al. 2008), and none is missed.
 *
 * @param records - The records.
 * @param similarity - Texts from here on are near, over 0 and at most 1. Default 0.8.
 * @returns The leaks, in the order of the later record.
 * @throws RangeError when the similarity is not over 0 and at most 1.
 * @throws An `IssueError` for what is no list of records.
 * @example
 * ```ts
 * findLeakage([{ id: '1', fold: 0 }, { id: '2', fold: 0 }, { id: '1', fold: 1 }]) // → [{ a: 0, b: 2, kind: 'same-case', similarity: 1 }]
 * ```
 */
export function findLeakage(records: readonly SplitRecord[], similarity = 0.8): readonly Leak[] {
  if (!(similarity > 0 && similarity <= 1)) throw new RangeError('The similarity is over 0 and at most 1.');
  needObjects(records, 'a record');
  const texts = records.map(({ words }) => (words === undefined ? [] : [...new Set(words)].sort()));
  const leaks = [
    ...across(records, 'same-case', ({ id }) => id),
    ...across(records, 'same-cluster', ({ cluster }) => cluster),
    ...across(records, 'same-text', (_, place) => {
      const text = texts[place] ?? [];
      return text.length === 0 ? undefined : text.join('\n');
    }),
    ...nearTexts(records, texts, similarity),
  ];
  return leaks.sort((x, y) => x.b - y.b || x.a - y.a);
}

/** Records that share a key with an earlier one of another part. */
function across(
  records: readonly SplitRecord[],
  kind: Leak['kind'],
  keyOf: (record: SplitRecord, place: number) => string | undefined,
): readonly Leak[] {
  // The first record of a key, and the first of it in any other part, are enough to find a border for every later one.
  const seen = new Map<string, number[]>();
  const leaks: Leak[] = [];
  for (const [place, record] of records.entries()) {
    const key = keyOf(record, place);
    if (key === undefined) continue;
    const firsts = seen.get(key) ?? [];
    seen.set(key, firsts);
    const other = firsts.find((first) => records[first]?.fold !== record.fold);
    if (other !== undefined) leaks.push({ a: other, b: place, kind, similarity: 1 });
    if (firsts.every((first) => records[first]?.fold !== record.fold)) firsts.push(place);
  }
  return leaks;
}

/** One text with the records that have it. */
interface Text {
  /** Numbers of its words, rarest first. */
  readonly words: readonly number[];
  /** The first record of each part. */
  readonly places: readonly number[];
}

function nearTexts(
  records: readonly SplitRecord[],
  texts: readonly (readonly string[])[],
  similarity: number,
): readonly Leak[] {
  const distinct = distinctTexts(records, texts);
  const withWord = new Map<number, number[]>();
  const told = new Map<number, Leak>();
  for (const [number, text] of distinct.entries()) {
    const size = text.words.length;
    const prefix = text.words.slice(0, size - Math.ceil(similarity * size - 1e-9) + 1);
    const candidates = new Set(prefix.flatMap((word) => withWord.get(word) ?? []));
    for (const candidate of [...candidates].sort((x, y) => x - y)) {
      const other = distinct[candidate];
      if (other === undefined) continue;
      const alike = jaccard(other.words, text.words);
      if (alike >= similarity - 1e-12) note(records, other, text, alike, told);
    }
    for (const word of prefix) {
      const list = withWord.get(word);
      if (list === undefined) withWord.set(word, [number]);
      else list.push(number);
    }
  }
  return [...told.values()];
}

function note(
  records: readonly SplitRecord[],
  one: Text,
  other: Text,
  similarity: number,
  told: Map<number, Leak>,
): void {
  for (const x of one.places)
    for (const y of other.places) {
      const [a, b] = x < y ? [x, y] : [y, x];
      if (records[a]?.fold === records[b]?.fold || told.has(b)) continue;
      told.set(b, { a, b, kind: 'near-text', similarity });
    }
}

function distinctTexts(records: readonly SplitRecord[], texts: readonly (readonly string[])[]): readonly Text[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarity = [...counts.entries()].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const numbers = new Map(byRarity.map(([word], number) => [word, number]));
  const found = new Map<string, { readonly words: readonly number[]; readonly places: number[] }>();
  for (const [place, words] of texts.entries()) {
    if (words.length === 0) continue;
    const key = words.join('\n');
    const text = found.get(key) ?? {
      words: words.map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b),
      places: [],
    };
    found.set(key, text);
    if (text.places.every((other) => records[other]?.fold !== records[place]?.fold)) text.places.push(place);
  }
  return [...found.values()];
}

/** The share of numbers in common; both lists rise. */
function jaccard(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common / (a.length + b.length - common);
}
