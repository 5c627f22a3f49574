// Rule sets, plans and their wording, as the package ships them. Only what its index names is ever opened.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlan, parseRuleSet } from 'trafficking-indicators';

const read = (path) =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`trafficking-indicators/rules/${path}`)), 'utf8'));

export const index = read('index.json');

/** Reports have words in these languages. */
export const LANGUAGES = ['en', 'da'];

/** Reads each thing once. */
function once(make) {
  const made = new Map();
  return (...key) => {
    const name = key.join(' ');
    if (!made.has(name)) made.set(name, make(...key));
    return made.get(name);
  };
}

function loaded(parsed) {
  if (!parsed.ok) throw new Error('a file of the package cannot be loaded');
  return parsed.ruleSet ?? parsed.plan;
}

/** A rule set in the version asked for, or the one to use; nothing where there is none. */
export function setNamed(id, version) {
  const set = index.sets.find((one) => one.id === id);
  const found = set?.versions.find((one) => one.version === (version ?? set.use));
  return found && loadSet(id, found.version, found.path);
}

const loadSet = once((id, version, path) => {
  const file = read(path);
  return {
    file,
    ruleSet: loaded(parseRuleSet(file)),
    release: read(`sets/${id}/releases.json`).releases.find((one) => one.version === version),
  };
});

/** A plan with its rule sets; nothing where there is none. */
export function planNamed(id) {
  const found = index.plans.find((one) => one.id === id);
  return found && loadPlan(found.path, found.sets.join(' '));
}

const loadPlan = once((path, sets) => {
  const ruleSets = sets.split(' ').map((set) => setNamed(...set.split('@')).ruleSet);
  return loaded(parsePlan(read(path), ruleSets));
});

/** The wording of a rule set in a language; nothing where the set is written in it, or has none. */
export function translationOf({ id, version }, language) {
  const found = index.sets.find((one) => one.id === id)?.versions.find((one) => one.version === version);
  const own = setNamed(id, version)?.ruleSet.language === language;
  return own || !found?.languages.includes(language) ? undefined : wording(found.path, language);
}

/** The wording of a plan in a language; nothing in English, which it is written in. */
export function planTranslationOf(id, language) {
  const found = index.plans.find((one) => one.id === id);
  return language === 'en' ? undefined : wording(found.path, language);
}

const wording = once((path, language) => read(path.replace(/\.json$/u, `.${language}.json`)));

/** Where help is, in a language. */
export const referral = once((language) => read(`referral/dk${language === 'en' ? '' : `.${language}`}.json`));
