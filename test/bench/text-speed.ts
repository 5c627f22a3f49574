/**
 * Speed of the extraction of facts: `node .tools/bench.mjs text-speed`. CPU time per advert of about 400 characters (development half of the devset, short texts
 * continued with others of their language), split by stage, and the cost of the first call.
 */
import { readFileSync } from 'node:fs';
import { clausesOf } from '../../src/text/clauses.js';
import { readDocument } from '../../src/text/document.js';
import { extractFacts, lexiconsOf } from '../../src/text/extract-facts.js';
import { EXTRACTORS } from '../../src/text/extractors/index.js';
import { fold } from '../../src/text/fold.js';
import { indexLexicons } from '../../src/text/lexicon-index.js';
import { findTerms } from '../../src/text/match.js';
import { ORDINARY_WORDS } from '../../src/text/ordinary-words.js';
import { readingsOf } from '../../src/text/readings.js';
import { tokensOf } from '../../src/text/tokens.js';
import { isTestHalf } from '../support/halves.js';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly country: string;
  readonly text: string;
}

const LENGTH = 400;
const WARM_UP = 60;
const ROUNDS = 20;

const adverts = advertsOf(
  readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row), // the devset's own format
);

const firstCall = cpu(() => {
  extractFacts('x', { country: 'DK' });
});
const index = indexLexicons(lexiconsOf('advert'));
const extractors = EXTRACTORS.filter(({ kind }) => kind === 'advert');
const read = ({ text, country }: Row): ReturnType<typeof readDocument> =>
  readDocument(text, index, { country, ordinary: ORDINARY_WORDS });
const prepared = new Map(
  adverts.map((advert) => {
    const folded = fold(advert.text);
    const tokens = tokensOf(folded);
    return [advert, { folded, tokens, document: read(advert) }] as const;
  }),
);
const of = (
  advert: Row,
): {
  folded: ReturnType<typeof fold>;
  tokens: ReturnType<typeof tokensOf>;
  document: ReturnType<typeof readDocument>;
} => {
  const known = prepared.get(advert);
  if (known === undefined) throw new Error(advert.id);
  return known;
};

const stages: Readonly<Record<string, (advert: Row) => unknown>> = {
  fold: ({ text }) => fold(text),
  tokens: (advert) => tokensOf(of(advert).folded),
  clauses: (advert) => clausesOf(of(advert).tokens),
  readings: (advert) => readingsOf(index, of(advert).tokens, ORDINARY_WORDS, false),
  'readings and match': (advert) => findTerms(index, of(advert).tokens, ORDINARY_WORDS),
  'document (all of these)': read,
  ...Object.fromEntries(
    extractors.map(({ fact, extract }) => [
      `extractor ${fact}`,
      (advert: Row) => {
        const { document } = of(advert);
        document.remembered.clear();
        return extract(document);
      },
    ]),
  ),
  'extractFacts, all in all': ({ text, country }) => extractFacts(text, { country }),
};

console.log(`first call ${(firstCall / 1000).toFixed(0)} ms CPU`);
console.log(`${'µs CPU per advert'.padEnd(44)} median   95th`);
const results: Record<string, { median: number; high: number }> = {};
for (const [name, run] of Object.entries(stages)) {
  const times = measure(run);
  const at = (share: number): number => Math.round(10 * (times[Math.floor(times.length * share)] ?? 0)) / 10;
  const result = { median: at(0.5), high: at(0.95) };
  results[name] = result;
  console.log(`${name.padEnd(44)} ${result.median.toFixed(1).padStart(6)} ${result.high.toFixed(1).padStart(6)}`);
}
console.log(
  JSON.stringify({ bench: 'text-speed', adverts: adverts.length, firstCallMs: firstCall / 1000, ...results }),
);

/** Mean CPU time for each advert over the rounds, sorted. */
function measure(run: (advert: Row) => unknown): number[] {
  for (let round = 0; round < WARM_UP; round += 1) for (const advert of adverts) run(advert);
  return adverts
    .map(
      (advert) =>
        cpu(() => {
          for (let round = 0; round < ROUNDS; round += 1) run(advert);
        }) / ROUNDS,
    )
    .sort((one, other) => one - other);
}

function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Texts of the development half, cut or continued to one length. */
function advertsOf(rows: readonly Row[]): Row[] {
  const half = rows.filter(({ id }) => !isTestHalf(id));
  return half.map((row) => {
    const others = half.filter(({ lang }) => lang === row.lang);
    let { text } = row;
    for (let at = others.indexOf(row) + 1; text.length < LENGTH; at += 1)
      text += `\n${others[at % others.length]?.text ?? ''}`;
    return { ...row, text: text.slice(0, LENGTH) };
  });
}
