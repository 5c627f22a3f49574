import { checkCondition } from '../conditions/check-condition.js';
import { nearest } from '../fact/nearest.js';
import { checkPlanShape } from '../generated/plan-validator.js';
import type { FactDefinition, PlanFile } from '../generated/types.js';
import { IssueError, pointer, throwIssues } from '../issue.js';
import type { Issue } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { readJson } from '../json/read-json.js';
import { shapeIssue } from '../rule-set/parse-rule-set.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { factsOf, loadedPlan } from './plan.js';
import type { Plan } from './plan.js';

/** A loaded plan, or what is wrong with the file. */
export type ParsedPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Most findings that one file is reported with. */
const MAX_ISSUES = 50;

/**
 * Loads a screening plan: reads it strictly, checks its shape, that every set it names is at hand, and every condition.
 *
 * @param input - The JSON text, or the parsed data.
 * @param ruleSets - Loaded rule sets, among them those that the plan names; in any order.
 * @returns The plan, or every issue found, each with the place in the file.
 * @throws {@link IssueError} `not-loaded` for a rule set that was not loaded.
 * @example
 * ```ts
 * const parsed = parsePlan(text, [general, child]);
 * if (parsed.ok) assessPlan(parsed.plan, { age: 16 });
 * ```
 */
export function parsePlan(input: unknown, ruleSets: readonly RuleSet[]): ParsedPlan {
  for (const ruleSet of ruleSets) readingOf(ruleSet);
  try {
    return { ok: true, plan: load(input, ruleSets) };
  } catch (error) {
    if (error instanceof IssueError) return { ok: false, issues: error.issues.slice(0, MAX_ISSUES) };
    throw error;
  }
}

function load(input: unknown, atHand: readonly RuleSet[]): Plan {
  const data = plainCopy(typeof input === 'string' ? readJson(input) : input, '', 'refuse');
  if (!checkPlanShape(data)) throwIssues((checkPlanShape.errors ?? []).map(shapeIssue));
  const file = data as PlanFile; // the validator generated from the same schema says so
  const issues: Issue[] = [];
  const ruleSets = file.steps.flatMap(({ ruleSet: { id, version } }, index) => {
    const path = `/steps/${index}/ruleSet`;
    if (file.steps.findIndex((step) => step.ruleSet.id === id) !== index)
      issues.push({ code: 'duplicate-id', path: `${path}/id`, came: id });
    const found = atHand.find((ruleSet) => ruleSet.id === id && ruleSet.version === version);
    if (found === undefined) issues.push(notAtHand(id, version, atHand, path));
    return found === undefined ? [] : [found];
  });
  throwIssues(issues); // the conditions may read facts of every set
  throwIssues([...definitionIssues(file, ruleSets), ...stepIssues(file, ruleSets)]);
  return loadedPlan(file, ruleSets);
}

function notAtHand(id: string, version: string, atHand: readonly RuleSet[], path: string): Issue {
  const versions = atHand.filter((ruleSet) => ruleSet.id === id).map((ruleSet) => ruleSet.version);
  if (versions.length > 0)
    return { code: 'unknown-reference', path: `${path}/version`, came: version, expected: versions.join(' or ') };
  const suggestion = nearest(
    id,
    atHand.map((ruleSet) => ruleSet.id),
  );
  return { code: 'unknown-reference', path: `${path}/id`, came: id, ...(suggestion !== undefined && { suggestion }) };
}

/** The same id must mean the same answers in the plan and in all its sets. */
function definitionIssues(file: PlanFile, ruleSets: readonly RuleSet[]): readonly Issue[] {
  const first = factsOf(file, ruleSets);
  const sections = new Set(file.sections.map(({ id }) => id));
  const ids = file.facts.map(({ id }) => id);
  return [
    ...file.facts.flatMap(({ id, section }, index): readonly Issue[] => {
      const path = pointer('/facts', index);
      return [
        ...(ids.indexOf(id) === index ? [] : [{ code: 'duplicate-id', path: `${path}/id`, came: id } as const]),
        ...(sections.has(section)
          ? []
          : [{ code: 'unknown-reference', path: `${path}/section`, came: section } as const]),
      ];
    }),
    ...ruleSets.flatMap((ruleSet, index) =>
      ruleSet.facts
        .filter((fact) => answersOf(fact) !== answersOf(first.get(fact.id) ?? fact))
        .map((fact): Issue => ({ code: 'wrong-type', path: `/steps/${index}/ruleSet`, came: `another "${fact.id}"` })),
    ),
  ];
}

function answersOf({ type, options = [], minimum, maximum }: FactDefinition): string {
  return JSON.stringify([type, options.map(({ id }) => id), minimum, maximum]);
}

function stepIssues(file: PlanFile, ruleSets: readonly RuleSet[]): readonly Issue[] {
  const facts = factsOf(file, ruleSets);
  const yesNo = facts.get(file.child?.mayBeChild ?? '');
  const always = file.steps.some(({ when, forChildren }) => when === undefined && forChildren === undefined);
  return [
    ...(always ? [] : [{ code: 'missing', path: '/steps', expected: 'a set that always applies' } as const]),
    ...(file.child === undefined
      ? []
      : [
          ...checkCondition(file.child.child, facts, '/child/child'),
          ...(yesNo?.type === 'boolean'
            ? []
            : [{ code: 'unknown-reference', path: '/child/mayBeChild', came: file.child.mayBeChild } as const]),
        ]),
    ...file.steps.flatMap(({ when, forChildren, turnOn = [] }, index): readonly Issue[] => [
      ...(when === undefined ? [] : checkCondition(when, facts, `/steps/${index}/when`)),
      ...(forChildren === true && file.child === undefined
        ? [{ code: 'missing', path: '', expected: 'child' } as const]
        : []),
      ...turnOn.flatMap((id, place): readonly Issue[] =>
        ruleSets[index]?.indicators.some((indicator) => indicator.id === id && indicator.offByDefault === true) === true
          ? []
          : [{ code: 'unknown-reference', path: `/steps/${index}/turnOn/${place}`, came: id }],
      ),
    ]),
  ];
}
