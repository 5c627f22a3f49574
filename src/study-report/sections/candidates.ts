import { linearAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece } from '../pieces.js';
import type { View } from '../view.js';

/**
 * Words and features that went with the outcome and that no indicator covers: said to be hypotheses before any of them is named.
 *
 * @param view - The report.
 * @returns The pieces; none where nothing was tried.
 * @example
 * ```ts
 * candidateSection(view)[0]; // { type: 'paragraph', text: 'These are hypotheses …', look: 'strong' }
 * ```
 */
export function candidateSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { wordsTried, featuresTried, found } = study.candidates;
  const said = words.candidates;
  if (wordsTried + featuresTried === 0) return [];
  return [
    paragraph(said.hypotheses, 'strong'),
    paragraph(
      said.tried({
        words: numbers.whole(wordsTried),
        features: numbers.whole(featuresTried),
        found: numbers.whole(found.length),
      }),
    ),
    ...tables({
      caption: said.caption,
      head: said.name,
      axis: linearAxis(
        said.axis,
        found.map(({ logOdds }) => logOdds),
        { reference: 0, from: -1, to: 1 },
        numbers,
      ),
      columns: [
        { head: said.logOdds, kind: 'number' },
        { head: words.target, kind: 'number' },
        { head: words.noTarget, kind: 'number' },
        { head: said.adjustedP, kind: 'number' },
      ],
      rows: found.map(({ kind, name, value, logOdds, target, noTarget, adjustedP, nearest }) => ({
        head: value === undefined ? name : `${name}: ${value}`,
        under:
          nearest === null
            ? said.kind[kind]
            : `${said.kind[kind]}, ${said.nearest(view.indicator(nearest.id), numbers.number(nearest.phi, 'ratio'))}`,
        cells: [
          numbers.cell(logOdds, 'ratio'),
          said.counts(numbers.whole(target.count), numbers.whole(target.of)),
          said.counts(numbers.whole(noTarget.count), numbers.whole(noTarget.of)),
          numbers.p(adjustedP),
        ],
        span: logOdds,
      })),
    }),
  ];
}
