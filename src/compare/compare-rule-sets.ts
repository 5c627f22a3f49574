import { readOptions } from '../assess/options.js';
import type { Issue } from '../issue.js';
import { checkOptions } from '../given.js';
import { throwIssues } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { VERSION } from '../version.js';
import { TooMuch } from './account.js';
import type { Budget } from './combine.js';
import type { CompareOptions, ComparedSet, Comparison, Coverage, ResultPart, TakenBy, Witness } from './comparison.js';
import { dataChanges } from './data-changes.js';
import { findings, leastDemanding } from './findings.js';
import type { Finding, Findings } from './findings.js';
import { pairOf } from './pair.js';
import type { Pair } from './pair.js';
import { bandKinds } from './band-kinds.js';
import type { BandKind } from './band-kinds.js';
import { elementKinds } from './element-kinds.js';
import type { ElementKind } from './element-kinds.js';
import { scoreFindings, scoreKinds } from './score-kinds.js';
import { stateKinds } from './state-kinds.js';
import type { StateKind } from './state-kinds.js';
import { differingItems } from './same.js';
import type { Differing } from './same.js';
import { sample } from './sample.js';
import { declaredStep, largestStep, stepReasons } from './version-step.js';
import { witnessOf } from './view.js';

const LIMIT = 1_000_000;
const SAMPLES = 20_000;
const SEED = 1;

/**
 * Compares two rule sets, most often two versions of one: what differs in the data, and under which facts, known or unknown, an
 * indicator, the score range, the bands or the next step come out otherwise, each with the fewest answers that show it.
 *
 * Every pattern of answers is covered, unknown among them, as long as the work stays within `limit`; what goes beyond it is sampled,
 * and `coverage` says so.
 *
 * @param a - The one to compare with, most often the earlier version.
 * @param b - The other.
 * @param options - What to turn on, how much to work out, and the seed of what is sampled.
 * @returns The differences, the step of the version that they ask for, and whether b's version says so.
 * @throws `IssueError` for a rule set that was not loaded, and for options it cannot use.
 * @example
 * ```ts
 * const comparison = compareRuleSets(general, general);
 * comparison.step; // 'patch'
 * comparison.coverage.method; // 'exhaustive'
 * ```
 */
export function compareRuleSets(a: RuleSet, b: RuleSet, options: CompareOptions = {}): Comparison {
  checkOptions(options);
  const { limit, samples, seed, turnedOn } = readCompareOptions(a, b, options);
  const changes = dataChanges(a, b);
  const pair = pairOf(a, b, turnedOn);
  const found = resultsOf(pair, limit, samples, seed, options.onProgress);
  const { coverage, otherReasons, ...results } = found;
  const off = offButDifferent(pair, changes, turnedOn);
  const grounds = { pair, changes, results, otherReasons };
  const whenOn = off.length === 0 ? undefined : compareRuleSets(a, b, { ...options, turnOn: [...turnedOn, ...off] });
  const because = stepReasons(grounds);
  const own = largestStep(because);
  const reasons =
    whenOn?.step === 'major' && own !== 'major'
      ? ([{ step: 'major', code: 'differs-when-turned-on', about: off }, ...because] as const)
      : because;
  const step = largestStep(reasons);
  return {
    format: 'comparison/1',
    engine: VERSION,
    a: named(a),
    b: named(b),
    turnedOn,
    step,
    because: reasons.filter(({ code }) => step === 'patch' || code !== 'identical'),
    version: declaredStep(a, b, step, changes.length > 0),
    otherSubject: a.subject !== b.subject,
    coverage,
    changes,
    results,
  };
}

function named(ruleSet: RuleSet): ComparedSet {
  return { id: ruleSet.id, version: ruleSet.version, sha256: readingOf(ruleSet).sha256() };
}

/** Indicators of both sets that are off by default and differ: whoever turns them on may get another band. */
function offButDifferent(
  { a, b }: Pair,
  changes: Comparison['changes'],
  turnedOn: readonly string[],
): readonly string[] {
  const differ = new Set(
    changes.flatMap(({ part, id, affects }) =>
      part === 'indicators' && id !== undefined && affects === 'results' ? [id] : [],
    ),
  );
  return a.ruleSet.indicators
    .filter(
      ({ id, offByDefault }) => offByDefault === true && differ.has(id) && b.placeOf.has(id) && !turnedOn.includes(id),
    )
    .map(({ id }) => id);
}

/** Each set takes of the indicators to turn on those that it has; one that neither has is a mistake. */
function readCompareOptions(
  a: RuleSet,
  b: RuleSet,
  { turnOn = [], limit = LIMIT, samples = SAMPLES, seed = SEED }: CompareOptions,
): { limit: number; samples: number; seed: number; turnedOn: readonly string[] } {
  const issues: Issue[] = [];
  for (const [name, value, least] of [
    ['limit', limit, 1],
    ['samples', samples, 1],
    ['seed', seed, 0],
  ] as const)
    if (!Number.isSafeInteger(value) || value < least)
      issues.push({ code: 'wrong-value', path: `/${name}`, expected: `a whole number from ${least} on` });
  throwIssues(issues);
  const inB = new Set(b.indicators.map(({ id }) => id));
  // What b has is right whatever a says of it.
  const turnedOn = [
    ...readOptions(a, { turnOn: turnOn.filter((id) => !inB.has(id) || a.indicators.some((one) => one.id === id)) })
      .turnedOn,
    ...readOptions(b, { turnOn: turnOn.filter((id) => inB.has(id)) }).turnedOn,
  ];
  return { limit, samples, seed, turnedOn: [...new Set(turnedOn)] };
}

type Results = Comparison['results'] & { readonly coverage: Coverage; readonly otherReasons: readonly string[] };

function resultsOf(
  pair: Pair,
  limit: number,
  samples: number,
  seed: number,
  onProgress: CompareOptions['onProgress'],
): Results {
  const differing = differingItems(pair);
  const tooLarge = new Set<ResultPart>();
  let worked = 0;
  const exactly = <T>(part: ResultPart, otherwise: T, work: (budget: Budget) => T): T => {
    onProgress?.(part);
    const budget = { spent: 0, limit };
    try {
      return work(budget);
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      tooLarge.add(part);
      return otherwise;
    } finally {
      worked += budget.spent;
    }
  };
  const states = exactly('indicators', { found: findings<StateKind>(), otherReasons: [] }, (budget) =>
    stateKinds(pair, differing, budget),
  );
  const score = exactly('score', scoreFindings(), (budget) => scoreKinds(pair, differing, budget));
  const bands = exactly('bands', findings<BandKind>(), (budget) =>
    needsBands(pair, differing) ? bandKinds(pair, budget) : findings<BandKind>(),
  );
  const elements = exactly('elements', findings<ElementKind>(), (budget) => elementKinds(pair, differing, budget));
  const sampled = tooLarge.size === 0 ? undefined : sample(pair, tooLarge, samples, seed);
  const witnessed = <T extends { readonly takenBy: TakenBy }>(
    part: ResultPart,
    own: Findings<T>,
    other: Findings<T> | undefined,
  ): readonly (T & { readonly witness: Witness })[] =>
    leastDemanding(tooLarge.has(part) ? (other?.all() ?? []) : own.all()).map((finding: Finding<T>) => {
      const picks = finding.picks();
      const answered = pair.questions.filter((_, place) => picks(place) !== 0).length;
      const shortest = !tooLarge.has(part) || answered <= (sampled?.complete ?? 0);
      return { ...finding.change, witness: witnessOf(pair, picks, shortest) };
    });
  return {
    indicators: witnessed('indicators', states.found, sampled?.indicators),
    score: witnessed('score', score, sampled?.score),
    bands: witnessed('bands', bands, sampled?.bands),
    elements: witnessed('elements', elements, sampled?.elements),
    otherReasons: states.otherReasons,
    coverage: coverageOf(pair, worked, tooLarge, sampled?.tried ?? 0, seed),
  };
}

/** Where sums and cut-offs are the same, so are the bands. */
function needsBands({ a, b }: Pair, { score }: Differing): boolean {
  const ladder = ({ ruleSet: { bands } }: Pair['a']): string =>
    canonicalJson(bands.map(({ id, from, minIndicators = 0 }) => [id, from, minIndicators]));
  return score.size > 0 || ladder(a) !== ladder(b);
}

function coverageOf(
  { questions }: Pair,
  worked: number,
  tooLarge: ReadonlySet<ResultPart>,
  tried: number,
  seed: number,
): Coverage {
  const patterns = questions.reduce((product, { answers }) => product * BigInt(answers.length + 1), 1n);
  const chosenNumbers = questions.filter(({ exact }) => !exact).map(({ id }) => id);
  return {
    method: tooLarge.size > 0 ? 'sampled' : chosenNumbers.length > 0 ? 'chosen-numbers' : 'exhaustive',
    patterns: String(patterns),
    worked,
    ...(chosenNumbers.length > 0 && { chosenNumbers }),
    ...(tooLarge.size > 0 && { sampled: { parts: [...tooLarge], tried, seed } }),
  };
}
