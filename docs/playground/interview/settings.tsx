import type { RuleSet } from 'trafficking-indicators';
import type { JSX } from 'preact';
import { PLANS, SETS } from '../catalogue.js';
import { keyOfSet, languagesOf, type Source, sourceOf, wordingIn } from '../sources.js';
import type { Action, State } from '../state.js';
import type { Words } from '../words.js';

/** What the settings need. */
interface Props {
  readonly state: State;
  readonly source: Source;
  readonly words: Words;
  readonly dispatch: (action: Action) => void;
}

/** Which set or plan, and in which language. */
export function Settings({ state, source, words, dispatch }: Props): JSX.Element {
  const { choose } = words;
  const title = (ruleSet: RuleSet): string => wordingIn(ruleSet, state.language).title;
  return (
    <div class="settings">
      <label>
        {choose.source}
        <select
          value={state.source}
          onChange={({ currentTarget: { value } }) => {
            dispatch({ type: 'source', source: value });
            const languages = languagesOf(sourceOf({ ...state, source: value }));
            if (!languages.includes(state.language)) dispatch({ type: 'language', language: languages[0] ?? 'en' });
          }}
        >
          {state.own !== undefined && (
            <optgroup label={choose.own}>
              <option value="own">{state.own.title}</option>
            </optgroup>
          )}
          <optgroup label={choose.sets}>
            {SETS.filter(({ inUse }) => inUse).map((entry) => (
              <option key={entry.ruleSet.id} value={keyOfSet(entry)}>
                {title(entry.ruleSet)}
              </option>
            ))}
          </optgroup>
          <optgroup label={choose.plans}>
            {PLANS.map(({ plan: { file }, translations }) => (
              <option key={file.id} value={`plan:${file.id}`}>
                {translations.find(({ language }) => language === state.language)?.title ?? file.title}
              </option>
            ))}
          </optgroup>
          <optgroup label={choose.older}>
            {SETS.filter(({ inUse }) => !inUse).map((entry) => (
              <option key={keyOfSet(entry)} value={keyOfSet(entry)}>
                {title(entry.ruleSet)} {entry.ruleSet.version}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        {choose.language}
        <select
          value={state.language}
          onChange={({ currentTarget: { value } }) => {
            dispatch({ type: 'language', language: value });
          }}
        >
          {languagesOf(source).map((language) => (
            <option key={language} value={language} lang={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What a language calls itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
