import { type RuleSet, type Translation, type Wording, wordingOf } from 'trafficking-indicators';
import { type PlanEntry, PLANS, REFERRALS, type SetEntry, SETS } from './catalogue.js';
import type { State } from './state.js';

/** What is answered: one set, or a plan with its sets. */
export type Source =
  { readonly kind: 'set'; readonly entry: SetEntry } | { readonly kind: 'plan'; readonly entry: PlanEntry };

/**
 * The key of a version of a set.
 *
 * @param entry - The version.
 * @returns Its key, by which the state names it.
 */
export function keyOfSet({ ruleSet: { id, version }, inUse }: SetEntry): string {
  return inUse ? `set:${id}` : `set:${id}@${version}`;
}

/**
 * The set or plan that was chosen.
 *
 * @param state - The state.
 * @returns It; the first set where there is none of that name.
 */
export function sourceOf({ source, own }: Pick<State, 'source' | 'own'>): Source {
  if (source === 'own' && own !== undefined)
    return { kind: 'set', entry: { ruleSet: own, translations: [], inUse: true } };
  const plan = PLANS.find((entry) => `plan:${entry.plan.file.id}` === source);
  if (plan !== undefined) return { kind: 'plan', entry: plan };
  return { kind: 'set', entry: setOf(source) };
}

/**
 * The version of a set with a key.
 *
 * @param key - The key.
 * @returns The version; the first of all where there is none.
 */
export function setOf(key: string): SetEntry {
  const entry = SETS.find((item) => keyOfSet(item) === key) ?? SETS[0];
  if (entry === undefined) throw new Error('the package has rule sets');
  return entry;
}

/**
 * The languages in which a set or plan can be read.
 *
 * @param source - The set or plan.
 * @returns ISO 639 codes, its own language first.
 */
export function languagesOf(source: Source): readonly string[] {
  const own = source.kind === 'set' ? source.entry.ruleSet.language : source.entry.plan.file.language;
  return [own, ...source.entry.translations.map(({ language }) => language)];
}

/**
 * The translation of a version of a set.
 *
 * @param ruleSet - The version.
 * @param language - ISO 639 code.
 * @returns The translation; nothing where there is none.
 */
export function translationOf(ruleSet: RuleSet, language: string): Translation | undefined {
  return SETS.find((entry) => entry.ruleSet === ruleSet)?.translations.find((item) => item.language === language);
}

/**
 * The wording of a version of a set in a language, or in its own where it is not translated.
 *
 * @param ruleSet - The version.
 * @param language - ISO 639 code.
 * @returns The wording.
 */
export function wordingIn(ruleSet: RuleSet, language: string): Wording {
  return wordingOf(ruleSet, translationOf(ruleSet, language));
}

/** The route to help in a language, or in English. */
export function referralIn(language: string): (typeof REFERRALS)[number] | undefined {
  return REFERRALS.find((item) => item.language === language) ?? REFERRALS[0];
}
