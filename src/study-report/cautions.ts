import { ownEntry } from '../json/own-entry.js';
import type { Caution } from '../study/study-types.js';
import type { View } from './view.js';
import type { CautionValues } from './words.js';

/**
 * What a reader has to know before using a figure, in sentences.
 *
 * @param view - The report.
 * @returns The sentences, most important first.
 * @example
 * ```ts
 * cautionSentences(view)[0]; // '12 have the target condition and 388 do not. …'
 * ```
 */
export function cautionSentences(view: View): readonly string[] {
  const common = commonValues(view);
  return view.study.cautions.map((caution) =>
    view.words.caution[caution.code]({ ...common, ...ownValues(view, caution) }),
  );
}

type Own = 'low' | 'of' | 'least' | 'group' | 'measure';

function commonValues(view: View): Omit<CautionValues, Own> {
  const { numbers, study } = view;
  const { records, verification, leakage, scores, settings } = study;
  return {
    target: numbers.whole(records.target),
    noTarget: numbers.whole(records.noTarget),
    unknownOutcome: numbers.whole(records.unknownOutcome),
    used: numbers.whole(records.used),
    read: numbers.whole(records.read),
    bad: numbers.whole(records.bad.length),
    ranges: numbers.whole(scores.ranges),
    clusters: numbers.whole(records.clusters?.count ?? 0),
    largest: numbers.whole(records.clusters?.largest ?? 0),
    positiveKnown: share(view, verification?.positive?.estimate),
    negativeKnown: share(view, verification?.negative?.estimate),
    alike: numbers.whole(leakage.records),
    prevalences: settings.prevalences.map(numbers.percent).join(', '),
  };
}

/** What a caution itself names: which group, or how many things. */
function ownValues({ words, numbers }: View, { values }: Caution): Pick<CautionValues, Own> {
  const text = (key: string): string => {
    const value = ownEntry(values, key) ?? words.numbers.none;
    return typeof value === 'number' ? numbers.plain(value) : value;
  };
  return {
    low: text('low'),
    of: text('of'),
    least: text('least'),
    group: `${text('by')}: ${text('group')}`,
    measure: (ownEntry(words.groups.measure, text('measure')) ?? text('measure')).toLowerCase(),
  };
}

function share({ words, numbers }: View, value: number | undefined): string {
  return value === undefined ? words.numbers.none : numbers.number(value, 'share');
}
