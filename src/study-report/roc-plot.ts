import { scaleLinear } from 'd3-scale';
import type { Markup } from '../report/markup.js';
import type { RocResult, Study } from '../study/study-types.js';
import { axes, drawing, label, mark, path } from './svg.js';
import type { Frame } from './svg.js';
import type { View } from './view.js';

const FRAME: Frame = { width: 420, height: 420, left: 48, right: 14, top: 30, bottom: 46 };
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Marked at most, so that marks stay apart. */
const MARKED = 14;

/**
 * The ROC curve with its cut-offs marked and the reference cut-off named.
 *
 * @param view - The report.
 * @param roc - The curve.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(rocPlot(view, roc)).includes('class="curve"'); // true
 * ```
 */
export function rocPlot({ words, numbers, study }: View, roc: RocResult): Markup {
  const x = scaleLinear([0, 1], [FRAME.left, FRAME.width - FRAME.right]);
  const y = scaleLinear([0, 1], [FRAME.height - FRAME.bottom, FRAME.top]);
  const at = (point: RocResult['points'][number]): readonly [number, number] => [
    x(1 - point.specificity),
    y(point.sensitivity),
  ];
  const cutOffs = roc.points.filter(({ cutOff }) => cutOff !== null);
  const reference = referencePoint(study, roc);
  const marked = cutOffs.length <= MARKED ? cutOffs : [];
  const named = apart(
    marked.filter((point) => point.cutOff !== reference?.cutOff && hasRoom(point)),
    reference,
    at,
  );
  const title = words.section.roc.heading;
  const description = words.roc.describes(numbers.inWords(study.auc ?? roc.delong, 'coefficient'));
  return drawing(FRAME, { title, description }, [
    ...axes(
      FRAME,
      { ticks: SHARES.map((share) => ({ at: x(share), label: numbers.plain(share) })), title: words.roc.wrongly },
      {
        ticks: SHARES.map((share) => ({ at: y(share), label: numbers.plain(share) })),
        title: words.measure.sensitivity,
      },
    ),
    path([[x(0), y(0)], [x(1), y(1)]], 'chance'), // prettier-ignore
    label([x(0.98), y(0.02) - 4], words.roc.chance, 'end', 'tick'),
    path(roc.points.map(at), 'curve'),
    ...marked.map((point) => mark(at(point), 'round', 'on-curve', 30)),
    ...named.map((point) => beside(at(point), numbers.plain(point.cutOff ?? 0), 'tick')),
    ...(reference === undefined
      ? []
      : [
          mark(at(reference), 'square', 'reference', 90),
          beside(
            at(reference),
            reference.cutOff === null
              ? words.roc.reference
              : words.cutOffs.score + ' ' + numbers.plain(reference.cutOff),
            'name',
          ),
        ]),
  ]);
}

/**
 * Where the reference cut-off lies. A band that asks for several indicators as well is no cut-off of the score: it lies beside the
 * curve, and its point has none.
 *
 * @param study - The study.
 * @param roc - The curve.
 * @returns The point; nothing where there is no reference cut-off.
 * @example
 * ```ts
 * referencePoint(study, roc)?.cutOff; // 4
 * ```
 */
export function referencePoint({ reference, accuracy }: Study, roc: RocResult): Point | undefined {
  const onCurve = roc.points.find(({ cutOff }) => cutOff !== null && cutOff === reference?.cutOff);
  const { sensitivity, specificity } = accuracy?.asNegative ?? {};
  if (reference?.kind !== 'band' || !sensitivity || !specificity) return onCurve;
  const point = { cutOff: null, sensitivity: sensitivity.estimate, specificity: specificity.estimate };
  const isSame = onCurve?.sensitivity === point.sensitivity && onCurve.specificity === point.specificity;
  return isSame ? onCurve : point;
}

function beside([x, y]: readonly [number, number], text: string, look: string): Markup {
  return label([x + 9, y + 15], text, 'start', look);
}

type Point = RocResult['points'][number];

/** Names at the ends of the curve would lie on the axes. */
function hasRoom({ sensitivity, specificity }: Point): boolean {
  return sensitivity > 0.06 && specificity > 0.06;
}

/** Points whose names would not lie on one another. */
function apart(
  points: readonly Point[],
  reference: Point | undefined,
  at: (point: Point) => readonly [number, number],
): readonly Point[] {
  const kept: Point[] = reference === undefined ? [] : [reference];
  for (const point of points) {
    const [x, y] = at(point);
    const free = kept.every((other) => {
      const [otherX, otherY] = at(other);
      const room = other === reference ? 70 : 18;
      return Math.abs(otherX - x) > room || Math.abs(otherY - y) > 16;
    });
    if (free) kept.push(point);
  }
  return kept.filter((point) => point !== reference);
}
