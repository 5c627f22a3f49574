import type { Linter } from '../linter.js';

/** Control characters, and those that turn the direction of writing; joiners, which some scripts need, are not among them. */
const HIDDEN = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Texts that show everything they hold. */
export const invisibleCharacters: Linter = {
  id: 'invisible-characters',
  level: 'error',
  what: 'a character that nobody sees: a control character, a space of no width, a mark that turns the direction of writing',
  why: 'Such characters can make a text read otherwise than it is.',
  needs: 'shape',
  *run({ texts: files }) {
    for (const { file, texts } of files)
      for (const { path, text } of texts) {
        const code = HIDDEN.exec(text)?.[0].codePointAt(0);
        if (code !== undefined)
          yield {
            file,
            path,
            message: `There is a character that nobody sees: U+${code.toString(16).toUpperCase().padStart(4, '0')}.`,
          };
      }
  },
};
