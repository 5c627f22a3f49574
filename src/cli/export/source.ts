import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ExportOptions } from '../../export/form/export-options.js';
import type { Plan } from '../../plan/plan.js';
import type { Messages } from '../../report/messages.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { readData } from '../files.js';
import { type LoadedPlan, loadPlan, planIds, planTranslationOf } from '../plan-files.js';
import { isPath, type LoadedSet, loadSet, referralFor, translationOf } from '../rule-files.js';

/** The rule set or plan that a person named, with what belongs to it. */
export interface Source {
  readonly source: RuleSet | Plan;
  readonly sets: readonly LoadedSet[];
  readonly path: string;
  readonly plan: LoadedPlan | undefined;
}

/**
 * Loads the rule set or plan that a person named: an id means a set before it means a plan.
 *
 * @param name - An id, `id@version`, or the path of a file.
 * @param messages - Language of the errors.
 * @returns The set or plan.
 * @throws {@link Failure} when there is none, or the file has faults.
 */
export function sourceNamed(name: string, messages: Messages): Source {
  const isPlan = isPath(name) ? holdsPlan(name, messages) : planIds().includes(name);
  if (isPlan) {
    const plan = loadPlan(name, messages);
    return { source: plan.plan, sets: plan.sets, path: plan.path, plan };
  }
  const set = loadSet(name, messages);
  return { source: set.ruleSet, sets: [set], path: set.path, plan: undefined };
}

function holdsPlan(path: string, messages: Messages): boolean {
  const data = Object(readData(path, messages)) as { readonly format?: unknown };
  return typeof data.format === 'string' && data.format.startsWith('plan/');
}

/**
 * Translations in every language that there is, and where help is.
 *
 * @param named - The rule set or plan.
 * @param referral - Which referral, or `none`; by default that of the first set that names one.
 * @param messages - Language of the errors.
 * @returns What an exporter is told.
 */
export function wordingOfSource(named: Source, referral: string | undefined, messages: Messages): ExportOptions {
  const { sets, plan } = named;
  const help = referral ?? sets.flatMap(({ ruleSet }) => ruleSet.referral)[0] ?? 'none';
  const languages = [...new Set(sets.flatMap((set) => set.languages))];
  return {
    translations: sets.flatMap((set) =>
      set.languages.flatMap((language) => translationOf(set, language, messages) ?? []),
    ),
    planTranslations:
      plan === undefined
        ? []
        : planLanguages(plan).flatMap((language) => planTranslationOf(plan, language, messages) ?? []),
    referrals:
      help === 'none' ? [] : languagesWithHelp(languages).map((language) => referralFor(help, language, messages)),
  };
}

/** Referrals are told in the language asked for where they can be, so that each of them comes once. */
function languagesWithHelp(languages: readonly string[]): readonly string[] {
  return ['en', ...languages.filter((language) => language === 'da')];
}

function planLanguages({ path }: LoadedPlan): readonly string[] {
  const own = basename(path, '.json');
  if (!existsSync(dirname(path))) return [];
  return readdirSync(dirname(path)).flatMap((file) =>
    file.startsWith(`${own}.`) && file.endsWith('.json') && file !== `${own}.json`
      ? file.slice(own.length + 1, -5)
      : [],
  );
}
