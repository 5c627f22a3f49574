import { assess } from '../assess/assess.js';
import type { Facts } from '../fact/fact.js';
import { checkOptions, needObjects } from '../given.js';
import { IssueError } from '../issue.js';
import type { Issue } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { ComparedSet, PatternResult, State } from './comparison.js';

/** One record to compare on. */
export interface CompareCase {
  readonly id: string;
  readonly facts: Facts;
  /** Reason of a professional concern. */
  readonly concern?: string;
  /** Indicators that are off by default and shall count; each set takes those it has. */
  readonly turnOn?: readonly string[];
}

/** What one set makes of a case: a result, or what it cannot use. */
export type CaseSide =
  | (PatternResult & {
      /** Facts of the case that the set does not ask for. */
      readonly notInSet: number;
    })
  | { readonly issues: readonly Issue[] };

/** How a case comes out with both sets. */
export interface CaseComparison {
  readonly id: string;
  readonly same: boolean;
  readonly a: CaseSide;
  readonly b: CaseSide;
  /** Indicators whose state differs; `null` where a set does not have one that the other finds present. */
  readonly indicators: readonly {
    readonly id: string;
    readonly from: State | null;
    readonly to: State | null;
  }[];
}

/** What cases show of two rule sets. */
export interface CasesComparison {
  readonly format: 'cases-comparison/1';
  readonly a: ComparedSet;
  readonly b: ComparedSet;
  readonly counts: {
    readonly cases: number;
    readonly same: number;
    /** Another next step or other bands. */
    readonly otherBands: number;
    /** A set cannot use the answers. */
    readonly refused: number;
  };
  readonly cases: readonly CaseComparison[];
}

/**
 * Assesses the same cases with two rule sets and says which come out otherwise, and how. A fact that only one of the sets has is
 * left out by the other, and counted.
 *
 * @param a - The one to compare with, most often the earlier version.
 * @param b - The other.
 * @param cases - The cases; `workedCases` gives those of the rule files.
 * @param options - Indicators that are off by default and shall count in every case.
 * @returns Each case in the order given.
 * @throws `IssueError` for a rule set that was not loaded, and for what is no list of cases.
 * @example
 * ```ts
 * compareCases(general, general, workedCases(general)).counts.otherBands; // 0
 * ```
 */
export function compareCases(
  a: RuleSet,
  b: RuleSet,
  cases: readonly CompareCase[],
  options: { readonly turnOn?: readonly string[] } = {},
): CasesComparison {
  needObjects(cases, 'a case');
  checkOptions(options);
  const compared = cases.map((one) => compareCase(a, b, one, options.turnOn ?? []));
  const count = (holds: (one: CaseComparison) => boolean): number => compared.filter(holds).length;
  return {
    format: 'cases-comparison/1',
    a: { id: a.id, version: a.version, sha256: readingOf(a).sha256() },
    b: { id: b.id, version: b.version, sha256: readingOf(b).sha256() },
    counts: {
      cases: compared.length,
      same: count(({ same }) => same),
      otherBands: count(
        (one) =>
          'score' in one.a &&
          'score' in one.b &&
          (one.a.nextStep !== one.b.nextStep || one.a.bands.join() !== one.b.bands.join()),
      ),
      refused: count((one) => 'issues' in one.a || 'issues' in one.b),
    },
    cases: compared,
  };
}

/**
 * The worked cases of rule sets, those that several sets share only once.
 *
 * @param sets - The rule sets.
 * @returns The cases, in order.
 * @throws `IssueError` for a rule set that was not loaded.
 * @example
 * ```ts
 * workedCases(general)[0]?.id; // 'nothing-answered'
 * ```
 */
export function workedCases(...sets: readonly RuleSet[]): readonly CompareCase[] {
  for (const set of sets) readingOf(set);
  const known = new Set<string>();
  return sets.flatMap((set) =>
    set.cases.flatMap(({ id, facts, concern, turnOn }): readonly CompareCase[] => {
      const one = { id, facts, ...(concern !== undefined && { concern }), ...(turnOn !== undefined && { turnOn }) };
      const text = canonicalJson(one);
      if (known.has(text)) return [];
      known.add(text);
      return [one];
    }),
  );
}

interface Assessed {
  readonly side: CaseSide;
  readonly states: ReadonlyMap<string, State>;
}

function compareCase(a: RuleSet, b: RuleSet, one: CompareCase, turnOn: readonly string[]): CaseComparison {
  const [before, after] = [assessed(a, one, turnOn), assessed(b, one, turnOn)];
  const ids =
    'issues' in before.side || 'issues' in after.side
      ? []
      : [...new Set([...before.states.keys(), ...after.states.keys()])];
  const indicators = ids
    .map((id) => ({ id, from: before.states.get(id) ?? null, to: after.states.get(id) ?? null }))
    // That a set does not have an indicator is no result of the case, unless the other finds it present.
    .filter(
      ({ from, to }) => from !== to && ((from !== null && to !== null) || from === 'present' || to === 'present'),
    );
  const same = indicators.length === 0 && resultText(before.side) === resultText(after.side);
  return { id: one.id, same, a: before.side, b: after.side, indicators };
}

function assessed(set: RuleSet, one: CompareCase, turnOn: readonly string[]): Assessed {
  const known = new Set(set.indicators.map(({ id }) => id));
  const on = [...turnOn, ...(one.turnOn ?? [])].filter((id) => known.has(id));
  try {
    const { score, bands, nextStep, counts, indicators } = assess(set, one.facts, {
      otherFacts: 'count',
      turnOn: on,
      ...(one.concern !== undefined && { concern: { reason: one.concern } }),
    });
    return {
      side: {
        score: { least: score.least, most: score.most },
        bands,
        nextStep: nextStep.band,
        notInSet: counts.notInSet,
      },
      states: new Map(indicators.map(({ id, state }) => [id, state])),
    };
  } catch (error) {
    if (!(error instanceof IssueError) || error.code === 'not-loaded') throw error;
    return { side: { issues: error.issues }, states: new Map() };
  }
}

/** How many facts a set does not ask for is no result. */
function resultText(side: CaseSide): string {
  return 'issues' in side ? JSON.stringify(side) : JSON.stringify([side.score, side.bands, side.nextStep]);
}
