import type { Words } from '../form/form.js';

/**
 * Text for a label, which Form.io shows as markup and translates by the whole text.
 *
 * @param text - Plain text.
 * @returns The text, escaped; no braces are left that a template would run.
 * @example
 * ```ts
 * labelOf('a < {{b}}') // → 'a &lt; &#123;&#123;b&#125;&#125;'
 * ```
 */
export function labelOf(text: string): string {
  return escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/**
 * Text for markup that Form.io reads, writes out again and then runs as a template. An entity for a brace would be a brace by then; a comment behind it stays.
 *
 * @param text - Plain text, with `{slot}` for a number.
 * @param slots - Names of calculations by slot.
 * @returns The markup.
 * @example
 * ```ts
 * markupOf('{least} {{x}}', { least: 'general__least' }) // → '{{ data.general__least }} {<!---->{<!---->x}}'
 * ```
 */
export function markupOf(text: string, slots: Readonly<Record<string, string>> = {}): string {
  return Object.entries(slots).reduce(
    (all, [slot, name]) => all.replaceAll(`{<!---->${slot}}`, () => `{{ data.${name} }}`),
    escaped(text).replaceAll('{', '{<!---->'),
  );
}

/** What Form.io looks up for markup: its text as it is read, without templates and with single spaces. */
function readText(text: string): string {
  return withoutTemplates(text)
    .replaceAll(/\s{2,}/gu, ' ')
    .trim();
}

function withoutTemplates(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    const end = start === -1 ? -1 : text.indexOf('}}', start + 3); // something stands between
    if (end === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + 2;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Texts of one form in its further languages, by language and then by the text that stands in the form. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The translations of a form in the shape that Form.io takes as `options.i18n`.
 *
 * @param languages - The languages of the form, its own first.
 * @param labels - Its labels.
 * @param lines - Its texts in markup that have no slots.
 * @returns Texts by language, its own with nothing to translate; and texts that stand for different ones in another language.
 */
export function translationsOf(
  languages: readonly string[],
  labels: readonly Words[],
  lines: readonly Words[],
): { readonly translations: Translations; readonly ambiguous: readonly string[] } {
  const [base = 'en', ...others] = languages;
  const ambiguous = new Set<string>();
  const inLanguage = (code: string): Readonly<Record<string, string>> => {
    const texts = new Map<string, string>();
    const add = (key: string, text: string): void => {
      if (texts.has(key) && texts.get(key) !== text) ambiguous.add(key);
      else texts.set(key, text);
    };
    for (const words of labels) add(labelOf(words[base] ?? ''), labelOf(words[code] ?? ''));
    for (const words of lines) add(readText(words[base] ?? ''), markupOf(words[code] ?? ''));
    return Object.fromEntries(texts);
  };
  const translations = Object.fromEntries([[base, {}], ...others.map((code) => [code, inLanguage(code)] as const)]);
  return { translations, ambiguous: [...ambiguous] };
}
