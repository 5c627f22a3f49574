/** @import { Answer } from './answers.js' */
/** @import { Question } from './questions.js' */
/** @import { Words } from './words.js' */
import { codesOf, NOT_ASKED, optionCode } from './answers.js';
import { element } from './dom.js';
import { filled, labelOf } from './words.js';

/**
 * The fields of one question.
 *
 * @typedef {object} Field
 * @property {HTMLFieldSetElement} root
 * @property {Question['fact']} fact
 * @property {(question: Question) => void} reword Shows the question in the words of the set that asks it now.
 * @property {(answer: Answer) => void} show
 * @property {() => Answer} read
 * @property {() => void} settle Shows only what fits what is being filled in, and says when a number is out of its range.
 */

/**
 * The fields of a question: a group of native inputs with the question as its legend.
 *
 * @param {Question} question
 * @param {string} id Unique in the page.
 * @param {Words} words
 * @returns {Field}
 */
export function fieldOf(question, id, words) {
  const { fact } = question;
  const legend = element('legend', { id: `${id}-question` });
  const hint = element('p', { id: `${id}-hint`, class: 'hint' });
  const number = fact.type === 'number' ? numberField(question, id, words) : undefined;
  const boxes = fact.type === 'choices' ? boxesOf(question, id) : [];
  const radios = element('div', { class: 'answers' });
  const offer = (/** @type {string} */ code) => {
    const text = code.startsWith(optionCode('')) ? optionLabel(question, code) : labelOf(words, code);
    radios.append(choice('radio', id, code, text));
  };
  codesOf(fact).forEach(offer);
  // Beside a number or several options it is asked why nothing is filled in, while nothing is.
  const why =
    number === undefined && boxes.length === 0
      ? undefined
      : element('fieldset', { class: 'why' }, [element('legend', {}, [words.form.why]), radios]);
  const inputs = [number?.root, ...(boxes.length > 0 ? [element('div', { class: 'answers' }, boxes)] : [])];
  const root = element('fieldset', { id, class: 'question', 'data-fact': fact.id, tabindex: -1 }, [
    legend,
    hint,
    ...inputs.filter((one) => one !== undefined),
    why ?? radios,
  ]);
  const inputsOf = (/** @type {string} */ type) =>
    [...root.querySelectorAll('input')].filter((input) => input.type === type);
  const chosen = () => inputsOf('checkbox').filter(({ checked }) => checked);

  /** @type {Field} */
  const field = {
    root,
    fact,
    reword: (now) => {
      if (legend.textContent !== now.text) legend.textContent = now.text;
      if (hint.textContent !== (now.hint ?? '')) hint.textContent = now.hint ?? '';
      hint.hidden = now.hint === undefined;
      if (now.hint === undefined) root.removeAttribute('aria-describedby');
      else root.setAttribute('aria-describedby', hint.id);
    },
    show: (answer) => {
      if (!inputsOf('radio').some(({ value }) => value === answer.code)) offer(answer.code);
      for (const radio of inputsOf('radio')) radio.checked = radio.value === answer.code;
      for (const box of inputsOf('checkbox')) box.checked = answer.options?.includes(box.value) ?? false;
      if (number !== undefined) number.input.value = answer.number === undefined ? '' : String(answer.number);
      field.settle();
    },
    read: () => {
      const code = inputsOf('radio').find(({ checked }) => checked)?.value ?? NOT_ASKED;
      const options = chosen().map(({ value }) => value);
      const value = number?.read();
      return { code, ...(value !== undefined && { number: value }), ...(options.length > 0 && { options }) };
    },
    settle: () => {
      const isFilled = chosen().length > 0 || number?.isFilled() === true;
      if (why !== undefined) why.hidden = isFilled;
      if (isFilled) for (const radio of inputsOf('radio')) radio.checked = radio.value === NOT_ASKED;
      number?.settle();
    },
  };
  field.reword(question);
  field.show({ code: NOT_ASKED });
  return field;
}

/**
 * A native input with its label around it, so that the whole of it can be pressed.
 *
 * @param {'radio' | 'checkbox'} type
 * @param {string} name
 * @param {string} value
 * @param {string} text
 * @returns {HTMLLabelElement}
 */
function choice(type, name, value, text) {
  return element('label', { class: 'answer' }, [
    element('input', { type, name, value, autocomplete: 'off' }),
    element('span', {}, [text]),
  ]);
}

/**
 * @param {Question} question
 * @param {string} code
 * @returns {string}
 */
function optionLabel({ options }, code) {
  const id = code.slice(optionCode('').length);
  return options.get(id) ?? id;
}

/**
 * @param {Question} question
 * @param {string} id
 * @returns {readonly HTMLLabelElement[]}
 */
function boxesOf({ options }, id) {
  return [...options].map(([option, label]) => choice('checkbox', `${id}-options`, option, label));
}

/**
 * A field for a number, with its limits and unit beside it.
 *
 * @param {Question} question
 * @param {string} id
 * @param {Words} words
 */
function numberField({ fact: { minimum, maximum }, unit }, id, words) {
  const limits = minimum === undefined || maximum === undefined ? '' : filled(words.own.range, { minimum, maximum });
  const range = [limits, unit].filter(Boolean).join(', ');
  const input = element('input', {
    type: 'number',
    inputmode: 'decimal',
    step: 'any',
    min: minimum,
    max: maximum,
    autocomplete: 'off',
    'aria-labelledby': `${id}-question`,
    'aria-describedby': `${id}-range ${id}-error`,
  });
  const error = element('p', { id: `${id}-error`, class: 'error', role: 'alert' });
  return {
    root: element('div', { class: 'number' }, [
      input,
      element('p', { id: `${id}-range`, class: 'hint' }, [range]),
      error,
    ]),
    input,
    isFilled: () => input.value !== '' || input.validity.badInput,
    read: () => (input.value === '' || !input.validity.valid ? undefined : input.valueAsNumber),
    settle: () => {
      const isWrong = !input.validity.valid;
      input.setAttribute('aria-invalid', String(isWrong));
      const text = isWrong ? `${words.report?.issue['out-of-range'] ?? ''} (${limits})`.trim() : '';
      if (error.textContent !== text) error.textContent = text;
    },
  };
}
