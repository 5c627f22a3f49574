import { unknownWord } from '../../fact/unknown-words.js';

/** Plain answers as tables have them, in the languages of the sets. */
const YES =
  'yes|y|true|t|1|1.0|present|positive|pos|ja|j|sandt|positiv|oui|sí|si|sim|da|tak|oo|да|так|是|confirmed|bekræftet';
const NO =
  'no|n|false|f|0|0.0|absent|negative|neg|nej|nei|falsk|negativ|nein|non|não|nu|nie|hindi|нет|ні|否|not confirmed|ikke bekræftet';
/** Beside the words that facts have for it. */
const UNKNOWN =
  '?|-|.|na|n/a|nan|null|none|missing|pending|unclear|uncertain|indeterminate|not verified|uafklaret|afventer';

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...YES.split('|').map((word) => [word, true] as const),
  ...NO.split('|').map((word) => [word, false] as const),
  ...UNKNOWN.split('|').map((word) => [word, null] as const),
]);

/** Words that a table uses in the place of yes, no and unknown. */
export interface OwnWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * What a cell answers to a question of yes and no.
 *
 * @param cell - Text, number, truth value or nothing.
 * @param own - Words that the table uses; the usual ones are read as well unless one of these says otherwise.
 * @returns `true`, `false`, `null` for unknown, or nothing where the cell says none of them.
 * @example
 * ```ts
 * answerOf('Nej') // → false
 * answerOf('') // → null
 * answerOf('perhaps so') // → undefined
 * ```
 */
export function answerOf(cell: unknown, own?: OwnWords): boolean | null | undefined {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  const word = plainWord(String(cell));
  if (own !== undefined) {
    const has = (words: readonly string[]): boolean => words.some((one) => plainWord(one) === word);
    if (has(own.yes)) return true;
    if (has(own.no)) return false;
    if (has(own.unknown)) return null;
  }
  return unknownWord(word) === undefined ? WORDS.get(word) : null;
}

function plainWord(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
