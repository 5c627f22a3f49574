import type { ExportOptions } from '../../src/export/form/export-options.js';
import type { Plan, RuleSet } from '../../src/index.js';
import { planTranslationsOf, referrals, translationsOf } from './shipped.js';

/** Every language that there is for a set or a plan, and where help is. */
export function everyLanguage(source: RuleSet | Plan): ExportOptions {
  return 'ruleSets' in source
    ? { translations: source.ruleSets.flatMap(translationsOf), planTranslations: planTranslationsOf(source), referrals }
    : { translations: translationsOf(source), referrals };
}
