import { checkCondition } from '../conditions/check-condition.js';
import { checkExceptionsShape } from '../generated/check-exceptions-validator.js';
import { checkFactDictionaryShape, checkReleasesShape, checkSourceListShape } from '../generated/data-validators.js';
import { checkRuleSetShape } from '../generated/rule-set-validator.js';
import type { ShapeCheck } from '../generated/shape-check.js';
import { checkTranslationShape } from '../generated/translation-validator.js';
import type {
  CheckExceptions,
  FactDictionary,
  Releases,
  RuleSetFile,
  SourceList,
  Translation,
} from '../generated/types.js';
import { IssueError, pointer } from '../issue.js';
import type { Issue } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { readJson } from '../json/read-json.js';
import { checkCoherence } from '../rule-set/check-coherence.js';
import { shapeIssue } from '../rule-set/parse-rule-set.js';
import { loadedRuleSet } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { textsOf } from './wording.js';
import type { FileTexts } from './wording.js';

/** A file to check: its text, or what was parsed from it. With the text, findings have line and column. */
export type MaterialFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly data: unknown };

/** One rule set with what belongs to it. Only the rule set itself must be there. */
export interface Material {
  /** The rule file. */
  readonly ruleSet: MaterialFile;
  /** Its wording in other languages. */
  readonly translations?: readonly MaterialFile[];
  /** Its releases. */
  readonly releases?: MaterialFile;
  /** Versions whose files lie beside `releases`. */
  readonly versions?: readonly string[];
  /** The facts that sets share (`rules/facts.json`); without it nothing is compared with them. */
  readonly dictionary?: MaterialFile;
  /** The sources that sets share (`rules/sources.json`); without it nothing is compared with them. */
  readonly sources?: MaterialFile;
  /** Ids of the referral files there are; without them the references are not looked at. */
  readonly referralIds?: readonly string[];
  /** Findings that are meant to be there, each with its reason. */
  readonly exceptions?: MaterialFile;
}

/** A file as read: its data, or what the reader says of it. */
export interface ReadFile {
  readonly path: string;
  readonly text: string | undefined;
  readonly data: unknown;
  /** What is wrong with the text, and what with the shape. */
  readonly textIssues: readonly Issue[];
  readonly shapeIssues: readonly Issue[];
}

/** The files as read, each with its issues. */
export interface ReadMaterial {
  readonly ruleSet: ReadFile;
  /** The rule set first. */
  readonly files: readonly ReadFile[];
}

/** A file that has the shape of its schema. */
export interface Shaped<T> {
  readonly path: string;
  readonly data: T;
}

/** A rule set that has the shape of its schema, and those of its other files that have theirs. */
export interface ShapedMaterial {
  readonly path: string;
  readonly set: RuleSetFile;
  readonly translations: readonly Shaped<Translation>[];
  /** Every text that a person reads, by file; those of the rule set first. */
  readonly texts: readonly FileTexts[];
  readonly releases: Shaped<Releases> | undefined;
  readonly versions: readonly string[] | undefined;
  readonly dictionary: FactDictionary | undefined;
  readonly sources: SourceList | undefined;
  readonly referralIds: readonly string[] | undefined;
}

/** A rule set that can be loaded. */
export interface LoadedMaterial extends ShapedMaterial {
  readonly loaded: RuleSet;
}

/** What is known of a rule set's files, as far as they can be read. */
export interface Reading {
  readonly read: ReadMaterial;
  readonly shaped: ShapedMaterial | undefined;
  readonly loaded: LoadedMaterial | undefined;
}

/**
 * Reads the files of a rule set as far as they can be read.
 *
 * @param material - The files.
 * @returns What was read, what has its shape, and the loaded set.
 */
export function readMaterial(material: Material): Reading {
  const { translations = [], releases, dictionary, sources, versions, referralIds } = material;
  const ruleSet = readFile(material.ruleSet, checkRuleSetShape);
  const wordings = translations.map((file) => readFile(file, checkTranslationShape));
  const released = releases && readFile(releases, checkReleasesShape);
  const facts = dictionary && readFile(dictionary, checkFactDictionaryShape);
  const works = sources && readFile(sources, checkSourceListShape);
  const files = [ruleSet, ...wordings, released, facts, works].filter((file) => file !== undefined);
  const read: ReadMaterial = { ruleSet, files };
  if (!isWhole(ruleSet)) return { read, shaped: undefined, loaded: undefined };
  const set = ruleSet.data as RuleSetFile; // has the shape, as do the casts below
  const whollyTranslated = wordings.filter(isWhole).map(({ path, data }) => ({ path, data: data as Translation }));
  const shaped: ShapedMaterial = {
    path: ruleSet.path,
    set,
    translations: whollyTranslated,
    texts: textsOf(ruleSet.path, set, whollyTranslated),
    releases: whole<Releases>(released),
    versions,
    dictionary: whole<FactDictionary>(facts)?.data,
    sources: whole<SourceList>(works)?.data,
    referralIds,
  };
  const sound = checkCoherence(shaped.set).length === 0 && conditionIssues(shaped.set).next().done === true;
  return { read, shaped, loaded: sound ? { ...shaped, loaded: loadedRuleSet(shaped.set) } : undefined };
}

/**
 * What is wrong with the conditions of a rule set, the one that tells a child included.
 *
 * @param set - A rule set of the right shape.
 * @returns The issues, one after the other.
 */
export function* conditionIssues(set: RuleSetFile): Generator<Issue, undefined> {
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]));
  if (set.elements !== undefined) yield* checkCondition(set.elements.child, facts, '/elements/child');
  for (const [index, { when }] of set.indicators.entries())
    yield* checkCondition(when, facts, `/indicators/${index}/when`);
  return undefined;
}

/**
 * Reads a list of exceptions.
 *
 * @param file - The file.
 * @returns What was read, and the list where it has its shape.
 */
export function readExceptions(file: MaterialFile): {
  readonly file: ReadFile;
  readonly list: CheckExceptions | undefined;
} {
  const read = readFile(file, checkExceptionsShape);
  return { file: read, list: whole<CheckExceptions>(read)?.data };
}

function readFile(file: MaterialFile, check: ShapeCheck): ReadFile {
  const { path } = file;
  const text = 'text' in file ? file.text : undefined;
  try {
    const data = 'text' in file ? readJson(file.text) : file.data;
    const copy = plainCopy(data, '', 'refuse');
    return { path, text, data: copy, textIssues: [], shapeIssues: shapeIssues(copy, check) };
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    return { path, text, data: undefined, textIssues: error.issues, shapeIssues: [] };
  }
}

/** Most entries of one list or object; the shape checks take more than linear time where very many entries are wrong. */
const MOST_ENTRIES = 5000;

function shapeIssues(data: unknown, check: ShapeCheck): readonly Issue[] {
  const wide = firstWide(data, '');
  if (wide !== undefined) return [{ code: 'too-large', path: wide, expected: `at most ${MOST_ENTRIES} entries` }];
  return check(data) ? [] : (check.errors ?? []).map(shapeIssue);
}

/** JSON Pointer to the first list or object with too many entries. Nesting is bounded by the reader. */
function firstWide(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  if (entries.length > MOST_ENTRIES) return path;
  for (const [key, item] of entries) {
    const wide = typeof item === 'object' ? firstWide(item, pointer(path, key)) : undefined;
    if (wide !== undefined) return wide;
  }
  return undefined;
}

function isWhole({ textIssues, shapeIssues }: ReadFile): boolean {
  return textIssues.length === 0 && shapeIssues.length === 0;
}

function whole<T>(file: ReadFile | undefined): Shaped<T> | undefined {
  return file !== undefined && isWhole(file) ? { path: file.path, data: file.data as T } : undefined; // the caller names the type of the schema
}
