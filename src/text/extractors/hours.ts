import { ALWAYS_OPEN_CONTEXT } from '../../generated/lexicons/always-open-context.js';
import { ALWAYS_OPEN } from '../../generated/lexicons/always-open.js';
import { contextWords } from '../context-words.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match, Token } from '../types.js';

const FACT = 'open-at-all-hours';
/** Tokens on either side that are looked at. */
const BESIDE = 6;

/** The words beside a match, in its sentence, nearest first. */
interface Company {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The words of both that stand in its own clause. */
  readonly clause: readonly string[];
}

/**
 * Open at all hours: 24/7, day and night, always open, never asleep. Stated hours, notice in hours, a date such as 24/7, and pages, doors or car
 * parks that are open round the clock do not count.
 *
 * @example extractFacts('Åbent døgnet rundt').facts['open-at-all-hours']?.value // → true
 */
export const hours: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ALWAYS_OPEN],
  extract: (document) => [
    ...matchLexicon(document, ALWAYS_OPEN.id).map((match) => toHit(FACT, match, stateOf(document, match))),
    ...alwaysAtTheEnd(document),
  ],
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  const company = companyOf(document, match);
  if (isOfSomethingElse(company)) return 'neutral';
  return isAllHours(document, match, company) ? 'offered' : 'neutral';
}

function isAllHours(document: Document, match: Match, company: Company): boolean {
  switch (match.tag) {
    case 'day':
      return !isNotice(company) && !isEndOfRange(document, match) && !isPriced(document, match);
    case 'clock':
      return !isDate(document, match) && !isNotice(company);
    case 'anytime':
      return !company.clause.some((word) => has('cancel', word) || has('stated', word) || isDigit(word));
    case 'night':
      return company.clause.some((word) => has('open', word) || has('always', word)) && !isPriced(document, match);
    case 'nonstop':
      return (
        !has('massage', company.after[0] ?? '') &&
        !company.before.slice(0, 2).some((word) => has('stated', word) || word === 'min')
      );
    default:
      return !has('towards', company.after[0] ?? '') && !company.before.slice(0, 2).some((word) => has('figure', word));
  }
}

/** The booking page, the car park, the reception. */
function isOfSomethingElse({ before, after, clause }: Company): boolean {
  if (before.slice(0, 5).some((word) => has('subject', word)) || has('subject', after[0] ?? '')) return true;
  return clause.includes('online') && clause.some((word) => word === 'booking' || word === 'book' || word === 'bestil');
}

/** `24 hours notice`, `cancel 24 hours before`; not where it says open in so many words just before. */
function isNotice({ before, after }: Company): boolean {
  if (has('open', before[0] ?? '')) return false;
  return [...after.slice(0, 3), ...before.slice(0, 4)].some((word) => has('notice', word));
}

/** `10-24 h`, `kl. 8 til 24 t`: the end of stated hours, unless they begin at nought. */
function isEndOfRange({ tokens }: Document, match: Match): boolean {
  const joint = tokens[match.first - 1];
  const from = tokens[match.first - 2];
  const joins =
    joint !== undefined &&
    (['-', '–', '—', '/'].includes(joint.text) || has('date', joint.text) || joint.text === 'to' || joint.text === 'a');
  return joins && from?.kind === 'number' && Number(from.text) !== 0;
}

/** `24 hours £1500`: the price of a whole day. */
function isPriced({ tokens }: Document, match: Match): boolean {
  const next = tokens[match.last + 1];
  return (
    next !== undefined &&
    (next.text === '£' ||
      next.text === '€' ||
      (next.kind === 'number' && next.text.length >= 3 && next.text.length <= 5))
  );
}

/** `24/7 - 28/7`, `fra 24/7`: the 24th of July. */
function isDate({ tokens }: Document, match: Match): boolean {
  if (/[a-z]/u.test(match.term)) return false;
  const before = tokens[match.first - 1];
  const after = tokens[match.last + 1];
  if (before !== undefined && has('date', before.text) && before.clause === tokens[match.first]?.clause) return true;
  const next = tokens[match.last + 2];
  if (after !== undefined && isDash(after) && next?.kind === 'number') return true;
  const start = tokens[match.first - 2];
  return before !== undefined && isDash(before) && start?.kind === 'number';
}

function isDash(token: Token): boolean {
  return token.text === '-' || token.text === '–' || token.text === '—';
}

/** `Open Christmas Eve, New Year, always`: the word stands alone at the end of a list that begins with being open. */
function alwaysAtTheEnd(document: Document): Hit[] {
  const { tokens, clauses } = document;
  return clauses.flatMap((clause) => {
    const only = tokens[clause.first];
    if (only === undefined || clause.last - clause.first > 1 || !has('always', only.text)) return [];
    for (let at = clause.first - 1; at >= Math.max(0, clause.first - 2 * BESIDE); at -= 1) {
      const token = tokens[at];
      if (token === undefined || clauses[token.clause]?.sentence !== clause.sentence) return [];
      if (has('open', token.text)) return [hitOver(document, FACT, at, clause.first)];
    }
    return [];
  });
}

function companyOf(document: Document, match: Match): Company {
  const { tokens, clauses } = document;
  const own = tokens[match.first]?.clause ?? 0;
  const sentence = clauses[own]?.sentence;
  const before: string[] = [];
  const after: string[] = [];
  const clause: string[] = [];
  const take = (at: number, list: string[]): boolean => {
    const token = tokens[at];
    if (token === undefined || clauses[token.clause]?.sentence !== sentence) return false;
    if (token.kind !== 'word' && token.kind !== 'number') return true;
    list.push(token.text);
    if (token.clause === own) clause.push(token.text);
    return true;
  };
  for (let at = match.first - 1; at >= match.first - BESIDE && take(at, before);) at -= 1;
  for (let at = match.last + 1; at <= match.last + BESIDE && take(at, after);) at += 1;
  return { before, after, clause };
}

function has(tag: string, word: string): boolean {
  return word !== '' && (contextWords(ALWAYS_OPEN_CONTEXT).get(tag)?.has(word) ?? false);
}

function isDigit(word: string): boolean {
  return word >= '0' && word < ':';
}
