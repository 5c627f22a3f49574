import { ORIGIN_CONTEXT } from '../../generated/lexicons/origin-context.js';
import { ORIGINS } from '../../generated/lexicons/origins.js';
import { type ContextWords, contextWords } from '../context-words.js';
import { fold } from '../fold.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, Match, Token } from '../types.js';

const FACT = 'foreign-nationality-stated';

/** Regions that a country lies in: there, the word says nothing of a foreign origin. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  Nordic: ['DK', 'SE', 'NO', 'FI', 'IS'],
  EastEurope: ['PL', 'RO', 'UA', 'BG', 'HU'],
  Slavic: ['PL', 'UA', 'BG'],
  SouthEurope: ['ES', 'IT', 'PT', 'GR'],
  Asia: ['TH'],
  Europe: [
    'DK',
    'SE',
    'NO',
    'FI',
    'IS',
    'DE',
    'IE',
    'ES',
    'PL',
    'RO',
    'UA',
    'BG',
    'HU',
    'NL',
    'BE',
    'FR',
    'IT',
    'PT',
    'GR',
    'AT',
    'CH',
  ],
};

/** Nationalities whose adjective also names an act on the price lists of the trade. */
const ALSO_ACTS: ReadonlySet<string> = new Set(['FR', 'GR', 'ES', 'SE', 'RU', 'IT']);
/** Languages that adverts list for the guest's sake; beside the language of the country they are no origin. */
const LINGUA: ReadonlySet<string> = new Set(['GB', 'DE', 'FR', 'ES', 'SE', 'NO', 'DK']);
/** Endings a stem may take and still be the same word: `polsk`, `polske`, `polnischer`. */
const LONGEST_ENDING = 4;
/** Tokens within which two things belong together; nothing looks further, so that the time stays linear. */
const FAR = 12;
/** What stands before a Thai word where no space parts them: language, massage, food, style, country. */
const THAI_BEFORE: readonly string[] = ['ภาษา', 'แผน', 'นวด', 'อาหาร', 'แบบ', 'เมือง', 'ประเทศ', 'พูด'];

/** An origin word with what its tag says, and how it is read. */
interface Origin {
  readonly match: Match;
  readonly code: string;
  readonly kind: 'adjective' | 'person' | 'place';
  readonly home: boolean;
}

/** What the provider is not said to be: a language, a way of massage, a thing, a guest, kin, or what others believe. */
type Reading = 'provider' | 'language' | 'other';

interface View {
  readonly document: Document;
  readonly origins: readonly Origin[];
  readonly words: ContextWords;
}

/**
 * Foreign nationality or origin of the provider: adjectives, words for people, countries and regions, flags. Languages spoken, techniques, the
 * origin of a spouse, of guests and of things do not count, nor does that of the country in which the advert is placed.
 *
 * @example extractFacts('Thaimassage v. polsk dame', { country: 'DK' }).facts['foreign-nationality-stated']?.value // → true
 */
export const nationality: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ORIGINS],
  extract: (document) => [...wordsOfOrigin(document), ...flags(document)],
};

function wordsOfOrigin(document: Document): Hit[] {
  const matches = matchLexicon(document, ORIGINS.id);
  if (matches.length === 0) return [];
  const origins = matches.map((match) => originOf(match, document.country));
  const view: View = { document, origins, words: contextWords(ORIGIN_CONTEXT) };
  const readings = origins.map((_, at) => readingOf(view, at));
  spread(view, readings);
  const claimsHome = origins.some(({ home, kind }, at) => home && kind !== 'place' && readings[at] === 'provider');
  return origins.flatMap(({ match, home }, at) => {
    if (home) return [];
    const shown = readings[at] === 'provider' && !(claimsHome && isFigurative(view, at));
    return [toHit(FACT, match, shown || match.state !== 'offered' ? match.state : 'neutral')];
  });
}

function originOf(match: Match, country: string | undefined): Origin {
  const [code = '', kind] = (match.tag ?? '').split(' ');
  const home = country !== undefined && (code === country || (REGIONS[code]?.includes(country) ?? false));
  return { match, code, home, kind: kind === 'person' || kind === 'place' ? kind : 'adjective' };
}

function readingOf(view: View, at: number): Reading {
  const origin = view.origins[at];
  if (origin === undefined) return 'other';
  if (isAboutSomebodyElse(view, origin)) return 'other';
  switch (origin.kind) {
    case 'person':
      return isThaiForOther(view, origin) ? 'other' : 'provider';
    case 'place':
      return readPlace(view, at);
    case 'adjective':
      return readAdjective(view, at);
  }
}

/** `gift med en tysker`, `everyone thinks I'm Spanish`. */
function isAboutSomebodyElse(view: View, { match }: Origin): boolean {
  const before = wordsBefore(view, match, 7);
  return before.some(
    (word, back) => (back < 5 && (has(view, 'kin', word) || isMine(before, back))) || has(view, 'belief', word),
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set([
  'my',
  'min',
  'mit',
  'mein',
  'meine',
  'mi',
  'moj',
  'moja',
  'meu',
  'мой',
  'моя',
  'med',
  'with',
]);
const PEOPLE: ReadonlySet<string> = new Set([
  'man',
  'mand',
  'mann',
  'mannen',
  'fyr',
  'bf',
  'partner',
  'freund',
  'ven',
  'friend',
  'cat',
  'dog',
  'hund',
  'kat',
  'chef',
  'boss',
  'son',
  'kid',
]);

/** `min mand er polsk`: words that are kin only with a possessive before them. */
function isMine(before: readonly string[], back: number): boolean {
  return PEOPLE.has(before[back] ?? '') && POSSESSIVES.has(before[back + 1] ?? '');
}

function isThaiForOther(view: View, { match }: Origin): boolean {
  if (match.language !== 'tha') return false;
  const before = view.document.original.slice(Math.max(0, match.span.start - 8), match.span.start).trimEnd();
  return THAI_BEFORE.some((word) => before.endsWith(word)) && !before.endsWith('คน');
}

function readAdjective(view: View, at: number): Reading {
  const origin = view.origins[at];
  if (origin === undefined) return 'other';
  const { match, code } = origin;
  const ending = endingOf(view, match);
  if (ending.length > LONGEST_ENDING)
    return has(view, 'person', ending) ? 'provider' : has(view, 'spoken', ending) ? 'language' : 'other';
  if (isThaiForOther(view, origin)) return 'other';
  const [next = '', second = '', third = ''] = wordsAfter(view, at);
  if (has(view, 'person', next)) return 'provider';
  if (isTechnique(view, match, [next, second, third])) return code === 'TH' && greets(view) ? 'provider' : 'other';
  if (has(view, 'love', wordsBefore(view, match, 1)[0] ?? '')) return 'other';
  if (has(view, 'thing', next) || has(view, 'guest', next) || has(view, 'kin', next)) return 'other';
  if (code === 'PL' && match.term === 'polish' && isPolishing(view, match, next)) return 'other';
  if (isLanguage(view, match, next)) return admitsOnly(view, at) ? 'provider' : 'language';
  if (isListedBesideHome(view, at)) return 'language';
  if (ALSO_ACTS.has(code) && isAct(view, match)) return 'other';
  return 'provider';
}

function isTechnique(view: View, match: Match, [next = '', second = '', third = '']: readonly string[]): boolean {
  if (has(view, 'technique', next)) return true;
  if (has(view, 'technique', wordsBefore(view, match, 1)[0] ?? '')) return true;
  if (isStop(next) || has(view, 'from', next) || has(view, 'in', next)) return false;
  if (has(view, 'technique', second)) return !has(view, 'person', second);
  return !isStop(second) && !has(view, 'person', second) && has(view, 'technique', third);
}

const STOPS: ReadonlySet<string> = new Set([
  '',
  'og',
  'and',
  'och',
  'und',
  'with',
  'med',
  'mit',
  'i',
  'for',
  'y',
  'si',
  'who',
  'som',
  'der',
]);

function isStop(word: string): boolean {
  return STOPS.has(word);
}

/** `nail polish`, `polish your shoes`. */
function isPolishing(view: View, match: Match, next: string): boolean {
  const before = wordsBefore(view, match, 1)[0] ?? '';
  return (
    ['nail', 'nails', 'to', 'shoe', 'will', 'gel'].includes(before) ||
    ['my', 'your', 'the', 'up', 'nails'].includes(next)
  );
}

function isLanguage(view: View, match: Match, next: string): boolean {
  const before = wordsBefore(view, match, 8);
  const direct = before[0] ?? '';
  if (has(view, 'in', direct) || has(view, 'level', direct)) return true;
  if (before.some((word) => has(view, 'speak', word))) return true;
  if (has(view, 'spoken', next) || next === 'ok' || next === 'okay') return true;
  return wordsInClauseAfter(view, match, 4).some((word) => has(view, 'spoken', word));
}

/** `Ingen dansk, kun thai`: who has none of the country's language, and only another one, is presented by it. */
function admitsOnly(view: View, at: number): boolean {
  const origin = view.origins[at];
  if (origin === undefined || origin.code === 'GB') return false;
  return view.origins
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ match, home }) =>
        home &&
        origin.match.first - match.last <= FAR &&
        wordsBefore(view, match, 3).some((word) => has(view, 'no', word)),
    );
}

/** `dansk/engelsk`, `svenska och engelska`: languages, unless it reads as a mixed origin. */
function isListedBesideHome(view: View, at: number): boolean {
  const origin = view.origins[at];
  if (origin === undefined || !LINGUA.has(origin.code)) return false;
  return [at - 1, at + 1].some((other) => {
    const beside = view.origins[other];
    return (
      beside?.home === true &&
      beside.kind === 'adjective' &&
      isJoined(view, Math.min(at, other)) &&
      !isMixed(view, Math.max(at, other))
    );
  });
}

function isMixed(view: View, last: number): boolean {
  const match = view.origins[last]?.match;
  return (
    match !== undefined &&
    [...wordsBefore(view, match, 4), ...wordsInClauseAfter(view, match, 3)].some((word) => has(view, 'mix', word))
  );
}

/** Whether only commas, strokes and words such as `og`, `lidt` part two neighbouring origin words. */
function isJoined(view: View, at: number): boolean {
  const from = view.origins[at]?.match.last;
  const to = view.origins[at + 1]?.match.first;
  if (from === undefined || to === undefined || to - from > 4) return false;
  const between = view.document.tokens.slice(from + 1, to);
  return between.every((token) =>
    token.kind === 'mark'
      ? [',', '/', '&', '+', '-'].includes(token.text)
      : isConnector(token.text) || has(view, 'level', token.text),
  );
}

const CONNECTORS: ReadonlySet<string> = new Set([
  'og',
  'and',
  'och',
  'und',
  'i',
  'y',
  'si',
  'or',
  'eller',
  'oder',
  'и',
  'та',
  'і',
  'samt',
  'also',
  'ogsa',
  'oraz',
  'o',
]);

function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/** Fransk, græsk and the like among other acts, or with what follows them on such a list. */
function isAct(view: View, match: Match): boolean {
  const { tokens } = view.document;
  const own = tokens[match.first]?.text;
  for (let at = Math.max(0, match.first - 4); at <= Math.min(tokens.length - 1, match.last + 4); at += 1) {
    const word = tokens[at]?.text ?? '';
    if (word !== own && has(view, 'act', word)) return true;
  }
  return false;
}

function readPlace(view: View, at: number): Reading {
  const match = view.origins[at]?.match;
  if (match === undefined) return 'other';
  const before = wordsBefore(view, match, 8);
  const from = before.slice(0, 3).findIndex((word) => has(view, 'from', word));
  if (before.slice(0, 6).some((word) => has(view, 'born', word))) return 'provider';
  if (from >= 0 && before.slice(from + 1, from + 3).some((word) => has(view, 'distance', word))) return 'other';
  if (from >= 0) return before.some((word) => has(view, 'away', word)) ? 'other' : 'provider';
  const direct = before[0] ?? '';
  if (
    has(view, 'in', direct) ||
    ['to', 'til', 'till', 'nach', 'w', 'do', 'a', 'into', 'pa', 'av', 'of'].includes(direct)
  )
    return 'other';
  if (isAlone(view, match)) return 'provider';
  if (before.some((word) => has(view, 'away', word))) return 'other';
  if (has(view, 'person', direct) || has(view, 'person', wordsAfter(view, at)[0] ?? '')) return 'provider';
  return isDisguised(view, match) ? 'provider' : 'other';
}

/** `Mai (Thailand)`, `Our girls — Russia, Kazakhstan`: nothing else in the clause, and something in the sentence that it belongs to. */
function isAlone(view: View, match: Match): boolean {
  const { tokens, clauses } = view.document;
  const clause = clauses[tokens[match.first]?.clause ?? 0];
  if (clause === undefined) return false;
  const opened = tokens[clause.first - 1]?.text === '(' || tokens[match.first - 1]?.text === '(';
  if (opened && clause.closedBy === ')') return true;
  if (clause.last - clause.first > FAR) return false;
  for (let at = clause.first; at <= clause.last; at += 1) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      (at < match.first || at > match.last) &&
      !isConnector(token.text) &&
      !has(view, 'person', token.text)
    )
      return false;
  }
  for (let at = Math.max(0, clause.first - FAR); at <= clause.last; at += 1)
    if (has(view, 'person', tokens[at]?.text ?? '')) return true;
  return false;
}

/** Letters spaced or dotted apart, or signs for letters; nobody hides the place of a holiday. */
function isDisguised({ document }: View, match: Match): boolean {
  const start = document.tokens[match.first]?.start ?? 0;
  const written = document.folded.text.slice(start, document.tokens[match.last]?.end ?? start);
  return match.edits === 0 && match.language !== 'tha' && !written.startsWith(stemOf(match.term));
}

/** A language beside a language is one too; a country beside a country of origin is one too. */
function spread(view: View, readings: Reading[]): void {
  const { origins } = view;
  const joinTo = (from: number, to: number): void => {
    const one = origins[from];
    const other = origins[to];
    if (one === undefined || other === undefined || !isJoined(view, Math.min(from, to))) return;
    if (
      readings[from] === 'language' &&
      one.kind === 'adjective' &&
      other.kind === 'adjective' &&
      !isFollowedByPerson(view, to) &&
      !admitsOnly(view, to)
    )
      readings[to] = 'language';
    if (readings[from] === 'provider' && one.kind === 'place' && other.kind === 'place') readings[to] = 'provider';
  };
  for (let at = 0; at + 1 < origins.length; at += 1) joinTo(at, at + 1);
  for (let at = origins.length - 1; at > 0; at -= 1) joinTo(at, at - 1);
}

function isFollowedByPerson(view: View, at: number): boolean {
  return has(view, 'person', wordsAfter(view, at)[0] ?? '');
}

const COLOURS = /^(?:ebony|black)\b/u;

/** `spansk temperament` of somebody who says that she is from here. */
function isFigurative(view: View, at: number): boolean {
  const match = view.origins[at]?.match;
  return (match !== undefined && COLOURS.test(match.term)) || has(view, 'figurative', wordsAfter(view, at)[0] ?? '');
}

function greets(view: View): boolean {
  return view.document.tokens.some(
    (token) => token.kind === 'word' && token.text.length > 1 && has(view, 'greeting', token.text),
  );
}

function flags(document: Document): Hit[] {
  const { tokens, country } = document;
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isFlag(token)) continue;
    const code = flagCode(token.text);
    if (code === country || (code === 'GB' && country === 'IE')) continue;
    found.push(hitOver(document, FACT, at, at, isFlagOfLanguage(document, at) ? 'neutral' : 'offered'));
  }
  return found;
}

function isFlag(token: Token): boolean {
  return token.kind === 'emoji' && flagCode(token.text) !== '';
}

const FIRST_FLAG_LETTER = 0x1f1e6;

/** The country of a flag, or the empty string for any other emoji. */
function flagCode(text: string): string {
  if (text.length !== 4) return '';
  const letters = [text.codePointAt(0) ?? 0, text.codePointAt(2) ?? 0].map((code) => code - FIRST_FLAG_LETTER);
  return letters.every((letter) => letter >= 0 && letter < 26)
    ? String.fromCharCode(...letters.map((letter) => letter + 0x41))
    : '';
}

/** A row of flags with that of the country itself in it, or a word for speaking before it. */
function isFlagOfLanguage(document: Document, at: number): boolean {
  const { tokens, country } = document;
  const view: View = { document, origins: [], words: contextWords(ORIGIN_CONTEXT) };
  let first = at;
  let last = at;
  while (at - first < FAR && isFlagOrStroke(tokens[first - 1])) first -= 1;
  while (last - at < FAR && isFlagOrStroke(tokens[last + 1])) last += 1;
  for (let other = first; other <= last; other += 1) if (flagCode(tokens[other]?.text ?? '') === country) return true;
  for (let back = first - 1; back >= Math.max(0, first - 4); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'break') return false;
    if (has(view, 'speak', token.text) || has(view, 'away', token.text) || SPEAKING.has(token.text)) return true;
  }
  return false;
}

const SPEAKING: ReadonlySet<string> = new Set(['🗣', '💬', '👅']);

function isFlagOrStroke(token: Token | undefined): boolean {
  return token !== undefined && (isFlag(token) || token.text === '/' || token.text === '+');
}

function has(view: View, tag: string, word: string): boolean {
  return word !== '' && (view.words.get(tag)?.has(word) ?? false);
}

const stems = new Map<string, string>();

/** A term, folded; terms are few and stand often. */
function stemOf(term: string): string {
  const known = stems.get(term) ?? fold(term).text;
  stems.set(term, known);
  return known;
}

/** What a word holds beyond its term: `erin` of `tyskerin`. Empty where it was disguised. */
function endingOf(view: View, match: Match): string {
  const word = view.document.tokens[match.last]?.text ?? '';
  const stem = stemOf(match.term);
  return match.first === match.last && match.language !== 'tha' && word.startsWith(stem) ? word.slice(stem.length) : '';
}

/** Words before a match in its clause, nearest first. */
function wordsBefore(view: View, match: Match, count: number): string[] {
  const { tokens } = view.document;
  const clause = tokens[match.first]?.clause;
  const words: string[] = [];
  for (let at = match.first - 1; at >= 0 && words.length < count && tokens[at]?.clause === clause; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.text);
  }
  return words;
}

function wordsInClauseAfter(view: View, match: Match, count: number): string[] {
  const { tokens } = view.document;
  const clause = tokens[match.last]?.clause;
  const words: string[] = [];
  for (let at = match.last + 1; at < tokens.length && words.length < count && tokens[at]?.clause === clause; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.text);
  }
  return words;
}

/** The words after an origin word; further origin words joined to it by `og`, `/` or a hyphen are passed over. */
function wordsAfter(view: View, at: number): string[] {
  let last = at;
  for (let steps = 0; steps < 4 && view.origins[last + 1]?.kind === 'adjective' && isJoined(view, last); steps += 1)
    last += 1;
  const match = view.origins[last]?.match;
  return match === undefined ? [] : wordsInClauseAfter(view, match, 3);
}
