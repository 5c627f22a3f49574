import { NUMBER_WORDS } from '../generated/lexicons/number-words.js';
import { PRICE_WORDS } from '../generated/lexicons/price-words.js';
import { fold } from './fold.js';
import { matchLexicon, numbersIn } from './helpers.js';
import type { Document, Match, Token } from './types.js';

/** An amount or a length of time, with the tokens that say it. */
export type PriceItem =
  | {
      readonly kind: 'amount';
      readonly value: number;
      readonly currency: string | undefined;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'length'; readonly minutes: number | undefined; readonly first: number; readonly last: number };

/** A number or a price word as it stands in the text. */
type Mark =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly digits: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'word'; readonly tag: string; readonly first: number; readonly last: number };

type NumberMark = Extract<Mark, { kind: 'number' }>;

const LENGTHS: ReadonlySet<number> = new Set([10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]);
/** More hours than this before a word for hour are an amount, `600 timen`; so is what has a currency before it, `£50 hour`. */
const MOST_HOURS = 24;
/** Tokens between a word that says what an amount is not, and the amount. */
const FEE_REACH = 3;
const FORMER_REACH = 4;

/**
 * The amounts and lengths of time of a text, in order: digits, number words, the shorthand of the trade (`tre-halvtreds` is 350), with currencies
 * before or after. Fees, fares, discounts, former prices, telephone numbers, dates and clock times are left out.
 *
 * @param document A document that was read with `PRICE_WORDS` and `NUMBER_WORDS`.
 * @returns The items in the order of the text.
 * @example priceItems(document) // '30 min 400 kr' → [{ kind: 'length', minutes: 30, … }, { kind: 'amount', value: 400, currency: 'kr', … }]
 */
export function priceItems(document: Document): PriceItem[] {
  const marks = marksOf(document);
  const items: PriceItem[] = [];
  const lengths = lengthsOf(document, marks);
  marks.forEach((mark, at) => {
    const length = lengths.get(at);
    if (length !== undefined) items.push(length);
    else if (mark.kind === 'number' && !lengths.has(at) && isAmount(document, marks, lengths, at, mark))
      items.push(amountOf(marks, at, mark));
  });
  return items;
}

/** Numbers and price words in the order of the text; where they overlap, the price word stays (`1/2 hour`, `half`). */
function marksOf(document: Document): Mark[] {
  const words: Mark[] = matchLexicon(document, PRICE_WORDS.id).flatMap(({ tag = '', first, last }) =>
    tag === 'hundred' || tag === 'thousand' || isCount(tag) ? [] : [{ kind: 'word' as const, tag, first, last }],
  );
  const all = [...numberMarks(document), ...words, ...signs(document)].sort(
    (one, other) => one.first - other.first || other.last - one.last,
  );
  const kept: Mark[] = [];
  for (const mark of all) {
    const before = kept.at(-1);
    if (before === undefined || mark.first > before.last) kept.push(mark);
    else if (before.kind === 'number' && mark.kind === 'word' && mark.first === before.first)
      kept[kept.length - 1] = mark;
  }
  return kept;
}

function isCount(tag: string): boolean {
  return tag >= '0' && tag < ':';
}

const SIGN_BEFORE: ReadonlySet<string> = new Set([',', ':', '.']);
const MINUTE_SIGNS: ReadonlySet<string> = new Set(["'", '′', '’', '´']);

/** `500,-`, `500:-`, `500.-`: a currency without a name. `30'`: minutes. */
function signs({ tokens }: Document): Mark[] {
  const found: Mark[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.kind !== 'mark' || token.spaced || before === undefined) continue;
    if (token.text === '-' && !before.spaced && SIGN_BEFORE.has(before.text) && tokens[at - 2]?.kind === 'number')
      found.push({ kind: 'word', tag: `currency ${OWN}`, first: at - 1, last: at });
    else if (before.kind === 'number' && MINUTE_SIGNS.has(token.text))
      found.push({ kind: 'word', tag: 'minutes', first: at, last: at });
  }
  return found;
}

/** A part of a number that is written in words: a count, a hundred, a thousand, an `og`. */
interface Part {
  readonly value: number | 'hundred' | 'thousand' | 'and';
  readonly digits: string;
  readonly first: number;
  readonly last: number;
}

/** Digits, number words and both together, joined to one number each. */
function numberMarks(document: Document): NumberMark[] {
  const parts = partsOf(document);
  const marks: NumberMark[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (end < parts.length && end - at < 8 && goesOn(document, parts, end)) end += 1;
    while (end - 1 > at && parts[end - 1]?.value === 'and') end -= 1;
    const run = parts.slice(at, end);
    const [head] = run;
    const value = sumOf(run);
    if (head !== undefined && value !== undefined)
      marks.push({
        kind: 'number',
        value,
        digits: run.length === 1 ? head.digits : '',
        first: head.first,
        last: run.at(-1)?.last ?? head.last,
      });
    at = end;
  }
  return marks;
}

function partsOf(document: Document): Part[] {
  const digits: Part[] = numbersIn(document).flatMap(({ value, digits: text, first, last }) =>
    isCents(document, first) ? [] : [{ value, digits: text, first, last: withCents(document, last) }],
  );
  const words: Part[] = matchLexicon(document, NUMBER_WORDS.id).flatMap(({ tag = '', first, last }) =>
    isCount(tag) ? [{ value: Number(tag), digits: '', first, last }] : [],
  );
  const bigger: Part[] = matchLexicon(document, PRICE_WORDS.id).flatMap((match) => bigPart(match));
  const all = [...digits, ...words, ...bigger, ...joinedParts(document)].sort(
    (one, other) => one.first - other.first || other.last - one.last,
  );
  return all.filter((part, at) => at === 0 || part.first > (all[at - 1]?.last ?? -1));
}

/** `50.00 €`, `50,00`: the nought cents after an amount. */
function isCents({ tokens }: Document, at: number): boolean {
  const cents = tokens[at];
  const mark = tokens[at - 1];
  return (
    cents?.text === '00' &&
    !cents.spaced &&
    (mark?.text === '.' || mark?.text === ',') &&
    !mark.spaced &&
    tokens[at - 2]?.kind === 'number' &&
    hasCurrencyAfter(tokens, at + 1)
  );
}

function withCents(document: Document, last: number): number {
  return isCents(document, last + 2) ? last + 2 : last;
}

function hasCurrencyAfter(tokens: readonly Token[], at: number): boolean {
  return ['€', '£', 'kr', 'eur', 'euro', 'dkk', 'sek', 'nok', 'gbp'].includes(tokens[at]?.text ?? '');
}

function bigPart({ tag = '', first, last }: Match): Part[] {
  if (tag === 'hundred' || tag === 'thousand') return [{ value: tag, digits: '', first, last }];
  return isCount(tag) ? [{ value: Number(tag), digits: '', first, last }] : [];
}

/** Number words written as one: `femhundrede`, `trehundredeoghalvtreds`, `fünfundvierzig`, `fortyfive`. */
const MAY_BE_JOINED =
  /hund|tusen|tausend|und|og|halvtreds|halvfjerds|halvfems|fifty|forty|sixty|seventy|thirty|twenty|ร้อย/u;
const SHORTEST_JOINED = 7;
const LONGEST_JOINED = 40;

function joinedParts({ tokens }: Document): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < SHORTEST_JOINED || token.text.length > LONGEST_JOINED) continue;
    if (MAY_BE_JOINED.test(token.text)) found.push(...joinedPart(token.text, at));
  }
  return found;
}

function joinedPart(word: string, at: number): Part[] {
  const values: Part['value'][] = [];
  const table = wordValues();
  for (let from = 0; from < word.length;) {
    let end = word.length;
    while (end > from && !table.has(word.slice(from, end))) end -= 1;
    const value = table.get(word.slice(from, end));
    if (value === undefined) return [];
    values.push(value);
    from = end;
  }
  const sum =
    values.length < 2 ? undefined : sumOf(values.map((value) => ({ value, digits: '', first: at, last: at })));
  return sum === undefined ? [] : [{ value: sum, digits: '', first: at, last: at }];
}

let values: ReadonlyMap<string, Part['value']> | undefined;

/** Every number word, folded, with its value. Built at the first need. */
function wordValues(): ReadonlyMap<string, Part['value']> {
  if (values !== undefined) return values;
  const table = new Map<string, Part['value']>([
    ['og', 'and'],
    ['und', 'and'],
    ['och', 'and'],
    ['and', 'and'],
  ]);
  for (const { text, tag = '' } of [...NUMBER_WORDS.terms, ...PRICE_WORDS.terms]) {
    const word = fold(text).text;
    if (tag === 'hundred' || tag === 'thousand') table.set(word, tag);
    else if (isCount(tag) && !table.has(word)) table.set(word, Number(tag));
  }
  values = table;
  return table;
}

/** Whether a part belongs to the number before it: side by side, or with a hyphen or `og` between, and of a kind that adds up. */
function goesOn({ tokens }: Document, parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  const part = parts[at];
  if (before === undefined || part === undefined) return false;
  const gap = part.first - before.last - 1;
  const between = tokens[before.last + 1];
  const joins =
    gap === 0 ||
    (gap === 1 &&
      between !== undefined &&
      (between.text === '-' || (between.text === 'og' && typeof before.value !== 'number')));
  if (!joins) return false;
  if (typeof part.value !== 'number') return typeof before.value === 'number' && before.value < 100;
  // `4 hundrede 30 min` is 400 and a length of time.
  if (typeof before.value !== 'number') return part.value < 100 && part.digits === '';
  // `forty five`, `seventy5`; `tre-halvtreds`, `three fifty`. Two plain digits never join.
  const tight = tokens[part.first]?.spaced === false && gap === 0;
  if (before.digits !== '') return false;
  if (part.digits !== '' && !(tight && part.digits.length === 1)) return false;
  return isTens(before.value) ? part.value < 10 : before.value > 0 && before.value < 10 && isTens(part.value);
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** `fem hundrede og halvtreds` 550, `three fifty` 350, `forty five` 45, `five and forty` in one word 45. */
function sumOf(parts: readonly Pick<Part, 'value'>[]): number | undefined {
  let total = 0;
  let last: number | undefined;
  let inverted = false;
  for (const { value } of parts) {
    if (value === 'hundred' || value === 'thousand') {
      total += (last ?? 1) * (value === 'hundred' ? 100 : 1000);
      last = undefined;
    } else if (value === 'and') {
      inverted = last !== undefined;
    } else if (last === undefined) {
      last = value;
    } else {
      last = last < 10 && !inverted && isTens(value) ? last * 100 + value : last + value;
    }
  }
  return total === 0 && last === undefined ? undefined : total + (last ?? 0);
}

/** The marks that are lengths of time, by index; a number that belongs to one is in the map without an item. */
function lengthsOf(document: Document, marks: readonly Mark[]): Map<number, PriceItem | undefined> {
  const found = new Map<number, PriceItem | undefined>();
  let sawMinutes = false;
  marks.forEach((mark, at) => {
    if (mark.kind === 'number') {
      if (sawMinutes && isBareLength(document, marks, at, mark))
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
      found.set(at, length(30, mark.first, mark.last));
    } else if (mark.tag === 'hour' || mark.tag === 'other') {
      if (isLoneLetter(document, mark)) return;
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
      tokens[before.last + 1]?.text !== '/'
    )
      return;
    found.set(back - 1, length(before.value, before.first, before.last));
  }
}

/** `350 kr for 15 min, 600 for 30`: a bare number of minutes after an amount. */
function isBareLength({ tokens }: Document, marks: readonly Mark[], at: number, mark: NumberMark): boolean {
  const joint = tokens[mark.first - 1]?.text ?? '';
  return (
    LENGTHS.has(mark.value) &&
    (joint === 'for' || joint === 'fur' || joint === 'za') &&
    currencyAt(marks, at) === undefined
  );
}

type Lengths = ReadonlyMap<number, PriceItem | undefined>;

function isAmount(document: Document, marks: readonly Mark[], lengths: Lengths, at: number, mark: NumberMark): boolean {
  const { tokens } = document;
  if (isFee(document, marks, lengths, at, mark) || tokens[mark.first - 1]?.text === '+') return false;
  if (mark.value < LEAST || !Number.isInteger(mark.value)) return false;
  if (currencyAt(marks, at) !== undefined) return true;
  if (
    isHouseNumber(tokens, mark) ||
    mark.value < leastBare(document.country) ||
    AGE.has(tokens[mark.last + 1]?.text ?? '')
  )
    return false;
  return (
    mark.value < 10_000 &&
    mark.digits.length <= 4 &&
    !mark.digits.startsWith('0') &&
    !isPartOfNumber(tokens, marks, lengths, at, mark)
  );
}

/** `nr. 400`, `no. 12`. */
function isHouseNumber(tokens: readonly Token[], mark: NumberMark): boolean {
  const before = tokens[mark.first - 1];
  return NUMBERED.has((before?.text === '.' ? tokens[mark.first - 2] : before)?.text ?? '');
}

const NUMBERED: ReadonlySet<string> = new Set([
  'nr',
  'no',
  'number',
  'nummer',
  'numer',
  'hus',
  'house',
  'room',
  'vaerelse',
  'lejlighed',
  'flat',
  '#',
  'kl',
  'klokken',
  'uge',
  'week',
  'uke',
  'vecka',
  'woche',
]);

/** The smallest amount with a currency, and without one where the currency is a crown or another. */
const LEAST = 10;
const LEAST_BARE = { crown: 100, other: 20 } as const;
const CROWN_COUNTRIES: ReadonlySet<string> = new Set(['DK', 'SE', 'NO']);

function leastBare(country: string | undefined): number {
  return country !== undefined && CROWN_COUNTRIES.has(country) ? LEAST_BARE.crown : LEAST_BARE.other;
}

/** Words after a number that is an age, a size or a distance. */
const AGE: ReadonlySet<string> = new Set(
  'ar ars aar years year yrs yo jahre jahr let lat ani anos лет года років ปี cm kg m km meter meters kilo gaester guests stk'.split(
    ' ',
  ),
);

/** A piece of a telephone number, a date or a clock time: another number beside it that is no length of time, or joined to it by a sign. */
function isPartOfNumber(
  tokens: readonly Token[],
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  return [1, -1].some((step) => {
    const near = tokens[step > 0 ? mark.last + 1 : mark.first - 1];
    const far = tokens[step > 0 ? mark.last + 2 : mark.first - 2];
    if (near?.kind === 'number') return !lengths.has(at + step) || marks[at + step]?.kind !== 'number';
    return far?.kind === 'number' && JOINTS.has(near?.text ?? '') && !(step > 0 ? near : tokens[mark.first])?.spaced;
  });
}

const JOINTS: ReadonlySet<string> = new Set(['.', ':', '-', '–', '⁄', '*', '_']);

/** The currency of a sign without a name: that of the country. */
export const OWN = 'own';

/** The currency beside a number: after it, or before it and not the one of the amount before. */
function currencyAt(marks: readonly Mark[], at: number): string | undefined {
  const mark = marks[at];
  const after = marks[at + 1];
  const before = marks[at - 1];
  if (mark === undefined) return undefined;
  const following = after !== undefined && after.first === mark.last + 1 ? currencyOf(after) : undefined;
  const named = marks[at + 2];
  if (following === OWN && named !== undefined && named.first === (after?.last ?? 0) + 1)
    return currencyOf(named) ?? OWN;
  if (following !== undefined) return following;
  const leading =
    before !== undefined && before.last + 1 >= mark.first - 1 && before.last < mark.first
      ? currencyOf(before)
      : undefined;
  const earlier = marks[at - 2];
  const isTaken =
    earlier?.kind === 'number' &&
    before !== undefined &&
    earlier.last + 1 === before.first &&
    before.last + 1 !== mark.first;
  return isTaken ? undefined : leading;
}

function currencyOf(mark: Mark): string | undefined {
  return mark.kind === 'word' && mark.tag.startsWith('currency ') ? mark.tag.slice('currency '.length) : undefined;
}

/** Fees, fares, discounts and former prices: the word stands shortly before the amount, or right after it. An amount between takes the word for itself. */
function isFee(
  { tokens, original }: Document,
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  const clause = tokens[mark.first]?.clause;
  // Folded, `før` is `for`; only the former is a price of the past.
  const direct = tokens[mark.first - 1]?.span;
  if (direct !== undefined && FORMERLY.has(original.slice(direct.start, direct.end).toLowerCase())) return true;
  let sawLength = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const other = marks[back];
    if (other === undefined || tokens[other.first]?.clause !== clause) break;
    sawLength ||= lengths.get(back) !== undefined;
    if (other.kind === 'number' && !lengths.has(back)) break;
    if (other.kind !== 'word') continue;
    const gap = mark.first - other.last - 1;
    if (
      (other.tag === 'not-price' && !sawLength && gap <= FEE_REACH) ||
      (other.tag === 'former' && gap <= FORMER_REACH)
    )
      return true;
  }
  const hasCurrency = currencyAt(marks, at) !== undefined;
  return [at + 1, at + 2].some((next) => {
    const other = marks[next];
    return (
      other?.kind === 'word' &&
      other.tag === 'not-price' &&
      tokens[other.first]?.clause === clause &&
      other.first - mark.last - 1 <= (hasCurrency ? 2 : 0)
    );
  });
}

const FORMERLY: ReadonlySet<string> = new Set(['før', 'förr', 'förut', 'was']);

function amountOf(marks: readonly Mark[], at: number, mark: NumberMark): PriceItem {
  const after = marks[at + 1];
  const withSign = after !== undefined && after.first === mark.last + 1 && currencyOf(after) !== undefined;
  return {
    kind: 'amount',
    value: mark.value,
    currency: currencyAt(marks, at),
    first: mark.first,
    last: withSign ? after.last : mark.last,
  };
}
