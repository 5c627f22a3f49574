import type { FactDefinition } from '../../generated/types.js';
import type { Answer, Question, Words } from './form.js';
import type { FormLanguages } from './form-languages.js';
import type { FormWords } from './form-words.js';
import type { Formula } from './formula.js';
import { innerName, nameOf } from './names.js';

/**
 * The question that a fact is asked by.
 *
 * @param fact - The fact.
 * @param owner - Id of the rule set or plan whose wording it has.
 * @param relevant - When it is put; nothing for always.
 * @param languages - The languages of the form.
 * @returns The question.
 */
export function questionOf(
  fact: FactDefinition,
  owner: string,
  relevant: Formula | undefined,
  languages: FormLanguages,
): Question {
  const { id, type, options = [] } = fact;
  const wording = (code: string): { readonly question: string; readonly hint?: string; readonly unit?: string } =>
    languages.file(owner, code).fact(id);
  const hinted = fact.hint !== undefined;
  const own = options.map((option): Answer => ({
    code: option.id,
    label: languages.of((code) => languages.file(owner, code).option(id, option.id)),
  }));
  const open = answersIn(languages, ['maybe', 'not-known', 'declined']);
  return {
    fact,
    name: nameOf(id),
    label: languages.of((code) => withUnit(wording(code))),
    hint: hinted ? languages.of((code) => wording(code).hint ?? fact.hint ?? '') : undefined,
    answers: answersOf(type, own, languages, open),
    why:
      type === 'number' || type === 'choices'
        ? {
            name: innerName(id, 'why'),
            label: languages.words(({ why }) => why),
            answers: [...(type === 'choices' ? answersIn(languages, ['none']) : []), ...open],
          }
        : undefined,
    relevant,
  };
}

function withUnit({ question, unit }: { readonly question: string; readonly unit?: string }): string {
  return unit === undefined || question.includes(unit) ? question : `${question} (${unit})`;
}

function answersOf(
  type: FactDefinition['type'],
  own: readonly Answer[],
  languages: FormLanguages,
  open: readonly Answer[],
): readonly Answer[] {
  switch (type) {
    case 'boolean':
      return answersIn(languages, ['yes', 'maybe', 'no', 'not-known', 'declined']);
    case 'choice':
      return [...own, ...open];
    case 'choices':
      return own;
    case 'number':
      return [];
  }
}

/** Codes of answers that every form has, and the words for them. */
const WORDS: Readonly<Record<string, (words: FormWords) => string>> = {
  yes: ({ yes }) => yes,
  maybe: ({ maybe }) => maybe,
  no: ({ no }) => no,
  'not-known': ({ notKnown }) => notKnown,
  declined: ({ declined }) => declined,
  none: ({ none }) => none,
};

function answersIn(languages: FormLanguages, codes: readonly string[]): readonly Answer[] {
  return codes.map((code) => ({ code, label: labelOf(code, languages) }));
}

function labelOf(code: string, languages: FormLanguages): Words {
  const word = WORDS[code];
  return word === undefined ? {} : languages.words(word);
}
