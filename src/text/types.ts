/** A stretch of the original text: UTF-16 offsets, `end` is the first unit that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What kind of document is read. An extractor answers for one kind only. */
export type DocumentKind = 'advert' | 'review';

/** How the text stands to what it names: held out, turned down, said by somebody else or in jest, or only mentioned. */
export type HitState = 'offered' | 'refused' | 'quoted' | 'neutral';

/**
 * The text after folding (lower case, compatibility forms, diacritics, look-alike and invisible characters), with the place in the original
 * that each unit came from. Line breaks are kept as `\n`; any other white space is one space per character.
 */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`: where its original character starts. */
  readonly starts: Int32Array;
  /** For each unit of `text`: where its original character ends. */
  readonly ends: Int32Array;
  /** For each unit of `text`: bits of `FOLD_FLAGS` that say how it was disguised; 0 where it was written plainly. */
  readonly flags: Uint8Array;
}

/** What a token is made of. `mark` is one sign of punctuation or a symbol. Letters and digits part: `30min` is a number and a word. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mark' | 'break';

/** One word, number, emoji or mark, in the order of the text. White space is no token; a line break is (`break`). */
export interface Token {
  readonly kind: TokenKind;
  /** Folded form: what `fold` makes of the original. An emoji without its variation selectors and skin tones. */
  readonly text: string;
  /** Place in the original. */
  readonly span: Span;
  /** Offsets into `folded.text`. */
  readonly start: number;
  readonly end: number;
  /** Whether white space or a line break stands before it. */
  readonly spaced: boolean;
  /** Index of its clause. */
  readonly clause: number;
}

/**
 * Words that negation reaches across. Commas, sentence marks, line breaks, dashes between spaces, bullets and most emoji end a clause;
 * `sentence` counts the sentences, so that two clauses of one sentence have the same number.
 */
export interface Clause {
  readonly first: number;
  /** Index of the last token that belongs to it, the closing mark included. */
  readonly last: number;
  readonly sentence: number;
  /** The mark that closes it (`,`, `.`, `?`, `!`, `\n` …), or the empty string at the end of the text. */
  readonly closedBy: string;
}

/** A text that was folded, cut into tokens and clauses, and looked up in all lexicons. Made by `readDocument`. */
export interface Document {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly kind: DocumentKind;
  /** ISO 3166 code of the country in which the advert is placed, where the caller knows it. */
  readonly country?: string;
  /** What each lexicon found, by lexicon id; read it with `matchLexicon`. */
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  /** What was worked out about it once and may be asked for again; see `oncePerDocument`. A weak map beside it would keep every text alive for long. */
  readonly remembered: Map<unknown, { readonly value: unknown }>;
}

/** A term of a lexicon that was found. */
export interface Match {
  readonly lexicon: string;
  /** The term as the lexicon writes it. */
  readonly term: string;
  /** The term's `tag`, where it has one: what the extractor needs to tell terms apart (`adjective`, `DK`, `app` …). */
  readonly tag?: string | undefined;
  readonly language: string;
  readonly span: Span;
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Offsets into `folded.text`: where words are not spaced, one token holds several matches. */
  readonly start: number;
  readonly end: number;
  /** Letters that differ from the term: 0 for an exact match. */
  readonly edits: number;
  readonly state: HitState;
}

/** A sign that an extractor saw, or saw turned down. Only `offered` makes a fact true. */
export interface Hit {
  /** Fact id of the rule sets, such as `new-in-town`. */
  readonly fact: string;
  readonly span: Span;
  readonly term?: string;
  readonly lexicon?: string;
  readonly state: HitState;
}

/** What is known of a fact of which nothing was offered; see `Extractor`. */
export type WhenNoneOffered = 'no' | 'unknown' | 'no-if-any-hit';

/**
 * Reads one fact from a document. One file per fact under `src/text/extractors/`, registered in its `index.ts`.
 *
 * `whenNoneOffered` says what is known if no hit is `offered`: `no` where the text was read whole and the sign is about its wording, `unknown`
 * where a text cannot show the contrary, `no-if-any-hit` where it can only if something was read (a price that is not low). It is a function where
 * that depends on what the caller told about the text.
 */
export interface Extractor {
  readonly fact: string;
  readonly kind: DocumentKind;
  readonly whenNoneOffered: WhenNoneOffered | ((document: Document) => WhenNoneOffered);
  /** The lexicons it looks into, so that the engine can look for all of them in one pass. */
  readonly lexicons: readonly Lexicon[];
  readonly extract: (document: Document) => readonly Hit[];
}

/** A term list as data: `rules/lexicons/<id>.json`, see `schemas/lexicon.schema.json`. */
export interface Lexicon {
  readonly format: string;
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly source: string;
  readonly title?: string | undefined;
  readonly terms: readonly LexiconTerm[];
}

/**
 * One term, written plainly. Folding is the engine's work: `ärlig`, `ÄRLIG` and `a.r.l.i.g` are one term. A file has examples with every term, and
 * the tests run them; the engine reads without them.
 */
export interface LexiconTerm {
  readonly text: string;
  /** ISO 639-3, or `mul` for what is the same in several languages (emoji, `24/7`). */
  readonly language: string;
  /** `false`: never with a letter wrong. Words under five letters never are. */
  readonly fuzzy?: boolean | undefined;
  /**
   * `word` (default): whole words. `prefix`: the last word may go on (`diskret` finds `diskrete`). `suffix`: the first word may have begun
   * earlier (`pige` finds `thaipige`). `part`: anywhere inside a word. Thai is written without spaces and is always `part`.
   */
  readonly whole?: string | undefined;
  readonly tag?: string | undefined;
  /** Texts in which it must be found (each with state `offered` unless the extractor decides otherwise). */
  readonly mustMatch?: readonly string[] | undefined;
  /** Texts in which it must not be found, or not as offered. */
  readonly mustNotMatch?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** A number that the text writes in digits (full-width, keycap and Thai ones included), with thousands separators read. */
export interface NumberMatch {
  readonly value: number;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** Digits as written, folded, separators left out: `00450000`. */
  readonly digits: string;
}

/** What the text says of one fact. */
export interface TextFact {
  readonly value: boolean;
  /** The words that show it; empty where the value is false. */
  readonly spans: readonly Span[];
}

/** What `extractFacts` gives: facts with the words that show them, and everything that was seen on the way. */
export interface TextFacts {
  readonly facts: Readonly<Record<string, TextFact>>;
  readonly hits: readonly Hit[];
  readonly language?: string;
  /** Set if the text was longer than 100,000 code points and the rest was not read. */
  readonly cut?: true;
}

/** What may be told about a text. */
export interface ExtractOptions {
  /** Default `advert`. */
  readonly kind?: DocumentKind;
  /** ISO 3166 code: needed for origin and price. */
  readonly country?: string;
  /** ISO 639-3 code, if known. It is passed on and never switches a lexicon off. */
  readonly language?: string;
  /** Lexicons to use instead of the shipped ones with the same id, or besides them. */
  readonly lexicons?: readonly Lexicon[];
}
