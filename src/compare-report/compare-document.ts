import type {
  BandChange,
  CaseSide,
  CasesComparison,
  Comparison,
  DataChange,
  PatternResult,
  Witness,
} from '../compare/index.js';
import type { Wording } from '../explain/wording.js';
import type { FactValue } from '../generated/types.js';
import type { Block, Item } from '../report/document.js';
import type { Messages } from '../report/messages.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { CompareWords } from './words.js';

/** One of the sets with its wording, as `wordingOf` gives it. */
export interface WordedSet {
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
}

/** Everything that the page shows. */
export interface ComparePage {
  readonly comparison: Comparison;
  /** The worked cases of both sets, each in both. */
  readonly workedCases: CasesComparison;
  /** Cases of one's own in both sets. */
  readonly cases?: CasesComparison;
  readonly a: WordedSet;
  readonly b: WordedSet;
  readonly words: CompareWords;
  readonly messages: Messages;
  /** Whether every change is shown, and not only the first of each sort. */
  readonly full: boolean;
}

/** Kinds of change that the short page shows of each sort, and names in one line. */
const SHOWN = 6;
const NAMED = 12;

/**
 * Lays out a comparison: the effect first, then what changed, then the answers that show it.
 *
 * @param page - The comparison and its words.
 * @returns The parts of the page in order, for `toMarkdown` and its like to show.
 * @example
 * ```ts
 * const [a, b] = [{ ruleSet: old, wording: wordingOf(old) }, { ruleSet: general, wording: wordingOf(general) }];
 * const comparison = compareRuleSets(old, general);
 * compareDocument({ comparison, workedCases: compareCases(old, general, workedCases(old, general)), a, b,
 *   words: compareWords('en'), messages: en, full: false })[0]; // { type: 'title', text: 'general 1.0.0 compared with general 1.1.0' }
 * ```
 */
export function compareDocument(page: ComparePage): readonly Block[] {
  const { comparison, words } = page;
  const { heading } = words;
  const { indicators, score, bands, elements } = comparison.results;
  return [
    { type: 'title', text: words.title(nameOf(comparison.a), nameOf(comparison.b)) },
    ...opening(page),
    { type: 'heading', text: heading.why },
    list(
      comparison.because.map(({ code, about }) => ({ text: [words.reason[code], ...named(page, about)].join(': ') })),
    ),
    { type: 'heading', text: heading.changes(comparison.changes.length) },
    changes(page),
    ...section(heading.bands, page, inOrder(bands), (change) => bandItem(page, change)),
    ...section(heading.score, page, score, (change) => ({
      text: remarks(
        [words.least(signed(change.least)), words.most(signed(change.most))].join('; '),
        words.takenBy[change.takenBy],
        words.why[change.why],
      ),
      items: witnessItems(page, change.witness),
    })),
    ...section(heading.indicators, page, indicators, (change) => ({
      text: remarks(
        `${change.indicator}: ${words.state[change.from]} → ${words.state[change.to]}`,
        words.takenBy[change.takenBy],
        words.why[change.why],
      ),
      items: answerItems(page, change.witness),
    })),
    ...section(heading.elements, page, elements, (change) => ({
      text: remarks(
        `${words.element[change.element]}: ${words.state[change.from]} → ${words.state[change.to]}`,
        words.takenBy[change.takenBy],
        words.why[change.why],
      ),
      items: answerItems(page, change.witness),
    })),
    ...casesSection(page, heading.workedCases, page.workedCases),
    ...casesSection(page, heading.cases, page.cases),
    { type: 'paragraph', text: words.meaning },
  ];
}

function nameOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id} ${version}`;
}

function opening({ comparison, a, b, words }: ComparePage): readonly Block[] {
  const { step, version, otherSubject, turnedOn } = comparison;
  const { declared, versionTooSmall } = version;
  const coverage = coverageText(comparison, words);
  const same = step === 'patch' && comparison.coverage.method === 'exhaustive';
  const promise = versionTooSmall
    ? declared === 'same'
      ? words.version.unchanged(comparison.b.version, step)
      : words.version.tooSmall(comparison.b.version, declared, step)
    : declared === 'same'
      ? words.version.same
      : declared === 'older'
        ? words.version.older
        : declared === 'other-set'
          ? words.version.otherSet
          : words.version.kept(declared);
  const anyOff = [a, b].some(({ ruleSet }) =>
    ruleSet.indicators.some(({ id, offByDefault }) => offByDefault === true && !turnedOn.includes(id)),
  );
  return [
    {
      type: 'paragraph',
      text: same ? words.identical(coverage) : `${words.effect[step]} (${coverage}).`,
      strong: true,
    },
    { type: 'paragraph', text: promise, ...(versionTooSmall && { strong: true }) },
    ...(otherSubject ? [paragraph(words.otherSubject(a.ruleSet.subject, b.ruleSet.subject))] : []),
    ...(turnedOn.length > 0 ? [paragraph(words.turnedOn(turnedOn.join(', ')))] : []),
    ...(anyOff ? [paragraph(words.offByDefault)] : []),
  ];
}

function coverageText({ coverage }: Comparison, words: CompareWords): string {
  const patterns = numberText(coverage.patterns, words);
  const { sampled, chosenNumbers = [] } = coverage;
  if (sampled !== undefined) {
    const parts = sampled.parts.map((part) => words.heading[part].toLowerCase()).join(', ');
    return words.coverage.sampled(parts, numberText(String(sampled.tried), words), patterns, sampled.seed);
  }
  return coverage.method === 'exhaustive'
    ? words.coverage.exhaustive(patterns)
    : words.coverage.chosen(patterns, chosenNumbers.join(', '));
}

/** Digits up to which a number is written out. */
const WRITTEN_OUT = 15;

/** In groups of three; a very large one as a power of ten. */
function numberText(digits: string, { separator, times }: CompareWords): string {
  if (digits.length > WRITTEN_OUT) return `${digits.slice(0, 1)} ${times} 10^${digits.length - 1}`;
  const first = digits.length % 3;
  const rest = Array.from({ length: Math.floor(digits.length / 3) }, (_, at) =>
    digits.slice(first + at * 3, first + at * 3 + 3),
  );
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...rest].join(separator);
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

function list(items: readonly Item[]): Block {
  return { type: 'list', items };
}

function remarks(text: string, ...more: readonly string[]): string {
  const said = more.filter((remark) => remark !== '');
  return said.length === 0 ? text : `${text} (${said.join('; ')})`;
}

function named({ full, words }: ComparePage, ids: readonly string[] | undefined): readonly string[] {
  if (ids === undefined || ids.length === 0) return [];
  const shown = full ? ids : ids.slice(0, NAMED);
  const rest = ids.length - shown.length;
  return [[...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(', ')];
}

function section<T>(
  text: string,
  { full, words }: ComparePage,
  all: readonly T[],
  itemOf: (change: T) => Item,
): readonly Block[] {
  if (all.length === 0) return [];
  const shown = full ? all : all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  return [{ type: 'heading', text }, list([...shown.map(itemOf), ...(rest > 0 ? [{ text: words.more(rest) }] : [])])];
}

/** One line for all changes of a kind. */
function changes(page: ComparePage): Block {
  const { words, comparison } = page;
  if (comparison.changes.length === 0) return paragraph(words.noChanges);
  const lines = new Map<string, string[]>();
  for (const change of comparison.changes) {
    const { part, what, kind } = change;
    const line = [part, ...(what === undefined ? [] : [what]), words.kind[kind]].join(', ');
    lines.set(line, [...(lines.get(line) ?? []), changeText(change)]);
  }
  return list(
    [...lines].map(([line, all]) => {
      const items = all.filter((text) => text !== '');
      return { text: [items.length > 1 ? `${line} (${items.length})` : line, ...named(page, items)].join(': ') };
    }),
  );
}

function changeText({ id, from, to, affects }: DataChange): string {
  const isShort = (value: unknown): boolean => value === undefined || typeof value !== 'object';
  const moved = affects === 'results' && (from !== undefined || to !== undefined) && isShort(from) && isShort(to);
  const text = (value: unknown): string =>
    value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return [...(id === undefined ? [] : [id]), ...(moved ? [`${text(from)} → ${text(to)}`] : [])].join(' ');
}

/** What the same facts show comes first, and of that the next step. */
function inOrder(bands: readonly BandChange[]): readonly BandChange[] {
  const ofs: readonly string[] = ['next-step', 'decided', 'reachable'];
  const rank = ({ of, why, takenBy }: BandChange): number =>
    (why === 'rules' ? 0 : 20) + (takenBy === 'both' ? 0 : 10) + ofs.indexOf(of);
  return [...bands].sort((one, other) => rank(one) - rank(other));
}

function bandItem(page: ComparePage, change: BandChange): Item {
  const { a, b, words } = page;
  const bands = ({ wording }: WordedSet, ids: readonly string[]): string =>
    ids.map((id) => wording.band(id).title).join(words.or);
  return {
    text: remarks(
      `${words.of[change.of]}: ${bands(a, change.from)} → ${bands(b, change.to)}`,
      words.takenBy[change.takenBy],
      words.why[change.why],
    ),
    items: witnessItems(page, change.witness),
  };
}

function witnessItems(page: ComparePage, witness: Witness): readonly Item[] {
  const { comparison, a, b } = page;
  return [
    ...answerItems(page, witness),
    { text: resultText(page, a, nameOf(comparison.a), witness.a) },
    { text: resultText(page, b, nameOf(comparison.b), witness.b) },
  ];
}

function resultText({ words }: ComparePage, { wording }: WordedSet, name: string, result: PatternResult): string {
  const { score, bands, nextStep } = result;
  const points = score.least === score.most ? String(score.least) : `${score.least}–${score.most}`;
  const titles = bands.map((id) => wording.band(id).title).join(words.or);
  return words.result(name, points, titles, wording.band(nextStep).title);
}

/** Answers of no beyond this are told in one line. */
const NOES_SHOWN = 3;

function answerItems(page: ComparePage, { facts, shortest }: Witness): readonly Item[] {
  const { words, full } = page;
  const all = Object.entries(facts);
  const noes = all.filter(([, value]) => value === false).map(([id]) => id);
  const together = full || noes.length <= NOES_SHOWN + 1 ? [] : noes.slice(NOES_SHOWN);
  const items = all
    .filter(([id]) => !together.includes(id))
    .map(([id, value]) => ({ text: `${questionText(page, id)} – ${valueText(page, id, value)}` }));
  return [
    ...(all.length === 0 ? [{ text: words.noAnswers }] : items),
    ...(together.length > 0 ? [{ text: words.answeredNo(together.length, together.join(', ')) }] : []),
    ...(shortest ? [] : [{ text: words.notShortest }]),
  ];
}

function setWith({ a, b }: ComparePage, fact: string): WordedSet {
  return b.ruleSet.facts.some(({ id }) => id === fact) ? b : a;
}

function questionText(page: ComparePage, id: string): string {
  return setWith(page, id).wording.fact(id).question;
}

function valueText(page: ComparePage, id: string, value: FactValue): string {
  const { messages, a, b } = page;
  const { ruleSet, wording } = setWith(page, id);
  // An option that is gone has its words in the first set.
  const label = (option: string): string => {
    const has = ruleSet.facts.find((fact) => fact.id === id)?.options?.some((one) => one.id === option) === true;
    return (has ? wording : (ruleSet === b.ruleSet ? a : b).wording).option(id, option);
  };
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'string') return label(value);
  if (typeof value === 'number') {
    const { unit } = wording.fact(id);
    return unit === undefined ? String(value) : `${value} ${unit}`;
  }
  return value.length === 0 ? messages.nothingChosen : value.map(label).join(', ');
}

function signed([lowest, highest]: readonly [number, number]): string {
  const text = (number: number): string => (number > 0 ? `+${number}` : number < 0 ? `−${-number}` : '0');
  return lowest === highest ? text(lowest) : `${text(lowest)} … ${text(highest)}`;
}

function casesSection(page: ComparePage, text: string, cases: CasesComparison | undefined): readonly Block[] {
  if (cases === undefined) return [];
  const { words } = page;
  const { counts } = cases;
  const different = cases.cases.filter(({ same }) => !same);
  const shown = page.full ? different : different.slice(0, SHOWN);
  const rest = different.length - shown.length;
  return [
    { type: 'heading', text },
    paragraph(words.cases(counts.cases, counts.same, counts.otherBands, counts.refused)),
    ...(different.length === 0
      ? []
      : [
          list([
            ...shown.map((one) => ({
              text: one.id,
              items: [
                { text: sideText(page, page.a, nameOf(cases.a), one.a) },
                { text: sideText(page, page.b, nameOf(cases.b), one.b) },
                ...(one.indicators.length === 0
                  ? []
                  : [
                      {
                        text: named(
                          page,
                          one.indicators.map(
                            ({ id, from, to }) => `${id} ${stateText(words, from)} → ${stateText(words, to)}`,
                          ),
                        ).join(''),
                      },
                    ]),
              ],
            })),
            ...(rest > 0 ? [{ text: words.more(rest) }] : []),
          ]),
        ]),
  ];
}

function stateText(words: CompareWords, state: 'present' | 'absent' | 'unknown' | null): string {
  return state === null ? words.missing : words.state[state];
}

function sideText(page: ComparePage, set: WordedSet, name: string, side: CaseSide): string {
  if ('issues' in side) return page.words.refusedBy(name);
  return resultText(page, set, name, side);
}
