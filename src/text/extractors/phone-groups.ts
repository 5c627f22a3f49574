import type { Document, Token } from '../types.js';
import { type DigitGroup, groupAt } from './digit-group.js';

/** What stands between two groups. `plain`: nothing, spaces, dots, hyphens, brackets, slashes. `filler`: any other sign. `loose`: a comma, a joining word, a new line. */
export type Gap = 'plain' | 'filler' | 'loose';

/** Groups with nothing between them that ends a number; `gaps[i]` stands before `groups[i]`. */
export interface GroupRun {
  readonly groups: readonly DigitGroup[];
  readonly gaps: readonly Gap[];
}

const PLAIN = new Set(['.', '-', '/', '(', ')', '+', '\u2013', '\u2014', '\u2010', '\u2011', '\u2012', '\u2212']);
const STOPS = new Set(['=', '%', '€', '£', '$', '!', '?', '<', '>', '→', '&', '½', '¼']);
const JOINING = new Set(
  'og and und y och sa saa so then dann luego potem apoi plus star dash dot space punkt streg komma hyphen slash pref prefix forvalg vorwahl потом затем и та si oraz i'.split(
    ' ',
  ),
);
/** Words after a number which say that it is money, time or measure. */
const UNITS = new Set(
  'kr kroner dkk sek nok eur euro euros gbp pound pounds quid lei zl pln ron baht thb min mins minutter minutes minuten minuter minutos minut minute t h hr hrs hour hours time timer timen timme std stunde stunden uhr klokken ar aar years year yo cm kg km m2 mil мин час часа часов грн руб евро kl pm am maj juni juli'.split(
    ' ',
  ),
);
const LONGEST_GAP = 4;

/**
 * All digits of a text in runs in which a phone number may stand: digits, number words, look-alike letters, keycaps.
 *
 * @param document - A document.
 * @returns Runs in the order of the text.
 * @example
 * ```ts
 * groupRuns(document)[0]?.groups.map((group) => group.digits) // → ['00', '00', '51', '7', '3'] for “nul nul - nul nul - 51 - 7 tre” joined by pairs
 * ```
 */
export function groupRuns(document: Document): GroupRun[] {
  const { tokens } = document;
  const runs: GroupRun[] = [];
  let groups: DigitGroup[] = [];
  let gaps: Gap[] = [];
  let gap: Gap = 'plain';
  let gapLength = 0;
  let plus = false;
  const close = (): void => {
    if (groups.length > 0) runs.push({ groups, gaps });
    groups = [];
    gaps = [];
    gap = 'plain';
    gapLength = 0;
  };
  for (let at = 0; at < tokens.length;) {
    const group = groupAt(document, at, groups.length > 0);
    if (group !== undefined) {
      if (hasUnitAfter(tokens, group.last) || hasMoneyBefore(tokens, at)) close();
      else {
        groups.push({
          digits: group.digits,
          first: group.first,
          last: group.last,
          disguised: group.disguised,
          plus,
        });
        gaps.push(gap);
        gap = 'plain';
        gapLength = 0;
      }
      plus = false;
      at = group.last + 1;
      continue;
    }
    plus = tokens[at]?.text === '+';
    // What stands before the first group of a run is no gap.
    if (groups.length === 0) {
      at += 1;
      continue;
    }
    const here = gapAt(tokens, at);
    gapLength += 1;
    if (here === undefined || gapLength > LONGEST_GAP) close();
    else if (here === 'loose' || gap === 'plain') gap = gap === 'loose' ? 'loose' : here;
    at += 1;
  }
  close();
  return runs;
}

function gapAt(tokens: readonly Token[], at: number): Gap | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  switch (token.kind) {
    case 'break':
      return 'loose';
    case 'emoji':
      return 'filler';
    case 'word':
      if (JOINING.has(token.text)) return 'loose';
      return token.text.startsWith('x') && /^x+$/u.test(token.text) ? 'filler' : undefined;
    case 'mark':
      if (STOPS.has(token.text)) return undefined;
      if (token.text === ',' || token.text === ':') return isTight(tokens, at) ? 'filler' : 'loose';
      if (token.text === ';') return 'loose';
      // A full stop with a space after it ends a sentence.
      if (token.text === '.' && tokens[at + 1]?.spaced !== false) return 'loose';
      return PLAIN.has(token.text) ? 'plain' : 'filler';
    default:
      return undefined;
  }
}

/** Between two numbers, with no space on either side. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.spaced === false &&
    after?.spaced === false &&
    after.kind === 'number' &&
    tokens[at - 1]?.kind === 'number'
  );
}

function hasUnitAfter(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === '€' || next.text === '£' || next.text === '%' || next.text === '½') return true;
  return next.kind === 'word' && UNITS.has(next.text);
}

function hasMoneyBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text;
  return before === '£' || before === '€' || before === '$';
}
