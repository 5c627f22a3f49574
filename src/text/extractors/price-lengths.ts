import type { Document, Token } from '../types.js';
import { currencyAt } from './price-currency.js';
import type { Mark, NumberMark, PriceItem } from './price-mark.js';

const LENGTHS: ReadonlySet<number> = new Set([10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]);
/** Lengths that are written without a word for minutes. */
const BARE_LENGTHS: ReadonlySet<number> = new Set([15, 20, 30, 45, 60, 90]);
const FOR: ReadonlySet<string> = new Set(['for', 'fur', 'za', 'por', 'pentru', 'pt', 'за']);
const JOINING: ReadonlySet<string> = new Set([
  'and',
  'or',
  'og',
  'eller',
  'och',
  'und',
  'oder',
  'i',
  'y',
  'si',
  'и',
  'x',
]);
const ENGLISH: ReadonlySet<string> = new Set(
  'your the my our of first any this next some more good great every each last long full free own same a - part'.split(
    ' ',
  ),
);
const OTHER_HALVES: ReadonlySet<string> = new Set(
  'dogn dygn ar year years dag day tag dusin dozen price pris preis pricing prisen off moon million liter litre kilo board pension way jyde jysk dansk'.split(
    ' ',
  ),
);
/** More hours than this before a word for hour are an amount, `600 timen`; so is what has a currency before it, `£50 hour`. */
const MOST_HOURS = 24;

/**
 * The marks that are lengths of time, by index; a number that belongs to one is in the map without an item.
 *
 * @param document - A document.
 * @param marks - Its numbers and price words.
 * @returns Lengths by index of the mark.
 * @example
 * ```ts
 * lengthsOf(document, marks).get(1) // → { kind: 'length', minutes: 30, first: 0, last: 1 } for “30 min”
 * ```
 */
export function lengthsOf(document: Document, marks: readonly Mark[]): Map<number, PriceItem | undefined> {
  const found = new Map<number, PriceItem | undefined>();
  let sawMinutes = false;
  marks.forEach((mark, at) => {
    if (mark.kind === 'number') {
      if ((sawMinutes && isBareLength(document, marks, at, mark)) || isBesideAmount(document, marks, at, mark))
        found.set(at, length(mark.value, mark.first, mark.last));
      return;
    }
    const before = marks[at - 1];
    const count =
      before?.kind === 'number' && isBeside(document, before, mark) && !found.has(at - 1) ? before : undefined;
    if (mark.tag === 'minutes') {
      if (count === undefined) return;
      sawMinutes = true;
      found.set(at - 1, undefined).set(at, length(count.value, count.first, mark.last));
      listBefore(document, marks, at - 1, found);
    } else if (mark.tag === 'half-hour') {
      if (!isHalfOfOther(document, mark)) found.set(at, length(30, mark.first, mark.last));
    } else if (mark.tag === 'hour' || mark.tag === 'other') {
      if (isLoneLetter(document, mark) || isEnglishTime(document, mark)) return;
      const counts = count !== undefined && count.value <= MOST_HOURS && currencyAt(marks, at - 1) === undefined;
      if (counts) found.set(at - 1, undefined);
      const minutes =
        counts && count.value === 0.5 ? 30 : mark.tag === 'hour' && (!counts || count.value === 1) ? 60 : undefined;
      found.set(at, length(minutes, counts ? count.first : mark.first, mark.last));
    }
  });
  return found;
}

/** `30 min`, `30-min`. */
function isBeside({ tokens }: Document, count: NumberMark, mark: Mark): boolean {
  const gap = mark.first - count.last - 1;
  const between = tokens[count.last + 1]?.text;
  return gap === 0 || (gap === 1 && (between === '-' || between === 'de'));
}

/** `t` and `h` are hours only after a number or a stroke: `600/t`, `1 h`. */
function isLoneLetter({ tokens }: Document, mark: Mark): boolean {
  if (mark.first !== mark.last || tokens[mark.first]?.text.length !== 1) return false;
  const before = tokens[mark.first - 1];
  return (
    before?.kind !== 'number' &&
    !['/', 'pr', 'per', 'i'].includes(before?.text ?? '') &&
    !(before?.text === '.' && tokens[mark.first - 2]?.text === 'pr')
  );
}

function length(minutes: number | undefined, first: number, last: number): PriceItem {
  return { kind: 'length', minutes, first, last };
}

/** `15/30/60 min`: the numbers before the last are lengths too. */
function listBefore(
  { tokens }: Document,
  marks: readonly Mark[],
  at: number,
  found: Map<number, PriceItem | undefined>,
): void {
  for (let back = at; ; back -= 1) {
    const mark = marks[back];
    const before = marks[back - 1];
    if (
      mark === undefined ||
      before?.kind !== 'number' ||
      !LENGTHS.has(before.value) ||
      before.last + 2 !== mark.first ||
      tokens[before.last + 1]?.text !== '/' ||
      currencyAt(marks, back - 1) !== undefined
    )
      return;
    found.set(back - 1, length(before.value, before.first, before.last));
  }
}

/** `350 kr for 15 min, 600 for 30`: a bare number of minutes after an amount. */
function isBareLength({ tokens }: Document, marks: readonly Mark[], at: number, mark: NumberMark): boolean {
  return LENGTHS.has(mark.value) && FOR.has(tokens[mark.first - 1]?.text ?? '') && currencyAt(marks, at) === undefined;
}

/** `£45 for 30`, `30 for £40`, `£45/30`: a bare number of minutes beside an amount with a currency. */
function isBesideAmount({ tokens }: Document, marks: readonly Mark[], at: number, mark: NumberMark): boolean {
  if (!BARE_LENGTHS.has(mark.value)) return false;
  return [-1, 1].some((step) => {
    if (step < 0 && isCounted(tokens, mark.last + 1)) return false;
    const [near, far] = [marks[at + step], marks[at + 2 * step]];
    const sign = near?.kind === 'word' && near.tag.startsWith('currency ') ? near : undefined;
    const amount = sign === undefined ? near : far;
    if (amount?.kind !== 'number' || hasOwnCurrency(marks, at, mark)) return false;
    if ((sign === undefined ? currencyAt(marks, at + step) : sign.tag) === undefined) return false;
    const joint = step < 0 ? mark.first - 1 : mark.last + 1;
    const next = step < 0 ? Math.max(amount.last, sign?.last ?? 0) : Math.min(amount.first, sign?.first ?? Infinity);
    if (next !== joint + step) return false;
    const text = tokens[joint]?.text ?? '';
    return FOR.has(text) || (text === '/' && amount.value > mark.value);
  });
}

function hasOwnCurrency(marks: readonly Mark[], at: number, mark: NumberMark): boolean {
  const isCurrency = (other: Mark | undefined): boolean => other?.kind === 'word' && other.tag.startsWith('currency ');
  const [before, after] = [marks[at - 1], marks[at + 1]];
  return (
    (isCurrency(before) && before?.last === mark.first - 1) || (isCurrency(after) && after?.first === mark.last + 1)
  );
}

/** `£45 for 30 guests`: what follows is counted, and no end of a list or a clause. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || (token.kind === 'word' && !JOINING.has(token.text)));
}

/** `your time`, `first time`: the English word. */
function isEnglishTime({ tokens }: Document, mark: Mark): boolean {
  return tokens[mark.last]?.text === 'time' && ENGLISH.has(tokens[mark.first - 1]?.text ?? '');
}

/** `et halvt døgn`, `half price`: half of something else. */
function isHalfOfOther({ tokens }: Document, mark: Mark): boolean {
  return OTHER_HALVES.has(tokens[mark.last + 1]?.text ?? '');
}
