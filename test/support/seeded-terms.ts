import { readFileSync } from 'node:fs';
import { extractFacts } from '../../src/text/index.js';
import type { LexiconTerm } from '../../src/text/types.js';
import { longestWord, randomFrom } from './disguises.js';
import type { Disguise } from './disguises.js';

/** Lists with terms that are signs by themselves, and the fact that they show. The other lists give context and are rarely disguised. */
export const SIGN_LISTS: Readonly<Record<string, string>> = {
  unprotected: 'unprotected-offered',
  'no-limits': 'many-services-no-limits',
  drugs: 'drugs-offered',
  'always-open': 'open-at-all-hours',
  youth: 'youth-words',
  'new-in-town': 'new-in-town',
  'trust-wording': 'trust-wording',
  'advance-payment': 'deposit-or-app-payment-only',
  'stays-in': 'restricted-movement',
};

/** A term that shows its fact when it stands by itself in an advert. */
export interface Seed {
  readonly lexicon: string;
  readonly fact: string;
  readonly term: LexiconTerm;
  /** An advert around the term, in its language. */
  readonly before: string;
  readonly after: string;
}

/** A seed in disguise. */
export interface Disguised {
  readonly seed: Seed;
  readonly words: string;
  readonly text: string;
}

/** Ordinary lines of adverts, what comes before a term and what comes after it. */
const CARRIERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  dan: [
    ['Hej, jeg hedder Lone og bor midt i Vejle.\n', '\nSkriv gerne en besked i god tid.'],
    ['Rolig massage i Odense.\n', '\nDer er parkering lige ved døren.'],
  ],
  eng: [
    ['Hello, my name is Helen and I live in Leeds.\n', '\nPlease send a message well ahead.'],
    ['Calm massage near the station.\n', '\nParking right by the door.'],
  ],
  swe: [['Hej, jag heter Karin och bor i Lund.\n', '\nSkriv gärna ett meddelande i god tid.']],
  nob: [['Hei, jeg heter Kari og bor i Bergen.\n', '\nSend gjerne en melding i god tid.']],
  nno: [['Hei, eg heiter Kari og bur i Bergen.\n', '\nSend gjerne ei melding i god tid.']],
  deu: [['Hallo, ich heiße Petra und wohne in Kiel.\n', '\nBitte schreib eine Nachricht.']],
  pol: [['Cześć, mam na imię Anna, mieszkam w Gdyni.\n', '\nProszę o wiadomość.']],
  ron: [['Bună, mă numesc Ana și locuiesc în Sibiu.\n', '\nTe rog să scrii un mesaj.']],
  spa: [['Hola, me llamo Carmen y vivo en Murcia.\n', '\nEscribe un mensaje, por favor.']],
  rus: [['Привет, меня зовут Анна.\n', '\nНапишите сообщение.']],
  ukr: [['Привіт, мене звати Анна.\n', '\nНапишіть повідомлення.']],
};

/**
 * Terms of the shipped lists that show their fact when written plainly in an advert of their language.
 *
 * @param limit - How many to take at most, evenly from all of them.
 * @returns Terms of plain Latin or Cyrillic letters with a word of five letters or more.
 */
export function seededTerms(limit = Infinity): readonly Seed[] {
  const all = Object.entries(SIGN_LISTS).flatMap(([lexicon, fact]) => seedsOf(lexicon, fact));
  const step = Math.max(1, all.length / limit);
  const taken = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return taken.filter((seed) => shows(seed, seed.term.text.toLowerCase()));
}

function seedsOf(lexicon: string, fact: string): readonly Seed[] {
  const { terms } = JSON.parse(readFileSync(`rules/lexicons/${lexicon}.json`, 'utf8')) as {
    terms: readonly LexiconTerm[];
  }; // our own file, checked against its schema elsewhere
  return terms
    .filter(({ text }) => /^[\p{Script=Latin}\p{Script=Cyrillic} ]+$/u.test(text) && longestWord(text).length >= 5)
    .flatMap((term, at) => {
      const carriers = CARRIERS[term.language] ?? CARRIERS[at % 2 === 0 ? 'eng' : 'dan'] ?? [];
      const [before, after] = carriers[at % carriers.length] ?? ['', ''];
      return [{ lexicon, fact, term, before, after }];
    });
}

/**
 * Seeds in disguise. Terms that are too short for it, want every letter right or have no letter to change are left out.
 *
 * @param seeds - The seeds.
 * @param disguise - How to hide them.
 * @returns The adverts with the hidden terms, the same at every call.
 */
export function disguised(seeds: readonly Seed[], disguise: Disguise): readonly Disguised[] {
  const random = randomFrom(1);
  return seeds.flatMap((seed) => {
    const { term, before, after } = seed;
    if (longestWord(term.text).length < disguise.shortest || (disguise.misspells && term.fuzzy === false)) return [];
    const plain = term.text.toLowerCase();
    const words = disguise.apply(plain, random);
    return words === plain ? [] : [{ seed, words, text: before + words + after }];
  });
}

/**
 * Whether an advert shows the seed's fact by the words in the seed's place.
 *
 * @param seed - The seed.
 * @param words - What stands in its place.
 * @returns Whether the fact is true and a span of it overlaps the words.
 */
export function shows({ fact, before, after }: Seed, words: string): boolean {
  const read = extractFacts(before + words + after, { country: 'DK' }).facts[fact];
  return read?.spans.some(({ start, end }) => start < before.length + words.length && end > before.length) === true;
}

/**
 * Whether words of a text are a term as its list writes it: any case and accents, inflected where the term allows it, and anything in the place of its slots.
 *
 * @param words - The words of the text.
 * @param term - The term, or several that are joined by ` … `.
 * @returns `false` where letters are wrong or hidden.
 * @example
 * ```ts
 * isWrittenPlainly('y0ung', 'young'); // false
 * ```
 */
export function isWrittenPlainly(words: string, term: string): boolean {
  const text = bare(words);
  let at = 0;
  for (const part of term.split(/\{[nw][?*]?\}| … /u)) {
    const found = text.indexOf(bare(part), at);
    if (found < 0) return false;
    at = found + bare(part).length;
  }
  return true;
}

/** Small letters without accents and marks; what is written for a letter (`0`, `@`, `!`) stays as it is. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[æœøłđß]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\p{M}\p{Pd}.,:;'"’“”\s]/gu, '');
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };
