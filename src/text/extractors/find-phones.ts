import { spanOf } from '../helpers.js';
import type { Document, Span } from '../types.js';
import { type DigitGroup, groupRuns, type GroupRun } from './phone-groups.js';

/** A phone number in a text. */
export interface PhoneMatch {
  /** Its digits, with a leading `+` where one is written. */
  readonly digits: string;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** Written in words, look-alikes, keycaps or with filler signs. */
  readonly obscured: boolean;
}

/** Words before a number that make it another kind of number. */
const OTHER_NUMBERS = new Set(
  'cvr orgnr org organisationsnummer permit licence license registration registrering registreringsnummer reg regnr autorisation autorisations autorisationsid autorisationsnummer autorisasjonsnummer iban konto kontonr kontonummer account swift nip nif cif cui regon steuernummer ustid hrb ref reference postnummer zip vat moms gln ydernummer hpr medlem medlemsnr membership nummerplade firmareg инн'.split(
    ' ',
  ),
);
const SHORTEST = 7;
const LONGEST = 15;
const MOST_GROUPS = 16;
/** From so many points on, a clean number stands by itself. */
const CERTAIN = 9;
/** A stretch with fewer points is no number. */
const ENOUGH = 5;

/** Ways in which eight, nine and ten digits are grouped where they begin with no nought. */
const SHAPES = new Set(
  '8 44 2222 26 422 224 323 233 332 62 2033 333 9 3222 334 10 433 4222 55 12222 11111111 53 35'
    .split(' ')
    .map((shape) => shape),
);
const COUNTRY_CODED =
  /^(?:45\d{8}|47\d{8}|46\d{8,9}|44\d{10}|49\d{9,11}|48\d{9}|40\d{9}|34\d{9}|66\d{8,9}|353\d{8,9}|380\d{9})$/u;

const remembered = new WeakMap<Document, readonly PhoneMatch[]>();

/**
 * The phone numbers of a text: clean ones by a scan of digit runs; where that finds none, number words, look-alikes, keycaps and filler signs.
 *
 * @param document A document.
 * @returns Numbers in the order of the text.
 * @example findPhones(document).map((phone) => phone.digits) // → ['07700900143']
 */
export function findPhones(document: Document): readonly PhoneMatch[] {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const phones = groupRuns(document).flatMap((run) => phonesOf(document, run));
  remembered.set(document, phones);
  return phones;
}

function phonesOf(document: Document, run: GroupRun): PhoneMatch[] {
  const clean = plainStretches(run).flatMap((stretch) => bestsOf(stretch, cleanScore));
  const loose = clean.some((best) => best.points >= CERTAIN) ? [] : bestsOf(run, looseScore);
  // A clean part of a longer disguised number (`cero cuatro cero 66969 123`) has fewer points than the whole.
  const isPart = clean.every((best) => best.points < (loose[0]?.points ?? 0));
  return (isPart ? loose : clean)
    .filter(({ stretch }) => !isOtherNumber(document, stretch))
    .map(({ stretch }) => phoneOf(document, stretch));
}

/** Parts of a run that hold plain digits with plain gaps only. */
function plainStretches({ groups, gaps }: GroupRun): GroupRun[] {
  const stretches: { groups: DigitGroup[]; gaps: GroupRun['gaps'][number][] }[] = [];
  let open = false;
  groups.forEach((group, at) => {
    if (group.disguised) {
      open = false;
      return;
    }
    const last = stretches.at(-1);
    if (open && last !== undefined && gaps[at] === 'plain') {
      last.groups.push(group);
      last.gaps.push('plain');
    } else stretches.push({ groups: [group], gaps: ['plain'] });
    open = true;
  });
  return stretches;
}

type Score = (
  digits: string,
  groups: readonly DigitGroup[],
  gaps: GroupRun['gaps'],
  from: number,
  to: number,
) => number;

interface Best {
  readonly stretch: GroupRun;
  readonly points: number;
  /** Index of its last group in the run. */
  readonly to: number;
}

/** The numbers of a run, one after the other. After one that stands by itself the search goes on behind it. */
function bestsOf(run: GroupRun, score: Score): Best[] {
  const found: Best[] = [];
  for (let from = 0; from < run.groups.length;) {
    const best = bestFrom(run, from, score);
    if (best === undefined) break;
    found.push(best);
    if (best.points < CERTAIN) break;
    from = best.to + 1;
  }
  return found;
}

/** The stretch of groups with the most points, of equals the longer one; once one is certain, nothing behind it is looked at. */
function bestFrom({ groups, gaps }: GroupRun, start: number, score: Score): Best | undefined {
  let best: Best | undefined;
  for (let from = start; from < groups.length; from += 1) {
    if (best !== undefined && best.points >= CERTAIN && from > best.to) break;
    let digits = '';
    for (let to = from; to < groups.length && to < from + MOST_GROUPS; to += 1) {
      digits += groups[to]?.digits ?? '';
      if (digits.length > LONGEST) break;
      if (digits.length < SHORTEST) continue;
      const points = score(digits, groups, gaps, from, to) + (to - from) / 100;
      if (points >= ENOUGH && points > (best?.points ?? 0))
        best = { stretch: { groups: groups.slice(from, to + 1), gaps: gaps.slice(from, to + 1) }, points, to };
    }
  }
  return best;
}

function cleanScore(
  digits: string,
  all: readonly DigitGroup[],
  _gaps: GroupRun['gaps'],
  from: number,
  to: number,
): number {
  const points = all[from]?.plus === true ? (digits.length >= 8 ? 10 : 0) : cleanPoints(digits, all, from, to);
  if (points === 0 || points === 10) return points;
  const groups = all.slice(from, to + 1);
  return isPriceList(groups) || isDate(groups) ? 0 : points;
}

function cleanPoints(digits: string, groups: readonly DigitGroup[], from: number, to: number): number {
  if (digits.startsWith('00') && digits.length === 8) return 9;
  if (/^00[1-9]/u.test(digits)) return digits.length >= 10 ? 9.5 : 0;
  if (/^0[1-9]/u.test(digits)) return digits.length >= 9 && digits.length <= 12 && to - from < 6 ? 9 : 0;
  if (COUNTRY_CODED.test(digits)) return 8.8;
  if (digits.startsWith('0') || digits.length > 10) return 0;
  let shape = '';
  for (let at = from; at <= to; at += 1) shape += String(groups[at]?.digits.length ?? 0);
  return SHAPES.has(shape) ? 8 : 0;
}

/** Points where signs, words or look-alikes may take part: digits decide, and at least one disguise is needed. */
function looseScore(
  digits: string,
  all: readonly DigitGroup[],
  gaps: GroupRun['gaps'],
  from: number,
  to: number,
): number {
  const points = all[from]?.plus === true && digits.length >= 8 ? 10 : loosePoints(digits);
  if (points === 0) return 0;
  const groups = all.slice(from, to + 1);
  const inner = gaps.slice(from + 1, to + 1);
  if (groups.some((group) => group.disguised)) {
    const isWhole = groups.length === all.length && digits.length <= 12 && groups.every((group) => group.disguised);
    return isWhole ? points + 2 : points;
  }
  if (!inner.includes('filler') || inner.includes('loose') || digits.length < 8) return 0;
  return isPriceList(groups) || isDate(groups) ? 0 : points;
}

function loosePoints(digits: string): number {
  if (/^00[1-9]/u.test(digits) && digits.length >= 10) return 9.5;
  if (/^0[1-9]/u.test(digits) && digits.length >= 9 && digits.length <= 12) return 9.4;
  if (COUNTRY_CODED.test(digits)) return 9.2;
  if (digits.startsWith('00') && digits.length === 8) return 9;
  return LOOSE_POINTS[digits.length] ?? 0;
}

/** The usual lengths of a number first. */
const LOOSE_POINTS: Readonly<Record<number, number>> = { 7: 5, 8: 8, 9: 7.5, 10: 7, 11: 6, 12: 6 };

/** `600/1000`, `800 1400`: every group a round figure. */
function isPriceList(groups: readonly DigitGroup[]): boolean {
  return groups.every(
    ({ digits }) => digits.length >= 2 && digits.length <= 4 && !digits.startsWith('0') && Number(digits) % 10 === 0,
  );
}

/** `21.11.2026`, `2026-11-21`, and hours such as `10.00-21.00`. */
function isDate(groups: readonly DigitGroup[]): boolean {
  const numbers = groups.map((group) => Number(group.digits));
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (groups.length === 3 && groups[2]?.digits.length === 4 && isYear(c) && a <= 31 && b <= 12) return true;
  if (groups.length === 3 && groups[0]?.digits.length === 4 && isYear(a) && b <= 12 && c <= 31) return true;
  // `12.03.2026 - 15.03.2026`, or any part of it.
  const years = groups.filter((group) => group.digits.length === 4 && isYear(Number(group.digits)));
  const others = groups.filter(
    (group) => group.digits.length <= 2 && Number(group.digits) <= 31 && Number(group.digits) > 0,
  );
  if (years.length > 0 && others.length > 0 && years.length + others.length === groups.length) return true;
  const pairs = groups.length === 4 && groups.every((group) => group.digits.length === 2);
  return pairs && isHour(a, b) && isHour(c, d) && a !== c && b % 15 === 0 && d % 15 === 0 && (a > 0 || b > 0 || c > 12);
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isHour(hour: number, minute: number): boolean {
  return hour <= 24 && minute < 60;
}

function isOtherNumber(document: Document, { groups }: GroupRun): boolean {
  const first = groups[0]?.first ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = document.tokens[at];
    if (token?.kind === 'break' || token?.text === ',') return false;
    // The end of a web address (`example.org`) is no word for another number.
    if (
      token?.kind === 'word' &&
      OTHER_NUMBERS.has(token.text) &&
      (token.spaced || document.tokens[at - 1]?.text !== '.')
    )
      return true;
  }
  return false;
}

function phoneOf(document: Document, { groups, gaps }: GroupRun): PhoneMatch {
  const first = groups[0]?.first ?? 0;
  const last = groups.at(-1)?.last ?? first;
  const plus = groups[0]?.plus === true;
  const from = plus ? first - 1 : first;
  return {
    digits: (plus ? '+' : '') + groups.map((group) => group.digits).join(''),
    span: spanOf(document, from, last),
    first: from,
    last,
    obscured: groups.some((group) => group.disguised) || gaps.slice(1).some((gap) => gap !== 'plain'),
  };
}
