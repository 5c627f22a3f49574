import type { IndicatorStudy } from '../../study/study-types.js';
import { ratioAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row, Table } from '../pieces.js';
import type { View } from '../view.js';

/**
 * What each indicator does in these data, beside what the set's own evidence record expects of it.
 *
 * @param view - The report.
 * @returns The pieces; none where scores were made elsewhere.
 * @example
 * ```ts
 * indicatorSection(view)[0]?.type; // 'table'
 * ```
 */
export function indicatorSection(view: View): readonly Piece[] {
  const { indicators } = view.study;
  const said = view.words.indicators;
  if (indicators === null || indicators.length === 0) return [];
  const never = indicators.filter(isNeverPresent);
  return [
    ...tables(
      strengthTable(
        view,
        indicators.filter((indicator) => !isNeverPresent(indicator)),
      ),
    ),
    paragraph(said.correctedNote, 'note'),
    ...(never.length === 0 ? [] : [paragraph(said.neverPresent(view.numbers.whole(never.length)), 'note')]),
    ...tables(neverTable(view, never)),
    ...tables(knownTable(view, indicators)),
    ...tables(withoutTable(view, indicators)),
    ...tables(neighbourTable(view, indicators)),
  ];
}

/** Half a record added to an empty row would pass for an effect. */
function isNeverPresent({ present }: IndicatorStudy): boolean {
  return present.target + present.noTarget === 0;
}

function neverTable(view: View, indicators: readonly IndicatorStudy[]): Table {
  const { words } = view;
  const said = words.indicators;
  return {
    caption: said.neverCaption,
    head: said.indicator,
    columns: [{ head: said.record, kind: 'words' }],
    rows: indicators.map((indicator) => ({
      head: view.indicator(indicator.id),
      under: aboutOf(view, indicator),
      cells: [said.expects[indicator.record.expects]],
    })),
    folded: true,
  };
}

/** What the set says of an indicator: its points, where they come from, and whether it is sensitive or off. */
function aboutOf({ words, numbers }: View, { points, basis, sensitive, off }: IndicatorStudy): string {
  const said = words.indicators;
  return [
    said.points(numbers.plain(points)),
    said.basis[basis],
    ...(sensitive === 'no' ? [] : [said.sensitive[sensitive]]),
    ...(off ? [said.off] : []),
  ].join(', ');
}

function strengthTable(view: View, indicators: readonly IndicatorStudy[]): Table {
  const { words, numbers } = view;
  const said = words.indicators;
  const spans = indicators.flatMap(({ likelihoodRatioPresent }) => likelihoodRatioPresent ?? []);
  return {
    caption: said.strengthCaption,
    head: said.indicator,
    axis: ratioAxis(said.axis, spans, numbers),
    columns: [
      { head: said.presentRatio, kind: 'number' },
      { head: said.record, kind: 'words' },
      { head: said.adjustedP, kind: 'number' },
    ],
    rows: indicators.map((indicator): Row => {
      const { id, likelihoodRatioPresent, corrected, record, adjustedP } = indicator;
      const ratio = numbers.cell(likelihoodRatioPresent, 'ratio');
      return {
        head: view.indicator(id),
        under: aboutOf(view, indicator),
        cells: [
          corrected && typeof ratio !== 'string' ? { ...ratio, beside: `${ratio.beside} · ${said.corrected}` } : ratio,
          { main: said.expects[record.expects], beside: said.verdict[record.verdict] },
          numbers.p(adjustedP),
        ],
        span: likelihoodRatioPresent,
      };
    }),
  };
}

function knownTable(view: View, indicators: readonly IndicatorStudy[]): Table {
  const { words, numbers } = view;
  const said = words.indicators;
  return {
    caption: said.knownCaption,
    head: said.indicator,
    columns: [said.present, said.unknownShare, said.unknownDifference, said.absentRatio, words.measure.oddsRatio].map(
      (head) => ({
        head,
        kind: 'number',
      }),
    ),
    rows: indicators.map(({ id, prevalence, unknownShare, unknownDifference, likelihoodRatioAbsent, oddsRatio }) => ({
      head: view.indicator(id),
      cells: [
        numbers.cell(prevalence, 'share'),
        numbers.cell(unknownShare, 'share'),
        numbers.cell(unknownDifference, 'points'),
        numbers.cell(likelihoodRatioAbsent, 'ratio'),
        numbers.cell(oddsRatio, 'ratio'),
      ],
    })),
    folded: true,
  };
}

function withoutTable(view: View, indicators: readonly IndicatorStudy[]): Table {
  const { words, numbers } = view;
  const said = words.indicators;
  return {
    caption: said.withoutCaption,
    head: said.indicator,
    columns: [said.aucLost, said.lostTarget, said.lostNoTarget].map((head) => ({ head, kind: 'number' })),
    rows: indicators.map(({ id, without }) => ({
      head: view.indicator(id),
      cells:
        without === null
          ? [said.notAdding, '', '']
          : [
              numbers.cell(without.aucLost, 'coefficient'),
              numbers.whole(without.noLongerFlagged.target),
              numbers.whole(without.noLongerFlagged.noTarget),
            ],
    })),
    folded: true,
  };
}

function neighbourTable(view: View, indicators: readonly IndicatorStudy[]): Table {
  const { words, numbers } = view;
  const said = words.indicators;
  return {
    caption: said.neighboursCaption,
    head: said.indicator,
    columns: [{ head: said.neighbours, kind: 'words' }],
    rows: indicators
      .filter(({ neighbours }) => neighbours.length > 0)
      .map(({ id, neighbours }) => ({
        head: view.indicator(id),
        cells: [
          neighbours
            .map(
              (near) =>
                `${view.indicator(near.id)}: ${numbers.inWords(near.phi, 'ratio')}${near.sameGroup ? `, ${said.sameGroup}` : ''}`,
            )
            .join('; '),
        ],
      })),
    folded: true,
  };
}
