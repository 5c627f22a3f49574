// What the generated pages are made of.

/** A page from its parts; empty ones are left out. */
export function page(parts) {
  const note = '<!-- Made from rules/ by `npm run generate`. Do not edit. -->';
  return `${[note, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** With `ready` the items are Markdown already. */
export function list(items, ready = false) {
  return items.map((item) => `- ${ready ? item : text(item)}`).join('\n');
}

/** With `ready` the cells are Markdown already. */
export function table(head, rows, ready = false) {
  const cell = (value, column) => (ready || column === 0 ? value : text(value)).replaceAll('|', '\\|');
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** Text as text: what would mean something in Markdown is escaped. */
export function text(value) {
  return value.replace(/[\\`*_[\]<>#~]/gu, '\\$&');
}

const LANGUAGE = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language by its code. */
export function languageName(code) {
  return LANGUAGE.of(code) ?? code;
}

/** What stands behind the review status of a translation. */
export const REVIEW = {
  'not-reviewed': 'not reviewed by a native speaker',
  'reviewed-by-native-speaker': 'reviewed by a native speaker',
  'reviewed-by-native-professional': 'reviewed by a native professional',
};
