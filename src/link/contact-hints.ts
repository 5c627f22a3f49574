import { CONTACT_SERVICES } from '../generated/lexicons/contact-services.js';
import { NUMBER_WORDS } from '../generated/lexicons/number-words.js';
import { hashesOf, STEM } from './stems.js';
import { isUnspaced } from './unspaced.js';

/** What a word says about a contact beside it. `alike` has nothing but letters that look like digits; `compound` begins like two number words. */
export const HINT = { none: 0, number: 1, unit: 2, joint: 3, contact: 4, compound: 5, alike: 6 } as const;

/** Words that end a run of digits: money, time and measure. Those of `phone-groups`; one that is missing costs time and no number. */
const UNITS =
  'kr kroner dkk sek nok eur euro euros gbp pound pounds quid lei zl pln ron baht thb min mins minutter minutes minuten minuter minutos minut minute hr hrs hour hours time timer timen timme std stunde stunden uhr klokken år years year cm kg km мин час часа часов грн руб евро pm am';
const JOINTS =
  'og and und y och så sa saa so then dann luego potem apoi plus star dash dot space punkt streg komma hyphen slash pref prefix forvalg vorwahl потом затем и та si oraz i gange times ganger mal razy ori veces raz раза рази x xx xxx hundred hundrede hundra hundre hundert sto sută ciento cientos сто';
/** Words of addresses, and of names without a sign. */
const CONTACTS =
  'dot punkt prik punto kropka punct точка крапка punktum snabela snabel arroba małpa klammeraffe krøllalfa собака gmail hotmail outlook yahoo proton icloud mailto';
/** Several of one digit: `four zeros`. */
const PLURALS = 'nuller zeros zeroes nullen nollor ceros';
/** What joins a unit and a ten in one word. */
const JOINED = ['og', 'und'];

/**
 * The words that say something about a contact beside them.
 *
 * @returns Hints by the hash of the word.
 */
export function contactHints(): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  const add = (words: readonly string[], hint: number): void => {
    for (const word of words) if (!hints.has(hashesOf(word).full)) hints.set(hashesOf(word).full, hint);
  };
  add(CONTACTS.split(' '), HINT.contact);
  // `line` stands in many texts and names a messenger in few; its name is found by the sign before it.
  const services = CONTACT_SERVICES.terms.flatMap(({ text }) => text.split(' '));
  add(
    services.filter((word) => word !== 'line'),
    HINT.contact,
  );
  add(numberWords(), HINT.number);
  add(UNITS.split(' '), HINT.unit);
  add(JOINTS.split(' '), HINT.joint);
  return hints;
}

let unspacedNumbers: RegExp | undefined;

/**
 * How many number words stand in a run of letters without spaces.
 *
 * @param run - The run.
 * @returns Their count.
 * @example
 * ```ts
 * numberWordsIn('ศูนย์ศูนย์') // → 2
 * ```
 */
export function numberWordsIn(run: string): number {
  unspacedNumbers ??= new RegExp(
    numberWords()
      .filter((word) => isUnspaced(word.codePointAt(0) ?? 0))
      .join('|'),
    'gu',
  );
  return run.match(unspacedNumbers)?.length ?? 0;
}

function numberWords(): string[] {
  return [...NUMBER_WORDS.terms.map(({ text }) => text), ...PLURALS.split(' ')];
}

/**
 * How words begin that are number words in one: `femogtyve`, `nulnul`, `einundzwanzig`.
 *
 * @returns Hashes of beginnings.
 */
export function compoundStems(): ReadonlySet<number> {
  const stems = new Set<number>();
  const words = numberWords().filter((word) => word.length >= 2 && !word.includes(' '));
  const seconds = [...words, ...JOINED.flatMap((joint) => words.map((word) => joint + word))];
  // Only so many letters count, so that most second words are the same there.
  const startsOfSeconds = Array.from(
    { length: STEM + 1 },
    (_, length) => new Set(seconds.filter((word) => word.length >= length).map((word) => word.slice(0, length))),
  );
  const beginnings = new Set<string>();
  for (const word of words)
    for (const start of startsOfSeconds[Math.max(0, STEM + 1 - word.length)] ?? [])
      beginnings.add((word + start).slice(0, STEM + 1));
  for (const beginning of beginnings) stems.add(hashesOf(beginning).stem);
  return stems;
}
