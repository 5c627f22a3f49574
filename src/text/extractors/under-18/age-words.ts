import type { Document } from '../../types.js';
import { isCapitalised } from '../context.js';
import { foldedSet } from '../words-beside.js';

/** Right after a number these make it somebody's age and nothing else. */
const AGED = foldedSet(
  'årig årige årigt åring åringen åringer aarig aarige yo jährig jährige jähriger jähriges jährigen letnia letni летняя летней летнюю летний річна річну річної årsåldern årsalderen årsalder',
);
/** Years: somebody's age, or how long something has lasted. */
const YEARS = foldedSet(
  'år aar year years yr yrs jahre jahren lat ani años anos añitos год года лет рік роки років ปี somre somrer somrar summers springs lenze vintre vårar primaveras wiosen весен',
);
const OLD = foldedSet('old gammel gamle gammal gammalt gamla alt młoda young ung');

/** The words for years that follow a number, and whether they leave no reading but an age. */
export interface YearsBehind {
  readonly last: number;
  readonly sure: boolean;
}

/**
 * What says behind a number that it counts years of age: `17-årig`, `16 years old`, `17 y/o`, `17 år`.
 *
 * @param document - A document.
 * @param at - The last token of the number.
 * @returns Its last token, `sure` where it cannot be a length of time; undefined where nothing does.
 * @example
 * ```ts
 * yearsBehind(document, 0) // → { last: 2, sure: true } for “17 years old”
 * ```
 */
export function yearsBehind({ tokens }: Document, at: number): YearsBehind | undefined {
  const step = isHyphen(tokens[at + 1]?.text) ? at + 2 : at + 1;
  const word = tokens[step]?.text ?? '';
  if (AGED.has(word)) return { last: step, sure: true };
  if (word === 'y' && /^[/.-]$/u.test(tokens[step + 1]?.text ?? '') && tokens[step + 2]?.text === 'o')
    return { last: step + 2, sure: true };
  if (word === 'y' && tokens[step + 1]?.text === 'o') return { last: step + 1, sure: true };
  if (word === 'f' && tokens[step]?.spaced === false) return { last: step, sure: true };
  if (!YEARS.has(word)) return undefined;
  const behind = isHyphen(tokens[step + 1]?.text) ? step + 2 : step + 1;
  return OLD.has(tokens[behind]?.text ?? '') ? { last: behind, sure: true } : { last: step, sure: false };
}

function isHyphen(text: string | undefined): boolean {
  return text === '-' || text === '\u2010' || text === '\u2011' || text === '\u2013';
}

/** Behind an age or the word for its years, these make it a length of time. */
const LASTS = foldedSet(
  'erfaring erfarenhet experience erfahrung doświadczenia experiență experiencia siden ago sedan later senere senare her here här hier i in im som as als af of på med pa at jubilæum jubileum anniversary service опыта практики работы стажа тому назад досвіду роботи стажу together sammen gift married as atras working tilbage back garanti warranty faget branchen de în в у z w straight running running already now jail fængsel fængsels practice praksis praktik kunde customer kund stammkunde',
);
/** Before a number of years, these make it a length of time or a bound on guests. */
const LASTING = foldedSet(
  'i in for siden seit since hace over mere fra min mindst minimum efter after last ab über od do peste sobre более выше понад until till bis to mellem between than past next st + within indenfor innen från from von desde blev worked arbejdet jobbet have haben has har hat gennem through fast næsten almost nearly nach за над nad mehr första første første på every hver at through during opp opptil upp vor för om со с із тому hele hela seinen seinem nearly over omkring w cu тому próximos последние останні опыт досвід experience erfaring erfarenhet erfahrung doświadczenie doświadczenia experiență experiencia стаж praksis',
);

/** Whether years at tokens `first … last` are a length of time: `17 år i branchen`, `in 15 years`. */
export function isLength(document: Document, first: number, last: number, sure: boolean): boolean {
  const { tokens } = document;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const clause = tokens[first]?.clause;
  const follows = after?.clause === clause && after?.kind === 'word' ? after.text : '';
  if (sure) return SURE_LASTS.test(follows) || SURE_LASTS.test(tokens[last + 2]?.text ?? '');
  if (before?.clause === clause && LASTING.has(before?.text ?? '')) return true;
  if (isThaiLength(tokens, first, last)) return true;
  const behind = tokens.slice(last + 1, last + WORK_REACH).filter((token) => token.clause === clause);
  if (behind.some(({ text }) => TRADE_YEARS.test(text))) return true;
  // `Sofie 17 år i Odense`: behind a name the years are hers.
  if (before?.clause === clause && isCapitalised(document, first - 1) && !isWorked(document, first))
    return ENDED.test(follows);
  if (LASTS.has(follows) || TRADE.test(follows)) return true;
  return isWorked(document, first);
}

/** `Стаж 15 лет`, `arbejder på 12. år`. */
function isWorked({ tokens }: Document, first: number): boolean {
  const clause = tokens[first]?.clause;
  return tokens
    .slice(Math.max(0, first - WORK_REACH), first)
    .some((token) => token.clause === clause && WORK.test(token.text));
}

/** What somebody has been for so long: `14 years a masseur`. */
const TRADE = /^(?:masseu|masso|terap|therap|fris|laerer|larare|lehrer|teacher|nurse|sygepl|medlem|mitglied|member)/u;
/** Thai runs its words together: years are of age behind a word for age or for a person. */
function isThaiLength(tokens: Document['tokens'], first: number, last: number): boolean {
  if (tokens[last]?.text !== 'ปี') return false;
  return !/(?:อาย\u0e38|ว\u0e31ย|สาว|น\u0e49อง|เด\u0e47ก)$/u.test(tokens[first - 1]?.text ?? '');
}

/** `17 years in the trade`. */
const TRADE_YEARS =
  /^(?:erfar|experien|expertise|branch|fag|trade|doswiad|стаж|опыт|досвід|професс|практик|yrke|beruf)/u;
const ENDED = /^(?:ago|siden|sedan|later|senere|jubil)/u;
/** How far words for work reach that make years a length of time. */
const WORK_REACH = 5;
const WORK =
  /^(?:work|arbejd|arbeid|arbet|jobb|erfar|experien|branch|arbeit|pracuj|prac[aey]|lucre|trabaj|massag|masaz|masaj|praktis|practi|работ|занима|стаж|опыт|практик|професс|массаж|живу|досвід|прац|масаж|dosw)/u;
const SURE_LASTS = /^(?:erfaring|erfarenhet|experience|erfahrung|jubil[a-z]{1,6}|praksis|praxis|periode|period)$/u;

/** Before a number, words for age. Thai runs them together with others. */
const AGE = foldedSet('age aged alder alderen ålder åldern alter wiek wieku edad vârsta vârstă возраст вік อายุ');

/** Whether a word for age stands right before a number: `age: 16`, `alder 17`. */
export function isAfterAge({ tokens }: Document, first: number): boolean {
  const isAge = (word: string): boolean => AGE.has(word) || word.endsWith('อาย\u0e38');
  const [before, earlier] = [tokens[first - 1]?.text ?? '', tokens[first - 2]?.text ?? ''];
  return isAge(before) || (/^(?:[:=-]|is|er|ar|ist)$/u.test(before) && isAge(earlier));
}
