import { ABSENT, PRESENT, UNDECIDED } from '../conditions/verdict.js';
import { bandIndex } from '../scoring/bands.js';
import type { Ladder } from '../scoring/bands.js';
import type { ScorePlan } from '../scoring/score.js';
import type { Item, Side } from './pair.js';

/**
 * How one set adds up, one item after the other. An entry is a number that stands for a sum so far; equal sums have equal numbers,
 * so that patterns which no later item can tell apart become one.
 */
export interface Account {
  /** Where its states stand in a reading. */
  readonly shift: number;
  readonly start: number;
  /** Group of an item, or -1. */
  readonly groupOf: (item: Item) => number;
  /** The entry with one item more; `group` is the group that the entry belongs to, -1 for the total. */
  readonly add: (entry: number, item: Item, state: number, group: number) => number;
  /** The total with the sum of a group, up to its cap. */
  readonly close: (total: number, group: number, sum: number) => number;
}

/** Sums of a set: for certain, at the most, and of what is present with all unknown left out. */
export interface Sums {
  readonly least: number;
  readonly most: number;
  readonly recorded: number;
}

/** An account of score ranges. */
export interface RangeAccount extends Account {
  readonly sums: (entry: number) => Sums;
  /** The number of a sum. */
  readonly entryOf: (sums: Sums) => number;
}

/** An account that ends in bands. */
export interface BandAccount extends Account {
  /** Reachable bands as bits, and the index of the band of what is recorded. */
  readonly bands: (total: number) => { readonly open: number; readonly recorded: number };
}

/** What an account needs to know of a set. */
export interface AccountOptions {
  readonly side: Side;
  readonly place: 'a' | 'b';
  readonly shift: number;
}

/** More outcomes than this the engine does not work out either. */
const MOST_OUTCOMES = 4000;

/** Says that a part is too large to be worked out for every pattern. */
export class TooMuch extends Error {}

/**
 * Score ranges, exactly.
 *
 * @param options - The set, and where it stands in readings.
 * @param ceilings - Sums from which on all are alike; none unless given.
 * @returns The account.
 */
export function rangeAccount({ side, place, shift }: AccountOptions, ceilings?: Ceilings): RangeAccount {
  const { plan } = side.engine;
  const known = new Map<string, number>();
  const all: Sums[] = [];
  const entryOf = (sums: Sums): number => {
    const key = `${sums.least} ${sums.most} ${sums.recorded}`;
    const entry = known.get(key) ?? all.push(sums) - 1;
    known.set(key, entry);
    return entry;
  };
  const sums = (entry: number): Sums => all[entry] as Sums; // entries are made here alone
  const upTo = (ceiling: number, { least, most, recorded }: Sums): number =>
    entryOf({ least: Math.min(least, ceiling), most: Math.min(most, ceiling), recorded: Math.min(recorded, ceiling) });
  return {
    shift,
    start: entryOf({ least: 0, most: 0, recorded: 0 }),
    sums,
    entryOf,
    groupOf: (item) => plan.groupOf[item[place]] ?? -1,
    add: (entry, item, state, group) => {
      const points = plan.points[item[place]] ?? 0;
      if (points === 0 || state === ABSENT) return entry;
      const { least, most, recorded } = sums(entry);
      const present = state === PRESENT;
      return upTo(ceilings?.of(group) ?? Infinity, {
        least: least + (present ? points : Math.min(points, 0)),
        most: most + (present ? points : Math.max(points, 0)),
        recorded: recorded + (present ? points : 0),
      });
    },
    close: (total, group, sum) => {
      const cap = plan.groups[group]?.cap ?? Infinity;
      const [before, own] = [sums(total), sums(sum)];
      return upTo(ceilings?.of(-1) ?? Infinity, {
        least: before.least + Math.min(own.least, cap),
        most: before.most + Math.min(own.most, cap),
        recorded: before.recorded + Math.min(own.recorded, cap),
      });
    },
  };
}

/**
 * Bands. Where no band can be stepped over, a score range says which are reachable; otherwise every outcome is kept, as the engine
 * does.
 *
 * @param options - The set, and where it stands in readings.
 * @returns The account.
 * @throws {@link TooMuch} where the engine itself would not work out every outcome.
 */
export function bandAccount(options: AccountOptions): BandAccount {
  const { plan, ladder } = options.side.engine;
  const ceilings = ceilingsOf(plan, ladder);
  if (plan.largestStep > ladder.narrowest) return outcomeAccount(options, ceilings);
  const account = rangeAccount(options, ceilings);
  return {
    ...account,
    bands: (total) => {
      const { least, most, recorded } = account.sums(total);
      const [low, high] = [bandIndex(ladder, least, 0), bandIndex(ladder, most, 0)];
      return { open: (2 << high) - (1 << low), recorded: bandIndex(ladder, recorded, 0) };
    },
  };
}

/** Scores and numbers of indicators from which on every one is alike. */
interface Ceilings {
  /** Of a group; -1 for the total. */
  readonly of: (group: number) => number;
  readonly count: number;
}

/** Nothing that may still come takes a sum above its ceiling below the cap, or the highest cut-off, again. */
function ceilingsOf({ points, groups }: ScorePlan, { from, count }: Ladder): Ceilings {
  const below = points.reduce((sum, value) => sum - Math.min(value, 0), 0);
  const top = (from.at(-1) ?? 0) + below;
  const caps = groups.map(({ cap }) => cap + below);
  return { of: (group) => caps[group] ?? top, count: Math.max(...count) };
}

/** More than the number of indicators, so that score and count fit one number. */
const WIDTH = 1024;
const scoreIn = (key: number): number => Math.floor(key / WIDTH);
const countIn = (key: number): number => key - scoreIn(key) * WIDTH;

/** Pairs of score and number of indicators that the unknown can give, and the pair of what is recorded. */
interface Outcomes {
  readonly keys: readonly number[];
  readonly recorded: number;
}

function outcomeAccount({ side, place, shift }: AccountOptions, ceilings: Ceilings): BandAccount {
  const { plan, ladder } = side.engine;
  checkOutcomes(plan);
  const known = new Map<string, number>();
  const all: Outcomes[] = [];
  const entryOf = (keys: Iterable<number>, recorded: number, ceiling: number): number => {
    const clamp = (key: number): number =>
      Math.min(scoreIn(key), ceiling) * WIDTH + Math.min(countIn(key), ceilings.count);
    const outcomes = {
      keys: [...new Set([...keys].map(clamp))].sort((one, other) => one - other),
      recorded: clamp(recorded),
    };
    const name = `${outcomes.keys.join()};${outcomes.recorded}`;
    const entry = known.get(name) ?? all.push(outcomes) - 1;
    known.set(name, entry);
    return entry;
  };
  const outcomes = (entry: number): Outcomes => all[entry] as Outcomes; // entries are made here alone
  return {
    shift,
    start: entryOf([0], 0, Infinity),
    groupOf: (item) => plan.groupOf[item[place]] ?? -1,
    add: remembered((entry, item, state, group) => {
      const points = plan.points[item[place]] ?? 0;
      if (points === 0 || state === ABSENT) return entry;
      const step = points * WIDTH + Number(points > 0);
      const { keys, recorded } = outcomes(entry);
      const moved = keys.map((key) => key + step);
      const open = state === UNDECIDED;
      return entryOf(open ? [...keys, ...moved] : moved, open ? recorded : recorded + step, ceilings.of(group));
    }, place),
    close: rememberedClose((total, group, sum) => {
      const cap = plan.groups[group]?.cap ?? Infinity;
      const [before, own] = [outcomes(total), outcomes(sum)];
      const together = (one: number, other: number): number =>
        one + Math.min(scoreIn(other), cap) * WIDTH + countIn(other);
      const keys = before.keys.flatMap((one) => own.keys.map((other) => together(one, other)));
      return entryOf(keys, together(before.recorded, own.recorded), ceilings.of(-1));
    }),
    bands: (total) => {
      const { keys, recorded } = outcomes(total);
      const band = (key: number): number => bandIndex(ladder, scoreIn(key), countIn(key));
      return { open: keys.reduce((bits, key) => bits | (1 << band(key)), 0), recorded: band(recorded) };
    },
  };
}

/** The same sum with the same item in the same state is asked for again and again. */
function remembered(add: Account['add'], place: 'a' | 'b'): Account['add'] {
  const known = new Map<number, number>();
  return (entry, item, state, group) => {
    const key = (entry * WIDTH + item[place] + 1) * 4 + state; // an indicator is in one group
    const found = known.get(key) ?? add(entry, item, state, group);
    known.set(key, found);
    return found;
  };
}

function rememberedClose(close: Account['close']): Account['close'] {
  const known = new Map<string, number>();
  return (total, group, sum) => {
    const key = `${total} ${group} ${sum}`;
    const found = known.get(key) ?? close(total, group, sum);
    known.set(key, found);
    return found;
  };
}

/** With everything unknown there are the most outcomes; beyond its limit the engine names every band between instead. */
function checkOutcomes({ points, groupOf, groups }: ScorePlan): void {
  const some = (size: number): void => {
    if (size > MOST_OUTCOMES) throw new TooMuch();
  };
  let all = new Set([0]);
  for (let group = -1; group < groups.length; group += 1) {
    const cap = groups[group]?.cap ?? Infinity;
    let own = new Set([0]);
    for (const [index, value] of points.entries()) {
      if (groupOf[index] !== group || value === 0) continue;
      own = new Set([...own, ...[...own].map((key) => key + value * WIDTH + Number(value > 0))]);
      some(own.size);
    }
    const merged = new Set<number>();
    for (const one of all)
      for (const other of own) merged.add(one + Math.min(scoreIn(other), cap) * WIDTH + countIn(other));
    some(merged.size);
    all = merged;
  }
}
