import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '../fact/nearest.js';
import { wordingOf } from '../explain/wording.js';
import { checkReferralShape, checkReleasesShape } from '../generated/data-validators.js';
import { checkRuleSetShape } from '../generated/rule-set-validator.js';
import type { ShapeCheck } from '../generated/shape-check.js';
import { checkTranslationShape } from '../generated/translation-validator.js';
import type { Referral, Release, Releases, Translation } from '../generated/types.js';
import { throwIssues } from '../issue.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import { parseRuleSet, shapeIssue } from '../rule-set/parse-rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readData, readText } from './files.js';

/** The rule files that come with the package, beside the folder of the built code. */
export const RULES: string = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A rule set with what belongs to it. */
export interface LoadedSet {
  readonly ruleSet: RuleSet;
  /** Where it was read. */
  readonly path: string;
  /** Its release, for a set of this package. */
  readonly release?: Release;
  readonly languages: readonly string[];
}

/**
 * Ids of the released sets that come with the package.
 *
 * @returns The ids, in order.
 */
export function setIds(): readonly string[] {
  return readdirSync(`${RULES}sets`)
    .filter((id) => existsSync(`${RULES}sets/${id}/releases.json`))
    .sort();
}

/**
 * Releases of a set, oldest first.
 *
 * @param id - Id of the set.
 * @param messages - Language of the errors.
 * @returns The releases.
 */
export function releasesOf(id: string, messages: Messages): readonly Release[] {
  return (readChecked(`${RULES}sets/${id}/releases.json`, checkReleasesShape, messages) as Releases).releases; // checked against its schema
}

/**
 * Loads the set that a person named.
 *
 * @param name - `general`, `general@1.0.0`, or the path of a rule file.
 * @param messages - Language of the errors.
 * @returns The set.
 * @throws {@link Failure} when there is no such set or the file has faults.
 */
export function loadSet(name: string, messages: Messages): LoadedSet {
  if (isPath(name)) return loadFile(name, messages);
  const [id = '', version, ...more] = name.split('@');
  return loadShippedSet(more.length > 0 ? name : id, version, messages);
}

/**
 * Whether a person named a file rather than a set of this package.
 *
 * @param name - What was named.
 * @returns `true` for what has a slash or ends with `.json`.
 */
export function isPath(name: string): boolean {
  return /[/\\]|\.json$/u.test(name);
}

/**
 * Loads a set of this package.
 *
 * @param id - Its id.
 * @param version - Its version; the newest one where none is named.
 * @param messages - Language of the errors.
 * @returns The set.
 * @throws {@link Failure} when there is no such set or version.
 */
export function loadShippedSet(id: string, version: string | undefined, messages: Messages): LoadedSet {
  const known = setIds();
  if (!known.includes(id)) {
    const near = nearest(id, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new Failure(
      `there is no rule set "${visible(id)}"${hint} "trafficking-indicators sets" lists them; a rule file of your own is named by its path`,
      EXIT.usage,
    );
  }
  const releases = releasesOf(id, messages);
  const release = version === undefined ? versionToUse(releases) : releases.find((item) => item.version === version);
  if (release === undefined)
    throw new Failure(
      `"${id}" has no version ${visible(version ?? '')}; there is ${releases.map((item) => item.version).join(', ')}`,
      EXIT.usage,
    );
  return { ...loadFile(`${RULES}sets/${id}/${release.version}.json`, messages), release };
}

/** The newest version that is not deprecated or withdrawn; where there is none, the newest. */
function versionToUse(releases: readonly Release[]): Release | undefined {
  return releases.findLast(({ status }) => status === 'released') ?? releases.at(-1);
}

function loadFile(path: string, messages: Messages): LoadedSet {
  const text = readText(path);
  return inFile(path, messages, () => {
    const parsed = parseRuleSet(text);
    if (!parsed.ok) {
      throwIssues(parsed.issues);
      throw new Failure(`${path}: cannot be loaded`); // a set that is not loaded has issues
    }
    const { ruleSet } = parsed;
    // Beyond what loading must be sure of: wording, sources, evidence, examples and cases.
    if (!checkRuleSetShape(ruleSet)) throwIssues((checkRuleSetShape.errors ?? []).map(shapeIssue));
    return { ruleSet, path, languages: [ruleSet.language, ...translationsBeside(path)] };
  });
}

function translationsBeside(path: string): readonly string[] {
  const stem = basename(path, '.json');
  const folder = path.slice(0, path.length - basename(path).length) || './';
  return readdirSync(folder).flatMap((file) => {
    const language =
      file.startsWith(`${stem}.`) && file.endsWith('.json') ? file.slice(stem.length + 1, -'.json'.length) : '';
    return /^[a-z]{2,3}$/u.test(language) ? [language] : [];
  });
}

/**
 * The translation of a set, where the set's own language is another.
 *
 * @param set - The set.
 * @param language - The language.
 * @param messages - Language of the errors.
 * @returns The translation, or nothing where the set's own wording is in that language.
 * @throws {@link Failure} when there is none.
 */
export function translationOf(set: LoadedSet, language: string, messages: Messages): Translation | undefined {
  if (language === set.ruleSet.language) return undefined;
  if (!set.languages.includes(language))
    throw new Failure(
      `${set.ruleSet.id} ${set.ruleSet.version} has no wording in "${language}"; there is ${set.languages.join(', ')}`,
      EXIT.usage,
    );
  const path = set.path.replace(/\.json$/u, `.${language}.json`);
  const translation = readChecked(path, checkTranslationShape, messages) as Translation; // checked against its schema
  inFile(path, messages, () => wordingOf(set.ruleSet, translation)); // refuses that of another set or version
  return translation;
}

/**
 * The translation of a set in the language of the messages, where there is one.
 *
 * @param set - The set.
 * @param messages - The words of a language.
 * @returns The translation; nothing where there is none, or where the set's own wording is in that language.
 */
export function wordingFor(set: LoadedSet, messages: Messages): Translation | undefined {
  return set.languages.includes(messages.language) ? translationOf(set, messages.language, messages) : undefined;
}

/**
 * A referral file, in the language asked for where there is one, otherwise in its own.
 *
 * @param id - Id of the referral, for instance `dk`.
 * @param language - The language.
 * @param messages - Language of the errors.
 * @returns The referral.
 */
export function referralFor(id: string, language: string, messages: Messages): Referral {
  const path = [`${RULES}referral/${id}.${language}.json`, `${RULES}referral/${id}.json`].find((file) =>
    existsSync(file),
  );
  if (!/^[a-z-]+$/u.test(id) || path === undefined)
    throw new Failure(
      `there is no referral "${visible(id)}"; name another with --referral, or --referral none`,
      EXIT.usage,
    );
  return readChecked(path, checkReferralShape, messages) as Referral; // checked against its schema
}

/**
 * Reads a data file and holds it against its schema.
 *
 * @param path - The file.
 * @param check - Its generated validator.
 * @param messages - Language of the errors.
 * @returns The data.
 */
export function readChecked(path: string, check: ShapeCheck, messages: Messages): unknown {
  const data = readData(path, messages);
  inFile(path, messages, () => {
    if (!check(data)) throwIssues((check.errors ?? []).map(shapeIssue));
  });
  return data;
}
