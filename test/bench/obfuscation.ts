/**
 * Hidden terms: `npm run bench:obfuscation [-- --quick]`. Every term of the lists of signs that shows its fact when written plainly is hidden in each way of
 * `test/support/disguises.ts`, in an advert of its language. Printed are the shares found, by list and by language, what is missed, and what is
 * wrongly read in clean adverts. The last line is JSON.
 */
import { DISGUISES } from '../support/disguises.js';
import { cleanAdverts, falseHits } from '../support/false-disguises.js';
import { disguised, seededTerms, shows } from '../support/seeded-terms.js';
import type { Disguised, Seed } from '../support/seeded-terms.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

interface Result {
  readonly name: string;
  readonly adverts: readonly Disguised[];
  readonly missed: ReadonlySet<Disguised>;
}

const GOAL = 0.9;
const FALSE_HITS_PER_100 = 5;
/** Fewer terms than this of one kind say little about it. */
const FEW = 10;
const EXAMPLES = 12;

const quick = process.argv.includes('--quick');
const seeds = seededTerms(quick ? 600 : Infinity);
const results: readonly Result[] = DISGUISES.map((disguise) => {
  const adverts = disguised(seeds, disguise);
  return { name: disguise.name, adverts, missed: new Set(adverts.filter(({ seed, words }) => !shows(seed, words))) };
});

console.log(
  `${seeds.length} terms; shares found, in percent (goal ${GOAL * 100}); – where there are fewer than ${FEW}`,
);
printBy('list', ({ lexicon }) => lexicon);
printBy('language', ({ term }) => term.language);
printBy('words', ({ term }) => (term.text.includes(' ') ? 'several' : 'one'));
printMissed();
const clean = cleanAdverts();
const wrong = clean.flatMap(falseHits);
const falsePer100 = Math.round((wrong.length / clean.length) * 1000) / 10;
printFalse();
const found = Object.fromEntries(
  results.map(({ name, adverts, missed }) => [
    name,
    { terms: adverts.length, found: Math.round(share(adverts, missed) * 1000) / 1000 },
  ]),
);
const goals: readonly Goal[] = [
  ...results.map(({ name, adverts, missed }) => ({
    name: `hidden terms found: ${name}`,
    figure: Math.round(share(adverts, missed) * 1000) / 1000,
    atLeast: GOAL,
  })),
  { name: 'false hits per 100 clean adverts', figure: falsePer100, atMost: FALSE_HITS_PER_100 },
];
tellBench('obfuscation', goals, { terms: seeds.length, found, falsePer100 });

function printBy(title: string, keyOf: (seed: Seed) => string): void {
  const keys = [...new Set(seeds.map(keyOf))].sort();
  console.log(`\n${title.padEnd(14)}${['all', ...keys].map(column).join('')}`);
  for (const { name, adverts, missed } of results) {
    const cells = keys.map((key) => {
      const own = adverts.filter(({ seed }) => keyOf(seed) === key);
      return own.length < FEW ? '–' : percent(own, missed);
    });
    console.log(name.padEnd(14) + [percent(adverts, missed), ...cells].map(column).join(''));
  }
}

/** Kinds of term that are under the goal, with examples from all over the list. */
function printMissed(): void {
  console.log('\nmissed, by disguise and list, where under the goal');
  for (const { name, adverts, missed } of results)
    for (const list of new Set(adverts.map(({ seed }) => seed.lexicon))) {
      const own = adverts.filter(({ seed }) => seed.lexicon === list);
      const lost = own.filter((advert) => missed.has(advert));
      if (own.length < FEW || share(own, missed) >= GOAL) continue;
      const step = Math.max(1, Math.floor(lost.length / EXAMPLES));
      const some = lost.filter((_, at) => at % step === 0).slice(0, EXAMPLES);
      console.log(`${name}, ${list} ${percent(own, missed)}: ${some.map(({ words }) => words).join(' | ')}`);
    }
}

function printFalse(): void {
  const counting = wrong.filter(({ counts }) => counts).length;
  console.log(
    `\n${falsePer100} false hits per 100 clean adverts (${wrong.length} in ${clean.length}, ${counting} make a fact true)`,
  );
  for (const { id, fact, words, term } of wrong) console.log(`${id} ${fact}: ${words} for ${term}`);
}

function share(adverts: readonly Disguised[], missed: ReadonlySet<Disguised>): number {
  return adverts.filter((advert) => !missed.has(advert)).length / adverts.length;
}

function percent(adverts: readonly Disguised[], missed: ReadonlySet<Disguised>): string {
  return (share(adverts, missed) * 100).toFixed(1);
}

function column(cell: string): string {
  return ` ${cell.slice(0, 15).padStart(15)}`;
}
