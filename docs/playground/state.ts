import type { FactValue, Facts, RuleSet, UnknownReason } from 'trafficking-indicators';

/** The pages of the playground. */
export type PageName = 'interview' | 'adverts' | 'rules';

/** An answer; what was not asked is left out. */
export type Answer = FactValue | { readonly unknown: UnknownReason };

/** What one meeting brought. */
export interface Talk {
  readonly date: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Everything that was chosen and answered. It lives in memory only: closing or clearing the page ends it. */
export interface State {
  readonly page: PageName;
  /** ISO 639 code of the wording; the page itself is in Danish for `da` and in English otherwise. */
  readonly language: string;
  /** Key of the set or plan: `set:general`, `set:general@1.0.0`, `plan:asylum-adult`, `own`. */
  readonly source: string;
  readonly talks: readonly Talk[];
  /** Which of the talks is being written down. */
  readonly talk: number;
  /** The reason of a professional concern, as far as it is written; nothing where there is none. */
  readonly concern: string | undefined;
  /** Indicators that are off by default and shall count. */
  readonly turnOn: readonly string[];
  /** A rule set of one's own. */
  readonly own: RuleSet | undefined;
  /** Changes when everything is cleared, so that no field keeps what was typed. */
  readonly round: number;
}

/** What can happen. */
export type Action =
  | { readonly type: 'page'; readonly page: PageName }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'source'; readonly source: string }
  | { readonly type: 'answer'; readonly fact: string; readonly answer: Answer | undefined }
  | { readonly type: 'talk'; readonly talk: number }
  | { readonly type: 'add-talk' }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'concern'; readonly concern: string | undefined }
  | { readonly type: 'turn-on'; readonly indicator: string; readonly on: boolean }
  | { readonly type: 'own'; readonly own: RuleSet }
  | { readonly type: 'clear' };

const NO_ANSWERS: Talk = { date: '', answers: {} };

/**
 * How the playground begins.
 *
 * @param language - Language of the wording.
 * @param round - How many times it was cleared.
 * @returns The state.
 */
export function beginning(language: string, round = 0): State {
  return {
    page: 'interview',
    language,
    source: 'set:general',
    talks: [NO_ANSWERS],
    talk: 0,
    concern: undefined,
    turnOn: [],
    own: undefined,
    round,
  };
}

/**
 * The state after something happened.
 *
 * @param state - The state before.
 * @param action - What happened.
 * @returns The state.
 */
export function after(state: State, action: Action): State {
  switch (action.type) {
    case 'page':
      return { ...state, page: action.page };
    case 'language':
      return { ...state, language: action.language };
    case 'source':
      return { ...state, source: action.source, turnOn: [] };
    case 'answer':
      return inTalk(state, (talk) => ({ ...talk, answers: withAnswer(talk.answers, action.fact, action.answer) }));
    case 'talk':
      return { ...state, talk: action.talk };
    case 'add-talk':
      return { ...state, talks: [...state.talks, NO_ANSWERS], talk: state.talks.length };
    case 'date':
      return inTalk(state, (talk) => ({ ...talk, date: action.date }));
    case 'concern':
      return { ...state, concern: action.concern };
    case 'turn-on': {
      const others = state.turnOn.filter((id) => id !== action.indicator);
      return { ...state, turnOn: action.on ? [...others, action.indicator] : others };
    }
    case 'own':
      return { ...state, own: action.own, source: 'own', page: 'interview', turnOn: [] };
    case 'clear':
      return { ...beginning(state.language, state.round + 1), page: state.page };
  }
}

function inTalk(state: State, change: (talk: Talk) => Talk): State {
  return { ...state, talks: state.talks.map((talk, index) => (index === state.talk ? change(talk) : talk)) };
}

function withAnswer(answers: Talk['answers'], fact: string, answer: Answer | undefined): Talk['answers'] {
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== fact));
  return answer === undefined ? others : { ...others, [fact]: answer };
}

/**
 * The answers of a talk to the questions that a set or plan has.
 *
 * @param talk - The talk.
 * @param has - Whether there is such a question.
 * @returns The facts.
 */
export function factsOf({ answers }: Talk, has: (fact: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => has(fact)));
}
