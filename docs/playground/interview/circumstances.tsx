import type { JSX } from 'preact';
import { type Source, wordingIn } from '../sources.js';
import type { Action, State } from '../state.js';
import type { Words } from '../words.js';

/** What the parts around the questions need. */
interface Props {
  readonly state: State;
  readonly source: Source;
  readonly words: Words;
  readonly dispatch: (action: Action) => void;
}

/** The meetings, one of which is being written down. */
export function Meetings({ state, words, dispatch }: Omit<Props, 'source'>): JSX.Element {
  const { talk } = words;
  return (
    <fieldset class="meetings">
      <legend>{talk.heading}</legend>
      <div class="choices">
        {state.talks.map((_, index) => (
          <label key={index} class="choice">
            <input
              type="radio"
              name="meeting"
              checked={index === state.talk}
              onChange={() => {
                dispatch({ type: 'talk', talk: index });
              }}
            />
            <span>{talk.name(index + 1)}</span>
          </label>
        ))}
        <button
          type="button"
          onClick={() => {
            dispatch({ type: 'add-talk' });
          }}
        >
          {talk.add}
        </button>
      </div>
      <label class="date">
        {talk.date}
        <input
          type="date"
          value={state.talks[state.talk]?.date ?? ''}
          onInput={({ currentTarget: { value } }) => {
            dispatch({ type: 'date', date: value });
          }}
        />
      </label>
    </fieldset>
  );
}

/** The practitioner's own concern, with its reason. */
export function Concern({ state, words, dispatch }: Omit<Props, 'source'>): JSX.Element {
  const { concern } = words;
  return (
    <fieldset class="question">
      <legend>{concern.heading}</legend>
      <p class="hint">{concern.why}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.concern !== undefined}
          onChange={({ currentTarget: { checked } }) => {
            dispatch({ type: 'concern', concern: checked ? '' : undefined });
          }}
        />
        <span>{concern.on}</span>
      </label>
      {state.concern !== undefined && (
        <label class="reason">
          {concern.reason}
          <textarea
            rows={3}
            maxLength={4000}
            required
            value={state.concern}
            onInput={({ currentTarget: { value } }) => {
              dispatch({ type: 'concern', concern: value });
            }}
          />
        </label>
      )}
    </fieldset>
  );
}

/** The signs of a set that count only where they are turned on; nothing where there are none. */
export function TurnOn({ state, source, words, dispatch }: Props): JSX.Element | null {
  if (source.kind === 'plan') return null;
  const { ruleSet } = source.entry;
  const off = ruleSet.indicators.filter(({ offByDefault }) => offByDefault === true);
  if (off.length === 0) return null;
  const wording = wordingIn(ruleSet, state.language);
  return (
    <details class="turn-on">
      <summary>
        {words.turnOn.heading} ({state.turnOn.length}/{off.length})
      </summary>
      <p class="hint">{words.turnOn.why}</p>
      {off.map(({ id }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={state.turnOn.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              dispatch({ type: 'turn-on', indicator: id, on: checked });
            }}
          />
          <span>{wording.indicator(id).statement}</span>
        </label>
      ))}
    </details>
  );
}
