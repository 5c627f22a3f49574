import type { Explanation } from '../explain/explain.js';
import type { Release } from '../generated/types.js';
import type { PlanExplanation, SetReason } from '../plan/explain-plan.js';
import {
  help,
  indicatorItem,
  isShort,
  isSilent,
  list,
  paragraph,
  running,
  section,
  strong,
  superseded,
  withoutLoneGroups,
  wordsFor,
} from './document.js';
import type { Block, Item, ReportOptions } from './document.js';
import { en } from './en.js';
import { blocksToHtml } from './html.js';
import { blocksToMarkdown } from './markdown.js';
import type { Messages } from './messages.js';
import { blocksToText } from './text.js';
import type { TextOptions } from './text.js';

/** Questions that the report lists; the result has them all. */
const QUESTIONS_SHOWN = 8;

/** What to show of the result of a plan. */
export interface PlanReportOptions extends ReportOptions {
  /** Releases of the plan's rule sets. Versions that are no longer the ones to use are named first. */
  readonly releases?: readonly {
    /** Id of the rule set. */
    readonly id: string;
    readonly release: Release;
  }[];
}

/**
 * Lays out the result of a plan: meaning first, then a child's safety, the one next step and where help is; after that the sets
 * side by side and what to find out next.
 *
 * @param explanation - The explanation of the plan's result.
 * @param messages - The words of the language.
 * @param options - What to show.
 * @returns The parts of the report in order.
 * @example
 * ```ts
 * planDocument(explainPlan(asylumAdult, assessPlan(asylumAdult, {})), en)[0]; // { type: 'title', text: '…' }
 * ```
 */
export function planDocument(
  explanation: PlanExplanation,
  messages: Messages,
  options: PlanReportOptions = {},
): readonly Block[] {
  const { plan, asOf, review, child, childFirst, sets } = explanation;
  const { heading, plan: words } = messages;
  return [
    { type: 'title', text: plan.title },
    ...(options.releases ?? []).flatMap(({ id, release }) => superseded(release, messages, `${id} ${release.version}`)),
    paragraph(messages.version(plan.id, plan.version, asOf)),
    ...(review === undefined ? [] : [paragraph(messages.translationReview(review))]),
    ...section(heading.meaning, [paragraph(messages.statement)]),
    ...(childFirst ? section(heading.childFirst, [strong(messages.childFirst(child === 'treated-as-child'))]) : []),
    ...(child === 'unknown' ? [paragraph(words.ageUnknown)] : []),
    ...nextStep(explanation, messages),
    ...help(explanation, messages, options),
    ...questions(explanation, messages),
    ...section(words.sets, [paragraph(words.notAdded)]),
    ...sets.flatMap((set) => oneSet(set, messages, options)),
    ...(isShort(options) ? [paragraph(messages.shortened)] : receipts(explanation, messages)),
  ];
}

/**
 * The result of a plan as plain text.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - Width, detail and emphasis.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * planToText(explainPlan(asylumAdult, assessPlan(asylumAdult, { threats: true })));
 * ```
 */
export function planToText(
  explanation: PlanExplanation,
  messages: Messages = en,
  options: TextOptions & PlanReportOptions = {},
): string {
  return blocksToText(planDocument(explanation, messages, options), options);
}

/**
 * The result of a plan as Markdown.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - What to show.
 * @returns The Markdown, ending with a line break.
 * @example
 * ```ts
 * planToMarkdown(explainPlan(asylumAdult, assessPlan(asylumAdult, { threats: true })));
 * ```
 */
export function planToMarkdown(
  explanation: PlanExplanation,
  messages: Messages = en,
  options: PlanReportOptions = {},
): string {
  return blocksToMarkdown(planDocument(explanation, messages, options));
}

/**
 * The result of a plan as one self-contained HTML page without script.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - What to show.
 * @returns The page.
 * @example
 * ```ts
 * planToHtml(explainPlan(asylumAdult, assessPlan(asylumAdult, {}))).startsWith('<!doctype html>'); // true
 * ```
 */
export function planToHtml(
  explanation: PlanExplanation,
  messages: Messages = en,
  options: PlanReportOptions = {},
): string {
  return blocksToHtml(planDocument(explanation, messages, options), explanation.plan.title, messages);
}

function nextStep(
  { nextStep: { set, raisedBy }, sets, concern, notAnswered }: PlanExplanation,
  messages: Messages,
): readonly Block[] {
  if (set.explanation === null) return [];
  const { band } = set.explanation.nextStep;
  const byConcern = raisedBy === 'concern';
  // Another set may have signs where the one that proposes the step has none.
  const nothing = sets.every(({ explanation }) => explanation === null || explanation.counts.present === 0);
  return section(messages.heading.nextStep, [
    ...(nothing ? [strong(messages.nothingRecorded(notAnswered))] : []),
    ...(byConcern ? [strong(messages.stepFromConcern(band.title))] : []),
    // The lowest band says in its title that no sign is recorded; beside a sign that would be untrue.
    ...(byConcern || nothing || raisedBy === 'nothing' ? [] : [strong(band.title)]),
    paragraph(band.nextStep),
    ...(concern === null || raisedBy === 'nothing'
      ? []
      : [paragraph(messages.raisedBy[byConcern ? 'concern' : 'both'](running(concern)))]),
    paragraph(messages.plan.stepOf(set.title)),
  ]);
}

function questions({ askNext, sets }: PlanExplanation, { heading, plan, ...messages }: Messages): readonly Block[] {
  const shown = askNext.slice(0, QUESTIONS_SHOWN);
  const items = shown.map(({ question, hint, decides, couldReach }): Item => {
    // Where one answer leaves the band of a set as it is, there is nothing to reach.
    const reached = couldReach.filter(
      ({ set, band }) => sets.find(({ title }) => title === set)?.explanation?.bands[0]?.title !== band,
    );
    // Sets in which one answer reaches the same band are named together.
    const bands = [...new Set(reached.map(({ band }) => band))];
    const setsOf = (band: string): string =>
      reached
        .filter((item) => item.band === band)
        .map(({ set }) => set)
        .join('; ');
    const remarks = [
      ...(decides.length === 0 ? [] : [plan.decides(decides.join('; '))]),
      ...bands.map((band) => plan.couldReach(band, setsOf(band))),
    ];
    return { text: question, items: [...(hint === undefined ? [] : [hint]), ...remarks].map((text) => ({ text })) };
  });
  return section(heading.askNext, [
    ...(items.length === 0
      ? []
      : [paragraph(messages.notInterviewGuide), { type: 'list', items, ordered: true } satisfies Block]),
    ...(askNext.length > shown.length ? [paragraph(messages.andMore(askNext.length - shown.length))] : []),
  ]);
}

function oneSet({ title, applies, why, explanation }: SetReason, messages: Messages, options: ReportOptions): Block[] {
  return [
    ...section(title, [
      paragraph(`${messages.plan.applies[applies]} ${why}`),
      ...(explanation === null ? [] : resultOf(explanation, messages, options)),
    ]),
  ];
}

function resultOf(explanation: Explanation, given: Messages, options: ReportOptions): readonly Block[] {
  const messages = wordsFor(explanation, given);
  const { ruleSet, review, counts, notAnswered, bands, score, present, unknown } = withoutLoneGroups(explanation);
  const all = counts.present + counts.absent + counts.unknown;
  return [
    paragraph(messages.version(ruleSet.id, ruleSet.version, undefined)),
    ...(review === undefined ? [] : [paragraph(messages.translationReview(review))]),
    ...(counts.present === 0 ? [strong(messages.nothingRecorded(notAnswered))] : []),
    paragraph(messages.summary(counts.present, all, notAnswered, counts.facts)),
    paragraph(`${messages.range(score.least, score.most, score.possible)} ${messages.noPercentage}`),
    paragraph(
      `${explanation.decided ? messages.decided : messages.open} ${bands.map((band) => band.title).join(', ')}`,
    ),
    ...list(present.map((reason) => indicatorItem(reason, messages, options, true))),
    ...(isShort(options)
      ? []
      : list(
          unknown
            .filter((reason) => !isSilent(reason))
            .map((reason) => indicatorItem(reason, messages, options, false)),
        )),
  ];
}

function receipts({ sets }: PlanExplanation, messages: Messages): readonly Block[] {
  return section(
    messages.heading.receipt,
    list(
      sets.flatMap(({ title, explanation }) => {
        if (explanation === null) return [];
        const { sha256, engine, factsDigest } = explanation.receipt;
        return [{ text: `${title}: ${messages.receipt(sha256, engine, factsDigest)}` }];
      }),
    ),
  );
}
