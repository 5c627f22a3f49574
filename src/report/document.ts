import type { Explanation, FactReason, IndicatorReason } from '../explain/explain.js';
import type { Evidence, FactValue, Release } from '../generated/types.js';
import type { Messages } from './messages.js';

/** One line of a list, with what belongs under it. */
export interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

/** A part of a report, before it has a format. */
export type Block =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly type: 'list'; readonly items: readonly Item[]; readonly ordered?: true };

/** What a report shows. */
export interface ReportOptions {
  /** `full` (default) shows everything; `short` what a person needs at a first look. */
  readonly detail?: 'full' | 'short';
  /** Show the notes that callers put into evidence. They may name people; off by default. */
  readonly notes?: boolean;
  /** The release of the rule-set version, from the set's `releases.json`. A version that is no longer the one to use says so first. */
  readonly release?: Release;
}

/** Questions that the report lists; the assessment has them all. */
const QUESTIONS_SHOWN = 5;

/**
 * Lays out an explanation: meaning first, then a child's safety, the next step and where help is; numbers after that.
 *
 * @param whole - The explanation.
 * @param given - The words of the language.
 * @param options - What to show.
 * @returns The parts of the report in order.
 */
export function reportDocument(whole: Explanation, given: Messages, options: ReportOptions = {}): readonly Block[] {
  const explanation = withoutLoneGroups(whole);
  const messages = wordsFor(explanation, given);
  return [
    ...opening(explanation, messages, options),
    ...nextStep(explanation, messages),
    ...help(explanation, messages, options),
    ...recorded(explanation, messages, options),
    ...notKnown(explanation, messages, options),
    ...section(messages.heading.absent, list(explanation.absent.map((reason) => ({ text: reason.statement })))),
    ...questions(explanation, messages),
    ...elements(explanation, messages),
    ...score(explanation, messages, options),
    ...change(explanation, messages),
    ...(isShort(options) ? [paragraph(messages.shortened)] : receipt(explanation, messages)),
  ];
}

/**
 * The words of a language, as they fit what a set is about: signs, or gaps in what an organisation has in place. Reports do so by themselves; views of
 * one's own need it.
 *
 * @param explanation - The explanation.
 * @param messages - The words of the language.
 * @returns The words.
 * @example
 * ```ts
 * wordsFor({ subject: 'organisation' }, en).heading.recorded; // 'Gaps recorded'
 * ```
 */
export function wordsFor({ subject }: Pick<Explanation, 'subject'>, messages: Messages): Messages {
  if (subject !== 'organisation') return messages;
  const { heading, ...gaps } = messages.gaps;
  return { ...messages, ...gaps, heading: { ...messages.heading, ...heading } };
}

/**
 * The explanation without the groups in which only one sign counts: there is nothing that it counts together with.
 *
 * @param explanation - The explanation.
 * @returns The same, with those groups named nowhere.
 */
export function withoutLoneGroups(explanation: Explanation): Explanation {
  const { present, unknown, absent, groups } = explanation;
  const counting = [...present, ...unknown, ...absent].filter(({ off }) => off !== true);
  // A cap below the weight of its one sign still says something.
  const isLone = (title: string): boolean => {
    const [first, ...others] = counting.filter(({ group }) => group === title);
    const line = groups.find((group) => group.title === title);
    return others.length === 0 && line?.least === (first?.least ?? 0) && line.most === (first?.most ?? 0);
  };
  const named = (reasons: readonly IndicatorReason[]): readonly IndicatorReason[] =>
    reasons.map(({ group, ...reason }) => (group === undefined || isLone(group) ? reason : { ...reason, group }));
  return {
    ...explanation,
    present: named(present),
    unknown: named(unknown),
    absent: named(absent),
    groups: groups.filter(({ title }) => !isLone(title)),
  };
}

/**
 * Whether a short report was asked for.
 *
 * @param options - What to show.
 * @returns Whether it is short.
 */
export function isShort({ detail }: ReportOptions): boolean {
  return detail === 'short';
}

/**
 * What comes before everything else where a version is not the one to use any more: that, what to use instead, and why.
 *
 * @param release - The release of the version, where it has one.
 * @param messages - The words of the language.
 * @param name - Which version it is, where the report is about several.
 * @returns The parts; none for a version to use.
 */
export function superseded(release: Release | undefined, messages: Messages, name?: string): readonly Block[] {
  if (release === undefined || release.status === 'released') return [];
  const text = messages.superseded[release.status](release.replacedBy);
  return [strong(name === undefined ? text : `${name}: ${text}`), paragraph(release.statusReason)];
}

function opening(
  { ruleSet, asOf, review, childFirst, elements: { child } }: Explanation,
  messages: Messages,
  { release }: ReportOptions,
): readonly Block[] {
  const { heading } = messages;
  return [
    { type: 'title', text: ruleSet.title },
    ...superseded(release, messages),
    paragraph(messages.version(ruleSet.id, ruleSet.version, asOf)),
    ...(review === undefined ? [] : [paragraph(messages.translationReview(review))]),
    ...section(heading.meaning, [paragraph(messages.statement)]),
    ...(childFirst ? section(heading.childFirst, [strong(messages.childFirst(child === 'treated-as-child'))]) : []),
  ];
}

function nextStep({ nextStep: step, concern, counts, notAnswered }: Explanation, messages: Messages): readonly Block[] {
  const why =
    step.raisedBy === 'concern'
      ? messages.raisedBy.concern(running(concern ?? ''))
      : step.raisedBy === 'nothing'
        ? undefined
        : concern === null
          ? messages.raisedBy.score
          : messages.raisedBy.both(running(concern));
  const byConcern = step.raisedBy === 'concern';
  const nothing = counts.present === 0;
  return section(messages.heading.nextStep, [
    ...(nothing ? [strong(messages.nothingRecorded(notAnswered))] : []),
    ...(byConcern ? [strong(messages.stepFromConcern(step.band.title))] : []),
    // The lowest band says in its title that no sign is recorded; beside a sign that does not count, that would be untrue.
    ...(byConcern || nothing || step.raisedBy === 'nothing' ? [] : [strong(step.band.title)]),
    // The band's meaning tells how many signs are there; where a concern proposes the step, that would be untrue.
    ...(byConcern || (step.raisedBy === 'nothing' && !nothing) ? [] : [paragraph(step.band.meaning)]),
    paragraph(step.band.nextStep),
    ...(why === undefined ? [] : [paragraph(why)]),
  ]);
}

/**
 * Where help is.
 *
 * @param shown - The route to help, and whether a child comes first.
 * @param messages - The words of the language.
 * @param options - What to show.
 * @returns The heading and what stands under it.
 */
export function help(
  {
    referral,
    childFirst,
    subject,
  }: Pick<Explanation, 'referral' | 'childFirst'> & { readonly subject?: Explanation['subject'] },
  messages: Messages,
  options: ReportOptions,
): readonly Block[] {
  const { heading } = messages;
  // What an organisation has in place calls for no route to help for a person.
  if (referral === null)
    return subject === 'organisation' || subject === 'company'
      ? []
      : section(heading.help, [paragraph(messages.noReferral)]);
  const steps = (items: readonly { readonly text: string }[]): readonly Block[] =>
    list(items.map(({ text }) => ({ text })));
  const contacts = isShort(options) ? referral.contacts.slice(0, childFirst ? 2 : 1) : referral.contacts;
  return section(heading.help, [
    strong(
      referral.emergency.text.includes(referral.emergency.phone)
        ? referral.emergency.text
        : `${messages.danger(referral.emergency.phone)} ${referral.emergency.text}`,
    ),
    ...(childFirst ? steps(referral.child) : []),
    ...list(
      contacts.map(({ name, for: what, phone, email, note }) => ({
        text: [name, phone, email, what, note].filter((part) => part !== undefined).join(' · '),
      })),
    ),
    paragraph(referral.consent),
    ...(isShort(options) ? [] : [...steps(referral.steps), ...steps(referral.rights)]),
    paragraph(messages.confirmation(referral.gathered, referral.confirmation)),
  ]);
}

function recorded(
  { present, counts, notAnswered }: Explanation,
  messages: Messages,
  options: ReportOptions,
): readonly Block[] {
  const all = counts.present + counts.absent + counts.unknown;
  return section(messages.heading.recorded, [
    paragraph(messages.summary(counts.present, all, notAnswered, counts.facts)),
    ...(counts.present === 1 ? [strong(messages.oneSign)] : []),
    ...list(present.map((reason) => indicatorItem(reason, messages, options, true))),
  ]);
}

function notKnown(
  { unknown, counts, askNext }: Explanation,
  messages: Messages,
  options: ReportOptions,
): readonly Block[] {
  // An answer that can change nothing any more is not among the things to find out.
  const first = askNext[0]?.fact;
  const maybeFirst = unknown.some(({ because }) =>
    because.some((reason) => reason.fact === first && reason.unknown === 'suspected'),
  );
  const spoken = unknown.filter((reason) => !isSilent(reason));
  const unseen = spoken.filter(({ notSeenHere }) => notSeenHere).length;
  const silent = unknown.length - spoken.length;
  return section(messages.heading.unknown, [
    ...(maybeFirst ? [paragraph(messages.suspected(counts.suspected))] : []),
    ...(unseen > 0 ? [paragraph(messages.notSeenHere(unseen))] : []),
    ...list(spoken.map((reason) => indicatorItem(reason, messages, options, false))),
    ...(silent > 0 ? [paragraph(messages.offAndNotAsked(silent))] : []),
  ]);
}

/**
 * Whether a sign is off and nothing was asked that concerns it. Then a report only says how many there are.
 *
 * @param reason - The indicator.
 * @returns Whether it is silent.
 */
export function isSilent({ off, because }: IndicatorReason): boolean {
  return off === true && because.every(({ unknown }) => unknown === 'not-asked');
}

/**
 * One indicator with its points, the facts behind it and what else it may be.
 *
 * @param reason - The indicator.
 * @param messages - The words of the language.
 * @param options - What to show.
 * @param present - Whether the sign is there.
 * @returns The item.
 */
export function indicatorItem(
  reason: IndicatorReason,
  messages: Messages,
  options: ReportOptions,
  present: boolean,
): Item {
  const remarks = [
    reason.off === true
      ? messages.off
      : `${messages.points(reason.least, reason.most)}, ${messages.basis[reason.weightBasis]}`,
    ...(reason.group === undefined ? [] : [messages.group(reason.group)]),
  ];
  const contradictory = reason.because.some(({ unknown }) => unknown === 'contradictory');
  const others = present ? reason.falsePositives.slice(0, isShort(options) ? 1 : undefined) : [];
  if (isShort(options) && !present && !contradictory)
    return { text: `${reason.statement} – ${whyUnknown(reason, messages)}` };
  return {
    text: `${reason.statement} (${remarks.join('; ')})`,
    items: [
      ...reason.because.map((fact) => factItem(fact, messages, options)),
      ...(contradictory ? [{ text: messages.contradictory }] : []),
      ...others.map((text) => ({ text: `${messages.mayAlsoBe}: ${text}` })),
    ],
  };
}

/** The reasons of all its open facts, each once. */
function whyUnknown({ because, off, notSeenHere }: IndicatorReason, messages: Messages): string {
  const reasons = new Set(
    because.flatMap(({ unknown }) => (unknown === undefined ? [] : [messages.unknownReason[unknown]])),
  );
  if (notSeenHere) reasons.add(messages.unknownReason['not-observable']);
  return [...(off === true ? [messages.off] : []), ...reasons].join('; ');
}

function factItem(fact: FactReason, messages: Messages, { notes = false }: ReportOptions): Item {
  return {
    text: `${fact.question} – ${answerText(fact, messages)}`,
    items: fact.evidence.map((evidence) => ({ text: evidenceText(evidence, messages, notes) })),
  };
}

/**
 * What was answered to the question of a fact, in words; why it is not known, where it is not.
 *
 * @param fact - A fact of an explained indicator.
 * @param messages - The words of a language.
 * @returns One line.
 * @example
 * ```ts
 * const [reason] = explain(general, assess(general, { threats: true })).present;
 * reason?.because.map((fact) => answerText(fact, en)); // → ['yes']
 * ```
 */
export function answerText({ value, unit, unknown, notSeenHere }: FactReason, messages: Messages): string {
  if (unknown === undefined) return valueText(value, unit, messages);
  const seen = notSeenHere && unknown !== 'not-observable' ? [messages.unknownReason['not-observable']] : [];
  return [messages.unknownReason[unknown], ...seen].join(', ');
}

function valueText(value: FactValue | undefined, unit: string | undefined, messages: Messages): string {
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (Array.isArray(value)) return value.length === 0 ? messages.nothingChosen : value.join(', ');
  return [String(value), ...(unit === undefined ? [] : [unit])].join(' ');
}

function evidenceText(
  { kind, meeting, date, note, span, value, unknown }: Evidence,
  messages: Messages,
  notes: boolean,
): string {
  const where = [meeting, date, span === undefined ? undefined : span.join('–')].filter((part) => part !== undefined);
  const said = value === undefined ? unknown && messages.unknownReason[unknown] : valueText(value, undefined, messages);
  return [
    [messages.evidenceKind[kind], ...where].join(', '),
    ...(said === undefined ? [] : [said]),
    ...(notes && note !== undefined ? [`“${running(note)}”`] : []),
  ].join(': ');
}

function questions({ askNext, bands }: Explanation, messages: Messages): readonly Block[] {
  const shown = askNext.slice(0, QUESTIONS_SHOWN);
  const rest = askNext.length - shown.length;
  const items = shown.map(({ question, hint, couldReach }) => ({
    // Where one answer leaves the band as it is, there is nothing to reach.
    text: couldReach === bands[0]?.title ? question : `${question} (${messages.couldReach(couldReach)})`,
    ...(hint !== undefined && { items: [{ text: hint }] }),
  }));
  return section(messages.heading.askNext, [
    ...(shown.length === 0
      ? []
      : [paragraph(messages.notInterviewGuide), { type: 'list', items, ordered: true } satisfies Block]),
    ...(rest > 0 ? [paragraph(messages.andMore(rest))] : []),
  ]);
}

function elements({ elements: { act, means, purpose, child } }: Explanation, messages: Messages): readonly Block[] {
  if (child === 'not-about-a-person') return [];
  const states = { act, means, purpose };
  const items = (['act', 'means', 'purpose'] as const).map((element) => ({
    text: `${messages.element[element]}: ${messages.elementState[states[element]]}`,
  }));
  return section(messages.heading.elements, [...list(items), paragraph(messages.child[child])]);
}

function score(explanation: Explanation, messages: Messages, options: ReportOptions): readonly Block[] {
  const {
    score: range,
    decided,
    bands,
    present,
    unknown,
    groups,
    withoutSensitive,
    heading,
  } = { ...explanation, heading: messages.heading };
  const lines = [
    ...[...present, ...unknown].filter(({ group }) => group === undefined).map(({ least }) => least),
    ...groups.map(({ least }) => least),
  ].filter((points) => points !== 0);
  return [
    ...section(heading.score, [
      paragraph(`${messages.range(range.least, range.most, range.possible)} ${messages.noPercentage}`),
      ...(lines.length > 1
        ? [
            paragraph(
              messages.sum(
                lines.join(' + '),
                lines.reduce((sum, value) => sum + value, 0),
              ),
            ),
          ]
        : []),
      ...list(
        groups
          .filter(({ least, most }) => least !== 0 || most !== 0)
          .map(({ title, least, most, cappedAt }) => ({ text: messages.groupLine(title, least, most, cappedAt) })),
      ),
      paragraph(decided ? messages.decided : messages.open),
      ...list(
        bands.map(({ title, from, basis, rationale }) => ({
          text: messages.band(title, from),
          items: [{ text: isShort(options) ? messages.cutOff[basis] : `${messages.cutOff[basis]} ${rationale}` }],
        })),
      ),
    ]),
    ...(withoutSensitive === null
      ? []
      : section(heading.sensitive, [
          paragraph(
            messages.withoutSensitive(
              withoutSensitive.score.least,
              withoutSensitive.score.most,
              withoutSensitive.score.possible,
              withoutSensitive.bands.join(', '),
            ),
          ),
        ])),
  ];
}

function change({ heldUpBy, oneMore }: Explanation, messages: Messages): readonly Block[] {
  const shown = oneMore.slice(0, QUESTIONS_SHOWN);
  return section(messages.heading.change, [
    ...list([
      ...heldUpBy.map(({ statement, band }) => ({ text: messages.heldUpBy(statement, band) })),
      ...shown.map(({ statement, band }) => ({ text: messages.oneMore(statement, band) })),
    ]),
    ...(oneMore.length > shown.length ? [paragraph(messages.andMore(oneMore.length - shown.length))] : []),
  ]);
}

function receipt({ receipt: { sha256, engine, factsDigest } }: Explanation, messages: Messages): readonly Block[] {
  return section(messages.heading.receipt, [paragraph(messages.receipt(sha256, engine, factsDigest))]);
}

/**
 * Lines that a person wrote one under the other, as running text.
 *
 * @param text - The lines.
 * @returns One line.
 */
export function running(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * A heading with what stands under it; nothing where nothing does.
 *
 * @param text - The heading.
 * @param blocks - What stands under it.
 * @returns The blocks.
 */
export function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', text }, ...blocks];
}

/**
 * A paragraph.
 *
 * @param text - Its text.
 * @returns The block.
 */
export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/**
 * A paragraph that stands out.
 *
 * @param text - Its text.
 * @returns The block.
 */
export function strong(text: string): Block {
  return { type: 'paragraph', text, strong: true };
}

/**
 * A list; nothing where it has no items.
 *
 * @param items - The items.
 * @returns The block.
 */
export function list(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}
