import { assess, IssueError } from '../../src/index.js';
import type { Assessment, Facts, FactValue, RuleSet } from '../../src/index.js';
import type { Comparison } from '../../src/compare/index.js';

/** How one version sees one pattern, worked out the slow way: by `assess`, one pattern at a time. */
interface Seen {
  readonly assessment: Assessment;
  /** Score range and bands with the indicators named counted as absent. */
  readonly without: (ids: ReadonlySet<string>) => string;
}

/** What differs, by kind, each with the fewest answers that show it. */
export type Kinds = Readonly<Record<string, number | readonly number[]>>;

const known = new WeakMap<RuleSet, Map<string, boolean>>();

function takes(set: RuleSet, id: string, value: FactValue): boolean {
  const answers = known.get(set) ?? new Map<string, boolean>();
  known.set(set, answers);
  const key = JSON.stringify([id, value]);
  const found = answers.get(key) ?? isTaken(set, id, value);
  answers.set(key, found);
  return found;
}

function isTaken(set: RuleSet, id: string, value: FactValue): boolean {
  try {
    assess(set, { [id]: value });
    return true;
  } catch (error) {
    if (error instanceof IssueError) return false;
    throw error;
  }
}

/** Score and bands from states alone: every way in which the unknown indicators can turn out, one after the other. */
function naive(set: RuleSet, states: ReadonlyMap<string, string>): string {
  const counted = set.indicators.filter(({ offByDefault }) => offByDefault !== true);
  const points = (indicator: (typeof counted)[number]): number =>
    set.scoring.method === 'sum' ? indicator.weight.points : Math.sign(indicator.weight.points);
  const bandOf = (present: ReadonlySet<string>): readonly [number, string] => {
    const sums = new Map<string, number>();
    let count = 0;
    for (const indicator of counted) {
      if (!present.has(indicator.id)) continue;
      const group = set.scoring.method === 'any' ? '*' : (indicator.group ?? `-${indicator.id}`);
      sums.set(group, (sums.get(group) ?? 0) + points(indicator));
      if (points(indicator) > 0) count += 1;
    }
    const cap = (group: string): number =>
      group === '*' ? 1 : (set.scoring.groups.find(({ id }) => id === group)?.cap ?? Infinity);
    const score = [...sums].reduce((total, [group, sum]) => total + Math.min(sum, cap(group)), 0);
    const reached = set.bands.filter(({ from, minIndicators = 0 }) => score >= from && count >= minIndicators);
    return [score, (reached.at(-1) ?? set.bands[0]!).id];
  };
  const certain = counted.filter(({ id }) => states.get(id) === 'present').map(({ id }) => id);
  const open = counted.filter(({ id }) => states.get(id) === 'unknown').map(({ id }) => id);
  const scores: number[] = [];
  const bands = new Set<string>();
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const [score, band] = bandOf(new Set([...certain, ...open.filter((_, at) => (bits >> at) & 1)]));
    scores.push(score);
    bands.add(band);
  }
  const inOrder = set.bands.map(({ id }) => id).filter((id) => bands.has(id));
  return JSON.stringify([Math.min(...scores), Math.max(...scores), inOrder]);
}

function seen(set: RuleSet, facts: Facts): Seen {
  const assessment = assess(set, facts);
  return {
    assessment,
    without: (ids) =>
      naive(set, new Map(assessment.indicators.map(({ id, state }) => [id, ids.has(id) ? 'absent' : state]))),
  };
}

/** Indicators that are open only for a question that the other version does not ask, and that it has not or has as absent. */
function opened(own: Assessment, other: Assessment, others: RuleSet): ReadonlySet<string> {
  const asked = new Set(others.facts.map(({ id }) => id));
  return new Set(
    own.indicators
      .filter(({ id, state, because }) => {
        const twin = other.indicators.find((indicator) => indicator.id === id);
        return (
          state === 'unknown' &&
          (twin === undefined || twin.state === 'absent') &&
          because.some(({ fact }) => !asked.has(fact))
        );
      })
      .map(({ id }) => id),
  );
}

/** An element with the indicators named counted as absent. */
function elementOf(
  set: RuleSet,
  { indicators, elements }: Assessment,
  element: 'act' | 'means' | 'purpose' | 'child',
  without: ReadonlySet<string>,
): string {
  if (element === 'child') return elements.child;
  const states = set.indicators.flatMap((indicator, index) =>
    indicator.offByDefault !== true && indicator.elements.includes(element)
      ? [without.has(indicator.id) ? 'absent' : indicators[index]!.state]
      : [],
  );
  if (states.includes('present')) return 'present';
  if (element === 'means' && (elements.child === 'yes' || elements.child === 'treated-as-child')) return 'not-required';
  if (element === 'means' && elements.child === 'unknown') return 'unknown';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'absent';
}

/**
 * Goes through every pattern of the values given, unknown among them.
 *
 * @param domain - Values per fact of one or both versions.
 */
export function bruteForce(a: RuleSet, b: RuleSet, domain: Readonly<Record<string, readonly FactValue[]>>): Kinds {
  const found: Record<string, number | number[]> = {};
  const ids = Object.keys(domain);
  const visit = (at: number, chosen: readonly (readonly [string, FactValue])[]): void => {
    const id = ids[at];
    if (id === undefined) {
      look(chosen);
      return;
    }
    visit(at + 1, chosen);
    for (const value of domain[id]!)
      if (takes(a, id, value) || takes(b, id, value)) visit(at + 1, [...chosen, [id, value]]);
  };
  const look = (chosen: readonly (readonly [string, FactValue])[]): void => {
    const [inA, inB] = [a, b].map((set) => chosen.filter(([id, value]) => takes(set, id, value)));
    const takenBy =
      inA!.length === chosen.length
        ? inB!.length === chosen.length
          ? 'both'
          : 'a'
        : inB!.length === chosen.length
          ? 'b'
          : 'neither';
    const [one, other] = [seen(a, Object.fromEntries(inA!)), seen(b, Object.fromEntries(inB!))];
    const [before, after] = [one.assessment, other.assessment];
    const note = (...kind: readonly unknown[]): void => {
      const key = JSON.stringify([...kind, takenBy]);
      found[key] = Math.min(Number(found[key] ?? Infinity), chosen.length);
    };
    /** Of the score also how far it moves: answers, lowest and highest of the least, the same of the most. */
    const noteMoved = (why: string, least: number, most: number): void => {
      const key = JSON.stringify(['score', why, takenBy]);
      const [size, ...ends] = (found[key] as number[] | undefined) ?? [Infinity, least, least, most, most];
      found[key] = [
        Math.min(size!, chosen.length),
        Math.min(ends[0]!, least),
        Math.max(ends[1]!, least),
        Math.min(ends[2]!, most),
        Math.max(ends[3]!, most),
      ];
    };
    const calm = [one.without(opened(before, after, b)), other.without(opened(after, before, a))].map(
      (text) => JSON.parse(text) as [number, number, string[]],
    );
    for (const { id, state } of before.indicators) {
      const twin = after.indicators.find((indicator) => indicator.id === id);
      if (twin === undefined || twin.state === state) continue;
      const [calmA, calmB] = [
        opened(before, after, b).has(id) ? 'absent' : state,
        opened(after, before, a).has(id) ? 'absent' : twin.state,
      ];
      note('state', id, state, twin.state, calmA === calmB ? 'open-questions' : 'rules');
    }
    const moved = [after.score.least - before.score.least, after.score.most - before.score.most];
    if (moved.some((difference) => difference !== 0)) {
      const still = calm[0]![0] === calm[1]![0] && calm[0]![1] === calm[1]![1];
      noteMoved(still ? 'open-questions' : 'rules', moved[0]!, moved[1]!);
    }
    const step = [before.nextStep.band, after.nextStep.band];
    if (step[0] !== step[1]) note('bands', 'next-step', [step[0]], [step[1]], 'rules');
    if (before.bands.join() !== after.bands.join())
      note(
        'bands',
        before.decided && after.decided ? 'decided' : 'reachable',
        before.bands,
        after.bands,
        calm[0]![2].join() === calm[1]![2].join() ? 'open-questions' : 'rules',
      );
    for (const element of ['act', 'means', 'purpose', 'child'] as const)
      if (before.elements[element] !== after.elements[element]) {
        const still = [
          elementOf(a, before, element, opened(before, after, b)),
          elementOf(b, after, element, opened(after, before, a)),
        ];
        const why = still[0] === still[1] ? 'open-questions' : 'rules';
        note('element', element, before.elements[element], after.elements[element], why);
      }
  };
  visit(0, []);
  return Object.fromEntries(Object.entries(found).filter(([key]) => !isShownByFewer(key, found)));
}

/** What the same facts show already is not said again of facts that only one version takes, or none. */
function isShownByFewer(key: string, found: Kinds): boolean {
  const kind = JSON.parse(key) as string[];
  const takenBy = kind.pop();
  const fewer = takenBy === 'both' ? [] : takenBy === 'neither' ? ['both', 'a', 'b'] : ['both'];
  return fewer.some((other) => Object.hasOwn(found, JSON.stringify([...kind, other])));
}

/** The same of a comparison. */
export function kindsOf({ results }: Comparison): Kinds {
  const answered = (witness: { readonly facts: Facts }): number => Object.keys(witness.facts).length;
  return Object.fromEntries([
    ...results.indicators.map(({ indicator, from, to, why, takenBy, witness }) => [
      JSON.stringify(['state', indicator, from, to, why, takenBy]),
      answered(witness),
    ]),
    ...results.score.map(({ why, takenBy, least, most, witness }) => [
      JSON.stringify(['score', why, takenBy]),
      [answered(witness), ...least, ...most],
    ]),
    ...results.bands.map(({ of, from, to, why, takenBy, witness }) => [
      JSON.stringify(['bands', of, from, to, why, takenBy]),
      answered(witness),
    ]),
    ...results.elements.map(({ element, from, to, why, takenBy, witness }) => [
      JSON.stringify(['element', element, from, to, why, takenBy]),
      answered(witness),
    ]),
  ]) as Kinds;
}
