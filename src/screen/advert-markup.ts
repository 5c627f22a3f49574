import { running } from '../report/document.js';
import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { languageName } from './language-name.js';
import { linkMarkup } from './link-markup.js';
import type { PageView } from './page-view.js';
import { presentSigns } from './present-signs.js';
import { quoteMarkup } from './quote-markup.js';
import type { ScreenRow } from './row.js';

/**
 * One advert or review: its band, the words that recorded signs rest on, and what each sign is.
 *
 * @param view - The page.
 * @param row - The row.
 * @param number - Its number on the page, from 1.
 * @returns The article.
 * @example
 * ```ts
 * toCharacters(advertMarkup(view, row, 1)).startsWith('<article id="row-1"'); // true
 * ```
 */
export function advertMarkup(view: PageView, row: ScreenRow, number: number): Markup {
  const band = view.bandAt(row.band);
  const named = bandOf(view, row);
  const title = markup`${view.words.row(number)} · ${band === undefined ? named : markup`<a href="#band-${band}">${named}</a>`}`;
  return markup`<article id="row-${number}" class="${classesOf(view, row)}" aria-labelledby="title-${number}">
<h3 id="title-${number}">${title}</h3>
${joined([...partsOf(view, row), ...(row.reviews ?? []).map((review) => reviewMarkup(view, review))], markup`\n`)}
</article>`;
}

/** A customer review of the advert. It was screened by a set of its own, with bands and next steps of its own. */
function reviewMarkup({ words, messages, reviews }: PageView, row: ScreenRow): Markup {
  if (reviews === undefined) return markup`<p>${words.reviewOf}: ${[row.band, ...row.indicators].join(' · ')}</p>`;
  const { meaning, nextStep } = reviews.wording.band(row.band);
  return markup`<section>
<h4>${words.reviewOf} · ${bandOf(reviews, row)}</h4>
${joined(partsOf(reviews, row), markup`\n`)}
<details><summary>${messages.heading.nextStep}</summary>
<p>${reviews.said(meaning)}</p>
<p>${reviews.said(nextStep)}</p>
</details>
</section>`;
}

/** Before everything else, and outside every score. */
function childMarkup({ words, redaction }: PageView, { child }: ScreenRow): Markup {
  if (child === undefined) return NOTHING;
  const said = redaction === 'full' ? [] : (child.words ?? []);
  return markup`<p class="child"><strong>${words.child}</strong>${said.map((text) => markup` <q>${running(text)}</q>`)}</p>`;
}

function bandOf({ wording, messages, said }: PageView, row: ScreenRow): Markup {
  const { title } = wording.band(row.band);
  return row.raisedBy === 'concern' ? markup`${messages.stepFromConcern(title)}` : said(title);
}

function partsOf(view: PageView, row: ScreenRow): readonly Markup[] {
  return [
    childMarkup(view, row),
    ...about(view, row),
    quoteMarkup(view, row),
    linkMarkup(view, row),
    presentSigns(view, row),
    ...notes(view, row).map((note) => markup`<p>${note}</p>`),
    differs(view, row),
  ].filter((part) => part !== NOTHING);
}

/** By these the page shows only some of the articles. */
function classesOf({ bandAt, signAt }: PageView, { band, indicators }: ScreenRow): string {
  const signs = indicators.map(signAt).filter((place) => place !== undefined);
  return [`b${bandAt(band) ?? ''}`, ...signs.map((place) => `s${place}`)].join(' ');
}

function about(view: PageView, row: ScreenRow): readonly Markup[] {
  const { messages, words, redaction } = view;
  const named = redaction === 'full' || row.id === null ? [] : [markup`<bdi>${words.id(row.id)}</bdi>`];
  const line = [
    markup`${words.line(row.line)}`,
    ...named,
    markup`${languageName(row.language, words)}`,
    markup`${words.points(row.score.least, row.score.most)}`,
  ];
  const answered = Object.keys(row.facts).filter((fact) => view.counted.facts.has(fact)).length;
  const { size } = view.counted.facts;
  const present = row.indicators.length;
  const counts =
    present === 0
      ? messages.nothingRecorded(size - answered)
      : messages.summary(present, view.counted.indicators, size - answered, size);
  return [
    markup`<p class="about">${joined(line, markup` · `)}</p>`,
    markup`<p>${counts}${present === 1 ? ` ${messages.oneSign}` : ''}</p>`,
  ];
}

function notes(view: PageView, row: ScreenRow): readonly string[] {
  const { messages, words, wording } = view;
  const titles = (bands: readonly string[]): string => bands.map((id) => wording.band(id).title).join(' · ');
  const without = row.withoutSensitive;
  return [
    ...(row.bands.length > 1 ? [words.stillPossible(titles(row.bands))] : []),
    ...concern(view, row),
    ...(without === undefined
      ? []
      : [
          messages.withoutSensitive(
            without.score.least,
            without.score.most,
            without.score.possible,
            titles(without.bands),
          ),
        ]),
    ...(row.cut === true ? [words.cut] : []),
  ];
}

function concern(
  { messages, words, redaction }: PageView,
  { concern: written, raisedBy }: ScreenRow,
): readonly string[] {
  if (written === undefined) return [];
  if (redaction === 'full' || written.reason === '') return [words.concernHidden];
  const reason = running(written.reason);
  return [raisedBy === 'concern' ? messages.raisedBy.concern(reason) : words.concern(reason)];
}

function differs({ words, wording, said }: PageView, row: ScreenRow): Markup {
  if (row.differs === undefined || row.differs.length === 0) return NOTHING;
  const questions = row.differs.map((fact) => markup`<li>${said(wording.fact(fact).question)}</li>`);
  return markup`<p>${words.differs(row.differs.length)}</p>
<ul>${questions}</ul>`;
}
