import { joined, markup } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { PageView } from './page-view.js';
import type { ScreenRow } from './row.js';

/** One band or sign by which the page can show only some of the articles. */
export interface Choice {
  /** Class of its articles: `b` or `s` and the place in the set. */
  readonly key: string;
  readonly title: string;
  /** Numbers of its articles. */
  readonly rows: readonly number[];
}

/**
 * By which bands and signs the page can show only some of its articles.
 *
 * @param view - The page.
 * @param rows - Its rows.
 * @returns Bands and signs that any row has, in the order of the set, each with the numbers of its articles.
 * @example
 * ```ts
 * choicesOf(view, rows).at(-1); // { key: 's4', title: 'The advert is open at all hours.', rows: [1, 4] }
 * ```
 */
export function choicesOf({ ruleSet, wording }: PageView, rows: readonly ScreenRow[]): readonly Choice[] {
  const numbers = new Map<string, number[]>();
  const add = (key: string, number: number): void => {
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, [number]);
    else known.push(number);
  };
  for (const [index, { band, indicators }] of rows.entries()) {
    add(`band ${band}`, index + 1);
    for (const id of indicators) add(`sign ${id}`, index + 1);
  }
  const choice = (key: string, title: string, id: string): readonly Choice[] => {
    const found = numbers.get(id);
    return found === undefined ? [] : [{ key, title, rows: found }];
  };
  return [
    ...ruleSet.bands.flatMap(({ id }, place) => choice(`b${place}`, wording.band(id).title, `band ${id}`)),
    ...ruleSet.indicators.flatMap(({ id }, place) =>
      choice(`s${place}`, wording.indicator(id).statement, `sign ${id}`),
    ),
  ];
}

/**
 * What stands above the articles when one band or sign is chosen, and is hidden otherwise. Where a reader does without the style, it is the list of links to the
 * articles.
 *
 * @param view - The page.
 * @param choice - What is chosen.
 * @returns The paragraph.
 * @example
 * ```ts
 * onlyMarkup(view, { key: 'b2', title: 'Red: several signs recorded', rows: [1, 4] });
 * ```
 */
export function onlyMarkup({ words, said }: PageView, { key, title, rows }: Choice): Markup {
  const links = rows.map((number) => markup`<a href="#row-${number}">${number}</a>`);
  return markup`<p class="only" id="only-${key}"><strong>${words.only(rows.length)}</strong> ${said(title)} <a href="#rows">${words.showAll}</a>. ${joined(links, markup` `)}</p>`;
}
