import type { Explanation } from '../explain/explain.js';
import { sha256Base64 } from '../json/sha256.js';
import { reportDocument } from './document.js';
import type { Block, Item, ReportOptions } from './document.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { visible } from './text.js';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:1.8rem;border-bottom:1px solid #767676}li{margin:.25rem 0}
@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}@media print{body{margin:0;max-width:none}}`;

/**
 * An explanation as one self-contained HTML page without script. It carries a content-security-policy that lets nothing load, and
 * what comes from the data is escaped.
 *
 * @param explanation - The explanation.
 * @param messages - The words of its language; English by default.
 * @param options - What to show.
 * @returns The page.
 * @example
 * ```ts
 * toHtml(explain(general, assess(general, {}))).startsWith('<!doctype html>'); // true
 * ```
 */
export function toHtml(explanation: Explanation, messages: Messages = en, options: ReportOptions = {}): string {
  return blocksToHtml(reportDocument(explanation, messages, options), explanation.ruleSet.title, messages);
}

/**
 * Any blocks as one self-contained HTML page.
 *
 * @param blocks - The blocks.
 * @param title - Title of the page.
 * @param messages - The words of its language.
 * @returns The page.
 */
export function blocksToHtml(blocks: readonly Block[], title: string, messages: Messages): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escape(messages.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(render).join('\n')}
</main>
</body>
</html>
`;
}

function render(block: Block): string {
  switch (block.type) {
    case 'title':
      return `<h1>${escape(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return block.strong === true ? `<p><strong>${escape(block.text)}</strong></p>` : `<p>${escape(block.text)}</p>`;
    case 'list':
      return renderList(block.items, block.ordered === true ? 'ol' : 'ul');
  }
}

function renderList(items: readonly Item[], tag: 'ol' | 'ul'): string {
  if (items.length === 0) return '';
  const lines = items.map(({ text, items: inner = [] }) => `<li>${escape(text)}${renderList(inner, 'ul')}</li>`);
  return `<${tag}>${lines.join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
