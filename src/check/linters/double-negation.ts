import { ownEntry } from '../../json/own-entry.js';
import type { Linter } from '../linter.js';
import type { TextKind } from '../wording.js';
import { wholeWords } from '../words.js';

const NORWEGIAN = wholeWords(
  '(?:ikke|aldri|ingen)(?: (?!og |eller |men )\\p{L}+){0,2} (?:ikke|ingen|ingenting|aldri|uten|u(?:vanlig|sannsynlig|villig|vitende|kjent|lovlig|betalt|sikker)t?e?)',
);

/** Two denials with at most two words, and no mark, between them. Some pairs are no double negation; so it is a warning. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    "(?:not|never|cannot|nobody|no one|neither|\\p{L}+n['’]t)(?: (?!and |or |but |nor )[\\p{L}'’]+){0,2} (?:not|no|never|nobody|nothing|none|without|lacks?|lacking|un(?:able|aware|common|likely|usual|willing|known|lawful|paid|safe))",
  ),
  da: wholeWords(
    '(?:ikke|aldrig|ingen|intet)(?: (?!og |eller |men )\\p{L}+){0,2} (?:ikke|ingen|intet|aldrig|uden|u(?:almindelig|sandsynlig|villig|vidende|kendt|lovlig|betalt|sikker)t?e?)',
  ),
  no: NORWEGIAN,
  nb: NORWEGIAN,
  sv: wholeWords(
    '(?:inte|aldrig|ingen|inget|inga)(?: (?!och |eller |men )\\p{L}+){0,2} (?:inte|ingen|inget|inga|aldrig|utan|o(?:vanlig|trolig|villig|vetande|känd|laglig|betald|säker)t?a?)',
  ),
};

const READ: readonly TextKind[] = ['question', 'statement', 'option', 'band-title'];

/** Questions and statements that say yes when they mean yes. */
export const doubleNegation: Linter = {
  id: 'double-negation',
  level: 'warning',
  what: 'a question or statement that denies something twice, such as "is not without papers"',
  why: 'Tired people, and people who read in a second language, answer the opposite of what they mean.',
  needs: 'shape',
  *run({ texts: files }) {
    for (const { file, language, texts } of files) {
      const pair = ownEntry(PAIRS, language);
      for (const { kind, path, text } of pair === undefined ? [] : texts) {
        const [found] = (READ.includes(kind) ? pair?.exec(text) : null) ?? [];
        if (found !== undefined)
          yield { file, path, message: `"${found}" denies twice.`, suggestion: 'say it without a denial' };
      }
    }
  },
};
