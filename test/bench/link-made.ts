/**
 * Adverts made up for measuring: planted groups, phrases that many share as often as words of a language do, numbers in several disguises, near misses.
 * Numbers have a British area code that is nobody's (01632), or begin with +45 00 or +47 00, which lead nowhere.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { seeded } from '../support/made-links.js';

/** What was planted: the group of each advert, -1 for one that stands alone. */
export interface Planted {
  readonly groups: Int32Array;
  readonly bytes: number;
}

const NAMES =
  'Nadia Carla Vera Anita Melissa Isa Bella Gina Tara Lora Mia Lena Tina Rosa Nina Klara Maja Sasha Zoe Lexi'.split(
    ' ',
  );
const TOWNS = [
  'Leeds Hull York Bradford Derby Leicester Coventry Cardiff Glasgow Exeter Poole Luton Bedford Preston'.split(' '),
  'Viborg Herning Randers Aalborg Holstebro Struer Skive Thisted Odense Vejle Kolding Esbjerg Horsens Silkeborg'.split(
    ' ',
  ),
  'Oslo Bergen Drammen Stavanger Hamar Tromsø Bodø Molde Larvik Moss Halden Narvik Alta Harstad'.split(' '),
];
const CODES = ['+44', '+45', '+47'];
const DIGITS = {
  danish: 'nul en to tre fire fem seks syv otte ni'.split(' '),
  english: 'zero one two three four five six seven eight nine'.split(' '),
};
const SYLLABLES =
  'ba be bi bo da de di do fa fe fi fo ga ge gi go ha he hi ho ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
/** Words that stand most often, as in any text. */
const EVERYDAY =
  'og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været sød massage ren lejlighed ring sms diskret byen time rolig privat dame hygge herrer mænd varm kys parkering hotel besøg billeder dag aften'.split(
    ' ',
  );
const VOCABULARY = 20_000;
const PHRASES = 400;
/** Share of the adverts that stand in a planted group, and its sizes. */
const PLANTED = 0.3;
const LARGEST = 8;

/**
 * Writes adverts into a file, one JSON object a line, about 776 bytes each.
 *
 * @param path - The file.
 * @param count - How many.
 * @param seed - Equal for equal files.
 * @returns What was planted.
 */
export function writeMadeAdverts(path: string, count: number, seed: number): Planted {
  const random = seeded(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const words = Array.from({ length: VOCABULARY }, (_, n) => EVERYDAY[n] ?? wordOf(n, random));
  // Rank by a power of an even number: a few words and phrases stand in very many adverts, most in few (Zipf).
  const zipf = (size: number): number => Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1)) - 1));
  const someWords = (length: number): string[] => Array.from({ length }, () => words[zipf(VOCABULARY)] ?? '');
  const phrases = Array.from({ length: PHRASES }, () => someWords(5 + whole(8)).join(' '));
  const { groups, kinds, keys } = plan(count, whole);
  const templates = new Map<number, string[]>();
  const file = openSync(path, 'w');
  let bytes = 0;
  let lines: string[] = [];
  const flush = (): void => {
    bytes += writeSync(file, lines.join(''));
    lines = [];
  };
  for (let n = 0; n < count; n += 1) {
    const group = groups[n] ?? -1;
    const kind = group < 0 ? 0 : (kinds[group] ?? 0);
    const name = NAMES[whole(NAMES.length)] ?? '';
    const own = kind === 1 || kind === 3 ? (keys[group] ?? 0) : keys.length + n;
    const number = numberOf(own);
    const towns = TOWNS[rangeOf(own)] ?? [];
    const city = towns[whole(towns.length)] ?? '';
    const code = CODES[rangeOf(own)] ?? '';
    const body =
      kind >= 2
        ? swapped(
            remembered(templates, group, () => someWords(104)),
            someWords,
            whole,
          )
        : someWords(98 + whole(12));
    for (let p = whole(3); p > 0; p -= 1) body.splice(whole(body.length), 0, `. ${phrases[zipf(PHRASES)] ?? ''}.`);
    const near = random() < 0.03 ? ` ${written(nearMiss(number, whole), code, whole(4))} er ikke mit nummer.` : '';
    const place = random();
    const inText =
      place < 0.4 ? ` Ring ${place < 0.06 ? told(number, whole(3)) : written(number, code, whole(4))}.` : '';
    const advert = {
      id: `a${n}`,
      text: `Hej, jeg er ${name} i ${city}. ${sentences(body)}. 30 min ${400 + 50 * whole(8)} kr, 1 time ${800 + 100 * whole(6)} kr.${inText}${near}`,
      phone: inText === '' ? written(number, code, whole(4)) : '',
      user: kind === 4 ? `house_${keys[group] ?? 0}` : `user_${n}_${whole(1e6)}`,
      postedAt: `2025-${String(1 + whole(12)).padStart(2, '0')}-${String(1 + whole(28)).padStart(2, '0')}T${String(whole(24)).padStart(2, '0')}:00:00+01:00`,
      city,
    };
    lines.push(`${JSON.stringify(advert)}\n`);
    if (lines.length === 4096) flush();
  }
  flush();
  closeSync(file);
  return { groups, bytes };
}

/** Which adverts form a group, by what (1 number, 2 template, 3 both, 4 account and template), and the number of each. */
function plan(
  count: number,
  whole: (below: number) => number,
): { groups: Int32Array; kinds: number[]; keys: number[] } {
  const groups = new Int32Array(count).fill(-1);
  const order = Int32Array.from({ length: count }, (_, n) => n);
  for (let n = count - 1; n > 0; n -= 1) {
    const other = whole(n + 1);
    [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
  }
  const kinds: number[] = [];
  const keys: number[] = [];
  for (let at = 0; at < count * PLANTED;) {
    const size = Math.min(2 + whole(LARGEST - 1), count - at);
    for (let n = 0; n < size; n += 1) groups[order[at + n] ?? 0] = kinds.length;
    keys.push(kinds.length);
    kinds.push(1 + whole(4));
    at += size;
  }
  return { groups, kinds, keys };
}

function remembered<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function wordOf(n: number, random: () => number): string {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  const length = n < 400 ? 2 : 2 + Math.floor(random() * 3);
  return Array.from({ length }, syllable).join('');
}

/** A template with some words put in the place of others, a few left out and a few added. */
function swapped(
  template: readonly string[],
  someWords: (length: number) => string[],
  whole: (below: number) => number,
): string[] {
  const words = [...template];
  const changes = whole(10);
  for (let n = 0; n < changes; n += 1) words.splice(whole(words.length), whole(2), ...someWords(whole(2)));
  return words;
}

function sentences(words: readonly string[]): string {
  return words.map((word, at) => (at % 11 === 10 ? `${word}.` : word)).join(' ');
}

/** Numbers of each range: six digits whose sum is even. */
const RANGE = 500_000;

function rangeOf(n: number): number {
  return Math.min(2, Math.floor(n / RANGE));
}

/** A number of its own for each `n` below 1,500,000, as it is dialled at home; one that differs in one digit by an odd step is nobody's. */
function numberOf(n: number): string {
  const mixed = ((n % RANGE) * 368_787 + 234_567) % RANGE;
  const five = String(Math.floor(mixed / 5)).padStart(5, '0');
  const odd = Array.from(five).reduce((sum, digit) => sum + Number(digit), 0) % 2;
  return `${rangeOf(n) === 0 ? '01632' : '00'}${five}${2 * (mixed % 5) + odd}`;
}

function nearMiss(number: string, whole: (below: number) => number): string {
  const at = number.length - 1 - whole(6);
  return `${number.slice(0, at)}${(Number(number[at]) + 1 + 2 * whole(5)) % 10}${number.slice(at + 1)}`;
}

function written(number: string, code: string, way: number): string {
  if (code === '+44') {
    const [area, first, last] = [number.slice(0, 5), number.slice(5, 8), number.slice(8)];
    return (
      [`${area} ${first} ${last}`, number, `+44 ${area.slice(1)} ${first}${last}`, `${area}-${first}${last}`][way] ??
      number
    );
  }
  const pairs = number.match(/../gu) ?? [];
  return (
    [pairs.join(' '), number, `${code} ${pairs.join(' ')}`, `${number.slice(0, 4)}-${number.slice(4)}`][way] ?? number
  );
}

/** A number told in words, or with letters that look like digits. */
function told(number: string, way: number): string {
  if (way === 2) return number.replaceAll('0', 'O').replaceAll('1', 'I').replace(/..../gu, '$& ').trim();
  const names = way === 0 ? DIGITS.danish : DIGITS.english;
  return Array.from(number, (digit) => names[Number(digit)] ?? '').join(' ');
}
