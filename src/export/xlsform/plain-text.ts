/** What may not stand in XML, with the rest of the control characters but tab and line ends. */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** What would refer to a question, begin a tag, make a link, or be read as another sign. */
const REFERENCE = /\$(?=\{)/gu;
const TAG = /<(?=[\p{L}/!?])/gu;
const ENTITY = /&(?=#?\w{1,31};)/gu;
const LINK = /\](?=\()/gu;

/** Marks that labels read as formatting. */
const MARK = /[\\*_#]/gu;

/**
 * A wording as a label that shows exactly these words and does nothing: labels of ODK read `${…}` as a value, and some marks as formatting.
 *
 * Marks get a backslash, which every application takes away again. What has no such sign is broken by one space.
 *
 * @param text - The wording.
 * @returns The label.
 * @example
 * ```ts
 * plainText('a*b ${x}') // → 'a\\*b $ {x}'
 * ```
 */
export function plainText(text: string): string {
  return broken(text).replace(MARK, (mark) => `\\${mark}`);
}

/**
 * Whether a wording cannot stand in a label as it is.
 *
 * @param text - The wording.
 * @returns `true` where a space is put in or a sign is left out.
 * @example
 * ```ts
 * isChanged('${x}') // → true
 * ```
 */
export function isChanged(text: string): boolean {
  return broken(text) !== text;
}

function broken(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replace(REFERENCE, '$$ ')
    .replace(TAG, '< ')
    .replace(LINK, '] ')
    .replace(ENTITY, '& ');
}
