import type { JSX } from 'preact';
import type { Words } from '../words.js';

/** A question that is worth asking. */
export interface NextQuestion {
  readonly fact: string;
  readonly question: string;
  /** What one answer can do, in words. */
  readonly reach: string;
}

/** So many questions are shown. */
const SHOWN = 5;

/** What to find out next; each leads to its question. */
export function AskNext({
  questions,
  words,
}: {
  readonly questions: readonly NextQuestion[];
  readonly words: Words;
}): JSX.Element {
  return (
    <ol class="ask-next">
      {questions.slice(0, SHOWN).map(({ fact, question, reach }) => (
        <li key={fact}>
          <button
            type="button"
            class="link"
            title={words.result.goTo}
            onClick={() => {
              goTo(fact);
            }}
          >
            {question}
          </button>
          {reach !== '' && <span class="hint"> {reach}</span>}
        </li>
      ))}
    </ol>
  );
}

function goTo(fact: string): void {
  const field = document.getElementById(`question-${fact}`);
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  const inputs = [...(field?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
}
