/** @import { Answer } from './answers.js' */
/** @import { Field } from './fields.js' */
/** @import { Section } from './questions.js' */
/** @import { Words } from './words.js' */
import { element } from './dom.js';
import { fieldOf } from './fields.js';
import { filled } from './words.js';

/** Longest written concern, in characters, as the library has it. */
const LONGEST_CONCERN = 4000;

/**
 * What the form tells.
 *
 * @typedef {object} Hears
 * @property {(field: Field) => void} answered
 * @property {(text: string) => void} concerned
 * @property {() => void} finished The last step was left.
 */

/** The questions with their fields: one a step, or all on one page. */
export class InterviewForm {
  /** @type {HTMLFormElement} */
  root;
  /** @type {ReadonlyMap<string, Field>} By fact. */
  #fields;
  /** @type {readonly HTMLElement[]} */
  #sections;
  #concern;
  #hears;
  #words;
  #bySteps;
  /** @type {HTMLElement} What is shown while one question a step is. */
  #current;
  #place = element('p', { class: 'place' });
  #progress = element('progress', { 'aria-hidden': 'true', value: 0 });
  #back = element('button', { type: 'button' });
  #next = element('button', { type: 'submit', class: 'main' });

  /**
   * @param {string} id
   * @param {readonly Section[]} sections
   * @param {Words} words
   * @param {boolean} bySteps
   * @param {Hears} hears
   */
  constructor(id, sections, words, bySteps, hears) {
    this.#words = words;
    this.#hears = hears;
    this.#bySteps = bySteps;
    const questions = sections.flatMap((section) => section.questions);
    this.#fields = new Map(
      questions.map((question) => [question.fact.id, fieldOf(question, idOfQuestion(id, question.fact.id), words)]),
    );
    this.#sections = sections.map(({ title, questions: own }, index) =>
      group(
        `${id}-section-${index}`,
        title,
        own.map(({ fact }) => this.#fields.get(fact.id)?.root ?? ''),
      ),
    );
    this.#concern = concernOf(`${id}-concern`, words);
    const heading = element('h3', { id: `${id}-questions` }, [words.own.questions]);
    this.#back.textContent = words.own.back;
    this.#next.textContent = words.own.next;
    const steps = bySteps ? [this.#place, this.#progress] : [];
    const buttons = bySteps ? [element('div', { class: 'buttons' }, [this.#back, this.#next])] : [];
    const result = element('a', { class: 'jump', href: `#${id}-result` }, [words.form.resultTitle]);
    this.root = element('form', { class: 'questions', 'aria-labelledby': heading.id, novalidate: true }, [
      heading,
      result,
      ...steps,
      ...this.#sections,
      this.#concern.root,
      ...buttons,
    ]);
    this.#current = this.#stops()[0] ?? this.#concern.stop;
    this.#listen();
  }

  /**
   * Shows answers, and which questions are put in which words.
   *
   * @param {readonly Section[]} sections
   * @param {(fact: string) => Answer} answerTo
   * @param {string} concern
   */
  show(sections, answerTo, concern) {
    for (const question of sections.flatMap(({ questions }) => questions)) {
      const field = this.#fields.get(question.fact.id);
      if (field === undefined) continue;
      field.reword(question);
      // What is being typed, and is no answer yet, stays as it is.
      const answer = answerTo(question.fact.id);
      if (JSON.stringify(field.read()) !== JSON.stringify(answer)) field.show(answer);
      field.root.dataset['put'] = String(question.put);
    }
    this.#concern.stop.value = concern;
    this.#arrange();
  }

  /**
   * Brings a question to the front and gives it the focus.
   *
   * @param {string} fact
   */
  goTo(fact) {
    const field = this.#fields.get(fact);
    if (field !== undefined) this.#stepTo(field.root);
  }

  /** @returns {readonly HTMLElement[]} What there is to step through: the questions that are put, and the concern. */
  #stops() {
    const put = [...this.#fields.values()].map(({ root }) => root).filter(({ dataset }) => dataset['put'] !== 'false');
    return [...put, this.#concern.stop];
  }

  #arrange() {
    const stops = this.#stops();
    if (!stops.includes(this.#current)) this.#current = stops[0] ?? this.#current;
    const at = stops.indexOf(this.#current);
    for (const { root } of this.#fields.values())
      root.hidden = root.dataset['put'] === 'false' || (this.#bySteps && root !== this.#current);
    for (const section of this.#sections) section.hidden = ![...section.querySelectorAll('.question')].some(isShown);
    this.#concern.root.hidden = this.#bySteps && this.#current !== this.#concern.stop;
    this.#place.textContent = filled(this.#words.own.step, { at: at + 1, all: stops.length });
    this.#progress.max = stops.length;
    this.#progress.value = at + 1;
    this.#back.hidden = at === 0;
  }

  /** @param {HTMLElement} stop */
  #stepTo(stop) {
    this.#current = stop;
    this.#arrange();
    stop.focus();
  }

  /** @param {number} by */
  #step(by) {
    const stops = this.#stops();
    const stop = stops[stops.indexOf(this.#current) + by];
    if (stop === undefined) this.#hears.finished();
    else this.#stepTo(stop);
  }

  #listen() {
    const fieldAt = (/** @type {Event} */ { target }) =>
      target instanceof Element
        ? this.#fields.get(target.closest('[data-fact]')?.getAttribute('data-fact') ?? '')
        : undefined;
    this.root.addEventListener('submit', (event) => {
      event.preventDefault(); // nothing is sent anywhere
      if (this.#bySteps) this.#step(1);
    });
    this.#back.addEventListener('click', () => {
      this.#step(-1);
    });
    this.root.addEventListener('input', (event) => fieldAt(event)?.settle());
    this.root.addEventListener('change', (event) => {
      event.stopPropagation(); // the interview tells of changes itself, with facts and assessment
      const field = fieldAt(event);
      if (field !== undefined) this.#hears.answered(field);
      else this.#hears.concerned(this.#concern.stop.value);
    });
  }
}

/**
 * @param {string} id
 * @param {string} fact
 * @returns {string}
 */
export function idOfQuestion(id, fact) {
  return `${id}-fact-${fact}`;
}

/** @param {Element} one */
function isShown(one) {
  return one instanceof HTMLElement && !one.hidden;
}

/**
 * @param {string} id
 * @param {string} title
 * @param {readonly (Node | string)[]} content
 * @returns {HTMLElement}
 */
function group(id, title, content) {
  return element('div', { class: 'group', role: 'group', 'aria-labelledby': id }, [
    element('h4', { id }, [title]),
    ...content,
  ]);
}

/**
 * Where a professional concern is written down.
 *
 * @param {string} id
 * @param {Words} words
 */
function concernOf(id, { form }) {
  const stop = element('textarea', {
    ...{ id, rows: 3, maxlength: LONGEST_CONCERN, autocomplete: 'off' },
    'aria-describedby': `${id}-hint`,
  });
  const root = group(`${id}-heading`, form.concernTitle, [
    element('label', { for: id, class: 'label' }, [form.concern]),
    element('p', { id: `${id}-hint`, class: 'hint' }, [form.concernHint]),
    stop,
  ]);
  return { root, stop };
}
