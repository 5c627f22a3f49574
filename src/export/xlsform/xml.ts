/**
 * A text as the content of an XML element or of an attribute in double quotes. Line breaks other than a line feed are kept, which a reader would otherwise change.
 *
 * @param text - Text without signs that XML cannot hold.
 * @returns The same, escaped.
 * @example
 * ```ts
 * escapeXml('a < b') // → 'a &lt; b'
 * ```
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/**
 * An XML element.
 *
 * @param name - Its name.
 * @param attributes - Attributes in order; those without a value are left out.
 * @param content - What stands in it, as XML.
 * @returns The element.
 * @example
 * ```ts
 * element('value', {}, escapeXml('a & b')) // → '<value>a &amp; b</value>'
 * ```
 */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content = ''): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`],
  );
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}
