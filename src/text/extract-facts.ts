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
  const kind = options.kind ?? 'advert';
  if (!Object.hasOwn(EXTRACTORS_OF, kind))
    throw new IssueError([{ code: 'wrong-value', path: '/kind', expected: Object.keys(EXTRACTORS_OF).join(' or ') }]);
  const document = readDocument(text, indexFor(kind, options.lexicons), {
    kind,
    ordinary: ORDINARY_WORDS,
    ...(options.country === undefined ? {} : { country: options.country }),
  });
  const facts: Record<string, TextFact> = {};
  const hits: Hit[] = [];
  const cut = document.original.length < text.length;
  for (const extractor of EXTRACTORS_OF[kind]) {
    const found = extractor.extract(document);
    for (const hit of found) hits.push(hit);
    const fact = factOf(extractor, document, found, cut);
    if (fact !== undefined) facts[extractor.fact] = fact;
  }
  return {
    facts,
    hits,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(cut ? { cut: true as const } : {}),
  };
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
