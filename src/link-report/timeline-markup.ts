import { joined, markup } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { LinkView } from './link-view.js';
import type { Day, Timeline, TownLine } from './timeline.js';

/** Towns that the table names one by one. */
const MOST_TOWNS = 40;
/** Days that are drawn one by one. */
const MOST_DAYS = 200;

/**
 * When and where the adverts of a cluster were placed: a line for each town, with a dot for each day.
 *
 * @param view - The report.
 * @param timeline - The timeline.
 * @returns The table.
 * @example
 * ```ts
 * toCharacters(timelineMarkup(view, timeline)).startsWith('<table class="times">'); // true
 * ```
 */
export function timelineMarkup({ words }: LinkView, timeline: Timeline): Markup {
  const { first, last, towns } = timeline;
  const rest = towns.length - MOST_TOWNS;
  const lines = towns
    .slice(0, MOST_TOWNS)
    .map(
      (line) =>
        markup`<tr><th scope="row">${line.town ?? words.townUnknown}</th><td class="n">${line.adverts}</td><td class="day">${whenOf(words, line)}</td><td class="when">${drawn(line, timeline)}</td></tr>`,
    );
  const drawnFrom = first === undefined || last === undefined ? '' : words.from(first.date, last.date);
  return markup`<table class="times"><caption>${words.heading.timeline}</caption><thead><tr><th scope="col">${words.column.town}</th><th scope="col" class="n">${words.column.adverts}</th><th scope="col">${words.column.when}</th><th scope="col" class="when">${drawnFrom}</th></tr></thead>
<tbody>${joined(lines, markup`\n`)}</tbody></table>${rest > 0 ? markup`<p>… (+${rest})</p>` : ''}`;
}

function whenOf(words: LinkView['words'], { days, undated, adverts }: TownLine): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return words.dateUnknown;
  const from = words.from(first.date, last.date);
  return undated === 0 || undated === adverts ? from : `${from}, ${words.undated(undated)}`;
}

/** The table beside it says the same in words. */
function drawn({ days }: TownLine, { first, last }: Timeline): Markup {
  if (first === undefined || last === undefined || days.length === 0) return markup``;
  const dots = days
    .slice(0, MOST_DAYS)
    .map((day) => markup`<circle cx="${placeOf(day, first, last)}%" cy="50%" r="4"></circle>`);
  const [from, to] = [days[0] ?? first, days.at(-1) ?? last].map((day) => placeOf(day, first, last));
  const width = Math.round(10 * ((to ?? 0) - (from ?? 0))) / 10;
  return markup`<svg aria-hidden="true"><rect x="${from ?? 0}%" y="48%" width="${width}%" height="1"></rect>${dots}</svg>`;
}

/** From 3 to 97, in tenths, so that no dot is cut off. */
function placeOf({ number }: Day, first: Day, last: Day): number {
  const span = last.number - first.number;
  return span === 0 ? 50 : Math.round(30 + (940 * (number - first.number)) / span) / 10;
}
