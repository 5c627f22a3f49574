import { checkCondition } from '../conditions/check-condition.js';
import { checkLoadShape } from '../generated/load-validator.js';
import type { ShapeFault } from '../generated/shape-check.js';
import type { RuleSetFile } from '../generated/types.js';
import { IssueError, pointer, throwIssues } from '../issue.js';
import type { Issue } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { readJson } from '../json/read-json.js';
import { checkCoherence } from './check-coherence.js';
import { loadedRuleSet } from './rule-set.js';
import type { RuleSet } from './rule-set.js';

/** A loaded rule set, or what is wrong with the file. */
export type ParsedRuleSet =
  { readonly ok: true; readonly ruleSet: RuleSet } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Most findings that one file is reported with. */
const MAX_ISSUES = 50;

/**
 * Loads a rule set from a stranger's file: reads it strictly, checks its shape, its references and every condition, and gives a
 * deep-frozen copy. Nothing in the file is run, and no other file is reached. Wording, sources, evidence, examples and cases are
 * left to the `check` of whole files.
 *
 * @param input - The JSON text, or the parsed data.
 * @returns The rule set, or every issue found, each with the place in the file.
 * @example
 * ```ts
 * const parsed = parseRuleSet('{"format":"rule-set/1"');
 * if (!parsed.ok) console.error(parsed.issues.map(issueLine).join('\n'));
 * // line 1, column 23: the text ends before the JSON is complete; is the file cut short?; expected: a comma or }
 * ```
 */
export function parseRuleSet(input: unknown): ParsedRuleSet {
  try {
    return { ok: true, ruleSet: load(input) };
  } catch (error) {
    if (error instanceof IssueError) return { ok: false, issues: error.issues.slice(0, MAX_ISSUES) };
    throw error;
  }
}

function load(input: unknown): RuleSet {
  const data = plainCopy(typeof input === 'string' ? readJson(input) : input, '', 'refuse');
  if (!checkLoadShape(data)) throwIssues((checkLoadShape.errors as readonly ShapeFault[]).map(shapeIssue)); // a shape that is wrong has them
  const file = data as RuleSetFile; // the validator generated from the same schema says so
  const facts = new Map(file.facts.map((fact) => [fact.id, fact]));
  const issues = [...checkCoherence(file)];
  if (file.elements !== undefined) issues.push(...checkCondition(file.elements.child, facts, '/elements/child'));
  for (const [index, { when }] of file.indicators.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    issues.push(...checkCondition(when, facts, `/indicators/${index}/when`));
  }
  throwIssues(issues);
  return loadedRuleSet(file);
}

/**
 * Puts a finding of a generated validator into the words of issues.
 *
 * @param fault - The finding.
 * @returns The issue.
 */
export function shapeIssue({ instancePath, keyword, params }: ShapeFault): Issue {
  const expect = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
  switch (keyword) {
    case 'required':
      return { code: 'missing', path: instancePath, expected: expect(params['missingProperty']) };
    case 'additionalProperties':
      return { code: 'unexpected', path: pointer(instancePath, expect(params['additionalProperty'])) };
    case 'false schema':
      return { code: 'unexpected', path: instancePath };
    case 'type':
      return { code: 'wrong-type', path: instancePath, expected: expect(params['type']) };
    default: {
      const { allowedValues, allowedValue, limit, pattern } = params;
      const rule =
        allowedValues ?? allowedValue ?? pattern ?? (limit === undefined ? undefined : `${keyword} ${expect(limit)}`);
      return { code: 'wrong-value', path: instancePath, expected: rule === undefined ? keyword : expect(rule) };
    }
  }
}
