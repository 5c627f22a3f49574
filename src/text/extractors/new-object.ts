import type { Document, Match } from '../types.js';
import { isCapitalised } from './context.js';

const IS_NEW = /^(?:er|är|is|ist)\s(?:ny|new|neu)$/u;
/** `Estreno fotos`: what is shown for the first time is no person. */
const SHOWN_FIRST = /^(?:foto|numero|precio|pagina|web|telefono|perfil|imagen|video|anuncio)/u;
const PRONOUN =
  /^(?:i|jeg|jag|eg|ich|she|he|hun|hon|ho|sie|who|der|som|and|og|och|und|girl|pige|pigen|tjej|jente|lady|dame|damen)$/u;
const ARTICLE = /^(?:the|my|our|only|this|that|den|det|min|mit|vores|vor|die|der|das|mein|meine|unser|unsere|all)$/u;
const NEGATED = /^(?:no|not|ingen|inga|kein|keine|zadna|nicht|ikke|inte|nie|нет|не|ninguna)$/u;

/**
 * Whether `new` is said of a thing, or turned down right before it: `only the sofa is new`, `profilen er ny`, `żadna nowość`.
 *
 * @param document - A document.
 * @param match - A match of the lexicon `new-in-town`.
 * @returns Whether it says nothing of a person.
 * @example
 * ```ts
 * isNewObject(document, match) // → true for “The heating is new”
 * ```
 */
export function isNewObject(document: Document, match: Match): boolean {
  const { tokens } = document;
  if (/^estreno/u.test(match.term)) return SHOWN_FIRST.test(tokens[match.last + 1]?.text ?? '');
  const subject = tokens[match.first - 1];
  if (subject?.clause !== tokens[match.first]?.clause) return false;
  if (NEGATED.test(subject?.text ?? '')) return true;
  if (!IS_NEW.test(match.term) || subject?.kind !== 'word' || PRONOUN.test(subject.text)) return false;
  if ([2, 3].some((back) => ARTICLE.test(tokens[match.first - back]?.text ?? ''))) return true;
  return subject.text.length > 4 && /(?:en|et|ne|na)$/u.test(subject.text) && !isCapitalised(document, match.first - 2);
}
