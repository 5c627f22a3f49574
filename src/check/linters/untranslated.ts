import type { Linter } from '../linter.js';

/** Names and short words may be the same in two languages; texts of so many words and letters are not. */
const WORDS = 5;
const LETTERS = 25;

/** Translations that are translated. */
export const untranslated: Linter = {
  id: 'untranslated',
  level: 'warning',
  what: 'a text of a translation that is word for word one of the set, although it is long',
  why: 'A reader of one language meets a sentence in another.',
  needs: 'shape',
  *run({ texts: files }) {
    const [original, ...translations] = files;
    const known = new Set((original?.texts ?? []).map(({ text }) => text));
    for (const { file, texts } of translations)
      for (const { text, path } of texts)
        if (isLong(text) && known.has(text))
          yield { file, path, message: 'This text is the same as in the set itself.' };
  },
};

function isLong(text: string): boolean {
  return text.length >= LETTERS && text.split(/\s+/u, WORDS).length >= WORDS;
}
