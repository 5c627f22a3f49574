import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchLexicon } from '../../src/text/helpers.js';
import { indexLexicons, readDocument } from '../../src/text/index.js';
import { ORDINARY_WORDS } from '../../src/text/ordinary-words.js';
import { SCOPE } from '../../src/generated/lexicons/scope.js';
import type { Lexicon, LexiconTerm } from '../../src/text/types.js';

/** Lists whose terms are signs by themselves; the others give context and are rarely disguised. */
const SIGNS = [
  'unprotected',
  'no-limits',
  'new-in-town',
  'youth',
  'drugs',
  'always-open',
  'trust-wording',
  'stays-in',
  'advance-payment',
];
const GOAL = 0.9;
const FALSE_HITS_PER_100 = 5;

const FOLDER = 'rules/lexicons';
const lexicons = readdirSync(FOLDER)
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Lexicon)
  .filter(({ format }) => format === 'lexicon/1');
const index = indexLexicons([SCOPE, ...lexicons]);

interface Seed {
  readonly lexicon: string;
  readonly term: LexiconTerm;
}
/** Terms of plain Latin letters with a word that is long enough to be known again. */
const seeds: Seed[] = lexicons
  .filter(({ id }) => SIGNS.includes(id))
  .flatMap(({ id, terms }) => terms.map((term) => ({ lexicon: id, term })))
  .filter(({ term }) => /^[a-zæøåäöüéß ]+$/iu.test(term.text) && longestWord(term.text).length >= 5);

let state = 1;
/** A small generator with a fixed start, so that a failure can be run again. */
function random(below: number): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >>> 8) % below;
}

function longestWord(text: string): string {
  return text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function perWord(text: string, disguise: (word: string) => string): string {
  return text.split(' ').map(disguise).join(' ');
}

function inLongest(text: string, change: (word: string) => string): string {
  const longest = longestWord(text);
  return text.replace(longest, change(longest));
}

/** Changes, leaves out, doubles or swaps a letter after the first. */
function edit(word: string): string {
  const at = 1 + random(word.length - 1);
  const letter = 'etaoinsrhl'.charAt(random(10));
  switch (random(3)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    default:
      return word.slice(0, at) + letter + word.slice(at);
  }
}

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' };
const PLAIN: Readonly<Record<string, string>> = { a: 'á', e: 'ê', o: 'õ', i: 'ï', u: 'ū', n: 'ñ', s: 'š' };
const bold = (letter: string): string => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61);
const wide = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  leetspeak: (text) => text.replace(/[aeiost]/gu, (letter) => (random(2) === 0 ? (LEET[letter] ?? letter) : letter)),
  dots: (text) => perWord(text, (word) => Array.from(word).join('.')),
  spaces: (text) => perWord(text, (word) => Array.from(word).join(' ')).replace(/ {3}/gu, '  '),
  homoglyphs: (text) => text.replace(/[aeopcxyi]/gu, (letter) => (random(3) > 0 ? (TWINS[letter] ?? letter) : letter)),
  repeats: (text) => inLongest(text, (word) => word.replace(/[aeiouyæøå]/u, '$&$&$&$&')),
  diacritics: (text) => text.replace(/[aeioun]/gu, (letter) => PLAIN[letter] ?? letter),
  'full-width': (text) => text.replace(/[a-z]/gu, wide),
  'math-bold': (text) => text.replace(/[a-z]/gu, bold),
  'zero-width': (text) => perWord(text, (word) => Array.from(word).join('\u200b')),
  'emoji inside': (text) => inLongest(text, (word) => `${word.slice(0, 3)}🔥${word.slice(3)}`),
  'one edit': (text) => inLongest(text, edit),
  'two edits': (text) => inLongest(text, (word) => (word.length >= 9 ? edit(edit(word)) : word)),
};

function isFound({ lexicon, term }: Seed, disguise: (text: string) => string): boolean {
  const before = 'Xyz qwv ';
  const words = disguise(term.text.toLowerCase());
  const document = readDocument(`${before}${words} zvq`, index, { ordinary: ORDINARY_WORDS });
  return matchLexicon(document, lexicon).some(
    ({ span }) => span.start < before.length + words.length && span.end > before.length,
  );
}

describe('disguised terms of the shipped lexicons', () => {
  beforeAll(() => {
    expect(seeds.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(DISGUISES))('are found: %s', (name, disguise) => {
    state = 1;
    const fit = seeds.filter(({ term }) => {
      const longest = longestWord(term.text).length;
      if (name === 'two edits') return longest >= 9 && term.fuzzy !== false;
      return name === 'one edit' ? term.fuzzy !== false : true;
    });
    const missed = fit.filter((seed) => !isFound(seed, disguise));
    const recall = 1 - missed.length / fit.length;
    if (process.env['SHOW_RECALL'] !== undefined)
      console.log(
        name,
        recall.toFixed(3),
        fit.length,
        missed
          .slice(0, 12)
          .map(({ term }) => term.text)
          .join(' | '),
      );
    expect(recall).toBeGreaterThanOrEqual(GOAL);
  });

  it('are seldom seen where there are none', () => {
    const split = JSON.parse(readFileSync('test/text/split.json', 'utf8')) as { development: string[] };
    const adverts = readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(
        (line) =>
          JSON.parse(line) as { id: string; text: string; profile: string; hard_positives: Record<string, string[]> },
      )
      .filter(({ id, hard_positives }) => split.development.includes(id) && Object.keys(hard_positives).length === 0);
    const misread = adverts.flatMap(({ text }) => {
      const document = readDocument(text, index, { ordinary: ORDINARY_WORDS });
      return SIGNS.flatMap((id) => matchLexicon(document, id)).filter(({ edits }) => edits > 0);
    });
    expect((misread.length / adverts.length) * 100).toBeLessThanOrEqual(FALSE_HITS_PER_100);
  });
});
