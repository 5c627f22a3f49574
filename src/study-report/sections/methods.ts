import type { FigureMethod } from '../../study/study-types.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import type { View } from '../view.js';

/**
 * What is needed to make the study again: settings and seed, and how each interval was made.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * methodSection(view)[0]?.type; // 'table'
 * ```
 */
export function methodSection(view: View): readonly Piece[] {
  const { words, study } = view;
  const said = words.methods;
  const used = methodsIn(study);
  const methods = (Object.keys(said.of) as FigureMethod[]).filter((method) => used.has(method));
  return [
    ...tables({
      caption: said.settings,
      head: said.setting,
      columns: [{ head: said.value, kind: 'words' }],
      rows: settingRows(view),
    }),
    ...tables({
      caption: said.intervals,
      head: said.method,
      columns: [{ head: said.source, kind: 'words' }],
      rows: methods.map((method) => ({ head: said.of[method], cells: [said.sources[method]] })),
    }),
    paragraph(said.noPerson, 'note'),
  ];
}

function settingRows({ words, numbers, study, prevalence }: View): readonly Row[] {
  const { settings } = study;
  const { ruleSet, columns } = settings;
  const said = words.methods.row;
  const row = (head: string, value: string | null): readonly Row[] =>
    value === null || value === '' ? [] : [{ head, cells: [value] }];
  return [
    ...row(said.engine, settings.engine),
    ...row(said.ruleSet, ruleSet === null ? null : `${ruleSet.id} ${ruleSet.version}`),
    ...row(said.sha256, ruleSet?.sha256 ?? null),
    ...row(said.turnedOn, settings.turnedOn.join(', ')),
    ...row(said.outcome, columns.outcome),
    ...row(said.score, columns.score),
    ...row(said.by, columns.by.join(', ')),
    ...row(said.cluster, columns.cluster),
    ...row(said.coders, columns.coders.join(', ')),
    ...row(said.confidence, numbers.percent(settings.confidence)),
    ...row(said.prevalences, settings.prevalences.map((value) => prevalence({ prevalence: value })).join('; ')),
    ...row(said.seed, String(settings.seed)),
    ...row(said.resamples, numbers.whole(settings.resamples)),
    ...row(said.smallCell, numbers.whole(settings.smallCell)),
  ];
}

/** Every method that an interval of the study names, at any depth. */
function methodsIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'method' in value && typeof value.method === 'string' ? [value.method] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...methodsIn(inner)])]);
}
