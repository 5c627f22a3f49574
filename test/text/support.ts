import { indexLexicons } from '../../src/text/lexicon-index.js';
import { readDocument } from '../../src/text/document.js';
import type { Document, Lexicon, LexiconTerm } from '../../src/text/types.js';
import { ORDINARY_WORDS } from '../../src/text/ordinary-words.js';
import { SCOPE } from '../../src/generated/lexicons/scope.js';

/** A lexicon of plain terms. */
export function lexiconOf(id: string, ...terms: readonly (string | Partial<LexiconTerm>)[]): Lexicon {
  return {
    format: 'lexicon/1',
    id,
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    source: 'editorial',
    terms: terms.map((term) => ({
      text: '',
      language: 'eng',
      mustMatch: [],
      mustNotMatch: [],
      ...(typeof term === 'string' ? { text: term } : term),
    })),
  };
}

/** A text read with lexicons and the scope lexicon. */
export function read(text: string, ...lexicons: readonly Lexicon[]): Document {
  return readDocument(text, indexLexicons([SCOPE, ...lexicons]), { ordinary: ORDINARY_WORDS });
}
