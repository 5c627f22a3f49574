import { joined, markup, NOTHING, writtenText } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { running } from '../report/document.js';
import type { AlignedTexts } from './aligned-texts.js';
import type { LinkView } from './link-view.js';

/** Texts laid over one another, with the names of their adverts. */
export interface LaidOver {
  readonly aligned: AlignedTexts;
  /** Names and texts in the order of `aligned.texts`. */
  readonly texts: readonly { readonly name: Markup; readonly text: string }[];
}

/**
 * The wording that some adverts share, once, with what each of them has in its gaps.
 *
 * @param view - The report.
 * @param laid - The texts.
 * @returns The wording, and the gaps where texts may be shown in full.
 * @example
 * ```ts
 * wordingMarkup(view, laid); // <blockquote …>Ny i byen <span class="gap">[1]</span></blockquote><dl>…</dl>
 * ```
 */
export function wordingMarkup({ words, redaction }: LinkView, { aligned, texts }: LaidOver): Markup {
  const pieces = aligned.wording.map((part) =>
    typeof part === 'number' ? markup`<span class="gap">[${part}]</span>` : writtenText(part),
  );
  const gaps = redaction === 'none' ? gapLines({ aligned, texts }) : [];
  const listed = markup`<dl>${joined(
    gaps.map(({ gap, values }) => markup`<dt>${words.gap(gap)}</dt><dd>${joined(values, markup` · `)}</dd>`),
    markup`\n`,
  )}</dl>`;
  const shown =
    gaps.length > MOST_OPEN
      ? markup`<details><summary>${words.gaps(gaps.length)}</summary>${listed}</details>`
      : listed;
  return markup`<p>${aligned.gaps === 0 ? words.noGaps : words.gapsHow}</p>
<blockquote lang="" dir="auto">${joined(pieces, markup` `)}</blockquote>${gaps.length === 0 ? NOTHING : markup`\n${shown}`}`;
}

/** More gaps than these are shown only to those who ask. */
const MOST_OPEN = 12;

/** What stands in each gap: each wording once, with the adverts that have it. */
function gapLines({
  aligned,
  texts,
}: LaidOver): readonly { readonly gap: number; readonly values: readonly Markup[] }[] {
  const lines = new Map<number, Map<string, Markup[]>>();
  for (const [index, { own }] of aligned.texts.entries()) {
    const said = new Map<number, string>();
    for (const { gap, start, end } of own) {
      const before = said.get(gap);
      const stretch = running(texts[index]?.text.slice(start, end) ?? '');
      said.set(gap, before === undefined ? stretch : `${before} … ${stretch}`);
    }
    for (const [gap, stretch] of said) {
      const values = lines.get(gap) ?? new Map<string, Markup[]>();
      lines.set(gap, values);
      values.set(stretch, [...(values.get(stretch) ?? []), texts[index]?.name ?? NOTHING]);
    }
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([gap, values]) => ({
      gap,
      values: [...values].map(
        ([stretch, names]) => markup`<q lang="">${writtenText(stretch)}</q> ${joined(names, markup`, `)}`,
      ),
    }));
}
