/**
 * Scores linking on adverts whose groups are known: `npm run bench:links [-- FILE]`. Without a file, the adverts of `test/fixtures` are scored, each file whole and
 * in its two halves: a group, or an advert that stands alone, is in the test half if the SHA-256 of its name ends in an odd bit. `--errors` shows what is wrong in
 * development halves; of test halves only figures are shown.
 */
import { existsSync, readFileSync } from 'node:fs';
import { linkAdverts } from '../../src/link/index.js';
import type { Advert, Linked } from '../../src/link/index.js';
import { isTestHalf } from '../support/halves.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

interface Row extends Advert {
  readonly gold_cluster: string;
}

const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const file = args.find((arg) => !arg.startsWith('--'));
const FILES: Readonly<Record<string, string>> = {
  devset: 'test/fixtures/devset/links.jsonl',
  adverts: 'test/fixtures/adverts/links.jsonl',
};

const results: Record<string, Readonly<Record<string, number>>> = {};
if (file === undefined) {
  console.log('Halves: the test half has the groups whose names have a SHA-256 that ends in an odd bit.');
  for (const [name, path] of Object.entries(FILES)) {
    const rows = rowsOf(path);
    results[name] = report(name, rows, false);
    results[`${name} development`] = report(
      `${name} development`,
      rows.filter((row) => !isTest(row)),
      showErrors,
    );
    results[`${name} test`] = report(`${name} test`, rows.filter(isTest), false);
  }
  tellBench('links', Object.entries(results).flatMap(goalsOf), { ...results['devset'], parts: results });
} else console.log(JSON.stringify({ bench: 'links', file, ...report('file', rowsOf(file), showErrors) }));

function rowsOf(path: string): Row[] {
  if (!existsSync(path)) throw new Error(`No such file: ${path}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The goals are those of unseen adverts: whole files and their test halves have to reach them. */
function goalsOf([name, figures]: readonly [string, Readonly<Record<string, number>>]): readonly Goal[] {
  if (name.endsWith('development')) return [];
  const figure = (key: string): number => figures[key] ?? NaN;
  return [
    { name: `${name}: pairwise precision`, figure: figure('pairwisePrecision'), atLeast: 0.95 },
    { name: `${name}: pairwise recall`, figure: figure('pairwiseRecall'), atLeast: 0.85 },
    { name: `${name}: B-cubed F1`, figure: figure('bCubedF1'), atLeast: 0.9 },
    { name: `${name}: linked placeholders`, figure: figure('placeholderPairs'), atMost: 0 },
    { name: `${name}: linked near misses`, figure: figure('nearMissPairs'), atMost: 0 },
  ];
}

function isTest({ gold_cluster: group }: Row): boolean {
  return isTestHalf(group);
}

/** An advert whose group begins with `s` stands alone: a placeholder, a near miss, or an ordinary advert. */
function standsAlone({ gold_cluster: group }: Row): boolean {
  return group.startsWith('s');
}

function report(name: string, rows: readonly Row[], errors: boolean): Record<string, number> {
  const linked = linkAdverts(rows);
  const found = clusterOf(linked);
  const [pairs, cubed] = [pairwise(rows, found, errors), bCubed(rows, found)];
  const placeholders = pairsOn(rows, found, sharesPlaceholder);
  const nearMisses = pairsOn(rows, found, (one, other) => standsAlone(one) || standsAlone(other));
  const result = {
    adverts: rows.length,
    groups: new Set(rows.filter((row) => !standsAlone(row)).map((row) => row.gold_cluster)).size,
    clusters: linked.clusters.length,
    ...rounded('pairwise', pairs),
    ...rounded('bCubed', cubed),
    placeholderPairs: placeholders,
    nearMissPairs: nearMisses,
  };
  console.log(
    `${name.padEnd(20)} adverts ${String(rows.length).padStart(4)}  pairwise P ${result.pairwisePrecision} R ${result.pairwiseRecall} F1 ${result.pairwiseF1}  B-cubed P ${result.bCubedPrecision} R ${result.bCubedRecall} F1 ${result.bCubedF1}  placeholder pairs ${placeholders}, near-miss pairs ${nearMisses}`,
  );
  if (errors)
    for (const link of linked.clusters.flatMap(({ links }) => links))
      if (isWrong(rows, link.a, link.b)) console.log('  WRONG', JSON.stringify(link));
  return result;
}

function isWrong(rows: readonly Row[], a: string, b: string): boolean {
  return rows.find(({ id }) => id === a)?.gold_cluster !== rows.find(({ id }) => id === b)?.gold_cluster;
}

function clusterOf({ clusters }: Linked): ReadonlyMap<string, string> {
  return new Map(clusters.flatMap(({ cluster, adverts }) => adverts.map((id) => [id, cluster] as const)));
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

function pairwise(rows: readonly Row[], found: ReadonlyMap<string, string>, errors: boolean): Score {
  let [right, said, gold] = [0, 0, 0];
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1)) {
      const together = areTogether(found, one, other);
      const same = one.gold_cluster === other.gold_cluster;
      right += Number(together && same);
      said += Number(together);
      gold += Number(same);
      if (errors && same && !together) console.log('  MISSED', one.gold_cluster, one.id, other.id);
    }
  });
  return { precision: said === 0 ? 1 : right / said, recall: gold === 0 ? 1 : right / gold };
}

function areTogether(found: ReadonlyMap<string, string>, one: Row, other: Row): boolean {
  const cluster = found.get(one.id);
  return cluster !== undefined && cluster === found.get(other.id);
}

/** Bagga and Baldwin 1998: of each advert, the share of its cluster that belongs there, and the share of its group that was found; averaged. */
function bCubed(rows: readonly Row[], found: ReadonlyMap<string, string>): Score {
  let [precision, recall] = [0, 0];
  for (const one of rows) {
    const cluster = rows.filter((other) => other === one || areTogether(found, one, other));
    const group = rows.filter((other) => other.gold_cluster === one.gold_cluster);
    const both = cluster.filter((other) => other.gold_cluster === one.gold_cluster).length;
    precision += both / cluster.length;
    recall += both / group.length;
  }
  return { precision: precision / rows.length, recall: recall / rows.length };
}

function pairsOn(
  rows: readonly Row[],
  found: ReadonlyMap<string, string>,
  asked: (one: Row, other: Row) => boolean,
): number {
  let count = 0;
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1))
      if (one.gold_cluster !== other.gold_cluster && areTogether(found, one, other) && asked(one, other)) count += 1;
  });
  return count;
}

function sharesPlaceholder(one: Row, other: Row): boolean {
  const digits = (one.phone ?? '').replace(/\D/gu, '').slice(-8);
  return /^(?:(\d)\1{7}|12345678)$/u.test(digits) && (other.phone ?? '').replace(/\D/gu, '').endsWith(digits);
}

function rounded<Name extends string>(
  name: Name,
  { precision, recall }: Score,
): Record<`${Name}${'Precision' | 'Recall' | 'F1'}`, number> {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    [`${name}Precision`]: round(precision),
    [`${name}Recall`]: round(recall),
    [`${name}F1`]: round(f1),
  } as Record<`${Name}${'Precision' | 'Recall' | 'F1'}`, number>; // the names are made of the parameter
}
