import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nearest } from '../fact/nearest.js';
import { checkPlanTranslationShape } from '../generated/plan-translation-validator.js';
import type { PlanTranslation } from '../generated/types.js';
import { throwIssues } from '../issue.js';
import { readJson } from '../json/read-json.js';
import { sameVersion } from '../plan/explain-plan.js';
import { parsePlan } from '../plan/parse-plan.js';
import type { Plan } from '../plan/plan.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readText } from './files.js';
import { loadShippedSet, readChecked, releasesOf, setIds } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';

/** The plans that come with the package, beside the folder of the built code. */
const PLANS = fileURLToPath(new URL('../../rules/plans/', import.meta.url));

/** A plan with the sets that it applies. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly sets: readonly LoadedSet[];
  readonly path: string;
}

/**
 * Ids of the plans that come with the package.
 *
 * @returns The ids, in order.
 */
export function planIds(): readonly string[] {
  return readdirSync(PLANS)
    .flatMap((file) => /^(?<id>[a-z-]+)\.json$/u.exec(file)?.groups?.['id'] ?? [])
    .sort();
}

/**
 * Loads the plan that a person named.
 *
 * @param name - Id of a plan of this package, or the path of a plan file.
 * @param messages - Language of the errors.
 * @returns The plan.
 * @throws {@link Failure} when there is no such plan or the file has faults.
 */
export function loadPlan(name: string, messages: Messages): LoadedPlan {
  const path = /[/\\]|\.json$/u.test(name) ? name : shippedPath(name);
  const text = readText(path); // once: what a pipe gives cannot be read again
  const data = inFile(path, messages, () => readJson(text));
  const named = namedSets(data);
  const shipped = setIds().flatMap((id) => releasesOf(id, messages).map(({ version }) => ({ id, version })));
  const found = shipped.filter(({ id, version }) => named.has(`${id}@${version}`));
  // Where one is not there, all are at hand, so that the error can say which there are.
  const sets = (found.length === named.size ? found : shipped).map(({ id, version }) =>
    loadShippedSet(id, version, messages),
  );
  return inFile(path, messages, () => {
    const parsed = parsePlan(
      text,
      sets.map(({ ruleSet }) => ruleSet),
    );
    if (!parsed.ok) {
      throwIssues(parsed.issues);
      throw new Failure(`${path}: cannot be loaded`); // a plan that is not loaded has issues
    }
    return { plan: parsed.plan, sets, path };
  });
}

function shippedPath(name: string): string {
  const known = planIds();
  if (known.includes(name)) return `${PLANS}${name}.json`;
  const near = nearest(name, known);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  throw new Failure(
    `there is no plan "${visible(name)}"${hint} "trafficking-indicators plans" lists them; a plan of your own is named by its path`,
    EXIT.usage,
  );
}

/** The sets that a file names, as `general@1.0.0`, before it is known whether it is a plan at all. */
function namedSets(data: unknown): ReadonlySet<string> {
  const steps = (data as { readonly steps?: unknown } | null)?.steps; // parsePlan says what is wrong with any other shape
  if (!Array.isArray(steps)) return new Set();
  return new Set(
    (steps as readonly ({ readonly ruleSet?: { readonly id?: unknown; readonly version?: unknown } } | null)[]) // as above
      .map((step) => `${String(step?.ruleSet?.id)}@${String(step?.ruleSet?.version)}`),
  );
}

/**
 * The wording of a plan in a language, where there is one.
 *
 * @param plan - The plan.
 * @param language - The language.
 * @param messages - Language of the errors.
 * @returns The translation, or nothing where the plan's own wording is in that language or there is none.
 */
export function planTranslationOf(
  { plan, path }: LoadedPlan,
  language: string,
  messages: Messages,
): PlanTranslation | undefined {
  const translated = path.replace(/\.json$/u, `.${language}.json`);
  if (language === plan.file.language || translated === path || !existsSync(translated)) return undefined;
  const translation = readChecked(translated, checkPlanTranslationShape, messages) as PlanTranslation; // checked against its schema
  inFile(translated, messages, () => {
    sameVersion(plan, translation);
  });
  return translation;
}
