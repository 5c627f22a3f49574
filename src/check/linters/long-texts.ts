import type { Linter } from '../linter.js';
import type { TextKind } from '../wording.js';
import { sentencesOf, wordsOf } from '../words.js';

/** Most letters of a text, and most words of one sentence of it. */
const BOUNDS: Readonly<Partial<Record<TextKind, { readonly letters: number; readonly words: number }>>> = {
  title: { letters: 120, words: 20 },
  statement: { letters: 200, words: 32 },
  question: { letters: 220, words: 35 },
  option: { letters: 140, words: 24 },
  section: { letters: 80, words: 14 },
  'band-title': { letters: 80, words: 14 },
};

/** Statements and questions that are read in one go. */
export const longTexts: Linter = {
  id: 'long-texts',
  level: 'warning',
  what: 'a title, statement, question, option or heading that is too long to be read in one go (a statement: 200 letters, 32 words in a sentence)',
  why: 'The words are read in a hurry, on a phone, and by people who read them in a second language.',
  needs: 'shape',
  *run({ texts: files }) {
    for (const { file, texts } of files)
      for (const { kind, path, text } of texts) {
        const bound = BOUNDS[kind];
        if (bound === undefined) continue;
        const longest = Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
        if (text.length > bound.letters)
          yield {
            file,
            path,
            message: `This ${nameOf(kind)} has ${text.length} letters; more than ${bound.letters} are hard to read.`,
          };
        else if (longest > bound.words)
          yield {
            file,
            path,
            message: `A sentence of this ${nameOf(kind)} has ${longest} words; more than ${bound.words} are hard to read.`,
          };
      }
  },
};

function nameOf(kind: TextKind): string {
  return kind.replace('-', ' ').replace('section', 'heading');
}
