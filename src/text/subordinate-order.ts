/** Words before `ikke` that are no verbs, or verbs that give an order: they do not change places. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    'jeg du han hun den det vi i de man mig dig ham hende os jer dem der jag ni hon dom mej dej oss er henne deg meg seg sig ' +
    'og och eller men hvis om når når at att som hvorfor varför hva hvad slet helt heller overhovedet næsten nesten nästan tydeligvis ' +
    'gå vær var spørg spør fråga ring skriv kom'
  ).split(' '),
);

const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'inte', 'aldrig', 'aldri']);

/** Languages that put the negation before the verb in subordinate clauses, and after it in main clauses. */
const TURNING: ReadonlySet<string> = new Set(['dan', 'nob', 'nno', 'swe']);

/**
 * A term in the order of words of a subordinate clause: `she may not go out` is another order of words after `she said that` in Danish, Norwegian and Swedish.
 *
 * @param term - A term as its lexicon has it, in the order of a main clause.
 * @param language - Its language, ISO 639-3.
 * @returns The other order; nothing where there is none.
 * @example
 * ```ts
 * inSubordinateOrder('må ikke gå ud', 'dan') // → 'ikke må gå ud'
 * ```
 */
export function inSubordinateOrder(term: string, language: string): string | undefined {
  if (!TURNING.has(language)) return undefined;
  const words = term.split(' ');
  const at = words.findIndex((word, place) => place > 0 && NEGATIONS.has(word));
  const verb = words[at - 1];
  if (verb === undefined || NO_VERBS.has(verb.toLowerCase())) return undefined;
  return [...words.slice(0, at - 1), words[at], verb, ...words.slice(at + 1)].join(' ');
}
