import { checkOptions, needObject, needObjects } from '../given.js';
import { issueLine } from '../issue.js';
import type { Issue } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { applyExceptions } from './exceptions.js';
import type { FoundInSet } from './exceptions.js';
import type { Finding, Flaw } from './finding.js';
import type { CheckDescription, Linter } from './linter.js';
import { LINTERS, notRun } from './linters.js';
import { locate } from './locate.js';
import { readExceptions, readMaterial } from './material.js';
import type { Material, MaterialFile, ReadFile, Reading } from './material.js';

/** Most findings of one check in the files of one set. */
const MOST_FINDINGS = 50;

/** How to check. */
export interface CheckOptions {
  /** Says in words what the loader says in codes; `describeIssue` of `trafficking-indicators/report` does. Codes by default. */
  readonly describeIssue?: (issue: Issue) => string;
}

/** How to check several sets with one list of exceptions. */
export interface CheckAllOptions extends CheckOptions {
  /** Findings that are meant to be there, each with its reason. */
  readonly exceptions?: MaterialFile;
  /** Whether an exception that matches nothing is an error (default), or left alone because only some of its files are checked. */
  readonly unusedExceptions?: 'report' | 'ignore';
}

/**
 * Checks one rule set with what belongs to it: its shape, what its rules do, what they rest on, how they are worded, its
 * translations and releases. Runs nothing of the files, and reaches no other file.
 *
 * @param material - The rule set, and whatever of its other files there is.
 * @param options - How to word the loader's issues.
 * @returns What was found, by file and place. Nothing where all is well.
 * @throws `IssueError` for what is no material; what is wrong in a file is a finding.
 * @example
 * ```ts
 * const findings = check({ ruleSet: { path: 'my-set.json', text: '{"format": "rule-set/1"' } });
 * findings.map(({ check, line }) => `${check} in line ${line}`); // ['readable in line 1', 'not-run in line undefined']
 * ```
 */
export function check(material: Material, options: CheckOptions = {}): readonly Finding[] {
  needObject(material, 'material to check');
  checkOptions(options);
  const { exceptions } = material;
  return checkAll([material], { ...options, ...(exceptions !== undefined && { exceptions }) });
}

/**
 * Checks several rule sets with one list of exceptions. An exception has to match in one of them.
 *
 * @param materials - The sets; their own `exceptions` are not looked at.
 * @param options - The exceptions, and how to word the loader's issues.
 * @returns What was found, set by set.
 * @throws `IssueError` for what is no material; what is wrong in a file is a finding.
 * @example
 * ```ts
 * checkAll([general, child].map((set) => ({ ruleSet: { path: `${set.id}.json`, data: set } })));
 * ```
 */
export function checkAll(materials: readonly Material[], options: CheckAllOptions = {}): readonly Finding[] {
  needObjects(materials, 'material to check');
  checkOptions(options);
  const { exceptions, unusedExceptions = 'report' } = options;
  const word = options.describeIssue ?? issueLine;
  const found = withoutRepetition(materials.flatMap((material) => findingsOf(material, word)));
  if (exceptions === undefined) return found.map(({ finding }) => finding);
  const { file, list } = readExceptions(exceptions);
  const faults = [
    ...file.textIssues.map((issue) =>
      toFinding(descriptionOf('readable'), { path: issue.path, issue }, file.path, word),
    ),
    ...file.shapeIssues.map((issue) =>
      toFinding(descriptionOf('schema'), { path: issue.path, issue }, file.path, word),
    ),
  ];
  const { left, flaws } = applyExceptions(found, list?.exceptions ?? [], file.path, unusedExceptions);
  return [...left.map(({ finding }) => finding), ...inPlace([...faults, ...flaws], [file])];
}

/** Versions of a set share their list of releases, and sets the lists of facts and sources. */
function withoutRepetition(found: readonly FoundInSet[]): readonly FoundInSet[] {
  const all = new Map(found.map((item) => [canonicalJson(item.finding), item]));
  return [...all.values()];
}

function descriptionOf(id: string): CheckDescription {
  return LINTERS.find((linter) => linter.id === id) ?? notRun;
}

function findingsOf(material: Material, word: (issue: Issue) => string): readonly FoundInSet[] {
  const reading = readMaterial(material);
  const { ruleSet, files } = reading.read;
  const found: Finding[] = [];
  let skipped = 0;
  for (const linter of LINTERS) {
    const flaws = run(linter, reading);
    if (flaws === undefined) {
      skipped += 1;
      continue;
    }
    let count = 0;
    for (const flaw of flaws) {
      count += 1;
      const rest: Flaw = { path: '', message: `There are more findings of "${linter.id}" than ${MOST_FINDINGS}.` };
      const enough = count > MOST_FINDINGS;
      const description = enough || flaw.notFinished === true ? notRun : linter;
      found.push(toFinding(description, enough ? rest : flaw, ruleSet.path, word));
      if (enough) break;
    }
  }
  if (skipped > 0) {
    const message = `${skipped} of ${LINTERS.length} checks could not run; mend the errors first.`;
    found.push(toFinding(notRun, { path: '', message }, ruleSet.path, word));
  }
  const set = reading.shaped?.set.id;
  return inPlace(found, files).map((finding) => ({ finding, set }));
}

function run(linter: Linter, { read, shaped, loaded }: Reading): Iterable<Flaw> | undefined {
  switch (linter.needs) {
    case 'nothing':
      return linter.run(read);
    case 'shape':
      return shaped && linter.run(shaped);
    case 'loaded':
      return loaded && linter.run(loaded);
  }
}

function toFinding(
  { id, level }: CheckDescription,
  { path, file, message = '', suggestion, issue }: Flaw,
  own: string,
  word: (issue: Issue) => string,
): Finding {
  const { line, column, ...bare } = issue ?? {};
  return {
    check: id,
    level,
    file: file ?? own,
    path,
    // The place has a line of its own.
    message: issue === undefined ? message : word({ ...bare, code: issue.code, path: '' }),
    ...(suggestion !== undefined && { suggestion }),
    ...(line !== undefined && { line, column: column ?? 1 }),
  };
}

/** What has no line of its own comes after what has one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** With line and column where the text is there; file by file, and in each from its beginning to its end. */
function inPlace(findings: readonly Finding[], files: readonly ReadFile[]): readonly Finding[] {
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const places = new Map(
    files.flatMap(({ path, text, data }) => {
      const pointers = findings.filter(({ file }) => file === path).map((finding) => finding.path);
      return text === undefined || data === undefined ? [] : [[path, locate(text, pointers)] as const];
    }),
  );
  return findings
    .map((finding) => ({ ...finding, ...places.get(finding.file)?.get(finding.path) }))
    .sort(
      (a, b) =>
        (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) ||
        (a.line ?? LAST) - (b.line ?? LAST) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
}
