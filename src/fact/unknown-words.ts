import type { UnknownReason } from './fact.js';

/**
 * Words that forms and spreadsheets write where there is no answer: "not known" in every shipped language, the other reasons in
 * English and Danish. Such a word is never an answer. The empty text means that nothing was filled in.
 */
const WORDS: ReadonlyMap<string, UnknownReason> = new Map(
  (
    [
      [
        'not-known',
        '|unknown|not known|dont know|ukendt|ved ikke|ikke kendt|vet ikke|vet inte|不知道|не знам|не знаю|hindi ko alam|nu știu|nie wiem',
      ],
      ['not-asked', 'not asked|ikke spurgt'],
      ['declined', 'declined|ønsker ikke at svare|vil ikke svare'],
      ['not-observable', 'not observable|kan ikke ses her'],
      ['suspected', 'maybe|måske'],
    ] as const
  ).flatMap(([reason, words]) => words.split('|').map((word) => [word, reason])),
);

/**
 * Whether a text stands for "no answer".
 *
 * @param text - What stands in the answer's place.
 * @returns The reason, or nothing where the text is something else.
 * @example
 * ```ts
 * unknownWord('Ved ikke'); // 'not-known'
 * ```
 */
export function unknownWord(text: string): UnknownReason | undefined {
  return WORDS.get(text.trim().toLowerCase().replaceAll('-', ' ').replace(/['’]/gu, ''));
}
