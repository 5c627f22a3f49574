import type { Document } from '../types.js';
import { wordSet } from './words-beside.js';

/** Where a row of words for the parts of a day stands. */
export interface PartsOfTheDay {
  readonly first: number;
  readonly last: number;
}

const MORNING = wordSet(
  'morning morgen formiddag morgon morgens rano dimineata manana утром утро зранку вранці sunrise dawn',
);
const MIDDAY = wordSet(
  'noon midday afternoon day middag eftermiddag ettermiddag dag dagen mittag mittags nachmittag tag poludnie popoludnie amiaza pranz tarde mediodia днем день обед вдень',
);
const EVENING = wordSet(
  'evening aften kvall kveld abend abends wieczor wieczorem seara noche вечер вечером вечір ввечері dusk',
);
const NIGHT = wordSet(
  'night nat natt midnight midnat midnatt nacht nachts noc noca noapte noaptea madrugada ночь ночью ніч вночі',
);
/** Each word with the part of the day that it names. */
const PARTS = new Map(
  [NIGHT, EVENING, MIDDAY, MORNING].flatMap((part) => [...part].map((word) => [word, part] as const)),
);
/** What may stand between them. */
const JOINTS = wordSet('and or og eller och und oder i lub si sau y o и или та або & + / , - early late as som wie');
/** Tokens that a row has at most. */
const LONGEST = 9;

/**
 * Rows of words for the parts of a day that hold the night and two others: `morning, noon or night`, `dag, aften og nat`.
 *
 * @param document - The document that was read.
 * @returns The rows in the order of the text.
 * @example
 * ```ts
 * partsOfTheDay(document)[0]?.first // → 0 for “Morning, noon or night”
 * ```
 */
export function partsOfTheDay({ tokens }: Document): PartsOfTheDay[] {
  const found: PartsOfTheDay[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || partOf(token.text) === undefined) continue;
    const last = endOfRow(tokens, at);
    const parts = new Set(tokens.slice(at, last + 1).map(({ text }) => partOf(text)));
    parts.delete(undefined);
    if (parts.size >= 3 && parts.has(NIGHT)) found.push({ first: at, last });
    at = last;
  }
  return found;
}

function endOfRow(tokens: Document['tokens'], first: number): number {
  let last = first;
  for (let at = first + 1; at <= first + LONGEST; at += 1) {
    const text = tokens[at]?.text;
    if (partOf(text) !== undefined) last = at;
    else if (text === undefined || !JOINTS.has(text)) break;
  }
  return last;
}

function partOf(word: string | undefined): ReadonlySet<string> | undefined {
  return word === undefined ? undefined : PARTS.get(word);
}
