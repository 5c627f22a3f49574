import { ownEntry } from '../json/own-entry.js';
import { visible } from './text.js';

/** Under this key a piece of HTML carries its characters. No data read from JSON can have it, so that no data passes for HTML. */
const CHARACTERS: unique symbol = Symbol('characters of HTML');

/** A piece of HTML in which everything that came from data is escaped. */
export interface Markup {
  readonly [CHARACTERS]: string;
}

/** What may stand in a template: text and numbers are escaped, pieces of HTML are taken as they are. */
export type MarkupPart = string | number | Markup | readonly Markup[];

/**
 * A piece of HTML from a template: whatever is put in is escaped, unless it is itself a piece of HTML. Attributes must be quoted.
 *
 * @param literals - The HTML around what is put in.
 * @param parts - What is put in.
 * @returns The piece.
 * @example
 * ```ts
 * toCharacters(markup`<p title="${'"'}">${'<b>'}</p>`); // '<p title="&quot;">&lt;b&gt;</p>'
 * ```
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return literal(literals.map((text, index) => text + charactersOf(parts[index] ?? '')).join(''));
}

/**
 * Several pieces of HTML as one.
 *
 * @param pieces - The pieces.
 * @param between - What stands between them.
 * @returns The whole.
 * @example
 * ```ts
 * toCharacters(joined([markup`<li>`, markup`</li>`])); // '<li></li>'
 * ```
 */
export function joined(pieces: readonly Markup[], between: Markup = NOTHING): Markup {
  return literal(pieces.map(toCharacters).join(toCharacters(between)));
}

/**
 * Text with line breaks and emoji as they were written. Every other character that a reader cannot see is shown as an escape.
 *
 * @param text - The text.
 * @returns The escaped text.
 * @example
 * ```ts
 * toCharacters(writtenText('one\ntwo\u202E')); // 'one\ntwo\\u{202e}'
 * ```
 */
export function writtenText(text: string): Markup {
  return literal(entities(text.replace(WRITTEN, (stretch, kept?: string) => kept ?? visible(stretch))));
}

/**
 * The characters of a piece of HTML.
 *
 * @param piece - The piece.
 * @returns Its characters.
 * @example
 * ```ts
 * toCharacters(markup`<br>`); // '<br>'
 * ```
 */
export function toCharacters(piece: Markup): string {
  return piece[CHARACTERS];
}

/** No HTML at all. */
export const NOTHING: Markup = { [CHARACTERS]: '' };

function literal(characters: string): Markup {
  return { [CHARACTERS]: characters };
}

function charactersOf(part: MarkupPart): string {
  if (typeof part === 'string') return entities(visible(part));
  if (typeof part === 'number') return String(part);
  // A row that was read back from a file may hold anything in the place of text.
  return (Array.isArray(part) ? (part as readonly Markup[]) : [part as Markup])
    .map((piece) => (Object.hasOwn(Object(piece) as object, CHARACTERS) ? piece[CHARACTERS] : ''))
    .join('');
}

/**
 * Kept as written: line breaks, tabs, the flags of countries inside countries, and emoji that joiners hold together. Anything else that cannot be
 * seen is not. Example: `👩‍🚀` is kept, a joiner between letters is not.
 */
const WRITTEN =
  /(\r\n|[\n\t]|\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{4,6}\u{E007F}|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)+)|[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function entities(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ownEntry(ENTITIES, character) ?? '');
}
