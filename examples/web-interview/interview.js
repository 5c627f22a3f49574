/** @import { AssessOptions, Facts, FactInput } from 'trafficking-indicators' */
/** @import { Result, Source, Wordings } from './result.js' */
import { answerOf, factOf } from './answers.js';
import { element } from './dom.js';
import { idOfQuestion, InterviewForm } from './form.js';
import { Outcome } from './outcome.js';
import { sectionsOf } from './questions.js';
import { reportOf } from './report.js';
import { isPlan, resultOf } from './result.js';
import { wordsIn } from './words.js';

/** Elements so far in this page, so that ids in it are unique. */
let count = 0;

/** Properties that may have been set before the browser knew the element. */
const PROPERTIES = /** @type {const} */ ([
  ...['source', 'translations', 'planTranslations', 'referrals'],
  ...['options', 'concern', 'facts'],
]);

/**
 * `<indicator-interview>`: an interview on a rule set or a plan, with what the library says of the answers beside it. It sends nothing, stores nothing and reads no clock.
 *
 * Attributes: `lang` (ISO 639 code; that of the page by default) and `layout` (`steps`, one question at a time, or `page`).
 * After each answer it fires `change`, a CustomEvent with `{ facts, assessment }` as its detail.
 */
export class IndicatorInterview extends HTMLElement {
  static observedAttributes = ['lang', 'layout'];

  #id = `interview-${(count += 1)}`;
  /** @type {Source | undefined} */
  #source;
  /** @type {Wordings} */
  #wordings = { translations: [], planTranslations: [], referrals: [] };
  /** @type {AssessOptions} */
  #options = {};
  /** @type {Facts} */
  #facts = {};
  #concern = '';
  /** @type {Result | undefined} */
  #result;
  /** @type {InterviewForm | undefined} */
  #form;
  #outcome = new Outcome(this.#id);
  #isDue = false;

  connectedCallback() {
    for (const name of PROPERTIES) this.#adopt(name);
    this.#later();
  }

  attributeChangedCallback() {
    this.#later();
  }

  /** The rule set or the plan, loaded: from `trafficking-indicators/rules/…`, `…/plans/…`, `parseRuleSet` or `parsePlan`. */
  get source() {
    return this.#source;
  }
  set source(source) {
    this.#source = source;
    this.#later();
  }

  /** Translations of the rule sets, of all languages that may be chosen. */
  get translations() {
    return this.#wordings.translations;
  }
  set translations(translations) {
    this.#wordings = { ...this.#wordings, translations };
    this.#later();
  }

  /** Translations of the plan. */
  get planTranslations() {
    return this.#wordings.planTranslations;
  }
  set planTranslations(planTranslations) {
    this.#wordings = { ...this.#wordings, planTranslations };
    this.#later();
  }

  /** Where help is, in all languages that may be chosen. */
  get referrals() {
    return this.#wordings.referrals;
  }
  set referrals(referrals) {
    this.#wordings = { ...this.#wordings, referrals };
    this.#later();
  }

  /** What `assess` is told beside facts and concern: `asOf`, `channels`, `turnOn`. */
  get options() {
    return this.#options;
  }
  set options(options) {
    this.#options = options;
    this.#later();
  }

  /** The facts so far. A question that was not asked, or that was taken back, is not among them. */
  get facts() {
    return { ...this.#facts };
  }
  set facts(facts) {
    this.#facts = { ...facts };
    this.#later();
  }

  /** The professional concern as it was written down; empty where there is none. */
  get concern() {
    return this.#concern;
  }
  set concern(concern) {
    this.#concern = concern;
    this.#later();
  }

  /** What `assess` or `assessPlan` gave, once it is shown. */
  get assessment() {
    return this.#result?.assessment;
  }

  /** What `explain` or `explainPlan` gave, once it is shown. */
  get explanation() {
    return this.#result?.explanation;
  }

  /** @param {(typeof PROPERTIES)[number]} name */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  /** Several properties that are set together are shown together. */
  #later() {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#build();
    });
  }

  get #words() {
    return wordsIn(this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  #work() {
    if (this.#source === undefined) return undefined;
    const reason = this.#concern.trim();
    const options = { ...this.#options, ...(reason !== '' && { concern: { reason } }) };
    const result = resultOf(this.#source, this.#facts, options, this.#wordings, this.#words.language);
    return { source: this.#source, result };
  }

  #build() {
    const worked = this.#work();
    if (worked === undefined) return this.replaceChildren();
    const words = this.#words;
    const { source, result } = worked;
    const sections = sectionsOf(source, result, this.#wordings, words.language);
    this.#form = new InterviewForm(this.#id, sections, words, this.getAttribute('layout') !== 'page', {
      answered: ({ fact, read }) => this.#answer(fact.id, factOf(fact, read())),
      concerned: (text) => {
        this.#concern = text;
        this.#tell();
      },
      finished: () => this.#outcome.focus(),
    });
    const interview = element('div', { class: 'interview', lang: words.language, dir: words.direction }, [
      this.#opening(source, result),
      element('div', { class: 'columns' }, [this.#form.root, this.#outcome.root]),
    ]);
    interview.addEventListener('click', (event) => this.#follow(event));
    this.replaceChildren(interview);
    this.#show();
  }

  /**
   * Title, purpose, and what it must not be used for.
   *
   * @param {Source} source
   * @param {Result} result
   */
  #opening(source, result) {
    const { form, language } = this.#words;
    const { title, purpose } = result.kind === 'plan' ? result.explanation.plan : result.explanation.ruleSet;
    const { notFor } =
      (isPlan(source)
        ? this.#wordings.planTranslations.find((one) => one.language === language && one.plan.id === source.file.id)
        : this.#wordings.translations.find((one) => one.language === language && one.ruleSet.id === source.id)) ??
      (isPlan(source) ? source.file : source);
    const uses = notFor.map((text) => element('li', {}, [text]));
    return element('header', {}, [
      element('h2', {}, [title]),
      element('p', {}, [purpose]),
      element('details', {}, [element('summary', {}, [form.notFor]), element('ul', {}, uses)]),
    ]);
  }

  /**
   * @param {string} id
   * @param {FactInput | undefined} fact
   */
  #answer(id, fact) {
    const { [id]: _, ...others } = this.#facts;
    this.#facts = fact === undefined ? others : { ...others, [id]: fact };
    this.#tell();
  }

  #tell() {
    this.#show();
    const detail = { facts: this.facts, assessment: this.assessment };
    this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true }));
  }

  #show() {
    const worked = this.#work();
    if (worked === undefined || this.#form === undefined) return;
    const { source, result } = worked;
    this.#result = result;
    const words = this.#words;
    const sections = sectionsOf(source, result, this.#wordings, words.language);
    const definitions = new Map(sections.flatMap(({ questions }) => questions.map(({ fact }) => [fact.id, fact])));
    const answerTo = (/** @type {string} */ id) => {
      const fact = definitions.get(id);
      return fact === undefined ? { code: 'not-asked' } : answerOf(fact, this.#facts[id]);
    };
    this.#form.show(sections, answerTo, this.#concern);
    this.#outcome.show(reportOf(result, words), words, {
      id: this.#id,
      questions: result.explanation.askNext.map(({ fact }) => fact),
      idOf: (fact) => idOfQuestion(this.#id, fact),
    });
  }

  /**
   * Links inside the interview move the focus, and leave the address of the page as it is.
   *
   * @param {MouseEvent} event
   */
  #follow(event) {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link === null) return;
    event.preventDefault();
    const fact = link.getAttribute('data-asks');
    if (fact !== null) this.#form?.goTo(fact);
    else document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.focus();
  }
}

customElements.define('indicator-interview', IndicatorInterview);
