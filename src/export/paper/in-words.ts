import type { Form, Question } from '../form/form.js';
import type { Formula, Quantity } from '../form/formula.js';
import { inLanguage } from '../form/in-language.js';
import { filledIn, paperWordsIn } from './paper-words.js';

/**
 * The numbers by which questions are called on paper, from 1.
 *
 * @param form - The form.
 * @returns Numbers by fact.
 */
export function questionNumbers({ sections }: Form): ReadonlyMap<string, number> {
  const questions = sections.flatMap((section) => section.questions);
  return new Map(questions.map(({ fact }, index) => [fact.id, index + 1]));
}

/**
 * A formula in words that a person can follow with the form beside them.
 *
 * @param formula - The formula.
 * @param form - The form that it belongs to.
 * @param code - The language.
 * @returns The words.
 */
export function inWords(formula: Formula, form: Form, code: string): string {
  const words = paperWordsIn(code);
  const numbers = questionNumbers(form);
  const question = (fact: string, answer: string): string =>
    filledIn(words.question, { number: numbers.get(fact) ?? '', answer });
  const say = (part: Formula, isInner = true): string => {
    switch (part.kind) {
      case 'constant':
        return part.value ? '✓' : '–';
      case 'answer':
        return question(part.fact, labelOf(form.questions.get(part.fact), part.code, code));
      case 'chosen':
        return question(part.fact, labelOf(form.questions.get(part.fact), part.option, code));
      case 'why':
        return question(part.fact, reasonOf(form.questions.get(part.fact), part.code, code));
      case 'filled':
        return question(part.fact, '…');
      case 'written':
        return inLanguage(form.concernTitle, code);
      case 'compare':
        return compared(
          part.left,
          filledIn(words.compare[part.operator], { value: amount(part.right, question) }),
          question,
        );
      case 'not':
        return filledIn(words.not, { what: say(part.of, false) });
      case 'all':
      case 'any': {
        const told = part.of.filter((one) => one.kind !== 'filled' || part.kind === 'any');
        const all = told.map((one) => say(one, told.length > 1)).join(part.kind === 'all' ? words.and : words.or);
        return isInner && told.length > 1 ? `(${all})` : all;
      }
    }
  };
  return say(formula, false);
}

type SayQuestion = (fact: string, answer: string) => string;

function compared(left: Quantity, told: string, question: SayQuestion): string {
  return left.kind === 'fact' ? question(left.fact, told) : `${amount(left, question)} ${told}`;
}

const SIGNS = { sum: ' + ', product: ' × ', smallest: ' ∧ ', largest: ' ∨ ' } as const;

function amount(quantity: Quantity, question: SayQuestion): string {
  switch (quantity.kind) {
    case 'number':
      return String(quantity.value).replace('-', '−');
    case 'fact':
      return question(quantity.fact, '…');
    case 'calculation':
      return quantity.name;
    case 'if':
      return `${amount(quantity.then, question)} / ${amount(quantity.otherwise, question)}`;
    default:
      return `(${quantity.of.map((part) => amount(part, question)).join(SIGNS[quantity.kind])})`;
  }
}

function labelOf(question: Question | undefined, code: string, language: string): string {
  const answer = question?.answers.find((one) => one.code === code);
  return answer === undefined ? code : inLanguage(answer.label, language);
}

function reasonOf(question: Question | undefined, code: string, language: string): string {
  const answer = question?.why?.answers.find((one) => one.code === code);
  return answer === undefined ? code : inLanguage(answer.label, language);
}
