import type { Block, Item } from '../../report/document.js';
import type { Form, FormSet, Question } from '../form/form.js';
import { formWordsIn } from '../form/form-words-in.js';
import { YES } from '../form/formula.js';
import { inLanguage } from '../form/in-language.js';
import { inWords, questionNumbers } from './in-words.js';
import { filledIn, paperWordsIn } from './paper-words.js';

const BOX = '☐';

/**
 * The questions of a form, to be filled in by hand. No points stand on it.
 *
 * @param form - The form.
 * @param code - The language.
 * @returns The parts, from top to bottom.
 */
export function formBlocks(form: Form, code: string): readonly Block[] {
  const words = paperWordsIn(code);
  const numbers = questionNumbers(form);
  const meaning = form.lines.find(({ kind }) => kind === 'meaning');
  return [
    { type: 'title', text: inLanguage(form.title, code) },
    paragraph(`${form.id} ${form.version}`),
    paragraph(inLanguage(form.purpose, code)),
    ...(meaning === undefined ? [] : [paragraph(inLanguage(meaning.text, code), true)]),
    list(words.before.map((text) => ({ text }))),
    heading(words.notFor),
    list((form.notFor[code] ?? []).map((text) => ({ text }))),
    ...form.sections.flatMap(({ title, questions }): readonly Block[] => [
      heading(inLanguage(title, code)),
      list(questions.map((question) => questionItem(question, numbers.get(question.fact.id) ?? 0, form, code))),
    ]),
    heading(inLanguage(form.concernTitle, code)),
    list([
      {
        text: inLanguage(form.concern.label, code),
        items: [{ text: inLanguage(form.concern.hint, code) }, { text: RULED }],
      },
    ]),
    ...helpBlocks(form, code),
  ];
}

const RULED = '________________________________________';

function questionItem(question: Question, number: number, form: Form, code: string): Item {
  const { label, hint, answers, why, relevant } = question;
  const words = paperWordsIn(code);
  const boxes = answers.map((answer) => ({ text: `${BOX} ${inLanguage(answer.label, code)}` }));
  const reasons = why?.answers.map((answer) => ({ text: `${BOX} ${inLanguage(answer.label, code)}` })) ?? [];
  return {
    text: `${number}. ${inLanguage(label, code)}`,
    items: [
      ...(relevant === undefined ? [] : [{ text: filledIn(words.applies, { what: inWords(relevant, form, code) }) }]),
      ...(hint === undefined ? [] : [{ text: inLanguage(hint, code) }]),
      ...(answers.length === 0 ? [{ text: words.number }] : boxes),
      ...(reasons.length === 0 ? [] : [{ text: words.onlyIfEmpty, items: reasons }]),
    ],
  };
}

function helpBlocks({ lines }: Form, code: string): readonly Block[] {
  const help = lines.filter(({ kind }) => kind === 'help');
  return [heading(formWordsIn(code).helpTitle), list(help.map(({ text }) => ({ text: inLanguage(text, code) })))];
}

/**
 * How to add a filled-in form up by hand: a sheet for the staff, apart from the form.
 *
 * @param form - The form.
 * @param code - The language.
 * @returns The parts, from top to bottom.
 */
export function addingUpBlocks(form: Form, code: string): readonly Block[] {
  const words = paperWordsIn(code);
  const lineOf = (kind: string): string => inLanguage(form.lines.find((line) => line.kind === kind)?.text ?? {}, code);
  return [
    { type: 'title', text: `${inLanguage(form.title, code)} – ${words.addingUp}` },
    paragraph(`${form.id} ${form.version}`),
    paragraph(lineOf('meaning'), true),
    ...(form.child === undefined
      ? []
      : [paragraph(`${filledIn(words.childWhen, { what: inWords(form.child, form, code) })} ${lineOf('child')}`)]),
    ...helpBlocks(form, code),
    { type: 'list', ordered: true, items: words.steps.map((text) => ({ text })) },
    ...form.sets.flatMap((set) => setBlocks(set, form, code)),
  ];
}

function setBlocks(set: FormSet, form: Form, code: string): readonly Block[] {
  const words = paperWordsIn(code);
  const always = set.shown === YES;
  const raised = set.bands.find(({ id }) => id === set.raisesTo);
  return [
    heading(inLanguage(set.title, code)),
    ...(always ? [] : [paragraph(filledIn(words.applies, { what: inWords(set.shown, form, code) }))]),
    list(set.indicators.map((indicator) => indicatorItem(indicator, set, form, code))),
    heading(words.bands),
    list(set.bands.map((band) => bandItem(band, code))),
    ...(raised === undefined ? [] : [paragraph(filledIn(words.concern, { band: inLanguage(raised.title, code) }))]),
  ];
}

function indicatorItem(
  { statement, points, group, present }: FormSet['indicators'][number],
  { groups }: FormSet,
  form: Form,
  code: string,
): Item {
  const words = paperWordsIn(code);
  const own = groups.find(({ id }) => id === group);
  const { noPoints, onePoint, points: several } = formWordsIn(code);
  const worth =
    points === 0 ? noPoints : points === 1 ? onePoint : filledIn(several, { points: String(points).replace('-', '−') });
  return {
    text: `${BOX} ${inLanguage(statement, code)} (${worth})`,
    items: [
      { text: filledIn(words.presentWhen, { what: inWords(present, form, code) }) },
      ...(own === undefined || points === 0
        ? []
        : [{ text: filledIn(words.group, { group: inLanguage(own.title, code), cap: own.cap }) }]),
    ],
  };
}

function bandItem({ title, from, minIndicators, meaning, nextStep }: FormSet['bands'][number], code: string): Item {
  const words = paperWordsIn(code);
  const start = filledIn(words.from, { from: String(from).replace('-', '−') });
  const signs = minIndicators === 0 ? '' : ` ${filledIn(words.signs, { signs: minIndicators })}`;
  return {
    text: `${start}${signs}: ${inLanguage(title, code)}`,
    items: [{ text: inLanguage(meaning, code) }, { text: inLanguage(nextStep, code) }],
  };
}

function heading(text: string): Block {
  return { type: 'heading', text };
}

function paragraph(text: string, strong = false): Block {
  return strong ? { type: 'paragraph', text, strong } : { type: 'paragraph', text };
}

function list(items: readonly Item[]): Block {
  return { type: 'list', items };
}
