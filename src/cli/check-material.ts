import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Finding, Material, MaterialFile } from '../check/index.js';
import { nearest } from '../fact/nearest.js';
import { visible } from '../report/text.js';
import { EXIT, Failure } from './failure.js';
import { readText } from './files.js';
import { RULES, isPath, setIds } from './rule-files.js';

/** Files of the sets to check, and what is found before they can be read. */
export interface Gathered {
  readonly materials: readonly Material[];
  readonly findings: readonly Finding[];
  /** Where the files lie. */
  readonly inputs: readonly string[];
}

const VERSION_FILE = /^(\d+\.\d+\.\d+)\.json$/u;

/**
 * Gathers the files of what a person named: a set of the package, a rule file of their own, or a folder with versions of one.
 *
 * @param name - `general`, `general@1.0.0`, or a path.
 * @returns The files. One that cannot be read becomes a finding.
 * @throws {@link Failure} for a set or version that the package does not have.
 */
export function gather(name: string): Gathered {
  const own = isPath(name) || name === '.' || name === '..';
  const files = own ? ownFiles(name) : shippedFiles(name);
  const reader = new Map<string, string>();
  const findings: Finding[] = [];
  const read = (path: string): MaterialFile[] => {
    try {
      const text = reader.get(path) ?? readText(path);
      reader.set(path, text);
      return [{ path: nameOf(path), text }];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const message = error.message.replace(`${visible(path)}: `, '');
      findings.push({
        check: 'readable',
        level: 'error',
        file: nameOf(path),
        path: '',
        message: `This file cannot be read: ${message}.`,
      });
      return [];
    }
  };
  if (files.length === 0)
    findings.push({
      check: 'readable',
      level: 'error',
      file: nameOf(name),
      path: '',
      message: 'There is no rule file here, such as 1.0.0.json.',
    });
  const materials = files.flatMap((path) =>
    read(path).flatMap((ruleSet): readonly Material[] => {
      if (!isTranslation(ruleSet)) return [materialOf(ruleSet, path, read)];
      findings.push({
        check: 'readable',
        level: 'error',
        file: ruleSet.path,
        path: '',
        message:
          'This is a translation. Put the rule file that it belongs to beside it, such as 1.0.0.json beside 1.0.0.da.json.',
      });
      return [];
    }),
  );
  return { materials, findings, inputs: [...reader.keys()] };
}

/** Whether a file says of itself that it is a translation; what else is wrong with it is said by the checks. */
function isTranslation(file: MaterialFile): boolean {
  return 'text' in file && /"format"\s*:\s*"translation\/1"/u.test(file.text);
}

function shippedFiles(name: string): readonly string[] {
  const [id = '', version, ...more] = name.split('@');
  const known = setIds();
  if (!known.includes(id) || more.length > 0) {
    const near = nearest(id, known);
    throw new Failure(
      `there is no rule set "${visible(name)}"${near === undefined ? '' : `; did you mean "${near}"?`} "trafficking-indicators sets" lists them; a rule file of your own is named by its path`,
      EXIT.usage,
    );
  }
  const folder = `${RULES}sets/${id}/`;
  const all = versionsIn(folder);
  if (version !== undefined && !all.includes(version))
    throw new Failure(`"${id}" has no version ${visible(version)}; there is ${all.join(', ')}`, EXIT.usage);
  return (version === undefined ? all : [version]).map((item) => `${folder}${item}.json`);
}

function ownFiles(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [setOf(path)];
  return versionsIn(path).map((version) => join(path, `${version}.json`));
}

/** A translation is checked with the rule set that lies beside it. */
function setOf(path: string): string {
  const set = path.replace(/\.[a-z]{2,3}\.json$/u, '.json');
  return existsSync(set) ? set : path;
}

function versionsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .flatMap((file) => VERSION_FILE.exec(file)?.[1] ?? [])
    .sort();
}

/** What lies beside a rule file; in a folder of sets, also what the sets share. */
function materialOf(ruleSet: MaterialFile, path: string, read: (path: string) => readonly MaterialFile[]): Material {
  const folder = dirname(path);
  const stem = basename(path, '.json');
  const beside = readdirSync(folder);
  const translations = beside.filter(
    (file) => file.startsWith(`${stem}.`) && /^\.[a-z]{2,3}\.json$/u.test(file.slice(stem.length)),
  );
  const shared = join(folder, '..', '..');
  const [releases, dictionary, sources] = [
    join(folder, 'releases.json'),
    ...(basename(join(folder, '..')) === 'sets' ? [join(shared, 'facts.json'), join(shared, 'sources.json')] : []),
  ].map((file) => (existsSync(file) ? read(file)[0] : undefined));
  const routes = join(shared, 'referral');
  return {
    ruleSet,
    translations: translations.sort().flatMap((file) => read(join(folder, file))),
    ...(releases !== undefined && { releases }),
    ...(VERSION_FILE.test(basename(path)) && { versions: versionsIn(folder) }),
    ...(dictionary !== undefined && { dictionary }),
    ...(sources !== undefined && { sources }),
    ...(dictionary !== undefined && existsSync(routes) && { referralIds: referralsIn(routes) }),
  };
}

function referralsIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => /^([a-z-]+)\.json$/u.exec(file)?.[1] ?? []);
}

/**
 * How a file is named in findings: from the folder of the package for its own, otherwise from the folder at hand.
 *
 * @param path - The path.
 * @returns The name, with forward slashes.
 */
export function nameOf(path: string): string {
  const inPackage = path.startsWith(RULES) ? `rules/${relative(RULES, path)}` : undefined;
  return (inPackage ?? (relative('', path) || '.')).split(sep).join('/');
}
