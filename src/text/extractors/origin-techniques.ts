import type { Match } from '../types.js';
import type { Origin } from './origin.js';
import { has, isConnector, type View, wordsBefore } from './origin-view.js';

/** Nationalities whose adjective also names an act on the price lists of the trade. */
const ALSO_ACTS: ReadonlySet<string> = new Set(['FR', 'GR', 'ES', 'SE', 'RU', 'IT']);
/** What stands before a Thai word where no space parts them: language, massage, food, style, country. */
const THAI_BEFORE: readonly string[] = ['ภาษา', 'แผน', 'นวด', 'อาหาร', 'แบบ', 'เมือง', 'ประเทศ', 'พูด'];
/** Nationalities that give a way of massage its name, so that `thai og dybdegående` needs no word for massage beside it. */
const WAYS_OF_MASSAGE: ReadonlySet<string> = new Set(['TH', 'SE']);

/**
 * Whether a Thai word for an origin belongs to the word right before it: language, massage, food, style, country.
 *
 * @param view - The document with its origin words.
 * @param origin - An origin word.
 * @returns Whether it says nothing of the provider.
 * @example
 * ```ts
 * isThaiForOther(view, origin) // → true for “นวดไทย”
 * ```
 */
export function isThaiForOther(view: View, { match }: Origin): boolean {
  if (match.language !== 'tha') return false;
  const before = view.document.original.slice(Math.max(0, match.span.start - 8), match.span.start).trimEnd();
  return THAI_BEFORE.some((word) => before.endsWith(word)) && !before.endsWith('คน');
}

/**
 * Whether an origin word names a way of massage: `svensk massage`, `Thai-, Hot-Stone- und Fußmassage`, `Swedish and deep tissue`.
 *
 * @param view - The document with its origin words.
 * @param origin - An origin word.
 * @param after - The three words behind it.
 * @returns Whether it is a technique.
 * @example
 * ```ts
 * isTechnique(view, origin, ['massage', '', '']) // → true
 * ```
 */
export function isTechnique(
  view: View,
  { match, code }: Origin,
  [next = '', second = '', third = '']: readonly string[],
): boolean {
  if (has(view, 'technique', next)) return true;
  if (has(view, 'technique', wordsBefore(view, match, 1)[0] ?? '')) return true;
  if (isCutCompound(view, match)) return true;
  if (WAYS_OF_MASSAGE.has(code) && isConnector(next) && has(view, 'technique', second)) return true;
  if (isStop(next) || has(view, 'from', next) || has(view, 'in', next)) return false;
  if (has(view, 'technique', second)) return !has(view, 'person', second);
  return !isStop(second) && !has(view, 'person', second) && has(view, 'technique', third);
}

/** `Thai-, Schweden- und Sportmassage`: a hyphen with nothing behind it waits for the end of a later word. */
function isCutCompound({ document }: View, match: Match): boolean {
  const { tokens } = document;
  const hyphen = tokens[match.last + 1];
  const next = tokens[match.last + 2];
  return hyphen?.text === '-' && !hyphen.spaced && next !== undefined && (next.text === ',' || isConnector(next.text));
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

/**
 * Whether `polish` is the verb or the lacquer: `nail polish`, `polish your shoes`.
 *
 * @param view - The document with its origin words.
 * @param match - A match of `polish`.
 * @param next - The word behind it.
 * @returns Whether it is.
 * @example
 * ```ts
 * isPolishing(view, match, 'your') // → true
 * ```
 */
export function isPolishing(view: View, match: Match, next: string): boolean {
  const before = wordsBefore(view, match, 1)[0] ?? '';
  return (
    ['nail', 'nails', 'to', 'shoe', 'will', 'gel'].includes(before) ||
    ['my', 'your', 'the', 'up', 'nails'].includes(next)
  );
}

/**
 * Whether an origin word names an act on a price list: `fransk`, `græsk` and the like among other acts.
 *
 * @param view - The document with its origin words.
 * @param origin - An origin word.
 * @returns Whether it stands among acts.
 * @example
 * ```ts
 * isAct(view, origin) // → true for “fransk, græsk, massage”
 * ```
 */
export function isAct(view: View, { match, code }: Origin): boolean {
  if (!ALSO_ACTS.has(code)) return false;
  const { tokens } = view.document;
  const own = tokens[match.first]?.text;
  for (let at = Math.max(0, match.first - 4); at <= Math.min(tokens.length - 1, match.last + 4); at += 1) {
    const word = tokens[at]?.text ?? '';
    if (word !== own && has(view, 'act', word)) return true;
  }
  return false;
}
