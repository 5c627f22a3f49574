import type { Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SETS } from '../catalogue.js';
import { keyOfSet, setOf, wordingIn } from '../sources.js';
import type { Action } from '../state.js';
import type { Words } from '../words.js';
import { CheckFile } from './check-file.js';
import { Compare } from './compare.js';
import { Signs } from './signs.js';

/** What the page needs. */
interface Props {
  readonly language: string;
  readonly words: Words;
  readonly messages: Messages;
  readonly dispatch: (action: Action) => void;
}

const VIEWS = ['show', 'compare', 'check'] as const;

/** Every rule in the open; two versions side by side; a file of one's own. */
export function Rules({ language, words, messages, dispatch }: Props): JSX.Element {
  const [view, setView] = useState<(typeof VIEWS)[number]>('show');
  const [key, setKey] = useState('set:general');
  const entry = setOf(key);
  return (
    <div class="rules">
      <p>{words.rules.intro}</p>
      <p class="buttons">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={view === name}
            class={view === name ? 'primary' : ''}
            onClick={() => {
              setView(name);
            }}
          >
            {words.rules[name]}
          </button>
        ))}
      </p>
      {view === 'show' && (
        <>
          <label class="field">
            {words.rules.set}
            <select
              value={key}
              onChange={({ currentTarget: { value } }) => {
                setKey(value);
              }}
            >
              {SETS.map((item) => (
                <option key={keyOfSet(item)} value={keyOfSet(item)}>
                  {wordingIn(item.ruleSet, language).title} {item.ruleSet.version}
                </option>
              ))}
            </select>
          </label>
          <Signs entry={entry} wording={wordingIn(entry.ruleSet, language)} words={words} messages={messages} />
        </>
      )}
      {view === 'compare' && <Compare language={language} words={words} messages={messages} />}
      {view === 'check' && (
        <CheckFile
          words={words}
          messages={messages}
          onTry={(own) => {
            dispatch({ type: 'own', own });
          }}
        />
      )}
    </div>
  );
}
