/** @import { Block, Item } from 'trafficking-indicators/report' */
/** @import { Part } from './report.js' */
/** @import { Words } from './words.js' */
import { element } from './dom.js';
import { summaryOf } from './report.js';

/**
 * What the outcome leads to.
 *
 * @typedef {object} Links
 * @property {string} id Unique in the page; ids in the outcome begin with it.
 * @property {readonly string[]} questions Facts of the questions to ask next, in their order.
 * @property {(fact: string) => string} idOf Id of the fields of a question.
 */

/** Shows what the library says. Parts that somebody has opened stay open. */
export class Outcome {
  /** @type {HTMLElement} */
  root;
  #summary = element('div', { class: 'summary', role: 'status', 'aria-atomic': 'true' });
  #parts = element('div', { class: 'parts' });
  #heading = element('h3', { tabindex: -1 });
  #opened = new Set();

  /** @param {string} id */
  constructor(id) {
    this.#heading.id = `${id}-result`;
    this.root = element('section', { class: 'outcome', 'aria-labelledby': this.#heading.id }, [
      this.#heading,
      this.#summary,
      this.#parts,
    ]);
  }

  /**
   * @param {readonly Part[]} parts
   * @param {Words} words
   * @param {Links} links
   */
  show(parts, words, links) {
    this.#heading.textContent = words.form.resultTitle;
    this.#parts.replaceChildren(...parts.map((part, index) => this.#partOf(part, `${links.id}-part-${index}`, links)));
    const help = parts.findIndex(({ kind }) => kind === 'help');
    this.#tell(parts, help < 0 ? undefined : { id: `${links.id}-part-${help}`, text: parts[help]?.heading ?? '' });
  }

  focus() {
    this.#heading.focus();
  }

  /**
   * The few lines that are read out. They change only where their text does, so that nothing is read twice.
   *
   * @param {readonly Part[]} parts
   * @param {{ readonly id: string, readonly text: string } | undefined} help
   */
  #tell(parts, help) {
    const { before, numbers } = summaryOf(parts);
    const lines = [
      ...before.map((text) => element('p', { class: 'first' }, [text])),
      ...(help === undefined ? [] : [element('p', {}, [element('a', { href: `#${help.id}` }, [help.text])])]),
      ...numbers.map((text) => element('p', {}, [text])),
    ];
    const said = (/** @type {Iterable<Element>} */ some) => [...some].map(({ textContent }) => textContent).join('\n');
    if (said(lines) !== said(this.#summary.children)) this.#summary.replaceChildren(...lines);
  }

  /**
   * @param {Part} part
   * @param {string} id
   * @param {Links} links
   */
  #partOf({ kind, heading, blocks, lang, fold }, id, links) {
    const content = blocks.map((block) => (kind === 'next' ? questionsOf(block, links) : blockOf(block)));
    const attributes = { id, class: `part ${kind}`, tabindex: -1 };
    const title = () => (heading === '' ? [] : [element('h4', {}, [heading])]);
    if (kind === 'folded') return this.#folded(heading, title(), content, attributes);
    if (fold !== undefined && fold.to > fold.from) {
      const later = content.slice(fold.from, fold.to);
      const folded = this.#folded(`${heading} ${fold.heading}`, [fold.heading], later);
      content.splice(fold.from, later.length, folded);
    }
    const shown = lang === undefined ? content : [element('div', { lang }, content)];
    return element('section', attributes, [...title(), ...shown]);
  }

  /**
   * @param {string} key Tells what has been opened.
   * @param {readonly (Node | string)[]} heading
   * @param {readonly Node[]} content
   * @param {Readonly<Record<string, string | number | undefined>>} [attributes]
   */
  #folded(key, heading, content, attributes = {}) {
    const folded = element('details', { ...attributes, open: this.#opened.has(key) }, [
      element('summary', {}, heading),
      ...content,
    ]);
    folded.addEventListener('toggle', () => {
      if (folded.open) this.#opened.add(key);
      else this.#opened.delete(key);
    });
    return folded;
  }
}

/**
 * The questions to ask next, as links to their fields.
 *
 * @param {Block} block
 * @param {Links} links
 * @returns {HTMLElement}
 */
function questionsOf(block, { questions, idOf }) {
  if (block.type !== 'list' || block.ordered !== true) return blockOf(block);
  const lines = block.items.map(({ text, items = [] }, index) => {
    const fact = questions[index] ?? '';
    const link = element('a', { href: `#${idOf(fact)}`, 'data-asks': fact }, [text]);
    return element('li', {}, [link, ...listsOf(items)]);
  });
  return element('ol', {}, lines);
}

/**
 * @param {Block} block
 * @returns {HTMLElement}
 */
function blockOf(block) {
  switch (block.type) {
    case 'title':
    case 'heading':
      return element('h4', {}, [block.text]);
    case 'paragraph':
      return element('p', block.strong === true ? { class: 'strong' } : {}, [block.text]);
    case 'list':
      return element(block.ordered === true ? 'ol' : 'ul', {}, block.items.map(itemOf));
  }
}

/**
 * @param {Item} item
 * @returns {HTMLElement}
 */
function itemOf({ text, items = [] }) {
  return element('li', {}, [text, ...listsOf(items)]);
}

/**
 * @param {readonly Item[]} items
 * @returns {readonly HTMLElement[]}
 */
function listsOf(items) {
  return items.length === 0 ? [] : [element('ul', {}, items.map(itemOf))];
}
