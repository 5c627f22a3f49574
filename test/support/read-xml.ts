/** An element of XML as a test reads it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;

/** Reads the XML that exporters write: elements, attributes in double quotes, text. */
export function readXml(xml: string): XmlElement {
  const top: (XmlElement | string)[] = [];
  const open = [top];
  let read = 0;
  for (const [token, closing, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    read += token.length;
    if (text !== undefined) open.at(-1)?.push(decoded(text));
    else if (closing === '/') open.pop();
    else if (name !== '') {
      const content: (XmlElement | string)[] = [];
      open.at(-1)?.push({ name, attributes: attributesIn(attributes), content });
      if (empty === '') open.push(content);
    }
  }
  const root = top.find((one) => typeof one !== 'string');
  if (read !== xml.length || open.length !== 1 || root === undefined)
    throw new Error('this is no XML that can be read here');
  return root;
}

/** Every element of a name, at any depth, in order. */
export function all({ content }: XmlElement, name: string): readonly XmlElement[] {
  return content.flatMap((one) =>
    typeof one === 'string' ? [] : [...(one.name === name ? [one] : []), ...all(one, name)],
  );
}

/** Elements that stand directly in another. */
export function children({ content }: XmlElement, name?: string): readonly XmlElement[] {
  return content.filter((one) => typeof one !== 'string').filter((one) => name === undefined || one.name === name);
}

/** The text of an element and of those in it. */
export function textOf({ content }: XmlElement): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/\s([\w:.-]+)="([^"]*)"/gu);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, decoded(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}
