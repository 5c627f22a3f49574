import type { Figure } from '../../study/study-types.js';
import type { Refit, TrustReason } from '../../study/propose/refit-types.js';
import { table } from '../table.js';

/**
 * A proposal as text for the terminal: trust first, then the weights.
 *
 * @param refit - The proposal.
 * @returns The page.
 */
export function refitText(refit: Refit): string {
  const { ruleSet, version, records, settings, auc, trust } = refit;
  const clusters = records.clusters === null ? '' : `, ${records.clusters} clusters kept whole`;
  return [
    `PROPOSED POINTS FOR ${ruleSet.id} ${version}, FROM VERSION ${ruleSet.version}`,
    ...wrapped(refit.statement),
    '',
    `  ${records.used} records of known outcome: ${records.target} with and ${records.noTarget} without the target condition${clusters}.`,
    `  ${settings.folds} parts, ridge ${settings.ridge}, seed ${settings.seed}.`,
    '',
    'How far it may be trusted',
    `  ${LEVELS[trust.level]}`,
    ...trust.reasons.map((reason) => `  • ${reasonText(reason)}`),
    '',
    'Area under the curve',
    ...indented([
      ['  as it is', figureText(auc.before)],
      ['  proposed, on the records it was fitted to (too good)', figureText(auc.apparent)],
      ['  proposed, on records it never saw', figureText(auc.validated)],
      ['  gain over what it is', figureText(auc.gain)],
    ]),
    'Points',
    ...indented([
      ['  sign', 'now', 'proposed', 'when a part is left out', 'present in'],
      ...refit.weights.map(({ id, from, to, least, most, present }) => [
        `  ${id}`,
        String(from),
        `${to}${to === from ? '' : ' *'}`,
        least === most ? String(to) : `${least} to ${most}`,
        String(present),
      ]),
    ]),
    ...keptText(refit),
  ].join('\n');
}

/** Lines of at most so many signs. */
const WIDTH = 98;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function indented(rows: readonly (readonly string[])[]): readonly string[] {
  return table(rows).split('\n');
}

function figureText(figure: Figure | null): string {
  if (figure === null) return 'none';
  const { estimate, low, high } = figure;
  return `${estimate.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

const WHY: Readonly<Record<Refit['kept'][number]['why'], string>> = {
  off: 'off by default',
  'against-record': 'tests in the evidence record point the other way',
  'no-effect-in-record': 'tests in the evidence record found no effect',
  context: 'context without points',
  'never-varies': 'present in none or in all of the records',
};

function keptText({ kept }: Refit): readonly string[] {
  const reasons = [...new Set(kept.map(({ why }) => why))];
  return [
    'Points that stay as they are',
    ...reasons.map((why) => {
      const ids = kept.filter((one) => one.why === why).map(({ id }) => id);
      return `  • ${WHY[why]}: ${ids.join(', ')}`;
    }),
    '',
  ];
}

const LEVELS: Readonly<Record<Refit['trust']['level'], string>> = {
  none: 'Not at all: do not use these points.',
  low: 'Little: these points are a hypothesis for another study.',
  some: 'Somewhat, in records like these; test them on others before any use.',
};

function reasonText({ code, values }: TrustReason): string {
  const value = (name: string, digits = 0): string => {
    const one = values[name] ?? '';
    return typeof one === 'number' ? one.toFixed(digits) : one;
  };
  switch (code) {
    case 'few-records-per-weight':
      return `${value('perWeight', 1)} records of the rarer outcome for each sign that was fitted; ten or more are wanted.`;
    case 'no-clear-gain':
      return `The gain may be nothing: its interval goes from ${value('low', 3)} to ${value('high', 3)}.`;
    case 'worse':
      return `On records that it never saw it does no better than the set as it is (${value('gain', 3)}).`;
    case 'unstable-weights':
      return `${value('count')} of ${value('of')} points change by two or more when a part is left out.`;
    case 'optimism':
      return `The area falls by ${value('fall', 3)} from the records it was fitted to to those it never saw.`;
    case 'few-clusters':
      return `${value('clusters')} clusters; with fewer than ${value('least')} nothing is known of how they differ.`;
    case 'clusters-not-named':
      return 'No clusters were named (--cluster): records of one person or advertiser may stand on both sides of the validation.';
    case 'unknown-answers':
      return `${(100 * Number(values['share'] ?? 0)).toFixed(0)} % of the answers are unknown, and were read as not recorded.`;
    case 'not-tested-elsewhere':
      return 'It was tried on parts of the same records only.';
  }
}
