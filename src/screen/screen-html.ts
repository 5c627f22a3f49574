import type { Referral, Translation } from '../generated/types.js';
import { help } from '../report/document.js';
import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { Messages } from '../report/messages.js';
import { blocksToMarkup, toPage } from '../report/page.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { advertMarkup } from './advert-markup.js';
import { choicesOf, onlyMarkup } from './choices.js';
import type { Choice } from './choices.js';
import { pageStyle } from './page-style.js';
import { pageView } from './page-view.js';
import type { PageView, ReviewSet } from './page-view.js';
import type { BadRow, Redaction, ScreenRow } from './row.js';
import { aboutSigns } from './sign-markup.js';
import { summaryMarkup } from './summary-markup.js';
import type { ScreenSummary } from './summary.js';
import type { ScreenWords } from './words.js';

/** What the page of screened adverts or reviews is made of. */
export interface ScreenHtmlParts {
  readonly ruleSet: RuleSet;
  /** The wording of the same version in the language of the page. */
  readonly translation?: Translation;
  /** Rows in the order in which they shall be read, and lines that could not be read. */
  readonly rows: readonly (ScreenRow | BadRow)[];
  /** Counts of all that was read; the page may show fewer rows. */
  readonly summary: ScreenSummary;
  /** The route to help in the country at hand, in the language of the page. */
  readonly referral?: Referral;
  /** Title of the page; that of the set by default. */
  readonly title?: string;
  /** The words of reports in the language of the page. */
  readonly messages: Messages;
  /** The words of the page itself; by default those of the language of `messages`, or English. */
  readonly words?: ScreenWords;
  /** How much of the texts the page shows. It never shows more than the rows hold. */
  readonly redaction: Redaction;
  /** Indicators that were turned on, by id. */
  readonly turnOn?: readonly string[];
  /** The set that customer reviews of the adverts were screened with; without it reviews are shown by their ids. */
  readonly reviewSet?: ReviewSet;
}

/**
 * Screened adverts or reviews as one self-contained HTML page without script, for a trained person to read from disk or on paper: what it means first, then the
 * route to help, what the bands mean, the counts, and each advert with the words that its signs rest on.
 *
 * @param parts - Rule set, rows, counts and words.
 * @returns The page.
 * @throws `IssueError` for a rule set that was not loaded, and for a translation of another set or version.
 * @example
 * ```ts
 * const screen = screener(sexAd);
 * const rows = [screen({ line: 1, text: 'Ny i byen' })];
 * screenHtml({ ruleSet: sexAd, rows, summary: summaryOf(rows), messages: en, redaction: 'spans' }).startsWith('<!doctype html>'); // true
 * ```
 */
export function screenHtml(parts: ScreenHtmlParts): string {
  const rows = parts.rows.filter((row): row is ScreenRow => !('error' in row));
  const bad = parts.rows.filter((row): row is BadRow => 'error' in row);
  const view = pageView({ ...parts, rows });
  const choices = choicesOf(view, rows);
  const keys = choices.map(({ key }) => key);
  const title = parts.title ?? view.wording.title;
  const sections = [
    opening(view, title),
    route(view, parts.referral, parts.summary.children > 0),
    bands(view),
    summaryMarkup(view, parts.summary, { keys: new Set(keys), rows: rows.length, bad }),
    articles(view, rows, choices),
    aboutSigns(view, new Set(rows.flatMap(({ indicators }) => indicators))),
    receipt(view),
  ];
  const body = joined(
    sections.filter((section) => section !== NOTHING),
    markup`\n`,
  );
  return toPage({ language: view.messages.language, title, body, style: pageStyle(keys) });
}

function opening({ messages, words, wording, redaction }: PageView, title: string): Markup {
  const review = [wording.review, words.review].find((status) => status === 'not-reviewed');
  return markup`<h1>${title}</h1>
<p class="first"><strong>${messages.statement}</strong></p>
<p>${words.order}</p>
<p>${words.redaction[redaction]}</p>${
    review === undefined
      ? ''
      : markup`
<p>${messages.translationReview(review)}</p>`
  }`;
}

/** Where help is comes before every number; the whole route can be opened. */
function route({ ruleSet, messages, words }: PageView, referral: Referral | undefined, childFirst: boolean): Markup {
  const shown = { referral: referral ?? null, childFirst, subject: ruleSet.subject };
  const [heading, ...short] = help(shown, messages, { detail: 'short' });
  if (heading === undefined) return NOTHING;
  if (referral === undefined)
    return markup`<section>
${blocksToMarkup([heading, ...short])}
</section>`;
  return markup`<section>
${blocksToMarkup([heading])}
<div lang="${referral.language}">
${blocksToMarkup(short)}
</div>
<details><summary>${words.wholeRoute}</summary>
<div lang="${referral.language}">
${blocksToMarkup(help({ ...shown, childFirst: true }, messages, {}).slice(1))}
</div>
</details>
</section>`;
}

function bands({ ruleSet, wording, messages, words, said }: PageView): Markup {
  const one = ({ id }: { readonly id: string }, place: number): Markup => {
    const { title, meaning, nextStep } = wording.band(id);
    return markup`<section id="band-${place}">
<h3>${said(title)}</h3>
<p>${said(meaning)}</p>
<p><strong>${messages.heading.nextStep}:</strong> ${said(nextStep)}</p>
</section>`;
  };
  const lines = (heading: string, items: readonly string[]): Markup => markup`<p>${heading}:</p>
<ul>${items.map((item) => markup`<li>${said(item)}</li>`)}</ul>`;
  return markup`<section>
<h2>${words.heading.bands}</h2>
<p>${messages.noPercentage} ${messages.oneSign}</p>
${joined(ruleSet.bands.map(one).toReversed(), markup`\n`)}
<details><summary>${words.limits}</summary>
${lines(messages.sheet.notFor, wording.notFor)}
${lines(messages.sheet.limits, wording.limits)}
</details>
</section>`;
}

function articles(view: PageView, rows: readonly ScreenRow[], choices: readonly Choice[]): Markup {
  const { words } = view;
  const parts = [
    ...choices.map((choice) => onlyMarkup(view, choice)),
    ...(rows.length === 0 ? [markup`<p>${words.noneShown}</p>`] : []),
    ...rows.map((row, index) => advertMarkup(view, row, index + 1)),
  ];
  return markup`<section id="rows">
<h2>${words.heading.rows}</h2>
${joined(parts, markup`\n`)}
</section>`;
}

function receipt({ ruleSet, messages }: PageView): Markup {
  return markup`<section>
<h2>${messages.heading.receipt}</h2>
<p>${messages.version(ruleSet.id, ruleSet.version, undefined)} · <code>${readingOf(ruleSet).sha256()}</code></p>
</section>`;
}
