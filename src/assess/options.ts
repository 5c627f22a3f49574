import { isDate } from '../fact/date.js';
import { nearest } from '../fact/nearest.js';
import type { ProfessionalConcern, RuleSetChannel } from '../generated/types.js';
import { kindOf, notOptions, throwIssues } from '../issue.js';
import type { Issue } from '../issue.js';
import { readingOf } from '../rule-set/rule-set.js';
import { LONE_SURROGATE } from '../json/read-json.js';
import type { RuleSet } from '../rule-set/rule-set.js';

/** What an assessment may be told beside the facts. No option changes what a rule means. */
export interface AssessOptions {
  /** The practitioner's own concern. A written reason is required; it is never inferred. */
  readonly concern?: { readonly reason: string };
  /** Date of the assessment, `YYYY-MM-DD`. The core reads no clock. */
  readonly asOf?: string;
  /** Ways of knowing that were open in this setting; the explanation then says which signs could not have been seen. */
  readonly channels?: readonly RuleSetChannel[];
  /** Indicators that are off by default and shall count, by id. */
  readonly turnOn?: readonly string[];
  /** What to do with a fact that the set does not have: `refuse` it (default) or `count` it. */
  readonly otherFacts?: 'refuse' | 'count';
}

/** Options as read: in order, without repetition, and what is not there filled in. */
export interface ReadOptions {
  readonly concern: ProfessionalConcern | null;
  readonly asOf: string | undefined;
  readonly channels: readonly RuleSetChannel[] | undefined;
  /** The indicators that count only because they were turned on. */
  readonly turnedOn: readonly string[];
  readonly otherFacts: 'refuse' | 'count';
}

const CHANNELS: readonly RuleSetChannel[] = [
  'conversation',
  'observation',
  'document',
  'third-party',
  'transaction',
  'text',
  'image-coded',
  'cross-advert',
];

/** Longest reason of a concern, in characters. */
const LONGEST_REASON = 4000;

/**
 * Reads the options of an assessment.
 *
 * @param ruleSet - The rule set.
 * @param options - The options as a caller gave them.
 * @returns The options as read.
 * @throws {@link IssueError} with everything that is wrong; the path begins with the name of the option.
 */
export function readOptions(ruleSet: RuleSet, options: Partial<AssessOptions>): ReadOptions {
  readingOf(ruleSet); // a set that was not loaded has no shape to rely on
  throwIssues(notOptions(options));
  const issues: Issue[] = [];
  // Own properties alone, whatever all objects may have come to inherit.
  const given = new Map<string, unknown>(Object.entries(options));
  const [concern, asOf, channels, turnOn] = ['concern', 'asOf', 'channels', 'turnOn'].map((name) => given.get(name));
  const stated = (concern ?? undefined) as { readonly reason?: unknown } | undefined; // whatever else it is has no reason
  const reason = stated?.reason;
  if (stated !== undefined && (typeof reason !== 'string' || reason.trim() === ''))
    issues.push({ code: 'reason-missing', path: '/concern/reason' });
  if (typeof reason === 'string' && LONE_SURROGATE.test(reason))
    issues.push({ code: 'json-lone-surrogate', path: '/concern/reason' });
  if (typeof reason === 'string' && reason.trim().length > LONGEST_REASON)
    issues.push({ code: 'too-large', path: '/concern/reason', expected: `at most ${LONGEST_REASON} characters` });
  if (asOf !== undefined && !isDate(asOf))
    issues.push({ code: 'wrong-value', path: '/asOf', expected: 'a day as YYYY-MM-DD' });

  const listed = (
    value: unknown,
    name: string,
    known: readonly string[],
    more: (item: unknown) => Partial<Issue>,
  ): readonly unknown[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value))
      issues.push({ code: 'wrong-type', path: `/${name}`, came: kindOf(value), expected: 'a list' });
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    for (const [index, item] of list.entries())
      if (!known.includes(item as string))
        issues.push({ code: 'unknown-reference', path: `/${name}/${index}`, ...more(item) }); // another type is not among them
    return list;
  };
  const open = listed(channels, 'channels', CHANNELS, () => ({ code: 'wrong-value', expected: CHANNELS.join(', ') }));
  const ids = ruleSet.indicators.map(({ id }) => id);
  const on = listed(turnOn, 'turnOn', ids, (item) => {
    const id = typeof item === 'string' ? item : kindOf(item);
    const suggestion = nearest(id, ids);
    return { came: id, ...(suggestion !== undefined && { suggestion }) };
  });
  throwIssues(issues);
  return {
    concern: typeof reason === 'string' ? { reason: reason.trim() } : null,
    asOf: typeof asOf === 'string' ? asOf : undefined,
    otherFacts: given.get('otherFacts') === 'count' ? 'count' : 'refuse',
    channels: channels === undefined ? undefined : CHANNELS.filter((channel) => open.includes(channel)),
    turnedOn: ruleSet.indicators.flatMap(({ id, offByDefault }) => (offByDefault && on.includes(id) ? id : [])),
  };
}
