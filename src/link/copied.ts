import lists from '../../rules/lexicons/link-words.json' with { type: 'json' };
import type { ComparedText, Side } from './compare-texts.js';
import { saysItsOwn } from './own-wording.js';
import { hashesOf } from './stems.js';
import { KIND, type WordReader } from './words.js';

/** A passage says something of its own from so many words on, of which so many are neither everybody's nor the trade's. */
const FEWEST_WORDS = 8;
const FEWEST_OWN = 4;
/** The more words it has, the fewer of them. */
const LONG = { words: 10, own: 3 };
const LONGER = { words: 12, own: 2 };
/** The same at the beginning or the end of both texts, where samples and small print of a site stand. */
const FEWEST_OWN_AT_END = 6;
const FEWEST_OWN_ON_OWN_LINE = 5;
const FEWEST_OWN_AT_START = 6;

/** Of a long text one sentence says little: among many adverts, some share one by chance. */
const LEAST_SHARE = 0.2;

/** A passage in both texts: where it begins in each, and how many words it has. */
interface Passage {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * Whether two texts have a passage word for word that hardly two people write: long, of words beyond those of the trade, and neither a quotation in one of them nor
 * a frame that a site puts around what its users write.
 *
 * @param left - The words of a text, with what of them was found in the other.
 * @param right - The other.
 * @returns Whether they do.
 */
export function holdsCopy(left: Side, right: Side): boolean {
  return passagesOf(left, right).some((passage) => isCopy(left, right, passage));
}

/**
 * Whether one of two texts quotes the other: what both have stands between the marks of a quotation in one of them only.
 *
 * @param left - The words of a text, with what of them was found in the other.
 * @param right - The other.
 * @returns Whether it does.
 */
export function quotes(left: Side, right: Side): boolean {
  return passagesOf(left, right).some(
    ({ left: here, right: there, length }) =>
      isQuoted(left.text, here, here + length) !== isQuoted(right.text, there, there + length),
  );
}

/** Longest stretches in both, in the order of the first text. */
function passagesOf(left: Side, right: Side): Passage[] {
  const starts = new Map<number, number>();
  for (let n = right.text.count - 1; n >= 0; n -= 1) if ((right.found[n] ?? 0) > 1) starts.set(right.found[n] ?? 0, n);
  const passages: Passage[] = [];
  for (let n = 0; n < left.text.count;) {
    const number = left.found[n] ?? 0;
    let end = n + 1;
    if (number > 1) {
      while (end < left.text.count && left.found[end] === number) end += 1;
      if (end - n >= FEWEST_WORDS) passages.push({ left: n, right: starts.get(number) ?? 0, length: end - n });
    }
    n = end;
  }
  return passages;
}

function isCopy(left: Side, right: Side, passage: Passage): boolean {
  const { own, personal, weight, isOwn } = countsOf(left.text, passage);
  if (!isOwn) return false;
  if (weight < LEAST_SHARE * Math.min(weightOf(left.text), weightOf(right.text))) return false;
  const [here, there] = [passage.left, passage.right];
  const [hereEnd, thereEnd] = [here + passage.length, there + passage.length];
  if (isQuoted(left.text, here, hereEnd) || isQuoted(right.text, there, thereEnd)) return false;
  const [goesOn, otherGoesOn] = [hereEnd + 1 < left.text.count, thereEnd + 1 < right.text.count];
  if (here <= 1 && there <= 1 && goesOn) return personal && own >= FEWEST_OWN_AT_START;
  if (goesOn || otherGoesOn) return true;
  if (isMarked(left.text, here, MARK.apart) || isMarked(right.text, there, MARK.apart))
    return personal && own >= FEWEST_OWN_ON_OWN_LINE;
  return personal || own >= FEWEST_OWN_AT_END;
}

function fewestOwn(words: number): number {
  return words >= LONGER.words ? LONGER.own : words >= LONG.words ? LONG.own : FEWEST_OWN;
}

function weightOf({ counts, count }: ComparedText): number {
  let weight = 0;
  for (let n = 0; n < count; n += 1) weight += counts[n] ?? 0;
  return weight;
}

interface PassageCounts {
  /** Words of its own. */
  readonly own: number;
  /** Whether whoever wrote it speaks of herself or himself. */
  readonly personal: boolean;
  /** What all words count. */
  readonly weight: number;
  /** Whether all of it, or one of its sentences, is wording that hardly two people write; a row of stock phrases is long as well. */
  readonly isOwn: boolean;
}

function countsOf(text: ComparedText, { left, length }: Passage): PassageCounts {
  let [own, trade, personal, weight, isOwn] = [0, 0, false, 0, false];
  let [words, sentenceWords, sentenceOwn] = [0, 0, 0];
  for (let n = left; n < left + length; n += 1) {
    const count = text.counts[n] ?? 0;
    weight += count;
    if (isMarked(text, n, MARK.begins)) [sentenceWords, sentenceOwn] = [0, 0];
    if (!isMarked(text, n, MARK.word)) continue;
    words += 1;
    sentenceWords += 1;
    if (count === TRADE_COUNT) trade += 1;
    if (count >= OWN_COUNT) {
      own += 1;
      sentenceOwn += 1;
    }
    personal ||= isMarked(text, n, MARK.personal);
    isOwn ||= sentenceWords >= FEWEST_WORDS && sentenceOwn >= fewestOwn(sentenceWords);
  }
  isOwn ||= words >= FEWEST_WORDS && own >= fewestOwn(words) && saysItsOwn(own, trade);
  return { own, personal, weight, isOwn };
}

/** A quotation is somebody else's wording. */
function isQuoted(text: ComparedText, from: number, end: number): boolean {
  return isMarked(text, from, MARK.opened) && isMarked(text, end - 1, MARK.closed);
}

function isMarked({ marks }: ComparedText, at: number, mark: number): boolean {
  return ((marks[at] ?? 0) & mark) !== 0;
}

/** What is known of a word besides what it counts. */
const MARK = { word: 1, personal: 2, opened: 4, closed: 8, apart: 16, begins: 32 } as const;
/** What a word of a text's own counts, and one of the trade. */
const OWN_COUNT = 20;
const TRADE_COUNT = 10;
const OPENING = new Set(Array.from(`"“„«»‹‘‚「『`));
const CLOSING = new Set(Array.from(`"”“»«›’」』`));
/** Characters between a word and the mark of a quotation, or what parts it from the text before. */
const NEAR = 6;

/**
 * What tells a passage of its own from a frame or a quotation, for each word that is compared: whether it is one, whether the writer speaks of herself or himself in
 * it, whether a quotation begins before it or ends behind it, whether a sentence begins with it, and whether a new line or a row of marks parts it from what stands before.
 *
 * @param words - The text after `settle`.
 * @returns Marks of the words in their order.
 */
export function marksOf(words: WordReader): Uint8Array {
  const { text } = words;
  const marks = new Uint8Array(words.count);
  let count = 0;
  let end = 0;
  let begins = 0;
  for (let at = 0; at < words.count; at += 1) {
    const kind = words.kinds[at];
    if (kind === KIND.stop) {
      begins = MARK.begins;
      continue;
    }
    const start = words.starts[at] ?? 0;
    let mark: number = begins;
    begins = 0;
    if (kind === KIND.word) mark |= isPersonal(words.fulls[at] ?? 0) ? MARK.word | MARK.personal : MARK.word;
    if (start - end > 1 || count === 0) {
      const [opened, closed, apart] = gapOf(text, end, start);
      if (opened) mark |= MARK.opened;
      if (apart) mark |= MARK.apart;
      if (closed && count > 0) marks[count - 1] = (marks[count - 1] ?? 0) | MARK.closed;
    }
    marks[count] = mark;
    count += 1;
    end = words.ends[at] ?? end;
  }
  if (count > 0 && gapOf(text, end, text.length)[1]) marks[count - 1] = (marks[count - 1] ?? 0) | MARK.closed;
  return marks;
}

/** What stands between two words: an opening quotation mark, a closing one, or what parts them. */
function gapOf(text: string, from: number, to: number): readonly [boolean, boolean, boolean] {
  let [opened, closed, apart, rows] = [false, false, false, 0];
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    opened ||= to - at <= NEAR && OPENING.has(sign);
    closed ||= at - from < NEAR && CLOSING.has(sign);
    apart ||= sign === '\n' || sign === '—' || sign === '|' || sign === '[';
    rows = '-–*=_~#'.includes(sign) ? rows + 1 : 0;
    apart ||= rows >= 2;
  }
  return [opened, closed, apart];
}

let personalWords: ReadonlySet<number> | undefined;

/** `I`, `my` and their like: small print speaks of the site and of its readers. */
function isPersonal(full: number): boolean {
  personalWords ??= new Set(
    Object.values(lists.personal)
      .flatMap((words) => words.split(' '))
      .map((word) => hashesOf(word).full),
  );
  return personalWords.has(full);
}
