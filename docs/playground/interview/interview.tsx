import { type FormWords, formWordsIn } from 'trafficking-indicators/export/form';
import type { Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { sourceOf } from '../sources.js';
import type { Action, Answer, State } from '../state.js';
import type { Words } from '../words.js';
import { Concern, Meetings, TurnOn } from './circumstances.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { QuestionField } from './question.js';
import { type QuestionSection, questionsOf } from './questions.js';
import { Result } from './result.js';
import { Settings } from './settings.js';

/** What the page needs. */
interface Props {
  readonly state: State;
  readonly words: Words;
  readonly messages: Messages;
  readonly dispatch: (action: Action) => void;
}

/** Questions on one side, what the library makes of the answers on the other. */
export function Interview({ state, words, messages, dispatch }: Props): JSX.Element {
  const source = useMemo(() => sourceOf(state), [state.source, state.own]);
  const outcome = useMemo(
    () => outcomeOf(source, state),
    [source, state.language, state.talks, state.concern, state.turnOn],
  );
  const applying = applyingOf(outcome);
  const shown = useMemo(
    () => questionsOf(source, state.language, words.ownQuestions, (place) => applying[place] !== '-'),
    [source, state.language, words, applying],
  );
  const hidden = applying.replaceAll('+', '').length;
  const onAnswer = useCallback(
    (fact: string, answer: Answer | undefined) => {
      dispatch({ type: 'answer', fact, answer });
    },
    [dispatch],
  );
  const { review } = outcome.explanation;
  const formWords = useMemo(() => formWordsIn(state.language), [state.language]);
  const answers = state.talks[state.talk]?.answers ?? {};
  return (
    <div class="interview">
      <form
        class="questions no-print"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Settings state={state} source={source} words={words} dispatch={dispatch} />
        <p class="purpose" lang={state.language}>
          {purposeOf(outcome)}
        </p>
        {review !== undefined && <p class="hint">{messages.translationReview(review)}</p>}
        <Meetings state={state} words={words} dispatch={dispatch} />
        <a class="to-result" href="#result">
          {words.result.toResult}
        </a>
        {shown.map((section, index) => (
          <div key={section.id} class="section" lang={state.language}>
            {section.of !== undefined && section.of !== shown[index - 1]?.of && <h2>{section.of}</h2>}
            <h3>{section.title}</h3>
            <Questions section={section} answers={answers} words={words} formWords={formWords} onAnswer={onAnswer} />
          </div>
        ))}
        {hidden > 0 && <p class="hint">{words.notApplying(hidden)}</p>}
        <Concern state={state} words={words} dispatch={dispatch} />
        <TurnOn state={state} source={source} words={words} dispatch={dispatch} />
      </form>
      <Result outcome={outcome} words={words} messages={messages} />
    </div>
  );
}

/** A mark for each set of a plan, so that two answers can be told to show the same questions: `-` for one that does not apply. */
function applyingOf(outcome: Outcome): string {
  if (outcome.kind === 'set') return '+';
  return outcome.assessment.sets.map(({ applies }) => (applies === 'absent' ? '-' : '+')).join('');
}

function purposeOf(outcome: Outcome): string {
  return outcome.kind === 'set' ? outcome.explanation.ruleSet.purpose : outcome.explanation.plan.purpose;
}

interface QuestionsProps {
  readonly section: QuestionSection;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly words: Words;
  readonly formWords: FormWords;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
}

function Questions({ section, answers, words, formWords, onAnswer }: QuestionsProps): JSX.Element {
  return (
    <>
      {section.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          words={words}
          answers={formWords}
          onAnswer={onAnswer}
        />
      ))}
    </>
  );
}
