import { contactsOfOthers } from '../fictitious-contacts.js';
import type { Linter } from '../linter.js';

/** Cases in which nobody's telephone rings. */
export const fictitiousContacts: Linter = {
  id: 'fictitious-contacts',
  level: 'error',
  what: 'a telephone number or e-mail address in a case that could be somebody’s',
  why: 'Cases are made up; a number in them must be one that is kept free for stories, an address one of example.org.',
  needs: 'shape',
  *run({ texts: files }) {
    for (const { file, texts } of files)
      for (const { kind, path, text } of texts)
        for (const contact of kind === 'case' ? contactsOfOthers(text) : [])
          yield {
            file,
            path,
            message: `"${contact}" could belong to somebody.`,
            suggestion: 'take one that is kept free, such as +45 00 00 00 01 or anna@example.org',
          };
  },
};
