// Writes docs/playground/catalogue.ts from rules/index.json: every rule set, translation and plan that the package publishes.
// Part of `npm run generate`; CI runs it again and fails on a difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const { sets, plans } = JSON.parse(readFileSync(`${root}rules/index.json`, 'utf8'));

const camel = (id) => id.replace(/[-.](\w)/gu, (_, letter) => letter.toUpperCase());
const capital = (word) => word[0].toUpperCase() + word.slice(1);

const imports = [];
const take = (name, path, as = name) => {
  imports.push(`import { ${name === as ? name : `${name} as ${as}`} } from 'trafficking-indicators/${path}';`);
  return as;
};
/** Imports something in its own language, and its translations. */
const withTranslations = (name, path, as, languages) => ({
  own: take(name, path, as),
  translations: languages.map((language) =>
    take(`${name}${capital(camel(language))}`, `${path}/${language}`, `${as}${capital(language)}`),
  ),
});

const ruleSets = sets.flatMap(({ id, use, versions }) =>
  versions.toReversed().map(({ version, languages }) => {
    const path = `rules/${id}${version === use ? '' : `/${version}`}`;
    const as = camel(version === use ? id : `${id}-${version.replaceAll('.', '')}`);
    const { own, translations } = withTranslations(camel(id), path, as, languages.slice(1));
    return `{ ruleSet: ${own}, translations: [${translations.join(', ')}], inUse: ${version === use} }`;
  }),
);
const planEntries = plans.map(({ id }) => {
  const languages = languagesIn(`rules/plans`, id);
  const { own, translations } = withTranslations(camel(id), `plans/${id}`, `${camel(id)}Plan`, languages);
  return `{ plan: ${own}, translations: [${translations.join(', ')}] }`;
});
const referrals = [
  take('dk', 'referral/dk'),
  ...languagesIn('rules/referral', 'dk').map((language) => take(`dk${capital(language)}`, `referral/dk/${language}`)),
];

function languagesIn(folder, id) {
  return readdirSync(root + folder).flatMap(
    (file) => new RegExp(`^${id}\\.([a-z]+)\\.json$`, 'u').exec(file)?.[1] ?? [],
  );
}

writeFileSync(
  `${root}docs/playground/catalogue.ts`,
  `// Made from rules/index.json by \`npm run generate\`. Do not edit.
import type { Plan, PlanTranslation, Referral, RuleSet, Translation } from 'trafficking-indicators';
${imports.sort((a, b) => (a.split("'")[1] < b.split("'")[1] ? -1 : 1)).join('\n')}

/** One version of a rule set, with all its translations. */
export interface SetEntry {
  readonly ruleSet: RuleSet;
  readonly translations: readonly Translation[];
  /** Whether it is the version to use. */
  readonly inUse: boolean;
}

/** A plan with its translations. */
export interface PlanEntry {
  readonly plan: Plan;
  readonly translations: readonly PlanTranslation[];
}

/** Every version of every set; of each set the one to use comes first. */
export const SETS: readonly SetEntry[] = [
${ruleSets.map((entry) => `  ${entry},`).join('\n')}
];

/** Every plan. */
export const PLANS: readonly PlanEntry[] = [
${planEntries.map((entry) => `  ${entry},`).join('\n')}
];

/** The way to help, by language. */
export const REFERRALS: readonly Referral[] = [${referrals.join(', ')}];
`,
);
