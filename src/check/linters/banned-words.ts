import { ownEntry } from '../../json/own-entry.js';
import { BANNED_WORDS, DENIALS } from '../banned-words.js';
import type { Linter } from '../linter.js';
import { clausesOf, wholeWords, wordsAnywhere } from '../words.js';

/** Words that say more than a sign can. */
export const bannedWords: Linter = {
  id: 'banned-words',
  level: 'error',
  what: 'a word in a title, question, statement, band or next step that judges somebody, such as victim, suspect, proof or red flag',
  why: 'A result is recorded signs for a trained person to consider, never a finding about anyone.',
  needs: 'shape',
  *run({ texts: files }) {
    for (const { file, language, texts } of files) {
      const words = ownEntry(BANNED_WORDS, language);
      if (words === undefined) {
        yield {
          file,
          path: '/language',
          message: `There is no list of banned words for "${language}".`,
          notFinished: true,
        };
        continue;
      }
      const denial = ownEntry(DENIALS, language);
      const denies = denial === undefined ? undefined : wholeWords(denial);
      const patterns = words.map((word) => ({
        ...word,
        pattern: word.withoutSpaces === true ? wordsAnywhere(word.forms) : wholeWords(word.forms),
      }));
      // Most texts have none of them.
      const any = wordsAnywhere(words.map(({ forms }) => forms).join('|'));
      for (const { kind, path, text } of texts) {
        if (!any.test(text)) continue;
        for (const { kinds, pattern, mayBeDenied, reason, suggestion } of patterns) {
          if (!kinds.includes(kind)) continue;
          const clause = clausesOf(text).find(
            (part) => pattern.test(part) && !(mayBeDenied === true && denies?.test(part) === true),
          );
          const [found] = clause === undefined ? [] : (pattern.exec(clause) ?? []);
          if (found !== undefined) yield { file, path, message: `"${found}": ${reason}`, suggestion };
        }
      }
    }
  },
};
