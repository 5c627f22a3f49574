/** @import { Block, Messages } from 'trafficking-indicators/report' */
/** @import { Result } from './result.js' */
/** @import { Words } from './words.js' */
import { planDocument, reportDocument } from 'trafficking-indicators/report';
import { shortReport } from './short-report.js';

/**
 * One part of what is shown.
 *
 * @typedef {object} Part
 * @property {Kind} kind
 * @property {string} heading Empty for what stands before the first heading.
 * @property {readonly Block[]} blocks
 * @property {string} [lang] Language of its text where it is not that of the interview.
 * @property {Fold} [fold]
 */

/**
 * Blocks that are shown when asked for: where they begin, and where they end.
 *
 * @typedef {{ readonly heading: string, readonly from: number, readonly to: number }} Fold
 */

/** @typedef {'opening' | 'meaning' | 'child' | 'step' | 'help' | 'next' | 'score' | 'folded' | 'set' | 'other'} Kind */

/**
 * What the package's own report says, in its order: meaning, child protection, next step and help before any number.
 *
 * @param {Result} result
 * @param {Words} words
 * @returns {readonly Part[]}
 */
export function reportOf(result, words) {
  if (words.report === undefined) return shortReport(result, words);
  const blocks =
    result.kind === 'plan'
      ? planDocument(result.explanation, words.report)
      : reportDocument(result.explanation, words.report);
  const kinds = kindsOf(result, words.report);
  const language = result.explanation.referral?.language ?? words.language;
  /** @type {{ heading: string, blocks: Block[] }[]} */
  const parts = [{ heading: '', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ heading: block.text, blocks: [] });
    else if (block.type !== 'title') parts.at(-1)?.blocks.push(block);
  }
  return parts
    .filter(({ heading, blocks: own }) => heading !== '' || own.length > 0)
    .map(({ heading, blocks: own }) => {
      const kind = kinds.get(heading) ?? 'other';
      const foreign = kind === 'help' && language !== words.form.language;
      const fold = foldIn(result, kind, heading, own, words.report);
      return { kind, heading, blocks: own, ...(foreign && { lang: language }), ...(fold !== undefined && { fold }) };
    });
}

/**
 * What is folded away in a part: the longer way to help, and of each set of a plan the signs that are not known yet.
 *
 * @param {Result} result
 * @param {Kind} kind
 * @param {string} heading
 * @param {readonly Block[]} blocks
 * @param {Messages | undefined} messages
 * @returns {Fold | undefined}
 */
function foldIn(result, kind, heading, blocks, messages) {
  const { referral } = result.explanation;
  if (kind === 'help' && referral !== null) {
    const consent = blocks.findIndex((block) => block.type === 'paragraph' && block.text === referral.consent);
    return { heading: referral.title, from: consent + 1, to: blocks.length - 1 };
  }
  if (kind !== 'set' || result.kind !== 'plan' || messages === undefined) return undefined;
  const present = result.explanation.sets.find(({ title }) => title === heading)?.explanation?.present ?? [];
  const lists = [...blocks.keys()].filter((index) => blocks[index]?.type === 'list');
  const from = lists[present.length === 0 ? 0 : 1];
  return from === undefined ? undefined : { heading: messages.heading.unknown, from, to: blocks.length };
}

/**
 * What the parts of a report are, by their headings.
 *
 * @param {Result} result
 * @param {Messages} messages
 * @returns {ReadonlyMap<string, Kind>}
 */
function kindsOf(result, { heading, gaps }) {
  const sets = result.kind === 'plan' ? result.explanation.sets : [];
  /** @type {readonly (readonly [string, Kind])[]} */
  const kinds = [
    ...sets.map(({ title }) => /** @type {const} */ ([title, 'set'])),
    ['', 'opening'],
    [heading.meaning, 'meaning'],
    [heading.childFirst, 'child'],
    [heading.nextStep, 'step'],
    [heading.help, 'help'],
    [heading.askNext, 'next'],
    [heading.score, 'score'],
    [heading.unknown, 'folded'],
    [heading.absent, 'folded'],
    [gaps.heading.absent, 'folded'],
    [heading.change, 'folded'],
    [heading.sensitive, 'folded'],
    [heading.receipt, 'folded'],
  ];
  return new Map(kinds);
}

/**
 * The few lines that are read out after each answer: a child's safety, the next step, and then the points.
 *
 * @param {readonly Part[]} parts
 * @returns {{ readonly before: readonly string[], readonly numbers: readonly string[] }} What comes before the way to help, and what after it.
 */
export function summaryOf(parts) {
  const of = (/** @type {Kind} */ kind) => parts.filter((part) => part.kind === kind).flatMap(({ blocks }) => blocks);
  const strong = [...of('child'), ...of('step')].filter((block) => block.type === 'paragraph' && block.strong === true);
  return {
    before: strong.flatMap((block) => ('text' in block ? [block.text] : [])),
    numbers: parts.filter(({ kind }) => kind === 'score').flatMap(({ blocks }) => pointsIn(blocks)),
  };
}

/**
 * The score range, and the bands that can be reached.
 *
 * @param {readonly Block[]} blocks What a report says of the score.
 * @returns {readonly string[]}
 */
function pointsIn(blocks) {
  const textOf = (/** @type {Block | undefined} */ block) => (block?.type === 'paragraph' ? block.text : '');
  const at = blocks.findIndex((block) => block.type === 'list' && block.items.some(({ items }) => items !== undefined));
  const bands = blocks[at];
  const titles = bands?.type === 'list' ? bands.items.map(({ text }) => text).join(', ') : '';
  return [textOf(blocks[0]), `${textOf(blocks[at - 1])} ${titles}`];
}
