import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { issueLine, type Plan, parsePlan, type PlanTranslation, type Referral } from '../../src/index.js';
import type { RuleSet, SetIndex, Translation } from '../../src/index.js';
import { loaded } from './rule-set-with.js';

const index = read('rules/index.json') as SetIndex;

/** Every set of the package in the version to use. */
export const shippedSets: readonly RuleSet[] = index.sets.map(({ id, use }) =>
  loaded(text(`rules/sets/${id}/${use}.json`)),
);

/** Every plan of the package. */
export const shippedPlans: readonly Plan[] = index.plans.map(({ path }) => {
  const parsed = parsePlan(text(`rules/${path}`), shippedSets);
  if (parsed.ok) return parsed.plan;
  throw new Error(parsed.issues.map(issueLine).join('\n'));
});

/** The translations of a set into every language that it has; none of a set made for a test. */
export function translationsOf({
  id,
  version,
}: {
  readonly id: string;
  readonly version: string;
}): readonly Translation[] {
  const folder = `rules/sets/${id}`;
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.startsWith(`${version}.`) && file !== `${version}.json`);
  return files.map((file) => read(`${folder}/${file}`) as Translation);
}

/** The Danish translation of a plan. */
export function planTranslationsOf({ file }: Plan): readonly PlanTranslation[] {
  const path = `rules/plans/${file.id}.da.json`;
  return existsSync(path) ? [read(path) as PlanTranslation] : [];
}

/** Where help is in Denmark, in every language that it is told in. */
export const referrals: readonly Referral[] = readdirSync('rules/referral').map(
  (file) => read(`rules/referral/${file}`) as Referral,
);

function text(path: string): string {
  return readFileSync(path, 'utf8');
}

/** A file of this package; other tests check that it has the shape that is asked for here. */
function read(path: string): unknown {
  return JSON.parse(text(path));
}
