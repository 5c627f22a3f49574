import type { Figure } from '../../study/study-types.js';
import type { Refit, TrustReason } from '../../study/propose/refit-types.js';
import { table } from '../table.js';
import { refitEn } from './refit-words.js';
import type { RefitWords } from './refit-words.js';

/**
 * A proposal as text for the terminal: trust first, then the weights.
 *
 * @param refit - The proposal.
 * @param words - The words of the language; English by default.
 * @returns The page.
 */
export function refitText(refit: Refit, words: RefitWords = refitEn): string {
  const { ruleSet, version, records, settings, auc, trust } = refit;
  const clusters = records.clusters === null ? '' : words.clusters(records.clusters);
  return [
    words.title(ruleSet.id, ruleSet.version, version),
    ...wrapped(words.statement),
    '',
    `  ${words.records(records.used, records.target, records.noTarget)}${clusters}.`,
    `  ${words.settings(settings.folds, written(settings.ridge, words), settings.seed)}`,
    '',
    words.trust,
    `  ${words.level[trust.level]}`,
    ...trust.reasons.map((reason) => `  • ${reasonText(reason, words)}`),
    '',
    words.area,
    ...indented(AREAS.map((area) => [`  ${words.areas[area]}`, figureText(auc[area], words)])),
    words.points,
    ...indented([
      [`  ${words.heads[0]}`, ...words.heads.slice(1)],
      ...refit.weights.map((one) => weightRow(one, words)),
    ]),
    ...keptText(refit, words),
  ].join('\n');
}

const AREAS = ['before', 'apparent', 'validated', 'gain'] as const;

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

function written(value: number, { decimal }: RefitWords, digits?: number): string {
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', decimal);
}

function figureText(figure: Figure | null, words: RefitWords): string {
  if (figure === null) return words.none;
  const [estimate, low, high] = [figure.estimate, figure.low, figure.high].map((value) => written(value, words, 3));
  return `${estimate} (${low} ${words.to} ${high})`;
}

function weightRow(
  { id, from, to, least, most, present }: Refit['weights'][number],
  words: RefitWords,
): readonly string[] {
  return [
    `  ${id}`,
    String(from),
    `${to}${to === from ? '' : ' *'}`,
    least === most ? String(to) : `${least} ${words.to} ${most}`,
    String(present),
  ];
}

function keptText({ kept }: Refit, words: RefitWords): readonly string[] {
  if (kept.length === 0) return [];
  const reasons = [...new Set(kept.map(({ why }) => why))];
  return [
    words.kept,
    ...reasons.map((why) => {
      const ids = kept.filter((one) => one.why === why).map(({ id }) => id);
      return `  • ${words.why[why]}: ${ids.join(', ')}`;
    }),
    '',
  ];
}

function reasonText({ code, values }: TrustReason, words: RefitWords): string {
  return words.reason[code]((name, digits = 0) => {
    const one = name === 'percent' ? 100 * Number(values['share'] ?? 0) : (values[name] ?? '');
    return typeof one === 'number' ? written(one, words, digits) : one;
  });
}
