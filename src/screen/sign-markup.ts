import type { EvidenceRecord, Indicator } from '../generated/types.js';
import { ownEntry } from '../json/own-entry.js';
import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { PageView } from './page-view.js';

/**
 * What a sign gives, and with which others it is counted.
 *
 * @param view - The page.
 * @param indicator - The indicator.
 * @returns A few words.
 * @example
 * ```ts
 * pointsLine(view, lowPrice); // '+1; counts together with: What is offered, and at what price'
 * ```
 */
export function pointsLine(view: PageView, indicator: Indicator): string {
  const points = pointsOf(view, indicator);
  return [view.messages.points(points, points), ...togetherWith(view, indicator)].join('; ');
}

function pointsOf({ ruleSet }: PageView, { weight }: Indicator): number {
  return ruleSet.scoring.method === 'sum' ? weight.points : Math.sign(weight.points);
}

/** Scoring by "any" has one group of everything, which has no title. */
function togetherWith({ ruleSet, wording, messages }: PageView, { group }: Indicator): readonly string[] {
  return group === undefined || ruleSet.scoring.method === 'any' ? [] : [messages.group(wording.group(group))];
}

/**
 * The evidence of a sign in short: what kind there is and whose it is, each once.
 *
 * @param view - The page.
 * @param indicator - The indicator.
 * @returns A list.
 * @example
 * ```ts
 * toCharacters(evidenceInShort(view, lowPrice)); // '<ul><li>From practice: Center mod Menneskehandel (CMM) …, 2024</li></ul>'
 * ```
 */
export function evidenceInShort(view: PageView, indicator: Indicator): Markup {
  if (indicator.evidence.length === 0) return markup`<p>${view.words.noEvidence}</p>`;
  const lines = new Set(
    indicator.evidence.map((record) => `${view.messages.sheet.direction[record.direction]}: ${whoseOf(view, record)}`),
  );
  return markup`<ul>${[...lines].map((line) => markup`<li>${line}</li>`)}</ul>`;
}

/**
 * All that the set says of the signs that some rows show: their weight with its reason, the evidence with its sources, and what else they may be.
 *
 * @param view - The page.
 * @param shown - Indicators that the rows show.
 * @returns The section; nothing where no sign is shown.
 * @example
 * ```ts
 * aboutSigns(view, new Set(['low-price']));
 * ```
 */
export function aboutSigns(view: PageView, shown: ReadonlySet<string>): Markup {
  const signs = view.ruleSet.indicators.filter(({ id }) => shown.has(id));
  if (signs.length === 0) return NOTHING;
  return markup`<section>
<h2>${view.words.heading.signs}</h2>
${joined(
  signs.map((indicator) => aboutSign(view, indicator)),
  markup`\n`,
)}
</section>`;
}

function aboutSign(view: PageView, indicator: Indicator): Markup {
  const { messages, words, wording, said } = view;
  const { id, weight, evidence, sensitive } = indicator;
  const { statement, rationale, falsePositives } = wording.indicator(id);
  const statements = wording.indicator(id).evidence;
  const weighed = messages.sheet.weight(pointsOf(view, indicator), messages.basis[weight.basis]);
  return markup`<section id="sign-${view.signAt(id) ?? ''}">
<h3>${said(statement)}</h3>
<p>${[weighed, ...togetherWith(view, indicator)].join('; ')}. ${said(rationale)}</p>
${sensitive === 'no' ? '' : markup`<p>${sentence(messages.sheet.sensitive[sensitive])}</p>`}
${
  evidence.length === 0
    ? markup`<p>${words.noEvidence}</p>`
    : markup`<ul>${evidence.map((record, index) => evidenceItem(view, record, statements[index] ?? record.statement))}</ul>`
}
<ul>${falsePositives.map((other) => markup`<li>${messages.mayAlsoBe}: ${said(other)}</li>`)}</ul>
</section>`;
}

function evidenceItem(view: PageView, record: EvidenceRecord, statement: string): Markup {
  const { messages, ruleSet, said } = view;
  const source = ownEntry(ruleSet.sources, record.source);
  const size = record.n === undefined ? '' : ` (n = ${record.n})`;
  return markup`<li>${messages.sheet.direction[record.direction]}: ${said(statement)}${size} <cite lang="${source?.language ?? ''}">${source?.title ?? record.source}</cite>, ${whoseOf(view, record)}</li>`;
}

/** Publisher and year; titles of works stand in full in one place only. */
function whoseOf({ ruleSet }: PageView, { source: key }: EvidenceRecord): string {
  const source = ownEntry(ruleSet.sources, key);
  return source === undefined ? key : [source.publisher, source.year].filter((part) => part !== null).join(', ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
