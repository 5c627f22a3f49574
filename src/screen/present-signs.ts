import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { PageView } from './page-view.js';
import { underlineOf } from './quote-markup.js';
import type { ScreenRow } from './row.js';
import { evidenceInShort, pointsLine } from './sign-markup.js';

/**
 * The signs that a row shows, numbered as the marks in its text are: what each gives, what else it may be, and what evidence there is.
 *
 * @param view - The page.
 * @param row - The row.
 * @returns The list; nothing where no sign is present.
 * @example
 * ```ts
 * presentSigns(view, row); // <ol><li>…</li></ol>
 * ```
 */
export function presentSigns(view: PageView, row: ScreenRow): Markup {
  if (row.indicators.length === 0) return NOTHING;
  return markup`<ol>
${joined(
  row.indicators.map((id, index) => sign(view, row, id, index)),
  markup`\n`,
)}
</ol>`;
}

function sign(view: PageView, row: ScreenRow, id: string, index: number): Markup {
  const { messages, words, wording, said } = view;
  const indicator = view.indicator(id);
  const place = view.signAt(id);
  const { statement, falsePositives } = wording.indicator(id);
  const name = markup`<span class="${underlineOf(index)}">${said(statement)}</span>`;
  if (indicator === undefined) return markup`<li>${name}</li>`;
  const remarks = [pointsLine(view, indicator), ...wordless(view, row, id)].join('; ');
  const [other, ...others] = falsePositives;
  const plain = other === undefined ? NOTHING : markup`${messages.mayAlsoBe}: ${said(other)} `;
  return markup`<li>${name} <span class="about">(${remarks})</span>
<details><summary>${plain}<span class="about">${words.evidence}</span></summary>
${others.length === 0 ? '' : markup`<ul>${others.map((text) => markup`<li>${messages.mayAlsoBe}: ${said(text)}</li>`)}</ul>`}
${evidenceInShort(view, indicator)}
${place === undefined ? '' : markup`<p><a href="#sign-${place}">${words.moreOnSign}</a></p>`}
</details></li>`;
}

/** Why no words are marked for a sign, and whether a person coded it or it was seen across adverts. */
function wordless({ facts, words, redaction }: PageView, row: ScreenRow, id: string): readonly string[] {
  const shown = new Map(Object.entries(row.facts));
  const read = facts.of(id).flatMap((fact) => {
    const found = shown.get(fact);
    return found === undefined ? [] : [{ fact, ...found }];
  });
  const byPerson = [
    ...(read.some(({ by }) => by === 'person') ? [words.byPerson] : []),
    ...(read.some(({ by }) => by === 'links') ? [words.byLinks] : []),
  ];
  const worded = read.filter(({ spans, value }) => spans.length > 0 && value !== false);
  if (redaction === 'full') return byPerson;
  if (worded.length === 0) return byPerson.length > 0 ? byPerson : [words.noWords];
  const hidden = redaction === 'spans' || row.text === undefined;
  return hidden && worded.every(({ fact }) => facts.isContact(fact)) ? [...byPerson, words.contactLeftOut] : byPerson;
}
