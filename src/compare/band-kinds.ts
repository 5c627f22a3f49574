import { bandAccount } from './account.js';
import { accountsOf } from './accounts-of.js';
import { combine } from './combine.js';
import type { Budget } from './combine.js';
import type { BandChange, Why } from './comparison.js';
import { findings, picksIn } from './findings.js';
import type { Findings } from './findings.js';
import type { Pair } from './pair.js';
import { takenBy } from './questions.js';
import { pointsAt } from './same.js';
import type { Picks, Standing } from './view.js';

/** A change of bands before it has a witness. */
export type BandKind = Omit<BandChange, 'witness'>;

/** Score range and bands, or bands alone. */
type Bands = Pick<Standing, 'open' | 'recorded'>;

/**
 * How bands and the next step change, over every pattern.
 *
 * @param pair - The sets.
 * @param budget - Work that may be done.
 * @returns The kinds.
 */
export function bandKinds(pair: Pair, budget: Budget): Findings<BandKind> {
  const found = findings<BandKind>();
  const adding = pair.items.filter(({ a, b }) => pointsAt(pair.a, a) !== 0 || pointsAt(pair.b, b) !== 0);
  const accounts = accountsOf(pair, bandAccount);
  for (const { totals, taken, cost, picks } of combine(adding, pair.questions, accounts, budget)) {
    const bands = (index: number): Bands => {
      const at = accounts[index] === undefined ? index - 2 : index;
      return accounts[at]?.bands(totals[at] ?? 0) ?? { open: 0, recorded: 0 };
    };
    noteBands(found, pair, [bands(0), bands(1), bands(2), bands(3)], taken, cost, () => picksIn(picks()));
  }
  return found;
}

/**
 * Notes changes of bands, if there are any.
 *
 * @param found - Where to note them.
 * @param pair - The sets.
 * @param bands - Of a and b; and of both, as if questions of one set alone were answered with no.
 * @param taken - Which set takes the answers.
 * @param cost - What the answers cost.
 * @param picks - The answers.
 */
export function noteBands(
  found: Findings<BandKind>,
  pair: Pair,
  [a, b, calmA, calmB]: readonly [Bands, Bands, Bands, Bands],
  taken: number,
  cost: number,
  picks: () => Picks,
): void {
  const step = (side: Pair['a'], { recorded }: Bands): string => side.ruleSet.bands[recorded]?.id ?? '';
  const open = (side: Pair['a'], { open: bits }: Bands): readonly string[] => side.engine.bandIds(bits);
  const note = (
    of: BandChange['of'],
    from: readonly string[],
    to: readonly string[],
    calm: readonly [string, string],
  ): void => {
    if (from.join() === to.join()) return;
    const why: Why = calm[0] === calm[1] ? 'open-questions' : 'rules';
    const kind: BandKind = { of, from, to, takenBy: takenBy(taken), why };
    found.note(JSON.stringify(kind), kind, cost, picks);
  };
  note('next-step', [step(pair.a, a)], [step(pair.b, b)], [step(pair.a, calmA), step(pair.b, calmB)]);
  const [from, to] = [open(pair.a, a), open(pair.b, b)];
  const calm = [open(pair.a, calmA).join(), open(pair.b, calmB).join()] as const;
  note(from.length === 1 && to.length === 1 ? 'decided' : 'reachable', from, to, calm);
}
