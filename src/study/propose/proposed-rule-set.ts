import { assess } from '../../assess/assess.js';
import type { RuleSetFile, WorkedCase } from '../../generated/types.js';
import { parseRuleSet } from '../../rule-set/parse-rule-set.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Refit } from './refit-types.js';

/**
 * The version after a version in which the same facts can give another band.
 *
 * @param version - A version.
 * @returns The next major version.
 * @example
 * ```ts
 * nextVersion('1.4.2') // → '2.0.0'
 * ```
 */
export function nextVersion(version: string): string {
  return `${Number(version.split('.')[0] ?? 0) + 1}.0.0`;
}

/**
 * A proposal as the file of a new version: the weights are `fitted` and say to what, the limits say that it is a proposal, and the
 * worked cases expect what the new weights give. Everything else stays as it is. The old set is not changed.
 *
 * @param ruleSet - The set that was refitted.
 * @param refit - The proposal.
 * @returns The file, in the form of a rule set.
 * @example
 * ```js
 * proposedRuleSet(sexAd, refit).indicators[5].weight.basis; // 'fitted'
 * ```
 * @throws A `ProposalError` where the new weights break a rule for sets, such as one indicator that reaches a visit alone.
 */
export function proposedRuleSet(ruleSet: RuleSet, refit: Refit): RuleSetFile {
  const weights = new Map(refit.weights.map((weight) => [weight.id, weight]));
  const lowest = refit.weights.reduce((sum, { to }) => sum + Math.min(0, to), 0);
  const draft: RuleSetFile = {
    ...ruleSet,
    // Points below 0 make lower scores than there were; the lowest band holds them too.
    bands: ruleSet.bands.map((band, place) => (place === 0 ? { ...band, from: Math.min(band.from, lowest) } : band)),
    version: refit.version,
    limits: [...ruleSet.limits, limitOf(refit)],
    indicators: ruleSet.indicators.map((indicator) => {
      const fitted = weights.get(indicator.id);
      if (fitted === undefined) return indicator;
      const { points, basis, rationale } = indicator.weight;
      const weight = {
        points: fitted.to,
        basis: 'fitted' as const,
        rationale: rationaleOf(fitted, refit, `${points} (${basis}): ${rationale}`),
        ...(fitted.to < 0 && { protective: true as const }),
      };
      return { ...indicator, weight };
    }),
  };
  const parsed = parseRuleSet(JSON.parse(JSON.stringify(draft)));
  if (!parsed.ok) throw new ProposalError(parsed.issues.map(({ code, path }) => `${code} at ${path}`).join('; '));
  return { ...draft, cases: draft.cases.map((one) => expecting(parsed.ruleSet, one)) };
}

/** The new weights break a rule for sets. */
export class ProposalError extends Error {
  override readonly name = 'ProposalError';
}

function expecting(ruleSet: RuleSet, one: WorkedCase): WorkedCase {
  const { score, bands, nextStep } = assess(ruleSet, one.facts, {
    ...(one.turnOn !== undefined && { turnOn: one.turnOn }),
    ...(one.concern !== undefined && { concern: { reason: one.concern } }),
  });
  return { ...one, expect: { ...one.expect, least: score.least, most: score.most, bands, nextStep: nextStep.band } };
}

/** Longest text of a rule set. */
const LONGEST = 2000;

function limitOf({ ruleSet, records, auc, settings, trust }: Refit): string {
  const area = auc.validated === null ? '' : ` Validated area under the curve ${auc.validated.estimate.toFixed(2)}.`;
  return `A proposal, not a released version: points fitted to ${records.used} records (${records.target} with the target condition) from version ${ruleSet.version}, in ${settings.folds} parts, seed ${settings.seed}.${area} Trust: ${trust.level}. Bands and caps were not fitted. Not tested on other records.`;
}

function rationaleOf(
  { to, least, most, present }: Refit['weights'][number],
  { records }: Refit,
  before: string,
): string {
  const span = least === most ? `${to} in every part` : `${least} to ${most} when a part is left out`;
  return `Fitted to ${records.used} records, present in ${present}; ${span}. Before: ${before}`.slice(0, LONGEST);
}
