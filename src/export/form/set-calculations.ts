import type { RuleSet } from '../../rule-set/rule-set.js';
import { readingOf } from '../../rule-set/rule-set.js';
import { counts, pointsOf } from '../../scoring/points.js';
import type { FactDefinition } from '../../generated/types.js';
import { decide, type Decided } from './condition-formulas.js';
import type { Calculation, ResultName } from './form.js';
import { all, any, type Formula, NO, not, number, pointsIf, type Quantity, sum } from './formula.js';
import { innerName } from './names.js';

/** What a set adds to the calculations of a form. */
export interface SetCalculations {
  readonly calculations: readonly Calculation[];
  readonly results: Readonly<Record<ResultName, string>>;
  readonly indicators: readonly {
    readonly id: string;
    readonly state: string;
    readonly points: number;
    /** When it is present for certain. */
    readonly present: Formula;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly least: string;
    readonly cap: number;
    readonly beyondCap: Formula;
  }[];
  /** The facts that something which counts reads. */
  readonly asks: ReadonlySet<string>;
}

/** States as numbers: what is present for certain is 2, what is absent for certain 0. */
export const STATE = { absent: 0, unknown: 1, present: 2 } as const;

const RESULTS: readonly ResultName[] = [
  'applies',
  'least',
  'most',
  'possible',
  'recorded',
  'lowest-band',
  'highest-band',
  'step-band',
  'present',
  'questions',
  'answered',
  'unanswered',
  'maybe',
];

/**
 * Everything that is worked out for one rule set: states, points, groups with their caps, the score range, bands, and how much was not answered.
 *
 * @param ruleSet - The loaded rule set.
 * @param options - What is turned on, when the set applies, and the name of the written concern.
 * @returns The calculations, each after those that it needs.
 * @throws IssueError `cannot-be-exported` for a condition that engines would work out differently.
 */
export function setCalculations(
  ruleSet: RuleSet,
  options: { readonly turnOn: ReadonlySet<string>; readonly applies: Decided; readonly concern: string },
): SetCalculations {
  const { facts, reads, childReads } = readingOf(ruleSet);
  const names = Object.fromEntries(RESULTS.map((name) => [name, innerName(ruleSet.id, name)])) as Record<
    ResultName, // one for each, which `fromEntries` cannot say
    string
  >;
  const points = pointsOf(ruleSet, options.turnOn);
  const decided = ruleSet.indicators.map(({ when }, index) => decide(when, facts, `/indicators/${index}/when`));
  const indicators = ruleSet.indicators.map(({ id }, index) => ({
    id,
    state: innerName(ruleSet.id, id, 'state'),
    points: points[index] ?? 0,
    present: decided[index]?.holds ?? NO,
  }));
  const isCounted = ruleSet.indicators.map((indicator) => counts(indicator, options.turnOn));
  const states = decided.map((one, index): Calculation => ({
    name: indicators[index]?.state ?? '',
    value: stateOf(one),
  }));
  const groups = groupsOf(ruleSet, indicators);
  const asks = new Set([
    ...childReads,
    ...(ruleSet.elements === undefined ? [] : [ruleSet.elements.mayBeChild]),
    ...ruleSet.indicators.flatMap((_, index) => (isCounted[index] === true ? (reads[index] ?? []) : [])),
  ]);
  return {
    calculations: [
      { name: names.applies, value: stateOf(options.applies) },
      ...states,
      ...groups.flatMap(({ calculations }) => calculations),
      ...scoreOf(indicators, groups, names),
      ...bandsOf(
        ruleSet,
        indicators,
        indicators.filter((_, index) => isCounted[index] === true),
        names,
        options.concern,
      ),
      ...answersOf(ruleSet, asks, names),
    ],
    results: names,
    indicators,
    groups: groups.map(({ id, least, cap, canExceed, sum: whole }) => ({
      id,
      least,
      cap,
      beyondCap: canExceed ? { kind: 'compare', operator: '>', left: whole, right: number(cap) } : NO,
    })),
    asks,
  };
}

/** 2 where it holds, 0 where it fails, 1 where neither can be told. */
function stateOf({ holds, fails }: Decided): Quantity {
  return {
    kind: 'if',
    test: holds,
    then: number(STATE.present),
    otherwise: { kind: 'if', test: fails, then: number(STATE.absent), otherwise: number(STATE.unknown) },
  };
}

type Indicators = SetCalculations['indicators'];
type Names = Readonly<Record<ResultName, string>>;

const result = (name: string): Quantity => ({ kind: 'calculation', name });
/** A state that is present for certain. */
export const isPresent = (state: string): Formula => ({
  kind: 'compare',
  operator: '=',
  left: result(state),
  right: number(STATE.present),
});
const isPossible = (state: string): Formula => ({
  kind: 'compare',
  operator: '>=',
  left: result(state),
  right: number(STATE.unknown),
});

/** How unknown indicators count: not at all, or where they make the score smaller or larger. */
type Side = 'least' | 'most' | 'recorded';

function pointsOn(side: Side, { state, points }: Indicators[number]): Quantity {
  const isCounted = side === 'recorded' || points > 0 === (side === 'least') ? isPresent(state) : isPossible(state);
  return pointsIf(points, isCounted);
}

interface GroupParts {
  readonly id: string;
  readonly cap: number;
  readonly members: ReadonlySet<string>;
  readonly canExceed: boolean;
  readonly least: string;
  readonly sum: Quantity;
  readonly calculations: readonly Calculation[];
  readonly name: (side: Side) => string;
}

/** `any` is one group of everything, capped at one point. */
function groupsOf(ruleSet: RuleSet, indicators: Indicators): readonly GroupParts[] {
  const any = ruleSet.scoring.method === 'any';
  const groups = any ? [{ id: 'any', cap: 1 }] : ruleSet.scoring.groups;
  return groups.map(({ id, cap }): GroupParts => {
    const own = indicators.filter((_, index) => any || ruleSet.indicators[index]?.group === id);
    const name = (side: Side): string => innerName(ruleSet.id, 'group', id, side);
    const total = (side: Side): Quantity => sum(own.map((indicator) => pointsOn(side, indicator)));
    return {
      id,
      cap,
      members: new Set(own.map((indicator) => indicator.id)),
      canExceed: mostOf(own) > cap,
      least: name('least'),
      sum: total('least'),
      name,
      calculations: SIDES.map((side) => ({
        name: name(side),
        value: { kind: 'smallest', of: [total(side), number(cap)] },
      })),
    };
  });
}

const SIDES: readonly Side[] = ['least', 'most', 'recorded'];

function scoreOf(indicators: Indicators, groups: readonly GroupParts[], names: Names): Calculation[] {
  const free = indicators.filter(({ id }) => !groups.some(({ members }) => members.has(id)));
  const total = (side: Side): Quantity =>
    sum([...free.map((indicator) => pointsOn(side, indicator)), ...groups.map(({ name }) => result(name(side)))]);
  return [
    { name: names.least, value: total('least') },
    { name: names.most, value: total('most') },
    { name: names.recorded, value: total('recorded') },
    { name: names.possible, value: number(possibleOf(indicators, groups)) },
  ];
}

function possibleOf(indicators: Indicators, groups: readonly GroupParts[]): number {
  const free = indicators.filter(({ id }) => !groups.some(({ members }) => members.has(id)));
  const capped = groups.map(({ members, cap }) =>
    Math.min(mostOf(indicators.filter(({ id }) => members.has(id))), cap),
  );
  return capped.reduce((all, points) => all + points, mostOf(free));
}

function mostOf(own: Indicators): number {
  return own.reduce((all, { points }) => all + Math.max(points, 0), 0);
}

/** The highest band whose score and number of indicators are reached, as its number. */
function bandsOf(
  { bands, concern }: RuleSet,
  indicators: Indicators,
  counted: Indicators,
  names: Names,
  written: string,
): Calculation[] {
  const signs = indicators.filter(({ points }) => points > 0);
  const present = sum(signs.map(({ state }) => pointsIf(1, isPresent(state))));
  const possible = sum(signs.map(({ state }) => pointsIf(1, isPossible(state))));
  const highest = (score: Quantity, count: Quantity): Quantity =>
    bands.slice(1).reduce<Quantity>(
      (below, { from, minIndicators = 0 }, index) => ({
        kind: 'if',
        test: all([
          { kind: 'compare', operator: '>=', left: score, right: number(from) },
          ...(minIndicators === 0
            ? []
            : [{ kind: 'compare', operator: '>=', left: count, right: number(minIndicators) } as const]),
        ]),
        then: number(index + 1),
        otherwise: below,
      }),
      number(0),
    );
  const raised = bands.findIndex(({ id }) => id === concern.raisesTo);
  return [
    { name: names.present, value: sum(counted.map(({ state }) => pointsIf(1, isPresent(state)))) },
    { name: names['lowest-band'], value: highest(result(names.least), present) },
    { name: names['highest-band'], value: highest(result(names.most), possible) },
    {
      name: names['step-band'],
      value: {
        kind: 'largest',
        of: [highest(result(names.recorded), present), pointsIf(raised, { kind: 'written', text: written })],
      },
    },
  ];
}

function answersOf(ruleSet: RuleSet, asks: ReadonlySet<string>, names: Names): Calculation[] {
  const facts = ruleSet.facts.filter(({ id }) => asks.has(id));
  const count = (test: (fact: FactDefinition) => Formula): Quantity =>
    sum(facts.map((fact) => pointsIf(1, test(fact))));
  return [
    { name: names.questions, value: number(facts.length) },
    { name: names.answered, value: count(answered) },
    { name: names.unanswered, value: count((fact) => not(answered(fact))) },
    { name: names.maybe, value: count(suspected) },
  ];
}

/** Whether a value is known. */
function answered(fact: FactDefinition): Formula {
  const { id, type, options = [] } = fact;
  const codes = type === 'boolean' ? ['yes', 'no'] : type === 'choice' ? options.map((option) => option.id) : [];
  if (codes.length > 0) return any(codes.map((code) => ({ kind: 'answer', fact: id, code })));
  const filled: Formula = { kind: 'filled', fact: id };
  return type === 'number' ? filled : any([filled, { kind: 'why', fact: id, code: 'none' }]);
}

function suspected({ id, type }: FactDefinition): Formula {
  if (type === 'boolean' || type === 'choice') return { kind: 'answer', fact: id, code: 'maybe' };
  return all([not({ kind: 'filled', fact: id }), { kind: 'why', fact: id, code: 'maybe' }]);
}
