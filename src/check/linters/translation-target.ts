import type { Linter } from '../linter.js';

/** Translations that belong to the set, its version and the language in their name. */
export const translationTarget: Linter = {
  id: 'translation-target',
  level: 'error',
  what: 'a translation of another set or version, in the language of the set, in a language twice, or under the name of another language',
  why: 'A wording is pinned to one version, so that nobody reads one sign and answers for another.',
  needs: 'shape',
  *run({ set, translations }) {
    const seen = new Set([set.language]);
    for (const { path: file, data } of translations) {
      for (const key of ['id', 'version'] as const)
        if (data.ruleSet[key] !== set[key])
          yield {
            file,
            path: `/ruleSet/${key}`,
            message: `This translation belongs to ${data.ruleSet.id} ${data.ruleSet.version}, not to ${set.id} ${set.version}.`,
          };
      if (seen.has(data.language))
        yield { file, path: '/language', message: `There is a wording in "${data.language}" already.` };
      seen.add(data.language);
      const [, named] = /\.([a-z]{2,3})\.json$/u.exec(file) ?? [];
      if (named !== undefined && named !== data.language)
        yield { file, path: '/language', message: `The file is named "${named}" and is in "${data.language}".` };
    }
  },
};
