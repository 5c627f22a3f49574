/** @import { Block } from 'trafficking-indicators/report' */
/** @import { Explanation } from 'trafficking-indicators' */
/** @import { Part } from './report.js' */
/** @import { Result } from './result.js' */
/** @import { Words } from './words.js' */
import { filled } from './words.js';

/**
 * The result in the words of the forms, for languages in which the package has no reports. Every number and every sign is that of the explanation.
 *
 * @param {Result} result
 * @param {Words} words
 * @returns {readonly Part[]}
 */
export function shortReport(result, words) {
  const { form } = words;
  const { explanation } = result;
  const proposing = result.kind === 'plan' ? result.explanation.nextStep.set.explanation : result.explanation;
  const sets =
    result.kind === 'plan' ? result.explanation.sets.flatMap((set) => set.explanation ?? []) : [result.explanation];
  const nothing = sets.every(({ counts }) => counts.present === 0);
  return [
    part('meaning', '', [paragraph(form.statement), ...unchecked(words)]),
    ...(explanation.childFirst
      ? [part('child', '', [{ type: 'paragraph', text: form.childFirst, strong: true }])]
      : []),
    ...(proposing === null ? [] : [part('step', form.nextStep, stepOf(proposing, nothing, words))]),
    helpOf(explanation.referral, explanation.childFirst, words),
    ...sets.map((set) => part('score', sets.length > 1 ? set.ruleSet.title : form.resultTitle, scoreOf(set, words))),
    ...sets.filter(({ present }) => present.length > 0).map((set) => part('other', form.whyTitle, whyOf(set, words))),
    ...(explanation.askNext.length === 0 ? [] : [part('next', words.own.askNext, [questionsOf(explanation.askNext)])]),
  ];
}

/**
 * @param {Part['kind']} kind
 * @param {string} heading
 * @param {readonly Block[]} blocks
 * @returns {Part}
 */
function part(kind, heading, blocks) {
  return { kind, heading, blocks };
}

/**
 * @param {string} text
 * @returns {Block}
 */
function paragraph(text) {
  return { type: 'paragraph', text };
}

/**
 * @param {Words} words
 * @returns {readonly Block[]}
 */
function unchecked({ form }) {
  return form.review === 'not-reviewed' ? [paragraph(form.notReviewed)] : [];
}

/**
 * @param {Explanation} explanation
 * @param {boolean} nothing
 * @param {Words} words
 * @returns {readonly Block[]}
 */
function stepOf({ nextStep: { band, raisedBy } }, nothing, { form }) {
  const title = nothing && raisedBy !== 'concern' ? form.nothingRecorded : band.title;
  // The lowest band says that no sign is recorded; beside a sign that does not count, that would be untrue.
  const shown = raisedBy === 'nothing' && !nothing ? [] : [title];
  return [
    ...shown.map((text) => /** @type {Block} */ ({ type: 'paragraph', text, strong: true })),
    paragraph(band.nextStep),
  ];
}

/**
 * @param {Explanation['referral']} referral
 * @param {boolean} childFirst
 * @param {Words} words
 * @returns {Part}
 */
function helpOf(referral, childFirst, { form }) {
  if (referral === null) return part('help', form.helpTitle, [paragraph(form.noReferral)]);
  const { emergency, contacts, consent, steps, rights, child, language, title, gathered, confirmation } = referral;
  const items = [
    ...(childFirst ? child.map(({ text }) => ({ text })) : []),
    ...contacts.map(({ name, phone, email, for: what, note }) => ({
      text: [name, phone, email, what, note].filter((one) => one !== undefined).join(' · '),
    })),
  ];
  const more = [...steps, ...rights].map(({ text }) => ({ text }));
  return {
    ...part('help', form.helpTitle, [
      {
        type: 'paragraph',
        text: emergency.text.includes(emergency.phone) ? emergency.text : `${emergency.phone}. ${emergency.text}`,
        strong: true,
      },
      { type: 'list', items },
      paragraph(consent),
      { type: 'list', items: more },
      paragraph(`${gathered}: ${confirmation}`),
    ]),
    ...(language !== form.language && { lang: language }),
    fold: { heading: title, from: 3, to: 4 },
  };
}

/**
 * @param {Explanation} explanation
 * @param {Words} words
 * @returns {readonly Block[]}
 */
function scoreOf({ score, bands, decided, counts, notAnswered }, { form }) {
  return [
    paragraph(filled(form.score, { ...score })),
    paragraph(`${decided ? form.decided : form.canBe}:`),
    { type: 'list', items: bands.map(({ title, meaning }) => ({ text: title, items: [{ text: meaning }] })) },
    paragraph(filled(form.unanswered, { unanswered: notAnswered, questions: counts.facts })),
    ...(counts.suspected === 0 ? [] : [paragraph(filled(form.suspected, { maybe: counts.suspected }))]),
  ];
}

/**
 * @param {Explanation} explanation
 * @param {Words} words
 * @returns {readonly Block[]}
 */
function whyOf({ present, groups }, { form }) {
  const points = (/** @type {number} */ count) =>
    count === 0 ? form.noPoints : count === 1 ? form.onePoint : filled(form.points, { points: count });
  const items = present.map(({ statement, least, because }) => ({
    text: `${statement} (${points(least)})`,
    items: because.map(({ question }) => ({ text: question })),
  }));
  const capped = groups.filter(({ title, cappedAt }) => {
    const together = present.filter(({ group }) => group === title);
    return together.reduce((sum, { least }) => sum + least, 0) > cappedAt;
  });
  return [
    { type: 'list', items },
    ...capped.map(({ title, cappedAt }) => paragraph(`${title}. ${form.capped}: ${cappedAt}.`)),
  ];
}

/**
 * @param {readonly { readonly question: string, readonly hint?: string }[]} askNext
 * @returns {Block}
 */
function questionsOf(askNext) {
  const items = askNext
    .slice(0, 5)
    .map(({ question, hint }) => ({ text: question, ...(hint !== undefined && { items: [{ text: hint }] }) }));
  return { type: 'list', items, ordered: true };
}
