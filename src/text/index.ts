export { extractFacts } from './extract-facts.js';
export { fold, FOLD_FLAGS, LONGEST_TEXT } from './fold.js';
export { readDocument } from './document.js';
export { indexLexicons, type LexiconIndex } from './lexicon-index.js';
export type * from './types.js';
