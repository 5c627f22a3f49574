import { da, en } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Adverts } from './adverts/adverts.js';
import { Interview } from './interview/interview.js';
import { Rules } from './rules/rules.js';
import { languagesOf, sourceOf } from './sources.js';
import { after, beginning, type PageName } from './state.js';
import { wordsOf } from './words.js';

const PAGES: readonly PageName[] = ['interview', 'adverts', 'rules'];

/** The whole playground. */
export function App({ language }: { readonly language: string }): JSX.Element {
  const [state, dispatch] = useReducer(after, language, (first) => beginning(first));
  const [cleared, setCleared] = useState(false);
  const words = wordsOf(state.language);
  const messages = state.language === 'da' ? da : en;
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.title;
  }, [words]);
  const switchTo = (next: string): void => {
    const known = languagesOf(sourceOf(state));
    dispatch({ type: 'language', language: known.includes(next) ? next : (known[0] ?? 'en') });
  };
  return (
    <>
      <a class="skip" href="#main">
        {words.pages[state.page]}
      </a>
      <header class="top no-print">
        <div class="line">
          <h1>{words.title}</h1>
          <div class="tools">
            {(['en', 'da'] as const).map((code) => (
              <button
                key={code}
                type="button"
                lang={code}
                aria-pressed={words.language === code}
                onClick={() => {
                  switchTo(code);
                }}
              >
                {code === 'en' ? 'English' : 'Dansk'}
              </button>
            ))}
            <button
              type="button"
              class="clear"
              onClick={() => {
                dispatch({ type: 'clear' });
                setCleared(true);
              }}
            >
              {words.clear}
            </button>
          </div>
        </div>
        <p>{words.about}</p>
        <p class="hint">{words.privacy}</p>
        <p class="visually-hidden" role="status">
          {cleared ? words.cleared : ''}
        </p>
        <nav aria-label={words.title}>
          {PAGES.map((page) => (
            <button
              key={page}
              type="button"
              aria-current={state.page === page ? 'page' : undefined}
              onClick={() => {
                dispatch({ type: 'page', page });
              }}
            >
              {words.pages[page]}
            </button>
          ))}
        </nav>
      </header>
      <main id="main" key={state.round} tabIndex={-1}>
        <div hidden={state.page !== 'interview'}>
          <Interview state={state} words={words} messages={messages} dispatch={dispatch} />
        </div>
        <div hidden={state.page !== 'adverts'}>
          <Adverts language={state.language} words={words} messages={messages} />
        </div>
        <div hidden={state.page !== 'rules'}>
          <Rules language={state.language} words={words} messages={messages} dispatch={dispatch} />
        </div>
      </main>
    </>
  );
}
