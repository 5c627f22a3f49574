import type { Markup } from '../report/markup.js';
import type { OutcomeCounts } from '../study/study-types.js';
import { box, drawing, label, path } from './svg.js';
import type { View } from './view.js';

const WIDTH = 460;
const LINE = 15;
const GAP = 26;
/** Widths of the boxes: of the trunk and what leaves it, and of the three results of the index test, the first of which stands below the trunk. */
const [TRUNK, SIDE, RESULT] = [144, 270, 144];

/** A box of the diagram: lines of text, and where it stands. */
interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly lines: readonly string[];
  /** Left the flow here. */
  readonly out?: true;
}

/**
 * The flow of records as STARD draws it: what was read, what could be used, the index test, and the outcome behind each result.
 *
 * @param view - The report.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(flowPlot(view)).includes('<desc>'); // true
 * ```
 */
export function flowPlot(view: View): Markup {
  const { words, numbers, study } = view;
  const { records } = study;
  const counted = (text: string, count: number, width: number): readonly string[] => [
    ...wrapped(text, width),
    `n = ${numbers.whole(count)}`,
  ];
  const trunk = (top: number, text: string, count: number): Placed => ({
    left: 0,
    top,
    width: TRUNK,
    lines: counted(text, count, TRUNK),
  });
  const side = (top: number, text: string, count: number): Placed => ({
    left: WIDTH - SIDE,
    top,
    width: SIDE,
    lines: counted(text, count, SIDE),
    out: true,
  });
  const read = trunk(1, words.flow.read, records.read);
  const bad = side(1, words.flow.bad, records.bad.length);
  const secondTop = Math.max(bottomOf(read), bottomOf(bad)) + GAP;
  const used = trunk(secondTop, words.flow.used, records.used);
  const scoreless = side(secondTop, words.flow.noIndexTest, records.withoutScore);
  const thirdTop = Math.max(bottomOf(used), bottomOf(scoreless)) + GAP;
  const columns = resultsOf(view).map((result, place) => column(view, { ...result, place, top: thirdTop, counted }));
  const height = Math.max(...columns.flat().map(bottomOf)) + 1;
  const { title, description } = {
    title: words.section.flow.heading,
    description: words.flow.describes({
      read: numbers.whole(records.read),
      used: numbers.whole(records.used),
      analysed: numbers.whole(records.analysed),
    }),
  };
  return drawing({ width: WIDTH, height }, { title, description }, [
    ...[bad, scoreless].map(({ top, lines }) =>
      arrow([TRUNK, top + heightOf(lines) / 2], [WIDTH - SIDE, top + heightOf(lines) / 2]),
    ),
    arrow([TRUNK / 2, bottomOf(read)], [TRUNK / 2, secondTop]),
    ...branches(
      [TRUNK / 2, bottomOf(used)],
      columns.map(([first]) => first),
    ),
    ...columns.flatMap((boxes) =>
      boxes
        .slice(1)
        .map(({ left, top, width }, index) =>
          arrow([left + width / 2, bottomOf(boxes[index])], [left + width / 2, top]),
        ),
    ),
    ...[read, bad, used, scoreless, ...columns.flat()].flatMap(drawn),
  ]);
}

interface Result {
  readonly name: string | null;
  readonly counts: OutcomeCounts;
}

/** The results of the index test, or all with a score where there is no cut-off. */
function resultsOf({ study: { records }, words }: View): readonly Result[] {
  const { index } = records;
  if (index === null)
    return [
      {
        name: null,
        counts: { target: records.target, noTarget: records.noTarget, unknown: records.unknownOutcome },
      },
    ];
  return [
    { name: words.flow.positive, counts: index.positive },
    { name: words.indeterminate, counts: index.indeterminate },
    { name: words.flow.negative, counts: index.negative },
  ];
}

function column(
  { words, numbers }: View,
  {
    name,
    counts: { target, noTarget, unknown },
    place,
    top,
    counted,
  }: Result & {
    readonly place: number;
    readonly top: number;
    readonly counted: (text: string, count: number, width: number) => readonly string[];
  },
): readonly Placed[] {
  const left = place * ((WIDTH - RESULT) / 2);
  const at = (from: number, lines: readonly string[], out?: true): Placed => ({
    left,
    top: from,
    width: RESULT,
    lines,
    ...(out === true && { out }),
  });
  const heads = name === null ? [] : [at(top, counted(name, target + noTarget + unknown, RESULT))];
  const next = (before: Placed | undefined): number => (before === undefined ? top : bottomOf(before) + GAP);
  const open = at(next(heads.at(-1)), counted(words.flow.noReferenceStandard, unknown, RESULT), true);
  const known = at(next(open), [
    ...wrapped(`${words.target}:\u00A0${numbers.whole(target)}`, RESULT),
    ...wrapped(`${words.noTarget}:\u00A0${numbers.whole(noTarget)}`, RESULT),
  ]);
  return [...heads, open, known];
}

/** From one box down to several side by side. */
function branches([x, y]: readonly [number, number], to: readonly (Placed | undefined)[]): readonly Markup[] {
  return to.flatMap((box) => {
    if (box === undefined) return [];
    const middle = box.left + box.width / 2;
    const half = (y + box.top) / 2;
    return [path([[x, y], [x, half], [middle, half]], 'flow'), arrow([middle, half], [middle, box.top])]; // prettier-ignore
  });
}

/** A line with an open head. */
function arrow([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Markup {
  const head: readonly (readonly [number, number])[] =
    y === toY
      ? [[toX - 5, toY - 4], [toX, toY], [toX - 5, toY + 4]] // prettier-ignore
      : [[toX - 4, toY - 5], [toX, toY], [toX + 4, toY - 5]]; // prettier-ignore
  return path([[x, y], [toX, toY], ...head], 'flow'); // prettier-ignore
}

function drawn({ left, top, width, lines, out }: Placed): readonly Markup[] {
  return [
    box([left + 0.5, top, width - 1, heightOf(lines)], out === true ? 'box out' : 'box'),
    ...lines.map((text, index) => label([left + width / 2, top + 17 + index * LINE], text, 'middle', 'boxed')),
  ];
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE + 10;
}

function bottomOf(placed: Placed | undefined): number {
  return placed === undefined ? 0 : placed.top + heightOf(placed.lines);
}

/** Words in lines of a box. Letters of the page's face are at most about half as wide as the line is high. */
function wrapped(text: string, width: number): readonly string[] {
  const most = Math.floor((width - 12) / 6.4);
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > most
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
