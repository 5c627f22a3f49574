// What the cases are made of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the package, as text. */
export const text = (path) =>
  readFileSync(fileURLToPath(import.meta.resolve(`trafficking-indicators/${path}`)), 'utf8');

/** A shipped rule set, new each time, to be broken. */
export const ruleSet = (id = 'ilo-forced-labour') => JSON.parse(text(`rules/sets/${id}/1.0.0.json`));

/** A rule set whose first indicator has another condition. */
export const withCondition = (when) => {
  const file = ruleSet();
  file.indicators[0].when = when;
  return file;
};

/** A rule set with one more property somewhere. */
export const withOwn = (change) => {
  const file = ruleSet();
  change(file);
  return file;
};

/** The id of a yes-or-no fact of that set. */
export const FACT = ruleSet().facts.find(({ type }) => type === 'boolean').id;

/** Something in something in something. */
export const nested = (depth, wrap, core) => {
  let value = core;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

/** What loading says: codes, or the id. */
export const loading = (parse) => (input) => {
  const parsed = parse(input);
  return parsed.ok ? 'loaded' : [...new Set(parsed.issues.map(({ code }) => code))];
};
