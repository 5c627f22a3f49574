import { oncePerDocument, spanOf } from '../helpers.js';
import type { Document, Span } from '../types.js';
import type { DigitGroup } from './digit-group.js';
import { isOtherNumber } from './not-phones.js';
import { groupRuns, type GroupRun } from './phone-groups.js';
import { CERTAIN, cleanScore, looseScore, type Score } from './phone-scores.js';

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

const SHORTEST = 7;
const LONGEST = 15;
const MOST_GROUPS = 16;
/** A stretch with fewer points is no number. */
const ENOUGH = 5;

/**
 * The phone numbers of a text: clean ones by a scan of digit runs; where that finds none, number words, look-alikes, keycaps and filler signs.
 *
 * @param document - A document.
 * @returns Numbers in the order of the text.
 * @example
 * ```ts
 * findPhones(document).map((phone) => phone.digits) // → ['07700900143']
 * ```
 */
export const findPhones: (document: Document) => readonly PhoneMatch[] = oncePerDocument((document) => {
  const phones: PhoneMatch[] = [];
  for (const run of groupRuns(document))
    if (isLongEnough(run)) for (const phone of phonesOf(document, run)) phones.push(phone);
  return phones;
});

/** Most runs are an age or a price. */
function isLongEnough({ groups }: GroupRun): boolean {
  let digits = 0;
  for (const group of groups) digits += group.digits.length;
  return digits >= SHORTEST;
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
