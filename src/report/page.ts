import { sha256Base64 } from '../json/sha256.js';
import type { Block, Item } from './document.js';
import { joined, markup, NOTHING, toCharacters } from './markup.js';
import type { Markup } from './markup.js';

/** The look that all pages share. */
export const PAGE_STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:1.8rem;border-bottom:1px solid #767676}li{margin:.25rem 0}
@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}@media print{body{margin:0;max-width:none}}`;

/** What a page is made of. */
export interface PageParts {
  /** ISO 639 code of the language that it is written in. */
  readonly language: string;
  readonly title: string;
  readonly body: Markup;
  /** {@link PAGE_STYLE} by default. It never holds anything from data. */
  readonly style?: string;
}

/**
 * One self-contained HTML page without script. Its content-security-policy lets nothing load but its own style, by hash.
 *
 * @param parts - Language, title, content and look.
 * @returns The page.
 * @example
 * ```ts
 * toPage({ language: 'en', title: 'Signs', body: markup`<h1>Signs</h1>` }).startsWith('<!doctype html>'); // true
 * ```
 */
export function toPage({ language, title, body, style = PAGE_STYLE }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'; form-action 'none'`;
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>`;
  return `<!doctype html>
${toCharacters(markup`<html lang="${language}">`)}
<head>
${toCharacters(head)}
<style>${style}</style>
</head>
<body>
<main>
${toCharacters(body)}
</main>
</body>
</html>
`;
}

/**
 * Blocks of a report as HTML.
 *
 * @param blocks - The blocks.
 * @returns The HTML.
 * @example
 * ```ts
 * toCharacters(blocksToMarkup([{ type: 'heading', text: 'Signs' }])); // '<h2>Signs</h2>'
 * ```
 */
export function blocksToMarkup(blocks: readonly Block[]): Markup {
  return joined(blocks.map(render), markup`\n`);
}

function render(block: Block): Markup {
  switch (block.type) {
    case 'title':
      return markup`<h1>${block.text}</h1>`;
    case 'heading':
      return markup`<h2>${block.text}</h2>`;
    case 'paragraph':
      return block.strong === true ? markup`<p><strong>${block.text}</strong></p>` : markup`<p>${block.text}</p>`;
    case 'list':
      return renderList(block.items, block.ordered === true);
  }
}

function renderList(items: readonly Item[], ordered: boolean): Markup {
  if (items.length === 0) return NOTHING;
  const lines = items.map(({ text, items: inner = [] }) => markup`<li>${text}${renderList(inner, false)}</li>`);
  return ordered ? markup`<ol>${lines}</ol>` : markup`<ul>${lines}</ul>`;
}
