import { checkOptions, needIterable, needObject } from '../given.js';
import { IssueError } from '../issue.js';
import { checkText } from './check-text.js';
import { readDocument } from './document.js';
import { EXTRACTORS } from './extractors/index.js';
import { indexLexicons, type LexiconIndex } from './lexicon-index.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { SCOPE } from '../generated/lexicons/scope.js';
import type {
  Document,
  DocumentKind,
  Extractor,
  ExtractOptions,
  Hit,
  Lexicon,
  Span,
  TextFact,
  TextFacts,
} from './types.js';

/**
 * Reads an advert or a review: which facts its words show, and the words themselves.
 *
 * A fact is true with the spans that show it; false where the text was read whole and the sign is about its wording; left out where the text cannot
 * show it either way. What was seen and turned down (`no …`), quoted or only mentioned stands among the hits.
 *
 * @param text - The text as it was published.
 * @param options - What is known about it; see `ExtractOptions`.
 * @returns Facts by fact id, all hits, and `cut` where the text was too long to be read whole.
 * @throws `IssueError` for what is no text, for options that are no object, and for a kind that there is none of.
 * @example
 * ```ts
 * extractFacts('Ny i byen!').facts['new-in-town'] // → { value: true, spans: [{ start: 0, end: 9 }] }
 * ```
 */
export function extractFacts(text: string, options: ExtractOptions = {}): TextFacts {
  checkText(text, options);
  const { country, language } = options;
  const given = { text, ...(country !== undefined && { country }), ...(language !== undefined && { language }) };
  return readLot([given], readerOf(options))[0] as TextFacts; // one for each
}

/**
 * Reads many adverts or reviews, each as {@link extractFacts} does, in about a tenth less time: a few texts at once are read for one sign after the other.
 *
 * @param texts - The texts, each with what is known about it; a list, or whatever gives one after the other.
 * @param options - What holds for all of them.
 * @returns What each text shows, in the order of the texts, as they are asked for. No more than a few texts are held at a time.
 * @throws `IssueError` for what is no list, options that are no object, and, when its place is come to, for what is no text.
 * @example
 * ```ts
 * [...extractFactsOfEach([{ text: 'Ny i byen!' }, { text: 'Kun tirsdag' }])].map(({ facts }) => facts['new-in-town']?.value) // → [true, false]
 * ```
 */
export function extractFactsOfEach(
  texts: Iterable<GivenText>,
  options: Pick<ExtractOptions, 'kind' | 'lexicons'> = {},
): Generator<TextFacts, void> {
  needIterable(texts);
  checkOptions(options);
  return readInLots(texts, readerOf(options));
}

/** A text, and what is known about it. */
export interface GivenText extends Pick<ExtractOptions, 'country' | 'language'> {
  /** The text as it was published. */
  readonly text: string;
}

/** What reads one kind of text. */
interface Reader {
  readonly kind: DocumentKind;
  readonly index: LexiconIndex;
}

function readerOf({ kind = 'advert', lexicons }: Pick<ExtractOptions, 'kind' | 'lexicons'>): Reader {
  if (!Object.hasOwn(EXTRACTORS_OF, kind))
    throw new IssueError([{ code: 'wrong-value', path: '/kind', expected: Object.keys(EXTRACTORS_OF).join(' or ') }]);
  return { kind, index: indexFor(kind, lexicons) };
}

/** As many texts as stay, once they are read, in the memory nearest to the processor. More would be slower again. */
const MOST_IN_A_LOT = 16;
const LONGEST_LOT = 16_384;

function* readInLots(texts: Iterable<GivenText>, reader: Reader): Generator<TextFacts, void> {
  let lot: GivenText[] = [];
  let length = 0;
  let count = 0;
  for (const given of texts) {
    needObject(given, 'an object with a text', `/${count}`);
    checkText(given.text, {}, `/${count}/text`);
    count += 1;
    length += given.text.length;
    if (lot.length === MOST_IN_A_LOT || length > LONGEST_LOT) {
      yield* readLot(lot, reader);
      lot = [];
      length = given.text.length;
    }
    lot.push(given);
  }
  yield* readLot(lot, reader);
}

/** The code of an extractor and what it looks things up in stay near the processor while it goes through all texts of a lot. */
function readLot(lot: readonly GivenText[], { kind, index }: Reader): readonly TextFacts[] {
  const readings = lot.map((given) => readingOf(given, kind, index));
  for (const extractor of EXTRACTORS_OF[kind]) for (const reading of readings) look(extractor, reading);
  return readings.map(({ facts, hits, language, cut }) => ({
    facts,
    hits,
    ...(language === undefined ? {} : { language }),
    ...(cut ? { cut: true as const } : {}),
  }));
}

/** A text while it is read. */
interface Reading {
  readonly document: Document;
  readonly language: string | undefined;
  readonly cut: boolean;
  readonly facts: Record<string, TextFact>;
  readonly hits: Hit[];
}

function readingOf({ text, country, language }: GivenText, kind: DocumentKind, index: LexiconIndex): Reading {
  const document = readDocument(text, index, {
    kind,
    ordinary: ORDINARY_WORDS,
    ...(country === undefined ? {} : { country }),
  });
  return { document, language, cut: document.original.length < text.length, facts: {}, hits: [] };
}

function look(extractor: Extractor, { document, cut, facts, hits }: Reading): void {
  const found = extractor.extract(document);
  for (const hit of found) hits.push(hit);
  const fact = factOf(extractor, document, found, cut);
  if (fact !== undefined) facts[extractor.fact] = fact;
}

const EXTRACTORS_OF: Readonly<Record<DocumentKind, readonly Extractor[]>> = {
  advert: EXTRACTORS.filter(({ kind }) => kind === 'advert'),
  review: EXTRACTORS.filter(({ kind }) => kind === 'review'),
};

/** What is known of a fact from its hits. A text that was cut off cannot show that a sign is absent. */
function factOf(
  { whenNoneOffered }: Extractor,
  document: Document,
  found: readonly Hit[],
  cut: boolean,
): TextFact | undefined {
  const spans: Span[] = [];
  for (const hit of found) if (hit.state === 'offered') spans.push(hit.span);
  if (spans.length > 0) return { value: true, spans: distinctSpans(spans) };
  const known = typeof whenNoneOffered === 'function' ? whenNoneOffered(document) : whenNoneOffered;
  const read = known === 'no' || (known === 'no-if-any-hit' && found.length > 0);
  return read && !cut ? { value: false, spans: [] } : undefined;
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter(
    (span, at) => at === 0 || span.start !== sorted[at - 1]?.start || span.end !== sorted[at - 1]?.end,
  );
}

/** Preparing the lexicons costs some milliseconds, so it is done once for each kind and each list of the caller's. */
const prepared = new Map<DocumentKind, LexiconIndex>();
const preparedFor = new WeakMap<readonly Lexicon[], Map<DocumentKind, LexiconIndex>>();

function indexFor(kind: DocumentKind, lexicons: readonly Lexicon[] | undefined): LexiconIndex {
  const known =
    lexicons === undefined ? prepared : (preparedFor.get(lexicons) ?? new Map<DocumentKind, LexiconIndex>());
  if (lexicons !== undefined) preparedFor.set(lexicons, known);
  const index = known.get(kind) ?? indexLexicons([...lexiconsOf(kind), ...(lexicons ?? [])]);
  known.set(kind, index);
  return index;
}

/** The lexicons that a kind of document is looked up in. */
export function lexiconsOf(kind: DocumentKind): readonly Lexicon[] {
  return [SCOPE, ...EXTRACTORS_OF[kind].flatMap((extractor) => extractor.lexicons)];
}
