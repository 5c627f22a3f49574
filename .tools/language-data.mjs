// Writes src/generated/language/n-grams.ts from the database of eld (Apache-2.0, see THIRD-PARTY.md): `npm run generate`.
// Kept are the languages that have to be told apart by their n-grams. Weights are rounded to steps of STEP, so that one takes four bits; the development half
// of the devset is named no worse for it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url).pathname;

/** In the order of the table; eld's code to ours. At most sixteen: a weight of a language is one byte in memory. */
const LANGUAGES = {
  da: 'dan',
  en: 'eng',
  sv: 'swe',
  no: 'nob',
  de: 'deu',
  pl: 'pol',
  ro: 'ron',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  pt: 'por',
  nl: 'nld',
  hu: 'hun',
  ru: 'rus',
  uk: 'ukr',
  bg: 'bul',
};

/** eld takes this off every weight to save room, and adds it when it reads. */
const LEAST_WEIGHT = 53;
const STEP = 20;

const eld = fileURLToPath(import.meta.resolve('eld/small')).replace(/entries[\\/].*$/u, '');
const { ngramsData } = await import(`${eld}ngrams/small.js`);
const { version } = JSON.parse(readFileSync(`${eld}../package.json`, 'utf8'));
const { dictionary } = await import(`${eld}dictionary.js`);

const languages = Object.values(LANGUAGES);
const places = new Map(
  Object.entries(ngramsData.languages).flatMap(([id, code]) =>
    code in LANGUAGES ? [[id, languages.indexOf(LANGUAGES[code])]] : [],
  ),
);
/** eld writes bytes above 127 as characters of its own; several stand for none. */
const byteOf = new Map(
  dictionary.flatMap((character, byte) => (byte > 127 && character !== ' ' ? [[character, byte]] : [])),
);

const entries = Object.entries(ngramsData.ngrams)
  .map(([text, weights]) => ({ key: keyOf(text), weights: weightsOf(weights) }))
  .filter(({ weights }) => weights !== '')
  .sort((one, other) => (one.key < other.key ? -1 : 1));

let before = '';
let packed = '';
for (const { key, weights } of entries) {
  let shared = 0;
  while (shared < before.length && before[shared] === key[shared]) shared += 1;
  packed += `${shared}${key.slice(shared)}${weights}`;
  before = key;
}

mkdirSync(`${root}src/generated/language`, { recursive: true });
writeFileSync(
  `${root}src/generated/language/n-grams.ts`,
  `// Generated from the package eld by \`npm run generate\`. Do not edit.
/*! Weights of n-grams: database "small" of eld ${version}, Copyright 2023 Nito T.M. (https://github.com/nitotm), Apache-2.0; cut to the languages below and rounded. */

/** Languages told apart by n-grams, in the order of the weights. */
export const LANGUAGES = ${JSON.stringify(languages)} as const;

/** How many n-grams and how many weights there are. */
export const SIZE = ${JSON.stringify({ nGrams: entries.length, weights: entries.reduce((sum, { weights }) => sum + weights.length / 2, 0) })} as const;

/** See .tools/language-data.mjs: for each n-gram how much of the one before it stays, the rest of its bytes, then language and weight in pairs. */
export const N_GRAMS =
  ${JSON.stringify(packed)};
`,
);

/** An n-gram in printable Latin-1: ASCII as it is, bytes 0x80 to 0xbf as À to ÿ, first bytes 0xc0 to 0xdf as ¡ onwards. */
function keyOf(text) {
  return Array.from(text, (character) => {
    const byte = byteOf.get(character) ?? character.charCodeAt(0);
    if (byte < 0x80) return String.fromCharCode(byte);
    return String.fromCharCode(byte < 0xc0 ? byte + 0x40 : byte - 0xc0 + 0xa1);
  }).join('');
}

/** Language as A to P, weight in steps as a sign from `(` on: `A+` is three steps for the first language. */
function weightsOf(weights) {
  return Object.entries(weights)
    .flatMap(([id, weight]) => {
      const place = places.get(id);
      if (place === undefined) return [];
      return [String.fromCharCode(65 + place) + String.fromCharCode(0x28 + Math.round((weight + LEAST_WEIGHT) / STEP))];
    })
    .sort()
    .join('');
}
