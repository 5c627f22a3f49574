/** A fact as docs/conditions.md describes it. */
export interface Definition {
  readonly id: string;
  readonly type: 'boolean' | 'number' | 'choice' | 'choices';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly { readonly id: string }[];
}

export type Value = boolean | number | string | readonly string[];

/** What stands for a value that is not known. */
export const UNKNOWN: unique symbol = Symbol('unknown');

export type Known = Value | typeof UNKNOWN;

/** How an answer reads: a value, a reason why there is none, or the code of what is wrong with it. */
export type Reading = { readonly value: Value } | { readonly unknown: string } | { readonly fault: string };

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'not-known': [
    '',
    'unknown',
    'not known',
    'dont know',
    'ukendt',
    'ved ikke',
    'ikke kendt',
    'vet ikke',
    'vet inte',
    '不知道',
    'не знам',
    'не знаю',
    'hindi ko alam',
    'nu știu',
    'nie wiem',
  ],
  'not-asked': ['not asked', 'ikke spurgt'],
  declined: ['declined', 'ønsker ikke at svare', 'vil ikke svare'],
  'not-observable': ['not observable', 'kan ikke ses her'],
  suspected: ['maybe', 'måske'],
};

/** The words that stand for no answer, each with its reason. */
export const UNKNOWN_WORDS: readonly (readonly [word: string, reason: string])[] = Object.entries(WORDS).flatMap(
  ([reason, words]) => words.map((word) => [word, reason] as const),
);

const plainWord = (text: string): string => text.trim().toLowerCase().replaceAll('-', ' ').replace(/['’]/gu, '');

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given);

const REASONS = ['not-asked', 'not-observable', 'not-known', 'declined', 'suspected', 'contradictory'];

/** What an answer says, by the tables of "Facts". */
export function readAnswer(definition: Definition, given: unknown): Reading {
  if (!isObject(given)) return readPlain(definition, given);
  if (Object.keys(given).some((key) => !['value', 'unknown', 'evidence'].includes(key))) return { fault: 'unexpected' };
  if ('value' in given === 'unknown' in given || isObject(given['value'])) return { fault: 'wrong-type' };
  if ('value' in given) return readPlain(definition, given['value']);
  const reason = REASONS.find((one) => one === given['unknown']);
  return reason === undefined ? { fault: 'wrong-value' } : { unknown: reason };
}

function readPlain(definition: Definition, given: unknown): Reading {
  if (given === undefined) return { unknown: 'not-asked' };
  if (given === null) return { unknown: 'not-known' };
  const word = UNKNOWN_WORDS.find(([one]) => typeof given === 'string' && one === plainWord(given));
  return word === undefined ? readValue(definition, given) : { unknown: word[1] };
}

function readValue({ type, minimum = 0, maximum = 0, options = [] }: Definition, given: unknown): Reading {
  const ids = options.map(({ id }) => id);
  switch (type) {
    case 'boolean':
      return typeof given === 'boolean' ? { value: given } : { fault: 'wrong-type' };
    case 'number':
      if (typeof given !== 'number') return { fault: 'wrong-type' };
      return given >= minimum && given <= maximum ? { value: given } : { fault: 'out-of-range' };
    case 'choice':
      if (typeof given !== 'string') return { fault: 'wrong-type' };
      return ids.includes(given) ? { value: given } : { fault: 'unknown-option' };
    case 'choices':
      if (!isList(given)) return { fault: 'wrong-type' };
      return given.every((item) => typeof item === 'string' && ids.includes(item))
        ? { value: ids.filter((id) => given.includes(id)) }
        : { fault: 'unknown-option' };
  }
}
