import { wordingOf } from '../explain/wording.js';
import type { Wording } from '../explain/wording.js';
import type { Indicator, Translation } from '../generated/types.js';
import { markup } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { Messages } from '../report/messages.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { indicatorFacts } from './indicator-facts.js';
import type { IndicatorFacts } from './indicator-facts.js';
import type { Redaction, ScreenRow } from './row.js';
import { screenWords } from './words.js';
import type { ScreenWords } from './words.js';

/** What every part of the page needs to know. */
export interface PageView {
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
  readonly messages: Messages;
  readonly words: ScreenWords;
  readonly redaction: Redaction;
  readonly facts: IndicatorFacts;
  /** Place of an indicator in the set; anchors are made of it, never of what data holds. */
  readonly signAt: (id: string) => number | undefined;
  /** Place of a band in the set. */
  readonly bandAt: (id: string) => number | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  /** Number of the article of an advert on the page, by the caller's name for it. */
  readonly rowOf: (id: string) => number | undefined;
  /** Facts that indicators which count read, in the order of the set. */
  readonly counted: { readonly facts: ReadonlySet<string>; readonly indicators: number };
  /** Wording of the rule set, with its language where that is not the language of the page. */
  readonly said: (text: string) => Markup;
  /** The same for the set that customer reviews of adverts were screened with. Nothing on the page leads to its bands and signs. */
  readonly reviews?: PageView;
}

/** The set that customer reviews of adverts were screened with, and its wording in the language of the page. */
export interface ReviewSet {
  readonly ruleSet: RuleSet;
  readonly translation?: Translation;
}

/** What a view is made of. */
export interface ViewParts {
  readonly ruleSet: RuleSet;
  readonly translation?: Translation;
  readonly rows: readonly ScreenRow[];
  readonly messages: Messages;
  readonly words?: ScreenWords;
  readonly redaction: Redaction;
  readonly turnOn?: readonly string[];
  readonly reviewSet?: ReviewSet;
}

/**
 * What every part of the page needs to know, from what was asked for.
 *
 * @param parts - Rule set, rows and words.
 * @returns The view.
 * @throws {@link IssueError} for a rule set that was not loaded, and for a translation of another set.
 * @example
 * ```ts
 * pageView({ ruleSet: sexAd, rows: [], messages: en, redaction: 'spans' }).signAt('low-price'); // 2
 * ```
 */
export function pageView({ ruleSet, translation, rows, messages, redaction, ...given }: ViewParts): PageView {
  const wording = wordingOf(ruleSet, translation);
  const places = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(items.map(({ id }, place) => [id, place]));
  const numbers = new Map(rows.flatMap(({ id }, place) => (id === null ? [] : [[id, place + 1] as const])));
  const [signs, bands] = [places(ruleSet.indicators), places(ruleSet.bands)];
  // Rows hold only indicators that count: one that is off by default was turned on where a row has it.
  const on = new Set([...(given.turnOn ?? []), ...rows.flatMap(({ indicators }) => indicators)]);
  const said = (text: string): Markup =>
    wording.language === messages.language ? markup`${text}` : markup`<span lang="${wording.language}">${text}</span>`;
  return {
    ruleSet,
    wording,
    messages,
    words: given.words ?? screenWords(messages.language, ruleSet.subject === 'review' ? 'review' : 'advert'),
    redaction,
    facts: indicatorFacts(ruleSet),
    signAt: (id) => signs.get(id),
    bandAt: (id) => bands.get(id),
    rowOf: (id) => numbers.get(id),
    indicator: (id) => ruleSet.indicators[signs.get(id) ?? -1],
    counted: countedBy(ruleSet, on),
    said,
    ...(given.reviewSet !== undefined && { reviews: reviewView(given.reviewSet, rows, { messages, redaction }) }),
  };
}

function reviewView(
  set: ReviewSet,
  rows: readonly ScreenRow[],
  parts: Pick<ViewParts, 'messages' | 'redaction'>,
): PageView {
  const reviews = rows.flatMap((row) => row.reviews ?? []);
  return {
    ...pageView({ ...set, ...parts, rows: reviews }),
    signAt: () => undefined,
    bandAt: () => undefined,
    rowOf: () => undefined,
  };
}

function countedBy(ruleSet: RuleSet, on: ReadonlySet<string>): PageView['counted'] {
  const { reads } = readingOf(ruleSet);
  const counting = ruleSet.indicators.map(({ id, offByDefault }) => offByDefault !== true || on.has(id));
  const read = new Set(reads.flatMap((facts, place) => (counting[place] === true ? facts : [])));
  return {
    facts: new Set(ruleSet.facts.map(({ id }) => id).filter((id) => read.has(id))),
    indicators: counting.filter(Boolean).length,
  };
}
