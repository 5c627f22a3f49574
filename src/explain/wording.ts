import type { RuleSetFile, Translation } from '../generated/types.js';
import { IssueError } from '../issue.js';
import { ownEntry } from '../json/own-entry.js';
import type { RuleSet } from '../rule-set/rule-set.js';

/** The wording of a rule set in one language, by id. What has no such id is called by it. */
export interface Wording {
  /** ISO 639 code. */
  readonly language: string;
  readonly title: string;
  readonly purpose: string;
  readonly notFor: readonly string[];
  readonly limits: readonly string[];
  /** Who has checked the translation; nothing for the original wording. */
  readonly review?: Translation['review']['status'];
  /** How a fact is asked. */
  readonly fact: (id: string) => { readonly question: string; readonly hint?: string; readonly unit?: string };
  /** The label of one of the options of a fact. */
  readonly option: (fact: string, id: string) => string;
  /** What an indicator says, why it weighs what it does, what studies say of it, and what else it may be. */
  readonly indicator: (id: string) => {
    readonly statement: string;
    readonly rationale: string;
    readonly evidence: readonly string[];
    readonly falsePositives: readonly string[];
  };
  /** Title of a group. */
  readonly group: (id: string) => string;
  /** Why the signs of a group count together. */
  readonly groupRationale: (id: string) => string | undefined;
  /** Title of a section of questions. */
  readonly section: (id: string) => string;
  /** Title, meaning and next step of a band. */
  readonly band: (id: string) => {
    readonly title: string;
    readonly meaning: string;
    readonly nextStep: string;
    readonly rationale: string;
  };
}

/**
 * The wording of a rule set, in its own language or in that of a translation.
 *
 * @param ruleSet - The rule set.
 * @param translation - A translation of the same version; where it lacks an entry, the rule set's own wording stands.
 * @returns The wording.
 * @throws {@link IssueError} when the translation belongs to another set or version.
 * @example
 * ```ts
 * wordingOf(general, generalDa).fact('threats').question; // 'Er personen blevet truet?'
 * ```
 */
export function wordingOf(ruleSet: RuleSet, translation?: Translation): Wording {
  if (translation === undefined) return ownWording(ruleSet);
  for (const key of ['id', 'version'] as const)
    if (translation.ruleSet[key] !== ruleSet[key])
      throw new IssueError([
        { code: 'wrong-rule-set', path: `/ruleSet/${key}`, came: translation.ruleSet[key], expected: ruleSet[key] },
      ]);
  const own = ownWording(ruleSet);
  return {
    language: translation.language,
    title: translation.title,
    purpose: translation.purpose,
    notFor: translation.notFor,
    limits: translation.limits,
    review: translation.review.status,
    fact: (id) => ownEntry(translation.facts, id) ?? own.fact(id),
    option: (fact, id) => ownEntry(ownEntry(translation.facts, fact)?.options ?? {}, id) ?? own.option(fact, id),
    indicator: (id) => ownEntry(translation.indicators, id) ?? own.indicator(id),
    group: (id) => ownEntry(translation.groups, id)?.title ?? own.group(id),
    groupRationale: (id) => ownEntry(translation.groups, id)?.rationale ?? own.groupRationale(id),
    section: (id) => ownEntry(translation.sections, id) ?? own.section(id),
    band: (id) => ownEntry(translation.bands, id) ?? own.band(id),
  };
}

function ownWording(ruleSet: RuleSetFile): Wording {
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined =>
    items.find((item) => item.id === id);
  return {
    language: ruleSet.language,
    title: ruleSet.title,
    purpose: ruleSet.purpose,
    notFor: ruleSet.notFor,
    limits: ruleSet.limits,
    fact: (id) => find(ruleSet.facts, id) ?? { question: id },
    option: (fact, id) => find(find(ruleSet.facts, fact)?.options ?? [], id)?.label ?? id,
    indicator: (id) => {
      const indicator = find(ruleSet.indicators, id);
      return {
        statement: indicator?.statement ?? id,
        rationale: indicator?.weight.rationale ?? '',
        evidence: (indicator?.evidence ?? []).map(({ statement }) => statement),
        falsePositives: indicator?.falsePositives ?? [],
      };
    },
    group: (id) => find(ruleSet.scoring.groups, id)?.title ?? id,
    groupRationale: (id) => find(ruleSet.scoring.groups, id)?.rationale,
    section: (id) => find(ruleSet.sections, id)?.title ?? id,
    band: (id) => {
      const band = find(ruleSet.bands, id);
      return {
        title: band?.title ?? id,
        meaning: band?.meaning ?? '',
        nextStep: band?.nextStep ?? '',
        rationale: band?.rationale ?? '',
      };
    },
  };
}
