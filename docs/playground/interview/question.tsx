import type { FormWords } from 'trafficking-indicators/export/form';
import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { Answer } from '../state.js';
import type { Words } from '../words.js';
import type { Question } from './questions.js';

/** What a question needs to be shown. */
interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly words: Words;
  /** The answers in the language of the question. */
  readonly answers: FormWords;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
}

/** A choice among the ways of answering. */
interface Choice {
  readonly key: string;
  readonly label: string;
  /** The language of the label, where it is not the one of the question. */
  readonly language?: string;
  readonly answer: Answer | undefined;
}

/** One question with every way of answering it, "not asked" among them. */
export const QuestionField = memo(function QuestionField(props: Props): JSX.Element {
  const { question, answer, words } = props;
  const hint = question.hint === undefined ? undefined : `hint-${question.id}`;
  return (
    <fieldset
      id={`question-${question.id}`}
      class={answer === undefined ? 'question' : 'question answered'}
      aria-describedby={hint}
    >
      <legend>{question.question}</legend>
      {question.hint !== undefined && (
        <p class="hint" id={hint}>
          {question.hint}
        </p>
      )}
      <Choices {...props} choices={choicesOf(question, answer, words, props.answers)} />
      {question.type === 'number' && <NumberField {...props} />}
      {question.type === 'choices' && Array.isArray(answer) && <Boxes {...props} chosen={answer} />}
    </fieldset>
  );
});

function choicesOf(
  { type, options }: Question,
  answer: Answer | undefined,
  words: Words,
  answers: FormWords,
): readonly Choice[] {
  const { notAsked, notObservable, some } = words.answer;
  const { language } = words;
  const maybe: Choice = { key: 'maybe', label: answers.maybe, answer: { unknown: 'suspected' } };
  const known: readonly Choice[] =
    type === 'boolean'
      ? [{ key: 'yes', label: answers.yes, answer: true }, maybe, { key: 'no', label: answers.no, answer: false }]
      : type === 'choice'
        ? options.map(({ id, label }) => ({ key: `is-${id}`, label, answer: id }))
        : type === 'choices'
          ? [{ key: 'some', label: some, language, answer: Array.isArray(answer) ? answer : [] }]
          : [];
  return [
    { key: 'not-asked', label: notAsked, language, answer: undefined },
    ...known,
    ...(type === 'boolean' ? [] : [maybe]),
    { key: 'not-known', label: answers.notKnown, answer: { unknown: 'not-known' } },
    { key: 'declined', label: answers.declined, answer: { unknown: 'declined' } },
    { key: 'not-observable', label: notObservable, language, answer: { unknown: 'not-observable' } },
  ];
}

function Choices({
  question,
  answer,
  choices,
  onAnswer,
}: Props & { readonly choices: readonly Choice[] }): JSX.Element {
  return (
    <div class="choices">
      {choices.map(({ key, label, language, answer: own }) => (
        <label key={key} class={`choice ${key}`}>
          <input
            type="radio"
            name={`answer-${question.id}`}
            value={key}
            checked={sameAnswer(answer, own)}
            onChange={() => {
              onAnswer(question.id, own);
            }}
          />
          <span lang={language}>{label}</span>
        </label>
      ))}
    </div>
  );
}

function NumberField({ question, answer, onAnswer }: Props): JSX.Element {
  return (
    <label class="number">
      <input
        type="number"
        inputMode="decimal"
        step="any"
        min={question.minimum}
        max={question.maximum}
        aria-label={question.question}
        value={typeof answer === 'number' ? answer : ''}
        onInput={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget;
          onAnswer(
            question.id,
            Number.isFinite(valueAsNumber) && currentTarget.validity.valid ? valueAsNumber : undefined,
          );
        }}
      />{' '}
      {question.unit}
    </label>
  );
}

function Boxes({ question, chosen, words, onAnswer }: Props & { readonly chosen: readonly string[] }): JSX.Element {
  return (
    <div class="boxes">
      {question.options.map(({ id, label }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((item) => item !== id);
              onAnswer(question.id, checked ? [...others, id] : others);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
      <p class="hint" lang={words.language}>
        {words.answer.noneOfThem}
      </p>
    </div>
  );
}

function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other);
  return isUnknown(one) && isUnknown(other) && one.unknown === other.unknown;
}

function isUnknown(answer: Answer | undefined): answer is Extract<Answer, { readonly unknown: unknown }> {
  return typeof answer === 'object' && !Array.isArray(answer);
}
