import type { ChecklistItem, Study } from '../study-types.js';
import { percent } from './percent.js';
import { STARD_ITEMS } from './stard-items.js';

type Filled = Pick<ChecklistItem, 'filledBy' | 'says' | 'at'>;

/** A study before its checklist is filled. */
export type Unchecked = Omit<Study, 'checklist'>;

/**
 * The checklist of STARD 2015, filled where the data say something.
 *
 * @param study - The study.
 * @returns Every item, in order.
 */
export function checklistOf(study: Unchecked): readonly ChecklistItem[] {
  const filled = new Map(Object.entries(fillings(study)));
  return STARD_ITEMS.map(([item, section, asks]) => ({
    item,
    section,
    asks,
    ...(filled.get(item) ?? { filledBy: 'author' as const, says: '', at: [] }),
  }));
}

function fillings(study: Unchecked): Readonly<Record<string, Filled>> {
  return {
    '8': part(groupsOf(study), ['/fairness']),
    '10a': indexTest(study),
    '10b': referenceStandard(study),
    '12a': cutOffs(study),
    '13b': part('The data do not tell what the judges knew.', ['/cautions']),
    '14': data(methods(study), ['/settings']),
    '15': data(indeterminates(study), ['/accuracy', '/records/index']),
    '16': data(missing(study), ['/records', '/indicators']),
    '17': part(variability(study), ['/fairness']),
    '18': part(`${study.records.used} records were used; what was intended is for the authors to say.`, ['/records']),
    '19': data(flow(study), ['/records']),
    '20': part(groupsOf(study), ['/fairness', '/indicators']),
    '23': data('Tables at every cut-off, in three readings of indeterminate results.', [
      '/cutOffs',
      '/bandCutOffs',
      '/bands',
    ]),
    '24': data(estimates(study), ['/accuracy', '/auc', '/cutOffs', '/indicators']),
    '26': part(limits(study), ['/cautions', '/verification', '/leakage']),
  };
}

function data(says: string, at: readonly string[]): Filled {
  return says === '' ? { filledBy: 'author', says, at: [] } : { filledBy: 'data', says, at };
}

function part(says: string, at: readonly string[]): Filled {
  return says === '' ? { filledBy: 'author', says, at: [] } : { filledBy: 'part', says, at };
}

function groupsOf({ fairness }: Unchecked): string {
  return fairness
    .map(
      ({ by, groups }) =>
        `${by}: ${groups.map(({ group, n }) => `${group ?? 'not named'} ${n ?? '(few)'}`).join(', ')}`,
    )
    .join('; ');
}

function indexTest({ settings, indicators }: Unchecked): Filled {
  const { ruleSet, turnedOn, columns } = settings;
  if (ruleSet === null)
    return part(`Scores made elsewhere${columns.score === null ? '' : `, in column ${columns.score}`}.`, ['/settings']);
  const on = turnedOn.length === 0 ? '' : `, with ${turnedOn.join(', ')} turned on`;
  const { id, version, sha256 } = ruleSet;
  return data(
    `Rule set ${id} ${version} (SHA-256 ${sha256.slice(0, 12)}…), ${indicators?.length ?? 0} indicators${on}.`,
    ['/settings/ruleSet', '/indicators'],
  );
}

function referenceStandard({ records, agreement }: Unchecked): Filled {
  const { codersAgree, tieBreak, override, oneCoder, unsettled } = records.outcomeBy;
  if (codersAgree + tieBreak + oneCoder + unsettled + override === 0)
    return part('Given as a plain outcome.', ['/records/outcomeBy']);
  const kappa = agreement?.outcome?.kappa;
  const agree = kappa === null || kappa === undefined ? '' : ` Kappa ${kappa.estimate.toFixed(2)}.`;
  return part(
    `Coders agreed on ${codersAgree} records, a third one decided ${tieBreak}, ${override} were overridden with a reason, ${oneCoder} had one coder, ${unsettled} stayed unsettled.${agree}`,
    ['/records/outcomeBy', '/agreement'],
  );
}

const CHOSEN = {
  person: 'named before the study was run',
  set: 'that of the set',
  data: 'the one with the highest Youden index in these data: exploratory',
} as const;

function cutOffs({ reference }: Unchecked): Filled {
  if (reference === null) return data('', []);
  const { band, cutOff, chosenBy } = reference;
  const where = band === undefined ? `a score of ${cutOff}` : `band ${band} (from ${cutOff} points)`;
  return part(`Positive from ${where} on, ${CHOSEN[chosenBy]}. All other cut-offs are shown beside.`, [
    '/reference',
    '/cutOffs',
  ]);
}

function methods({ settings }: Unchecked): string {
  const { interval, confidence, seed, resamples } = settings;
  const shares = interval === 'exact' ? 'Clopper–Pearson' : 'Wilson';
  const drawn = resamples === 0 ? '' : ` Bootstrap of ${resamples} resamples, seed ${seed}.`;
  return `Intervals of ${percent(confidence)}: ${shares} for shares, log method for ratios, Mercaldo et al. for predictive values, DeLong for areas.${drawn}`;
}

function indeterminates({ accuracy }: Unchecked): string {
  if (accuracy === null) return '';
  const { target, noTarget } = accuracy.indeterminate;
  return `${target + noTarget} records have unknown answers that decide on which side they are; shown as excluded, as positive and as negative.`;
}

function missing({ records }: Unchecked): string {
  const { unknownOutcome, withoutScore, bad } = records;
  return `${unknownOutcome} records of unknown outcome and ${withoutScore} without a score are kept and counted; ${bad.length} could not be read. Unknown answers stay unknown; nothing was filled in.`;
}

function variability({ fairness }: Unchecked): string {
  return fairness.length === 0 ? '' : `By ${fairness.map(({ by }) => by).join(', ')}, small cells left out.`;
}

function flow({ records }: Unchecked): string {
  const { read, bad, used, target, noTarget, unknownOutcome, analysed } = records;
  return `${read} read, ${bad.length} bad, ${used} used: ${target} with and ${noTarget} without the target condition, ${unknownOutcome} unknown; ${analysed} analysed.`;
}

function estimates({ auc, accuracy }: Unchecked): string {
  const figures = [
    ['as recorded: sensitivity', accuracy?.asNegative.sensitivity],
    ['specificity', accuracy?.asNegative.specificity],
    ['AUC', auc],
  ] as const;
  return figures
    .flatMap(([name, figure]) =>
      figure === null || figure === undefined
        ? []
        : [`${name} ${figure.estimate.toFixed(2)} (${figure.low.toFixed(2)}–${figure.high.toFixed(2)})`],
    )
    .join(', ');
}

function limits({ cautions, leakage, verification }: Unchecked): string {
  const difference = verification?.difference;
  const parts = [
    cautions.length === 0 ? '' : `${cautions.length} cautions`,
    leakage.sets === 0 ? '' : `${leakage.sets} sets of like records across borders`,
    difference === null || difference === undefined
      ? ''
      : `outcome known of ${percent(verification?.positive?.estimate ?? 0)} of flagged and ${percent(verification?.negative?.estimate ?? 0)} of other records`,
  ].filter((text) => text !== '');
  return parts.length === 0 ? '' : `Seen in the data: ${parts.join('; ')}.`;
}
