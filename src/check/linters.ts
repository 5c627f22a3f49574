import type { CheckDescription, Linter } from './linter.js';
import { bannedWords } from './linters/banned-words.js';
import { cases } from './linters/cases.js';
import { citedSources } from './linters/cited-sources.js';
import { claims } from './linters/claims.js';
import { conditions } from './linters/conditions.js';
import { coveredElements } from './linters/covered-elements.js';
import { crossReferences } from './linters/cross-references.js';
import { cutOffs } from './linters/cut-offs.js';
import { decidedConditions } from './linters/decided-conditions.js';
import { doubleNegation } from './linters/double-negation.js';
import { evidence } from './linters/evidence.js';
import { examples } from './linters/examples.js';
import { falsePositives } from './linters/false-positives.js';
import { fictitiousContacts } from './linters/fictitious-contacts.js';
import { fileName } from './linters/file-name.js';
import { invisibleCharacters } from './linters/invisible-characters.js';
import { listedSources } from './linters/listed-sources.js';
import { locators } from './linters/locators.js';
import { longTexts } from './linters/long-texts.js';
import { oneObservation } from './linters/one-observation.js';
import { rationales } from './linters/rationales.js';
import { reachableBands } from './linters/reachable-bands.js';
import { readable } from './linters/readable.js';
import { referrals } from './linters/referrals.js';
import { releaseFiles } from './linters/release-files.js';
import { releaseHash } from './linters/release-hash.js';
import { replacedBy } from './linters/replaced-by.js';
import { schema } from './linters/schema.js';
import { sensitiveIndicators } from './linters/sensitive-indicators.js';
import { sharedFacts } from './linters/shared-facts.js';
import { sharedSources } from './linters/shared-sources.js';
import { touches } from './linters/touches.js';
import { translationKeys } from './linters/translation-keys.js';
import { translationReview } from './linters/translation-review.js';
import { translationTarget } from './linters/translation-target.js';
import { undeclaredFacts } from './linters/undeclared-facts.js';
import { untranslated } from './linters/untranslated.js';
import { unusedFacts } from './linters/unused-facts.js';

/**
 * The linters, in the order in which they run: what a file must be before anything can be said of it, what its rules do, what they
 * rest on, how they are worded, and what belongs to them.
 */
export const LINTERS: readonly Linter[] = [
  readable,
  schema,
  fileName,
  crossReferences,
  conditions,
  decidedConditions,
  reachableBands,
  unusedFacts,
  undeclaredFacts,
  examples,
  cases,
  cutOffs,
  claims,
  listedSources,
  citedSources,
  locators,
  sharedSources,
  sharedFacts,
  referrals,
  sensitiveIndicators,
  touches,
  translationTarget,
  translationKeys,
  translationReview,
  untranslated,
  bannedWords,
  doubleNegation,
  oneObservation,
  longTexts,
  invisibleCharacters,
  rationales,
  falsePositives,
  evidence,
  coveredElements,
  fictitiousContacts,
  releaseHash,
  releaseFiles,
  replacedBy,
];

/** Found where a linter could not run because of what another one found. */
export const notRun: CheckDescription = {
  id: 'not-run',
  level: 'note',
  what: 'checks that could not run, or were not finished, because of other findings',
  why: 'Where nothing was looked for, nothing is found; that must not read as clean.',
};

/** Found in the list of exceptions. */
export const unusedException: CheckDescription = {
  id: 'unused-exception',
  level: 'error',
  what: 'an exception that matches no finding, or that there can be none of',
  why: 'An exception that outlives its reason would hide the next mistake in its place.',
};

/**
 * Every check there is: what it looks for, and why.
 *
 * @example
 * ```ts
 * CHECKS.map(({ id }) => id).includes('unused-facts'); // true
 * ```
 */
export const CHECKS: readonly CheckDescription[] = [
  ...LINTERS.map(({ id, level, what, why }) => ({ id, level, what, why })),
  notRun,
  unusedException,
];
