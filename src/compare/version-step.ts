import type { RuleSet } from '../rule-set/rule-set.js';
import type { Comparison, DataChange, StepReason, VersionStep } from './comparison.js';
import type { Pair } from './pair.js';

/** What the step rests on. */
export interface StepGrounds {
  readonly pair: Pair;
  readonly changes: readonly DataChange[];
  readonly results: Comparison['results'];
  /** Indicators whose state is the same for other reasons. */
  readonly otherReasons: readonly string[];
}

const ORDER: readonly VersionStep[] = ['patch', 'minor', 'major'];

/** Whatever these say is part of an assessment, so that recorded results are not the same bytes although no band moves. */
const SHOWN: ReadonlySet<string> = new Set([
  'weight',
  'group',
  'cap',
  'off',
  'sensitive',
  'referral',
  'order',
  'method',
]);

/**
 * The reasons for a step of the version, by effect: major where the same facts can give another band, another next step or none at
 * all; minor where results differ otherwise, as by additions that stay silent until they are answered; patch where they are the same.
 *
 * @param grounds - What changed, in data and in results.
 * @returns The reasons, the strongest first; never empty.
 */
export function stepReasons({ pair, changes, results, otherReasons }: StepGrounds): readonly StepReason[] {
  const sameFacts = results.bands.filter(({ takenBy, why }) => takenBy === 'both' && why === 'rules');
  const idsOf = (part: string, kind: DataChange['kind'], what?: string): readonly string[] =>
    changes
      .filter((change) => change.part === part && change.kind === kind && change.what === what)
      .map(({ id = '' }) => id);
  const added = [...idsOf('facts', 'added'), ...idsOf('indicators', 'added'), ...widened(pair)];
  const shown = changes.filter(
    ({ kind, what = '', affects }) => kind === 'changed' && affects === 'results' && SHOWN.has(what),
  );
  const open = [...results.bands, ...results.score, ...results.indicators].some(
    ({ why, takenBy }) => why === 'open-questions' && takenBy === 'both',
  );
  const states = results.indicators.filter(({ why }) => why === 'rules').map(({ indicator }) => indicator);
  const reasons: readonly (StepReason | false)[] = [
    sameFacts.some(({ of }) => of === 'next-step') && { step: 'major', code: 'next-step-differs' },
    sameFacts.some(({ of }) => of !== 'next-step') && { step: 'major', code: 'bands-differ' },
    ...about('major', 'answers-refused', refused(pair)),
    ...about('major', 'concern-raises-elsewhere', raisedElsewhere(pair)),
    ...about('major', 'band-proposes-otherwise', idsOf('bands', 'changed', 'proposes')),
    ...about('minor', 'added', added),
    ...about('minor', 'removed', idsOf('indicators', 'removed')),
    open && { step: 'minor', code: 'open-questions' },
    ...about('minor', 'indicators-differ', [...new Set([...states, ...otherReasons])]),
    results.score.some(({ why }) => why === 'rules') && { step: 'minor', code: 'score-differs' },
    ...about('minor', 'elements-differ', [...new Set(results.elements.map(({ element }) => element))]),
    ...about(
      'minor',
      'shown-differently',
      shown.map(({ path }) => path),
    ),
  ];
  const found = reasons.filter((reason) => reason !== false);
  return found.length === 0 ? [{ step: 'patch', code: 'identical' }] : found;
}

function about(step: VersionStep, code: StepReason['code'], ids: readonly string[]): readonly StepReason[] {
  return ids.length === 0 ? [] : [{ step, code, about: ids }];
}

/** Facts, and indicators to turn on, that b refuses although a takes them. */
function refused({ a, b }: Pair): readonly string[] {
  const facts = a.ruleSet.facts.filter((fact) => {
    const other = b.ruleSet.facts.find(({ id }) => id === fact.id);
    return other === undefined || !takesAll(other, fact);
  });
  const off = a.ruleSet.indicators.filter(({ id, offByDefault }) => offByDefault === true && !b.placeOf.has(id));
  return [...facts, ...off].map(({ id }) => id);
}

/** Facts that take more answers than before. */
function widened({ a, b }: Pair): readonly string[] {
  return b.ruleSet.facts
    .filter((fact) => {
      const before = a.ruleSet.facts.find(({ id }) => id === fact.id);
      return before !== undefined && !takesAll(before, fact);
    })
    .map(({ id }) => id);
}

type Fact = RuleSet['facts'][number];

/** Whether a fact takes every answer that another one takes. */
function takesAll(fact: Fact, other: Fact): boolean {
  if (fact.type !== other.type) return false;
  const options = new Set((fact.options ?? []).map(({ id }) => id));
  return (
    (other.options ?? []).every(({ id }) => options.has(id)) &&
    (fact.minimum ?? -Infinity) <= (other.minimum ?? -Infinity) &&
    (fact.maximum ?? Infinity) >= (other.maximum ?? Infinity)
  );
}

/** The band that a concern raises to, where another one is named or stands for another next step. */
function raisedElsewhere({ a, b }: Pair): readonly string[] {
  const [before, after] = [a.ruleSet.concern.raisesTo, b.ruleSet.concern.raisesTo];
  return before === after ? [] : [after];
}

/**
 * The largest of several steps.
 *
 * @param reasons - Reasons with their steps.
 * @returns The step.
 */
export function largestStep(reasons: readonly StepReason[]): VersionStep {
  return ORDER[Math.max(0, ...reasons.map(({ step }) => ORDER.indexOf(step)))] ?? 'patch';
}

/**
 * Whether one step is larger than another.
 *
 * @param step - The step.
 * @param other - The other one.
 * @returns Whether it is.
 * @example
 * ```ts
 * isLarger('major', 'minor'); // true
 * ```
 */
export function isLarger(step: VersionStep, other: VersionStep): boolean {
  return ORDER.indexOf(step) > ORDER.indexOf(other);
}

/**
 * What the version of b promises against that of a, and whether it keeps it.
 *
 * @param a - One rule set.
 * @param b - The other.
 * @param step - The step that the effect asks for.
 * @param changed - Whether the data differ at all.
 * @returns The step that the versions declare, and whether it is too small.
 */
export function declaredStep(a: RuleSet, b: RuleSet, step: VersionStep, changed: boolean): Comparison['version'] {
  if (a.id !== b.id) return { declared: 'other-set', versionTooSmall: false };
  const [one, other] = [a.version, b.version].map((version) => version.split('.').map(Number));
  const place = [0, 1, 2].find((at) => one?.[at] !== other?.[at]);
  if (place === undefined) return { declared: 'same', versionTooSmall: changed };
  if ((other?.[place] ?? 0) < (one?.[place] ?? 0)) return { declared: 'older', versionTooSmall: false };
  const declared = ORDER[2 - place] ?? 'patch';
  return { declared, versionTooSmall: isLarger(step, declared) };
}
