import { UNDECIDED } from '../conditions/verdict.js';
import { readCondition } from '../conditions/read-condition.js';
import { UNKNOWN } from '../conditions/unknown.js';
import { possibleValues } from '../fact/fact.js';
import type { AskNext, Band, FactDefinition, RecordedFact } from '../generated/types.js';
import type { Tally } from '../scoring/score.js';
import { recordedBand } from './engine.js';
import type { Engine } from './engine.js';

/** How many of the numbers beside a fact are tried. */
const MOST_MARKS = 40;

/** How much is tried: answers times indicators. In a set beyond that the last facts keep the order of the set. */
const MOST_WORK = 60_000;

interface Rank {
  readonly fact: string;
  readonly suspected: boolean;
  readonly band: number;
  readonly score: number;
  readonly narrowed: number;
}

/**
 * The unanswered facts in the order in which it is worth asking them: suspected ones first, then by the band that one answer can
 * make certain, by the points it can add, by how much it narrows the score range, and in the order of the set.
 *
 * Declined facts are left out: the person has answered. So are facts that can no longer change an indicator that counts.
 *
 * @param engine - The engine with the facts in its slots; it is as before afterwards, except for its verdicts.
 * @param facts - The facts as read.
 * @param now - The tally of the facts.
 * @returns The facts with the band that one answer can reach.
 */
export function rankQuestions(
  engine: Engine,
  facts: ReadonlyMap<string, RecordedFact>,
  now: Tally,
): readonly AskNext[] {
  const { counted, definitions, reading, ruleSet, verdicts } = engine;
  const width = now.most - now.least;
  const childOpen = ruleSet.elements !== undefined && ((engine.child() as number) & UNDECIDED) !== 0; // a set with elements has one
  const open = new Set(childOpen ? [...reading.childReads, ruleSet.elements.mayBeChild] : []);
  for (const [index, reads] of reading.reads.entries())
    if (counted[index] && ((verdicts[index] as number) & UNDECIDED) !== 0) for (const fact of reads) open.add(fact);

  let tries = Math.ceil(MOST_WORK / Math.max(ruleSet.indicators.length, 1));
  const ranks = definitions.flatMap((definition, slot): readonly Rank[] => {
    const recorded = facts.get(definition.id);
    if (recorded?.value !== undefined || recorded?.unknown === 'declined' || !open.has(definition.id)) return [];
    const sums = possibleValues(definition, marksOf(engine, definition)).flatMap((value) => {
      tries -= 1;
      if (tries < 0) return [];
      engine.put(slot, value);
      return [engine.decide()];
    });
    engine.put(slot, UNKNOWN);
    return [
      {
        fact: definition.id,
        suspected: recorded?.unknown === 'suspected',
        band: most(sums, (sum) => recordedBand(engine, sum), recordedBand(engine, now)),
        score: most(sums, (sum) => sum.recorded, now.recorded),
        narrowed: most(sums, (sum) => width - (sum.most - sum.least), 0),
      },
    ];
  });
  // Equal ones stay in the order of the set.
  return ranks
    .sort(
      (a, b) =>
        Number(b.suspected) - Number(a.suspected) || b.band - a.band || b.score - a.score || b.narrowed - a.narrowed,
    )
    .map(({ fact, band }) => ({ fact, couldReach: (ruleSet.bands[band] as Band).id }));
}

/** The numbers that stand beside a fact in the conditions of signs, where its answer may change the score. */
function marksOf({ ruleSet, reading }: Engine, { id, type }: FactDefinition): readonly number[] {
  if (type !== 'number') return [];
  return ruleSet.indicators
    .filter((_, index) => reading.reads[index]?.includes(id) === true)
    .flatMap(({ when }) => readCondition(when).marks)
    .slice(0, MOST_MARKS);
}

function most(sums: readonly Tally[], of: (sum: Tally) => number, otherwise: number): number {
  return sums.reduce((highest, sum) => Math.max(highest, of(sum)), sums.length === 0 ? otherwise : -Infinity);
}
