import { rangeAccount } from './account.js';
import type { Sums } from './account.js';
import { accountsOf } from './accounts-of.js';
import { combine } from './combine.js';
import type { Budget } from './combine.js';
import type { ScoreChange } from './comparison.js';
import { findings, picksIn } from './findings.js';
import type { Findings } from './findings.js';
import type { Pair } from './pair.js';
import { takenBy } from './questions.js';
import type { Differing } from './same.js';
import type { Picks } from './view.js';

/** A change of the score before it has a witness. */
export type ScoreKind = Omit<ScoreChange, 'witness'>;

/**
 * How far the score range moves. Only what can add differently is looked at: everything else adds the same to both.
 *
 * @param pair - The sets.
 * @param differing - What can make a difference.
 * @param budget - Work that may be done.
 * @returns The kinds.
 */
export function scoreKinds(pair: Pair, { score }: Differing, budget: Budget): Findings<ScoreKind> {
  const found = scoreFindings();
  if (score.size === 0) return found;
  const accounts = accountsOf(pair, rangeAccount);
  const [first] = accounts;
  if (first === undefined) return found;
  // Of the two totals only their difference matters.
  const settle = (totals: readonly number[]): readonly number[] =>
    totals.map((total, index) => {
      const account = accounts[index] ?? first;
      const before = accounts[index - 1];
      if (index % 2 === 0 || before === undefined) return account.start;
      return account.entryOf(difference(before.sums(totals[index - 1] ?? 0), account.sums(total)));
    });
  // A difference so far stays in the second account, and the first one begins anew.
  for (const { totals, taken, cost, picks } of combine([...score], pair.questions, accounts, budget, settle)) {
    const moved = (index: number): Sums => {
      const account = accounts[index] ?? accounts[1] ?? first;
      return account.sums(totals[accounts[index] === undefined ? 1 : index] ?? 0);
    };
    noteScore(found, moved(1), moved(3), taken, cost, () => picksIn(picks()));
  }
  return found;
}

function difference(one: Sums, other: Sums): Sums {
  return { least: other.least - one.least, most: other.most - one.most, recorded: 0 };
}

/**
 * Gathers changes of the score, with the smallest and the largest of each kind.
 *
 * @returns The gathering, empty.
 */
export function scoreFindings(): Findings<ScoreKind> {
  const widest = (one: readonly [number, number], other: readonly [number, number]): readonly [number, number] => [
    Math.min(one[0], other[0]),
    Math.max(one[1], other[1]),
  ];
  return findings<ScoreKind>((one, other) => ({
    ...one,
    least: widest(one.least, other.least),
    most: widest(one.most, other.most),
  }));
}

/**
 * Notes a change of the score, if there is one.
 *
 * @param found - Where to note it.
 * @param moved - The difference.
 * @param calm - The difference, as if questions of one set alone were answered with no.
 * @param taken - Which set takes the answers.
 * @param cost - What the answers cost.
 * @param picks - The answers.
 */
export function noteScore(
  found: Findings<ScoreKind>,
  moved: Pick<Sums, 'least' | 'most'>,
  calm: Pick<Sums, 'least' | 'most'>,
  taken: number,
  cost: number,
  picks: () => Picks,
): void {
  if (moved.least === 0 && moved.most === 0) return;
  const why = calm.least === 0 && calm.most === 0 ? 'open-questions' : 'rules';
  const kind: ScoreKind = {
    takenBy: takenBy(taken),
    why,
    least: [moved.least, moved.least],
    most: [moved.most, moved.most],
  };
  found.note(`${kind.takenBy} ${why}`, kind, cost, picks);
}
