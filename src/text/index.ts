/**
 * Reads adverts and customer reviews into facts, with the words that show them, and finds how somebody can be reached.
 *
 * @packageDocumentation
 */
export { extractFacts, extractFactsOfEach } from './extract-facts.js';
export type { GivenText } from './extract-facts.js';
export { findContacts } from './extractors/find-contacts.js';
export type { Contact, ContactOptions } from './extractors/find-contacts.js';
export type {
  DocumentKind,
  ExtractOptions,
  Hit,
  HitState,
  Lexicon,
  LexiconTerm,
  Span,
  TextFact,
  TextFacts,
} from './types.js';
